import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCard } from '../../../src/domain/sync/card';
import type { Login } from '../../../src/domain/sync/connection';
import { tryConnection } from '../../../src/log/sync/try-connection';
import { type Peer, startPeer } from '../../support/couch/peer';

const signal = new AbortController().signal;
const JSON_SAID = { 'Content-Type': 'application/json' };

describe('trying a connection', () => {
  let peer: Peer;
  beforeAll(async () => {
    peer = await startPeer();
  });
  afterAll(() => peer?.close());

  const put = async ({ database }: Login, id: string, body: object) =>
    expect(await peer.ask(`/${database}/${id}`, { method: 'PUT', body })).toMatchObject({ status: 201 });
  /** Somebody who answers what the server would, but for this path. */
  const but =
    ({ server }: Login, path: string, body: object): typeof fetch =>
    async (input, init) =>
      String(input) === `${server}${path}`
        ? new Response(JSON.stringify(body), { headers: JSON_SAID })
        : fetch(input, init);

  it('leaves a database alone that holds a single document of somebody else’s', async () => {
    const login = await peer.login();
    await put(login, 'shopping', { milk: true });
    expect(await tryConnection(login, { signal })).toEqual({ ok: false, problem: 'not-ours' });
  });

  it('takes one that holds rules, and nothing else', async () => {
    const login = await peer.login();
    for (const name of ['one', 'two']) await put(login, `_design/${name}`, { language: 'javascript' });
    expect(await tryConnection(login, { signal })).toMatchObject({
      ok: true,
      database: 'there',
      kind: 'new',
    });
    await put(login, '0', {});
    expect(await tryConnection(login, { signal })).toEqual({ ok: false, problem: 'not-ours' });
  });

  it('tells what the database is', async () => {
    const login = await peer.login();
    await put(login, 'rapport', newCard(null));
    const { body } = await peer.ask(`/${login.database}/rapport`);
    expect(await tryConnection(login, { signal })).toMatchObject({ kind: 'plain' });
    await put(login, 'rapport', { ...(body as object), v: 99 });
    expect(await tryConnection(login, { signal })).toEqual({ ok: false, problem: 'newer' });
  });

  it('changes nothing on the server', async () => {
    const methods = new Set<string>();
    const noting: typeof fetch = (input, init) => {
      methods.add(init?.method ?? 'GET');
      return fetch(input, init);
    };
    for (const login of [await peer.login(), await peer.login({ make: false })])
      await tryConnection(login, { signal, fetch: noting });
    expect([...methods]).toEqual(['GET']);
  });

  it('wants name and password to have reached CouchDB, and not something before it only', async () => {
    const login = await peer.login();
    const nobody = but(login, '/_session', { ok: true, userCtx: { name: null, roles: [] } });
    expect(await tryConnection(login, { signal, fetch: nobody })).toEqual({ ok: false, problem: 'login' });
  });

  it.each([{ version: `3.3.3 ${'x'.repeat(100)}` }, { version: 'Basic ZGFuYTpw' }, { version: 3 }, {}])(
    'shows no version that is none: %j',
    async (said) => {
      const login = await peer.login();
      const odd = but(login, '/', { couchdb: 'Welcome', ...said });
      expect(await tryConnection(login, { signal, fetch: odd })).toEqual({ ok: false, problem: 'not-couch' });
    },
  );

  it('tells a server that does not let the browser read its answers from one that is not there', async () => {
    const login = await peer.login();
    const asked: RequestInit[] = [];
    /** As a browser is: what it may not read fails as if nothing were there. */
    const unreadable: typeof fetch = async (input, init = {}) => {
      asked.push(init);
      if (init.mode !== 'no-cors') throw new TypeError('Failed to fetch');
      return fetch(input, init);
    };
    expect(await tryConnection(login, { signal, fetch: unreadable })).toEqual({ ok: false, problem: 'cors' });
    const [, probe] = asked;
    expect(new Headers(probe?.headers).has('Authorization')).toBe(false);
    const nowhere: typeof fetch = async () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await tryConnection(login, { signal, fetch: nowhere })).toEqual({
      ok: false,
      problem: 'unreachable',
    });
  });

  it('says what answered', async () => {
    const login = await peer.login();
    const moved: typeof fetch = async () => new Response(null, { status: 302 });
    expect(await tryConnection(login, { signal, fetch: moved })).toEqual({
      ok: false,
      problem: 'not-couch',
      details: 'HTTP 302',
    });
  });

  it('ends when it is called off', async () => {
    const login = await peer.login();
    const off = new AbortController();
    const slow: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        off.abort(new Error('no longer'));
      });
    await expect(tryConnection(login, { signal: off.signal, fetch: slow })).rejects.toThrow('no longer');
  });
});
