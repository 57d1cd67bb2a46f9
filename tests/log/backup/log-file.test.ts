import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../../src/domain/backup/log-file';
import { MERGED_TABLES } from '../../../src/domain/merge/shapes';
import { readLogFile, writeLogFile } from '../../../src/log/backup/log-file';
import { restore } from '../../../src/log/backup/restore';
import { contactOn, exchangeWith } from '../../support/full-contact';
import { logData } from '../../support/log-data';
import { freshLog, NOON, value } from '../../support/log-fixtures';
import { wholeLog } from '../../support/whole-log';

async function read(text: string | Blob) {
  return readLogFile(typeof text === 'string' ? new Blob([text]) : text);
}

async function readOk(text: string | Blob) {
  const found = await read(text);
  if (!found.ok) throw new Error(found.says);
  return found.value;
}

const HEAD = '"format":"rapport","version":4,"madeAt":"2026-11-21T12:00:00.000Z","device":"d"';

/** A file whose contacts are these JSON texts. */
const withContacts = (...contacts: string[]) => `{${HEAD},"tables":{"contacts":[${contacts.join(',')}]}}`;

async function ana(changes: object = {}): Promise<Record<string, unknown>> {
  const { log } = freshLog();
  return { ...(await contactOn(log, 'Ana', 'ana')), ...changes };
}

describe('a log file', () => {
  it('restored into an empty log gives the identical log', async () => {
    const { log } = freshLog();
    await wholeLog(log);
    const blob = await writeLogFile(log, { now: NOON });
    const text = await blob.text();
    const file = await readOk(blob);
    expect(file.skipped).toEqual({ count: 0, says: [] });
    for (const table of MERGED_TABLES.filter((table) => table !== 'followUps')) {
      expect(file.tables[table].length, table).toBeGreaterThan(0);
    }

    const { log: other } = freshLog();
    value(await restore(other, file, { name: 'log.json', now: NOON }));
    const [was, is] = [await logData(log), await logData(other)];
    // Posts that nobody acted on are the other computer's own.
    was.tables.mentions = was.tables.mentions.filter(({ expiresAt }) => expiresAt === null);
    expect(was.tables.mentions).toHaveLength(2);
    expect(is).toStrictEqual(was);
    const again = JSON.parse(await (await writeLogFile(other, { now: NOON })).text());
    expect(again).toEqual({ ...JSON.parse(text), device: await other.deviceId() });
  });

  it('of the version before is read', async () => {
    const file = await readOk(
      withContacts(JSON.stringify(await ana())).replace('"version":4', '"version":3'),
    );
    expect(file.tables.contacts).toMatchObject([{ name: 'Ana' }]);
  });

  it('is JSON as a whole, with a record to a line', async () => {
    const { log } = freshLog();
    await wholeLog(log);
    const text = await (await writeLogFile(log, { now: NOON })).text();
    const whole = JSON.parse(text);
    expect(whole).toMatchObject({
      format: 'rapport',
      version: VERSION,
      settings: { value: { nudgeHour: 8 } },
    });
    const records = Object.values<unknown[]>(whole.tables).flat();
    for (const record of records) expect(text).toContain(`\n${JSON.stringify(record)}`);
    expect(whole).not.toHaveProperty('tables.contacts.0.identityKeys');
    expect(text).not.toContain('images');
    // However it is laid out.
    const file = await readOk(JSON.stringify(whole, null, 4));
    expect(file).toEqual(await readOk(text));
  });

  it('of a log with nothing in it can be read', async () => {
    const { log } = freshLog();
    expect(log.verno).toBe(VERSION);
    const file = await readOk(await writeLogFile(log, { now: NOON }));
    expect(Object.values(file.tables).flat()).toEqual([]);
    expect(file.settings).toBeNull();
  });

  it('shows how far it is, and can be cancelled', async () => {
    const { log } = freshLog();
    await wholeLog(log);
    const seen: number[] = [];
    const onProgress = (done: number, total: number) => seen.push(done / total);
    const blob = await writeLogFile(log, { now: NOON, onProgress });
    expect(seen.at(-1)).toBe(1);
    const { signal } = { signal: AbortSignal.abort() };
    await expect(writeLogFile(log, { now: NOON, signal })).rejects.toThrow();
    await expect(readLogFile(blob, { signal })).rejects.toThrow();
  });

  it('is one moment of the log, whatever is written meanwhile', async () => {
    const { log, twin } = freshLog();
    await exchangeWith(log, (await contactOn(log, 'Ana', 'ana')).id);
    const other = twin();
    await other.open();
    let meanwhile: Promise<unknown> | null = null;
    // When the contacts are read, and their exchanges are not.
    const onProgress = () => {
      meanwhile ??= other.transaction('rw', other.contacts, other.interactions, async () => {
        await exchangeWith(other, (await contactOn(other, 'Bob', 'bob')).id);
      });
    };
    const { tables } = await readOk(await writeLogFile(log, { now: NOON, onProgress }));
    await meanwhile;
    expect(tables.contacts.map(({ name }) => name).sort()).toEqual(['Ana', 'Bob']);
    expect(tables.interactions).toHaveLength(2);
  });
});

