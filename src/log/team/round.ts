import { afterSuccess, afterTrouble, type Trouble } from '../../domain/sync/after-round';
import type { SyncDone, SyncProblem } from '../../domain/sync/problem';
import { databaseAddress } from '../../domain/sync/server-address';
import type { LogDatabase } from '../database';
import { CARD_BYTES } from '../sync/remote-card';
import { openRemote } from '../sync/replica';
import { problemOf, wireOf } from '../sync/wire';
import { changeTeamConnection } from './connection';
import { teamDocumentsWith } from './documents';
import { openTeam, type Team } from './open-team';
import { knownOldRules, pullFromTeam } from './pull';
import { pushToTeam } from './push';
import { readTeamServer } from './server';
import { noteTeamState } from './state';
import { TEAM_SUBJECTS } from './subjects';
import type { TeamSides } from './work';

export interface TeamRoundOptions {
  signal: AbortSignal;
  now: Date;
  /** What reaches the server; the browser's own if absent. */
  fetch?: typeof fetch;
}

export interface TeamExchanged {
  received: number;
  sent: number;
  unusable: number;
}

/** As often documents are read anew in one round because somebody wrote them meanwhile. */
const TIMES = 4;

/**
 * One round with the team, and a note of how it went. Null: the user is in none. Rejects with the signal's reason when
 * cut; the next round goes on from there. Only one at a time may run (`aloneInTeam`).
 */
export async function runTeamRound(
  log: LogDatabase,
  options: TeamRoundOptions,
): Promise<SyncDone<TeamExchanged | null>> {
  const opened = await openTeam(log);
  if (!opened) return { ok: true, value: null };
  const { now, signal } = options;
  const done = await tried(log, opened, options);
  signal.throwIfAborted();
  if (done.ok) {
    const { unusable, oldRules } = done.value;
    await noteTeamState(log, (state) => ({ ...afterSuccess(state, unusable, now), oldRules }));
    return done;
  }
  await noteTeamState(log, (state) => afterTrouble(state, done.trouble, now, Math.random));
  return { ok: false, problem: done.trouble.problem };
}

type Tried = { ok: true; value: TeamExchanged & { oldRules: boolean } } | { ok: false; trouble: Trouble };

async function tried(log: LogDatabase, opened: Team, options: TeamRoundOptions): Promise<Tried> {
  const { connection, login, secrets, team } = opened;
  const { signal, now, fetch: reach } = options;
  const failed = (problem: SyncProblem): Tried => ({ ok: false, trouble: { problem, retryAfterMs: null } });
  try {
    const asking = wireOf(login, { signal, mostBytes: CARD_BYTES, fetch: reach });
    const server = await readTeamServer(login, asking);
    if (!server.ok) return failed(server.problem);
    const { card, role } = server.value;
    // Somebody made the database anew: with another passphrase, or with none.
    if ((card.sealed === null) !== !connection.sealed)
      return failed(connection.sealed ? 'not-sealed' : 'sealed');
    if ((card.sealed?.wrapped ?? null) !== secrets.wrapped) return failed('passphrase');
    if (role !== connection.role) await changeTeamConnection(log, (known) => ({ ...known, role }));
    const remote = openRemote(databaseAddress(connection), wireOf(login, { signal, fetch: reach }));
    const documents = teamDocumentsWith(secrets.keys);
    const sides: TeamSides = {
      log,
      team,
      connection: { ...connection, role },
      keys: secrets.keys,
      documents,
      now,
      signal,
      remote,
    };
    return { ok: true, value: { ...(await exchangeWithTeam(sides)), oldRules: await knownOldRules(team) } };
  } catch (error) {
    signal.throwIfAborted();
    const trouble = problemOf(error);
    if (!trouble) throw error;
    return { ok: false, trouble };
  }
}

/** Reads what is new, brings it into the log, and writes what is new here. */
export async function exchangeWithTeam(sides: TeamSides): Promise<TeamExchanged> {
  const done: TeamExchanged = { received: 0, sent: 0, unusable: 0 };
  for (let time = 0; time < TIMES; time += 1) {
    const { received, unusable } = await pullFromTeam(sides);
    done.received += received;
    done.unusable += unusable;
    for (const subject of TEAM_SUBJECTS) {
      sides.signal.throwIfAborted();
      if (received > 0) await subject.takeIn?.(sides);
      await subject.speak?.(sides);
    }
    const pushed = await pushToTeam(sides);
    done.sent += pushed.sent;
    if (!pushed.again) break;
  }
  return done;
}
