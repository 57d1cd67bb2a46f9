import type { Connection } from './connection';

/** What the user typed or pasted as a server's address, taken apart. */
export type ReadAddress =
  | { ok: true; server: string; user?: string; password?: string; database?: string }
  /**
   * empty: nothing was typed; not-an-address: it is none; not-https: anybody on the way could read along; extras: it goes on
   * after the database, or asks something (`?`, `#`); brackets: the server is an IPv6 number, which neither PouchDB nor a
   * page's content security policy can name.
   */
  | { ok: false; why: 'empty' | 'not-an-address' | 'not-https' | 'extras' | 'brackets' };

const LOOPBACK = ['localhost', '127.0.0.1'];

/**
 * Reads `couch.example.com`, `https://couch.example.com:6984`, and what administrators send whole:
 * `https://dana:secret@couch.example.com/rapport`. Without encryption only this very machine is spoken to.
 */
export function readServerAddress(text: string): ReadAddress {
  const typed = text.trim();
  if (typed === '') return { ok: false, why: 'empty' };
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `${schemeFor(typed)}//${typed}`;
  if (!URL.canParse(whole)) return { ok: false, why: 'not-an-address' };
  const url = new URL(whole);
  if (url.hostname === '' || /\s/.test(typed)) return { ok: false, why: 'not-an-address' };
  if (url.hostname.startsWith('[')) return { ok: false, why: 'brackets' };
  const allowed = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  if (!allowed) return { ok: false, why: /^http:$/.test(url.protocol) ? 'not-https' : 'not-an-address' };
  if (url.search !== '' || url.hash !== '') return { ok: false, why: 'extras' };
  const path = url.pathname.split('/').filter((part) => part !== '');
  if (path[0] === '_utils') path.length = 0;
  if (path.length > 1) return { ok: false, why: 'extras' };
  const [database] = path;
  return {
    ok: true,
    server: url.origin,
    ...(url.username ? { user: decoded(url.username) } : {}),
    ...(url.password ? { password: decoded(url.password) } : {}),
    ...(database ? { database: decoded(database) } : {}),
  };
}

/** Names that CouchDB takes: https://docs.couchdb.org/en/stable/api/database/common.html#put--db */
export function isDatabaseName(name: string): boolean {
  return /^[a-z][a-z0-9_$()+/-]*$/.test(name) && name.length <= 128;
}

/** The address of a connection's database. */
export function databaseAddress({ server, database }: Pick<Connection, 'server' | 'database'>): string {
  return `${server}/${encodeURIComponent(database)}`;
}

function schemeFor(typed: string): string {
  const host = typed
    .replace(/^[^@/]*@/, '')
    .replace(/[/?#].*$/, '')
    .toLowerCase();
  return LOOPBACK.includes(host.replace(/:\d+$/, '')) ? 'http:' : 'https:';
}

/** Percents that encode nothing stand for themselves. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
