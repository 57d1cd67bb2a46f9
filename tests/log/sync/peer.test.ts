import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Peer, startPeer } from '../../support/couch/peer';

/** Refuses whoever writes in somebody else's name, and changes its arguments, which must not matter. */
const RULE = `function (doc, before, user, security) {
  if (doc._deleted) return;
  if (before && before.by !== doc.by) throw({forbidden: 'by ' + before.by + ' in ' + user.db});
  if (doc.by !== user.name && user.roles.indexOf('lead') < 0) throw({forbidden: 'not ' + doc.by});
  if (!isArray(security.members.names)) throw({forbidden: 'security'});
  doc._revisions = undefined;
}`;

// What the other tests take for granted of CouchDB; `npm run test:couch` asks a real one the same.
describe('the server that tests speak to', () => {
  let peer: Peer;
  beforeAll(async () => {
    peer = await startPeer();
  });
  afterAll(() => peer?.close());

  const status = async (...asked: Parameters<Peer['ask']>) => (await peer.ask(...asked)).status;
  const people = async () => {
    const [ana, ben] = [await peer.addUser('ana', 'a:ä %'), await peer.addUser('ben', 'b', ['lead'])];
    const eve = await peer.addUser('eve', 'e');
    const names = [ana.user, ben.user];
    const path = `/${await peer.makeDatabase('test', { members: { names }, admins: { names: [ben.user] } })}`;
    return { ana, ben, eve, path };
  };

  it('greets as CouchDB does, and knows who asks', async () => {
    const { ana } = await people();
    expect((await peer.ask('/', { as: null })).body).toMatchObject({
      couchdb: 'Welcome',
      version: expect.stringMatching(/^\d+\.\d+/),
    });
    expect((await peer.ask('/_session', { as: ana })).body).toMatchObject({
      userCtx: { name: ana.user, roles: [] },
    });
    expect(await status('/_session', { as: { ...ana, password: 'a' } })).toBe(401);
    expect(await status('/', { as: { user: 'nobody', password: '' } })).toBe(401);
  });

  it('lets only members in, and only administrators make databases', async () => {
    const { ana, eve, path } = await people();
    expect(await status(path, { as: ana })).toBe(200);
    expect(await peer.ask(path, { as: eve })).toMatchObject({ status: 403, body: { error: 'forbidden' } });
    expect(await status(path, { as: null })).toBe(401);
    expect(await peer.ask('/test-nothing', { as: eve })).toEqual({
      status: 404,
      body: { error: 'not_found', reason: 'Database does not exist.' },
    });
    expect(await peer.ask('/test-nothing', { method: 'PUT', as: ana })).toEqual({
      status: 401,
      body: { error: 'unauthorized', reason: 'You are not a server admin.' },
    });
    expect(await status(path, { method: 'PUT' })).toBe(412);
    expect(await status(path, { method: 'DELETE', as: ana })).toBe(401);
  });

  it('lets nobody into a database that has no rules yet, other than administrators', async () => {
    const { ana } = await people();
    const name = await peer.makeDatabase('test');
    await peer.ask(`/${name}`, { method: 'DELETE' });
    expect(await status(`/${name}`, { method: 'PUT' })).toBe(201);
    expect(await status(`/${name}`, { as: ana })).toBe(403);
    expect(await status(`/${name}`)).toBe(200);
  });

  it('lets only the database’s administrators change its rules', async () => {
    const { ana, ben, path } = await people();
    const rule = { method: 'PUT', body: { validate_doc_update: RULE } };
    // Which of the two it is, is not the same in all of CouchDB's versions.
    expect([401, 403]).toContain(await status(`${path}/_design/rule`, { ...rule, as: ana }));
    expect([401, 403]).toContain(await status(`${path}/_security`, { method: 'PUT', body: {}, as: ana }));
    expect(await status(`${path}/_design/rule`, { ...rule, as: ben })).toBe(201);
    expect(await status(`${path}/_local/here`, { method: 'PUT', body: {}, as: ana })).toBe(201);
  });

  it('asks the rules of design documents who writes what over what', async () => {
    const { ana, ben, path } = await people();
    await peer.ask(`${path}/_design/rule`, { method: 'PUT', body: { validate_doc_update: RULE } });
    const put = (id: string, by: string, as = ana) =>
      peer.ask(`${path}/${id}`, { method: 'PUT', body: { by }, as });
    expect(await put('1', ana.user)).toMatchObject({ status: 201 });
    expect(await put('2', ben.user)).toEqual({
      status: 403,
      body: { error: 'forbidden', reason: `not ${ben.user}` },
    });
    expect(await put('2', 'anybody', ben)).toMatchObject({ status: 201 });

    // Replicated: over what was there, beside it, and by somebody else.
    const ids = (n: number) => Array.from({ length: n }, (_, at) => `${n - at}`.padStart(32, 'a'));
    const pushed = (id: string, n: number, by: string) => ({
      _id: id,
      _rev: `${n}-${ids(n)[0]}`,
      _revisions: { start: n, ids: ids(n) },
      by,
    });
    const push = async (docs: object[], as = ana) =>
      (await peer.ask(`${path}/_bulk_docs`, { method: 'POST', body: { docs, new_edits: false }, as })).body;
    expect(await push([pushed('3', 1, ana.user), pushed('4', 1, ben.user)])).toMatchObject([
      { id: '4', error: 'forbidden', reason: `not ${ben.user}` },
    ]);
    expect(await push([pushed('3', 3, ana.user)])).toEqual([]);
    expect(await push([pushed('3', 4, 'eve')], ben)).toMatchObject([
      { id: '3', error: 'forbidden', reason: `by ${ana.user} in ${path.slice(1)}` },
    ]);
    expect((await peer.ask(`${path}/3?revs=true`)).body).toMatchObject({
      _rev: `3-${ids(3)[0]}`,
      _revisions: { start: 3, ids: ids(3) },
    });
  });

  it('shows no password, and lets nobody give themselves a role', async () => {
    const { ana, eve } = await people();
    const path = `/_users/org.couchdb.user:${ana.user}`;
    const { body } = await peer.ask(path, { as: ana });
    expect(JSON.stringify(body)).not.toContain(ana.password);
    expect(await status(path, { as: eve })).toBe(404);
    const lead = { ...(body as object), roles: ['lead'] };
    expect(await status(path, { method: 'PUT', body: lead, as: ana })).toBe(403);
    expect(await status(path, { method: 'PUT', body: lead })).toBe(201);
    expect((await peer.ask('/_session', { as: ana })).body).toMatchObject({ userCtx: { roles: ['lead'] } });
  });
});
