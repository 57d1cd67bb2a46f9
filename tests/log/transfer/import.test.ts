import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Contact, FollowUp, Interaction, Purchase } from '../../../src/domain/model';
import { guessColumns } from '../../../src/domain/transfer/csv/guess-columns';
import { readCsv } from '../../../src/domain/transfer/csv/read-csv';
import { toDrafts } from '../../../src/domain/transfer/csv/to-drafts';
import type { ContactDraft } from '../../../src/domain/transfer/draft';
import { readVcards } from '../../../src/domain/transfer/vcard/read-vcards';
import { act } from '../../../src/log/act';
import type { LogDatabase } from '../../../src/log/database';
import { claimNudges } from '../../../src/log/nudges';
import { kept, LOG_FULL } from '../../../src/log/outcome';
import { exportCsv, exportIcs, exportVcards } from '../../../src/log/transfer/export';
import { listImports, unfinishedOf } from '../../../src/log/transfer/imports';
import { prepareImport } from '../../../src/log/transfer/prepare-import';
import { type RunOptions, runImport } from '../../../src/log/transfer/run-import';
import { undoImport } from '../../../src/log/transfer/undo-import';
import { contact } from '../../support/any-contact';
import { move } from '../../support/follow-ups';
import { days, dump, freshLog, NOON, value } from '../../support/log-fixtures';

const OPTIONS: RunOptions = { name: 'friends.csv', format: 'CSV', now: NOON };

async function draftsOf(text: string): Promise<ContactDraft[]> {
  const table = await readCsv(text);
  return toDrafts(table, { map: guessColumns(table), dayOrder: 'dmy', currency: 'EUR' });
}

async function importText(
  log: LogDatabase,
  text: string,
  options: Partial<RunOptions & { preferFile: boolean }> = {},
) {
  const all = { ...OPTIONS, ...options };
  const plan = await prepareImport(log, await draftsOf(text), all);
  return { plan, result: value(await runImport(log, plan, all)) };
}

async function undo(log: LogDatabase, importId: string | null, now = days(1)) {
  return value(await undoImport(log, importId ?? '', { now }));
}

/** What the log holds but for imports and lines made from the rest. */
async function held(log: LogDatabase) {
  const { imports: _, summaries: __, notes: ___, ...rest } = await dump(log);
  return rest;
}

async function byName(log: LogDatabase, name: string): Promise<Contact> {
  const found = (await log.contacts.toArray()).find((one) => one.name === name && !one.deletedAt);
  if (!found) throw new Error(`no ${name}`);
  const { identityKeys: _, ...record } = found;
  return record;
}

async function edit(log: LogDatabase, id: string, fields: Partial<Contact>, now = days(0.5)): Promise<void> {
  value(
    await act(log, ['contacts'], now, async (acting) =>
      kept(await acting.change('contacts', id, (one) => ({ ...one, ...fields }))),
    ),
  );
}

const FILE = [
  'Name,Company,Phone,Email,Twitter,Birthday,Tags,Product,Price,Purchase date,Next step,Follow up date,Last contact,Referred by',
  'Ana Silva,Lindt,+351 912 345 678,ana@b.example,@ana,12/05/1990,oak;vip,Oak,1200,05/01/2026,Call,01/12/2026,01/11/2026,Rui Costa',
  'Rui Costa,,211 234 567,,,,,,,,,,,',
  'Ana Silva,,,ana@b.example,,,pine,,,,,,,',
  ',,,,,,,,,,,,,',
  '',
].join('\n');

let log: LogDatabase;
let twin: () => LogDatabase;
beforeEach(() => {
  ({ log, twin } = freshLog());
});

