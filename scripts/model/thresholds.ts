import { Sentiment } from '../../src/domain/model';
import type { TrainedModel } from '../../src/domain/trained/model-file';
import { MOODS_FROM, OUTPUTS } from '../../src/domain/trained/outputs';
import { heedSureCues, scoreText } from '../../src/domain/trained/score';
import { type Counts, count, f1, macroF1, macroRecall } from '../measure/scores';
import { readEnglish } from './english';
import type { Example } from './example';
import { readOurPosts, readSet } from './sets';

type Measure = (counts: Counts) => number;
interface Judge {
  set: string;
  measure: Measure;
  counts: number;
  /** Beyond this it is good enough: other sets decide. */
  enough?: number;
}

/** What a threshold is judged by: dev sets that carry the label. Sets with a goal of their own count more. */
const silver: Judge = { set: 'silver_multilabel', measure: f1, counts: 1 };
const ours: Judge = { set: 'ours', measure: f1, counts: 1 };
const JUDGES: Partial<Record<(typeof OUTPUTS)[number], Judge[]>> = {
  purchase_intent: [silver, ours],
  recommendation_request: [silver, ours],
  product_question: [{ ...silver, counts: 2 }, ours],
  complaint: [{ set: 'complaints', measure: macroF1, counts: 4, enough: 0.825 }, silver, ours],
  praise: [{ set: 'goemotions', measure: f1, counts: 12, enough: 0.775 }, silver, ours],
  referral: [{ ...silver, counts: 0.3 }, ours],
  churn_risk: [
    { set: 'fb_comments', measure: f1, counts: 1, enough: 0.6 },
    { set: 'churn_chatbot_en', measure: f1, counts: 8, enough: 0.845 },
    silver,
    ours,
  ],
  spam: [{ set: 'youtube_spam', measure: macroF1, counts: 4, enough: 0.945 }, silver, ours],
  waits: [silver, ours],
  now: [silver, ours],
};

const STEP = 0.05;
const LOWEST = -5;
const HIGHEST = 3;

/** A dev set with the model's sums. */
interface Judged {
  labels: Float64Array[];
  totals: Float64Array[];
}

/** Chooses what an output's sum must reach, on the dev sets and the part of our posts kept for it. */
export function chooseThresholds(model: TrainedModel): { thresholds: Float32Array; report: string[] } {
  const sets = new Map<string, Judged>();
  const judged = (set: string): Judged => {
    const known = sets.get(set);
    if (known) return known;
    const examples = examplesOf(set);
    const made = {
      labels: examples.map(({ labels }) => labels),
      totals: examples.map((example) => {
        const { reading, scales, negated, evidence } = readEnglish(example.text);
        const { totals } = scoreText(model, reading, negated, evidence);
        heedSureCues(totals, scales);
        return totals;
      }),
    };
    sets.set(set, made);
    return made;
  };

  const thresholds = new Float32Array(OUTPUTS.length);
  const report: string[] = [];
  for (const [at, output] of OUTPUTS.entries()) {
    const judges = JUDGES[output];
    if (!judges) continue;
    let best = { threshold: 0, worth: -1, each: '' };
    for (let threshold = LOWEST; threshold <= HIGHEST; threshold += STEP) {
      const results = judges.map(({ set, measure, counts, enough = 1 }) => {
        const { labels, totals } = judged(set);
        const known = labels.flatMap((each, row) => (Number.isNaN(each[at]) ? [] : row));
        const truth = known.map((row) => labels[row]?.[at] === 1);
        const answers = known.map((row) => (totals[row]?.[at] ?? 0) >= threshold);
        const result = measure(count(answers, truth));
        return { set, result, worth: counts * Math.min(result, enough) };
      });
      const worth = results.reduce((sum, result) => sum + result.worth, 0);
      if (worth <= best.worth) continue;
      const each = results.map(({ set, result }) => `${set} ${(result * 100).toFixed(1)}`).join(', ');
      best = { threshold, worth, each };
    }
    thresholds[at] = best.threshold;
    report.push(`${output} from ${best.threshold.toFixed(2)}: ${best.each}`);
  }

  const moods = chooseMoods(judged);
  thresholds.set([moods.negative, 0, moods.positive], MOODS_FROM);
  report.push(moods.report);
  return { thresholds, report };
}

/** How much the sums of “negative” and “positive” must exceed that of “neutral”. */
function chooseMoods(judged: (set: string) => Judged): {
  negative: number;
  positive: number;
  report: string;
} {
  const judges = [
    { set: 'tweeteval_sentiment', counts: 1 },
    { set: 'silver_multilabel', counts: 0.3 },
    { set: 'ours', counts: 0.3 },
  ];
  const moods = [...Sentiment.options.keys()];
  let best = { negative: 0, positive: 0, worth: -1, report: '' };
  for (let negative = -3; negative <= 1; negative += 0.1) {
    for (let positive = -3; positive <= 1; positive += 0.1) {
      const results = judges.map(({ set, counts }) => {
        const { labels, totals } = judged(set);
        const truth = labels.map((each) => moods.findIndex((mood) => each[MOODS_FROM + mood] === 1));
        const answers = totals.map((each) => strongestMood(each, negative, positive));
        return { set, counts, result: macroRecall(answers, truth, moods) };
      });
      const worth = results.reduce((sum, { counts, result }) => sum + counts * result, 0);
      if (worth <= best.worth) continue;
      const each = results.map(({ set, result }) => `${set} ${(result * 100).toFixed(1)}`).join(', ');
      best = {
        negative,
        positive,
        worth,
        report: `moods from ${negative.toFixed(1)} and ${positive.toFixed(1)}: ${each}`,
      };
    }
  }
  return best;
}

function strongestMood(totals: Float64Array, negative: number, positive: number): number {
  const sums = [
    (totals[MOODS_FROM] ?? 0) - negative,
    totals[MOODS_FROM + 1] ?? 0,
    (totals[MOODS_FROM + 2] ?? 0) - positive,
  ];
  return sums.indexOf(Math.max(...sums));
}

/**
 * The silver set trains nothing, so both its parts may choose thresholds; of the chat messages all that is
 * here is measured only.
 */
function examplesOf(set: string): Example[] {
  if (set === 'ours')
    return readOurPosts('trade').filter(({ lang, id }) => lang === 'en' && keptForTuning(id));
  if (set === 'silver_multilabel' || set === 'churn_chatbot_en')
    return [...readSet('train', set), ...readSet('dev', set)];
  return readSet('dev', set);
}

/** Every seventh of our posts chooses thresholds and trains nothing. */
export function keptForTuning(id: string): boolean {
  return Number(id.split(':')[1]) % 7 === 0;
}
