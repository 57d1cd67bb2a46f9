import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rig } from '../../scripts/browser/rig';
import {
  addressOf,
  bundleReader,
  READABLE,
  type Readable,
  type Reading,
  readPage,
  serveInert,
} from '../../scripts/reader';
import { lend } from '../support/lend';
import { type Facts, found } from '../support/page-facts';
import { type Marks, stripMarks, WEEKLY } from '../support/strip-marks';
import { undrawn } from '../support/undrawn';

const here = import.meta.dirname;
const OURS = path.join(here, '../pages');
/** Real pages, where this checkout stands beside them. */
const SAVED = path.join(here, '../../../shared/pages');

/** What may be gone, alone and together. */
const MIXES: Record<string, Marks> = {
  'as issue 7 strips it': WEEKLY,
  'test ids gone': { testIds: true },
  'classes renamed': { classes: true },
  'ad marks gone': { ads: true },
  'no feed, no places in it': { ...WEEKLY, places: true },
  'no article anywhere': { ...WEEKLY, articles: true, articleRoles: true },
};

interface TestPage {
  site: Readable;
  ours: boolean;
  name: string;
  html: string;
  facts: Facts;
}

function pagesOf(site: Readable): TestPage[] {
  return [OURS, SAVED].flatMap((folder) => {
    const place = path.join(folder, site);
    const files = existsSync(place) ? readdirSync(place).filter((file) => file.endsWith('.html')) : [];
    return files.map((file) => ({
      site,
      ours: folder === OURS,
      name: `${folder === OURS ? 'ours' : 'saved'}/${site}/${file}`,
      html: readFileSync(path.join(place, file), 'utf8'),
      facts: JSON.parse(readFileSync(path.join(place, file.replace(/html$/, 'json')), 'utf8')) as Facts,
    }));
  });
}