describe('an import', () => {
  it('writes what was planned, as records the log takes', async () => {
    const { result } = await importText(log, FILE);
    expect(result).toMatchObject({ added: 2, changed: 0, missed: 0, cancelled: false });
    const ana = await byName(log, 'Ana Silva');
    expect(Contact.parse(ana)).toMatchObject({
      company: 'Lindt',
      tags: ['oak', 'vip', 'pine'],
      referredBy: (await byName(log, 'Rui Costa')).id,
      identities: [{ key: 'x:ana', name: 'Ana Silva' }],
    });
    expect(await log.contacts.where('identityKeys').equals('x:ana').count()).toBe(1);
    expect((await log.purchases.toArray()).map((one) => Purchase.parse(one))).toMatchObject([
      { contactId: ana.id, what: 'Oak', amount: 1200, currency: 'EUR', day: '2026-01-05' },
    ]);
    expect((await log.followUps.toArray()).map((one) => FollowUp.parse(one))).toMatchObject([
      { contactId: ana.id, note: 'Call', status: 'open', nudgedAt: null },
    ]);
    expect((await log.interactions.toArray()).map((one) => Interaction.parse(one))).toMatchObject([
      { contactId: ana.id, state: 'logged' },
    ]);
    expect(await listImports(log)).toMatchObject([
      { name: 'friends.csv', format: 'CSV', state: 'done', added: 2, changed: 0, others: 3 },
    ]);
    expect(await unfinishedOf(log, await listImports(log))).toEqual([]);
  });

  it('of the same file changes nothing, also after the user edited, cleared and deleted', async () => {
    await importText(log, FILE);
    const ana = await byName(log, 'Ana Silva');
    await edit(log, ana.id, { company: '', tags: [], phones: [] });
    const rui = await byName(log, 'Rui Costa');
    value(
      await act(log, ['contacts'], days(0.5), async (acting) =>
        kept(await acting.remove('contacts', rui.id)),
      ),
    );
    const before = await dump(log);
    const { plan, result } = await importText(log, FILE, { now: days(1) });
    expect(plan.counts).toEqual({ add: 0, change: 0, skip: 3 });
    expect(plan.rows[0]?.why).toBe('Already imported yesterday.');
    expect(result).toMatchObject({ importId: null, added: 0, changed: 0 });
    expect(await dump(log)).toEqual(before);
  });

  it('knows rows again that told nothing new at the time', async () => {
    await importText(log, 'Name,Phone\nAna,1234567\n');
    await importText(log, 'Name,Phone,Area\nAna,1234567,\nRui,7654321,Porto\n');
    await edit(log, (await byName(log, 'Ana')).id, { phones: [] });
    const { plan } = await importText(log, 'Name,Phone,Area\nAna,1234567,\nRui,7654321,Porto\n');
    expect(plan.counts).toEqual({ add: 0, change: 0, skip: 2 });
  });

  it('of our own export, as CSV or vCard, changes nothing', async () => {
    await importText(log, FILE);
    const before = await held(log);
    expect((await importText(log, await exportCsv(log))).plan.counts).toMatchObject({ add: 0, change: 0 });
    for (const version of ['4.0', '3.0'] as const) {
      const { drafts } = await readVcards(await exportVcards(log, version));
      expect((await prepareImport(log, drafts, OPTIONS)).counts).toEqual({ add: 0, change: 0, skip: 2 });
    }
    expect(await held(log)).toEqual(before);
  });

  it('of our own export into another log makes the same contacts, with the same ids', async () => {
    await importText(log, FILE);
    const other = freshLog().log;
    await importText(other, await exportCsv(log));
    const plain = async (one: LogDatabase) =>
      (await one.contacts.toArray()).map(({ device: _, createdAt: __, updatedAt: ___, ...rest }) => rest);
    expect(await plain(other)).toEqual(await plain(log));
    expect(await other.purchases.count()).toBe(1);
    expect(await other.followUps.count()).toBe(1);
    expect(await other.interactions.count()).toBe(1);
  });

  it('keeps what another window wrote since the plan was made', async () => {
    await importText(log, 'Name,Phone\nAna,1234567\nRui,7654321\n');
    const drafts = await draftsOf(
      'Name,Phone,Company,Area\nAna,1234567,Lindt,Porto\nRui,7654321,Lindt,Porto\n',
    );
    const plan = await prepareImport(log, drafts, OPTIONS);
    await edit(twin(), (await byName(log, 'Ana')).id, { area: 'Faro' });
    const rui = await byName(log, 'Rui');
    value(
      await act(log, ['contacts'], NOON, async (acting) => kept(await acting.remove('contacts', rui.id))),
    );
    const result = value(await runImport(log, plan, OPTIONS));
    expect(result).toMatchObject({ changed: 1, missed: 1 });
    expect(await byName(log, 'Ana')).toMatchObject({ area: 'Faro', company: 'Lindt' });
  });

  it('twice at once writes once', async () => {
    const drafts = await draftsOf(FILE);
    const other = twin();
    const [one, two] = [
      await prepareImport(log, drafts, OPTIONS),
      await prepareImport(other, drafts, OPTIONS),
    ];
    value(await runImport(log, one, OPTIONS));
    expect(value(await runImport(other, two, OPTIONS))).toMatchObject({ importId: null });
    expect(await log.contacts.count()).toBe(2);
  });

  it('fills merged records through the main one', async () => {
    const merged = contact({
      id: contact().id.replace(/a$/, 'b'),
      mergedInto: contact().id,
      company: 'Lindt',
    });
    await log.contacts.bulkAdd(
      [contact(), { ...merged, phones: [{ number: '1234567', label: '' }] }].map((one) => ({
        ...one,
        identityKeys: [],
      })),
    );
    const { result } = await importText(log, 'Name,Phone,Company,Area\nAna Silva,1234567,Other,Porto\n');
    expect(result).toMatchObject({ added: 0, changed: 1 });
    expect(await log.contacts.get(contact().id)).toMatchObject({ company: '', area: 'Porto', phones: [] });
    await undo(log, result.importId);
    expect(await log.contacts.get(contact().id)).toMatchObject({ company: '', area: '' });
  });
});

