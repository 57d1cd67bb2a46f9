import { fold } from '../fold';
import { type Hit, phraseFinder } from '../phrases';
import type { Key } from '../say/keys';
import { say } from '../say/say';
import type { FoldedText } from '../tokens';
import { type Alias, type AliasOf, aliasesOf } from './aliases';
import { misspeltFinder } from './misspelt';
import { quote, type ReasonRule } from './reason';

/** What is said of a name in the post itself, and of one in the post it quotes. */
const SAYS: Record<AliasOf, { here: Key; quoted: Key }> = {
  store: { here: 'reasons_namesStore', quoted: 'reasons_quotedNamesStore' },
  brand: { here: 'reasons_namesBrand', quoted: 'reasons_quotedNamesBrand' },
  name: { here: 'reasons_namesYou', quoted: 'reasons_quotedNamesYou' },
  handle: { here: 'reasons_namesYou', quoted: 'reasons_quotedNamesYou' },
};

export const named: ReasonRule = {
  kind: 'named',
  outweighsSpam: true,
  outweighsMutes: false,
  urgency: { points: 2, says: 'urgency_named' },
  prepare: (profile) => {
    const aliases = aliasesOf(profile);
    const find = phraseFinder(aliases.map((alias) => [alias.phrase, alias] as const));
    const findMisspelt = misspeltFinder(aliases);
    const nameIn = (text: FoldedText): { of: AliasOf; name: string } | null => {
      const hit = find(text).find((found) => !found.value.common || usedAsName(text, found));
      if (hit) return { of: hit.value.of, name: quote(hit.value.shown) };
      const near = findMisspelt(text);
      if (!near) return null;
      const { of, shown } = near.alias;
      const words = text.written(near);
      if (fold(shown).trim() === fold(words).trim()) return { of, name: quote(shown) };
      return { of, name: say('reasons_misspelt', { name: quote(shown), written: quote(words) }) };
    };
    return (seen) => {
      const here = nameIn(seen.text);
      if (here) return { says: say(SAYS[here.of].here, { name: here.name }) };
      const quoted = seen.quoted();
      const there = quoted && nameIn(quoted);
      return there && { says: say(SAYS[there.of].quoted, { name: there.name }) };
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
