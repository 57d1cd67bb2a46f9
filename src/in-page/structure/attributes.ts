import { addressShape } from './addresses';
import type { StandIns } from './stand-ins';
import {
  COUNTS,
  LANGUAGES,
  MARK_WORDS,
  MARKS,
  REFERENCES,
  ROLES,
  SPOKEN,
  TOKEN_VALUES,
  TOKENS,
} from './vocabulary';

/** How the page's words are looked up: a part's name may hold somebody's. */
export interface Around {
  standIns: StandIns;
  /** Every word that the page shows, names or links to, in small letters. */
  words: ReadonlySet<string>;
}

/** What a report says of an attribute; null where it leaves it out. */
export function attributeShape(name: string, value: string, { standIns, words }: Around): string | null {
  if (name === 'class') return eachOf(value, (one) => standIns.className(one));
  if (name === 'href') return addressShape(value, standIns);
  if (REFERENCES.has(name)) return eachOf(value, (one) => standIns.id(one));
  if (SPOKEN.has(name)) return standIns.text(value);
  if (name === 'role') return ROLES.has(value) ? value : null;
  if (TOKENS.has(name)) return value === '' || TOKEN_VALUES.has(value) ? value : '';
  if (COUNTS.has(name)) return /^-?\d{1,3}$/.test(value) ? value : null;
  if (name === 'datetime') return standIns.moment(value);
  if (name === 'data-utime') return /^\d{9,10}$/.test(value) ? '946684800' : null;
  if (name === 'lang') return languageOf(value);
  if (MARKS.test(name)) return markShape(value, standIns, words);
  return null;
}

/** `UserAvatar-Container-dana` holds a name; so might the next one. */
function markShape(value: string, standIns: StandIns, words: ReadonlySet<string>): string {
  const [, avatar, whose] = /^(UserAvatar-Container-)(.+)$/.exec(value) ?? [];
  if (avatar && whose) return `${avatar}${standIns.name(whose)}`;
  return value.slice(0, 200).replace(/[\p{L}\p{M}]+|\p{N}+/gu, (part) => {
    if (/^\p{N}/u.test(part)) return part.length <= 3 ? part : '0'.repeat(part.length);
    if (part.length < 3 || MARK_WORDS.has(part)) return part;
    return words.has(part.toLowerCase()) || !/^[A-Za-z]+$/.test(part) ? standIns.text(part) : part;
  });
}

function languageOf(value: string): string {
  const [language = '', place = ''] = value.toLowerCase().split('-');
  if (!/^[a-z]{2}$/.test(language) && !LANGUAGES.has(language)) return 'und';
  return /^[a-z]{2}$/.test(place) ? `${language}-${place}` : language;
}

function eachOf(list: string, say: (one: string) => string): string {
  return list.split(/\s+/).filter(Boolean).map(say).join(' ');
}
