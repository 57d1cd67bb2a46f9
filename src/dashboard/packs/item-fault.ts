import { InfoPack, type PackItem } from '../../domain/model';
import { itemName } from './item-name';

/** One thing in a pack that cannot be kept as it is: which field of it, and why in words. */
export interface ItemFault {
  id: PackItem['id'];
  field: 'says' | 'url';
  says: string;
}

/** Something that can be opened, among words. */
const ADDRESS = /[\p{L}\p{N}]\.\p{L}{2}/u;

/** As many things as a pack holds. */
const MOST = 50;

/**
 * The first of `items` that cannot be kept; null: all can. `written` are all that stand in the editor, with empty
 * ones, and give it its name.
 */
export function itemFault(items: readonly PackItem[], written: readonly PackItem[]): ItemFault | null {
  for (const [place, item] of items.entries()) {
    const { id, url } = item;
    const stands = written.findIndex((one) => one.id === id);
    const name = `“${itemName(item, stands)}”`;
    if (place === MOST) {
      return { id, field: 'says', says: `${name} is one too many: a pack holds up to ${MOST} things.` };
    }
    const unfit = InfoPack.shape.items.element.safeParse(item).error?.issues[0]?.path[0];
    if (unfit === 'says') return { id, field: 'says', says: `${name} is longer than 1,000 characters.` };
    if (item.kind === 'link' && url === null && !ADDRESS.test(item.says)) {
      return { id, field: 'url', says: `${name} has no address yet, so nobody could open it.` };
    }
    // Chromium takes blanks even in the name of a site; in a reply, a link ends at one.
    if (unfit === 'url' || /\s/.test(url ?? '')) {
      const says = `The address of ${name} cannot be opened. An address begins with http:// or https:// and has no blanks.`;
      return { id, field: 'url', says };
    }
  }
  return null;
}
