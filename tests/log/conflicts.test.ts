import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import { heldDataText } from '../../src/domain/held-data';
import { DEFAULT_KEEP, DEFAULT_SETTINGS, type FollowUp } from '../../src/domain/model';
import { readLogFile, writeLogFile } from '../../src/log/backup/log-file';
import { restore } from '../../src/log/backup/restore';
import { editInteraction, logByHand } from '../../src/log/by-hand';
import { type Conflict, chooseValue, conflictsOf, conflictsOfRecord } from '../../src/log/conflicts';
import { addContact, deleteContact, editContact } from '../../src/log/contact-acts';
import type { LogDatabase } from '../../src/log/database';
import { eraseContact } from '../../src/log/erase';
import { addFact, editFact } from '../../src/log/facts';
import { finishFollowUps, moveFollowUps } from '../../src/log/follow-up-acts';
import { heldData } from '../../src/log/held-data';
import { deleted } from '../../src/log/retention/deleted';
import { takeBack } from '../../src/log/take-back';
import { undoImport } from '../../src/log/transfer/undo-import';
import { wakeFollowUps } from '../../src/log/wake';
import { days, freshLog, NOON, value } from '../support/log-fixtures';

/** Two computers that have the same contact, with a next step. */
async function twoLogs() {
  const [mine, theirs] = [freshLog().log, freshLog().log];
  const contact = value(await addContact(mine, { name: 'Ana', company: 'Oak' }, NOON)).value;
  const entry = { channel: 'phone', at: NOON, note: 'Called', nudgeHour: 9 } as const;
  const followUp = { day: '2026-12-01', note: 'Call again' };
  const done = value(await logByHand(mine, { ...entry, contactId: contact.id, followUp }, NOON)).value;
  await hear(theirs, mine);
  return { mine, theirs, id: contact.id, step: done.followUp?.id ?? '', exchange: done.interaction.id };
}

/** One log takes in what the other has, by a file, as it would be read. */
async function hear(log: LogDatabase, other: LogDatabase): Promise<string | null> {
  const read = await readLogFile(await writeLogFile(other, { now: NOON }));
  if (!read.ok) throw new Error('unreadable');
  expect(read.value.skipped.count).toBe(0);
  return value(await restore(log, read.value, { name: 'other.json', now: days(5) })).importId;
}

const call = (log: LogDatabase, id: string, company: string, day: number) =>
  editContact(log, id, (contact) => ({ ...contact, company }), days(day)).then(value);
const told = (conflicts: readonly Conflict[]) =>
  conflicts.map(({ table, path, values }) => [table, path, ...values.map((one) => one.value)]);
const stampOf = (conflicts: readonly Conflict[], wanted: unknown) =>
  conflicts[0]?.values.find((one) => one.value === wanted)?.stamp ?? '';

