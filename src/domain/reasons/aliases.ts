import { COMMON_WORDS } from '../common-words';
import type { Profile } from '../model';
import { readOwnHandle } from '../own-identity';
import { type Phrase, phraseOf } from '../phrases';

/** What of the user's a text can name. */
export type AliasOf = 'store' | 'brand' | 'name' | 'handle';

/** One way to name the user. */
export interface Alias {
  of: AliasOf;
  /** As the user wrote it. */
  shown: string;
  phrase: Phrase;
  /** An everyday word: counts only with `@` or `#`, or capitalised inside a sentence. */
  common: boolean;
  /** May be found misspelt. */
  fuzzy: boolean;
}

/** Shorter names are too often part of something else to be looked for written in one word. */
const MIN_JOINED = 5;
/** A bare handle this short is likely somebody's first name. */
const MIN_BARE_HANDLE = 6;

/** Every way the profile's names may stand in a text. */
export function aliasesOf(profile: Profile): Alias[] {
  const aliases: Alias[] = [];
  aliases.push(...namesOf('store', profile.store));
  for (const brand of profile.brands) aliases.push(...namesOf('brand', brand));
  // A first name alone is everybody's: only a full name counts.
  if ((phraseOf(profile.name)?.tokens.length ?? 0) >= 2) aliases.push(...namesOf('name', profile.name));
  const nameParts = new Set(phraseOf(profile.name)?.tokens ?? []);
  for (const entry of profile.handles) aliases.push(...handlesOf(entry, nameParts));
  return aliases;
}

function namesOf(of: AliasOf, shown: string): Alias[] {
  const phrase = phraseOf(shown);
  if (!phrase) return [];
  const first = phrase.tokens[0] ?? '';
  const single = phrase.tokens.length === 1;
  // A name of one or two letters is no more distinctive than a common word.
  const common = single && (COMMON_WORDS.has(first) || first.length <= 2 || /^\d{1,4}$/.test(first));
  const aliases: Alias[] = [{ of, shown, phrase, common, fuzzy: !common }];
  const joined = phrase.tokens.join('');
  if (!single && joined.length >= MIN_JOINED) {
    aliases.push({ of, shown, phrase: word(joined), common: false, fuzzy: true });
  }
  // Lindt Floors' and Lindt Floors's are covered by the phrase; “Danas Floors” for Dana's Floors is not.
  const possessive = phrase.tokens.indexOf('s');
  if (possessive > 0) {
    const tokens = phrase.tokens.flatMap((token, index) => {
      if (index === possessive) return [];
      return [index === possessive - 1 ? `${token}s` : token];
    });
    const gaps = tokens.slice(1).map(() => '');
    aliases.push({
      of,
      shown,
      phrase: { tokens, gaps, lead: '', trail: '' },
      common: tokens.length === 1 && common,
      fuzzy: false,
    });
  }
  return aliases;
}

function handlesOf(entry: string, nameParts: ReadonlySet<string>): Alias[] {
  const own = readOwnHandle(entry);
  if (!own) {
    // The user's own site, say: its address is a name too.
    const phrase = /[a-z]\.[a-z]/i.test(entry)
      ? phraseOf(
          entry
            .trim()
            .replace(/^https?:\/\/(?:www\.)?/i, '')
            .replace(/\/$/, ''),
        )
      : null;
    return phrase && phrase.tokens.length >= 2
      ? [{ of: 'handle', shown: entry, phrase, common: false, fuzzy: false }]
      : [];
  }
  if (own.kind === 'name') return namesOf('handle', own.name);
  // A profile number says nothing in a text.
  if (/^\d{1,30}$/.test(own.handle)) return [];
  const phrase = phraseOf(own.handle);
  if (!phrase) return [];
  const shown = own.kind === 'address' ? own.handle : entry.trim();
  const aliases: Alias[] = [
    { of: 'handle', shown, phrase: { ...phrase, lead: '@' }, common: false, fuzzy: false },
  ];
  const joined = phrase.tokens.join('');
  if (joined.length >= MIN_BARE_HANDLE && !COMMON_WORDS.has(joined) && !nameParts.has(joined)) {
    aliases.push({ of: 'handle', shown, phrase, common: false, fuzzy: true });
  }
  return aliases;
}

function word(token: string): Phrase {
  return { tokens: [token], gaps: [], lead: '', trail: '' };
}
