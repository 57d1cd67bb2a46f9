import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact, IntentId } from '../../src/domain/model';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { looks } from '../support/press';
import { violations } from '../ui/support/axe';
import { contact, exchange, PEOPLE, purchase, putContact } from '../ui/support/contact-log';

const HOUR = 3_600_000;

/** A post that waits, `hours` old. */
function waits(id: number, name: string, handle: string, text: string, intent: IntentId, hours = 1) {
  const at = new Date(Date.now() - hours * HOUR).toISOString();
  return {
    id: `018f0000-0000-7000-b000-${String(id).padStart(12, '0')}`,
    createdAt: at,
    updatedAt: at,
    device: 'seed',
    key: `x:${id}`,
    post: {
      site: 'x',
      id: String(id),
      kind: 'post',
      author: { name, handle, url: `https://x.com/${handle}` },
      text,
      publishedAt: at,
      permalink: `https://x.com/${handle}/status/${id}`,
      promoted: false,
      quoted: null,
      answers: null,
      thread: null,
    },
    verdict: {
      reasons: [{ kind: 'named', says: 'Names your store' }],
      intents: [{ intent, score: 1, why: [] }],
      sentiment: intent === 'complaint' ? 'negative' : 'positive',
      urgency: { score: 4, terms: [{ says: 'Names your store', points: 4 }] },
    },
    status: 'waiting',
    expiresAt: null,
    contactId: null,
  };
}

function onX(handle: string): Contact['identities'] {
  return [{ site: 'x', key: `x:${handle}`, name: '', handle, url: `https://x.com/${handle}` }];
}

describe.each(BROWSERS)('complaints, praise and referrals in the coach in %s', (browser) => {
  let journey: Journey;
  let page: Page;

  const said = () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const shows = (words: string) =>
    until(`“${words}”`, async () => (await said()).includes(words)).catch(async (error: Error) => {
      throw new Error(`${error.message}; the page says: ${await said()}`);
    });
  /** Presses the first button whose words begin so. */
  const press = async (name: string): Promise<void> => {
    const button = await page.evaluateHandle(
      (name) =>
        [...document.querySelectorAll('button')].find((one) =>
          (one.textContent ?? '').replace(/\s+/g, ' ').trim().startsWith(name),
        ) ?? null,
      name,
    );
    const element = button.asElement();
    if (!element) throw new Error(`no button “${name}”`);
    await element.evaluate((one) => (one as HTMLElement).focus());
    await page.keyboard.press('Enter');
  };
  const goBack = async (): Promise<void> => {
    await page.focus('[aria-label="Back to the list"]');
    await page.keyboard.press('Enter');
  };
  const openCoach = async (name: string): Promise<void> => {
    await shows(name);
    await press(name);
    await shows('Suggested replies');
    expect(await page.$eval('#coach-title', (title) => title.textContent)).toContain(name);
  };

  beforeAll(async () => {
    journey = await startJourney(browser);
    await putContact(journey.log, contact('Jonas Weber', { id: PEOPLE.jonas, identities: onX('jweber') }));
    await putContact(journey.log, contact('Dana Kovač', { id: PEOPLE.dana, identities: onX('dana') }));
    await putContact(journey.log, contact('Maria Santos', { id: PEOPLE.maria }));
    await journey.log.put('purchases', purchase(60, 'A table', { contactId: PEOPLE.jonas }));
    await journey.log.put('interactions', exchange(5, { note: 'The chair broke', intents: ['complaint'] }));
    await journey.log.putAll('mentions', [
      waits(1, 'Jonas Weber', 'jweber', 'The table is a joy every morning.', 'praise'),
      waits(2, 'Dana Kovač', 'dana', 'Thinking of buying a sofa.', 'purchase_intent'),
      waits(3, 'Rosa Lima', 'rosal', 'Go there. Maria Santos sent me and she was right.', 'referral'),
      waits(4, 'Owen Price', 'owenp', 'Two weeks and no word. Not good enough.', 'complaint', 6),
    ]);
    await journey.log.put('changes', { table: 'contacts', ids: null, contactIds: [] });
    page = await journey.rig.openExtension('src/sidepanel/index.html');
    await page.bringToFront();
  });
  afterAll(() => journey?.close());

  it('leads with the complaint, says how late the answer is, and puts a word in private next', async () => {
    await shows('Complaints to answer');
    await shows('Answer is 2 h late');
    expect((await said()).indexOf('Owen Price')).toBeLessThan((await said()).indexOf('Everywhere'));
    await openCoach('Owen Price');
    await shows('This complaint has been open for 6 h. Next: answer them calmly · 2 h late');
    const note = await page.$eval('input[type="text"][maxlength="500"]', (input) => input.value);
    expect(note).toBe('Call or write to them in private and put it right');
    expect(await looks(page, violations)).toEqual([]);
    await goBack();
  });

  it('suggests one ask after praise, in other words on request', async () => {
    await openCoach('Jonas Weber');
    await shows('A good moment to ask for a review');
    const words = () => page.$eval('.coach-moment-words', (one) => one.textContent);
    const first = await words();
    expect(await looks(page, violations)).toEqual([]);
    await press('Other words');
    await until('other words', async () => (await words()) !== first);
    const second = await words();
    await press('Use these words');
    const drafted = () => page.$eval('#coach-draft', (box) => (box as HTMLTextAreaElement).value);
    await until('the draft', async () => (await drafted()).replace(/[⟦⟧]/g, '') === second);
    await shows('In your reply');
    await goBack();
  });

  it('speaks of the open complaint before anything is sold', async () => {
    await openCoach('Dana Kovač');
    await shows('A complaint of theirs has been open for 5 days');
    await shows('Ask how it stands before you offer anything.');
    await shows('First, is it put right?');
    await goBack();
  });

  it('notes who sent whom with the conversation', async () => {
    await openCoach('Rosa Lima');
    await shows('Who sent whom?');
    await press('Maria Santos sent Rosa Lima');
    await shows('Whoever sends you somebody should be thanked.');
    expect(await looks(page, violations)).toEqual([]);
    await press('Log without a reply');
    const rosa = async () =>
      (await journey.log.all<Contact>('contacts')).find(({ name }) => name === 'Rosa Lima');
    await until('the referral', async () => (await rosa())?.referredBy === PEOPLE.maria);
  });
});
