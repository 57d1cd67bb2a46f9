import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mention } from '../../src/domain/model';
import { type LiveX, openLiveX } from '../support/journey/live';
import { badgeCount } from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { walkTo } from '../ui/support/keyboard';

const HOUR = 3_600_000;

describe.each(BROWSERS)('posts that were in sight, in %s', (browser) => {
  let journey: Journey;
  let x: Page;
  beforeAll(async () => {
    journey = await startJourney(browser);
    x = await openLiveX(journey.rig);
    await x.setViewport({ width: 1000, height: 600 });
    await x.bringToFront();
    await until('badges', async () => (await badgeCount(x)) > 0);
  });
  afterAll(() => journey?.close());

  const text = (page: Page) => page.evaluate(() => document.body.innerText);
  const mentionOf = async (name: string): Promise<Mention | undefined> =>
    (await journey.log.all<Mention>('mentions')).find(({ post }) => post.author.name === name);
  const seen = async (name: string): Promise<boolean> => (await mentionOf(name))?.seenAt !== undefined;

  it('are noted once they were in view for a moment; what stands below is not', async () => {
    const far = Array.from({ length: 30 }, (_, number) => ({
      id: `19900000000000090${String(number).padStart(2, '0')}`,
      handle: `far_${number}`,
      name: `Far Below ${number}`,
      text: 'Is Hartwell Furniture open on Sundays? I would like to see the oak table.',
    }));
    await x.evaluate((posts) => (globalThis as unknown as { live: LiveX }).live.append(posts), far);
    await until('the last of them kept', async () => (await mentionOf('Far Below 29')) !== undefined);
    await until('the first in sight', () => seen('Gillian Prowse'));
    expect(await seen('Far Below 29')).toBe(false);
    await x.evaluate(() => {
      [...document.querySelectorAll('article')].at(-1)?.scrollIntoView({ block: 'center' });
    });
    await until('the last in sight', () => seen('Far Below 29'));
    // It was never stayed at on the way.
    expect(await seen('Far Below 12')).toBe(false);
  });

  it('are not noted while something lies over them', async () => {
    await x.evaluate(() => {
      scrollTo(0, 0);
      const asks = (id: string, name: string, text: string) => ({ id, handle: name, name, text });
      (globalThis as unknown as { live: LiveX }).live.stream([
        asks('1990000000000009999', 'Covered', 'Does Hartwell Furniture deliver to York?'),
        asks('1990000000000009998', 'Uncovered', 'Does Hartwell Furniture deliver to Hull?'),
      ]);
      const { bottom } = document.querySelector('article')?.getBoundingClientRect() ?? new DOMRect();
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = `position:fixed;inset:0 0 auto;height:${bottom}px;background:#0008;z-index:9`;
      document.body.append(cover);
    });
    await until('the other in sight', () => seen('Uncovered'));
    expect(await mentionOf('Covered')).toBeDefined();
    expect(await seen('Covered')).toBe(false);
    await x.evaluate(() => document.getElementById('cover')?.remove());
    await until('it in sight', () => seen('Covered'));
  });

  it('are listed as walked past with a way back, on the page and elsewhere', async () => {
    const ago = new Date(Date.now() - 2 * HOUR).toISOString();
    const gillian = await mentionOf('Ruben Castellano');
    const elsewhere = {
      ...gillian,
      id: '018f0000-0000-7000-9000-000000000001',
      key: 'facebook:77',
      seenAt: ago,
      post: {
        ...gillian?.post,
        site: 'facebook',
        id: '77',
        author: { name: 'Torben Achleitner', handle: 'torben', url: 'https://www.facebook.com/torben' },
        permalink: null,
        venue: 'Harwick Homes and Gardens',
      },
    };
    await journey.log.putAll('mentions', [{ ...gillian, seenAt: ago }, elsewhere]);
    const page = await journey.rig.openExtension('src/sidepanel/index.html');
    await page.bringToFront();
    await until('the section', async () => (await text(page)).includes('You walked past these'));
    const walked = await page.evaluate(
      () => document.querySelector('section[aria-labelledby="inbox-walked"]')?.textContent ?? '',
    );
    expect(walked).toContain('Torben Achleitner');
    expect(walked).toContain('Seen 2 h ago · in Harwick Homes and Gardens');
    expect(walked).toContain('Ruben Castellano');
    expect(walked).not.toContain('Far Below');
    await walkTo(page, 'Open the profile of Torben Achleitner on Facebook');
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('.inbox-back a')].map(({ href }) => href),
      ),
    ).toEqual(expect.arrayContaining(['https://www.facebook.com/torben', gillian?.post.permalink]));
    await page.close();
  });

  // Firefox hands key presses to the tab in front only, which is the page here.
  it.skipIf(browser === 'firefox')('are shown again on the page that has them', async () => {
    const page = await journey.rig.openExtension('src/sidepanel/index.html');
    await x.bringToFront();
    await until('it on the page', async () => (await text(page)).includes('Show on this page'));
    await x.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await walkTo(page, 'Show the post by Ruben Castellano on this page');
    await page.keyboard.press('Enter');
    await until('the post in view', () =>
      x.evaluate(() => {
        const post = [...document.querySelectorAll('article')].find((one) =>
          one.textContent?.includes('Ruben Castellano'),
        );
        const { top, bottom } = post?.getBoundingClientRect() ?? new DOMRect();
        return bottom > 0 && top < innerHeight && top > 0;
      }),
    );
    await page.close();
  });
});
