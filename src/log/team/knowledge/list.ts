import { knowledgeKind } from '../../../domain/handover';
import { SHARED_KINDS } from '../../../domain/team/knowledge-kinds';
import type { LogDatabase } from '../../database';
import { namesInTeam } from '../names';
import type { Team } from '../open-team';
import { knownToTeam } from './known';
import { type Weighed, weigh, weighedTables } from './weigh';

/** An entry of the team's, as its screen shows it. */
export interface SharedLine extends Weighed {
  title: string;
  /** As colleagues read who keeps it up. */
  keeper: string;
  /** What the user put down for it was refused. */
  refused: boolean;
}

/** What the team shares, by kind and title, held against the user's own lists. */
export async function listShared(log: LogDatabase, team: Team, now: Date): Promise<SharedLine[]> {
  const [known, names] = [await knownToTeam(team), await namesInTeam(team)];
  if (known.entries.length === 0) return [];
  const weighed = await log.transaction('r', weighedTables(log), () => weigh(log, known, now));
  const lines = weighed.flatMap((one): SharedLine[] => {
    const { of, team: theirs, own } = one;
    const entry = theirs ?? own;
    // Taken back already.
    if (!entry || one.standing === null || of.out?.said === null) return [];
    const title = knowledgeKind(of.table).titleOf(entry);
    return [
      { ...one, title, keeper: names.get(of.owner) ?? of.owner, refused: of.out?.refused !== undefined },
    ];
  });
  return lines.sort(
    (a, b) =>
      SHARED_KINDS.indexOf(a.of.kind) - SHARED_KINDS.indexOf(b.of.kind) || a.title.localeCompare(b.title),
  );
}
