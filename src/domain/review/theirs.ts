import { fold } from '../fold';
import { lazily } from '../lazily';
import { phoneDigits } from '../phone-digits';
import type { Key } from '../say/keys';
import type { Stretch } from '../stretch';
import type { Situation } from './check';
import type { DraftText } from './draft-text';
import { anyOf, placesOf, type Said } from './wording';

/** Something of theirs. `says`: what is said where everybody can read it. */
type Found = Stretch & { says: Key; better: string | null };

const LABELLED =
  /(?<![\p{L}\p{N}])(?:order|job|quote|invoice|bill|booking|reservation|customer|client|account|policy|tracking|case|ticket|ref|reference|contract|membership|member|parcel|consignment|loan|patient|passport|licen[cs]e|nhs|vin|card|claim)( (?:ending(?: in| with)?|no\.?|num|number|nr\.?|id|ref(?:erence)?\.?|code))?(\s*(?:is|was|:)\s*|\s*)#?((?=[\p{L}\d/-]*\d[\p{L}\d/-]*\d[\p{L}\d/-]*\d[\p{L}\d/-]*\d)[\p{L}\d/-]{4,})(?![\p{L}\p{N}])/giu;
const BANKING =
  /(?<![\p{L}\p{N}])(?:[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?|(?:\d{4}[ -]?){3}\d{4})(?![\p{L}\p{N}])/giu;

const PLATE =
  /(?<![\p{L}\p{N}])(?:reg(?:istration)?|(?:number |licen[cs]e )?plate)(?: (?:no\.?|number))?[ :]{1,3}(?:is |was )?([a-z]{1,3}\d{1,4} ?[a-z]{0,3}|[a-z]{2,3}[ -]?\d{3,4}|\d{1,3}[ -]?[a-z]{3})(?![\p{L}\p{N}])/giu;

/** Numbers by which somebody's order, account, card or car is known. */
export function numbersOfTheirs({ plain }: DraftText): Found[] {
  const banking = [...plain.matchAll(BANKING)]
    .filter(({ 0: found }) => found.replace(/\D/g, '').length >= 10)
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      says: 'review_privateAccount' as const,
      better: null,
    }));
  const labelled = [...plain.matchAll(LABELLED)].map(({ 0: found, 1: label = '', 2: is = '', index }) => {
    const end = index + found.length;
    const value = found.length - (found.match(/#?[\p{L}\d/-]+$/u)?.[0].length ?? 0);
    // `Your order no. 4711 left us` says as much without the number; `your number is 4711` does not.
    const loose = is.trim() === '';
    const start = loose ? index + found.indexOf(label === '' ? found.slice(value) : label) : index + value;
    return { start, end, says: 'review_privateNumber' as const, better: loose ? '' : null };
  });
  const plates = [...plain.matchAll(PLATE)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    says: 'review_privateNumber' as const,
    better: null,
  }));
  return [...banking, ...labelled, ...plates].filter(
    (one, index, all) => !all.slice(0, index).some((other) => one.start < other.end && other.start < one.end),
  );
}

const MONEY = anyOf(
  "(?:the|your|ur|about|in|of) arrears|you(?:'ve| have)? (?:still |now |also |currently )*owe[ds]?(?: us| me)?(?: (?:the )?[€$£]?\\d[\\d.,]*)?",
  'your (?:outstanding|overdue|unpaid|remaining|late|missed) (?:balance|invoices?|bills?|payments?|rent|debts?|amount|instal?ments?)',
  'your (?:account|balance|rent|invoice|bill|payments?|direct debit)(?: \\p{L}+)? (?:is|are|was|were|has|have|got|went|came back|bounced|failed|declined|overdue)(?: \\p{L}+){0,2} ?(?:overdue|in arrears|overdrawn|behind|unpaid|declined|failed|bounced|rejected|in the red)',
  'your (?:arrears|debts?|overdraft|credit (?:score|check|rating|limit|history|file|report)|ccj|bankruptcy|(?:loan|mortgage|finance|credit|card|tenancy) (?:application|request|agreement|offer|check)|salary|wages|income|benefits|credit)(?! (?:note|card number))(?=[ .,!?]|$)',
  '(?:your )?(?:card|payment|cheque|direct debit|finance|loan|mortgage|credit)(?: \\p{L}+)? (?:was|got|has been|is being|were|been|is|keeps getting|came back)(?: \\p{L}+)? ?(?:declined|refused|rejected|turned down|bounced)',
  "you(?:'re| are) (?:\\p{L}+ )?(?:in arrears|overdue|overdrawn|behind (?:on|with) (?:your|the))",
);
const HEALTH = anyOf(
  'your (?:blood|test|scan|biopsy|lab|x-?ray|mri|hiv|covid|std|sti|smear|urine)(?: (?:tests?|results?|work|pressure|sugar))?(?= (?:came|is|are|was|were|has|have|results?|shows?|says?|look))',
  'your (?:diagnosis|prescription|medication|meds|tablets|antidepressants|chemo\\p{L}*|pregnancy|miscarriage|operation|surgery|treatment for|depression|anxiety|diabetes|cancer|biopsy|medical (?:history|records?|condition)|therapy|counsell?ing|divorce|test results?|results came)',
  '(?:since|after|with|about) your (?:op|operation|surgery|diagnosis|miscarriage|divorce|breakdown)',
);

