import type { Picking } from '../contacts/list/picking';
import { rowAfter } from '../contacts/list/walk';

/** What the keys of the queue work on. */
export interface QueueKeys {
  ids: readonly string[];
  /** The row the keyboard is on. */
  at: number;
  picking: Picking;
  reach: (index: number) => void;
  /** Opens the contact's page. */
  onOpen: (index: number) => void;
}

/** Rows that Page Down passes. */
const PAGE = 10;
/** Letters that walk as the arrows do. */
const ARROWS: Record<string, string> = { j: 'ArrowDown', k: 'ArrowUp' };

const ACTS: Record<string, (keys: QueueKeys) => void> = {
  Enter: ({ at, onOpen }) => onOpen(at),
  x: ({ at, picking }) => picking.pick(at, false),
  'Ctrl+a': ({ picking }) => picking.all(),
  Escape: ({ picking }) => picking.clear(),
};

/** What a key does on the box of a row, besides what the row itself does; false: nothing, the browser goes on with it. */
export function onQueueKey(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  keys: QueueKeys,
): boolean {
  if (altKey) return false;
  const ctrl = ctrlKey || metaKey;
  const act = ACTS[ctrl ? `Ctrl+${key}` : key];
  if (act) {
    if (key === 'Escape' && keys.picking.ids.length === 0) return false;
    act(keys);
    return true;
  }
  const walk = { key: ARROWS[key.toLowerCase()] ?? key, ctrl, inText: false };
  const to = rowAfter(walk, keys.at, keys.ids.length, PAGE);
  if (to === null || to < 0) return false;
  if (shiftKey) keys.picking.extend(keys.at, to);
  keys.reach(to);
  return true;
}
