import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { OUTPUTS } from '../../src/domain/trained/outputs';
import type { Example } from './example';
import * as settings from './settings';

interface Made {
  examples: readonly Example[];
  bytes: Uint8Array;
  report: readonly string[];
  heldOut: readonly string[];
}

/** Who made a set, and under which licence its texts taught the model. */
const LICENCES: Record<string, string> = {
  goemotions: 'GoEmotions (Demszky et al. 2020), Apache-2.0 / CC BY 4.0',
  youtube_spam: 'YouTube Spam Collection (Alberto & Lochter 2015), CC BY 4.0',
  tweet_acts: 'Tweet Acts (Vosoughi & Roy 2016), BSD-2-Clause; labels by us',
  purchase_iphonex: 'Purchase intent tweets on the iPhone X, MIT; labels by us',
  fb_comments: 'Comments on company pages, two annotators, MIT; labels of theirs and ours',
  fb_raw: 'Comments on four companies’ pages, MIT; labels by us',
  complaints: 'Complaints on Twitter (Preoţiuc-Pietro et al. 2019), severity copy (Jin & Aletras 2021), MIT',
  own: 'Posts and comments under sellers’ posts, written and labelled by us',
  general: 'Posts, replies and chat messages of everyday kinds, written and labelled by us',
};

/** Writes down what the model is made of, beside it. Holds no date, so that the same data make the same card. */
export function writeCard(file: string, { examples, bytes, report, heldOut }: Made): void {
  const sets = new Map<string, number>();
  for (const { set } of examples) sets.set(set, (sets.get(set) ?? 0) + 1);
  const lines = [
    '# Detection model',
    '',
    '`detection-model.bin` says which intents, which mood and which urgency an English post has. Made by',
    '`npm run train`; the same data make the same bytes. It is read together with the cues in `src/domain/cues`.',
    '',
    `- Size: ${bytes.length} bytes. SHA-256: \`${createHash('sha256').update(bytes).digest('hex')}\``,
    '- Kind: one logistic regression for each output, weights of 8 bits, drawn towards what the cues and a',
    '  lexicon say (see `scripts/model/settings.ts` for how strongly).',
    `- Outputs: ${OUTPUTS.join(', ')}.`,
    '- Features: words, emoji and signs; pairs and triples of neighbours; pairs with one between; beginnings of',
    '  4, 5 and 7 letters; what the cues add up to; capitals, drawn-out letters, length.',
    '- Not in it: no text, no name, no handle (every @mention, web address and number reads alike).',
    '',
    '## What it learnt from',
    '',
    '| set | texts | licence |',
    '|---|---|---|',
    ...[...sets].map(([set, texts]) => `| ${set} | ${texts} | ${LICENCES[set] ?? 'unknown'} |`),
    '',
    'Words expected to be glad or sad: VADER lexicon (Hutto & Gilbert 2014), MIT.',
    `Labels that sets’ makers gave (${settings.TRAINING_SETS.join(', ')}) come before ours. Not learnt from: the dev`,
    'sets, every seventh of our trade posts (they chose the thresholds) and the held-out posts (they only measure).',
    '',
    '## Thresholds, and what they reach on the texts that chose them',
    '',
    ...report.map((line) => `- ${line}`),
    '',
    '## On posts that it never saw',
    '',
    ...heldOut.map((line) => `- ${line}`),
    '',
    '`npm run measure` prints all scores beside simpler systems. Known limits: English only (other languages are',
    'read by cues); sarcasm without a mark is often missed; referrals are rare in public sets and rest on our posts.',
    '',
  ];
  writeFileSync(file, lines.join('\n'));
}
