import { fold } from '../fold';
import { phoneDigits } from '../phone-digits';
import type { Stretch } from '../stretch';
import type { Situation } from './check';
import type { DraftText } from './draft-text';
import { said } from './wording';

type Found = Stretch & { what: string; better: string | null };

const LABELLED =
  /(?<![\p{L}\p{N}])(?:order|invoice|bill|booking|reservation|customer|client|account|policy|tracking|case|ticket|ref|reference|contract|membership|member|parcel|consignment|loan|patient|passport|card|claim)( (?:no\.?|number|nr\.?|id|ref(?:erence)?\.?|code))?(\s*(?:is|was|:)\s*|\s*)#?((?=[\p{L}\d/-]*\d[\p{L}\d/-]*\d[\p{L}\d/-]*\d[\p{L}\d/-]*\d)[\p{L}\d/-]{4,})(?![\p{L}\p{N}])/giu;
const BANKING =
  /(?<![\p{L}\p{N}])(?:[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?|(?:\d{4}[ -]?){3}\d{4})(?![\p{L}\p{N}])/giu;

/** Numbers by which somebody's order, account or card is known. */
export function numbersOfTheirs({ plain }: DraftText): Found[] {
  const banking = [...plain.matchAll(BANKING)]
    .filter(({ 0: found }) => found.replace(/\D/g, '').length >= 10)
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      what: 'their account',
      better: null,
    }));
  const labelled = [...plain.matchAll(LABELLED)].map(({ 0: found, 1: label = '', 2: is = '', index }) => {
    const end = index + found.length;
    const value = found.length - (found.match(/#?[\p{L}\d/-]+$/u)?.[0].length ?? 0);
    // `Your order no. 4711 left us` says as much without the number; `your number is 4711` does not.
    const loose = is.trim() === '';
    const start = loose ? index + found.indexOf(label === '' ? found.slice(value) : label) : index + value;
    return { start, end, what: 'this number of theirs', better: loose ? '' : null };
  });
  return [...banking, ...labelled].filter(
    (one, index, all) => !all.slice(0, index).some((other) => one.start < other.end && other.start < one.end),
  );
}

const PHONE = /(?<![\p{L}\p{N}#/.,-])(?:\+|\(\d{1,5}\) ?|0)\d[\d ()/.-]{5,18}\d(?![\p{L}\p{N}])/gu;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,3}/gu;
const STREETS =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Way|Square|Place|Terrace|Boulevard|Blvd|Crescent|Gardens|Hill|Row';
const STREET = said(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,4}[a-zA-Z]?,? (?:\\p{Lu}[\\p{L}'’.-]+ ){1,3}(?:${STREETS})(?!\\p{L})|\\p{Lu}\\p{L}*(?:straße|strasse|str\\.|weg|gasse|platz) \\d{1,4}[a-z]?|(?:Rua|Calle|Avenida|Rue|Via|Praça|Plaza) (?:[\\p{L}.]+ ){1,5}\\d{1,4})`,
  'gu',
);
const PERSONAL =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|gmx|web|proton|protonmail|mail)\./iu;
const OURS =
  /(?<!\p{L})(?:me|us|our|ours|my|mine|we|we're|we are|i'm|i am|the shop|the store|the office)(?!\p{L})/giu;
const YOURS = /(?<!\p{L})(?:you|your|yours)(?!\p{L})/giu;
const SENT_TO =
  /(?<!\p{L})(?:i|we)(?:'ll|'ve| will| have|'re| are)?(?: \p{L}+){0,2} (?:send|sent|sending|mail|mailed|email|emailed|write|wrote|forward|forwarded|deliver|delivered|come|came)(?!\p{L})[^.?!]* (?:to|at) $/iu;

/** Where somebody can be reached: their phone, e-mail or street, as far as the words around say that it is theirs. */
export function reachOfTheirs(draft: DraftText, situation: Situation): Found[] {
  const known = fold([...situation.facts.map(({ says }) => says), situation.profile.area].join('\n'));
  const ours = (value: string): boolean => {
    const digits = phoneDigits(value);
    return known.includes(fold(value)) || (digits !== null && known.replace(/\D/g, '').includes(digits));
  };
  const of = (pattern: RegExp, what: string, better: string | null): Found[] =>
    [...draft.text.matchAll(pattern)]
      .map(({ 0: value, index }) => ({ start: index, end: index + value.length, value }))
      .filter(({ value }) => !ours(value))
      .filter((place) => isTheirs(draft, place, situation.author))
      .map(({ start, end }) => ({
        start,
        end,
        what,
        better: /(?:\bon|\bat|\bto) $/u.test(draft.plain.slice(0, start)) ? better : null,
      }));
  return [
    ...of(PHONE, 'their number', 'the number I have'),
    ...of(EMAIL, 'their e-mail address', 'the address I have'),
    ...of(STREET.pattern(), 'where they live', null),
  ];
}

/** By the nearest word before it that says whose; else by one behind it, or because it is asked back. */
function isTheirs(
  { plain, sentences }: DraftText,
  { start, end, value }: Stretch & { value: string },
  author: string,
): boolean {
  const sentence = sentences.find((one) => one.start <= start && start < one.end) ?? {
    start: 0,
    end: plain.length,
    says: plain,
  };
  const before = plain.slice(sentence.start, start);
  const after = plain.slice(end, sentence.end);
  if (SENT_TO.test(before)) return true;
  const [ours, yours] = [lastOf(OURS, before), lastOf(YOURS, before)];
  if (value.includes('@') && ours <= yours) {
    const local = fold(value.split('@')[0] ?? '');
    const named = fold(author)
      .split(/[^\p{L}]+/u)
      .some((part) => part.length > 2 && local.includes(part));
    if (named || PERSONAL.test(value)) return true;
  }
  if (ours >= 0 || yours >= 0) return yours > ours;
  return lastOf(YOURS, after) >= 0 || sentence.says.endsWith('?');
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
