import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find';
import { launch } from '../../scripts/browser/launch';
import { distOf } from '../../scripts/build';
import { PLACES } from '../../src/dashboard/places';
import type { Contact, FollowUp, Mention } from '../../src/domain/model';
import { wakeBackground } from '../support/extension-page';
import { catchDownloads, savedFile } from '../support/files';
import { openLiveX } from '../support/journey/live';
import { badgeCount, clickInPanel, insertByMouse, openCoach, panelText } from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { asExtension } from '../support/journey/tab';
import { until } from '../support/journey/until';
import { goTo, press, shows } from '../support/press';
import { snapshotTaken } from '../support/snapshot-taken';
import { listenIn, type Wire } from '../support/wire';
import { walkTo } from '../ui/support/keyboard';

/**
 * Whom the browsers ask by themselves: their makers, about time, updates, accounts and settings. They share the proxy
 * with us, so that the built extension must not hold these names at all.
 */
const MAKERS: Record<BrowserName, RegExp> = {
  chromium: /(^|[/.])(google\.com|googleapis\.com|gvt1\.com)(?=[:/]|$)/,
  firefox: /(^|[/.])(mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)(?=[:/]|$)/,
};
const ANY_MAKER = /google(apis)?\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com/;

/** All that scripts send by, as far as we know. */
const WAYS_OUT =
  /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts|\bnew Image\b/g;

/** What the page that stands in for X asks for itself. */
const OF_THE_PAGE = ['https://x.com/home', 'https://x.com/editor.js', 'https://x.com/favicon.ico'];

/**
 * The built extension without the policy that keeps its pages from connecting: what is silent here is so because no
 * code of it calls anybody. And with an ear in the background, for the control.
 */
function unguarded(browser: BrowserName): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-unguarded-'));
  cpSync(distOf(browser === 'firefox' ? 'firefox' : 'chrome'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.content_security_policy.extension_pages = "script-src 'self'; object-src 'none'";
  writeFileSync(file, JSON.stringify(manifest));
  appendFileSync(
    path.join(folder, manifest.background.service_worker ?? manifest.background.scripts[0]),
    `(globalThis.browser ?? globalThis.chrome).runtime.onMessage.addListener(({ control }) => {
       if (control) fetch(control).catch(() => undefined);
     });`,
  );
  return folder;
}

/** Chromium connects ahead to where a tab is about to go, which here is the test's own doing; a setting ends that. */
function withoutForesight(): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'rapport-profile-'));
  mkdirSync(path.join(profile, 'Default'));
  const preferences = { net: { network_prediction_options: 2 } };
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

