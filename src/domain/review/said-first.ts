import { firstNameOf } from '../person-name';
import type { Stretch } from '../stretch';
import type { DraftText } from './draft-text';
import { capitalised } from './wording';

const GREETING =
  /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b(?: (?:there|again))?)?/iu;

/** Where a draft goes on after greeting and name, up to the end of the first word there, with `words` before it. */
export function saidFirst({ text }: DraftText, author: string, words: string): Stretch & { better: string } {
  const greeting = GREETING.exec(text)?.[0] ?? '';
  const name = firstNameOf(author) ?? '';
  const after = text.slice(greeting.length);
  const named = name !== '' && after.trimStart().toLowerCase().startsWith(name.toLowerCase());
  const lead = named
    ? greeting.length + after.toLowerCase().indexOf(name.toLowerCase()) + name.length
    : greeting.length;
  const rest = text.slice(lead);
  const gap = /^[\s,.!:;–—-]*/u.exec(rest)?.[0] ?? '';
  const word = /^\S+/u.exec(rest.slice(gap.length))?.[0] ?? '';
  const before = text.slice(0, lead).trim();
  const parted = before === '' ? '' : `${before}, `;
  const start = text.length - text.trimStart().length;
  return {
    start,
    end: lead + gap.length + word.length,
    better: `${parted}${before === '' ? capitalised(words) : words} ${capitalised(word)}`.trim(),
  };
}