describe('what two computers wrote apart', () => {
  it('stands on both until the user chooses, is undone and chosen again, and is settled for both', async () => {
    const { mine, theirs, id } = await twoLogs();
    await call(mine, id, 'Oak & Co', 1);
    await call(theirs, id, 'Oak Ltd', 2);
    expect(await conflictsOf(mine)).toEqual([]);
    await hear(mine, theirs);
    await hear(theirs, mine);
    const conflicts = await conflictsOf(mine);
    expect(told(conflicts)).toEqual([['contacts', 'company', 'Oak Ltd', 'Oak & Co']]);
    expect(told(await conflictsOf(theirs))).toEqual(told(conflicts));
    expect(conflicts[0]).toMatchObject({
      id,
      contactId: id,
      label: 'parts_company',
      record: { name: 'Ana' },
    });
    const [stands, rival] = conflicts[0]?.values ?? [];
    expect(stands).toMatchObject({ stands: true, here: false, at: days(2).toISOString() });
    expect(rival).toMatchObject({ stands: false, here: true, at: days(1).toISOString() });

    const choice = { table: 'contacts', id, path: 'company', stamp: rival?.stamp ?? '' } as const;
    const { images } = value(await chooseValue(mine, choice, days(6)));
    expect(await mine.contacts.get(id)).toMatchObject({ company: 'Oak & Co' });
    expect(await conflictsOf(mine)).toEqual([]);
    const again = await chooseValue(mine, choice, days(6));
    expect(again).toMatchObject({ ok: false, failure: { why: 'missing' } });

    const undone = value(await takeBack(mine, images, days(6)));
    expect(undone.value).toBe(0);
    expect(told(await conflictsOfRecord(mine, 'contacts', id))).toEqual(told(conflicts));
    value(await takeBack(mine, undone.images, days(6)));
    expect(await conflictsOf(mine)).toEqual([]);

    await hear(theirs, mine);
    expect(await conflictsOf(theirs)).toEqual([]);
    expect((await theirs.contacts.get(id))?.company).toBe('Oak & Co');
    expect(await hear(mine, theirs)).toBeNull();
  });

  it('is told by a live query when it comes and when it goes', async () => {
    const { mine, theirs, id } = await twoLogs();
    const counts: number[] = [];
    const watching = liveQuery(() => conflictsOf(mine)).subscribe({
      next: (all) => counts.push(all.length),
      error: (error) => expect.unreachable(String(error)),
    });
    await expect.poll(() => counts.at(-1)).toBe(0);
    await call(mine, id, 'Elm', 1);
    await call(theirs, id, 'Ash', 2);
    await hear(mine, theirs);
    await expect.poll(() => counts.at(-1)).toBe(1);
    const stamp = stampOf(await conflictsOf(mine), 'Elm');
    value(await chooseValue(mine, { table: 'contacts', id, path: 'company', stamp }, days(6)));
    await expect.poll(() => counts.at(-1)).toBe(0);
    watching.unsubscribe();
  });

  it('is none when a computer takes in its own backup of before, or undoes taking in another', async () => {
    const { mine, theirs, id } = await twoLogs();
    const old = await writeLogFile(mine, { now: NOON });
    await call(mine, id, 'Elm', 1);
    const read = await readLogFile(old);
    if (!read.ok) throw new Error('unreadable');
    value(await restore(mine, read.value, { name: 'own.json', now: days(2) }));
    expect(await conflictsOf(mine)).toEqual([]);
    expect((await mine.contacts.get(id))?.company).toBe('Elm');

    await call(theirs, id, 'Ash', 2);
    const importId = (await hear(mine, theirs)) ?? '';
    expect(await conflictsOf(mine)).toHaveLength(1);
    value(await undoImport(mine, importId, { now: days(6) }));
    expect(await conflictsOf(mine)).toEqual([]);
    expect((await mine.contacts.get(id))?.company).toBe('Elm');
  });

  it('is kept in every table that has some, and waits with a contact who is deleted', async () => {
    const { mine, theirs, id, exchange } = await twoLogs();
    const fact = value(
      await addFact(mine, { kind: 'price', about: 'Oak', says: '10 €', expiresOn: null }, NOON),
    );
    await hear(theirs, mine);
    for (const [log, says] of [
      [mine, '11 €'],
      [theirs, '12 €'],
    ] as const) {
      value(await editFact(log, fact.value.id, { says }, days(1)));
      value(await editInteraction(log, exchange, (before) => ({ ...before, note: says }), days(1)));
    }
    await hear(mine, theirs);
    const tables = (await conflictsOf(mine)).map(({ table, contactId }) => [table, contactId]);
    expect(tables.sort()).toEqual([
      ['facts', null],
      ['interactions', id],
    ]);
    value(await deleteContact(mine, id, days(6)));
    expect((await conflictsOf(mine)).map(({ table }) => table)).toEqual(['facts']);
  });
});

describe('when a next step is due', () => {
  const move = (log: LogDatabase, step: string, due: Date, now: Date) =>
    moveFollowUps(log, [step], { due, timed: false }, now).then(value);

  it('is chosen as if the user had moved it there', async () => {
    const { mine, theirs, step } = await twoLogs();
    const [hour, usual] = [new Date(2026, 11, 10, 15, 30), new Date(2026, 11, 9, DEFAULT_SETTINGS.nudgeHour)];
    await move(mine, step, usual, days(1));
    await move(theirs, step, hour, days(2));
    await theirs.followUps.update(step, { nudgedAt: days(3).toISOString() });
    await hear(mine, theirs);
    const conflicts = await conflictsOf(mine);
    expect(told(conflicts)).toEqual([['followUps', 'due', hour.toISOString(), usual.toISOString()]]);
    for (const [due, timed] of [
      [usual, undefined],
      [hour, true],
    ] as const) {
      const stamp = stampOf(conflicts, due.toISOString());
      const done = value(
        await chooseValue(mine, { table: 'followUps', id: step, path: 'due', stamp }, days(6)),
      );
      const stored = (await mine.followUps.get(step)) as FollowUp;
      expect([stored.due, stored.rivals]).toEqual([due.toISOString(), undefined]);
      if (due === usual) expect([stored.timed, stored.nudgedAt]).toEqual([timed, null]);
      value(await takeBack(mine, done.images, days(7)));
      conflicts.splice(0, 1, ...(await conflictsOf(mine)));
    }
    value(await finishFollowUps(mine, [step], days(8)));
    expect(await conflictsOf(mine)).toEqual([]);
  });

  it('is no question where two computers only saw the same happen', async () => {
    const { mine, theirs, id, step } = await twoLogs();
    value(await moveFollowUps(mine, [step], { due: days(30), until: 'reply' }, days(1)));
    await hear(theirs, mine);
    expect(value(await wakeFollowUps(mine, id, 'reply', days(2)))).toBe(1);
    expect(value(await wakeFollowUps(theirs, id, 'reply', days(3)))).toBe(1);
    await hear(mine, theirs);
    expect(await conflictsOf(mine)).toEqual([]);
    expect((await mine.followUps.get(step))?.due).toBe(days(3).toISOString());
  });
});

