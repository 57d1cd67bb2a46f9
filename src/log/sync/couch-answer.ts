import { TEAM_REFUSALS } from '../../domain/team/refusals';

type Fields = Record<string, unknown>;

/** What was asked of a server: `path` begins after its address, without what stands after a `?`. */
export interface Asked {
  method: string;
  path: string;
}

/**
 * What CouchDB says to what PouchDB asks, by the part of the path after the database. Without this, PouchDB takes an answer
 * of something else for one that has nothing new, and notes that all is sent.
 * https://docs.couchdb.org/en/stable/http-api.html
 */
const SAYS: Record<string, (said: unknown) => boolean> = {
  _changes: (said) => isObject(said) && 'last_seq' in said && isListOf(said.results, isChange),
  _bulk_get: (said) => isObject(said) && isListOf(said.results, isFound),
  _revs_diff: (said) => isObject(said) && Object.values(said).every(isMissing),
  _bulk_docs: (said) => isListOf(said, hasId),
  _all_docs: (said) => isObject(said) && isListOf(said.rows, isObject),
};

/** Whether CouchDB may have answered so to what was asked and done. */
export function isCouchAnswer({ method, path }: Asked, said: unknown): boolean {
  const [database = '', part = ''] = path.split('/');
  // Of the server itself: who asks looks at it.
  if (database === '' || (database.startsWith('_') && part === '')) return isObject(said);
  const says = SAYS[part];
  if (says) return says(said);
  if (!isObject(said)) return false;
  if (method !== 'GET') return said.ok === true;
  return part === '' ? typeof said.db_name === 'string' : typeof said._id === 'string';
}

const isObject = (said: unknown): said is Fields =>
  typeof said === 'object' && said !== null && !Array.isArray(said);
const isListOf = (said: unknown, is: (one: unknown) => boolean): boolean =>
  Array.isArray(said) && said.every(is);
const hasId = (said: unknown): boolean => isObject(said) && typeof said.id === 'string';
const isChange = (said: unknown): boolean => hasId(said) && isListOf((said as Fields).changes, isObject);
const isFound = (said: unknown): boolean => hasId(said) && isListOf((said as Fields).docs, isObject);
const isMissing = (said: unknown): boolean => isObject(said) && Array.isArray(said.missing);

/** Words of CouchDB's and of our rules that decide something. All others are left out: a server may say back what opens it. */
const WORDS: readonly string[] = [
  ...TEAM_REFUSALS,
  'not_found',
  'conflict',
  'file_exists',
  'forbidden',
  'unauthorized',
  'missing',
  'deleted',
  'no_db_file',
  'Database does not exist.',
];
const MISSING = ['missing', 'deleted'];

/** By the status: not there; there in another revision; there already. */
const REFUSES: Partial<Record<number, string>> = { 404: 'not_found', 409: 'conflict', 412: 'file_exists' };

/** Why something was not done, in words that are safe to keep; null: CouchDB says it otherwise, or not of this. */
export function refusalOf(
  { method, path }: Asked,
  status: number,
  said: unknown,
): { error: string; reason: string } | null {
  const error = REFUSES[status];
  if (!error || !isObject(said) || said.error !== error) return null;
  const [, part = ''] = path.split('/');
  if (status !== 404 && method === 'GET') return null;
  // Of a document and of a database.
  if ((status === 409 && part === '') || (status === 412 && part !== '')) return null;
  return { error, reason: wordOf(said.reason) };
}

/**
 * Whether a 404 says that there is no such database, and not that it has no such document. Who reads a document or a
 * database looks themselves.
 */
export function lacksDatabase({ method, path }: Asked, reason: string): boolean {
  const [, part = ''] = path.split('/');
  return method !== 'GET' || (part.startsWith('_') && !MISSING.includes(reason));
}

/** The same answer, without what the server says of documents that it refused. */
export function withoutReasons(said: unknown): unknown {
  if (!Array.isArray(said) || !said.some((row: Fields) => 'error' in row)) return said;
  return said.map((row: Fields) =>
    'error' in row ? { id: row.id, error: wordOf(row.error), reason: wordOf(row.reason) } : row,
  );
}

function wordOf(said: unknown): string {
  return WORDS.find((word) => word === said) ?? '';
}
