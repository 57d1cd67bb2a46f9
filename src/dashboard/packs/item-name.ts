import { packItemLabel } from '../../domain/info-packs/item-kinds';
import type { PackItem } from '../../domain/model';

/** What a thing in a pack being written is called; `place` from 0. */
export function itemName(item: PackItem, place: number): string {
  return `${packItemLabel(item.kind)}, ${place + 1}`;
}