describe('a row that tells two contacts are one person', () => {
  it('joins them, and the undo parts them again', async () => {
    await importText(log, 'Name,Twitter\nAna Silva,@ana\n');
    await importText(log, 'Name,Facebook\nAna S.,https://www.facebook.com/ana.silva\n');
    const before = await log.contacts.toArray();
    expect(before.map(({ mergedInto }) => mergedInto)).toEqual([null, null]);
    const { result } = await importText(
      log,
      'Name,Twitter,Facebook\nAna Silva,@ana,https://www.facebook.com/ana.silva\n',
    );
    const joined = await log.contacts.toArray();
    expect(joined.filter(({ mergedInto }) => mergedInto !== null)).toHaveLength(1);
    await undo(log, result.importId);
    const after = await log.contacts.toArray();
    expect(after.map(({ mergedInto }) => mergedInto)).toEqual([null, null]);
    expect(after.map(({ identityKeys }) => identityKeys)).toEqual(before.map((one) => one.identityKeys));
  });
});

describe('undoing an import', () => {
  it('leaves the log as it was, and the file can be imported again', async () => {
    await importText(log, 'Name,Phone\nEva,7777777\n');
    const before = await held(log);
    const { result } = await importText(log, `${FILE}Eva,New,7777777,,,,,,,,,,,\n`, { now: days(0.5) });
    const undone = await undo(log, result.importId);
    expect(undone).toEqual({ removed: 5, putBack: 1, left: 0, cancelled: false });
    const after = await held(log);
    const content = ({ contacts, ...rest }: Awaited<ReturnType<typeof held>>) => ({
      ...rest,
      contacts: (contacts as Contact[]).map(({ updatedAt: _, times: __, ...one }) => one),
      changes: [],
    });
    expect(content(after)).toEqual(content(before));
    expect(await log.gone.count()).toBe(0);
    expect((await listImports(log))[0]).toMatchObject({ state: 'undone', added: 0, changed: 0, others: 0 });
    expect((await importText(log, FILE)).result.added).toBe(2);
  });

  it('leaves what was changed since, and whom something was noted with', async () => {
    const { result } = await importText(
      log,
      'Name,Phone\nAna,1234567\nRui,7654321\nEva,7777777\nPia,8888888\n',
    );
    await edit(log, (await byName(log, 'Ana')).id, { area: 'Porto' });
    const rui = await byName(log, 'Rui');
    value(
      await act(log, ['purchases'], days(0.5), async (acting) =>
        kept(
          await acting.add('purchases', {
            contactId: rui.id,
            day: '2026-11-21',
            what: 'Oak',
            amount: null,
            currency: 'EUR',
            nextWhat: '',
            nextDay: null,
          }),
        ),
      ),
    );
    const eva = await byName(log, 'Eva');
    value(
      await act(log, ['contacts'], days(0.5), async (acting) =>
        kept(await acting.remove('contacts', eva.id)),
      ),
    );
    expect(await undo(log, result.importId)).toMatchObject({ removed: 1, left: 2 });
    expect((await log.contacts.toArray()).map(({ name }) => name).sort()).toEqual(['Ana', 'Eva', 'Rui']);
  });

  it('goes back part by part where only some parts were changed since', async () => {
    await importText(log, 'Name,Phone\nAna,1234567\n');
    const { result } = await importText(log, 'Name,Phone,Area,Company\nAna,1234567,Porto,Lindt\n');
    await edit(log, (await byName(log, 'Ana')).id, { area: 'Faro' });
    expect(await undo(log, result.importId)).toMatchObject({ putBack: 1, left: 1 });
    expect(await byName(log, 'Ana')).toMatchObject({ area: 'Faro', company: '' });
  });

  it('takes back a follow-up that was nudged meanwhile, but not one that the user moved', async () => {
    const text =
      'Name,Phone,Next step,Next step day\nAna,1234567,Call,2026-11-23\nRui,7654321,Call,2026-11-23\n';
    const { result } = await importText(log, text);
    expect(await log.followUps.count()).toBe(2);
    const rui = await byName(log, 'Rui');
    const [his] = (await log.followUps.toArray()).filter(({ contactId }) => contactId === rui.id);
    await move(log, his?.id ?? '', days(2.5), days(1));
    expect((await claimNudges(log, days(3))).nudge?.followUps).toHaveLength(2);
    expect(await undo(log, result.importId, days(4))).toMatchObject({ removed: 2, left: 2 });
    expect((await log.contacts.toArray()).map(({ name }) => name)).toEqual(['Rui']);
  });

  it('says when there is no such import', async () => {
    expect(await undoImport(log, 'x', { now: NOON })).toMatchObject({
      ok: false,
      failure: { why: 'missing' },
    });
  });
});

