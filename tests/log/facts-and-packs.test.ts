import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { House } from '../../src/background/handlers';
import { makeJourneyHandlers } from '../../src/background/journey-handlers';
import { EMPTY_PROFILE } from '../../src/domain/model';
import { logByHand } from '../../src/log/by-hand';
import { coachView } from '../../src/log/coach-view';
import { addContact } from '../../src/log/contact-acts';
import { contactById } from '../../src/log/contacts';
import type { Logs } from '../../src/log/database';
import { addFact, deleteFact, editFact, listFacts, moveFact } from '../../src/log/facts';
import {
  addInfoPack,
  deleteInfoPack,
  editInfoPack,
  listInfoPacks,
  moveInfoPack,
} from '../../src/log/info-packs';
import { settleStage, stageProposal } from '../../src/log/journey';
import { keepMentions } from '../../src/log/mentions';
import { packOffers } from '../../src/log/packs-for';
import { addPurchase } from '../../src/log/purchases';
import { takeBack } from '../../src/log/take-back';
import { freshLog, NOON, post, verdict } from '../support/log-fixtures';

function must<T>(outcome: { ok: true; value: T } | { ok: false; failure: { says: string } }): T {
  if (!outcome.ok) throw new Error(outcome.failure.says);
  return outcome.value;
}

const table = { kind: 'price' as const, about: ' Oak table ', says: '890 €', expiresOn: null };
const item = (says: string) => ({ id: crypto.randomUUID(), kind: 'spec' as const, says, url: null });
const bought = {
  day: '2026-11-10',
  what: 'a table',
  amount: null,
  currency: 'EUR',
  nextWhat: '',
  nextDay: null,
};
const ANA = {
  site: 'x' as const,
  key: 'x:anasilva',
  name: 'Ana Silva',
  handle: 'anasilva',
  url: 'https://x.com/anasilva',
};
const pack = { title: 'Oak or laminate', stages: [], items: [] };

describe('facts', () => {
  it('are added, changed, moved and deleted, and each of it is taken back', async () => {
    const { log } = freshLog();
    const first = must(await addFact(log, table, NOON)).value;
    expect(first.about).toBe('Oak table');
    const second = must(await addFact(log, { ...table, about: 'Desk' }, NOON)).value;
    const names = async () => (await listFacts(log)).map(({ about, says }) => `${about} ${says}`);
    const edited = must(await editFact(log, first.id, { says: '950 €' }, NOON));
    expect(await names()).toEqual(['Oak table 950 €', 'Desk 890 €']);
    const moved = must(await moveFact(log, second.id, null, NOON));
    expect(await names()).toEqual(['Desk 890 €', 'Oak table 950 €']);
    const deleted = must(await deleteFact(log, second.id, NOON));
    expect(await names()).toEqual(['Oak table 950 €']);
    for (const { images } of [deleted, moved, edited]) must(await takeBack(log, images, NOON));
    expect(await names()).toEqual(['Oak table 890 €', 'Desk 890 €']);
  });

  it('without words, or with a day that is none, are refused in words', async () => {
    const { log } = freshLog();
    expect(await addFact(log, { ...table, says: ' ' }, NOON)).toMatchObject({
      failure: { says: 'A fact needs words, up to 1,000 characters.' },
    });
    expect(await addFact(log, { ...table, expiresOn: '2026-02-30' }, NOON)).toMatchObject({
      failure: { says: 'There is no such day. Choose another, or none.' },
    });
    expect(await listFacts(log)).toEqual([]);
  });
});

describe('information packs', () => {
  it('are added, changed, moved and deleted', async () => {
    const { log } = freshLog();
    const first = must(await addInfoPack(log, pack, NOON)).value;
    const second = must(await addInfoPack(log, { ...pack, title: 'Stairs' }, NOON)).value;
    must(await moveInfoPack(log, second.id, null, NOON));
    expect((await listInfoPacks(log)).map(({ title }) => title)).toEqual(['Stairs', 'Oak or laminate']);
    must(await editInfoPack(log, first.id, { stages: ['deciding'], title: 'Oak or laminate' }, NOON));
    must(await deleteInfoPack(log, second.id, NOON));
    expect(await listInfoPacks(log)).toMatchObject([{ title: 'Oak or laminate', stages: ['deciding'] }]);
  });

  it('have titles of their own that a template can name them by', async () => {
    const { log } = freshLog();
    must(await addInfoPack(log, pack, NOON));
    const twin = await addInfoPack(log, { ...pack, title: ' oak OR laminate' }, NOON);
    expect(twin).toMatchObject({ ok: false, failure: { why: 'refused' } });
    for (const title of ['', 'a|b', 'a}}', 'a\nb']) {
      expect(await addInfoPack(log, { ...pack, title }, NOON)).toMatchObject({ ok: false });
    }
  });
});

