import { useRef } from 'preact/hooks';
import { PACK_ITEM_KIND_LIST, packItemLabel } from '../../domain/info-packs/item-kinds';
import type { PackItem } from '../../domain/model';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { MoveButtons } from '../move-buttons';
import type { ItemFault } from './item-fault';
import { itemName } from './item-name';

interface Props {
  item: PackItem;
  /** Its place in the pack, from 0. */
  place: number;
  last: boolean;
  /** Why it cannot be kept as it is; null: it can. */
  fault: ItemFault | null;
  onChange: (fields: Partial<PackItem>) => void;
  /** Moves by so many places, up being negative; answers whether it did. */
  onMove: (step: number) => boolean;
  onRemove: () => void;
}

/** One thing in a pack being written. */
export function PackItemRow({ item, place, last, fault, onChange, onMove, onRemove }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const name = itemName(item, place);
  const problem = `pack-item-${item.id}-problem`;
  const marks = (field: ItemFault['field']) => ({
    'aria-invalid': fault?.field === field,
    'aria-describedby': fault?.field === field ? problem : undefined,
  });
  return (
    <li ref={row} class="pack-item" data-item={item.id}>
      <span class="label">{packItemLabel(item.kind)}</span>
      <textarea
        class="input"
        dir="auto"
        rows={2}
        maxLength={1000}
        aria-label={name}
        {...marks('says')}
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
        aria-label={say('packs_address', { item: name })}
        {...marks('url')}
        placeholder={item.kind === 'link' ? 'https://' : say('packs_addressExample')}
        value={item.url ?? ''}
        onInput={(event) => onChange({ url: event.currentTarget.value || null })}
      />
      {fault && (
        <p id={problem} class="problem" role="alert">
          {fault.says}
        </p>
      )}
      <span class="pack-item-acts">
        <MoveButtons row={row} order={place} title={name} first={place === 0} last={last} onMove={onMove} />
        <button
          type="button"
          class="button plain muted icon small"
          data-remove
          aria-label={say('packs_takeOut', { item: name })}
          onClick={trusted(onRemove)}
        >
          <Icon name="trash" />
        </button>
      </span>
    </li>
  );
}