describe('a long import', () => {
  const MANY = `Name,Phone\n${Array.from({ length: 2600 }, (_, index) => `P${index},${1000000 + index}`).join('\n')}\n`;

  it('shows how far it is, and is stopped between two transactions', async () => {
    const stop = new AbortController();
    const plan = await prepareImport(log, await draftsOf(MANY), OPTIONS);
    const seen: number[] = [];
    const result = value(
      await runImport(log, plan, {
        ...OPTIONS,
        signal: stop.signal,
        onProgress: (done, total) => {
          expect(total).toBe(2600);
          seen.push(done);
          if (done >= 1000) stop.abort();
        },
      }),
    );
    expect(result.cancelled).toBe(true);
    expect(await log.contacts.count()).toBe(result.added);
    expect(result.added).toBeGreaterThan(0);
    expect(result.added).toBeLessThan(2600);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(await unfinishedOf(log, await listImports(log))).toMatchObject([
      { id: result.importId, added: result.added },
    ]);

    // The same file again goes on with it, in one import that is undone as one.
    const again = await importText(log, MANY);
    expect(again.result).toMatchObject({ importId: result.importId, added: 2600 - result.added });
    expect(await unfinishedOf(log, await listImports(log))).toEqual([]);
    expect(await listImports(log)).toMatchObject([{ state: 'done', added: 2600 }]);
    expect(await undo(log, result.importId)).toMatchObject({ removed: 2600, left: 0 });
    expect(await log.contacts.count()).toBe(0);
    expect(await log.imports.count()).toBe(1);
  });

  it('is undone in steps that can be stopped and gone on with', async () => {
    const { result } = await importText(log, MANY);
    const stop = new AbortController();
    const first = value(
      await undoImport(log, result.importId ?? '', {
        now: days(1),
        signal: stop.signal,
        onProgress: (done) => {
          if (done >= 1000) stop.abort();
        },
      }),
    );
    expect(first.cancelled).toBe(true);
    expect(await log.contacts.count()).toBe(2600 - first.removed);
    expect(await unfinishedOf(log, await listImports(log))).toMatchObject([
      { id: result.importId, added: 2600 - first.removed },
    ]);
    // What is gone can come again meanwhile; what is still there is not added twice.
    const plan = await prepareImport(log, await draftsOf(MANY), OPTIONS);
    expect(plan.counts.add).toBe(first.removed);
    const second = await undo(log, result.importId);
    expect(first.removed + second.removed).toBe(2600);
    expect(await listImports(log)).toMatchObject([{ state: 'undone' }]);
    expect(await log.contacts.count()).toBe(0);
  });

  it('that finds the disk full keeps what it wrote, and says how to go on', async () => {
    const plan = await prepareImport(log, await draftsOf(MANY), OPTIONS);
    const add = log.contacts.bulkAdd.bind(log.contacts);
    let chunks = 0;
    vi.spyOn(log.contacts, 'bulkAdd').mockImplementation(((rows: never) => {
      chunks += 1;
      if (chunks === 3) throw new DOMException('full', 'QuotaExceededError');
      return add(rows);
    }) as never);
    const outcome = await runImport(log, plan, OPTIONS);
    vi.restoreAllMocks();
    expect(outcome).toMatchObject({ ok: false, failure: { why: 'full' } });
    expect(outcome.ok ? '' : outcome.failure.says).toContain('Contacts added so far: 1,000');
    expect(await log.contacts.count()).toBe(1000);
    const [open] = await unfinishedOf(log, await listImports(log));
    expect(await undo(log, open?.id ?? null)).toMatchObject({ removed: 1000 });
    expect(await log.contacts.count()).toBe(0);
  });

  it('that finds the disk full at once writes nothing', async () => {
    const plan = await prepareImport(log, await draftsOf(FILE), OPTIONS);
    vi.spyOn(log.contacts, 'bulkAdd').mockImplementation((() => {
      throw new DOMException('full', 'QuotaExceededError');
    }) as never);
    const before = await held(log);
    expect(await runImport(log, plan, OPTIONS)).toEqual({ ok: false, failure: LOG_FULL });
    vi.restoreAllMocks();
    expect(await held(log)).toEqual(before);
    expect(await listImports(log)).toEqual([]);
  });

  it('costs no reading per row', async () => {
    await importText(log, MANY);
    const single = vi.spyOn(log.contacts, 'get');
    const more = MANY.replaceAll(/(P\d+),(\d+)/g, '$1,$2,Lindt').replace('Phone', 'Phone,Company');
    const { result } = await importText(log, more);
    expect(result.changed).toBe(2600);
    expect(single).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('a long import of people who sent one another', () => {
  // Each was sent by one of another transaction, in circles of twelve.
  const MANY = `Name,Phone,Referred by\n${Array.from({ length: 1200 }, (_, index) => `P${index},${1000000 + index},P${(index + 700) % 1200}`).join('\n')}\n`;

  it('is undone whole, also after it was stopped', async () => {
    const { result } = await importText(log, MANY);
    const stop = new AbortController();
    const first = value(
      await undoImport(log, result.importId ?? '', {
        now: days(1),
        signal: stop.signal,
        onProgress: (done) => done > 0 && stop.abort(),
      }),
    );
    expect(first).toMatchObject({ cancelled: true, left: 0 });
    const second = await undo(log, result.importId);
    expect(second).toMatchObject({ removed: 1200 - first.removed, left: 0 });
    expect(await log.contacts.count()).toBe(0);
  });

  it('leaves whom somebody who stays was sent by', async () => {
    const { result } = await importText(log, MANY);
    const { id } = await byName(log, 'P5');
    await edit(log, id, { area: 'Porto' });
    expect(await undo(log, result.importId)).toMatchObject({ removed: 1188, left: 12 });
    const left = await log.contacts.toArray();
    expect(left).toHaveLength(12);
    const ids = new Set(left.map(({ id }) => id));
    expect(left.every(({ referredBy }) => ids.has(referredBy ?? ''))).toBe(true);
  });
});

describe('exports', () => {
  it('leave out deleted contacts and put merged ones together', async () => {
    await importText(log, FILE);
    const rui = await byName(log, 'Rui Costa');
    const ana = await byName(log, 'Ana Silva');
    await edit(log, rui.id, { mergedInto: ana.id });
    const text = await exportCsv(log);
    expect(text.trim().split('\r\n')).toHaveLength(2);
    expect(text).toContain('211 234 567');
    expect(text).toContain('Oak');
    expect((await exportVcards(log, '4.0')).match(/BEGIN:VCARD/g)).toHaveLength(1);
    const calendar = await exportIcs(log, NOON);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain('SUMMARY:Ana Silva: Call');
    const [step] = await log.followUps.toArray();
    expect(await exportIcs(log, NOON, [step?.id ?? ''])).toBe(calendar);
    expect(await exportIcs(log, NOON, ['another'])).not.toContain('BEGIN:VEVENT');
  });

  it('are stopped when the user cancels', async () => {
    await importText(log, FILE);
    const stop = new AbortController();
    stop.abort();
    await expect(exportCsv(log, { signal: stop.signal })).rejects.toThrow(/abort/i);
  });
});
