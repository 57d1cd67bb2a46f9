import Dexie from 'dexie';
import type { LogData } from '../../../src/domain/backup/log-data';
import { speakFrom } from '../../../src/domain/say/say';
import { readLogFile, writeLogFile } from '../../../src/log/backup/log-file';
import { restore } from '../../../src/log/backup/restore';
import { isSealed, openSealed, seal } from '../../../src/log/backup/sealed';
import { openLog } from '../../../src/log/database';
import { checkLog, type LogHealth, replaceBroken } from '../../../src/log/health';
import { listSnapshots, takeSnapshot } from '../../../src/log/snapshots';
import { contactOn } from '../full-contact';
import { logData } from '../log-data';
import { NOON, value } from '../log-fixtures';
import { wholeLog } from '../whole-log';

// The test leaves the texts in the page.
const { texts } = globalThis as unknown as { texts: Record<string, string> };
speakFrom((key) => texts[key] ?? key);

/** What tests ask of a page that holds these scripts; bytes travel as base64. */
export interface BackupInPage {
  fill(logName: string): Promise<void>;
  sealed(logName: string, passphrase: string): Promise<string>;
  restoreSealed(logName: string, sealed: string, passphrase: string): Promise<string>;
  dataOf(logName: string): Promise<LogData>;
  namesOf(logName: string): Promise<string[]>;
  addContact(logName: string, name: string): Promise<void>;
  takeSnapshot(logName: string): Promise<number | null>;
  countSnapshots(logName: string): Promise<number>;
  check(logName: string): Promise<LogHealth>;
  replace(logName: string, snapshotId: number): Promise<boolean>;
  lose(logName: string): Promise<void>;
  /** Makes a database of this name that is none of ours, of a native version. */
  makeForeign(logName: string, version: number, store: string): Promise<void>;
  versionOf(logName: string): Promise<number>;
}

async function withLog<T>(name: string, work: (log: ReturnType<typeof openLog>) => Promise<T>): Promise<T> {
  const log = openLog(name);
  try {
    return await work(log);
  } finally {
    log.close();
  }
}

async function toBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

const inPage: BackupInPage = {
  fill: (name) => withLog(name, async (log) => void (await wholeLog(log))),
  sealed: (name, passphrase) =>
    withLog(name, async (log) => toBase64(await seal(await writeLogFile(log, { now: NOON }), passphrase))),
  restoreSealed: (name, sealed, passphrase) =>
    withLog(name, async (log) => {
      const file = new Blob([Uint8Array.from(atob(sealed), (letter) => letter.charCodeAt(0))]);
      if (!(await isSealed(file))) return 'not sealed';
      const opened = await openSealed(file, passphrase);
      if (!opened.ok) return opened.why;
      const read = await readLogFile(opened.value);
      if (!read.ok) return read.why;
      value(await restore(log, read.value, { name: 'backup', now: NOON }));
      return `${read.value.skipped.count} skipped`;
    }),
  dataOf: (name) => withLog(name, logData),
  namesOf: (name) =>
    withLog(name, async (log) => (await log.contacts.toArray()).map(({ name }) => name).sort()),
  addContact: (name, who) =>
    withLog(name, async (log) => void (await contactOn(log, who, who.toLowerCase()))),
  takeSnapshot: (name) =>
    withLog(name, async (log) => value(await takeSnapshot(log, new Date()))?.id ?? null),
  countSnapshots: async (name) => (await listSnapshots(name)).length,
  check: checkLog,
  replace: async (logName, id) => (await replaceBroken(id, { now: NOON, logName })).ok,
  lose: (name) => Dexie.delete(name),
  makeForeign: (name, version, store) =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open(name, version);
      opening.onupgradeneeded = () => opening.result.createObjectStore(store, { keyPath: 'other' });
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
      opening.onerror = () => reject(opening.error);
    }),
  versionOf: async (name) => (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0,
};

(globalThis as { backup?: BackupInPage }).backup = inPage;
