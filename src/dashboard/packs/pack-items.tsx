import { useLayoutEffect, useRef } from 'preact/hooks';
import { v4 as newId } from 'uuid';
import { PACK_ITEM_KIND_LIST, packItemLabel } from '../../domain/info-packs/item-kinds';
import type { PackItem, PackItemKind } from '../../domain/model';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';

interface Props {
  items: readonly PackItem[];
  onChange: (items: PackItem[]) => void;
}

/** Where the focus goes once the list is drawn anew. */
interface Wanted {
  id: string;
  control: string;
}

/** The things in a pack, in the order they are told: what matters most stands first, the end is left out first. */
export function PackItems({ items, onChange }: Props) {
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
  const move = (item: PackItem, step: number): void => {
    const others = items.filter((one) => one !== item);
    const to = items.indexOf(item) + step;
    if (to < 0 || to > others.length) return;
    wanted.current = { id: item.id, control: `[data-move="${step < 0 ? 'up' : 'down'}"]` };
    onChange([...others.slice(0, to), item, ...others.slice(to)]);
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
      <legend class="dash-legend">What is in it</legend>
      <ul ref={list} class="pack-items">
        {items.map((item, index) => (
          <li key={item.id} class="pack-item" data-item={item.id}>
            <span class="label">{packItemLabel(item.kind)}</span>
            <textarea
              class="input"
              dir="auto"
              rows={2}
              maxLength={1000}
              aria-label={`${packItemLabel(item.kind)}, ${index + 1}`}
              placeholder={PACK_ITEM_KIND_LIST.find(({ id }) => id === item.kind)?.example}
              value={item.says}
              onInput={(event) => set(item, { says: event.currentTarget.value })}
            />
            <input
              class="input"
              type="text"
              inputMode="url"
              autocomplete="off"
              maxLength={4000}
              aria-label={`Address of ${packItemLabel(item.kind)}, ${index + 1}`}
              placeholder="https:// (where there is one)"
              value={item.url ?? ''}
              onInput={(event) => set(item, { url: event.currentTarget.value || null })}
            />
            <span class="pack-item-acts">
              <button
                type="button"
                class="button plain muted icon small"
                data-move="up"
                aria-disabled={index === 0}
                aria-label={`Move ${index + 1} up`}
                onClick={trusted(() => move(item, -1))}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                class="button plain muted icon small"
                data-move="down"
                aria-disabled={index === items.length - 1}
                aria-label={`Move ${index + 1} down`}
                onClick={trusted(() => move(item, 1))}
              >
                <Icon name="down" />
              </button>
              <button
                type="button"
                class="button plain muted icon small"
                data-remove
                aria-label={`Take out ${index + 1}`}
                onClick={trusted(() => remove(item))}
              >
                <Icon name="trash" />
              </button>
            </span>
          </li>
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
