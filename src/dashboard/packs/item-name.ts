import { packItemLabel } from '../../domain/info-packs/item-kinds';
import type { PackItem } from '../../domain/model';
import { say } from '../../domain/say/say';

/** What a thing in a pack being written is called; `place` from 0. */
export function itemName(item: PackItem, place: number): string {
  return say('packs_item', { kind: packItemLabel(item.kind), number: place + 1 });
}
