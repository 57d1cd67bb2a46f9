import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { JUDGED } from '../../src/domain/review/trained/judged';
import type { Example } from './example';
import type { Chosen } from './thresholds';

interface Made {
  examples: readonly Example[];
  writers: number;
  /** How many of the examples the patterns were made with. */
  ours: number;
  bytes: Uint8Array;
  chosen: Chosen;
}

/** Writes down what the model is made of, beside it. Holds no date, so that the same drafts make the same card. */
export function writeCard(file: string, { examples, writers, ours, bytes, chosen }: Made): void {
  const count = (id: (typeof JUDGED)[number]): number =>
    examples.filter(({ faults }) => faults.has(id)).length;
  const good = examples.filter(({ faults }) => faults.size === 0).length;
  const lines = [
    '# Review model',
    '',
    '`review-model.bin` says what is at fault in an English reply, beside the patterns of the checks in',
    '`src/domain/review/checks`. Made by `npm run train:review`; the same drafts make the same bytes.',
    '',
    `- Size: ${bytes.length} bytes. SHA-256: \`${createHash('sha256').update(bytes).digest('hex')}\``,
    '- Kind: one logistic regression for each check, weights of 8 bits.',
    '- It reads the whole of a draft and each of its sentences: words, emoji and signs, pairs and triples of',
    '  neighbours, pairs with one between, beginnings of 4, 5 and 7 letters; the words of the draft around; the post',
    '  in the same way; what the patterns found, what the post is about, whether post and draft ask something.',
    '- Not in it: no text, no name, no number (all numbers read alike).',
    `- Learnt from ${examples.length} drafts, ${good} of them without such a fault; nobody real is in them. ${writers} writers`,
    `  of ours wrote those in \`scripts/review-model/drafts\`; ${ours} are those that the patterns were made with,\n  and the same with the better wordings that the checks propose.`,
    `- Of writers whom the model did not see: ${percent(chosen.caught)} of the bad caught with all that is at fault,`,
    `  ${percent(chosen.nagged)} of the good nagged. The thresholds were chosen by these.`,
    '',
    '| check | drafts | from |',
    '|---|---|---|',
    ...JUDGED.map((id, at) => `| ${id} | ${count(id)} | ${(chosen.thresholds[at] ?? 0).toFixed(1)} |`),
    '',
  ];
  writeFileSync(file, lines.join('\n'));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
