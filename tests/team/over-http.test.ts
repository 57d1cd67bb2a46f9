import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { designDocument } from '../../scripts/team/design-document';
import { newTeamCard } from '../../src/domain/team/card';
import { couchRole } from '../../src/domain/team/roles';
import { type Admin, type Peer, startPeer } from '../support/couch/peer';
import { attemptOf, type People } from './attempt';
import { type Asker, documentOf, saying } from './fixtures';
import { tries } from './rights';

describe('a team’s database', () => {
  let peer: Peer;
  let path = '';
  let people: People;
  const logins = new Map<string | null, Admin | null>([[null, null]]);

  beforeAll(async () => {
    peer = await startPeer();
    const wished = 'team-lindt';
    // The roles carry the name that the database really got.
    const name = await peer.makeDatabase(wished);
    path = `/${name}`;
    const roles = {
      member: [couchRole('member', name)],
      lead: [couchRole('lead', name)],
      stranger: ['rapport-lead:team-other'],
    };
    const person = async (wish: string, mine: string[]): Promise<Asker> => {
      const login = await peer.addUser(wish, `${wish} secret`, mine);
      logins.set(login.user, login);
      return { name: login.user, roles: mine };
    };
    people = {
      member: await person('dana', roles.member),
      lead: await person('maria', roles.lead),
      stranger: await person('eve', roles.stranger),
      nobody: { name: null, roles: [] },
      other: (await person('ben', roles.member)).name ?? '',
    };
    const members = { names: [], roles: [...roles.member, ...roles.lead] };
    const security = { admins: { names: [], roles: ['_admin'] }, members };
    for (const [at, body] of [
      ['_security', security],
      ['_design/rapport', designDocument(name, false)],
      ['rapport', newTeamCard(null)],
    ] as const)
      expect((await peer.ask(`${path}/${at}`, { method: 'PUT', body })).status).toBeLessThan(300);
  });
  afterAll(() => peer?.close());

  const login = (user: Asker): Admin | null => logins.get(user.name) ?? null;
  const at = (id: string) => `${path}/${encodeURIComponent(id)}`;
  const put = (document: { _id: string }, as: Admin | null, rev?: string) =>
    peer.ask(at(document._id), { method: 'PUT', body: rev ? { ...document, _rev: rev } : document, as });
  const revOf = async (id: string) => ((await peer.ask(at(id))).body as { _rev?: string })._rev;
  const uuid = () => crypto.randomUUID();
  const own = (kind: string, count: number) => {
    if (kind === 'claim') return uuid().replaceAll('-', '').repeat(2);
    if (kind === 'measures') return `${2000 + count}-11-23`;
    return uuid();
  };

  it('lets each write what docs/team.md says, and nothing else', async () => {
    const found: object[] = [];
    for (const [count, one] of tries().entries()) {
      const { user, before, after } = attemptOf(one, people, false, own(one.kind, count));
      const id = (before ?? after)?._id ?? '';
      // There is one for each person: that of the try before.
      const left = one.kind === 'member' ? await revOf(id) : undefined;
      if (left) await peer.ask(`${at(id)}?rev=${left}`, { method: 'DELETE' });
      const placed = before && ((await put(before, peer.admin)).body as { rev: string });
      const done = after
        ? await put(after, login(user), placed?.rev)
        : await peer.ask(`${at(id)}?rev=${placed?.rev}`, { method: 'DELETE', as: login(user) });
      if (done.status >= 300) expect(done.status, JSON.stringify([one, done])).toBe(user.name ? 403 : 401);
      found.push({ ...one, passes: done.status < 300 });
    }
    expect(found).toEqual(tries());
  });

  it('lets the team read, and nobody else', async () => {
    const status = async (who: keyof Omit<People, 'other'>) =>
      (await peer.ask(`${path}/_all_docs`, { as: login(people[who]) })).status;
    expect(await status('member')).toBe(200);
    expect(await status('lead')).toBe(200);
    expect(await status('stranger')).toBe(403);
    expect(await status('nobody')).toBe(401);
  });

  it('lets no lead change who may in, the rules or the card', async () => {
    const as = login(people.lead);
    for (const [id, body] of [
      ['_security', {}],
      ['_design/rapport', { ...designDocument('x', false), _rev: await revOf('_design/rapport') }],
      ['_design/more', { validate_doc_update: 'function () {}' }],
      ['rapport', { ...newTeamCard(null), team: 9, _rev: await revOf('rapport') }],
    ] as const)
      expect((await peer.ask(`${path}/${id}`, { method: 'PUT', body, as })).status, id).toBe(403);
    const rev = await revOf('rapport');
    expect((await peer.ask(`${path}/rapport?rev=${rev}`, { method: 'DELETE', as })).status).toBe(403);
  });

  it('adversarial 52: refuses a document with a forged author, however it comes', async () => {
    const as = login(people.member);
    const mine = people.member.name ?? '';
    const forged = (kind: 'contact' | 'member', owner: string, by: string) =>
      documentOf(saying(kind, owner, { by, ...(kind === 'member' ? {} : { own: uuid() }) }));
    const bulk = async (docs: object[], newEdits: boolean) =>
      (await peer.ask(`${path}/_bulk_docs`, { method: 'POST', body: { docs, new_edits: newEdits }, as }))
        .body;
    const theirs = forged('contact', people.other, people.other);
    const asThem = forged('contact', mine, people.other);
    const underThem = forged('contact', people.other, mine);
    for (const document of [theirs, asThem, underThem]) {
      expect(await put(document, as)).toMatchObject({ status: 403, body: { error: 'forbidden' } });
      expect(await bulk([document], true)).toMatchObject([{ id: document._id, error: 'forbidden' }]);
      const made = {
        ...document,
        _rev: `1-${'a'.repeat(32)}`,
        _revisions: { start: 1, ids: ['a'.repeat(32)] },
      };
      expect(await bulk([made], false)).toMatchObject([{ id: document._id, error: 'forbidden' }]);
      expect((await peer.ask(at(document._id))).status).toBe(404);
    }

    // A revision with a past of its own making would stand above what the owner wrote.
    const standing = forged('contact', people.other, people.other);
    expect((await put(standing, login({ name: people.other, roles: [] }))).status).toBe(201);
    const above = { start: 9, ids: ['f'.repeat(32)] };
    const covering = { ...standing, by: mine, owner: mine, _rev: `9-${above.ids[0]}`, _revisions: above };
    expect(await bulk([covering], false)).toMatchObject([{ error: 'forbidden' }]);
    const deleting = { _id: standing._id, _deleted: true, _rev: covering._rev, _revisions: above };
    expect(await bulk([deleting], false)).toMatchObject([{ error: 'forbidden' }]);
    expect((await peer.ask(`${at(standing._id)}?conflicts=true`)).body).toMatchObject({ by: people.other });
    expect((await peer.ask(`${at(standing._id)}?conflicts=true`)).body).not.toHaveProperty('_conflicts');
  });

  it('tells the second who claims a customer, whoever it is', async () => {
    const claim = (owner: string, subject: string) => documentOf(saying('claim', owner, { own: subject }));
    const subject = own('claim', 0);
    const mine = people.member.name ?? '';
    const theirs = people.other;
    expect((await put(claim(mine, subject), login(people.member))).status).toBe(201);
    const ben = login({ name: theirs, roles: [] });
    expect((await put(claim(theirs, subject), ben)).status).toBe(409);
    const rev = await revOf(`claim:${subject}`);
    expect(await put(claim(theirs, subject), ben, rev)).toMatchObject({
      status: 403,
      body: { reason: 'rights' },
    });
    // Nor by a revision with a past of its own making.
    const made = { start: 9, ids: ['f'.repeat(32)] };
    const docs = [{ ...claim(theirs, subject), _rev: `9-${made.ids[0]}`, _revisions: made }];
    const pushed = { method: 'POST', body: { docs, new_edits: false }, as: ben };
    expect((await peer.ask(`${path}/_bulk_docs`, pushed)).body).toMatchObject([{ reason: 'replicated' }]);
    expect((await peer.ask(at(`claim:${subject}`))).body).toMatchObject({ owner: mine });
  });
});