describe('reading in layers', () => {
  let rig: Rig;
  let page: Page;
  let html = '';
  const bundles = new Map<Readable, string>();

  beforeAll(async () => {
    rig = await lend('chromium', null);
    page = await rig.browser.newPage();
    await serveInert(page, () => html);
    await undrawn(page);
    for (const site of READABLE) bundles.set(site, await bundleReader(site));
  });
  afterAll(() => rig?.close());

  async function read({ site, html: body }: Pick<TestPage, 'site' | 'html'>, marks: Marks): Promise<Reading> {
    html = body;
    await page.goto(addressOf(html, site), { waitUntil: 'domcontentloaded' });
    await page.evaluate(stripMarks, marks);
    return readPage(page, site, bundles.get(site) ?? '');
  }

  for (const site of READABLE) {
    const pages = pagesOf(site);
    describe.each(Object.entries(MIXES))(`${site}, %s`, (_, marks) => {
      test.each(pages)('$name: nine of ten posts are read, or it says that it cannot', async (one) => {
        const reading = await read(one, marks);
        const { of, whole } = found(one.facts, reading);
        const { blind, drop, present } = reading.coverage;
        if (whole < of * 0.9) expect({ told: blind || drop, whole, of }).toEqual({ told: true, whole, of });
        // What cannot be read at all is blindness, not a drop.
        if (of > 0 && whole === 0) expect(blind).toBe(true);
        // A page without posts is nothing to worry about; one of an unknown layout is.
        if (of === 0) expect(blind).toBe(one.facts.blind === true || /old-layout|unknown/.test(one.name));
        expect(present).toBeGreaterThanOrEqual(reading.coverage.read);
      });
    });

    test.skipIf(pages.every(({ ours }) => ours))(
      `${site}: at least 90 % of the posts of saved pages are found without marks`,
      async () => {
        let of = 0;
        let whole = 0;
        const shares: string[] = [];
        for (const one of pages.filter(({ ours }) => !ours)) {
          const share = found(one.facts, await read(one, WEEKLY));
          of += share.of;
          whole += share.whole;
          shares.push(`${one.name} ${share.whole}/${share.of}`);
        }
        expect(whole / of, shares.join('\n')).toBeGreaterThanOrEqual(0.9);
      },
    );

    test.each(pages)('$name as it is: no false alarm', async (one) => {
      const { coverage } = await read(one, {});
      const known = one.facts.posts.length + (one.facts.comments?.length ?? 0);
      expect(coverage.drop).toBe(false);
      expect(coverage.blind).toBe(known === 0 && coverage.present > 0);
      if (known === 0) expect(coverage.blind).toBe(/old-layout|unknown/.test(one.name));
    });
  }

  const shell = (main: string): string =>
    `<!doctype html><title>X</title><header role="banner"><nav role="navigation"><a href="/home">Home</a></nav></header><main role="main">${main}</main>`;

  test.each<[string, Readable, string]>([
    ['still loading', 'x', shell('<section role="region"><div role="progressbar"></div></section>')],
    [
      'logged out',
      'x',
      shell('<h1>Happening now</h1><a href="/login">Sign in</a><button>Create account</button>'),
    ],
    [
      'messages',
      'x',
      shell(
        `<section role="region">${'<div data-testid="conversation" role="button"><a href="/dana"><span>Dana Berg</span></a><time datetime="2026-09-01T10:00:00.000Z">2h</time><span>See you on Friday then, I will bring the samples</span></div>'.repeat(4)}</section>`,
      ),
    ],
    [
      'settings',
      'x',
      shell(
        '<section role="region"><a href="/settings/account">Your account</a><p>See information about your account, download an archive of your data, or learn about deactivation.</p><button>a</button><button>b</button><button>c</button></section>',
      ),
    ],
    [
      'people to follow',
      'x',
      shell(
        '<div role="button" data-testid="UserCell"><a href="/dana"><span>Dana Berg</span></a><a href="/dana"><span>@dana</span></a><button>Follow</button><div dir="auto" lang="en">I lay floors in Harwick and around, ask me</div></div>'.repeat(
          4,
        ),
      ),
    ],
    [
      'still loading',
      'facebook',
      '<div role="main"><div role="feed"><div aria-posinset="1"><div></div></div></div></div>',
    ],
    [
      'logged out',
      'facebook',
      '<div role="main"><form><input name="email"><button>Log in</button></form><h2>Facebook helps you connect</h2></div>',
    ],
    [
      'people you may know',
      'facebook',
      '<div role="main"><div role="feed"><div aria-posinset="1" aria-labelledby="h"><h3 id="h">People you may know</h3><ul><li><h4><a href="/dana.berg">Dana Berg</a></h4><div><div><div role="button"><i></i><span dir="auto">Add friend</span></div></div><div><div role="button"><i></i><span dir="auto">Remove</span></div></div></div></li><li><h4><a href="/una.fjord">Una Fjord</a></h4><div><div><div role="button"><i></i><span dir="auto">Add friend</span></div></div><div><div role="button"><i></i><span dir="auto">Remove</span></div></div></div></li></ul></div></div></div>',
    ],
    [
      'a chat',
      'facebook',
      `<div role="main">${'<div role="article" aria-roledescription="message" aria-label="At 10:00, Dana: see you"><span dir="auto"><div dir="auto">See you on Friday then, I will bring samples</div></span><div role="button">a</div><div role="button">b</div><div role="button">c</div></div>'.repeat(3)}</div>`,
    ],
  ])('%s on %s: nothing to worry about', async (_, site, body) => {
    const { coverage, posts } = await read({ site, html: body }, {});
    expect(posts).toEqual([]);
    expect(coverage).toMatchObject({ blind: false, drop: false });
  });

  const post = (text: string, id: number, byline = true): string =>
    `<article tabindex="0"><div>${byline ? '<a href="/dana"><span>Dana Berg</span></a><a href="/dana"><span>@dana</span></a>' : ''}<a href="/dana/status/${id}"><time datetime="2026-09-01T10:00:00.000Z">2h</time></a></div>${text}<div role="group" aria-label="1 like"><button></button><button></button><button></button></div></article>`;
  const words = '<div lang="en" dir="auto">Who lays floors around Harwick?</div>';
  const strange = '<div><b>Who lays floors around Harwick?</b></div>';

  test('says which part is missing, and how often', async () => {
    const all = [
      post(words, 1),
      post(words, 2),
      post(strange, 3),
      post(words, 4, false),
      post('', 5),
      post(words, 6).replace('role="group"', ''),
    ];
    const { coverage } = await read({ site: 'x', html: shell(all.join('')) }, {});
    expect(coverage).toEqual({
      present: 6,
      read: 4,
      missing: { author: 1, text: 1, id: 0, actions: 1 },
      blind: false,
      drop: true,
    });
  });

  test('one odd post among many is no news', async () => {
    const all = Array.from({ length: 10 }, (_, i) => post(words, i + 1));
    const { coverage } = await read(
      { site: 'x', html: shell([...all, post(words, 99, false)].join('')) },
      {},
    );
    expect(coverage).toMatchObject({ present: 11, read: 10, blind: false, drop: false });
  });

  test('units read together are read as alone', async () => {
    html = readFileSync(path.join(OURS, 'x/status.html'), 'utf8');
    await page.goto(addressOf(html, 'x'), { waitUntil: 'domcontentloaded' });
    const script = `(() => { ${bundles.get('x')}
      const { x } = RapportReader; const units = x.unitsIn(document);
      const told = (reads) => JSON.stringify(reads.map(({ post }) => post));
      return [told(x.readPosts(...units)), told(units.flatMap((unit) => x.readPosts(unit))), told(x.readPosts(document))];
    })()`;
    const [together = '', alone, whole] = (await page.evaluate(script)) as string[];
    expect(together.length).toBeGreaterThan(1000);
    expect(together).toBe(alone);
    expect(together).toBe(whole);
  });
});
