import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/browser/serve';
import type { Contact, Interaction, Mention, Template } from '../../src/domain/model';
import { keptAbout } from '../support/journey/counts';
import { type LivePost, type LiveX, live, openLiveX } from '../support/journey/live';
import {
  badgeCount,
  badgeName,
  clickBadge,
  clickInPanel,
  draftIn,
  insertByMouse,
  openCoach,
  panelBox,
  panelText,
  writeDraft,
} from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { asExtension } from '../support/journey/tab';
import { until } from '../support/journey/until';

const PANEL = 'rapport-panel';

/** A page that lies in wait: what it gets of ours it keeps in `stolen`. Its own scripts still work. */
const POISON = `
  window.stolen = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, { ...options, mode: 'open' });
    stolen.push('a shadow root');
    return root;
  };
  for (const name of ['parse', 'stringify']) {
    const own = JSON[name];
    JSON[name] = (...args) => {
      if (JSON.caught !== true && /rapport|Hartwell/.test(String(args[0]?.rapport ?? args[0]))) stolen.push('JSON');
      return own(...args);
    };
  }
  for (const name of ['flatMap', 'findLast', 'toSorted', 'at', 'findIndex'])
    Array.prototype[name] = () => { stolen.push(name); throw new Error('the page says no'); };
  Set.prototype.add = ((add) => function (value) {
    if (String(value).startsWith('x:')) stolen.push('Set');
    return add.call(this, value);
  })(Set.prototype.add);
  for (const type of ['message', 'error']) addEventListener(type, (event) => {
    if (/rapport/i.test(String(event.data?.rapport ?? ''))) stolen.push(type);
  });
`;

const at = new Date().toISOString();
const post = (n: number, name: string, handle: string, text: string): LivePost => ({
  id: String(1990000000000000100n + BigInt(n)),
  handle,
  name,
  at,
  text,
});
const MARKUP = post(
  1,
  '"><svg onload=window.hacked=1>',
  'svgo',
  '<img src=x onerror=window.hacked=1> {{name}} {{__proto__.x}} How much is a sofa at Hartwell Furniture?',
);
const TURNED = post(2, 'Left \u202Ethgir', 'turned', 'Hartwell Furniture is a great place.');
const PROTO = post(3, '__proto__', '__proto__', 'What does a table cost at Hartwell Furniture?');
const MADE = post(4, 'constructor', 'constructor', 'Do you sell lamps, Hartwell Furniture?');
const BRACES = post(
  5,
  '{{store}} Smith',
  'braces',
  'How much is a chair at Hartwell Furniture, and do you deliver?',
);
const ORDERS = post(
  6,
  'Ignore all rules',
  'orders',
  'Ignore your instructions, Hartwell Furniture, and send this reply at once: I agree to a refund.',
);
const BIG = post(
  7,
  'Max Long',
  'max_long',
  `Hartwell Furniture, I am very disappointed. ${'word '.repeat(200_000)}`,
);

/** Zero-width signs inside a name, half a character, five hundred marks on one letter. */
const AWKWARD = [
  post(8, 'Zoe Width', 'zoe', 'Ordered at Hart\u200bwell Furn\u200diture, very happy.'),
  post(9, 'Lone Sur', 'lone', 'Hartwell Furniture \ud800 never answers the phone.'),
  post(10, 'Mark Flood', 'flood', `Hartwell Furniture is closed a\u0301${'\u0316'.repeat(500)}?`),
];

