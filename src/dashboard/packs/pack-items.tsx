import { useLayoutEffect, useRef } from 'preact/hooks';
import { v4 as newId } from 'uuid';
import { PACK_ITEM_KIND_LIST } from '../../domain/info-packs/item-kinds';
import type { PackItem, PackItemKind } from '../../domain/model';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import type { ItemFault } from './item-fault';
import { PackItemRow } from './pack-item';

interface Props {
  items: readonly PackItem[];
  /** The one that cannot be kept as it is. */
  fault: ItemFault | null;
  onChange: (items: PackItem[]) => void;
}

/** Where the focus goes once the list is drawn anew. */
interface Wanted {
  id: string;
  control: string;
}

/** The things in a pack, in the order they are told: what matters most stands first, the end is left out first. */
export function PackItems({ items, fault, onChange }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const adders = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<Wanted | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is when to look.
  useLayoutEffect(() => {
    const to = wanted.current;
    wanted.current = null;
    if (to) list.current?.querySelector<HTMLElement>(`[data-item="${to.id}"] ${to.control}`)?.focus();
  }, [items]);

  const add = (kind: PackItemKind): void => {
    const item: PackItem = { id: newId(), kind, says: '', url: null };
    wanted.current = { id: item.id, control: 'textarea' };
    onChange([...items, item]);
  };
  const move = (item: PackItem, step: number): boolean => {
    const others = items.filter((one) => one !== item);
    const to = items.indexOf(item) + step;
    onChange([...others.slice(0, to), item, ...others.slice(to)]);
    return true;
  };
  const remove = (item: PackItem): void => {
    const at = items.indexOf(item);
    const next = items[at + 1] ?? items[at - 1];
    if (next) wanted.current = { id: next.id, control: '[data-remove]' };
    else adders.current?.querySelector('button')?.focus();
    onChange(items.filter((one) => one !== item));
  };
  const set = (item: PackItem, fields: Partial<PackItem>): void =>
    onChange(items.map((one) => (one === item ? { ...one, ...fields } : one)));

  return (
    <fieldset class="stack" ref={adders}>
      <legend class="dash-legend">{say('packs_inIt')}</legend>
      <ul ref={list} class="pack-items">
        {items.map((item, index) => (
          <PackItemRow
            key={item.id}
            item={item}
            place={index}
            last={index === items.length - 1}
            fault={fault?.id === item.id ? fault : null}
            onChange={(fields) => set(item, fields)}
            onMove={(step) => move(item, step)}
            onRemove={() => remove(item)}
          />
        ))}
      </ul>
      <div class="row">
        {PACK_ITEM_KIND_LIST.map(({ id, label }) => (
          <button key={id} type="button" class="chip" onClick={trusted(() => add(id))}>
            <Icon name="plus" size={12} /> {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
