import { useRef } from 'preact/hooks';
import { PACK_ITEM_KIND_LIST, packItemLabel } from '../../domain/info-packs/item-kinds';
import type { PackItem } from '../../domain/model';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { MoveButtons } from '../move-buttons';

interface Props {
  item: PackItem;
  /** Its place in the pack, from 0. */
  place: number;
  last: boolean;
  onChange: (fields: Partial<PackItem>) => void;
  /** Moves by so many places, up being negative. */
  onMove: (step: number) => void;
  onRemove: () => void;
}

/** One thing in a pack being written. */
export function PackItemRow({ item, place, last, onChange, onMove, onRemove }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const name = `${packItemLabel(item.kind)}, ${place + 1}`;
  return (
    <li ref={row} class="pack-item" data-item={item.id}>
      <span class="label">{packItemLabel(item.kind)}</span>
      <textarea
        class="input"
        dir="auto"
        rows={2}
        maxLength={1000}
        aria-label={name}
        placeholder={PACK_ITEM_KIND_LIST.find(({ id }) => id === item.kind)?.example}
        value={item.says}
        onInput={(event) => onChange({ says: event.currentTarget.value })}
      />
      <input
        class="input"
        type="text"
        inputMode="url"
        autocomplete="off"
        maxLength={4000}
        aria-label={`Address of ${name}`}
        placeholder="https:// (where there is one)"
        value={item.url ?? ''}
        onInput={(event) => onChange({ url: event.currentTarget.value || null })}
      />
      <span class="pack-item-acts">
        <MoveButtons row={row} order={place} title={name} first={place === 0} last={last} onMove={onMove} />
        <button
          type="button"
          class="button plain muted icon small"
          data-remove
          aria-label={`Take out “${name}”`}
          onClick={trusted(onRemove)}
        >
          <Icon name="trash" />
        </button>
      </span>
    </li>
  );
}
