import { useRef } from 'preact/hooks';
import { focusNeighbour } from '../../../ui/focus-neighbour';
import { Icon } from '../../../ui/icon';
import { trusted } from '../../../ui/trusted';

interface Props {
  /** What the buttons do, for those who do not see them: `Change the purchase: sofa`. */
  change: string;
  remove: string;
  onEdit: () => void;
  onRemove: () => void;
}

/** The buttons at an entry's end: change it, take it out. Its neighbour takes the focus when it goes. */
export function EntryActs({ change, remove, onEdit, onRemove }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        type="button"
        class="button plain muted icon small"
        data-opens
        aria-label={change}
        onClick={trusted(onEdit)}
      >
        <Icon name="edit" size={14} />
      </button>
      <button
        ref={button}
        type="button"
        class="button plain muted icon small"
        data-remove
        aria-label={remove}
        onClick={trusted(() => {
          focusNeighbour(button.current?.closest('li') ?? null, '[data-remove]');
          onRemove();
        })}
      >
        <Icon name="close" size={14} />
      </button>
    </>
  );
}
