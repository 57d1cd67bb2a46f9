import type { Sentence } from '../review/draft-text';
import type { Stretch } from '../stretch';
import { type Named, tellingWords, WEAK } from './names';
import { inDigits } from './quantities';
import { namesWithin, type Reading, spokenOf, withoutNames } from './reading';
import type { Told } from './topic';

/** Words by which a draft shows that it knows that something is over, or does not know. */
const KNOWS =
  /(?<![\p{L}])(?:ended|ends|end(?:s|ing)? (?:on|in)|finish(?:ed|es)|over(?= (?:now|since|i'm|im|sorry)|[.,!;]|$)|closed(?= (?:on|in|last)|[.,!]|$)|no longer|no more|any ?more|expired|ran out|run out|gone|sold out|used to|was|were (?:on|in)|done|passed|lapsed|withdrawn|concluded|missed|back (?:to|up)|(?:normal|full|usual|regular|standard|new) (?:price|rate)|previous(?:ly)?|(?:came|come|drawn) to an end|in (?:january|february|march|april|june|july|august|september|october)|wrapped up|discontinued|stopped|last (?:week|month|year|summer|season)|until (?:the )?(?:end|last)|not|isnt|wasnt|arent|cant|dont|afraid|sorry|(?:let me|i'll|we'll|i will|we will|i shall|will|shall|need to|have to|must|i'd) (?:just |quickly |double[- ]?)*(?:check|confirm|ask|find out|see|look)|vorbei|abgelaufen|beendet|ausgelaufen|nicht mehr|leider|terminó|acabó|finalizó|terminou|acabou|já não|ya no|terminée?|finie?|n'est plus)(?![\p{L}])|\p{L}n't(?![\p{L}])/u;
/** What makes an offer. */
const OFFER =
  /(?<![\p{L}])(?:free|waived|included|thrown in|half[- ]price|off|sale|deal|offer|discount|in stock|available|plenty|here|open|gratis|kostenlos|angebot|rabatt|oferta|descuento|promoção|desconto|offert|promo|remise)(?![\p{L}])|%/u;

/** Whether a draft shows that it knows that something is over, or that it does not know. */
export function knowsOver(reading: Reading): boolean {
  return KNOWS.test(withoutNames(reading, { start: 0, end: reading.plain.length }));
}

/** A draft that rests on something that is over, and where. */
export interface Rests extends Stretch {
  told: Told;
}

/**
 * What of the facts that are over a draft still offers: it speaks of their thing and repeats a number, an offer or two
 * words of theirs, or says yes to the post that asks for it. Empty where it says itself that it is over.
 */
export function restsOn(
  reading: Reading,
  over: readonly Told[],
  holding: readonly Told[],
  yes: Stretch | null,
): Rests[] {
  if (over.length === 0 || knowsOver(reading)) return [];
  return over.flatMap((told): Rests[] => {
    const isAsked = asksFor(reading, told);
    const only = reading.asked.size < 2;
    for (const sentence of reading.sentences) {
      const place = offeredIn(reading, sentence, told, holding, isAsked);
      if (place) return [{ ...place, told }];
    }
    // “Is it still on?” “It is, when would you like it?”
    if (!yes || !isAsked || !only || reading.names.length > 0) return [];
    return [{ start: yes.start, end: yes.end, told }];
  });
}

/** Whether the post asks for what a fact is about: names it, or two of its words, or one and a number of it. */
function asksFor({ post, asked }: Reading, { about, says }: Told): boolean {
  if (asked.has(about)) return true;
  const words = new Set(tellingWords(`${about} ${says}`));
  const shared = new Set(tellingWords(post).filter((word) => words.has(word) && !/\d/.test(word)));
  const numbers = numbersOf(says);
  return shared.size > 1 || (shared.size > 0 && [...numbersOf(post)].some((number) => numbers.has(number)));
}

/** Where a sentence offers what a fact that is over tells; null: it does not. */
function offeredIn(
  reading: Reading,
  sentence: Sentence,
  told: Told,
  holding: readonly Told[],
  isAsked: boolean,
): Stretch | null {
  const own = namesWithin(reading, sentence);
  const named = own.find(({ abouts }) => abouts.has(told.about));
  // A question offers only what it names: “May we suggest the posy, which is 28 € now?”
  if (!named && (own.length > 0 || sentence.says.endsWith('?'))) return null;
  const rest = withoutNames(reading, sentence);
  const [numbers, said] = [numbersOf(told.says), numbersOf(rest)];
  const held = numbersHeld(holding, own);
  const repeats = [...said].some((number) => numbers.has(number) && !held.has(number));
  const offers = OFFER.test(rest);
  const words = new Set(tellingWords(told.says));
  const shared = tellingWords(rest).filter((word) => words.has(word));
  const place = named ?? sentence;
  const spoken = reading.names.length === 0 || spokenOf(reading, sentence).has(told.about);
  if (named || (isAsked && spoken)) {
    if (repeats) return place;
    // Another number than the fact's is no repeating of it.
    if (said.size > 0 && numbers.size > 0) return null;
    return shared.some((word) => !WEAK().has(word)) || (offers && OFFER.test(told.says)) ? place : null;
  }
  const about = new Set(tellingWords(told.about));
  const touches = tellingWords(sentence.says).some((word) => about.has(word));
  if (repeats && touches && (shared.length > 0 || offers)) return place;
  if (repeats && told.kind === 'hours' && shared.length > 0) return place;
  return offers && isPercent(told.says, rest) ? place : null;
}

/** The numbers that facts that hold tell of the same things. */
function numbersHeld(holding: readonly Told[], names: readonly Named[]): Set<number> {
  const same = holding.filter(({ about }) => names.some(({ abouts }) => abouts.has(about)));
  return new Set(same.flatMap(({ says }) => [...numbersOf(says)]));
}

const FIGURE = /\d+(?:[.,:]\d+)?/gu;

function figureOf(said: string): number {
  return Number(said.replace(/[,:]/, '.'));
}

function numbersOf(says: string): Set<number> {
  return new Set([...inDigits(says).matchAll(FIGURE)].map(([said]) => figureOf(said)));
}

/** Whether both take the same percent off. */
function isPercent(says: string, rest: string): boolean {
  const percent = /(\d{1,2}) ?(?:%|percent|per cent|prozent)/u;
  const [one, other] = [percent.exec(says)?.[1], percent.exec(rest)?.[1]];
  return one !== undefined && one === other;
}