describe('the coach', () => {
  it('proposes the stage of the author, and offers packs for it as the site takes them', async () => {
    const { log } = freshLog();
    const logs = { real: log, practice: log, for: () => log } as unknown as Logs;
    await keepMentions(log, [{ post: post(), verdict: verdict() }], 30, NOON);
    const [mention] = await log.mentions.toArray();
    const key = mention?.key ?? '';
    const open = () => coachView(logs, key, 'X', NOON);
    const items = [item('a'.repeat(200)), item('b'.repeat(200))];
    const { id } = must(await addInfoPack(log, { ...pack, items }, NOON)).value;
    must(
      await addInfoPack(log, { ...pack, title: 'Care', stages: ['regular'], items: [item('Oil it')] }, NOON),
    );
    expect((await open())?.packs).toEqual([
      {
        id,
        title: 'Oak or laminate',
        text: `• ${'a'.repeat(200)}`,
        leftOut: [{ pack: 'Oak or laminate', items: 1 }],
      },
    ]);
    expect(await open()).not.toHaveProperty('journey');

    const ana = must(await addContact(log, { name: 'Ana Silva', identities: [ANA] }, NOON)).value;
    must(await addPurchase(log, { ...bought, contactId: ana.id }, NOON));
    must(await addPurchase(log, { ...bought, contactId: ana.id, day: '2026-06-01' }, NOON));
    expect((await open())?.journey).toMatchObject({ label: 'Regular', stage: null });
    expect((await open())?.packs?.map(({ title }) => title)).toEqual(['Care', 'Oak or laminate']);

    const { 'stage.settle': settle } = makeJourneyHandlers({ logs, clock: () => NOON } as unknown as House);
    const asker = { from: 'content', tabId: 1, site: 'x' } as const;
    expect(await settle({ key, word: { stage: 'regular' } }, asker)).toMatchObject({
      answer: { done: true },
    });
    expect((await contactById(log, ana.id))?.stage).toBe('regular');
    expect(await open()).not.toHaveProperty('journey');
  });
});

describe('packs of the same title, as a merge may leave them', () => {
  it('are each offered with what is in them', async () => {
    const { log } = freshLog();
    const context = { contactName: null, post: post(), profile: EMPTY_PROFILE, siteName: 'X', now: NOON };
    must(await addInfoPack(log, { ...pack, items: [item('Oak')] }, NOON));
    const [oak] = await listInfoPacks(log);
    if (!oak) throw new Error('no pack');
    const twin = { ...oak, id: crypto.randomUUID(), items: [item('Laminate')] };
    expect(packOffers([oak, twin], null, { ...context, packs: [oak, twin] })).toEqual([
      { id: oak.id, title: oak.title, text: '• Oak' },
      { id: twin.id, title: twin.title, text: '• Laminate' },
    ]);
  });
});

describe('a proposed stage', () => {
  it('rests on what passed with the whole person, is taken by a word and back', async () => {
    const { log } = freshLog();
    const { id } = must(await addContact(log, { name: 'Ana' }, NOON)).value;
    expect(await stageProposal(log, id, NOON)).toBeNull();
    must(
      await addPurchase(
        log,
        {
          contactId: id,
          day: '2026-11-20',
          what: 'a table',
          amount: null,
          currency: 'EUR',
          nextWhat: '',
          nextDay: null,
        },
        NOON,
      ),
    );
    const proposed = await stageProposal(log, id, NOON);
    expect(proposed).toMatchObject({ stage: 'customer', why: 'They bought a table yesterday.' });
    const taken = must(await settleStage(log, id, { stage: 'customer' }, NOON));
    expect(await stageProposal(log, id, NOON)).toBeNull();
    must(await takeBack(log, taken.images, NOON));
    expect(await stageProposal(log, id, NOON)).toEqual(proposed);
  });

  it('that is not wanted stays away until something new, and can be asked for again', async () => {
    const { log } = freshLog();
    const { id } = must(await addContact(log, { name: 'Ana' }, NOON)).value;
    const buy = async (day: string) =>
      must(
        await addPurchase(
          log,
          { contactId: id, day, what: 'a table', amount: null, currency: 'EUR', nextWhat: '', nextDay: null },
          NOON,
        ),
      );
    await buy('2026-11-10');
    const basis = (await stageProposal(log, id, NOON))?.basis ?? '';
    must(await settleStage(log, id, { notNow: basis }, NOON));
    expect(await stageProposal(log, id, NOON)).toBeNull();
    must(await settleStage(log, id, { notNow: '' }, NOON));
    expect((await stageProposal(log, id, NOON))?.stage).toBe('customer');
    must(await settleStage(log, id, { notNow: basis }, NOON));
    await buy('2026-11-19');
    expect((await stageProposal(log, id, NOON))?.stage).toBe('regular');
  });

  it('is seen in what the user noted of a talk as well', async () => {
    const { log } = freshLog();
    const { id } = must(await addContact(log, { name: 'Ana' }, NOON)).value;
    must(
      await logByHand(
        log,
        {
          contactId: id,
          channel: 'phone',
          at: NOON,
          note: '',
          theirText: 'Let me sleep on it.',
          followUp: null,
          nudgeHour: 9,
        },
        NOON,
      ),
    );
    expect(await stageProposal(log, id, NOON)).toMatchObject({ stage: 'deciding' });
  });
});
