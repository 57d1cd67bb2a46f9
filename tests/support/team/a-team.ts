import { setUp } from '../../../scripts/team/set-up';
import type { TeamRole } from '../../../src/domain/team/roles';
import type { LogDatabase } from '../../../src/log/database';
import { joinTeam } from '../../../src/log/team/join';
import { openTeam, type Team } from '../../../src/log/team/open-team';
import { runTeamRound } from '../../../src/log/team/round';
import { type Admin, type Peer, startPeer } from '../couch/peer';
import { freshLog, NOON } from '../log-fixtures';

const PASSPHRASE = 'a passphrase of the team';

/** Somebody in a team, on a device of theirs. */
export interface Member {
  /** CouchDB's name. */
  user: string;
  login: { server: string; database: string; user: string; password: string };
  log: LogDatabase;
  /** What the device knows of the team. */
  team(): Promise<Team>;
  /** A round with the team, which must reach its end. */
  round(now?: Date): Promise<void>;
}

export interface TestTeam {
  peer: Peer;
  database: string;
  sealed: boolean;
  /** Adds somebody and joins them, with a fresh log if none is given. A second call is a second device. */
  join(who: string, role: TeamRole, log?: LogDatabase): Promise<Member>;
  /** Somebody's account, made where it is not there yet. */
  account(who: string, role: TeamRole): Promise<Admin>;
  close(): Promise<void>;
}

/** A team on a server of the tests', set up as `npm run team:setup` does it. */
export async function aTeam({ sealed = false } = {}): Promise<TestTeam> {
  const peer = await startPeer();
  const database = await peer.makeDatabase('team-lindt');
  const accounts = new Map<string, Admin>();
  const passphrase = sealed ? PASSPHRASE : null;

  async function account(who: string, role: TeamRole): Promise<Admin> {
    const known = accounts.get(who) ?? (await peer.addUser(who, `${who} secret`));
    accounts.set(who, known);
    const wishes = {
      server: peer.url,
      database,
      user: null,
      password: null,
      people: [{ name: known.user, role }],
      remove: [],
      sealed,
    };
    await setUp(wishes, { ...peer.admin, passphrase: async () => PASSPHRASE });
    return known;
  }

  async function join(who: string, role: TeamRole, log = freshLog().log): Promise<Member> {
    const { user, password } = await account(who, role);
    const login = { server: peer.url, database, user, password };
    const { signal } = new AbortController();
    const name = `${who[0]?.toUpperCase()}${who.slice(1)}`;
    const joined = await joinTeam(log, login, { name, passphrase, sharesMeasures: true, signal });
    if (!joined.ok) throw new Error(joined.problem);
    return {
      user,
      login,
      log,
      async team() {
        const team = await openTeam(log);
        if (!team) throw new Error('in no team');
        return team;
      },
      async round(now = NOON) {
        const done = await runTeamRound(log, { signal, now });
        if (!done.ok) throw new Error(done.problem);
      },
    };
  }

  return { peer, database, sealed, join, account, close: () => peer.close() };
}
