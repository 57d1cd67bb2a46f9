import type { ComponentProps, RefObject } from 'preact';
import { say } from '../domain/say/say';
import { focusNeighbour } from '../ui/focus-neighbour';
import { Icon } from '../ui/icon';
import { trusted } from '../ui/trusted';
import { MoveButtons } from './move-buttons';

interface Props {
  row: RefObject<HTMLElement | null>;
  title: string;
  /** What its button says, where that is not “Edit”. */
  edit?: string;
  onEdit: () => void;
  /** Null: it has no place of its own in the list. */
  moving: Pick<ComponentProps<typeof MoveButtons>, 'order' | 'first' | 'last' | 'onMove'> | null;
  onDelete: () => void;
}

/** What each row of a list of the user's own offers: edit, move, delete, after which the focus is on its neighbour. */
export function RowActs({ row, title, edit = say('dashboard_edit'), onEdit, moving, onDelete }: Props) {
  return (
    <>
      <button
        type="button"
        class="button small"
        data-edit
        aria-label={say('dashboard_editOf', { edit, title })}
        onClick={trusted(onEdit)}
      >
        {edit}
      </button>
      {moving && <MoveButtons row={row} title={title} {...moving} />}
      <button
        type="button"
        class="button plain muted icon small"
        data-delete
        aria-label={say('dashboard_deleteOf', { title })}
        onClick={trusted(() => {
          focusNeighbour(row.current, '[data-delete]');
          onDelete();
        })}
      >
        <Icon name="trash" />
      </button>
    </>
  );
}
