import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Contact, DEFAULT_SETTINGS } from '../../../src/domain/model';
import { readLogFile, writeLogFile } from '../../../src/log/backup/log-file';
import { planRestore, restore } from '../../../src/log/backup/restore';
import { deleteContact, editContact } from '../../../src/log/contact-acts';
import type { LogDatabase } from '../../../src/log/database';
import { eraseContact } from '../../../src/log/erase';
import { mentionByKey } from '../../../src/log/mentions';
import { muteWord, unmuteWord } from '../../../src/log/mutes';
import { readSettings, writeSettings } from '../../../src/log/settings';
import { deleteTemplate, editTemplate, listTemplates, seedTemplates } from '../../../src/log/templates';
import { listImports } from '../../../src/log/transfer/imports';
import { undoImport } from '../../../src/log/transfer/undo-import';
import { contactOn, exchangeWith, ottoline } from '../../support/full-contact';
import { logData } from '../../support/log-data';
import { days, freshLog, keep, NOON, post, value } from '../../support/log-fixtures';
import { wholeLog } from '../../support/whole-log';

afterEach(() => vi.restoreAllMocks());

async function fileOf(log: LogDatabase) {
  const found = await readLogFile(await writeLogFile(log, { now: NOON }));
  if (!found.ok) throw new Error(found.says);
  return found.value;
}

const restoreInto = async (log: LogDatabase, from: LogDatabase, now = days(9)) =>
  value(await restore(log, await fileOf(from), { name: 'other.json', now }));

/** Two computers that were one: both hold what `fill` made. */
async function twoComputers<T>(fill: (log: LogDatabase) => Promise<T>) {
  const [laptop, desktop] = [freshLog().log, freshLog().log];
  const made = await fill(laptop);
  await restoreInto(desktop, laptop, NOON);
  return { laptop, desktop, made };
}

const count = (label: string, changes: object) => ({
  label,
  added: 0,
  changed: 0,
  removed: 0,
  same: 0,
  held: 0,
  ...changes,
});

