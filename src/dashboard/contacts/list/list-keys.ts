import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ContactSummary } from '../../../domain/contact-summary';
import { trusted } from '../../../ui/trusted';
import type { Picking } from './picking';
import { rowAfter } from './walk';

interface ListKeys {
  grid: RefObject<HTMLElement | null>;
  box: RefObject<HTMLInputElement | null>;
  rows: readonly ContactSummary[];
  /** The row the keyboard is on; -1: none. */
  at: number;
  /** Rows in sight. */
  page: number;
  picking: Picking;
  /** Goes to a row; `focus`: the row itself, otherwise the search box keeps it. */
  reach: (index: number, focus: boolean) => void;
  onOpen: (id: string) => void;
}

/** Keys of the contact list: in its rows, and those that walk them from the search box. */
export function useListKeys(keys: ListKeys): void {
  const newest = useRef(keys);
  newest.current = keys;
  const { grid, box } = keys;
  useEffect(() => {
    const inRows = trusted((event: KeyboardEvent) => onRowKey(event, newest.current));
    const inBox = trusted((event: KeyboardEvent) => onBoxKey(event, newest.current));
    const [rows, search] = [grid.current, box.current];
    rows?.addEventListener('keydown', inRows);
    search?.addEventListener('keydown', inBox);
    return () => {
      rows?.removeEventListener('keydown', inRows);
      search?.removeEventListener('keydown', inBox);
    };
  }, [grid, box]);
}

function onBoxKey(event: KeyboardEvent, { rows, at, page, box, reach, onOpen }: ListKeys): void {
  if (event.isComposing || event.altKey) return;
  if (event.key === 'Enter') {
    // Nobody walked to: the best of what was searched for.
    const wanted = at < 0 && box.current?.value.trim() === '' ? undefined : rows[Math.max(0, at)];
    if (wanted) onOpen(wanted.id);
    return;
  }
  const ctrl = event.ctrlKey || event.metaKey;
  const to = rowAfter({ key: event.key, ctrl, inText: true }, at, rows.length, page);
  if (to === null) return;
  event.preventDefault();
  if (to >= 0) reach(to, false);
}

function onRowKey(event: KeyboardEvent, keys: ListKeys): void {
  const { rows, at, page, picking, box, reach } = keys;
  // Buttons in the column heads and links have keys of their own.
  if (!(event.target instanceof HTMLElement) || event.target.role !== 'row' || event.altKey) return;
  const ctrl = event.ctrlKey || event.metaKey;
  const act = ROW_KEYS[`${ctrl ? 'Ctrl+' : ''}${event.key}`];
  if (act) {
    event.preventDefault();
    act(keys);
    return;
  }
  const to = rowAfter({ key: event.key, ctrl, inText: false }, at, rows.length, page);
  if (to === null) return;
  event.preventDefault();
  if (to < 0) {
    box.current?.focus();
  } else {
    if (event.shiftKey) picking.extend(at, to);
    reach(to, true);
  }
}

/** What a key does with the row it is pressed on. */
const ROW_KEYS: Record<string, (keys: ListKeys) => void> = {
  Enter: ({ rows, at, onOpen }) => {
    const contact = rows[at];
    if (contact) onOpen(contact.id);
  },
  ' ': ({ at, picking }) => picking.pick(at, false),
  x: ({ at, picking }) => picking.pick(at, false),
  'Ctrl+a': ({ picking }) => picking.all(),
  Escape: ({ picking, box }) => (picking.ids.length > 0 ? picking.clear() : box.current?.focus()),
};
