import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ReferralNode } from '../../src/domain/referral-tree';
import { deleteFollowUp, deleteInteraction, planFollowUp } from '../../src/log/by-hand';
import { deleteContact, editContact } from '../../src/log/contact-acts';
import { contactPage, timelineOf } from '../../src/log/contact-page';
import type { LogDatabase } from '../../src/log/database';
import { findLikelySame } from '../../src/log/likely-same';
import { logReply } from '../../src/log/log-reply';
import { dismissMention } from '../../src/log/mentions';
import { keepApart, mergeContacts } from '../../src/log/merge-contacts';
import { deletePurchase } from '../../src/log/purchases';
import { idOf, onFacebook, onX } from '../support/contact-fixtures';
import { finish } from '../support/follow-ups';
import { days, freshLog, keep, NOON, post, request, value } from '../support/log-fixtures';
import { buy, call, meet } from '../support/log-people';

const shape = ({ name, children }: ReferralNode): unknown => [name, ...children.map(shape)];
const pageOf = async (log: LogDatabase, id: string) => {
  const page = await contactPage(log, id);
  if (!page) throw new Error('no such contact');
  return page;
};

describe('the page of a contact', () => {
  it('is none for nobody and for who was deleted', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    value(await deleteContact(log, ana.id, NOON));
    expect([await contactPage(log, ana.id), await contactPage(log, idOf(1))]).toEqual([null, null]);
  });

  it('has the whole contact and the records it is made of, the main one first', async () => {
    const { log } = freshLog();
    const other = await meet(log, { name: 'A.', area: 'Porto' });
    const ana = await meet(log, { name: 'Ana' }, days(1));
    value(await mergeContacts(log, ana.id, other.id, NOON));
    const page = await pageOf(log, other.id);
    expect([page.contact.name, page.contact.area]).toEqual(['Ana', 'Porto']);
    expect(page.records.map(({ id, area }) => [id, area])).toEqual([
      [ana.id, ''],
      [other.id, 'Porto'],
    ]);
  });

  it('has the steps that are open first, the next one first, then the others, latest first', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const plan = async (day: string) =>
      value(await planFollowUp(log, { contactId: ana.id, day, note: day }, 9, NOON)).value.id;
    const [late, soon, past, old, gone] = [
      await plan('2026-12-24'),
      await plan('2026-11-24'),
      await plan('2026-11-10'),
      await plan('2026-11-01'),
      await plan('2026-11-02'),
    ];
    for (const id of [past, old]) await finish(log, id, NOON);
    value(await deleteFollowUp(log, gone, NOON));
    expect((await pageOf(log, ana.id)).followUps.map(({ id }) => id)).toEqual([soon, late, past, old]);
  });

  it('has what they bought, newest first, of all records', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const other = await meet(log, { name: 'A.' });
    await buy(log, ana.id, 'Floor', 1200, '2026-01-10');
    await buy(log, other.id, 'Rug', 300, '2026-03-10');
    const { id } = await buy(log, ana.id, 'Mistake', 1);
    value(await deletePurchase(log, id, NOON));
    value(await mergeContacts(log, ana.id, other.id, NOON));
    expect((await pageOf(log, ana.id)).purchases.map(({ what }) => what)).toEqual(['Rug', 'Floor']);
  });

  it('has their posts that wait, known by any of their profiles, the most urgent first', async () => {
    const { log } = freshLog();
    await keep(log, post({ id: '1' }));
    await keep(log, post({ id: '2' }));
    await keep(log, post({ id: '3', author: { name: 'Rui', handle: 'rui', url: null } }));
    await keep(log, post({ id: '4' }));
    const { contactId } = value(await logReply(log, request(), 9, NOON));
    value(await dismissMention(log, 'x:4', NOON));
    const facebook = post({
      site: 'facebook',
      id: '5',
      author: { name: 'Ana S.', handle: 'ana.s', url: null },
    });
    await keep(log, facebook);
    const other = await meet(log, { name: 'Ana S.', identities: [onFacebook('ana.s')] });
    expect((await pageOf(log, contactId)).mentions.map(({ key }) => key)).toEqual(['x:2']);
    value(await mergeContacts(log, contactId, other.id, NOON));
    await log.mentions
      .where('key')
      .equals('facebook:5')
      .modify((mention) => {
        mention.verdict = { ...mention.verdict, urgency: { score: 99, terms: [] } };
      });
    expect((await pageOf(log, contactId)).mentions.map(({ key }) => key)).toEqual(['facebook:5', 'x:2']);
  });
});

