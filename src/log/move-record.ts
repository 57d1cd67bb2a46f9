import type { Act } from './act';

/** Tables whose records stand in an order of the user's. */
type OrderedTable = 'templates' | 'facts' | 'infoPacks';
interface Ordered {
  id: string;
  order: number;
}

/**
 * Moves a record of a list to stand right after another, first when `afterId` is null. `list` is the list in its order.
 * Answers the record as stored; null when either is not there.
 */
export async function moveRecord<T extends OrderedTable>(
  act: Act,
  table: T,
  list: readonly Ordered[],
  id: string,
  afterId: string | null,
): ReturnType<typeof act.change<T>> {
  const others = list.filter((one) => one.id !== id);
  const place = afterId === null ? 0 : others.findIndex((one) => one.id === afterId) + 1;
  if (afterId !== null && place === 0) return null;
  const before = others[place - 1]?.order;
  const after = others[place]?.order;
  let order = between(before, after);
  if (order === before || order === after) {
    // Halving a gap some fifty times exhausts a double: number the list afresh, once in a blue moon.
    for (const [index, other] of others.entries()) {
      const fresh = index < place ? index : index + 1;
      await act.change(table, other.id, (stands) => ({ ...stands, order: fresh }));
    }
    order = place;
  }
  return act.change(table, id, (stands) => ({ ...stands, order }));
}

function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return after === undefined ? 0 : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}
