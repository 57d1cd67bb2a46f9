import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import type { Login } from '../../domain/sync/connection';
import { isDatabaseName, type ReadAddress, readServerAddress } from '../../domain/sync/server-address';

/** What stands in the fields of the server. */
export interface Typed {
  address: string;
  database: string;
  user: string;
  password: string;
}
export type Field = keyof Typed;
/** What is wrong with a field, in words. */
export type Faults = Partial<Record<Field, string>>;

export const FIELDS: readonly Field[] = ['address', 'database', 'user', 'password'];

/** Nobody must think of a name. */
export const NOTHING_TYPED: Typed = { address: '', database: 'rapport', user: '', password: '' };

const ADDRESS_FAULTS: Record<Extract<ReadAddress, { ok: false }>['why'], Key> = {
  empty: 'sync_noAddress',
  'not-an-address': 'sync_notAddress',
  'not-https': 'sync_notHttps',
  extras: 'sync_extras',
  brackets: 'sync_brackets',
};

/** Puts what an address says beside the server into the fields that ask for it. `filled`: which ones. */
export function spreadAddress(typed: Typed): { typed: Typed; filled: Field[] } {
  const read = readServerAddress(typed.address);
  if (!read.ok) return { typed, filled: [] };
  const { server, database, user, password } = read;
  const more = Object.fromEntries(
    Object.entries({ database, user, password }).filter(([, value]) => value),
  ) as Partial<Typed>;
  const filled = FIELDS.filter((field) => field in more);
  return { typed: filled.length > 0 ? { ...typed, ...more, address: server } : typed, filled };
}

/** What was typed as a login, or what is wrong with it, field by field. */
export function loginOf(typed: Typed): { ok: true; login: Login } | { ok: false; faults: Faults } {
  const read = readServerAddress(typed.address);
  const [database, user] = [typed.database.trim(), typed.user.trim()];
  const faults: Faults = {};
  if (!read.ok) faults.address = say(ADDRESS_FAULTS[read.why]);
  if (database === '') faults.database = say('sync_noDatabase');
  else if (!isDatabaseName(database)) faults.database = say('sync_badDatabase');
  if (user === '') faults.user = say('sync_noUser');
  if (typed.password === '') faults.password = say('sync_noPassword');
  if (!read.ok || Object.keys(faults).length > 0) return { ok: false, faults };
  return { ok: true, login: { server: read.server, database, user, password: typed.password } };
}
