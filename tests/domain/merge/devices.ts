import type { LogData } from '../../../src/domain/backup/log-data';
import { changed } from '../../../src/domain/merge/changed';
import { mergeLogs } from '../../../src/domain/merge/merge-logs';
import { mergeRecords } from '../../../src/domain/merge/merge-records';
import { canonical } from '../../../src/domain/merge/paths';
import { sameThing } from '../../../src/domain/merge/same-thing';
import { changedSettings, mergeSettings } from '../../../src/domain/merge/settings-parts';
import { MERGED_TABLES, type MergedTable } from '../../../src/domain/merge/shapes';
import {
  type Contact,
  type Correction,
  DEFAULT_SETTINGS,
  EMPTY_CONTACT,
  type Interaction,
  type Mention,
  type Mute,
  type Settings,
  type StoredRecord,
  type Template,
} from '../../../src/domain/model';
import { joinExact } from '../../../src/domain/same-person/join-exact';
import { post, verdict } from '../../support/log-fixtures';

/** What happens on one of the computers. Numbers choose among what is there. */
export interface Step {
  device: number;
  what: keyof typeof ACTS;
  one: number;
  other: number;
  /** Minutes by which the computer's clock moves before; it may be set back. */
  minutes: number;
}

export function emptyLog(): LogData {
  const tables = Object.fromEntries(MERGED_TABLES.map((table) => [table, []]));
  return { tables: tables as unknown as LogData['tables'], settings: null, gone: [], imports: [] };
}

/** A computer of the user's: its log, and a clock of its own. */
export class Device {
  log = emptyLog();
  #count = 0;
  #clock = Date.parse('2026-03-01T10:00:00.000Z');

  constructor(readonly name: string) {}

