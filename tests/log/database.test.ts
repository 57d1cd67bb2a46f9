import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { logReply } from '../../src/log/log-reply';
import { countWaiting, dismissMention, keepMentions } from '../../src/log/mentions';
import { muteWord } from '../../src/log/mutes';
import { LOG_CLOSED, LOG_FULL } from '../../src/log/outcome';
import { askToPersist } from '../../src/log/persistence';
import { seedTemplates } from '../../src/log/templates';
import { dump, freshLog, keep, NOON, post, request, value, verdict } from '../support/log-fixtures';

afterEach(() => vi.restoreAllMocks());

/** From the `after`-th write on the disk is full, as the browser reports it: an exception named so. */
function fillDisk(after = 0): void {
  for (const method of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[method];
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (count++ >= after) throw new DOMException('full', 'QuotaExceededError');
      return write.apply(this, args);
    });
  }
}

describe('a full disk', () => {
  it('is a value with words for the user, and leaves nothing half written', async () => {
    for (let after = 0; after < 4; after++) {
      const { log } = freshLog();
      await keep(log);
      const before = await dump(log);
      fillDisk(after);
      const outcome = await logReply(log, request(), 9, NOON);
      vi.restoreAllMocks();
      // Late in the row of writes it may have gone through; never half of it.
      if (outcome.ok) expect(await log.followUps.count()).toBe(1);
      else {
        expect(outcome.failure).toEqual(LOG_FULL);
        expect(await dump(log)).toEqual(before);
      }
      if (after === 0) expect(outcome.ok).toBe(false);
    }
  });

  it('is told when many are written at once', async () => {
    const { log } = freshLog();
    await log.deviceId();
    fillDisk();
    const found = [post({ id: 'a' }), post({ id: 'b' })].map((one) => ({ post: one, verdict: verdict() }));
    expect(await keepMentions(log, found, 30, NOON)).toEqual({ ok: false, failure: LOG_FULL });
    const starter = { starter: 'a', title: 'a', text: 'a', intents: [], tags: [] };
    expect(await seedTemplates(log, [starter], NOON)).toEqual({ ok: false, failure: LOG_FULL });
  });

  it('is recognised when the browser tells only as the transaction aborts', async () => {
    const { log } = freshLog();
    await keep(log);
    vi.spyOn(log, 'transaction').mockImplementation(() => {
      const inner = new DOMException('full', 'QuotaExceededError');
      return Dexie.Promise.reject(new Dexie.AbortError('aborted', inner));
    });
    expect(await dismissMention(log, 'x:1', NOON)).toEqual({ ok: false, failure: LOG_FULL });
  });
});

describe('a log of the first version', () => {
  /** As Rapport 0.1 made it. */
  function firstVersion(name: string): Dexie {
    const old = new Dexie(name);
    old.version(1).stores({
      mentions: 'id, &key, [status+verdict.urgency.score], [status+updatedAt], expiresAt, contactId',
      contacts: 'id, *identityKeys',
      interactions: 'id, [contactId+at], mentionId',
      followUps: 'id, [status+due], contactId, mentionId',
      templates: 'id, order, starter',
      settings: 'id',
      actions: 'key, at',
      pendingNudges: 'followUpId',
      device: 'id',
    });
    return old;
  }

  it('opens with all it held, and takes corrections and mutes', async () => {
    const { log: source } = freshLog();
    await keep(source);
    await logReply(source, request(), 9, NOON);
    await keep(source, post({ id: '2' }));
    const held = await dump(source);

    const { log } = freshLog();
    const old = firstVersion(log.name);
    for (const table of old.tables) await table.bulkAdd(held[table.name] ?? []);
    old.close();

    expect(await dump(log)).toEqual({ ...held, corrections: [], mutes: [] });
    expect(await countWaiting(log)).toBe(1);
    value(await dismissMention(log, 'x:2', NOON));
    value(await muteWord(log, 'giveaway', NOON));
    expect([await log.corrections.count(), await log.mutes.count()]).toEqual([1, 1]);
  });
});

describe('the connection', () => {
  it('makes way for a newer version and says so afterwards', async () => {
    const { log } = freshLog();
    await keep(log);
    const newer = new Dexie(log.name);
    newer.version(1000).stores({ mentions: 'id, &key' });
    await newer.open();
    expect(await dismissMention(log, 'x:1', NOON)).toEqual({ ok: false, failure: LOG_CLOSED });
    newer.close();
  });

  it('gives the installation one name, whoever asks first', async () => {
    const { log, twin } = freshLog();
    const names = await Promise.all([log, twin(), twin()].map((one) => one.deviceId()));
    expect(new Set(names).size).toBe(1);
    expect((await keep(log)).device).toBe(names[0]);
  });

  it('throws what nobody but us can mend', async () => {
    const { log } = freshLog();
    await keep(log);
    vi.spyOn(log, 'transaction').mockImplementation(() => Dexie.Promise.reject(new TypeError('a fault')));
    await expect(dismissMention(log, 'x:1', NOON)).rejects.toThrow('a fault');
  });

  it('asks to be kept, once, and takes no for an answer', async () => {
    const persist = vi.fn(async () => false);
    const storage = { persist, persisted: async () => false } as unknown as StorageManager;
    expect(await askToPersist(storage)).toBe(false);
    expect(await askToPersist({ persist, persisted: async () => true } as unknown as StorageManager)).toBe(
      true,
    );
    expect(persist).toHaveBeenCalledTimes(1);
    expect(await askToPersist(undefined)).toBe(false);
    expect(await askToPersist({} as StorageManager)).toBe(false);
    expect(value({ ok: true, value: 1 })).toBe(1);
  });
});
