import type { Stretch } from '../stretch';
import type { DraftText } from './draft-text';

/** What is marked in a draft: the words that the model points at, or all of them, without the blanks and stops around. */
export function markOf({ text }: DraftText, where: Stretch | null): Stretch {
  const { start, end } = where ?? { start: 0, end: text.length };
  const words = text.slice(start, end);
  const before = /^[\s,;-]*/u.exec(words)?.[0].length ?? 0;
  const after = /[\s,;-]*$/u.exec(words)?.[0].length ?? 0;
  return before + after < words.length ? { start: start + before, end: end - after } : { start, end };
}
