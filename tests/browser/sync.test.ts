import { rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changed as changedRecord } from '../../src/domain/merge/changed';
import { newCard } from '../../src/domain/sync/card';
import type { Login } from '../../src/domain/sync/connection';
import type { SyncState } from '../../src/domain/sync/state';
import { contactRow } from '../../src/log/contacts';
import { NOTE_IDS } from '../../src/log/note-ids';
import type { ContactRow } from '../../src/log/rows';
import { contactOf, idOf } from '../support/contact-fixtures';
import { type Peer, startPeer } from '../support/couch/peer';
import { asExtension } from '../support/extension-page';
import { giveSites } from '../support/firefox-sites';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { lend } from '../support/lend';
import { permitted } from '../support/sync/permitted';

const COUNT = 10_000;
const MORE = 300;

interface Device {
  journey: Journey;
  folder: string;
}

/** A Chromium and a Firefox of one user's, and their server. */
describe('one log in two browsers', () => {
  let peer: Peer;
  let login: Login;
  const devices: { journey: Journey; folder: string }[] = [];
  const laptop = () => devices[0] as Device;
  const desktop = () => devices[1] as Device;

  const tell = ({ journey }: Device, name: string) =>
    asExtension(journey.home(), async (api, message) => void (await api.runtime.sendMessage(message)), {
      rapport: 1,
      name,
      payload: {},
    });
  /** Straight from the table: to read 10,000 rows each time would be all that the browser does. */
  const asked = <T>({ journey }: Device, what: 'count' | 'get', key?: string): Promise<T> =>
    journey.home().evaluate(
      (what, key) =>
        new Promise<never>((resolve, reject) => {
          const opening = indexedDB.open('rapport');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const table = opening.result.transaction('contacts').objectStore('contacts');
            const request = what === 'count' ? table.count() : table.get(key as string);
            request.onsuccess = () => {
              opening.result.close();
              resolve(request.result as never);
            };
          };
        }),
      what,
      key,
    );
  const people = (device: Device) => asked<number>(device, 'count');
  const contact = (device: Device, count: number) =>
    asked<ContactRow | undefined>(device, 'get', idOf(count));
  const documents = async () =>
    ((await peer.ask(`/${login.database}`)).body as { doc_count: number }).doc_count;
  const state = async ({ journey }: Device) =>
    (await journey.log.all<{ id: string; value: SyncState }>('notes')).find(
      ({ id }) => id === NOTE_IDS.syncState,
    )?.value;
  /** As an act of the user's writes: a part with its stamp, and a row of `changes`. */
  const write = async (device: Device, records: readonly ContactRow[]) => {
    await device.journey.log.putAll('contacts', records);
    const ids = records.map(({ id }) => id);
    await device.journey.log.put('changes', { table: 'contacts', ids, contactIds: ids });
    await tell(device, 'sync.now');
  };
  const changed = async (device: Device, count: number, fields: Partial<ContactRow>) => {
    const before = (await contact(device, count)) as ContactRow;
    const at = new Date();
    const { identityKeys: _, ...record } = before;
    return contactRow(
      changedRecord('contacts', record, { ...record, ...fields }, device.journey.rig.name, at),
    );
  };
  /** Ends what syncs, as a crash does; the alarm would find out in a while. */
  const crash = async ({ journey }: Device) => {
    await journey.rig.killWorker();
    await asExtension(journey.home(), (api) =>
      (api as { offscreen?: { closeDocument(): Promise<void> } }).offscreen?.closeDocument(),
    );
  };

  beforeAll(async () => {
    peer = await startPeer();
    login = await peer.login();
    await peer.ask(`/${login.database}/rapport`, { method: 'PUT', body: newCard(null) });
    for (const browser of BROWSERS) {
      const folder = permitted(browser);
      const journey = await startJourney(browser, { own: { rig: await lend(browser, folder), folder } });
      devices.push({ journey, folder });
      const { server, database, user, password } = login;
      await journey.log.putAll('notes', [
        {
          id: NOTE_IDS.syncSecrets,
          value: { password, keys: null, wrapped: null, replica: 'rapport-replica-test' },
        },
        { id: NOTE_IDS.syncConnection, value: { server, database, user, sealed: false } },
      ]);
    }
    await laptop().journey.log.putAll(
      'contacts',
      Array.from({ length: COUNT }, (_, at) => contactRow(contactOf(at + 1, { notes: 'x'.repeat(300) }))),
    );
  });
  beforeEach(() => giveSites(desktop().journey.rig));
  afterAll(async () => {
    for (const { journey, folder } of devices) {
      await journey.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    await peer?.close();
  });

  it('brings 10,000 people from one to the other', { timeout: 300_000 }, async () => {
    const begun = Date.now();
    await tell(laptop(), 'sync.switched');
    await until('all sent', async () => (await state(laptop()))?.lastSuccess, 300_000);
    const sent = Date.now();
    await tell(desktop(), 'sync.switched');
    await until(
      'all received',
      async () => (await desktop().journey.log.all('contacts')).length === COUNT,
      300_000,
    );
    console.log(
      `${COUNT} people sent in ${(sent - begun) / 1000} s, received in ${(Date.now() - sent) / 1000} s`,
    );
  });

  it('merges what both change at once, and keeps both words for one thing', async () => {
    const mine = await changed(laptop(), 1, { area: 'Porto', company: 'Silva Lda' });
    const theirs = await changed(desktop(), 1, { area: 'Lisboa', tags: ['oak'] });
    await write(laptop(), [mine]);
    await write(desktop(), [theirs]);
    for (const device of [laptop(), desktop()]) {
      await until('both words', async () => {
        await tell(device, 'sync.now');
        return ((await contact(device, 1))?.rivals?.length ?? 0) > 0;
      });
    }
    const [here, there] = [await contact(laptop(), 1), await contact(desktop(), 1)];
    expect(here).toEqual(there);
    expect(here).toMatchObject({ company: 'Silva Lda', tags: ['oak'] });
    expect([here?.area, here?.rivals?.[0]?.value].sort()).toEqual(['Lisboa', 'Porto']);
  });

  it('goes on after what syncs was killed on the way, on either side', { timeout: 120_000 }, async () => {
    const news = Array.from({ length: MORE }, (_, at) => contactRow(contactOf(COUNT + at + 1)));
    await write(laptop(), news);
    await crash(laptop());
    await tell(laptop(), 'sync.now');
    await until('all sent', async () => (await documents()) >= COUNT + MORE, 60_000);
    await tell(desktop(), 'sync.now');
    await crash(desktop());
    await tell(desktop(), 'sync.now');
    await until('all received', async () => (await people(desktop())) === COUNT + MORE, 60_000);
  });
});
