import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find';
import type { Rig } from '../../scripts/browser/rig';
import { addressOf, bundleReader, serveInert } from '../../scripts/reader';
import { MAX_POST_TEXT } from '../../src/domain/post-limits';
import type { Site } from '../../src/sites/site';
import { lend } from '../support/lend';

declare global {
  /** The shipped reader, put into the page. */
  var reader: Site;
  var pressed: string[];
  var hacked: unknown;
}

const BARE = '<!doctype html><title>X</title><main></main>';

describe.each<BrowserName>(['chromium', 'firefox'])("X's boxes and rows in %s", (name) => {
  let rig: Rig;
  let page: Page;
  let bundle: string;
  let html = BARE;

  beforeAll(async () => {
    bundle = await bundleReader('x');
    rig = await lend(name, null);
    page = await rig.browser.newPage();
    await serveInert(page, () => html);
  });
  afterAll(() => rig?.close());

  /** Opens a page of `tests/pages/x`, or html, with the reader in it. */
  async function open(what: string): Promise<void> {
    html = what.startsWith('<')
      ? what
      : readFileSync(path.join(import.meta.dirname, `../pages/x/${what}.html`), 'utf8');
    await page.goto(addressOf(html, 'x'), { waitUntil: 'domcontentloaded' });
    await page.evaluate(`globalThis.reader = (() => { ${bundle}; return RapportReader.x; })(); 0`);
  }

  /** For every post its box: the index among all boxes, or null. */
  function boxes(): Promise<Record<string, number | null>> {
    return page.evaluate(() => {
      const all = reader.composers(document);
      return Object.fromEntries(
        reader.readPosts(document).map((read) => {
          const box = reader.composerFor(read);
          return [read.post.id, box && all.indexOf(box)];
        }),
      );
    });
  }

  test('the box of a status page answers the focused post and no other', async () => {
    await open('status');
    const { '2097000000000000003': focused, ...others } = await boxes();
    expect(focused).toBe(0);
    expect(new Set(Object.values(others))).toEqual(new Set([null]));
  });

  test('the box of home answers nothing', async () => {
    await open('home');
    expect(new Set(Object.values(await boxes()))).toEqual(new Set([null]));
  });

  test('the box in the photo modal answers the photo’s post, the box behind it nothing', async () => {
    await open('photo-modal');
    expect(await boxes()).toEqual({
      '2095000000000000001': 1,
      '2095000000000000002': null,
      '2095000000000000003': null,
    });
  });

  test('a reply dialog answers the post it shows, not another of the same author and words', async () => {
    await open('reply-dialog');
    expect(await boxes()).toEqual({
      '2094000000000000001': null,
      '2094000000000000002': 1,
      '2094000000000000003': null,
    });
  });

  test('a dialog’s copy without a time is told by author and words', async () => {
    await open('reply-dialog');
    await page.evaluate(() => {
      const copy = document.querySelector('[role="dialog"] article');
      copy?.querySelector('time')?.remove();
      copy?.querySelector('[data-testid="tweetText"]')?.append(' pic.x.com/Ab3');
      for (const name of copy?.querySelectorAll('[data-testid="User-Name"] span, a') ?? []) {
        if (name.textContent?.startsWith('@')) name.textContent = '@Odd_Reinholt';
      }
    });
    expect(new Set(Object.values(await boxes()))).toEqual(new Set([null]));
    await page.evaluate(() => {
      const text = document.querySelector('[role="dialog"] [data-testid="tweetText"]');
      if (text) text.textContent = 'Wrong grout again. pic.x.com/Ab3';
    });
    expect((await boxes())['2094000000000000003']).toBe(1);
  });

  test('a quote is written under no post', async () => {
    await open('reply-dialog');
    // The quote dialog shows the quoted post below its box.
    await page.evaluate(() => {
      const copy = document.querySelector('[role="dialog"] article');
      copy?.parentElement?.append(copy);
    });
    expect(new Set(Object.values(await boxes()))).toEqual(new Set([null]));
  });

  test('direct messages are no place to answer in', async () => {
    await open(BARE);
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.setAttribute('data-testid', 'dmComposerTextInput');
      box.setAttribute('role', 'textbox');
      box.contentEditable = 'true';
      document.body.append(box);
    });
    expect(await page.evaluate(() => reader.composers(document).length)).toBe(0);
  });

  test('opening a box presses Reply of that post and nothing else', async () => {
    await open('home');
    const { opened, count, presses } = await page.evaluate(() => {
      globalThis.pressed = [];
      document.addEventListener(
        'click',
        ({ target }) => {
          if (!(target instanceof Element)) return;
          const link = target.closest('article')?.querySelector('a[href*="/status/"]');
          pressed.push(`${target.getAttribute('data-testid')} ${link?.getAttribute('href')}`);
        },
        true,
      );
      const reads = reader.readPosts(document).filter(({ post }) => !post.promoted);
      return {
        count: reads.length,
        opened: reads.map((read) => reader.openComposer(read)),
        presses: pressed.filter(
          (press, index) => press.includes(`reply /`) && press.includes(reads[index]?.post.id ?? '?'),
        ),
      };
    });
    expect(opened).toEqual(Array(count).fill(true));
    expect(presses).toHaveLength(count);
    expect(await page.evaluate(() => pressed.length)).toBe(count);
  });

  test('no Reply, or one that is switched off, is not pressed', async () => {
    await open('notifications');
    const opened = await page.evaluate(() => {
      globalThis.pressed = [];
      document.addEventListener('click', () => pressed.push('click'), true);
      document.querySelector('[data-testid="reply"]')?.setAttribute('aria-disabled', 'true');
      const reads = reader.readPosts(document);
      return [reads[0], reads[2]].map((read) => read && reader.openComposer(read));
    });
    expect(opened).toEqual([false, false]);
    expect(await page.evaluate(() => pressed)).toEqual([]);
  });

  test('the badge goes to the post’s own row', async () => {
    await open('home');
    const rows = await page.evaluate(() =>
      reader
        .readPosts(document)
        .map(({ actions, element }) => [
          actions?.closest('article') === element,
          actions?.querySelector('[data-testid="like"]') !== null,
        ]),
    );
    expect(rows.flat()).not.toContain(false);
  });

  test('a name that nobody sees is nobody’s', async () => {
    await open(`<!doctype html><article data-testid="tweet"><div data-testid="User-Name">
      <a href="/decoy" hidden><span>Decoy</span></a>
      <a href="/dana_k"><span>Dana Kern</span></a><a href="/dana_k"><span>@dana_k</span></a>
      <a href="/dana_k/status/17"><time datetime="2026-11-01T10:00:00.000Z">1 Nov</time></a></div>
      <div data-testid="tweetText"><span>Hello</span></div></article>`);
    expect(await page.evaluate(() => reader.readPosts(document).map(({ post }) => post.author.name))).toEqual(
      ['Dana Kern'],
    );
  });

  test('a post on the page and in a dialog is given once, with the dialog’s element', async () => {
    await open('photo-modal');
    const inDialog = await page.evaluate(() =>
      reader.readPosts(document).map(({ element }) => element.closest('[role="dialog"]') !== null),
    );
    expect(inDialog).toEqual([true, false, true]);
  });

  test.each(['home', 'status', 'status-scrolled', 'photo-modal', 'search'])(
    '%s read cell by cell says the same as read whole',
    async (file) => {
      await open(file);
      const [whole, parts] = await page.evaluate(() => [
        reader.readPosts(document).map(({ post }) => post),
        [...document.querySelectorAll('article')]
          .filter((article, _, all) => !all.some((other) => other !== article && other.contains(article)))
          .flatMap((article) => reader.readPosts(article).map(({ post }) => post)),
      ]);
      const byId = new Map(parts?.map((post) => [post.id, post]));
      expect([...byId.values()].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
        whole?.toSorted((a, b) => a.id.localeCompare(b.id)),
      );
    },
  );

  test('a megabyte, a lone surrogate, endless nesting and blanks are read fast and stay well formed', async () => {
    await open('hostile');
    const { texts, names, ms } = await page.evaluate(() => {
      const bodies = [...document.querySelectorAll('[data-testid="tweetText"]')];
      const put = (index: number, text: string): void => {
        const body = bodies[index];
        if (body) body.textContent = text;
      };
      put(0, 'ab'.repeat(524_288));
      put(1, 'half \ud83d and \ude00 half');
      put(2, `${' '.repeat(1_000_000)}x`);
      put(3, `${'a'.repeat(9_999)}🎉🎉`);
      let deep = bodies[4];
      for (let i = 0; deep && i < 2_000; i++) {
        const inner: Element = document.createElement('span');
        deep.append('.', inner);
        deep = inner;
      }
      const name = document.querySelector('[data-testid="User-Name"] a span span');
      if (name) name.textContent = `\u202e${'n'.repeat(5_000)}\ud800`;
      const began = performance.now();
      const posts = reader.readPosts(document).map(({ post }) => post);
      return {
        ms: performance.now() - began,
        texts: posts.map(({ text }) => text),
        names: posts.map(({ author }) => author.name),
      };
    });
    expect(texts[0]).toHaveLength(MAX_POST_TEXT);
    expect(texts[1]).toBe('half \ufffd and \ufffd half');
    expect(texts[3]).toBe('a'.repeat(9_999));
    expect(texts.every((text) => text.length <= MAX_POST_TEXT && !/\p{Surrogate}/u.test(text))).toBe(true);
    expect(names[0]).toBe('n'.repeat(300));
    expect(ms).toBeLessThan(2_000);
    expect(await page.evaluate(() => globalThis.hacked)).toBeUndefined();
  });

  test('the way out when a box cannot be filled is X’s own prefilled reply', async () => {
    await open('home');
    const links = await page.evaluate(() =>
      reader
        .readPosts(document)
        .slice(1, 3)
        .map(({ post }) => reader.intentLink(post, 'Ja & "nej"\n#17 👋')),
    );
    const [link, ad] = links.map((href) => (href ? new URL(href) : null));
    expect(link?.origin + String(link?.pathname)).toBe('https://x.com/intent/post');
    expect(link?.searchParams.get('in_reply_to')).toBe('2098000000000000002');
    expect(link?.searchParams.get('text')).toBe('Ja & "nej"\n#17 👋');
    expect(ad).toBeNull();
  });
});