describe('a contact whom one deleted and another wrote in', () => {
  async function apart() {
    const { mine, theirs, id } = await twoLogs();
    await call(theirs, id, 'Ash', 1);
    value(await deleteContact(mine, id, days(2)));
    await hear(mine, theirs);
    const conflicts = await conflictsOf(mine);
    expect(told(conflicts)).toEqual([['contacts', 'deletedAt', days(2).toISOString(), undefined]]);
    return { mine, theirs, id, conflicts };
  }

  it('stays deleted, and comes back when the user says so, with what was written', async () => {
    const { mine, theirs, id, conflicts } = await apart();
    expect((await mine.contacts.get(id))?.deletedAt).toBeDefined();
    const choice = {
      table: 'contacts',
      id,
      path: 'deletedAt',
      stamp: stampOf(conflicts, undefined),
    } as const;
    const { images } = value(await chooseValue(mine, choice, days(6)));
    const back = await mine.contacts.get(id);
    expect([back?.deletedAt, back?.company]).toEqual([undefined, 'Ash']);
    await hear(theirs, mine);
    expect((await theirs.contacts.get(id))?.deletedAt).toBeUndefined();
    value(await takeBack(mine, images, days(7)));
    expect(told(await conflictsOf(mine))).toEqual(told(conflicts));
  });

  it('is asked about no more when the user says that they stay so', async () => {
    const { mine, theirs, id, conflicts } = await apart();
    const stamp = stampOf(conflicts, days(2).toISOString());
    value(await chooseValue(mine, { table: 'contacts', id, path: 'deletedAt', stamp }, days(6)));
    await hear(theirs, mine);
    for (const log of [mine, theirs]) {
      expect(await conflictsOf(log)).toEqual([]);
      expect((await log.contacts.get(id))?.deletedAt).toBe(days(2).toISOString());
    }
  });

  it('is not erased before the user had the time to see it', async () => {
    const { mine, theirs, id } = await twoLogs();
    value(await deleteContact(mine, id, days(1)));
    await call(theirs, id, 'Ash', 40);
    await hear(mine, theirs);
    const keep = DEFAULT_KEEP.deleted ?? 30;
    await deleted.apply(mine, days(41 - keep), days(41));
    expect(await conflictsOf(mine)).toHaveLength(1);
    await deleted.apply(mine, days(41), days(41 + keep));
    expect(await mine.contacts.get(id)).toBeUndefined();
  });
});

describe('what waits for a choice', () => {
  it('goes with the person who is erased, also where others point at them', async () => {
    const { mine, theirs, id } = await twoLogs();
    const sender = value(await addContact(mine, { name: 'Quentin Sender' }, NOON)).value;
    const other = value(await addContact(mine, { name: 'Rosa' }, NOON)).value;
    await hear(theirs, mine);
    const sentBy = (log: LogDatabase, by: string, day: number) =>
      editContact(log, id, (contact) => ({ ...contact, referredBy: by, notes: `by ${day}` }), days(day));
    value(await sentBy(mine, sender.id, 1));
    value(await sentBy(theirs, other.id, 2));
    await hear(mine, theirs);
    const text = heldDataText((await heldData(mine, id, NOON)) as never);
    expect(text).toContain('WRITTEN ELSEWHERE AT THE SAME TIME\nNotes: by 1\nSent by: another contact');
    expect((await conflictsOf(mine)).map(({ path }) => path).sort()).toEqual(['notes', 'referredBy']);
    value(await eraseContact(mine, sender.id, days(6)));
    expect(JSON.stringify(await mine.contacts.toArray())).not.toContain(sender.id);
    expect((await conflictsOf(mine)).map(({ path }) => path)).toEqual(['notes']);
    // The other computer's copy of it is known, and comes back by no exchange.
    await hear(theirs, mine);
    await hear(mine, theirs);
    expect(JSON.stringify(await mine.contacts.toArray())).not.toContain(sender.id);
    value(await eraseContact(mine, id, days(6)));
    expect(await conflictsOf(mine)).toEqual([]);
    expect(JSON.stringify(await mine.contacts.toArray())).not.toContain('by 1');
  });
});
