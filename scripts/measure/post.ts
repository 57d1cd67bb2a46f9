import { readFileSync } from 'node:fs';
import path from 'node:path';
import { INTENT_IDS, Sentiment } from '../../src/domain/model';
import { MOODS_FROM, NOW, WAITS } from '../../src/domain/trained/outputs';
import type { Example } from '../model/example';
import { DATA } from '../model/sets';

/** A labelled post as it is measured. A label that is absent is unknown, not 0. */
export interface LabelledPost {
  text: string;
  lang: string;
  /** Intents and a set's own labels are 0 or 1, `sentiment` is a word, `urgency` is 0 to 2. */
  labels: Readonly<Record<string, unknown>>;
  /** What the post is about, in sets that say so. */
  domain?: string;
}

interface SetRow {
  text: string;
  labels?: Record<string, unknown>;
  lang?: string;
  meta?: { domain?: string };
}

/** A shared set with all that its makers said of it. */
export function readPosts(part: 'train' | 'dev', set: string): LabelledPost[] {
  return readFileSync(path.join(DATA, part, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, labels = {}, lang = 'en', meta } = JSON.parse(line) as SetRow;
      return { text, lang, labels, ...(meta?.domain === undefined ? {} : { domain: meta.domain }) };
    });
}

/** A post of our own; we label everything. */
export function postOfExample({ text, lang, labels }: Example): LabelledPost {
  const sentiment = Sentiment.options.find((_, at) => labels[MOODS_FROM + at] === 1);
  return {
    text,
    lang,
    labels: {
      ...Object.fromEntries(INTENT_IDS.map((intent, at) => [intent, labels[at]])),
      sentiment,
      urgency: labels[NOW] === 1 ? 2 : labels[WAITS],
    },
  };
}
