import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Forest } from '../../src/domain/facts/compared/forest';
import { FEATURES } from '../../src/domain/facts/compared/row';
import type { Draft } from './draft';
import type { Chosen } from './thresholds';

interface Made {
  forest: Forest;
  drafts: ReadonlyMap<string, readonly Draft[]>;
  bytes: Uint8Array;
  chosen: Chosen;
}

/** Writes down what the trees are made of, beside them. Holds no date, so that the same drafts make the same card. */
export function writeCard(file: string, { forest, drafts, bytes, chosen }: Made): void {
  const all = [...drafts.values()].flat();
  const wrong = all.filter((draft) => draft.wrong !== null).length;
  const businesses = new Set(all.map(({ facts }) => facts)).size;
  const lines = [
    '# Facts model',
    '',
    '`facts-model.bin` weighs an English reply against each fact of the user that holds, beside the readers of the topics in',
    '`src/domain/facts/topics`. Made by `npm run train:facts`; the same drafts make the same bytes.',
    '',
    `- Size: ${bytes.length} bytes. SHA-256: \`${createHash('sha256').update(bytes).digest('hex')}\``,
    `- Kind: ${forest.roots.length} boosted decision trees of ${forest.features.length} nodes.`,
    `- It is told ${FEATURES.length} numbers: how far draft, post and fact speak of the same; which sums, hours, days, lengths of`,
    '  time and counts are the same or others; which of some 38 ways of saying that something is there, gone, free, needed',
    '  or denied each uses; what the topics found. `src/domain/facts/compared/features.ts` names them.',
    '- Not in it: no text, no word, no name.',
    `- Learnt from ${all.length} replies, ${wrong} of them wrong, to invented posts for ${businesses} invented businesses, by ${drafts.size} writers of`,
    '  ours (`scripts/facts-model/drafts`); nobody real is in them. Most wrong ones have a right twin in nearly the same words.',
    `- Of writers whom it did not see: ${percent(chosen.caught)} of the wrong found by the right fact, ${percent(chosen.marked)} of the right marked. What it`,
    `  takes was chosen by these: ${chosen.finds.toFixed(1)} to find fault alone, ${chosen.upholds.toFixed(1)} to uphold what a topic found.`,
    '',
  ];
  writeFileSync(file, lines.join('\n'));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