describe.each(BROWSERS)('on the wire in %s', (browser) => {
  let journey: Journey;
  let wire: Wire;
  const folders: string[] = [];
  let x: Page;
  let page: Page;
  /** What the page of the site asked for, by whomever in it: these requests are answered before they reach the wire. */
  const onX: string[] = [];
  const ofExtension = (): string[] => [
    ...wire.asked().filter((address) => !MAKERS[browser].test(address)),
    ...onX.filter((address) => !OF_THE_PAGE.includes(address) && !/^(data|blob):/.test(address)),
  ];

  beforeAll(async () => {
    wire = await listenIn();
    const folder = unguarded(browser);
    const profile = withoutForesight();
    folders.push(folder, profile);
    const rig = await launch(browser, { extension: folder, headless: true, proxy: wire.port, profile });
    journey = await startJourney(browser, { own: { rig, folder } });
  });
  afterAll(async () => {
    await journey?.close();
    await wire?.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  it('nothing goes out: from the badge to the next step', async () => {
    x = await openLiveX(journey.rig, undefined, undefined, (address) => onX.push(address));
    await until('four badges', async () => (await badgeCount(x)) === 4);
    await openCoach(journey.rig, x, 'Gillian Prowse');
    await insertByMouse(journey.rig, x);
    await x.click('[role="dialog"] [data-testid="tweetButton"]');
    await until('the reply to go out', async () =>
      (await panelText(journey.rig, x)).includes('Your reply went out.'),
    );
    await clickInPanel(journey.rig, x, 'Done');
    await openCoach(journey.rig, x, 'Ruben');
    await clickInPanel(journey.rig, x, 'Log without a reply');
    await until('both kept', async () => (await journey.log.all('contacts')).length === 2);
    expect(ofExtension()).toEqual([]);
  });

  it('nor from the nudge to the follow-up that is done', async () => {
    const [followUp] = await journey.log.all<FollowUp>('followUps');
    await journey.log.put('followUps', { ...followUp, due: new Date(Date.now() - 60_000).toISOString() });
    await journey.rig.killWorker();
    await wakeBackground(journey.home());
    await until('the nudge', async () => {
      const all = await journey.log.all<FollowUp>('followUps');
      return all.some(({ id, nudgedAt }) => id === followUp?.id && nudgedAt);
    });
    for (const address of ['src/popup/index.html', 'src/sidepanel/index.html']) {
      page = await journey.rig.openExtension(address);
      await shows(page, 'Marta');
      await page.close();
    }
    page = await journey.rig.openExtension('src/dashboard/index.html#today');
    await page.bringToFront();
    await press(page, 'Done');
    await until('it done', async () =>
      (await journey.log.all<FollowUp>('followUps')).some(({ status }) => status === 'done'),
    );
    expect(ofExtension()).toEqual([]);
  });

  it('nor on any screen of the dashboard, with a backup made and a snapshot taken', async () => {
    const [contact] = await journey.log.all<Contact>('contacts');
    for (const { id } of PLACES) {
      await goTo(page, id === 'contact' || id === 'brief' ? `${id}/${contact?.id}` : id);
      await until(`the screen ${id}`, () =>
        page.evaluate(
          (hash) =>
            location.hash.startsWith(`#${hash}`) &&
            (document.querySelector('.dash-main')?.textContent?.length ?? 0) > 60,
          id,
        ),
      );
    }
    await goTo(page, 'backup');
    await catchDownloads(page);
    for (const field of ['Passphrase', 'The same once more']) {
      await page.focus('h1');
      await walkTo(page, field);
      await page.keyboard.type('correct horse battery staple');
    }
    await press(page, 'Make a backup');
    expect((await savedFile(page, '.rapport')).bytes.length).toBeGreaterThan(100);
    await snapshotTaken(journey, page);
    expect(ofExtension()).toEqual([]);
  });

  it('nor in the practice feed and on the welcome page', async () => {
    const practice = await journey.rig.openExtension('src/practice/index.html');
    await practice.bringToFront();
    await until('badges', async () => (await badgeCount(practice)) >= 4);
    await openCoach(journey.rig, practice, 'has called me back');
    await insertByMouse(journey.rig, practice);
    await practice.click('.reply button[type="submit"]');
    await until('it answered', async () =>
      (await journey.log.all<Mention>('mentions', 'rapport-practice')).some(
        ({ status }) => status === 'answered',
      ),
    );
    await practice.close();
    const welcome = await journey.rig.openExtension('src/welcome/index.html');
    await shows(welcome, 'What you can rely on');
    await welcome.close();
    expect(ofExtension()).toEqual([]);
  });

  it('and had anything gone out, it would have been seen', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      fetch('https://page.invalid/').catch(() => undefined);
      new Image().src = 'https://image.invalid/';
      navigator.sendBeacon('https://beacon.invalid/', 'x');
      new WebSocket('wss://socket.invalid/');
    });
    await asExtension(journey, async (api) => {
      const { runtime } = api as unknown as { runtime: { sendMessage(message: object): Promise<unknown> } };
      await runtime.sendMessage({ control: 'https://background.invalid/' }).catch(() => undefined);
      const tab = (await api.tabs.query({ url: 'https://x.com/*' }))[0];
      const fetches = () => void fetch('https://content.invalid/').catch(() => undefined);
      await api.scripting.executeScript({ target: { tabId: tab?.id }, func: fetches });
    });
    const names = ['background', 'beacon', 'content', 'image', 'page', 'socket'];
    const heard = () => [
      ...new Set(ofExtension().map((address) => /(\w+)\.invalid/.exec(address)?.[1] ?? address)),
    ];
    await until('all of it', async () => heard().length >= names.length);
    // And nothing else: what the journey set off late would stand here.
    expect(heard().sort()).toEqual(names);
  });

  it('and nothing in the extension, its libraries included, names whom the browser asks, or calls in other ways', () => {
    const built = distOf(browser === 'firefox' ? 'firefox' : 'chrome');
    const texts = readdirSync(built, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(js|html|css|json)$/.test(name))
      .map((name) => readFileSync(path.join(built, name), 'utf8'));
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => ANY_MAKER.test(text))).toEqual([]);
    const ways = new Set(texts.flatMap((text) => text.match(WAYS_OUT) ?? []));
    // Our models are fetched from the package; papaparse can load an address, which it is never given.
    expect([...ways].sort()).toEqual(['XMLHttpRequest', 'fetch(']);
  });
});
