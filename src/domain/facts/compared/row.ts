import { FACT_KINDS } from '../../model';
import { SENSE_IDS } from './senses';
import { VALUE_KINDS } from './values';

/** The places that senses are looked for in: all of the draft, the sentence that speaks of the fact most, its clause. */
export const SENSE_PLACES = ['draft', 'sentence', 'clause', 'fact', 'post'] as const;

const NAMES = {
  /** How far draft, post and fact speak of the same; weighed by how well a word tells which fact is meant. */
  alignment: [
    'draftWords',
    'postWords',
    'draftAbout',
    'postAbout',
    'total',
    'rank',
    'share',
    'gap',
    'aboutInDraft',
    'aboutInPost',
    'aboutInBoth',
    'unnamed',
    'newWords',
    'draftWordCount',
    'wordsInAll',
    'wordsFromFact',
    'wordsFromPost',
    'wordsUnsaid',
    'newNames',
    'factNames',
    'namesMissed',
    'namesSaid',
  ],
  /** Values that are the same or others. */
  values: [
    'same',
    'other',
    'sameInClause',
    'otherInClause',
    'otherInPost',
    'reckoned',
    'unreckoned',
    'otherSupport',
    'factValues',
    'draftValues',
    'postSame',
    'postOther',
    'postBigger',
    'postSmaller',
    'draftBigger',
    'draftSmaller',
    'dayDenied',
    'dayAffirmed',
    'dayUnlisted',
    ...VALUE_KINDS.flatMap((kind) => [`same.${kind}`, `other.${kind}`, `otherInClause.${kind}`] as const),
  ],
  /** What is affirmed and denied. */
  wording: [
    'clauseScore',
    'sentenceScore',
    'clauses',
    'clauseDenies',
    'factDenies',
    'yes',
    'no',
    'draftDenies',
    'sentenceDenies',
    'asked',
    'differs',
    'yesToDenied',
    'noToAffirmed',
    'clauseInAll',
    'clauseInDraft',
    'deniedWords',
    'affirmedWords',
    'deniedMore',
    'deniedDiffers',
    'sensesShared',
    'sensesSharedInClause',
    'sensesNew',
    'sentences',
    'denials',
  ],
  /** What the topics found. */
  topics: ['found', 'expired', 'foundOthers'],
  kinds: FACT_KINDS.map((kind) => `kind.${kind}` as const),
  senses: SENSE_PLACES.flatMap((place) => SENSE_IDS.map((sense) => `${place}.${sense}` as const)),
} as const;

/** What a draft beside a fact is told by. */
export type FeatureName = (typeof NAMES)[keyof typeof NAMES][number];
export const FEATURES: readonly FeatureName[] = Object.values(NAMES).flat();

const PLACE = new Map<FeatureName, number>(FEATURES.map((name, place) => [name, place]));

/** The numbers of a draft beside a fact, in the order of `FEATURES`; what is not set is 0. */
export class Row {
  readonly numbers = new Float32Array(FEATURES.length);

  set(name: FeatureName, value: number | boolean): void {
    this.numbers[PLACE.get(name) ?? FEATURES.length] = Number(value);
  }

  setAll(values: Partial<Record<FeatureName, number | boolean>>): void {
    for (const [name, value] of Object.entries(values)) this.set(name as FeatureName, value);
  }

  add(name: FeatureName): void {
    const place = PLACE.get(name) ?? FEATURES.length;
    this.numbers[place] = (this.numbers[place] ?? 0) + 1;
  }

  raise(name: FeatureName, value: number): void {
    const place = PLACE.get(name) ?? FEATURES.length;
    this.numbers[place] = Math.max(this.numbers[place] ?? 0, value);
  }
}
