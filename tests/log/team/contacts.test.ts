import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Interaction } from '../../../src/domain/model';
import { deleteInteraction, logByHand } from '../../../src/log/by-hand';
import { addContact, deleteContact, editContact } from '../../../src/log/contact-acts';
import { contactRow } from '../../../src/log/contacts';
import { eraseContact } from '../../../src/log/erase';
import { mergeContacts, separate } from '../../../src/log/merge-contacts';
import { takeBack } from '../../../src/log/take-back';
import { shareContact, sharingOf, stopSharing } from '../../../src/log/team/contacts/share';
import { knownInTeam } from '../../../src/log/team/known-in-team';
import { days, freshLog, NOON, value } from '../../support/log-fixtures';
import { aTeam, type Member, type TestTeam } from '../../support/team/a-team';

const PRIVATE = 'plumb_secret';

describe.each([false, true])('shared contacts (encrypted: %s)', (sealed) => {
  let a: TestTeam;
  let [dana, ben, second]: Member[] = [];
  beforeAll(async () => {
    a = await aTeam({ sealed });
    // All before any round: a browser has one team, and these share one.
    dana = await a.join('dana', 'member');
    second = await a.join('dana', 'member', freshLog().log);
    ben = await a.join('ben', 'member');
  });
  afterAll(() => a?.close());

  const of = (member: Member | undefined) => member as Member;
  const known = async (member: Member | undefined, kind: string) =>
    (await of(member).team()).team.documents.where('kind').equals(kind).toArray();
  /** What the other one sees of somebody, and of the exchanges with them. */
  const seen = async (name: string) => {
    await of(ben).round();
    const contact = (await known(ben, 'contact')).find(
      ({ body }) => (body as { name: string }).name === name,
    );
    const all = await known(ben, 'interaction');
    const exchanges = contact ? all.filter((one) => one.contact === contact.id) : [];
    return { contact: contact?.body, exchanges: exchanges.map(({ body }) => body as Interaction) };
  };
  const somebody = async (name: string, log = of(dana).log) =>
    value(
      await addContact(
        log,
        {
          name,
          company: `${name} Ltd`,
          phones: [{ number: '+351 912 000 111', label: '' }],
          identities: [{ site: 'x', key: `x:${name}`, name, handle: name, url: `https://x.com/${name}` }],
          notes: `${PRIVATE} notes`,
          tags: [`${PRIVATE} tag`],
          howMet: `${PRIVATE} met`,
          dates: [{ what: `${PRIVATE} day`, day: '--05-12' }],
          gaps: [
            { id: '01930000-0000-7000-8000-000000000001', text: `${PRIVATE} gap`, heardOn: '2026-11-20' },
          ],
        },
        NOON,
      ),
    ).value;
  const call = async (contactId: string, log = of(dana).log) =>
    value(
      await logByHand(
        log,
        {
          contactId,
          channel: 'phone',
          at: NOON,
          note: `${PRIVATE} note`,
          theirText: `${PRIVATE} words`,
          followUp: null,
          nudgeHour: 9,
        },
        NOON,
      ),
    ).value.interaction;
  const publicly = async (contactId: string, text: string): Promise<string> => {
    const { log } = of(dana);
    const exchange = await call(contactId);
    const site = { channel: 'site', site: 'x', permalink: 'https://x.com/a/status/1', theirText: text };
    await log.interactions.put({ ...exchange, ...site, intents: ['complaint'] } as Interaction);
    return exchange.id;
  };

  it('share what is meant to be shared, and nothing else reaches the server', async () => {
    const { log } = of(dana);
    const { id } = await somebody('ana');
    await somebody(PRIVATE);
    await publicly(id, 'in public');
    await call(id);
    await of(dana).round();
    expect(await known(dana, 'contact')).toEqual([]);
    value(await shareContact(log, id, NOON));
    expect(await sharingOf(await of(dana).team(), id)).toMatchObject({ shared: true, waits: true });
    await of(dana).round();
    expect(await sharingOf(await of(dana).team(), id)).toEqual({
      shared: true,
      since: NOON.toISOString(),
      waits: false,
      refused: false,
    });
    const { contact, exchanges } = await seen('ana');
    expect(contact).toMatchObject({ company: 'ana Ltd', phones: [{ number: '+351 912 000 111' }] });
    expect(exchanges.map(({ channel, theirText }) => [channel, theirText]).sort()).toEqual([
      ['phone', ''],
      ['site', 'in public'],
    ]);
    expect(await raw(ben)).not.toContain(PRIVATE);
    const { body } = await a.peer.ask(`/${a.database}/_all_docs?include_docs=true`);
    expect(JSON.stringify(body)).toContain(`contact:${of(dana).user}:${id}`);
    expect(JSON.stringify(body)).not.toContain(PRIVATE);
    expect(JSON.stringify(body).includes('in public')).toBe(!sealed);
  });

  it('say what changed, once, and nothing where nothing did', async () => {
    const { log } = of(dana);
    const { id } = await somebody('bea');
    value(await shareContact(log, id, NOON));
    await of(dana).round();
    const before = await revisions();
    await of(dana).round();
    await call((await somebody('nobody')).id);
    await of(dana).round();
    value(await editContact(log, id, (one) => ({ ...one, notes: `${PRIVATE} again` }), NOON));
    await of(dana).round();
    expect(await revisions()).toEqual(before);
    value(await editContact(log, id, (one) => ({ ...one, area: 'Lisbon' }), NOON));
    const exchange = await call(id);
    await of(dana).round();
    expect(await seen('bea')).toMatchObject({
      contact: { area: 'Lisbon' },
      exchanges: [{ channel: 'phone' }],
    });
    expect(Object.keys(await revisions())).toHaveLength(Object.keys(before).length + 1);
    value(await deleteInteraction(log, exchange.id, NOON));
    await of(dana).round();
    expect((await seen('bea')).exchanges).toEqual([]);
  });

  it('take out an exchange that is undone', async () => {
    const { log } = of(dana);
    const { id } = await somebody('una');
    value(await shareContact(log, id, NOON));
    const done = value(
      await logByHand(
        log,
        { contactId: id, channel: 'visit', at: NOON, note: '', followUp: null, nudgeHour: 9 },
        NOON,
      ),
    );
    await of(dana).round();
    expect((await seen('una')).exchanges).toHaveLength(1);
    value(await takeBack(log, done.images, NOON));
    await of(dana).round();
    expect((await seen('una')).exchanges).toEqual([]);
  });

  it('end with the sharing, with all that was shared', async () => {
    const { log } = of(dana);
    const { id } = await somebody('cleo');
    await call(id);
    value(await shareContact(log, id, NOON));
    await of(dana).round();
    expect((await seen('cleo')).exchanges).toHaveLength(1);
    value(await stopSharing(log, id, days(1)));
    expect(await sharingOf(await of(dana).team(), id)).toMatchObject({ shared: false, waits: true });
    await of(dana).round();
    expect((await seen('cleo')).contact).toBeUndefined();
    expect(await left(id)).toEqual([]);
    await call(id);
    value(await editContact(log, id, (one) => ({ ...one, area: 'Porto' }), NOON));
    await of(dana).round();
    expect(await left(id)).toEqual([]);
  });

  it.each(['delete', 'erase'])('go with the contact: %s', async (how) => {
    const { log } = of(dana);
    const { id } = await somebody(how);
    await call(id);
    value(await shareContact(log, id, NOON));
    await of(dana).round();
    expect((await seen(how)).exchanges).toHaveLength(1);
    if (how === 'erase') value(await eraseContact(log, id, NOON));
    else value(await deleteContact(log, id, NOON));
    await of(dana).round();
    expect((await seen(how)).contact).toBeUndefined();
    expect(await left(id)).toEqual([]);
    expect(await (await of(dana).team()).team.shared.get(`contact:${of(dana).user}:${id}`)).toBeUndefined();
  });

  it('go before they were ever sent', async () => {
    const { log } = of(dana);
    const { id } = await somebody('eve');
    await call(id);
    value(await shareContact(log, id, NOON));
    value(await eraseContact(log, id, NOON));
    await of(dana).round();
    await of(dana).round();
    expect(await left(id)).toEqual([]);
  });

  it('end where the contact is merged into one who is not shared, and take in who is merged into them', async () => {
    const { log } = of(dana);
    const [fay, gus] = [await somebody('fay'), await somebody('gus')];
    const exchange = await call(gus.id);
    value(await shareContact(log, fay.id, NOON));
    await of(dana).round();
    value(await mergeContacts(log, fay.id, gus.id, NOON));
    await of(dana).round();
    const { exchanges } = await seen('fay');
    expect(exchanges).toMatchObject([{ contactId: fay.id }]);
    value(await separate(log, gus.id, NOON));
    await of(dana).round();
    expect((await seen('fay')).exchanges).toEqual([]);
    expect(await log.interactions.get(exchange.id)).toBeDefined();
    const merged = value(await mergeContacts(log, gus.id, fay.id, NOON));
    await of(dana).round();
    expect(await left(fay.id)).toEqual([]);
    expect(await left(gus.id)).toEqual([]);
    value(await takeBack(log, merged.images, NOON));
    await of(dana).round();
    expect(await left(fay.id)).toEqual([]);
  });

  it('take back a merge by its undo, with the exchanges that came by it', async () => {
    const { log } = of(dana);
    const [hal, ida] = [await somebody('hal'), await somebody('ida')];
    await call(ida.id);
    value(await shareContact(log, hal.id, NOON));
    await of(dana).round();
    const merged = value(await mergeContacts(log, hal.id, ida.id, NOON));
    await of(dana).round();
    expect((await seen('hal')).exchanges).toHaveLength(1);
    value(await takeBack(log, merged.images, NOON));
    await of(dana).round();
    expect((await seen('hal')).exchanges).toEqual([]);
  });

  it('are not written over and over by two devices of one user, and each says its own', async () => {
    const { log } = of(dana);
    const { id } = await somebody('joy');
    const first = await call(id);
    value(await shareContact(log, id, NOON));
    await of(dana).round();
    // The same people, as a backup brought them, and one thing that is different.
    const other = of(second);
    await other.log.contacts.bulkPut(
      (await log.contacts.toArray()).map((one) => contactRow({ ...one, area: 'elsewhere' })),
    );
    await other.round();
    const before = await revisions();
    for (let time = 0; time < 3; time += 1) {
      await other.round();
      await of(dana).round();
    }
    expect(await revisions()).toEqual(before);
    expect((await seen('joy')).contact).toMatchObject({ area: '' });
    value(await editContact(other.log, id, (one) => ({ ...one, area: 'Faro' }), NOON));
    await call(id, other.log);
    await other.round();
    await of(dana).round();
    const { contact, exchanges } = await seen('joy');
    expect(contact).toMatchObject({ area: 'Faro' });
    expect(exchanges).toHaveLength(2);
    // What one of them does not know stays; what it erased goes, whoever said it.
    value(await deleteInteraction(log, first.id, NOON));
    await of(dana).round();
    await other.round();
    expect((await (await other.team()).team.documents.toArray()).map(({ own }) => own)).not.toContain(
      first.id,
    );
    expect((await seen('joy')).exchanges).toHaveLength(1);
    value(await stopSharing(other.log, id, NOON));
    await other.round();
    await of(dana).round();
    await of(dana).round();
    expect(await left(id)).toEqual([]);
  });

  it('are known by whom, but not by oneself', async () => {
    const { log } = of(dana);
    const { id } = await somebody('kim');
    value(await editContact(log, id, (one) => ({ ...one, stage: 'deciding' }), NOON));
    await publicly(id, 'It creaks');
    value(await shareContact(log, id, NOON));
    await of(dana).round();
    await of(ben).round();
    expect(await knownInTeam(await of(dana).team(), ['x:kim'])).toEqual([]);
    expect(await knownInTeam(await of(ben).team(), ['x:kim', 'x:nobody'])).toMatchObject([
      {
        who: { user: of(dana).user, name: 'Dana' },
        name: 'kim',
        stage: 'deciding',
        lastAt: NOON.toISOString(),
        about: ['complaint'],
      },
    ]);
    expect(await knownInTeam(await of(ben).team(), [])).toEqual([]);
  });

  /** All revisions on the server, by id. */
  async function revisions(): Promise<Record<string, string>> {
    const { body } = await a.peer.ask(`/${a.database}/_all_docs`);
    const { rows } = body as { rows: { id: string; value: { rev: string } }[] };
    return Object.fromEntries(
      rows.flatMap(({ id, value: { rev } }) => (/^(contact|interaction):/.test(id) ? [[id, rev]] : [])),
    );
  }
  /** What the server and the others still have that was shared of somebody of Dana's. */
  async function left(id: string): Promise<string[]> {
    await of(ben).round();
    const exchanges = await of(dana).log.interactions.toArray();
    const ids = [id, ...exchanges.flatMap((one) => (one.contactId === id ? one.id : []))];
    const all = [
      ...Object.keys(await revisions()),
      ...(await known(ben, 'interaction')).map((one) => one.id),
    ];
    return [
      ...all.filter((one) => ids.some((own) => one.endsWith(own))),
      ...(await known(ben, 'interaction')).flatMap((one) => (one.contact?.endsWith(id) ? one.id : [])),
    ];
  }
  /** Everything that a device knows of its team. */
  async function raw(member: Member | undefined): Promise<string> {
    const { team } = await of(member).team();
    return JSON.stringify(await Promise.all(team.tables.map((table) => table.toArray())));
  }
});