describe('who sent whom', () => {
  it('is a tree with what those below bought, by way of merged records too', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const twin = await meet(log, { name: 'A.' });
    const rui = await meet(log, { name: 'Rui', referredBy: ana.id });
    const eva = await meet(log, { name: 'Eva', referredBy: twin.id });
    const leo = await meet(log, { name: 'Leo', referredBy: rui.id });
    await meet(log, { name: 'Max' });
    value(await mergeContacts(log, ana.id, twin.id, NOON));
    await buy(log, leo.id, 'Floor', 1200);
    await buy(log, eva.id, 'Rug', 300);
    await buy(log, ana.id, 'Stairs', 5000);
    await buy(log, rui.id, 'Sample', null);
    const { tree } = await pageOf(log, ana.id);
    expect(shape(tree)).toEqual(['Ana', ['Eva'], ['Rui', ['Leo']]]);
    expect([tree.people, tree.spent, tree.own]).toEqual([3, { EUR: 1500 }, { EUR: 5000 }]);
    expect((await pageOf(log, twin.id)).tree).toEqual(tree);
    expect((await pageOf(log, leo.id)).referredBy).toEqual({ id: rui.id, name: 'Rui', gone: false });
    expect((await pageOf(log, eva.id)).referredBy).toEqual({ id: ana.id, name: 'Ana', gone: false });
  });

  it('goes by what the main record says where records of one person differ', async () => {
    const { log } = freshLog();
    const [ana, rui] = [await meet(log, { name: 'Ana' }), await meet(log, { name: 'Rui' })];
    const eva = await meet(log, { name: 'Eva', referredBy: ana.id });
    const twin = await meet(log, { name: 'E.', referredBy: rui.id });
    value(await mergeContacts(log, eva.id, twin.id, NOON));
    expect(shape((await pageOf(log, ana.id)).tree)).toEqual(['Ana', ['Eva']]);
    expect(shape((await pageOf(log, rui.id)).tree)).toEqual(['Rui']);
  });

  it('ends in a ring, and says who is gone', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const rui = await meet(log, { name: 'Rui', referredBy: ana.id });
    const leo = await meet(log, { name: 'Leo', referredBy: rui.id });
    value(await editContact(log, ana.id, (one) => ({ ...one, referredBy: leo.id }), NOON));
    expect(shape((await pageOf(log, ana.id)).tree)).toEqual(['Ana', ['Rui', ['Leo']]]);
    value(await deleteContact(log, rui.id, NOON));
    expect((await pageOf(log, leo.id)).referredBy).toMatchObject({ id: rui.id, gone: true });
    expect(shape((await pageOf(log, ana.id)).tree)).toEqual(['Ana']);
    expect(await pageOf(log, rui.id).catch(() => null)).toBeNull();
  });
});

describe('the timeline', () => {
  it('mixes all channels and records, newest first, and says when there is more', async () => {
    const { log } = freshLog();
    await keep(log);
    const { contactId, interactionId } = value(await logReply(log, request(), 9, NOON));
    const other = await meet(log, { name: 'A.' });
    const first = await call(log, contactId, 'First', days(-9));
    const theirs = await call(log, other.id, 'Theirs', days(-5));
    const gone = await call(log, contactId, 'A mistake', days(-4));
    const twin = await call(log, contactId, 'In the same moment', days(-5), NOON);
    value(await deleteInteraction(log, gone.id, NOON));
    value(await mergeContacts(log, contactId, other.id, NOON));
    const all = await timelineOf(log, other.id, { limit: 4 });
    expect(all.lines.map(({ id }) => id)).toEqual([interactionId, twin.id, theirs.id, first.id]);
    expect([all.lines[0]?.channel, all.lines[3]?.channel, all.more]).toEqual(['site', 'phone', false]);
    const some = await timelineOf(log, contactId, { limit: 3 });
    expect([some.lines.map(({ id }) => id), some.more]).toEqual([[interactionId, twin.id, theirs.id], true]);
    const rui = await meet(log, { name: 'Rui' });
    for (const day of [-3, -2, -1]) await call(log, rui.id, `Day ${day}`, days(day));
    const more = async (limit: number) => (await timelineOf(log, rui.id, { limit })).more;
    expect([await more(2), await more(3), await more(4)]).toEqual([true, false, false]);
    expect(await timelineOf(log, idOf(1), { limit: 3 })).toEqual({ lines: [], more: false });
  });
});

describe('who may be the same person', () => {
  it('is found with the reasons, for all and for one, until the user says otherwise', async () => {
    const { log } = freshLog();
    const phone = [{ number: '912 345 678', label: '' }];
    const ana = await meet(log, { name: 'Ana Silva', phones: phone, identities: [onX('ana')] });
    const twin = await meet(log, { name: 'Ana Silva', phones: phone }, days(1));
    const rui = await meet(log, { name: 'Rui Costa' });
    await meet(log, { name: 'Rui Costa' }, days(1));
    const found = await findLikelySame(log);
    expect(found.map(({ a, b }) => [a.name, b.name])).toEqual([
      ['Ana Silva', 'Ana Silva'],
      ['Rui Costa', 'Rui Costa'],
    ]);
    expect(found[0]?.reasons).toEqual(['Same phone number, 912 345 678', 'Same name']);
    expect(await findLikelySame(log, { limit: 1 })).toEqual(found.slice(0, 1));

    const [pair] = await findLikelySame(log, { of: twin.id });
    expect([pair?.a.id, pair?.b.id]).toEqual([twin.id, ana.id]);
    value(await mergeContacts(log, ana.id, twin.id, NOON));
    expect(await findLikelySame(log, { of: twin.id })).toEqual([]);
    const [other] = await findLikelySame(log, { of: rui.id });
    value(await keepApart(log, other?.a.id ?? '', other?.b.id ?? '', NOON));
    expect(await findLikelySame(log)).toEqual([]);
  });
});