/** What they have in their purse or their body. */
export function mattersOfTheirs({ plain }: DraftText): Found[] {
  const of = (words: Said, says: Key): Found[] =>
    placesOf(words, plain).map((place) => ({ ...place, says, better: null }));
  return [...of(MONEY, 'review_privateMoney'), ...of(HEALTH, 'review_privateHealth')];
}

const PHONE = /(?<![\p{L}\p{N}#/.,-])(?:\+|\(\d{1,5}\) ?|0)\d[\d ()/.-]{5,18}\d(?![\p{L}\p{N}])/gu;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,3}/gu;
const STREETS =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Way|Square|Place|Terrace|Boulevard|Blvd|Crescent|Gardens|Grove|Hill|Row|View|Park|Rise|Mews|Walk|Villas|Parade|Green|Wharf|Quay|Mount|Vale';
const STREET = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:\\d{1,4}[a-zA-Z]?,? (?:\\p{Lu}[\\p{L}'’.-]+ ){1,3}(?:${STREETS})(?!\\p{L})|\\p{Lu}\\p{L}*(?:straße|strasse|str\\.|weg|gasse|platz) \\d{1,4}[a-z]?|(?:Rua|Calle|Avenida|Rue|Via|Praça|Plaza) (?:[\\p{L}.]+ ){1,5}\\d{1,4})`,
      'gu',
    ),
);
/** As it is typed in small letters; words that only count and measure stand in front of no street. */
const TYPED_STREET =
  /(?<![a-zß-ɏ0-9£$€.:-])\d{1,4}[a-z]?,? (?:(?!(?:min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?|yrs|miles?|km|m|metres?|meters?|yards?|mtrs|of|the|in|a|an|to|is|are|on|at|for|and|or|from|down|up|along|by|with|per|too|very|so|as|am|pm|left|more|people|that|this|it|we|you|u|i|quid|pounds|off|x|times?|free|new|big|small|more|bed|bedroom|person|man|way)\b)[a-zß-ɏ'.-]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|court|crescent|terrace|gardens|grove|boulevard|blvd|mews)(?![a-zß-ɏ])/gu;
const POSTCODE = /(?<![\p{L}\p{N}])[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\p{L}\p{N}])/gu;
const PERSONAL =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|gmx|web|proton|protonmail|mail)\./iu;
const OURS =
  /(?<!\p{L})(?:me|us|our|ours|my|mine|we|we're|we are|i'm|i am|the shop|the store|the office)(?!\p{L})/giu;
const YOURS = /(?<!\p{L})(?:you|your|yours|u|ur|ya)(?!\p{L})/giu;
/** The reader is told where to turn: `you can ring 0161…`, `could you mail it to…`. */
const TURN_TO =
  /(?<!\p{L})(?:(?:you|u) (?:can|could|may|might)|(?:can|could|would|will|if) (?:you|u)|please|pls|just|to)(?: \p{L}+){0,2} (?:call|ring|phone|text|reach|message|whatsapp|find|e-?mail|mail|visit|come|write|send|post|bring|drop|forward|contact|pop|park|head|drive)(?!\p{L})[^.?!]*$/iu;
/** They wait for somebody to come to them. */
const AWAITS =
  /\b(?:(?:are|r|is|will|when|what time)[^.?!]{0,20}(?:you|u|they|he|she|driver|someone|somebody|engineer|plumber)[^.?!]{0,12}(?:coming|come|arrive|arriving|deliver\w*|here|turn up|get here|be here|round)|(?:u|you|they) coming|when u coming|deliver(?:y|ed|ing)|deliver my)\b/iu;
const ASKED_BACK = /(?:\?|\b(?:isn'?t it|innit|right|yeah|yes|correct|is it|still))\s*[.!]*$/iu;
const RANG =
  /(?<!\p{L})(?:(?:i|we|he|she|they)(?:'ve| have|'ll| will)?|(?:i'?m|we'?re|he'?s|she'?s)(?= (?:ringing|calling|phoning|texting|trying)))(?: \p{L}+){0,2} (?:ringing|calling|phoning|texting|trying|tried|rang|rung|called|texted|phoned|messaged|ring|call|text|phone|try|got|have)(?: you| u)?(?: on| at| as| down as)? (?:your |ur )?$/iu;
const SENT_TO =
  /(?<!\p{L})(?:i|we)(?:'ll|'ve| will| have|'re| are)?(?: \p{L}+){0,2} (?:send|sent|sending|mail|mailed|email|emailed|write|wrote|forward|forwarded|deliver|delivered|come|came)(?!\p{L})[^.?!]* (?:to|at) $/iu;

/** Where somebody can be reached: their phone, e-mail or street, as far as the words around say that it is theirs. */
export function reachOfTheirs(draft: DraftText, situation: Situation): Found[] {
  const known = fold([...situation.facts.map(({ says }) => says), situation.profile.area].join('\n'));
  const ours = (value: string): boolean => {
    const digits = phoneDigits(value);
    return known.includes(fold(value)) || (digits !== null && known.replace(/\D/g, '').includes(digits));
  };
  const of = (pattern: RegExp, says: Key, better: string | null, text = draft.text): Found[] =>
    [...text.matchAll(pattern)]
      .map(({ 0: value, index }) => ({ start: index, end: index + value.length, value }))
      .filter(({ value }) => !ours(value))
      .filter((place) => isTheirs(draft, place, situation))
      .map(({ start, end }) => ({
        start,
        end,
        says,
        better: /(?:\bon|\bat|\bto) $/u.test(draft.plain.slice(0, start)) ? better : null,
      }));
  return [
    ...of(PHONE, 'review_privatePhone', 'the number I have'),
    ...of(EMAIL, 'review_privateEmail', 'the address I have'),
    ...of(STREET(), 'review_privateHome', null),
    ...of(TYPED_STREET, 'review_privateHome', null, draft.plain),
    ...of(POSTCODE, 'review_privateHome', null, draft.plain),
  ].filter(
    (one, index, all) => !all.slice(0, index).some((other) => one.start < other.end && other.start < one.end),
  );
}

/** By the nearest word before it that says whose; else by one behind it, or because it is asked back. */
function isTheirs(
  { plain, sentences }: DraftText,
  { start, end, value }: Stretch & { value: string },
  { author, post }: Situation,
): boolean {
  const sentence = sentences.find((one) => one.start <= start && start < one.end) ?? {
    start: 0,
    end: plain.length,
    says: plain,
  };
  const before = plain.slice(sentence.start, start);
  const after = plain.slice(end, sentence.end);
  if (SENT_TO.test(before) || RANG.test(before)) return true;
  const [ours, yours] = [lastOf(OURS, before), lastOf(YOURS, before)];
  if (value.includes('@') && ours <= yours) {
    const local = fold(value.split('@')[0] ?? '');
    const named = fold(author)
      .split(/[^\p{L}]+/u)
      .some((part) => part.length > 2 && local.includes(part));
    if (named || PERSONAL.test(value)) return true;
  }
  if (TURN_TO.test(before)) return lastOf(/(?<!\p{L})(?:your|ur)(?!\p{L})/giu, before) > ours;
  if (ours >= 0 || yours >= 0) return yours > ours;
  return (
    lastOf(YOURS, after) >= 0 || ASKED_BACK.test(sentence.says) || (!value.includes('@') && AWAITS.test(post))
  );
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
