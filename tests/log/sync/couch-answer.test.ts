import { describe, expect, it } from 'vitest';
import { isCouchAnswer, lacksDatabase, refusalOf, withoutReasons } from '../../../src/log/sync/couch-answer';

const OK = { ok: true, id: 'a', rev: '1-x' };
/** What CouchDB 3 says, and says when there is nothing. */
const SAID: [method: string, path: string, ...said: unknown[]][] = [
  ['GET', '', { couchdb: 'Welcome', version: '3.3.3' }],
  ['GET', '_session', { ok: true, userCtx: { name: 'dana', roles: [] } }],
  ['GET', 'db', { db_name: 'db', doc_count: 0 }],
  ['PUT', 'db', { ok: true }],
  [
    'GET',
    'db/_changes',
    { results: [], last_seq: '0', pending: 0 },
    { results: [{ seq: '1-g', id: 'a', changes: [{ rev: '1-x' }], deleted: true }], last_seq: '1-g' },
  ],
  [
    'POST',
    'db/_bulk_get',
    { results: [] },
    { results: [{ id: 'a', docs: [{ ok: { _id: 'a' } }] }] },
    { results: [{ id: 'a', docs: [{ error: { id: 'a', rev: '1-x', error: 'not_found' } }] }] },
  ],
  ['POST', 'db/_revs_diff', {}, { a: { missing: ['1-x'], possible_ancestors: ['1-y'] } }],
  ['POST', 'db/_bulk_docs', [], [OK], [{ id: 'a', error: 'forbidden', reason: 'no' }]],
  ['GET', 'db/_all_docs', { total_rows: 0, offset: 0, rows: [] }],
  ['GET', 'db/_local/abc', { _id: '_local/abc', _rev: '0-1', last_seq: 3 }],
  ['PUT', 'db/_local/abc', { ok: true, id: '_local/abc', rev: '0-2' }],
  ['GET', 'db/rapport', { _id: 'rapport', _rev: '1-x' }],
  ['PUT', 'db/rapport', OK],
];
/** What something else says. */
const OTHERS = [null, true, 3, 'ok', ['a'], [{}], { name: 'search' }, { results: 'none' }, { results: [{}] }];

describe('what CouchDB answers', () => {
  it.each(SAID)('%s %s', (method, path, ...said) => {
    for (const one of said) expect(isCouchAnswer({ method, path }, one)).toBe(true);
    // Of the server itself nothing is known but that it is an object; a list may be empty.
    const others = path === '' || path === '_session' ? OTHERS.filter((one) => Array.isArray(one)) : OTHERS;
    for (const one of others) expect(isCouchAnswer({ method, path }, one), JSON.stringify(one)).toBe(false);
  });

  it('is not an empty answer where it cannot be', () => {
    for (const [method, path] of SAID.filter(([, path]) => !/^$|_session|_revs_diff/.test(path)))
      expect(isCouchAnswer({ method, path }, {}), path).toBe(false);
  });
});

describe('a refusal', () => {
  const document = { method: 'PUT', path: 'db/a' };
  const database = { method: 'PUT', path: 'db' };

  it('keeps the words that decide something, and no others', () => {
    const missing = { error: 'not_found', reason: 'missing' };
    expect(refusalOf({ method: 'GET', path: 'db/a' }, 404, missing)).toEqual(missing);
    expect(refusalOf(document, 409, { error: 'conflict', reason: 'Basic ZGFuYTpw', more: 'p' })).toEqual({
      error: 'conflict',
      reason: '',
    });
    expect(withoutReasons([OK, { id: 'a', error: 'forbidden', reason: 'p', more: 'p' }])).toEqual([
      OK,
      { id: 'a', error: 'forbidden', reason: '' },
    ]);
  });

  it('passes on why the rules of a team refused a document, in their own words only', () => {
    const refused = { id: 'a', error: 'forbidden', reason: 'author' };
    expect(withoutReasons([refused])).toEqual([refused]);
    expect(withoutReasons([{ ...refused, reason: 'author of pä55' }])).toEqual([{ ...refused, reason: '' }]);
  });

  it('is none where CouchDB would say it otherwise, or not of this', () => {
    for (const other of [
      null,
      [],
      'no',
      { message: 'no' },
      { error: 'Basic ZGFuYTpw' },
      { error: 'conflict' },
    ])
      expect(refusalOf(document, 404, other)).toBeNull();
    expect(refusalOf(database, 412, { error: 'file_exists' })).not.toBeNull();
    expect(refusalOf(document, 412, { error: 'file_exists' })).toBeNull();
    expect(refusalOf(database, 409, { error: 'conflict' })).toBeNull();
    expect(refusalOf({ method: 'GET', path: 'db/a' }, 409, { error: 'conflict' })).toBeNull();
  });

  it('tells a missing database from a missing document', () => {
    const path = 'db/_changes';
    expect(lacksDatabase({ method: 'GET', path }, 'Database does not exist.')).toBe(true);
    expect(lacksDatabase({ method: 'GET', path: 'db/_local/a' }, '')).toBe(true);
    expect(lacksDatabase({ method: 'GET', path: 'db/_local/a' }, 'missing')).toBe(false);
    expect(lacksDatabase(document, '')).toBe(true);
    expect(lacksDatabase({ method: 'GET', path: 'db/rapport' }, '')).toBe(false);
    expect(lacksDatabase({ method: 'GET', path: 'db' }, 'Database does not exist.')).toBe(false);
  });
});
