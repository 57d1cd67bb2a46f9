import { lazily } from './lazily';
import { personName } from './person-name';

/** Two letters are initials only where scripts write names in capitals; elsewhere one sign stands for the name. */
const WITH_CAPITALS = /^[\p{Lu}\p{Lt}]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** What a reader takes for one sign: a letter with its marks. */
const signs = lazily(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/**
 * One or two signs that stand for a person where there is no picture: `AK` for Ana Kovač, `김` for 김민준. Empty
 * when the name holds no letter and no digit.
 */
export function initialsOf(shown: string): string {
  const name = personName(shown) ?? shown.slice(0, 300);
  const words = name.split(/\s+/).filter((word) => LETTER.test(word));
  const first = firstSign(words[0]);
  const last = words.length > 1 ? firstSign(words.at(-1)) : '';
  return WITH_CAPITALS.test(first) && WITH_CAPITALS.test(last) ? first + last : first;
}

function firstSign(word: string | undefined): string {
  if (!word) return '';
  const [sign] = signs().segment(word.slice(word.search(LETTER)).slice(0, 40));
  return sign ? sign.segment.toUpperCase() : '';
}