describe('what cannot be used of a file', () => {
  it('is left out and told record by record', async () => {
    const file = await readOk(
      withContacts(
        JSON.stringify(await ana()),
        JSON.stringify(await ana({ name: '' })),
        JSON.stringify(await ana({ name: 'Bea', phones: [{ number: 7 }] })),
        JSON.stringify(await ana({ name: 'Cy', updatedAt: '9999-01-01T00:00:00.000Z' })),
        JSON.stringify(await ana({ name: 'Di', notes: 'x'.repeat(2_000_000) })),
        '{"name":,}',
      ).replace('"tables":{', '"tables":{"spells":[{"name":"x"}],"mutes":[1],'),
    );
    expect(file.tables.contacts.map(({ name }) => name)).toEqual(['Ana']);
    expect(file.skipped).toEqual({
      count: 7,
      says: [
        'spells, number 1 (“x”): this version of Rapport does not know what it is.',
        'Muted, number 1: it is not as it should be.',
        'Contacts, number 2: its “name” is not as it should be.',
        'Contacts, number 3 (“Bea”): its “phones” is not as it should be.',
        'Contacts, number 4 (“Cy”): a time in it cannot be.',
        'Contacts, number 5: it is too long or cannot be read.',
        'Contacts, number 6: it is too long or cannot be read.',
      ],
    });
  });

  it('are settings that make no sense, one by one', async () => {
    const settings = {
      value: { profile: { name: 'Dana', handles: ['@dana', 7] }, nudgeHour: 99, mentionDays: 7, evil: 1 },
      updatedAt: '2026-11-21T13:00:00+01:00',
      device: 'd',
    };
    const file = await readOk(`{${HEAD},"tables":{},"settings":${JSON.stringify(settings)}}`);
    expect(file.settings).toEqual({
      value: { profile: { name: 'Dana', handles: ['@dana'] }, mentionDays: 7 },
      updatedAt: '2026-11-21T12:00:00.000Z',
      device: 'd',
    });
    expect(file.skipped.says).toEqual(['Settings: some of them cannot be used.']);
  });

  it('is not its times: those are brought to UTC, by which they sort', async () => {
    const contact = await ana({ createdAt: '2026-01-01T02:00:00+02:00' });
    const file = await readOk(withContacts(JSON.stringify(contact)));
    expect(file.tables.contacts[0]?.createdAt).toBe('2026-01-01T00:00:00.000Z');
  });

  it('adversarial 43: of two records with one id each part is as it was written last', async () => {
    const first = await ana({ updatedAt: '2026-01-01T00:00:00.000Z', area: 'Leeds', name: 'Ana' });
    const second = { ...first, updatedAt: '2026-02-01T00:00:00.000Z', name: 'Bea' };
    for (const both of [
      [first, second],
      [second, first],
    ]) {
      const file = await readOk(withContacts(...both.map((one) => JSON.stringify(one))));
      expect(file.tables.contacts).toHaveLength(1);
      expect(file.tables.contacts[0]).toMatchObject({ name: 'Bea', area: 'Leeds' });
    }
  });
});

