import { COMMON_WORDS } from '../common-words';
import { softGap } from '../phrases';
import type { FoldedText } from '../tokens';
import type { Alias } from './aliases';

/** Names shorter than this are not looked for misspelt. */
const MIN_LETTERS = 6;
/** From here on any one slip passes; below, only a letter too few or many, or two swapped. */
const MIN_FOR_SUBSTITUTION = 8;

interface Target {
  alias: Alias;
  joined: string;
}

/** Finds a name written with one slip, or in other words than the user wrote it (`lindt floors`, `LindtFloors`). */
export function misspeltFinder(
  aliases: Alias[],
): (text: FoldedText) => { alias: Alias; start: number; end: number } | null {
  // By length and first letter: a slip hardly ever changes the first, and most words fit no name at all.
  const targets = new Map<string, Target[]>();
  const lengths = new Set<number>();
  for (const alias of aliases) {
    const joined = alias.phrase.tokens.join('');
    if (!alias.fuzzy || joined.length < MIN_LETTERS || alias.phrase.lead !== '') continue;
    const first = joined.charAt(0);
    const list = targets.get(first);
    if (list) list.push({ alias, joined });
    else targets.set(first, [{ alias, joined }]);
    lengths.add(alias.phrase.tokens.length);
  }
  const widest = Math.min(6, Math.max(1, ...lengths) + 1);

  return ({ text, tokens }) => {
    for (const [from, first] of tokens.entries()) {
      const candidates = targets.get(first.text.charAt(0));
      if (!candidates) continue;
      let joined = '';
      let last = first;
      for (let count = 1; count <= widest; count++) {
        const token = tokens[from + count - 1];
        if (!token || (count > 1 && !softGap(text, last, token))) break;
        joined += token.text;
        last = token;
        const found = candidates.find((target) => resembles(target, joined, count));
        if (found) return { alias: found.alias, start: first.start, end: last.end };
      }
    }
    return null;
  };
}

function resembles({ alias, joined: name }: Target, written: string, count: number): boolean {
  if (Math.abs(name.length - written.length) > 1) return false;
  // In more or fewer words than the name has, letter for letter only.
  if (written === name) return true;
  if (count !== alias.phrase.tokens.length) return false;
  if (count === 1 && COMMON_WORDS.has(written)) return false;
  // People's names one letter apart are different people.
  if (alias.of === 'name' && !sameFirstName(alias, written)) return false;
  return oneSlip(name, written, name.length >= MIN_FOR_SUBSTITUTION);
}

function sameFirstName(alias: Alias, written: string): boolean {
  const firstName = alias.phrase.tokens[0] ?? '';
  const surname = alias.phrase.tokens.at(-1) ?? '';
  return written.startsWith(firstName) && surname.length >= MIN_LETTERS;
}

/** True when one letter added, left out, swapped with its neighbour (or replaced) makes one of the other. */
function oneSlip(name: string, written: string, substitution: boolean): boolean {
  let start = 0;
  while (start < name.length && start < written.length && name[start] === written[start]) start++;
  let endName = name.length;
  let endWritten = written.length;
  while (endName > start && endWritten > start && name[endName - 1] === written[endWritten - 1]) {
    endName--;
    endWritten--;
  }
  const fromName = name.slice(start, endName);
  const fromWritten = written.slice(start, endWritten);
  // Digits are never a slip: “route 66” is not “route 65”.
  if (/\d/.test(fromName + fromWritten)) return false;
  if (fromName.length + fromWritten.length === 1) return true;
  if (fromName.length === 2 && fromWritten.length === 2)
    return fromName === [...fromWritten].reverse().join('');
  return substitution && fromName.length === 1 && fromWritten.length === 1;
}
