import { makeClassifier } from '../../src/domain/classify/classify';
import { INTENT_IDS, type IntentId } from '../../src/domain/model';
import type { TrainedModel } from '../../src/domain/trained/model-file';
import { count, f1, macroF1, mean } from '../measure/scores';
import { readOurPosts } from './sets';

const LEAD: readonly IntentId[] = ['purchase_intent', 'recommendation_request', 'product_question'];

/** How the finished model reads the posts of ours that neither taught it nor chose its thresholds. */
export function heldOutReport(model: TrainedModel): string[] {
  const classify = makeClassifier(model);
  const posts = readOurPosts('held-out');
  const found = posts.map(({ text }) => new Set(classify(text).intents.map(({ intent }) => intent)));
  const has = (row: number, intent: IntentId): boolean =>
    posts[row]?.labels[INTENT_IDS.indexOf(intent)] === 1;
  const counts = (wanted: readonly IntentId[]) =>
    count(
      found.map((intents) => wanted.some((intent) => intents.has(intent))),
      posts.map((_, row) => wanted.some((intent) => has(row, intent))),
    );
  const percent = (share: number): string => (100 * share).toFixed(1);
  const each = INTENT_IDS.map((intent) => f1(counts([intent])));
  return [
    `${posts.length} held-out posts, all five languages: mean F1 of the eight intents ${percent(mean(each))}`,
    `${INTENT_IDS.map((intent, at) => `${intent} ${percent(each[at] ?? 0)}`).join(', ')}`,
    `lead F1 ${percent(f1(counts(LEAD)))}, relevant or not macro-F1 ${percent(
      macroF1(counts(INTENT_IDS.filter((intent) => intent !== 'spam'))),
    )}`,
  ];
}
