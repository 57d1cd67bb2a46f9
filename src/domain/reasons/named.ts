import { fold } from '../fold';
import { type Hit, phraseFinder } from '../phrases';
import type { FoldedText } from '../tokens';
import { type Alias, type AliasOf, aliasesOf } from './aliases';
import { misspeltFinder } from './misspelt';
import { quote, type ReasonRule } from './reason';

const WHAT: Record<AliasOf, string> = {
  store: 'your store',
  brand: 'your brand',
  name: 'you',
  handle: 'you',
};

export const named: ReasonRule = {
  kind: 'named',
  outweighsSpam: true,
  outweighsMutes: false,
  urgency: { points: 2, says: 'Names you' },
  prepare: (profile) => {
    const aliases = aliasesOf(profile);
    const find = phraseFinder(aliases.map((alias) => [alias.phrase, alias] as const));
    const findMisspelt = misspeltFinder(aliases);
    const nameIn = (text: FoldedText): string | null => {
      const hit = find(text).find((found) => !found.value.common || usedAsName(text, found));
      if (hit) return `${WHAT[hit.value.of]}, ${quote(hit.value.shown)}`;
      const near = findMisspelt(text);
      if (!near) return null;
      const words = text.written(near);
      const written =
        fold(near.alias.shown).trim() === fold(words).trim() ? '' : ` (written ${quote(words)})`;
      return `${WHAT[near.alias.of]}, ${quote(near.alias.shown)}${written}`;
    };
    return (seen) => {
      const here = nameIn(seen.text);
      if (here !== null) return { says: `Names ${here}` };
      const quoted = seen.quoted();
      const there = quoted === null ? null : nameIn(quoted);
      return there === null ? null : { says: `The post it quotes names ${there}` };
    };
  },
};

/**
 * True when an everyday word plainly stands for a name: after `@` or `#`, or capitalised inside a sentence
 * that is not capitalised throughout (“love Bloom”, not “Bloom where you are” or “FLOWERS BLOOM”).
 */
function usedAsName(text: FoldedText, hit: Hit<Alias>): boolean {
  const token = text.tokens[hit.from];
  if (!token) return false;
  if (/[@#]/.test(text.text.charAt(token.start - 1))) return true;
  const words = text.original.split(/\s/);
  return words.some((written, index) => {
    const bare = written.replace(/^[("'“‘]{1,3}/, '');
    if (!/^\p{Lu}/u.test(bare) || fold(bare).replace(/(?:'s)?[^\p{L}\p{N}]{0,5}$/u, '') !== token.text)
      return false;
    const before = words[index - 1] ?? '';
    return /^\p{Ll}/u.test(before) && !/[.!?:]["')”]{0,2}$/.test(before);
  });
}
