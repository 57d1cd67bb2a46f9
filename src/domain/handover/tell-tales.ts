import { COMMON_WORDS } from '../common-words';
import { fold } from '../fold';
import { readPasted } from '../read-pasted';
import type { FoundName } from '../search/find-names';
import { parseTemplate } from '../template/parse';
import type { Part } from './kind';

/** Something in a text that seems to be about a person, and so is not to be handed on unseen. */
export interface TellTale {
  what: 'e-mail' | 'phone' | 'person';
  words: string;
}

type FindNames = (text: string) => readonly Pick<FoundName, 'name' | 'matched' | 'sure'>[];

/** Names are looked for in so many words at a time; names at a seam stand in both. */
const WORDS = 50;
const SEAM = 5;

/** What of an entry's texts seems to be an e-mail address, a phone number or a contact's name; each once. */
export function tellTales(parts: readonly Part[], findNames: FindNames): TellTale[] {
  const found = new Map<string, TellTale>();
  const add = (what: TellTale['what'], words: string): void => {
    found.set(`${what} ${fold(words)}`, { what, words });
  };
  for (const { text } of parts) {
    const written = withoutVariables(text);
    for (const line of written.split('\n')) {
      const { emails, phones } = readPasted(line);
      for (const { address } of emails) add('e-mail', address);
      for (const { number } of phones) if (isPhone(number)) add('phone', number);
      for (const stretch of stretches(line)) {
        for (const one of findNames(stretch)) {
          const [from, to] = one.matched;
          const handle = stretch[from - 1] === '@';
          const words = stretch.slice(handle ? from - 1 : from, to);
          if (handle || isName(words, one)) add('person', words);
        }
      }
    }
  }
  return [...found.values()];
}

/** Variables hold nobody's data; what stands in for them may. */
function withoutVariables(text: string): string {
  return parseTemplate(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : `\n${piece.fallback ?? ''}\n`))
    .join('');
}

const DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/;
const HOURS = /^\d{1,2}\.\d{2}\s*[-–]\s*\d{1,2}\.\d{2}$/;

/** Not a day, hours or a sum: those have no prefix and fewer digits. */
function isPhone(number: string): boolean {
  if (DATE.test(number) || HOURS.test(number)) return false;
  return /^[+(0]/.test(number) || number.replace(/\D/g, '').length >= 9;
}

/** Written as a name, and not a word that also means something else. */
function isName(words: string, { name, sure }: { name: string; sure: boolean }): boolean {
  const spelt = fold(name).split(/\s+/);
  const said = fold(words).trim().split(/\s+/);
  if (!sure && !said.every((word) => spelt.includes(word))) return false;
  return /^\p{Lu}|^\p{Lo}/u.test(words) && (said.length > 1 || !COMMON_WORDS.has(said[0] ?? ''));
}

function stretches(line: string): string[] {
  const words = line.match(/\S+\s*/gu) ?? [];
  const found: string[] = [];
  for (let from = 0; from < words.length; from += WORDS - SEAM) {
    found.push(words.slice(from, from + WORDS).join(''));
  }
  return found;
}
