/** What stands between words in a line of watched words, in capitals. */
const OPERATOR = /\b(?:AND|NOT)\b/;

/**
 * Words that were marked on a page as a line of watched words: taken literally, whatever signs are in them. What such
 * a line needs is for `parseWatched` to say.
 */
export function watchedLine(selection: string): string {
  const words = selection
    .replace(/["“”„«»＂]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return OPERATOR.test(words) ? `"${words}"` : words;
}
