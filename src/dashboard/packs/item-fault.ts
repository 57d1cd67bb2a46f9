import { InfoPack, type PackItem } from '../../domain/model';
import { say } from '../../domain/say/say';
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
    const called = { item: itemName(item, stands) };
    if (place === MOST) {
      return { id, field: 'says', says: say('packs_oneTooMany', { ...called, most: MOST }) };
    }
    const unfit = InfoPack.shape.items.element.safeParse(item).error?.issues[0]?.path[0];
    if (unfit === 'says') return { id, field: 'says', says: say('packs_tooLong', called) };
    if (item.kind === 'link' && url === null && !ADDRESS.test(item.says)) {
      return { id, field: 'url', says: say('packs_noAddress', called) };
    }
    // Chromium takes blanks even in the name of a site; in a reply, a link ends at one.
    if (unfit === 'url' || /\s/.test(url ?? '')) {
      return { id, field: 'url', says: say('packs_badAddress', called) };
    }
  }
  return null;
}
