import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Correction, Mention, Mute } from '../../src/domain/model';
import { standing } from '../../src/log/replace';
import { type LiveX, live, openLiveX } from '../support/journey/live';
import {
  badgeCount,
  badgeName,
  clickInPanel,
  draftIn,
  focused,
  openCoach,
  panelText,
  writeDraft,
} from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { atRest, frameDrawn, until } from '../support/journey/until';
import { looks } from '../support/press';
import { violations } from '../ui/support/axe';
import { walkTo } from '../ui/support/keyboard';

const PANEL = 'rapport-panel';
/** The page's own four mentions and the five below. */
const BADGES = 9;
const LEFT = 'scratch on the left leg';
const RIGHT = 'scratch on the right leg';

describe.each(BROWSERS)('teaching the coach in %s', (browser) => {
  let journey: Journey;
  let page: Page;

  const panel = async () => (await panelText(journey.rig, page)).replace(/[\u2068\u2069]/g, '');
  const shows = (words: string) => until(`“${words}”`, async () => (await panel()).includes(words));
  const badge = (words: string) => badgeName(journey.rig, page, words);
  const press = (name: string) => clickInPanel(journey.rig, page, name);
  const corrections = async () => standing(await journey.log.all<Correction>('corrections'));
  const mutes = async () => standing(await journey.log.all<Mute>('mutes'));
  const statusOf = async (words: string) =>
    (await journey.log.all<Mention>('mentions')).find(({ post }) => post.text.includes(words))?.status;
  const close = async (): Promise<void> => {
    await press('Close');
    await until('no coach', async () => (await panel()) === '');
  };

  beforeAll(async () => {
    journey = await startJourney(browser);
    page = await openLiveX(journey.rig);
    await live<LiveX>(page, (x) => {
      const at = new Date(Date.now() - 600_000).toISOString();
      const post = (id: string, name: string, text: string) => ({
        id: `199000000000000010${id}`,
        handle: name.toLowerCase().replace(' ', '_'),
        name,
        at,
        text,
      });
      x.append([
        post(
          '1',
          'Nadia Bell',
          'The sofa from Hartwell Furniture came with a scratch on the left leg, bit of a shame.',
        ),
        post(
          '2',
          'Piotr Zak',
          'The sofa from Hartwell Furniture came with a scratch on the right leg, bit of a shame.',
        ),
        post('3', 'Wim Post', 'Is Hartwell Furniture open late on Fridays?'),
        post('4', 'Wim Post', 'Walked past Hartwell Furniture again, nice lights in the window.'),
        post('5', 'Elsa Rind', 'The whole street around Hartwell Furniture smells of varnish today.'),
      ]);
    });
    await until('all badges', async () => (await badgeCount(page)) === BADGES);
  });
  afterAll(() => journey?.close());

  it('shows how each intent adds up, to the point', async () => {
    await openCoach(journey.rig, page, LEFT);
    await press('Has a complaint:');
    await shows('From 10 points on it counts as “Has a complaint”.');
    const points = await journey.rig.inShadow(page, PANEL, (root) =>
      [...root.querySelectorAll('#coach-sum-complaint td')].map((cell) =>
        Number(cell.textContent?.replace('−', '-')),
      ),
    );
    const total = points.pop();
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(total);
    expect(await panel()).toContain(`Has a complaint: ${total} points`);
    expect(await panel()).toContain('Before a word is read');
    await close();
  });

  it('“not a complaint” counts at once: here, for a post like it, and nothing moves under the mouse', async () => {
    expect(await badge(LEFT)).toContain('Has a complaint');
    expect(await badge(RIGHT)).toContain('Has a complaint');
    await openCoach(journey.rig, page, LEFT);
    await writeDraft(journey.rig, page, 'My own words, Nadia.');
    await press('Not right?');
    const chip = () =>
      journey.rig.inShadow(page, PANEL, (root) => {
        const found = [...root.querySelectorAll('.chip')].find(
          (one) => one.textContent === 'Has a complaint',
        );
        const { x, y } = found?.getBoundingClientRect() ?? new DOMRect();
        return { x: Math.round(x), y: Math.round(y), pressed: found?.getAttribute('aria-pressed') };
      });
    await shows('Choose all that fits.');
    // Little is left below: what the correction takes away there must not pull the rest down.
    await journey.rig.inShadow(page, PANEL, (root) => {
      const [body, chips] = [root.querySelector('.coach-body'), root.querySelector('.coach-teach')];
      if (!body || !chips) throw new Error('no chips');
      body.scrollBy(0, chips.getBoundingClientRect().top - body.getBoundingClientRect().top);
    });
    const before = await atRest(chip);
    expect(before.pressed).toBe('true');
    await press('Has a complaint');
    await shows('No longer “Has a complaint”. It counts for posts like it, too.');
    await frameDrawn(page);
    expect(await chip()).toEqual({ ...before, pressed: 'false' });
    const [correction] = await corrections();
    expect(correction).toMatchObject({ is: [], isNot: ['complaint'], forMe: true });
    expect(correction?.text).toContain(LEFT);

    await until('its badge', async () => !(await badge(LEFT))?.includes('complaint'));
    await until('the badge of one like it', async () => !(await badge(RIGHT))?.includes('complaint'));
    // The coach itself: neither the intent nor its advice, and the user's words as they were.
    expect(await panel()).not.toContain('Thank them, own it');
    expect(await draftIn(journey.rig, page)).toBe('My own words, Nadia.');

    await press('Undo');
    await shows('Taken back.');
    await frameDrawn(page);
    expect(await chip()).toEqual(before);
    await until('its badge again', async () => (await badge(LEFT))?.includes('Has a complaint'));
    await until('the other one again', async () => (await badge(RIGHT))?.includes('Has a complaint'));
    expect(await corrections()).toEqual([]);
    expect(await panel()).toContain('Thank them, own it');
    expect(await draftIn(journey.rig, page)).toBe('My own words, Nadia.');
    await close();
  });

  it('keeps what is pressed under the mouse when the head of the coach grows', async () => {
    await openCoach(journey.rig, page, LEFT);
    await press('Not right?');
    await shows('Choose all that fits.');
    const places = () =>
      journey.rig.inShadow(page, PANEL, (root) =>
        [...root.querySelectorAll('.coach-teach .chip')].map((one) =>
          Math.round(one.getBoundingClientRect().top),
        ),
      );
    const head = () =>
      journey.rig.inShadow(page, PANEL, (root) => root.querySelector('.coach-head')?.clientHeight ?? 0);
    const before = await atRest(places);
    const height = await head();
    const more = ['Wants to buy', 'Has a question', 'May be leaving'];
    for (const name of more) {
      await press(name);
      await shows(`Noted as “${name}”`);
      await frameDrawn(page);
      expect(await places(), name).toEqual(before);
    }
    expect(await head()).toBeGreaterThan(height);
    for (const name of more) {
      await press(name);
      await shows(`No longer “${name}”`);
      await frameDrawn(page);
      expect(await places(), name).toEqual(before);
    }
    // As it was found: nothing is left to be kept.
    expect(await corrections()).toEqual([]);
    await close();
  });

  it('says in the sum of another post what the user said of one like it', async () => {
    await openCoach(journey.rig, page, LEFT);
    await press('Not right?');
    await press('Says something kind');
    await shows('Noted as “Says something kind”');
    await shows('You said so');
    await close();
    await until('the badge of one like it', async () =>
      journey.log
        .all<Mention>('mentions')
        .then((all) =>
          all
            .find(({ post }) => post.text.includes(RIGHT))
            ?.verdict.intents.some(({ intent }) => intent === 'praise'),
        ),
    );
    await openCoach(journey.rig, page, RIGHT);
    await press('Says something kind:');
    await shows('You said “Says something kind” of one like it: “The sofa from Hartwell Furniture');
    await close();
  });

  it('is worked by keyboard alone, and the focus stays', async () => {
    await openCoach(journey.rig, page, 'Is Hartwell Furniture open late');
    const focus = () => focused(journey.rig, page);
    const tabTo = (name: string) =>
      until(`the focus on ${name}`, async () => {
        await page.keyboard.press('Tab');
        return (await focus()).startsWith(`button: ${name}`);
      });
    await tabTo('Not right?');
    await page.keyboard.press('Enter');
    await tabTo('Wants to buy');
    await page.keyboard.press(' ');
    await shows('Noted as “Wants to buy”');
    expect(await focus()).toBe('button: Wants to buy');
    await tabTo('Undo');
    await page.keyboard.press('Enter');
    await shows('Taken back.');
    await until('the focus where it was', async () => (await focus()) === 'button: Wants to buy');

    await tabTo('Mute a word');
    await page.keyboard.press('Enter');
    await until('the field', async () => (await focus()).startsWith('input:'));
    await page.keyboard.press('Enter');
    await shows('Type a word first.');
    // Esc closes the field first, then the coach.
    await page.keyboard.press('Escape');
    await until('the button again', async () => (await focus()).startsWith('button: Mute a word'));
    await page.keyboard.press('Enter');
    await until('the field', async () => (await focus()).startsWith('input:'));
    await page.keyboard.type('Varnish');
    await page.keyboard.press('Enter');
    await shows('Muted “Varnish”: posts with it are left out from now on. 1 post left your list.');
    expect(await focus()).toMatch(/^button: Mute a word/);
    await until('no badge', async () => (await badge('smells of varnish')) === null);
    expect(await statusOf('smells of varnish')).toBe('dismissed');
    await page.keyboard.press('Escape');
    await until('no coach', async () => (await panel()) === '');
  });

  it('mutes an author with all their posts, and brings them back', async () => {
    await openCoach(journey.rig, page, 'Is Hartwell Furniture open late');
    await press('Not right?');
    await press('Mute Wim Post');
    await shows('Muted Wim Post: their posts are left out from now on. 2 posts left your list.');
    await until('the focus on what came of it', async () =>
      (await focused(journey.rig, page)).startsWith('div'),
    );
    await until('no badge of theirs', async () => (await badge('nice lights in the window')) === null);
    expect(await badge('open late')).toBeNull();
    await press('Undo');
    await shows('Log without a reply');
    expect(await focused(journey.rig, page)).toMatch(/^section: /);
    await until(
      'both badges',
      async () => (await badge('nice lights')) !== null && (await badge('open late')) !== null,
    );
    expect((await mutes()).map(({ kind }) => kind)).toEqual(['word']);
    await press('Mute Wim Post');
    await shows('2 posts left your list.');
    await press('Close');
  });

  it('lets no script teach it', async () => {
    await openCoach(journey.rig, page, RIGHT);
    await press('Not right?');
    const before = JSON.stringify([await corrections(), await mutes()]);
    await journey.rig.inShadow(page, PANEL, (root) => {
      for (const one of root.querySelectorAll<HTMLElement>('.coach-teach button')) one.click();
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(JSON.stringify([await corrections(), await mutes()])).toBe(before);
    await close();
  });

  it('lists all of it in the settings, takes it back there, and takes that back', async () => {
    const settings = await journey.rig.openExtension('src/dashboard/index.html#settings');
    await settings.bringToFront();
    const said = () =>
      settings.evaluate(() => document.querySelector('[aria-labelledby="set-taught"]')?.textContent ?? '');
    await until('the correction', async () => (await said()).includes('Is: Says something kind'));
    expect(await said()).toContain('None of it leaves this browser');
    expect(await said()).toMatch(/Wim Post.*wim_post.*X · today/);
    expect(await said()).toContain('“Varnish”');

    await walkTo(settings, 'Take back: “The sofa from');
    await settings.keyboard.press('Enter');
    await until('it gone', async () => (await corrections()).length === 0);
    const [nadia] = (await journey.log.all<Mention>('mentions')).filter(({ post }) =>
      post.text.includes(LEFT),
    );
    expect(nadia?.verdict.intents.map(({ intent }) => intent)).toEqual(['complaint']);
    await walkTo(settings, 'Undo');
    await settings.keyboard.press('Enter');
    await until('it back', async () => (await corrections())[0]?.is.includes('praise'));

    // Past the last control Firefox goes on among its own, and then a page hears keys but no presses.
    await settings.focus('h1');
    await walkTo(settings, 'Unmute: Wim Post');
    await settings.keyboard.press('Enter');
    await until('them waiting', async () => (await statusOf('nice lights')) === 'waiting');
    await until('a note', () =>
      settings.evaluate(() => document.body.textContent?.includes('2 posts came back.') ?? false),
    );
    // The focus went to the next of the list.
    expect(await settings.evaluate(() => document.activeElement?.textContent)).toContain('Unmute: “Varnish”');
    await walkTo(settings, 'Undo');
    await settings.keyboard.press('Enter');
    await until('them muted', async () => (await statusOf('nice lights')) === 'dismissed');
    await until('two mutes', async () => (await mutes()).length === 2);

    expect(await looks(settings, violations)).toEqual([]);
    await settings.close();
  });

  it('keeps a list of 500 usable', async () => {
    const [pattern] = await corrections();
    if (!pattern) throw new Error('no correction to copy');
    await journey.log.putAll(
      'corrections',
      Array.from({ length: 500 }, (_, number) => ({
        ...pattern,
        id: `018f0000-0000-7000-9000-${String(number).padStart(12, '0')}`,
        key: `x:${88000 + number}`,
        text: `Number ${number}: ${pattern.text}`,
      })),
    );
    const settings = await journey.rig.openExtension('src/dashboard/index.html#settings');
    await settings.bringToFront();
    const rows = () => settings.evaluate(() => document.querySelectorAll('.taught').length);
    await until('a short list', async () => (await rows()) > 0);
    expect(await rows()).toBeLessThan(20);
    await walkTo(settings, 'Show more: Corrections');
    await settings.keyboard.press('Enter');
    await until('more', async () => (await rows()) > 50);
    // On with the first of the new ones.
    await until('the focus on the eleventh', () =>
      settings.evaluate(
        () => document.activeElement?.closest('li') === document.querySelectorAll('.taught')[10],
      ),
    );
    await settings.close();
  });

  it('brings the badges of what was unmuted back when the page is looked at again', async () => {
    const settings = await journey.rig.openExtension('src/dashboard/index.html#settings');
    await settings.bringToFront();
    await until('the word', () =>
      settings.evaluate(() => {
        const row = [...document.querySelectorAll('.taught')].find((one) =>
          one.textContent?.includes('Varnish'),
        );
        row?.querySelector<HTMLElement>('button')?.focus();
        return row !== undefined;
      }),
    );
    await settings.keyboard.press('Enter');
    await until('the word unmuted', async () => (await mutes()).length === 1);
    await settings.close();
    await page.bringToFront();
    await until('its badge', async () => (await badge('smells of varnish')) !== null);
  });

  it('says so when the post is no longer kept, and offers to close', async () => {
    await openCoach(journey.rig, page, RIGHT);
    await press('Not right?');
    await journey.home().evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('rapport');
          opening.onsuccess = () => {
            const emptying = opening.result.transaction('mentions', 'readwrite');
            emptying.objectStore('mentions').clear();
            emptying.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            emptying.onerror = () => reject(emptying.error);
          };
        }),
    );
    await press('Looks like spam');
    await shows('This post is no longer kept, so nothing was saved.');
    const chip = await journey.rig.inShadow(page, PANEL, (root) =>
      [...root.querySelectorAll('.chip')]
        .find((one) => one.textContent === 'Looks like spam')
        ?.getAttribute('aria-pressed'),
    );
    expect(chip).toBe('false');
    await journey.rig.inShadow(page, PANEL, (root) =>
      root.querySelector<HTMLElement>('.coach-taught button')?.focus(),
    );
    await page.keyboard.press('Enter');
    await until('no coach', async () => (await panel()) === '');
  });
});