  get now(): Date {
    return new Date(this.#clock);
  }

  tick(minutes: number): void {
    this.#clock += minutes * 60_000 + 1;
  }

  stamp(after?: StoredRecord): StoredRecord {
    const at = new Date(Math.max(this.#clock, after ? Date.parse(after.createdAt) + 1 : 0)).toISOString();
    // Neither device's ids are always the smaller ones.
    const id = `${(this.#count * 7) % 10}-${this.name}-${this.#count++}`;
    return { id, createdAt: at, updatedAt: at, device: this.name };
  }

  rows<T extends MergedTable>(table: T): LogData['tables'][T] {
    return this.log.tables[table];
  }

  add(table: MergedTable, record: StoredRecord): void {
    (this.rows(table) as StoredRecord[]).push(record);
  }

  change<R extends StoredRecord>(table: MergedTable, record: R | undefined, fields: Partial<R>): void {
    if (!record) return;
    const rows = this.rows(table) as StoredRecord[];
    rows[rows.indexOf(record)] = changed(table, record, { ...record, ...fields }, this.name, this.now);
  }

  /** Removes a row and says that it is gone. */
  gone(table: MergedTable, record: StoredRecord, into: string | null): void {
    const rows = this.rows(table) as StoredRecord[];
    rows.splice(rows.indexOf(record), 1);
    this.log.gone.push({ id: record.id, at: this.now.toISOString(), into });
  }

  /** A record that is replaced and never changed. */
  replace(table: MergedTable, before: StoredRecord | undefined, fields: object): void {
    const after = { ...this.stamp(before), ...fields };
    if (before) this.gone(table, before, after.id);
    this.add(table, after);
  }
}

const pick = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(1, all.length)];
const there = <T extends StoredRecord>(all: readonly T[]) => all.filter(({ deletedAt }) => !deletedAt);
const WORDS = ['oak', 'pine', 'elm'];

type Act = (device: Device, one: number, other: number, all: readonly Device[]) => void;

export const ACTS = {
  addContact(device, one, other) {
    const profiles = other % 4 === 3 ? [one % 3, (one + 1) % 3] : other % 4 === 2 ? [] : [one % 3];
    device.add('contacts', {
      ...device.stamp(),
      ...EMPTY_CONTACT,
      name: `Ana ${one}`,
      identities: profiles.map((key) => ({
        site: 'x',
        key: `x:${key}`,
        name: '',
        handle: null,
        url: null,
      })),
    } as Contact);
  },
  rename(device, one, other) {
    device.change('contacts', pick(device.rows('contacts'), one), { name: `Bea ${other}` });
  },
  tag(device, one, other) {
    const contact = pick(device.rows('contacts'), one);
    if (contact) device.change('contacts', contact, { tags: [...contact.tags, WORDS[other % 3] ?? ''] });
  },
  untag(device, one) {
    const contact = pick(device.rows('contacts'), one);
    if (contact) device.change('contacts', contact, { tags: contact.tags.slice(1) });
  },
  deleteContact(device, one) {
    device.change('contacts', pick(there(device.rows('contacts')), one), {
      deletedAt: device.now.toISOString(),
    });
  },
  bringBackContact(device, one) {
    const deleted = pick(
      device.rows('contacts').filter(({ deletedAt }) => deletedAt),
      one,
    );
    if (!deleted) return;
    const { deletedAt: _, ...contact } = deleted;
    const rows = device.rows('contacts');
    rows[rows.indexOf(deleted)] = changed('contacts', deleted, contact, device.name, device.now);
  },
  mergeContacts(device, one, other) {
    const [a, b] = [pick(there(device.rows('contacts')), one), pick(there(device.rows('contacts')), other)];
    if (a && b && a !== b) device.change('contacts', b, { mergedInto: a.id });
  },
  separate(device, one) {
    const merged = pick(
      device.rows('contacts').filter(({ mergedInto }) => mergedInto !== null),
      one,
    );
    if (!merged?.mergedInto) return;
    device.change('contacts', merged, { mergedInto: null, apart: [...merged.apart, merged.mergedInto] });
  },
  keepApart(device, one, other) {
    const [a, b] = [pick(device.rows('contacts'), one), pick(device.rows('contacts'), other)];
    if (a && b && a !== b) device.change('contacts', a, { apart: [...a.apart, b.id] });
  },
  joinSame(device) {
    const rows = device.rows('contacts');
    for (const contact of joinExact(rows)) rows[rows.findIndex(({ id }) => id === contact.id)] = contact;
  },
  eraseContact(device, one) {
    const contact = pick(device.rows('contacts'), one);
    if (!contact) return;
    for (const its of device.rows('interactions').filter(({ contactId }) => contactId === contact.id)) {
      device.gone('interactions', its, null);
    }
    device.gone('contacts', contact, null);
  },
  talk(device, one, other) {
    const contact = pick(there(device.rows('contacts')), one);
    if (!contact) return;
    device.add('interactions', {
      ...device.stamp(),
      contactId: contact.id,
      at: device.now.toISOString(),
      mentionId: pick(device.rows('mentions'), other)?.id ?? null,
      templateId: pick(device.rows('templates'), other)?.id ?? null,
      note: `${other}`,
    } as Interaction);
  },
  noteOf(device, one, other) {
    device.change('interactions', pick(device.rows('interactions'), one), { note: `again ${other}` });
  },
  actOnMention(device, one, other) {
    const key = `x:${one % 3}`;
    const status = other % 2 ? 'dismissed' : 'answered';
    const known = device.rows('mentions').find((mention) => mention.key === key);
    const mutedBy = pick(device.rows('mutes'), other)?.id;
    if (known) device.change('mentions', known, { status, ...(mutedBy ? { mutedBy } : {}) });
    else {
      const found = { key, post: post(), verdict: verdict(), contactId: null };
      const mention: Mention = { ...device.stamp(), ...found, status, expiresAt: null };
      device.add('mentions', mention);
    }
  },
  deleteMention(device, one) {
    device.change('mentions', pick(device.rows('mentions'), one), { deletedAt: device.now.toISOString() });
  },
  seedStarter(device, one) {
    const starter = `starter ${one % 2}`;
    if (device.rows('templates').some((template) => template.starter === starter)) return;
    const words = { title: starter, text: starter, intents: [], tags: [], order: 0, starter };
    device.add('templates', { ...device.stamp(), ...words, times: { '': '' } } as Template);
  },
  editTemplate(device, one, other) {
    device.change('templates', pick(device.rows('templates'), one), { text: `mine ${other}` });
  },
  deleteTemplate(device, one) {
    device.change('templates', pick(device.rows('templates'), one), { deletedAt: device.now.toISOString() });
  },
  correct(device, one, other) {
    const key = `x:${one % 2}`;
    const before = device.rows('corrections').find((correction) => correction.key === key);
    const says = { key, text: 'words', is: other % 2 ? ['praise'] : [], isNot: [], forMe: false };
    device.replace('corrections', before, says satisfies Omit<Correction, keyof StoredRecord | 'is'>);
  },
  takeCorrectionBack(device, one) {
    const before = pick(there(device.rows('corrections')), one);
    const deletedAt = device.now.toISOString();
    if (before) {
      device.replace('corrections', before, {
        key: before.key,
        text: '',
        is: [],
        isNot: [],
        forMe: true,
        deletedAt,
      });
    }
  },
  mute(device, one) {
    const what = WORDS[one % 2] ?? '';
    const before = device.rows('mutes').find((mute) => mute.what === what);
    const fields: Omit<Mute, keyof StoredRecord> = { kind: 'word', what, says: what };
    if (!before || before.deletedAt) device.replace('mutes', before, fields);
  },
  unmute(device, one) {
    const before = pick(there(device.rows('mutes')), one);
    const deletedAt = device.now.toISOString();
    if (before)
      device.replace('mutes', before, { kind: before.kind, what: before.what, says: '', deletedAt });
  },
  set(device, one, other) {
    const before = device.log.settings;
    const settings = (before?.value ?? DEFAULT_SETTINGS) as Settings;
    const word = WORDS[other % 3] ?? '';
    const { watched, brands } = settings.profile;
    const profile = { ...settings.profile };
    if (one % 4 === 0) profile.name = word;
    if (one % 4 === 1 && !watched.includes(word)) profile.watched = [word, ...watched];
    if (one % 4 === 2) profile.watched = watched.slice(1);
    if (one % 4 === 3 && !brands.includes(word)) profile.brands = [...brands, word];
    const value = { ...settings, profile, nudgeHour: other % 24 };
    device.log.settings = changedSettings(before, value, device.name, device.now);
  },
  importFile(device, one) {
    const { id, createdAt: at } = device.stamp();
    device.log.imports.push({ id, at, name: 'people.csv', format: 'CSV', rows: [`row ${one}`] });
  },
  restoreFrom(device, one, _, all) {
    const other = pick(all, one);
    if (other) device.log = mergeLogs(device.log, structuredClone(other.log));
  },
} satisfies Record<string, Act>;

/** Lets the steps happen; answers the computers' logs. */
export function play(steps: readonly Step[], devices = 3): LogData[] {
  const all = Array.from({ length: devices }, (_, which) => new Device(`device-${'abc'[which]}`));
  for (const { device, what, one, other, minutes } of steps) {
    const here = all[device % devices];
    if (!here) continue;
    here.tick(minutes);
    (ACTS[what] as Act)(here, one, other, all);
  }
  return all.map(({ log }) => log);
}

/** A log as text, the same for logs that say the same in another order. */
export function form(log: LogData): string {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return canonical({
    ...log,
    tables: Object.fromEntries(
      MERGED_TABLES.map((table) => [
        table,
        (log.tables[table] as StoredRecord[])
          .map((record) =>
            sameThing(table)?.keeps === 'newest' ? record : mergeRecords(table, record, record),
          )
          .sort(byId),
      ]),
    ),
    settings: mergeSettings(log.settings, log.settings),
    gone: log.gone.toSorted(byId),
    imports: log.imports.toSorted(byId),
  });
}
