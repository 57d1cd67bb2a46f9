import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Login } from '../../../src/domain/sync/connection';
import { addContact } from '../../../src/log/contact-acts';
import type { LogDatabase } from '../../../src/log/database';
import { runRound } from '../../../src/log/sync/round';
import { readSyncState } from '../../../src/log/sync/state';
import { tryConnection } from '../../../src/log/sync/try-connection';
import { turnOn } from '../../../src/log/sync/turn-on';
import { type Peer, startPeer } from '../../support/couch/peer';
import { freshLog, NOON, value } from '../../support/log-fixtures';
import { memoryDatabase } from '../../support/sync/sides';

const signal = new AbortController().signal;
const PASSPHRASE = 'a long enough passphrase';

describe('with a server', () => {
  let peer: Peer;
  beforeAll(async () => {
    peer = await startPeer();
  });
  afterAll(() => peer?.close());

  const round = (log: LogDatabase) =>
    runRound(log, { signal, now: NOON, openReplica: (name) => memoryDatabase(name) });
  const device = async (login: Login, passphrase: string | null = PASSPHRASE) => {
    const { log } = freshLog();
    expect(await turnOn(log, login, { passphrase, signal })).toMatchObject({ ok: true });
    return log;
  };
  const names = async (log: LogDatabase) => (await log.contacts.toArray()).map(({ name }) => name).sort();

  it.each([PASSPHRASE, null])('two devices come to one log (passphrase: %s)', async (passphrase) => {
    const login = await peer.login();
    const [laptop, desktop] = [await device(login, passphrase), await device(login, passphrase)];
    value(await addContact(laptop, { name: 'Ana' }, NOON));
    value(await addContact(desktop, { name: 'Ben' }, NOON));
    for (const log of [laptop, desktop, laptop]) expect(await round(log)).toMatchObject({ ok: true });
    expect(await names(laptop)).toEqual(['Ana', 'Ben']);
    expect(await names(desktop)).toEqual(['Ana', 'Ben']);
    expect(await readSyncState(laptop)).toEqual({
      lastSuccess: NOON.toISOString(),
      trouble: null,
      pending: 0,
      unusable: 0,
    });
  });

  it('tells what a connection is before anything is turned on', async () => {
    const login = await peer.login();
    expect(await tryConnection(login, { signal })).toEqual({
      ok: true,
      version: expect.any(String),
      database: 'there',
      kind: 'new',
    });
  });
});
