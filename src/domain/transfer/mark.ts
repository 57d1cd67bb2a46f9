import { canonical } from '../merge/paths';
import type { ContactDraft } from './draft';

/**
 * A text that two drafts share when they say the same, wherever they stand in their files. 106 bits: among a
 * million rows the odds that two others share one are one in 10^19.
 */
export function markOf(draft: ContactDraft): string {
  const { row: _, mark: __, warnings: ___, ...said } = draft;
  const text = canonical(said);
  return `${hash53(text, 0)}${hash53(text, 1)}`;
}

/**
 * Tells equal rows of one file apart by how many came before, so that a file with three equal rows is known
 * again as having three. Answers the drafts with their marks so numbered.
 */
export function numberEqualRows(drafts: readonly ContactDraft[]): ContactDraft[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const before = seen.get(draft.mark) ?? 0;
    seen.set(draft.mark, before + 1);
    return before === 0 ? draft : { ...draft, mark: `${draft.mark}.${before}` };
  });
}

/** cyrb53: 53 bits, in base 36. https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js */
function hash53(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
