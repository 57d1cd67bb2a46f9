import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './build';

/**
 * `COUCHDB_URL=http://admin:password@localhost:5984 npm run test:couch`: the tests of sync and of teams against a real CouchDB,
 * where `npm test` has them speak to a server of our own. They make users and databases of their own there and take them
 * away again. Further arguments go to vitest.
 */
const { COUCHDB_URL = '' } = process.env;

/** Ends with what is wrong with the server that was given, which is never printed whole: it holds a password. */
function stop(why: string): never {
  console.error(`${why}\nCOUCHDB_URL=http://admin:password@localhost:5984 npm run test:couch`);
  process.exit(2);
}

if (!URL.canParse(COUCHDB_URL)) stop('COUCHDB_URL names no server.');
const { origin, username, password } = new URL(COUCHDB_URL);
if (username === '' || password === '')
  stop('COUCHDB_URL holds no name and password of an administrator of the server.');

const signature = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
const session = await fetch(`${origin}/_session`, {
  headers: { Authorization: `Basic ${Buffer.from(signature).toString('base64')}` },
}).catch(() => stop(`${origin} does not answer.`));
if (session.status === 401) stop(`${origin} refuses this name or password.`);
const said = (await session.json().catch(() => null)) as { userCtx?: { roles?: string[] } } | null;
if (!said?.userCtx?.roles?.includes('_admin'))
  stop(`${origin} knows no such administrator, or is no CouchDB.`);

const asked = process.argv.slice(2);
const { status, error } = spawnSync(
  path.join(ROOT, 'node_modules', '.bin', 'vitest'),
  [
    'run',
    '--project',
    'log',
    '--project',
    'unit',
    ...(asked.length > 0 ? asked : ['tests/log/sync', 'tests/team']),
  ],
  { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
);
if (error) console.error(error.message);
process.exit(status ?? 1);
