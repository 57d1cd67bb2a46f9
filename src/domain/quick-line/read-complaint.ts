import type { Stretch } from '../stretch';

const COMPLAINT =
  /(?<![\p{L}\p{N}])(?:complain(?:s|ed|ing)?|(?:made|had|has|with) a complaint|angry|furious|unhappy|not happy)(?![\p{L}\p{N}])/iu;
const NOT = /(?:n['’]t|(?<!\p{L})(?:not|never|no|nothing|without|nobody|if|stopped))\s+(?:\S+\s+)?$/iu;

/** Where a line says that somebody complained; null: it does not. */
export function complaintIn(text: string): Stretch | null {
  const match = COMPLAINT.exec(text);
  if (!match || NOT.test(text.slice(0, match.index))) return null;
  return { start: match.index, end: match.index + match[0].length };
}