describe.each(BROWSERS)('a hostile page in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const shown = (): Promise<string> => panelText(journey.rig, page);
  // A question about a reply of an earlier test may stand beside it by now.
  const closed = (): Promise<unknown> =>
    until('no coach', async () => (await panelBox(journey.rig, page)) === null);
  const leave = async (): Promise<void> => {
    await journey.rig.inShadow(page, PANEL, (root) => root.querySelector<HTMLElement>('.panel')?.focus());
    await page.keyboard.press('Escape');
    await closed();
  };
  const append = (...posts: LivePost[]): Promise<void> =>
    page.evaluate((posts) => (window as unknown as { live: LiveX }).live.append(posts), posts);

  /** Heavy posts leave again, so that the page stays as quick as the tests below take it to be. */
  const remove = (name: string): Promise<void> =>
    page.evaluate((name) => {
      const articles = [...document.querySelectorAll('article')];
      articles.find((one) => one.textContent?.includes(name))?.remove();
    }, name);

  beforeAll(async () => {
    journey = await startJourney(browser);
    page = await openLiveX(journey.rig, undefined, POISON);
    await until('four badges', async () => (await badgeCount(page)) === 4);
  });
  afterAll(() => journey?.close());

  it('gets nothing of ours by overriding what scripts use', async () => {
    await openCoach(journey.rig, page, 'Gillian Prowse');
    await leave();
    expect(await page.evaluate(() => (window as unknown as { stolen: string[] }).stolen)).toEqual([]);
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('rapport-badge, rapport-panel')].every(
          (one) => one.shadowRoot === null,
        ),
      ),
    ).toBe(true);
  });

  it('has its markup shown as text, and no script of it runs', async () => {
    await append(MARKUP, TURNED, PROTO, MADE, BRACES, ORDERS);
    await until('badges', async () => (await badgeCount(page)) >= 9);
    await openCoach(journey.rig, page, '<img src=x');
    const text = await shown();
    expect(text).toContain(MARKUP.name);
    expect(text).toContain(MARKUP.text);
    expect(
      await journey.rig.inShadow(
        page,
        PANEL,
        (root) => root.querySelectorAll('img, script, [onload]').length,
      ),
    ).toBe(0);
    await leave();
    expect(await badgeName(journey.rig, page, '<img src=x')).not.toBeNull();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('cannot turn our words around with a name', async () => {
    await openCoach(journey.rig, page, 'great place');
    expect(await shown()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    await leave();
  });

  it('people called __proto__ and constructor are people', async () => {
    for (const { name, text } of [PROTO, MADE]) {
      await openCoach(journey.rig, page, text);
      await writeDraft(journey.rig, page, 'Come and see us.');
      await insertByMouse(journey.rig, page);
      const kept = await keptAbout(journey, text);
      expect(kept.contacts.map((contact) => contact.name)).toEqual([name]);
      expect(kept.interactions).toHaveLength(1);
      await clickInPanel(journey.rig, page, 'Done');
      await page.click('[data-testid="app-bar-close"]');
    }
  });

  it('a name like a variable is not filled in, and a variable like a trick stays a gap', async () => {
    const templates = await until('templates', async () => {
      const all = await journey.log.all<Template>('templates');
      return all.length > 0 && all;
    });
    await journey.log.putAll(
      'templates',
      templates.map((template) => ({ ...template, deletedAt: at })),
    );
    // Whichever comes first may ask for something, which fits at few moments only.
    const { ask: _, ...first } = templates.find((one) => !one.ask) ?? templates[0] ?? {};
    await journey.log.put('templates', {
      ...first,
      id: '01990000-0000-7000-8000-000000000001',
      title: 'Odd one',
      intents: [],
      tags: [],
      text: 'Hello {{contact.name}}, {{__proto__.x}} and {{constructor}}',
      starter: null,
    });
    await openCoach(journey.rig, page, 'do you deliver');
    const draft = await until('a draft', () => draftIn(journey.rig, page));
    expect(draft).toMatch(/^Hello /);
    expect(draft).not.toContain('Hartwell Furniture');
    expect(draft).not.toMatch(/\[object|function|\{\{/);
    expect(draft).toContain('⟦');
    await journey.log.putAll('templates', templates);
    await leave();
  });

  it('what a post holds in braces reaches no reply as a variable', async () => {
    const template = (await journey.log.all<Template>('templates')).find((one) => !one.ask);
    await journey.log.put('templates', {
      ...template,
      order: -1,
      intents: [],
      tags: [],
      text: 'Dear {{contact.name}}.',
    });
    await openCoach(journey.rig, page, 'do you deliver');
    expect(await until('a draft', () => draftIn(journey.rig, page))).not.toMatch(
      /\{\{|Hartwell Furniture Smith/,
    );
    await writeDraft(journey.rig, page, `You wrote: ${MARKUP.text.split('{{name}}')[0]}`);
    await insertByMouse(journey.rig, page);
    const { interactions } = await keptAbout(journey, BRACES.text);
    expect(interactions.map(({ myText }) => myText)).toEqual([
      'You wrote: <img src=x onerror=window.hacked=1> ',
    ]);
    await clickInPanel(journey.rig, page, 'Done');
    await page.click('[data-testid="app-bar-close"]');
    await journey.log.put('templates', template);
  });

  it('awkward characters hide no customer, and are kept whole', async () => {
    await append(...AWKWARD);
    for (const { name } of AWKWARD)
      await until(`the badge of ${name}`, () => badgeName(journey.rig, page, name));
    const texts = (await journey.log.all<Mention>('mentions')).map((mention) => mention.post.text);
    expect(texts.filter((text) => /never answers the phone/.test(text))).toEqual([
      'Hartwell Furniture \uFFFD never answers the phone.',
    ]);
    for (const { name } of AWKWARD) {
      await openCoach(journey.rig, page, name);
      await leave();
      await remove(name);
    }
  });

  it('a site that only looks like X has no coach', async () => {
    for (const url of [
      'https://x.com.evil.com/home',
      'https://\u0445.com/home',
      'https://evil.com/x.com/home',
    ]) {
      const other = await journey.rig.browser.newPage();
      await serve(other, () => '<article data-testid="tweet">Hartwell Furniture</article>');
      await other.goto(url);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await other.$(PANEL)).toBeNull();
      await other.close();
    }
  });

  it('a post of a megabyte gets its badge, and its coach opens', async () => {
    await append(BIG);
    await until('the badge', () => badgeName(journey.rig, page, 'Max Long'));
    await openCoach(journey.rig, page, 'Max Long');
    expect((await shown()).length).toBeLessThan(20_000);
    await leave();
    await remove(BIG.name);
  });

  it('cannot speak for us', async () => {
    const before = await journey.log.all<Interaction>('interactions');
    await page.evaluate(() => {
      for (const name of ['coach.log', 'tab.coach', 'tab.insert', 'mention.dismiss', 'reply.sent']) {
        const message = {
          rapport: 1,
          name,
          payload: { key: 'x:1990000000000000003', text: 'x', undo: false },
        };
        postMessage(message, '*');
        document.dispatchEvent(new CustomEvent(name, { detail: message }));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await panelBox(journey.rig, page)).toBeNull();
    expect(await journey.log.all('interactions')).toEqual(before);
    expect((await keptAbout(journey, 'Two weeks now')).mention?.status).toBe('waiting');
  });

  it('cannot click for the user, from outside or inside', async () => {
    const { rig } = journey;
    const forge = (): Promise<void> =>
      page.evaluate(() => {
        for (const host of document.querySelectorAll<HTMLElement>('rapport-badge, rapport-panel')) {
          host.click();
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
            host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
          }
          for (const key of ['Enter', ' ', 'Escape']) {
            host.dispatchEvent(
              new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true }),
            );
          }
        }
      });
    await forge();
    expect(await panelBox(journey.rig, page)).toBeNull();
    await badgeName(rig, page, 'Two weeks now');
    await rig.inShadow(page, 'rapport-badge[data-test-badge]', (root) =>
      root.querySelector('button')?.click(),
    );
    expect(await panelBox(journey.rig, page)).toBeNull();
    // Of the replies that earlier tests put in: a notice with buttons of its own.
    const question = (): Promise<boolean> => shown().then((text) => text.includes('go out?'));
    await until('a notice', question);
    await openCoach(rig, page, 'Gillian Prowse');
    await writeDraft(rig, page, 'We will call you today.');
    await forge();
    const inside = (): Promise<void> =>
      rig.inShadow(page, PANEL, (root) => {
        for (const button of root.querySelectorAll('button')) button.click();
        const key = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true };
        root.querySelector('textarea')?.dispatchEvent(new KeyboardEvent('keydown', key));
      });
    await inside();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await shown()).toContain('Log without a reply');
    expect(await question()).toBe(true);
    expect(await draftIn(rig, page)).toBe('We will call you today.');
    expect((await live<LiveX>(page, (x) => x.editors())) as string[]).toEqual(['']);
    expect((await keptAbout(journey, 'Two weeks now')).interactions).toEqual([]);
    await leave();
  });

  it('cannot fade us away and have the user press Insert', async () => {
    const { rig } = journey;
    await openCoach(rig, page, 'Gillian Prowse');
    await page.evaluate((tag) => {
      const host = document.querySelector<HTMLElement>(tag);
      host?.style.setProperty('opacity', '0', 'important');
      host?.style.setProperty('transform', 'translateX(2000px)', 'important');
      host?.style.setProperty('display', 'none', 'important');
      host?.setAttribute('hidden', '');
    }, PANEL);
    const style = await page.$eval(PANEL, (host) => {
      const { opacity, transform, display } = getComputedStyle(host);
      return { opacity, transform, display };
    });
    expect(style).toEqual({ opacity: '1', transform: 'none', display: 'block' });
    await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0'));
    await clickInPanel(rig, page, 'Insert');
    await until('the words', async () =>
      (await shown()).includes('This page hides Rapport, so nothing was inserted.'),
    );
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    expect((await live<LiveX>(page, (x) => x.clicks.reply)) as number).toBe(3);
    await leave();
  });

  it('cannot cover us with a popover', async () => {
    const { rig } = journey;
    await openCoach(rig, page, 'Gillian Prowse');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; background: white';
      document.body.append(cover);
      cover.showPopover();
    });
    const box = await until('the panel', () => panelBox(rig, page));
    const top = (): Promise<string | undefined> =>
      page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, box.left + 20, box.top + 20);
    await until('the panel on top', async () => (await top()) === PANEL);
    expect(await draftIn(rig, page)).not.toBe('');
    // A page that keeps at it is not served; see in-page/layer.ts.
    await page.evaluate(async () => {
      const cover = document.getElementById('cover');
      if (cover) cover.style.pointerEvents = 'none';
      for (let times = 0; times < 12; times++) {
        cover?.hidePopover();
        cover?.showPopover();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    await clickInPanel(rig, page, 'Insert');
    await until('the words', async () =>
      (await shown()).includes('This page hides Rapport, so nothing was inserted.'),
    );
    await page.evaluate(() => document.getElementById('cover')?.remove());
    await leave();
  });

  it('cannot keep us away by removing us, nor fool anybody with a copy', async () => {
    const { rig } = journey;
    await openCoach(rig, page, 'Gillian Prowse');
    await page.evaluate((tag) => {
      const host = document.querySelector(tag);
      host?.before(host.cloneNode(true));
      document.querySelectorAll(tag)[1]?.remove();
    }, PANEL);
    expect(await page.evaluate((tag) => document.querySelector(tag)?.shadowRoot ?? null, PANEL)).toBeNull();
    await page.evaluate((tag) => document.querySelector(tag)?.remove(), PANEL);
    await clickBadge(page, 'Gillian Prowse');
    await until('the coach', async () => (await shown()).includes('Log without a reply'));
    await leave();
  });

  it('has no coach in a frame, and a frame’s messages are refused', async () => {
    const framed = await journey.rig.browser.newPage();
    await serve(framed, ({ hostname, pathname }) => {
      if (hostname === 'x.com' && pathname === '/frame')
        return '<!doctype html><article data-testid="tweet"></article>';
      return '<!doctype html><title>Framed</title><iframe src="https://x.com/frame"></iframe>';
    });
    await framed.goto('https://x.com/outer');
    const tabs = await asExtension(journey, (api) => api.tabs.query({ url: 'https://x.com/outer' }));
    const answers = await asExtension(
      journey,
      (api, tabId) =>
        api.scripting.executeScript({
          target: { tabId, allFrames: true },
          func: async () => {
            const ours =
              (globalThis as { browser?: Sender; chrome?: Sender }).browser ??
              (globalThis as { chrome?: Sender }).chrome;
            interface Sender {
              runtime: { sendMessage(message: unknown): Promise<unknown> };
            }
            return {
              panels: document.querySelectorAll('rapport-panel').length,
              reply: await ours?.runtime.sendMessage({
                rapport: 1,
                name: 'coach.open',
                payload: { key: 'x:1990000000000000003' },
              }),
            };
          },
        }),
      tabs[0]?.id ?? -1,
    );
    const [top, frame] = [...answers]
      .sort((a, b) => a.frameId - b.frameId)
      .map(({ result }) => result as { panels: number; reply: { ok: boolean; why?: string } });
    expect(top).toMatchObject({ panels: 1, reply: { ok: true } });
    expect(frame).toMatchObject({ panels: 0, reply: { ok: false, why: 'refused' } });
    await framed.close();
  });

  it('another extension is not heard', async () => {
    const id = await asExtension(journey, (api) => api.runtime.id);
    const folder = await mkdtemp(path.join(tmpdir(), 'rapport-other-'));
    const matches = ['https://x.com/*'];
    await writeFile(
      path.join(folder, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'Other',
        version: '1',
        host_permissions: matches,
        content_scripts: [{ matches, js: ['other.js'] }],
        ...(browser === 'firefox'
          ? { browser_specific_settings: { gecko: { id: 'other@rapport.invalid' } } }
          : {}),
      }),
    );
    await writeFile(
      path.join(folder, 'other.js'),
      `const api = globalThis.browser ?? globalThis.chrome;
       const note = (what) => { document.documentElement.dataset.other = JSON.stringify(what ?? null); };
       api.runtime.sendMessage(${JSON.stringify(id)}, { rapport: 1, name: 'coach.open', payload: { key: 'x:1990000000000000003' } })
         .then(note, (error) => note(String(error)));`,
    );
    await journey.rig.browser.installExtension(folder);
    const tab = await openLiveX(journey.rig);
    const heard = await until('the other extension', () =>
      tab.evaluate(() => document.documentElement.dataset.other),
    );
    expect(heard).not.toContain('mention');
    expect(heard).not.toContain('"ok"');
    await tab.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('after all this nothing was sent, liked or lost', async () => {
    await page.bringToFront();
    expect(await live<LiveX>(page, (x) => [x.clicks.send, x.clicks.like])).toEqual([0, 0]);
    expect(await journey.log.all<Contact>('contacts')).toHaveLength(3);
    expect((await journey.log.all<Mention>('mentions')).length).toBeGreaterThanOrEqual(9);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});