describe('a file that is not read', () => {
  it.each([
    ['', 'not-ours'],
    ['name,phone\nAna,1', 'not-ours'],
    ['[1,2]', 'not-ours'],
    ['{"format":"rapport","version":2,"tables":{}}', 'not-ours'],
    ['{"format":"rapport","version":"4","tables":{}}', 'not-ours'],
    ['{"format":"other","version":4,"tables":{}}', 'not-ours'],
    ['{"tables":{"contacts":[{}]},"format":"rapport","version":4}', 'not-ours'],
    ['{"format":"rapport","tables":{"contacts":[{}]}}', 'not-ours'],
    [`{${HEAD},"tables":{"contacts":[`, 'broken'],
    [`{${HEAD},"tables":{"contacts":[]}}}`, 'broken'],
    [`{${HEAD},"tables":{"contacts":7}}`, 'broken'],
  ])('%j', async (text, why) => {
    expect(await read(text)).toMatchObject({ ok: false, why });
  });

  it('is one cut anywhere', async () => {
    const { log } = freshLog();
    await wholeLog(log);
    const text = await (await writeLogFile(log, { now: NOON })).text();
    for (let cut = 100; cut < text.length - 2; cut += 9973) {
      expect(await read(text.slice(0, cut))).toMatchObject({ why: 'broken' });
    }
  });

  it('is one that is no text', async () => {
    expect(await read(new Blob([`{${HEAD},"x":"`, new Uint8Array([0xff, 0xfe]), '"}']))).toMatchObject({
      why: 'broken',
    });
  });

  it('adversarial 39: is a JSON of 500 MB, refused before it is read', async () => {
    const file = new Blob(['{']);
    let streamed = 0;
    Object.defineProperty(file, 'size', { value: 500 * 1024 * 1024 });
    Object.defineProperty(file, 'stream', { value: () => (streamed += 1) });
    expect(await read(file)).toMatchObject({ why: 'too-big', says: expect.stringContaining('300 MB') });
    expect(streamed).toBe(0);
  });

  it('adversarial 40: does not overflow on a JSON nested 100,000 deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const objects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    for (const text of [deep, objects]) {
      const file = await readOk(withContacts(JSON.stringify(await ana()), text));
      expect(file.tables.contacts).toHaveLength(1);
      expect(file.skipped.count).toBe(1);
      expect((await readOk(`{${HEAD},"tables":{},"settings":${text}}`)).settings).toBeNull();
      expect(await read(text)).toMatchObject({ why: 'not-ours' });
    }
  });

  it('adversarial 41: takes nothing from __proto__, constructor and the like', async () => {
    const evil = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(
      await ana({ times: { '': '2026-11-21T12:00:00.000Z d' } }),
    ).slice(1)}`.replace('"times":{', '"times":{"__proto__":"2026-11-21T12:00:00.000Z d",');
    const file = await readOk(
      `{${HEAD},"__proto__":{"polluted":1},"tables":{"__proto__":[{"id":1}],"constructor":[{"id":1}],"toString":[1],"contacts":[${evil}]},"settings":{"value":{"__proto__":{"polluted":1},"profile":{"__proto__":{"polluted":1}},"mentionDays":7},"updatedAt":"2026-11-21T12:00:00.000Z","device":"d","times":{"__proto__":"2026-11-21T12:00:00.000Z d"}}}`,
    );
    expect(file.tables.contacts).toHaveLength(1);
    const { log } = freshLog();
    value(await restore(log, file, { name: 'evil.json', now: NOON }));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const [row] = await log.contacts.toArray();
    expect(row).toMatchObject({ name: 'Ana' });
    expect(Object.keys(row ?? {})).not.toContain('__proto__');
    expect(Object.keys(row ?? {})).not.toContain('constructor');
    expect(JSON.stringify(await log.settings.toArray())).not.toContain('polluted');
  });

  it('adversarial 42: says of a newer version’s file to update first', async () => {
    const text = `{"format":"rapport","version":${VERSION + 1},"tables":{"contacts":{"new":"layout"}}}`;
    expect(await read(text)).toMatchObject({ why: 'broken' });
    for (const newer of [VERSION + 1, 99]) {
      expect(
        await read(`{"format":"rapport","version":${newer},"tables":{"contacts":[{"a":1}]}}`),
      ).toMatchObject({ why: 'newer', says: expect.stringContaining('newer Rapport') });
    }
  });
});
