import type { PackItemKind } from '../model';
import { say } from '../say/say';

interface PackItemKindFacts {
  id: PackItemKind;
  label: string;
  example: string;
}

/** What a pack can hold, in the order it is offered. */
export const PACK_ITEM_KIND_LIST: readonly PackItemKindFacts[] = [
  {
    id: 'comparison',
    get label() {
      return say('packs_comparison');
    },
    get example() {
      return say('packs_comparisonExample');
    },
  },
  {
    id: 'spec',
    get label() {
      return say('packs_spec');
    },
    get example() {
      return say('packs_specExample');
    },
  },
  {
    id: 'link',
    get label() {
      return say('packs_link');
    },
    get example() {
      return say('packs_linkExample');
    },
  },
  {
    id: 'review',
    get label() {
      return say('packs_review');
    },
    get example() {
      return say('packs_reviewExample');
    },
  },
  {
    id: 'availability',
    get label() {
      return say('packs_availability');
    },
    get example() {
      return say('packs_availabilityExample');
    },
  },
];

export function packItemLabel(id: PackItemKind): string {
  return PACK_ITEM_KIND_LIST.find((kind) => kind.id === id)?.label ?? id;
}
