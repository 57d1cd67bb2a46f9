import type { PackItemKind } from '../model';

interface PackItemKindFacts {
  id: PackItemKind;
  label: string;
  example: string;
}

/** What a pack can hold, in the order it is offered. */
export const PACK_ITEM_KIND_LIST: readonly PackItemKindFacts[] = [
  { id: 'comparison', label: 'Comparison', example: 'Oak lasts longer than laminate, laminate costs half' },
  { id: 'spec', label: 'Specification', example: '14 mm thick, 4 mm oak on top, fits underfloor heating' },
  { id: 'link', label: 'Link', example: 'How to choose a floor for a kitchen' },
  { id: 'review', label: 'Review', example: '“Two years and not a scratch.” Marta, Porto' },
  { id: 'availability', label: 'Availability', example: 'In stock, samples by post within two days' },
];

export function packItemLabel(id: PackItemKind): string {
  return PACK_ITEM_KIND_LIST.find((kind) => kind.id === id)?.label ?? id;
}
