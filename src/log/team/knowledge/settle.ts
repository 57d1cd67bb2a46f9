import { knownEntry } from '../../../domain/handover/plan-handover';
import { canonical } from '../../../domain/merge/paths';
import type { Step } from '../../../domain/team/judge-knowledge';
import type { LogDatabase } from '../../database';
import { attempt, kept } from '../../outcome';
import type { Team } from '../open-team';
import { deleteInTeam, sayInTeam } from '../say';
import type { TeamDatabase } from '../team-database';
import { type KnownToTeam, knownToTeam } from './known';
import { type Weighed, weigh, weighedTables } from './weigh';
import { letGo, takeWords } from './write-by-team';

const IN_THE_LOG: ReadonlySet<Step | null> = new Set(['add', 'update', 'restore', 'remove']);

/**
 * Brings log and team together: the team's words into the log, all in one transaction, and what its user changed of
 * what they keep up down to be sent. Cut anywhere, the next time goes on: what both say is found to be agreed on.
 */
export async function settleKnowledge(
  log: LogDatabase,
  team: Pick<Team, 'team' | 'connection'>,
  now: Date,
): Promise<void> {
  const known = await knownToTeam(team);
  if (known.entries.length === 0) return;
  const looked = await log.transaction('r', weighedTables(log), () => weigh(log, known, now));
  const weighed = looked.some(({ step }) => IN_THE_LOG.has(step)) ? await write(log, known, now) : looked;
  if (!weighed) return;
  const { documents, taken, out } = team.team;
  await team.team.transaction('rw', documents, taken, out, async () => {
    for (const one of weighed) await note(team.team, known.user, one, now);
  });
}

/** Null: there is no room. The next round tries again. */
async function write(log: LogDatabase, known: KnownToTeam, now: Date): Promise<Weighed[] | null> {
  const device = await log.deviceId();
  const written = await attempt(() =>
    log.transaction('rw', weighedTables(log), async () => {
      const weighed = await weigh(log, known, now);
      for (const one of weighed) {
        if (one.step === 'remove') await letGo(log, one, now);
        else if (IN_THE_LOG.has(one.step)) await takeWords(log, one, { device, now });
      }
      return kept(weighed);
    }),
  );
  return written.ok ? written.value : null;
}

/** Remembers what is agreed on, and puts down what is to be said. What a page wrote meanwhile stands. */
async function note(team: TeamDatabase, user: string, one: Weighed, now: Date): Promise<void> {
  const { of, step, agreed, here } = one;
  const { id, taken, out } = of;
  const [stands, waiting, row] = [
    await team.taken.get(id),
    await team.out.get(id),
    await team.documents.get(id),
  ];
  const isAsRead =
    canonical([stands ?? null, waiting ?? null, row?.rev]) === canonical([taken, out, of.row?.rev]);
  if (!isAsRead) return;
  // The user took it back, and that is still to be sent.
  if (waiting && waiting.said === null && taken?.left == null) return;
  if (!agreed) {
    if (taken) await team.taken.delete(id);
  } else {
    const next = { ...agreed, id, here };
    if (canonical(next) !== canonical(taken)) await team.taken.put(next);
  }
  if (step === 'say') return say(team, user, one, now);
  if (step === 'unsay' && of.row) {
    if (waiting?.said !== null) await deleteInTeam(team, id, { now });
    return;
  }
  if (step === 'wait') return;
  // What waited is no more what the user wants to say.
  if (waiting && (waiting.refused === undefined || waiting.said === null)) await team.out.delete(id);
}

async function say(team: TeamDatabase, user: string, { of, here, own }: Weighed, now: Date): Promise<void> {
  const body = own && knownEntry(of.table, { ...own, id: here })?.entry;
  if (!body) return;
  const { kind, owner, own: name, out } = of;
  if (out?.said && canonical(out.said.body) === canonical(body)) return;
  await sayInTeam(team, { kind, owner, own: name, by: user, body }, { now });
}