describe('restoring', () => {
  it('says before what it would do, and does that', async () => {
    const { laptop, desktop, made } = await twoComputers(async (log) => ({
      ana: await contactOn(log, 'Ana', 'ana'),
      bob: await contactOn(log, 'Bob', 'bob'),
      cy: await contactOn(log, 'Cy', 'cy'),
      di: await contactOn(log, 'Di', 'di'),
    }));
    const edit = (log: LogDatabase, { id }: Contact, change: Partial<Contact>, day: number) =>
      editContact(log, id, (contact) => ({ ...contact, ...change }), days(day));
    value(await edit(desktop, made.ana, { area: 'Leeds' }, 1));
    value(await edit(laptop, made.ana, { company: 'Oak & Co' }, 2));
    value(await edit(desktop, made.bob, { area: 'Leeds' }, 1));
    value(await deleteContact(laptop, made.bob.id, days(2)));
    await contactOn(desktop, 'Eve', 'eve');
    value(await eraseContact(laptop, made.cy.id, days(3)));

    const file = await fileOf(desktop);
    const plan = await planRestore(laptop, file);
    expect(plan.counts).toEqual([count('Contacts', { added: 1, changed: 1, same: 1, held: 2 })]);
    expect(plan.settings).toBe(false);
    expect(plan.lines.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'Ana', what: 'changed' },
      { name: 'Bob', what: 'held' },
      { name: 'Cy', what: 'held' },
      { name: 'Eve', what: 'added' },
    ]);
    expect(await laptop.contacts.count()).toBe(3);
    const result = await restoreInto(laptop, desktop);
    expect(result).toMatchObject({ counts: plan.counts, cancelled: false });
    expect(await laptop.contacts.get(made.ana.id)).toMatchObject({ area: 'Leeds', company: 'Oak & Co' });
    expect(await laptop.contacts.get(made.cy.id)).toBeUndefined();
    expect(await listImports(laptop)).toMatchObject([
      { name: 'other.json', format: 'backup', state: 'done', added: 1, changed: 2 },
    ]);
  });

  it('erases what was erased on the other computer, with what belonged to it, and undo brings it back', async () => {
    const { laptop, desktop, made } = await twoComputers(ottoline);
    // Made here after the two parted: the other computer knows nothing of it.
    await exchangeWith(desktop, made.id, { theirText: 'Ottoline again' });
    value(await eraseContact(laptop, made.id, days(1)));
    const before = await logData(desktop);
    expect((await planRestore(desktop, await fileOf(laptop))).lines).toEqual([
      { name: 'Ottoline Vex', what: 'removed' },
    ]);
    const { importId } = await restoreInto(desktop, laptop);
    const { tables, gone } = await logData(desktop);
    expect(JSON.stringify(tables)).not.toContain('Ottoline');
    expect(gone.length).toBeGreaterThan(0);
    value(await undoImport(desktop, importId ?? '', { now: days(10) }));
    expect(await logData(desktop)).toEqual(before);
  });

  it('undone puts back settings, marks of imports and what was gone', async () => {
    const [mine, theirs] = [freshLog().log, freshLog().log];
    await wholeLog(theirs);
    value(await writeSettings(mine, { ...DEFAULT_SETTINGS, nudgeHour: 7 }, days(2)));
    const before = await logData(mine);
    const { importId } = await restoreInto(mine, theirs);
    expect(await readSettings(mine)).toMatchObject({ nudgeHour: 7, profile: { name: 'Dana' } });
    expect((await logData(mine)).imports).toHaveLength(1);
    value(await undoImport(mine, importId ?? '', { now: days(10) }));
    expect(await logData(mine)).toEqual(before);
    expect(await listImports(mine)).toMatchObject([{ id: importId, state: 'undone' }]);
  });

  it('of nothing but settings can be undone from the list of imports', async () => {
    const [mine, theirs] = [freshLog().log, freshLog().log];
    value(await writeSettings(theirs, { ...DEFAULT_SETTINGS, nudgeHour: 7 }, days(2)));
    const { importId } = await restoreInto(mine, theirs);
    expect(await listImports(mine)).toMatchObject([{ id: importId, added: 0, changed: 0, others: 1 }]);
    value(await undoImport(mine, importId ?? '', { now: days(10) }));
    expect(await readSettings(mine)).toEqual(DEFAULT_SETTINGS);
    expect(await listImports(mine)).toMatchObject([{ state: 'undone', others: 0 }]);
  });

  it('leaves starters as the user made them on either computer, each once', async () => {
    const [laptop, desktop] = [freshLog().log, freshLog().log];
    const starters = ['a', 'b', 'c'].map((starter) => ({
      starter,
      title: starter,
      text: 'Hello',
      intents: [],
      tags: [],
    }));
    for (const log of [laptop, desktop]) value(await seedTemplates(log, starters, NOON));
    const idOf = async (log: LogDatabase, starter: string) =>
      (await log.templates.where({ starter }).first())?.id ?? '';
    value(await editTemplate(laptop, await idOf(laptop, 'a'), { text: 'Mine' }, days(1)));
    value(await deleteTemplate(laptop, await idOf(laptop, 'b'), days(1)));
    // A day later, by the clock: a starter that nobody touched outweighs nothing.
    const ana = await contactOn(desktop, 'Ana', 'ana');
    await exchangeWith(desktop, ana.id, { templateId: await idOf(desktop, 'a') });

    const plan = await planRestore(desktop, await fileOf(laptop));
    expect(plan.counts).toEqual([count('Templates', { changed: 1, removed: 1, same: 1 })]);
    await restoreInto(desktop, laptop);
    const all = await listTemplates(desktop);
    expect(all.map(({ starter, text }) => [starter, text])).toEqual([
      ['a', 'Mine'],
      ['c', 'Hello'],
    ]);
    const [interaction] = await desktop.interactions.toArray();
    expect(interaction?.templateId).toBe(await idOf(desktop, 'a'));
    expect(await desktop.templates.count()).toBe(3);
  });

  it('brings posts back that were set aside for a mute which was taken back elsewhere', async () => {
    const { laptop, desktop } = await twoComputers(async (log) => value(await muteWord(log, 'oak', NOON)));
    await keep(desktop, post({ text: 'An oak giveaway' }));
    value(await muteWord(desktop, 'oak', days(1)));
    expect((await mentionByKey(desktop, 'x:1'))?.status).toBe('dismissed');
    value(await unmuteWord(laptop, 'oak', days(2)));
    await restoreInto(desktop, laptop);
    const mention = await mentionByKey(desktop, 'x:1');
    expect(mention?.status).toBe('waiting');
    expect(mention).not.toHaveProperty('mutedBy');
  });

  it('lets what the user did with a post stand against a later look at it', async () => {
    const [laptop, desktop] = [freshLog().log, freshLog().log];
    const seen = await keep(laptop);
    await laptop.mentions.put({ ...seen, status: 'answered', expiresAt: null });
    await keep(desktop, post(), days(5));
    await restoreInto(desktop, laptop);
    expect(await desktop.mentions.toArray()).toMatchObject([
      { id: seen.id, status: 'answered', expiresAt: null },
    ]);
  });

  it('takes in a post that a feed brings at the same moment', async () => {
    const { log: laptop, twin } = freshLog();
    const desktop = freshLog().log;
    const seen = await keep(desktop);
    await desktop.mentions.put({ ...seen, status: 'answered', expiresAt: null });
    const file = await fileOf(desktop);
    const imports = laptop.imports.filter.bind(laptop.imports);
    // Restoring has looked at the log by then and has written nothing yet.
    vi.spyOn(laptop.imports, 'filter').mockImplementationOnce(((where: never) => ({
      first: async () => {
        await keep(twin());
        return imports(where).first();
      },
    })) as never);
    value(await restore(laptop, file, { name: 'x', now: NOON }));
    expect(await laptop.mentions.toArray()).toMatchObject([{ key: seen.key, status: 'answered' }]);
  });

  it('joins contacts with the same profile, as both computers would', async () => {
    const [laptop, desktop] = [freshLog().log, freshLog().log];
    const older = await contactOn(laptop, 'Ana', 'ana', { createdAt: days(-5).toISOString() });
    const younger = await contactOn(desktop, 'Ana S.', 'ana');
    await restoreInto(desktop, laptop);
    await restoreInto(laptop, desktop);
    for (const log of [laptop, desktop]) {
      expect((await log.contacts.get(younger.id))?.mergedInto).toBe(older.id);
      expect((await log.contacts.get(older.id))?.mergedInto).toBeNull();
    }
  });

  it('shows how far it is, and stops between two transactions', async () => {
    const [mine, theirs] = [freshLog().log, freshLog().log];
    await wholeLog(theirs);
    await contactOn(mine, 'Mine', 'mine');
    const before = await logData(mine);
    // Pauses come by the clock: here with every step.
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
    const stopping = new AbortController();
    const file = await fileOf(theirs);
    const stopped = value(
      await restore(mine, file, {
        name: 'x',
        now: NOON,
        signal: stopping.signal,
        onProgress: (done) => done > 8 && stopping.abort(),
      }),
    );
    expect(stopped.cancelled).toBe(true);
    const backups = async () => (await listImports(mine)).filter(({ format }) => format === 'backup');
    expect(await backups()).toMatchObject([{ id: stopped.importId, state: 'running' }]);
    expect((await logData(mine)).tables).not.toEqual(before.tables);
    value(await undoImport(mine, stopped.importId ?? '', { now: NOON }));
    expect(await logData(mine)).toEqual(before);
    const seen: number[] = [];
    const onProgress = (done: number, total: number) => seen.push(done / total);
    value(await restore(mine, file, { name: 'x', now: NOON, onProgress }));
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    await expect(planRestore(mine, file, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it('that finds the disk full keeps what it wrote, to be undone or gone on with', async () => {
    const [mine, theirs] = [freshLog().log, freshLog().log];
    await wholeLog(theirs);
    const file = await fileOf(theirs);
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'interactions') throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, args);
    });
    const failed = await restore(mine, file, { name: 'x', now: NOON });
    expect(failed).toMatchObject({ ok: false, failure: { why: 'full' } });
    vi.restoreAllMocks();
    const backups = async () => (await listImports(mine)).filter(({ format }) => format === 'backup');
    const [begun] = await backups();
    expect(begun?.state).toBe('running');
    expect(await mine.interactions.count()).toBe(0);
    const { importId } = value(await restore(mine, file, { name: 'x', now: NOON }));
    expect(await mine.interactions.count()).toBe(2);
    // It went on with what it had begun, so that undoing undoes both.
    expect(importId).toBe(begun?.id);
    expect(await backups()).toMatchObject([{ state: 'done' }]);
    value(await undoImport(mine, importId ?? '', { now: days(1) }));
    expect(await logData(mine)).toEqual(await logData(freshLog().log));
  });

  it('adversarial 43: of a record that says something else under the same id, changes what was written later', async () => {
    const [mine, theirs] = [freshLog().log, freshLog().log];
    const ana = await contactOn(mine, 'Ana', 'ana');
    const later = { createdAt: days(-1).toISOString(), updatedAt: days(-1).toISOString() };
    await contactOn(theirs, 'Bob', 'bob', { ...later, id: ana.id });
    const { importId } = await restoreInto(mine, theirs);
    expect(await mine.contacts.toArray()).toMatchObject([
      { id: ana.id, name: 'Ana', identityKeys: ['x:ana', 'x:bob'] },
    ]);
    value(await undoImport(mine, importId ?? '', { now: days(10) }));
    expect(await mine.contacts.toArray()).toMatchObject([{ name: 'Ana', identityKeys: ['x:ana'] }]);
  });

  it('adversarial 49: takes the later word of a computer whose clock was set back a year', async () => {
    const { laptop, desktop, made } = await twoComputers((log) => contactOn(log, 'Ana', 'ana'));
    const rename = (name: string, now: Date) =>
      editContact(laptop, made.id, (contact) => ({ ...contact, name }), now);
    value(await rename('Ana S.', days(1)));
    await restoreInto(desktop, laptop);
    value(await rename('Ana Silva', days(-365)));
    await restoreInto(desktop, laptop);
    expect((await desktop.contacts.get(made.id))?.name).toBe('Ana Silva');
  });
});
