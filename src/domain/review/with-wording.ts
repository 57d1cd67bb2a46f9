import type { Finding } from './check';
import { capitalised } from './wording';

/** The draft with the better wording in the place of the marked words; as it was where there is none. */
export function withWording(
  text: string,
  { start, end, better }: Pick<Finding, 'start' | 'end' | 'better'>,
): string {
  if (better === null) return text;
  const before = text.slice(0, start);
  const after = text.slice(end);
  return better === '' ? closed(before, after) : before + better + after;
}

/** Closes the hole that words leave: one blank, no lone mark, a capital where a sentence begins. */
function closed(before: string, after: string): string {
  const begins = /(?:^|[.!?…\n]["')”’]?\s*)$/u.test(before);
  const rest = begins ? after.replace(/^[^\S\n]*[,;:.!?-]*[^\S\n]*/u, '') : after;
  if (begins) {
    const gap = before === '' || /\s$/u.test(before) || /^\s/u.test(rest) || rest === '' ? '' : ' ';
    const joined = before + gap + capitalised(rest);
    return rest.trim() === '' ? joined.trimEnd() : joined;
  }
  if (/^\s*(?:[.,;:!?…]|$)/u.test(rest)) return before.replace(/[\s,]+$/u, '') + rest.trimStart();
  return before.trimEnd() + (/^\s/u.test(rest) ? '' : ' ') + rest;
}
