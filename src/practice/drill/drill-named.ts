import { type AnyDrill, ourDrills, ownDrill } from '../../domain/drills';
import { DRILL_KINDS, type Profile } from '../../domain/model';
import { levelsOf } from '../../domain/training/levels';
import { nextDrill } from '../../domain/training/next-drill';
import type { LogDatabase } from '../../log/database';
import { listOwn } from '../../log/own-material';
import { attemptsSince } from '../../log/training/attempts';
import { listCards } from '../../log/training/cards';

/**
 * The drill of this id, or, where it is a kind, the one of that kind to do next, `after` the one that is open (its id).
 * Null: there is none (any more).
 */
export async function drillNamed(
  log: LogDatabase,
  named: string,
  { profile, after, now }: { profile: Profile; after: string | null; now: Date },
): Promise<AnyDrill | null> {
  const drills = [...ourDrills(profile), ...(await listOwn(log, 'drills')).map(ownDrill)];
  const kind = DRILL_KINDS.find((one) => one === named);
  if (!kind) return drills.find(({ id }) => id === named) ?? null;
  const attempts = await attemptsSince(log, new Date(0));
  const levels = levelsOf(attempts, await listCards(log), now);
  // Nobody answers a private message in a feed.
  return nextDrill(kind, { drills: drills.filter((drill) => drill.public), attempts, levels }, after);
}
