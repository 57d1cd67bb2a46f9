import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rig } from '../../scripts/browser/rig';
import { serve } from '../../scripts/browser/serve';
import { textsOf } from '../../scripts/locales';
import { VERSION } from '../../src/domain/backup/log-file';
import type { BackupInPage } from '../support/backup/in-page';
import { classicScript } from '../support/editors/bundle';
import { BROWSERS } from '../support/journey/start';
import { lend } from '../support/lend';

const SCRIPT = fileURLToPath(new URL('../support/backup/in-page.ts', import.meta.url));
const PASSPHRASE = 'čtyři tiché dubové podlahy';

/** A bare browser with the backup's code in a page: what is tested is the browser's crypto, streams and database. */
interface Bench {
  rig: Rig;
  page: Page;
  call<M extends keyof BackupInPage>(
    method: M,
    ...args: Parameters<BackupInPage[M]>
  ): Promise<Awaited<ReturnType<BackupInPage[M]>>>;
}

async function openPage(rig: Rig): Promise<Page> {
  const page = await rig.browser.newPage();
  await serve(page, () => '<!doctype html><title>Backup</title>');
  await page.goto('https://backup.example/');
  await page.evaluate(
    (texts) => {
      (globalThis as { texts?: Record<string, string> }).texts = texts;
    },
    Object.fromEntries(textsOf('en')),
  );
  await page.evaluate(await classicScript(SCRIPT));
  return page;
}

async function bench(name: (typeof BROWSERS)[number]): Promise<Bench> {
  const rig = await lend(name, null);
  const page = await openPage(rig);
  return {
    rig,
    page,
    call: (method, ...args) =>
      page.evaluate(`globalThis.backup.${method}(...${JSON.stringify(args)})`) as Promise<never>,
  };
}

/** As IndexedDB counts: Dexie's versions are tenths. */
const NEWER = (VERSION + 1) * 10;

describe('a backup file between browsers', () => {
  const benches = new Map<string, Bench>();
  const on = (name: string): Bench => {
    const found = benches.get(name);
    if (!found) throw new Error(`${name} did not start`);
    return found;
  };

  beforeAll(async () => {
    for (const name of BROWSERS) benches.set(name, await bench(name));
  });
  afterAll(async () => {
    for (const { rig } of benches.values()) await rig.close();
  });

  it.each([
    ['chromium', 'firefox'],
    ['firefox', 'chromium'],
    ['firefox', 'firefox'],
    ['chromium', 'chromium'],
  ])('made in %s gives the identical log in %s', async (from, to) => {
    const log = `from-${from}-to-${to}`;
    await on(from).call('fill', log);
    const was = await on(from).call('dataOf', log);
    const file = await on(from).call('sealed', log, PASSPHRASE);
    expect(await on(to).call('restoreSealed', `${log}-here`, file, 'another passphrase')).toBe('passphrase');
    const broken = `${file.slice(0, -9)}${file.at(-9) === 'A' ? 'B' : 'A'}${file.slice(-8)}`;
    expect(await on(to).call('restoreSealed', `${log}-here`, broken, PASSPHRASE)).toBe('broken');
    expect(await on(to).call('restoreSealed', `${log}-here`, file, PASSPHRASE)).toBe('0 skipped');
    const is = await on(to).call('dataOf', `${log}-here`);
    was.tables.mentions = was.tables.mentions.filter(({ expiresAt }) => expiresAt === null);
    expect(is.tables.mentions).toHaveLength(2);
    expect(is).toEqual(was);
  });

  describe.each(BROWSERS)('a log in %s', (browser) => {
    it('that was cleared comes back from its snapshot', async () => {
      const { call } = on(browser);
      await call('addContact', 'lost', 'Ana');
      const snapshot = await call('takeSnapshot', 'lost');
      await call('addContact', 'lost', 'Bob');
      expect(await call('check', 'lost')).toEqual({ at: 'fine' });
      await call('lose', 'lost');
      expect(await call('check', 'lost')).toMatchObject({ at: 'empty', snapshots: [{ id: snapshot }] });
      expect(await call('replace', 'lost', snapshot ?? 0)).toBe(true);
      expect(await call('namesOf', 'lost')).toEqual(['Ana']);
      expect(await call('check', 'lost')).toEqual({ at: 'fine' });
    });

    it('that is none of ours any more is replaced', async () => {
      const { call } = on(browser);
      await call('addContact', 'broken', 'Ana');
      const snapshot = await call('takeSnapshot', 'broken');
      await call('lose', 'broken');
      // Where contacts should be is something with a key of its own, which no version of ours can mend.
      await call('makeForeign', 'broken', 30, 'contacts');
      expect(await call('check', 'broken')).toMatchObject({ at: 'broken', snapshots: [{ id: snapshot }] });
      expect(await call('replace', 'broken', snapshot ?? 0)).toBe(true);
      expect(await call('namesOf', 'broken')).toEqual(['Ana']);
      expect(await call('check', 'broken')).toEqual({ at: 'fine' });
    });

    it('of a newer version is left as it is', async () => {
      const { call } = on(browser);
      await call('makeForeign', 'newer', NEWER, 'spells');
      expect(await call('check', 'newer')).toMatchObject({ at: 'blocked' });
      expect(await call('replace', 'newer', 0)).toBe(false);
      expect(await call('versionOf', 'newer')).toBe(NEWER);
    });

    it('is snapshotted once a day', async () => {
      const { call } = on(browser);
      await call('addContact', 'daily', 'Ana');
      expect(await call('takeSnapshot', 'daily')).not.toBeNull();
      await call('addContact', 'daily', 'Bob');
      expect(await call('takeSnapshot', 'daily')).toBeNull();
      expect(await call('countSnapshots', 'daily')).toBe(1);
    });
  });
});
