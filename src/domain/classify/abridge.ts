/** Letters read of a long post: what it is about stands at its beginning, what is asked for at either end. */
const HEAD = 700;
const TAIL = 300;

/** A long post without its middle; shorter ones as they are. */
export function abridge(text: string): string {
  return text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`;
}
