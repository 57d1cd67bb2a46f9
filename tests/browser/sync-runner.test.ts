import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NOTE_IDS } from '../../src/log/note-ids';
import { SYNC_PAGE } from '../../src/messaging/our-page';
import { asExtension, wakeBackground } from '../support/extension-page';
import { giveSites } from '../support/firefox-sites';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { lend } from '../support/lend';
import { permitted } from '../support/sync/permitted';

/** A server that hears and does not answer. */
async function hearing(): Promise<{ server: Server; address: string; heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((request) => {
    heard.push(request.url ?? '');
    request.socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}

describe.each(BROWSERS)('the page of sync in %s', (browser) => {
  let journey: Journey;
  let folder: string;
  let couch: Awaited<ReturnType<typeof hearing>>;

  /** How many pages of sync stand, seen or unseen. */
  const standing = () =>
    asExtension(
      journey.home(),
      async (api, page) => {
        const { runtime, extension } = api as unknown as {
          runtime: { getContexts(which: object): Promise<{ documentUrl?: string }[]> };
          extension: { getViews(): Window[] };
        };
        // Chrome's `getViews` leaves out offscreen pages, Firefox's frames.
        const urls =
          'offscreen' in api
            ? (await runtime.getContexts({})).map(({ documentUrl }) => documentUrl)
            : extension
                .getViews()
                .flatMap(({ frames }) =>
                  Array.from({ length: frames.length }, (_, at) => frames[at]?.location.href),
                );
        return urls.filter((url) => url?.includes(page)).length;
      },
      SYNC_PAGE,
    );
  const alarms = async () =>
    (await asExtension(journey.home(), (api) => api.alarms.getAll())).filter(({ name }) => name === 'sync');
  /** As a page of ours asks the background. */
  const tell = (name: string) =>
    asExtension(
      journey.home(),
      async (api, message) =>
        ((await api.runtime.sendMessage(message)) as { answer?: { on: boolean } } | undefined)?.answer,
      { rapport: 1, name, payload: {} },
    );

  async function turnOn(): Promise<void> {
    const value = { server: couch.address, database: 'log', user: 'dana', sealed: false };
    const secrets = { password: 'secret', keys: null, wrapped: null, replica: 'rapport-replica-test' };
    await journey.log.putAll('notes', [
      { id: NOTE_IDS.syncSecrets, value: secrets },
      { id: NOTE_IDS.syncConnection, value },
    ]);
  }

  async function endAll(): Promise<void> {
    await journey.rig.killWorker();
    // Chromium's page outlives the worker; it is ended as by a crash.
    await asExtension(journey.home(), (api) =>
      (api as { offscreen?: { closeDocument(): Promise<void> } }).offscreen?.closeDocument(),
    );
    await until('the page to go', async () => (await standing()) === 0);
  }

  beforeAll(async () => {
    folder = permitted(browser);
    couch = await hearing();
    journey = await startJourney(browser, { own: { rig: await lend(browser, folder), folder } });
  });
  beforeEach(async () => {
    if (browser === 'firefox') await giveSites(journey.rig);
  });
  afterAll(async () => {
    await journey?.close();
    couch?.server.close();
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  it('is not there while sync is off, nor is its alarm', async () => {
    await wakeBackground(journey.home());
    expect(await tell('sync.now')).toEqual({ on: false });
    expect([await standing(), await alarms()]).toEqual([0, []]);
    expect(couch.heard).toEqual([]);
  });

  it('stands and goes to the server once it is on', async () => {
    await turnOn();
    expect(await tell('sync.switched')).toEqual({ on: true });
    await until('a round', async () => couch.heard.length > 0);
    expect(await standing()).toBe(1);
    expect(await alarms()).toHaveLength(1);
  });

  it('stands again after the background was ended', async () => {
    await endAll();
    await asExtension(journey.home(), (api) => void api.alarms.create('sync', { when: Date.now() }));
    await until('the page', async () => (await standing()) === 1);
    // Whoever asks for a round gets one, though the last failed and the page is not there to hear it.
    await endAll();
    const before = couch.heard.length;
    expect(await tell('sync.now')).toEqual({ on: true });
    await until('another round', async () => couch.heard.length > before);
  });

  it('is gone when sync is turned off, with its alarm', async () => {
    await journey.home().evaluate(
      (ids) =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('rapport');
          opening.onerror = () => failed(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('notes', 'readwrite');
            for (const id of ids) writing.objectStore('notes').delete(id);
            writing.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
      Object.values(NOTE_IDS),
    );
    expect(await tell('sync.switched')).toEqual({ on: false });
    expect([await standing(), await alarms()]).toEqual([0, []]);
  });
});
