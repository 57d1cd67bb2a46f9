import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find';
import type { Rig } from '../../scripts/browser/rig';
import { bundleReader, type Reading, readPage, serveInert } from '../../scripts/reader';
import type { Site } from '../../src/sites/site';
import { lend } from '../support/lend';
import { type Facts, missed } from '../support/page-facts';

const OURS = path.join(import.meta.dirname, '../pages/facebook');
const SAVED = path.join(import.meta.dirname, '../../../shared/pages/facebook');

const htmlOf = (name: string, folder = OURS): string =>
  readFileSync(path.join(folder, `${name}.html`), 'utf8');
const factsOf = (name: string): Facts => JSON.parse(readFileSync(path.join(OURS, `${name}.json`), 'utf8'));

/** What a person would press after each post's "Insert", and where the words would go. */
interface Answering {
  id: string;
  kind: string;
  /** The open box's `data-is`, `box` for one without, null for none. */
  box: string | null;
  opened: boolean;
  /** Words of the controls that were clicked. */
  pressed: string[];
}

describe.each<BrowserName>(['chromium', 'firefox'])('reading Facebook in %s', (name) => {
  let rig: Rig;
  let page: Page;
  let html = '';
  let bundle = '';

  beforeAll(async () => {
    [bundle, rig] = await Promise.all([bundleReader('facebook'), lend(name, null)]);
    page = await rig.browser.newPage();
    await serveInert(page, () => html);
  });
  afterAll(() => rig?.close());

  async function open(body: string): Promise<void> {
    html = body;
    await page.goto('https://www.facebook.com/', { waitUntil: 'domcontentloaded' });
  }

  async function read(body: string): Promise<Reading> {
    await open(body);
    return readPage(page, 'facebook', bundle);
  }

  /** Runs something with the reader in the page that stands open. */
  async function inPage<R>(fn: (site: Site) => R): Promise<R> {
    const script = `(() => { ${bundle}\nreturn JSON.stringify((${fn.toString()})(RapportReader.facebook)); })()`;
    return JSON.parse(String(await page.evaluate(script))) as R;
  }

  const answering = (site: Site): Answering[] => {
    const clicked: string[] = [];
    document.addEventListener('click', (event) => {
      const control = event.target instanceof Element ? event.target.closest('[role="button"], a') : null;
      clicked.push(control?.textContent?.trim() ?? '?');
    });
    return site.readPosts(document).map((one) => {
      const box = site.composerFor(one);
      clicked.length = 0;
      const opened = site.openComposer(one);
      return {
        id: one.post.id,
        kind: one.post.kind,
        box: box && (box.getAttribute('data-is') ?? 'box'),
        opened,
        pressed: [...clicked],
      };
    });
  };

  const WEEKLY = /\sdata-ad-[\w-]+="[^"]*"|\srole="feed"|\sclass="[^"]*"/g;
  const PLACES = /\saria-posinset="[^"]*"|\sdata-pagelet="[^"]*"/g;
  const NAMES = /\saria-describedby="[^"]*"|\saria-labelledby="[^"]*"/g;

  test.each([
    'home-feed',
    'page-post-dialog',
    'feed-comments-2022-de',
    'group-feed-2026',
    'messenger-beside-post',
  ])('%s without ad markers, feed role and class names: the same facts', async (file) => {
    const found = missed(factsOf(file), await read(htmlOf(file).replace(WEEKLY, '')));
    expect({ ...found, total: 0 }).toEqual({ total: 0, facts: [], invented: [] });
  });

  test.each([
    'home-feed',
    'page-post-dialog',
    'feed-comments-2022-de',
    'group-feed-2026',
    'messenger-beside-post',
  ])('%s without places in the feed and names of parts as well: the same facts', async (file) => {
    const bare = htmlOf(file).replace(WEEKLY, '').replace(PLACES, '').replace(NAMES, '');
    const found = missed(factsOf(file), await read(bare));
    expect({ ...found, total: 0 }).toEqual({ total: 0, facts: [], invented: [] });
  });

  test('each post is answered in its own box, and only its own Comment or Reply is pressed', async () => {
    await open(htmlOf('page-post-dialog'));
    const byId = new Map((await inPage(answering)).map((one) => [one.id, one]));
    const post = [...byId.values()].find(({ kind }) => kind === 'post');
    expect(post).toMatchObject({ box: 'post-box', opened: true, pressed: ['Comment'] });
    expect(byId.get('901000000000001')).toMatchObject({
      box: 'thread-box',
      opened: true,
      pressed: ['Reply'],
    });
    expect(byId.get('901000000000012')).toMatchObject({
      box: 'thread-box',
      opened: true,
      pressed: ['Reply'],
    });
    expect(byId.get('901000000000004')).toMatchObject({ box: null, opened: true, pressed: ['Reply'] });
    expect(byId.size).toBe(7);
  });

  test('the box of a post that a dialog opened belongs to the post in the feed below it', async () => {
    await open(htmlOf('page-post-dialog'));
    const found = await inPage((site) => {
      const below = document.querySelector('[role="main"]');
      const [one] = below ? site.readPosts(below) : [];
      return one && { id: one.post.id, box: site.composerFor(one)?.getAttribute('data-is') };
    });
    const all = await inPage((site) => site.readPosts(document).map(({ post }) => post.id));
    expect(found?.box).toBe('post-box');
    expect(all).toContain(found?.id);
  });

  test('the words of the 2022 layout are not needed to reply', async () => {
    await open(htmlOf('feed-comments-2022-de'));
    expect(await inPage(answering)).toMatchObject([
      { kind: 'post', box: 'box', opened: true, pressed: ['3 Kommentare'] },
      { kind: 'comment', box: null, opened: true, pressed: ['Antworten'] },
      { kind: 'reply', box: null, opened: true, pressed: ['Antworten'] },
    ]);
  });

  test('a chat is never a reply box', async () => {
    await open(htmlOf('messenger-beside-post'));
    const boxes = await inPage((site) => site.composers(document).map((box) => box.closest('form') !== null));
    expect(boxes).toEqual([true]);
    await open(htmlOf('messenger-beside-post').replace(/<form [\s\S]*?<\/form>/g, ''));
    expect(await inPage(answering)).toMatchObject([{ box: null }, { box: null }]);
  });

  test('where Comment cannot be told apart nothing is pressed', async () => {
    // Comments are off: Share stands second, the count is gone.
    const body = htmlOf('feed-comments-2022-de')
      .replace(
        /<div class="x9f619 x1n2onr6"><div aria-label="Leave a comment"[\s\S]*?(?=<div class="x9f619 x1n2onr6">)/,
        '',
      )
      .replace(/<div id="_r_\d+_" role="button"/, '<div role="button"');
    expect(body).not.toContain('Leave a comment');
    await open(body);
    const [post] = await inPage(answering);
    expect(post).toMatchObject({ kind: 'post', opened: false, pressed: [] });
    // A comment that cannot be replied to has "Hide" where Reply would stand.
    await open(
      htmlOf('feed-comments-2022-de').replaceAll(
        '<div role="button" tabindex="0">Antworten',
        '<div aria-label="x" role="button" tabindex="0">Ausblenden',
      ),
    );
    const rest = (await inPage(answering)).slice(1);
    expect(rest.map(({ opened, pressed }) => [opened, pressed])).toEqual([
      [false, []],
      [false, []],
    ]);
  });

  test('an element recycled for another post is not pressed', async () => {
    await open(htmlOf('messenger-beside-post'));
    const result = await inPage((site) => {
      let clicks = 0;
      document.addEventListener('click', () => clicks++);
      const [one] = site.readPosts(document);
      const link = one?.element.querySelector('h4 a');
      const time = one?.element.querySelector('a[href*="/posts/"]');
      if (!one || !link || !time) return null;
      link.setAttribute('href', 'https://www.facebook.com/somebody.else');
      time.setAttribute('href', 'https://www.facebook.com/somebody.else/posts/122000000000010');
      return { box: site.composerFor(one), opened: site.openComposer(one), clicks };
    });
    expect(result).toEqual({ box: null, opened: false, clicks: 0 });
  });

  test('a post keeps its id when its number and the rest of its text show up later', async () => {
    await open(htmlOf('home-feed'));
    const ids = await inPage((site) => {
      const first = (): string | undefined => site.readPosts(document)[0]?.post.id;
      const unread = first();
      const post = document.querySelector('[aria-posinset="1"]');
      const scrambled = [...(post?.querySelectorAll('a') ?? [])].find(
        (a) => a.search.startsWith('?__cft__') && a.pathname === '/',
      );
      scrambled?.setAttribute('href', 'https://www.facebook.com/casper.lindgren.3/posts/42000000000001');
      const pointedAt = first();
      post
        ?.querySelector('[data-ad-preview] div[dir]:last-child')
        ?.insertAdjacentHTML('beforeend', ' … <div role="button">See more</div>');
      return { unread, pointedAt, folded: first(), permalink: site.readPosts(document)[0]?.post.permalink };
    });
    expect(ids.unread).toMatch(/^h-[0-9a-f]{16}$/);
    expect(ids).toEqual({
      unread: ids.unread,
      pointedAt: ids.unread,
      folded: ids.unread,
      permalink: 'https://www.facebook.com/casper.lindgren.3/posts/42000000000001',
    });
  });

  test('our own badge in the row of actions changes nothing', async () => {
    await open(htmlOf('feed-comments-2022-de'));
    const rows = await inPage((site) => {
      const rows = (): number => site.readPosts(document).filter(({ actions }) => actions).length;
      const before = rows();
      for (const { actions } of site.readPosts(document)) {
        actions?.append(document.createElement('rapport-badge'));
      }
      return [before, rows()];
    });
    expect(rows).toEqual([3, 3]);
    expect((await inPage(answering)).map(({ opened }) => opened)).toEqual([true, true, true]);
  });

  test('awkward text neither throws nor grows', async () => {
    await open(htmlOf('messenger-beside-post'));
    const result = await inPage((site) => {
      const words = document.querySelector('[data-ad-preview] div[dir]');
      if (!words) return null;
      const text = (): string => site.readPosts(document)[0]?.post.text ?? '';
      words.textContent = 'oak '.repeat(262_144);
      const long = text().length;
      words.textContent = `lone \ud83d surrogate`;
      const lone = text();
      // A parser nests 512 deep.
      let deep: Element = words;
      for (let i = 0; i < 400; i++) deep = deep.appendChild(document.createElement('div'));
      deep.textContent = 'deep down';
      const found = { long, lone, deep: text().includes('deep down') };
      const steps = site.coverage(document);
      let step = steps.next();
      while (!step.done) step = steps.next();
      return { ...found, coverage: step.value.read };
    });
    expect(result?.long).toBeLessThanOrEqual(10_000);
    expect(result).toMatchObject({ lone: 'lone \ufffd surrogate', deep: true, coverage: 2 });
  });

  test.skipIf(!existsSync(SAVED)).each([
    [
      'home-2022',
      [
        ['post', 'box', false, []],
        ['comment', null, true, ['Reply']],
      ],
    ],
    ['home-2025', [['post', null, true, ['Comment']]]],
    ['photo-comments-2022', Array.from({ length: 6 }, () => ['comment', null, true, ['Reply']])],
    ['profile-ar-2024', [['post', null, true, ['٧']]]],
    // Logged out: neither box nor Reply; the count of comments is open already.
    [
      'post-comments-2025',
      [['post', null, false, []], ...Array.from({ length: 10 }, () => ['comment', null, false, []])],
    ],
  ])('saved page %s (../shared/pages): what is pressed to answer', async (file, wanted) => {
    await open(htmlOf(file, SAVED));
    const found = await inPage(answering);
    expect(found.map(({ kind, box, opened, pressed }) => [kind, box, opened, pressed])).toEqual(wanted);
  });
});
