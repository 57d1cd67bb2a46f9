import type { Sentence } from '../../review/draft-text';
import type { Stretch } from '../../stretch';
import { tellingWords, WEAK } from '../names';
import { isNumber } from '../quantities';
import { type Reading, spokenOf } from '../reading';
import { isSmall } from '../small-words';
import type { OwnedSum } from './sums-of';

/** That a post speaks of bringing something. */
export const BRINGS =
  /(?<![\p{L}])(?:deliver(?:y|ies|ing|ed)?|ship(?:ping)?|postage|post (?:it|them|to)|liefer\p{L}*|versand|env[ií]\p{L}*|entreg\p{L}*|livr\p{L}*)(?![\p{L}])/u;
const SEVERAL = /(?<![\p{L}])(?:and|plus|with|both|und|y|e|et|mit)(?![\p{L}])|[+&]/u;
/** “20 to Cork”, “15 anywhere”. */
const SOMEWHERE = /^(?:$|[,.!;]| (?:to|anywhere|flat|nationwide|all over|for (?:delivery|that))(?![\p{L}]))/u;

/** What a sum without a name is of: what is spoken of; else of bringing it, where the post asks for that alone. */
export function unnamedOwner(
  reading: Reading,
  sentence: Sentence,
  { start: at, end }: Stretch,
): OwnedSum['of'] {
  const spoken = spokenOf(reading, sentence, at);
  // Of “metro 15, regional 45” one may be named.
  const sorts = reading.things.get('');
  const leads = (reading.plain.slice(sentence.start, at).match(/[\p{L}\p{N}]+/gu) ?? []).every(
    (word) => isSmall(word) || tellingWords(word).every((stem) => sorts?.has(stem)),
  );
  const to = SOMEWHERE.test(reading.plain.slice(end));
  const brings =
    to && reading.asked.size === 0 && leads && reading.names.length === 0 && BRINGS.test(reading.post);
  // “A wreath and a bouquet?” “140”: a sum of both is of neither.
  if (spoken.size > 1 && reading.names.length === 0 && SEVERAL.test(reading.post)) return new Set();
  const said = /^ for (?:the |an? )?[^,.;]*/u.exec(reading.plain.slice(end, sentence.end))?.[0] ?? '';
  const beside = `${reading.plain.slice(sentence.start, at)} ${said}`;
  const sorted = reading.priced && reading.names.length === 0 ? bySort(reading, beside, '') : spoken;
  // “How much for a loaf?” “4.60 for the large white”: its sort tells of what it is.
  if (sorted.size === 1 && [...spoken].every((about) => !sorted.has(about))) return sorted;
  if (spoken.size > 0) return spoken;
  if (brings) return 'delivery';
  return reading.names.length === 0 && reading.asked.size === 0 && reading.priced
    ? bySort(reading, sentence.says, reading.post)
    : spoken;
}

/** “What is it for a child?”: the one thing of which sorts are told that the post, or else the sentence, names. */
function bySort({ things }: Reading, says: string, post: string): ReadonlySet<string> {
  for (const text of [post, says]) {
    const words = tellingWords(text).filter((word) => !WEAK().has(word) && !isNumber(word));
    const meant = [...things].filter(([, sorts]) => words.some((word) => sorts.has(word)));
    if (meant.length > 0) return new Set(meant.length === 1 ? meant.map(([about]) => about) : []);
  }
  return new Set();
}
