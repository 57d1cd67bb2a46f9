import type { AnyDrill } from '../drills';
import type { Attempt, DrillKind, SkillId } from '../model';
import type { Level } from './levels';
import { longestAgo, weakestFirst } from './session';

/** What there is to choose from. */
interface Stock {
  drills: readonly AnyDrill[];
  attempts: readonly Attempt[];
  levels: Record<SkillId, Level>;
}

/**
 * The drill of a kind to do next: first what was never tried, then what is longest ago, of these the weakest
 * skill's. `after`: the id of the one that is open, if any; the next in this order comes. Null: none of this kind.
 */
export function nextDrill(
  kind: DrillKind,
  { drills, attempts, levels }: Stock,
  after: string | null = null,
): AnyDrill | null {
  const weakness = weakestFirst(levels);
  const fit = drills
    .filter((drill) => drill.kind === kind)
    .sort((a, b) => weakness.indexOf(a.skill) - weakness.indexOf(b.skill));
  const order = longestAgo(fit, attempts, 'drill');
  const at = order.findIndex(({ id }) => id === after);
  return order[(at + 1) % order.length] ?? null;
}
