import { fold } from '../../fold';
import { type Reading, read } from '../../reading/reading';
import { eachFeature, FEATURE_KINDS } from '../../trained/features';
import { KIND_WEIGHTS } from '../../trained/model-file';
import { featureScale } from '../../trained/score';

/** What is read: a piece, the draft around it, or the post that is answered. The same words say something else in each. */
interface Role {
  /** Mixed into the features. */
  salt: number;
  /** How much they count beside those of the piece. */
  share: number;
  /** Only which words there are. */
  wordsOnly?: boolean;
}

const ROLES = {
  piece: { salt: 0, share: 1 },
  around: { salt: 0x51ed270b, share: 1 / 2, wordsOnly: true },
  post: { salt: 0x6c62272e, share: 3 / 8 },
} as const satisfies Record<string, Role>;

/** What people type for a word. Which of them they write says nothing of what they mean. */
const TYPED: Readonly<Record<string, string>> = {
  u: 'you',
  ya: 'you',
  ye: 'you',
  ur: 'your',
  yr: 'your',
  r: 'are',
  n: 'and',
  pls: 'please',
  plz: 'please',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  bc: 'because',
  tho: 'though',
  msg: 'message',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  thx: 'thanks',
  sry: 'sorry',
  soz: 'sorry',
  ppl: 'people',
};
const SHORT_WORD = /(?<![\p{L}\p{N}'])\p{L}{1,4}(?![\p{L}\p{N}'])/gu;

/** A piece of a draft, or a post, in tokens. */
export function readPiece(text: string): Reading {
  const plain = fold(text)
    .trim()
    .replace(SHORT_WORD, (word) => (Object.hasOwn(TYPED, word) ? TYPED[word] : undefined) ?? word);
  return read(plain);
}

const WORD = FEATURE_KINDS.indexOf('word');

/** Each feature of a text once, by its hash, with what it counts. */
export function countFeatures(reading: Reading, role: keyof typeof ROLES): Map<number, number> {
  const { salt, share, wordsOnly }: Role = ROLES[role];
  const kinds = new Map<number, number>();
  let squares = 0;
  eachFeature(reading, null, (feature, _token, kind) => {
    if (wordsOnly && kind !== WORD) return;
    kinds.set(feature ^ salt, kind);
    squares += (KIND_WEIGHTS[kind] ?? 0) ** 2;
  });
  const scale = featureScale(squares) * share;
  return new Map([...kinds].map(([feature, kind]) => [feature, scale * (KIND_WEIGHTS[kind] ?? 0)]));
}
