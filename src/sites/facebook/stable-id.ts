/** Enough for the posts of a long visit; the oldest are forgotten. */
const MOST = 2000;

/** Fingerprint → the id its post was first given here. */
const given = new Map<string, string>();

/**
 * The id of a post: its number where the page shows one, else its fingerprint, else its pfbid; null when the
 * page tells none of them. A post first seen without its number keeps the id it was given then: its comments,
 * which carry the number, come later, in the feed or in the dialog that opens over it.
 */
export function stableId(number: string | null, print: string | null, pfbid: string | null): string | null {
  if (print === null) return number ?? pfbid;
  const before = given.get(print);
  // Another number: another post with the same words.
  if (before !== undefined && (number === null || before === print)) return before;
  if (before === undefined) {
    const [oldest] = given.keys();
    if (given.size >= MOST && oldest !== undefined) given.delete(oldest);
    given.set(print, number ?? print);
  }
  return number ?? print;
}
