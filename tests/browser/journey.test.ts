import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact, FollowUp, Interaction, Mention } from '../../src/domain/model';
import { contactPageOpened } from '../support/journey/contact-pages';
import { type LiveFacebook, type LiveX, live, openLiveFacebook, openLiveX } from '../support/journey/live';
import { badgeCount, badgedPosts, clickBadge, clickInPanel, panelText } from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';

const mentionOf = async (journey: Journey, words: string): Promise<Mention | undefined> =>
  (await journey.log.all<Mention>('mentions')).find(({ post }) => post.text.includes(words));

describe.each(BROWSERS)('the main job in %s', (browser) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(browser);
  });
  afterAll(() => journey?.close());

  describe('on X', () => {
    let page: Page;
    beforeAll(async () => {
      page = await openLiveX(journey.rig);
    });
    afterAll(() => page?.close());

    it('marks the posts that matter and no others', async () => {
      await until('four badges', async () => (await badgeCount(page)) === 4);
      const badged = await badgedPosts(page);
      expect(
        badged.map((text) => text.match(/Marta|Gillian|Ruben|Joanna|Tomasz|Bargains|Dana/)?.[0]),
      ).toEqual(['Marta', 'Gillian', 'Ruben', 'Joanna']);
    });

    it('inserts a reply into the real Draft.js of the reply dialog, and sends nothing', async () => {
      await clickBadge(page, 'Gillian Prowse');
      await until('the coach', async () =>
        (await panelText(journey.rig, page)).includes('Hartwell Furniture'),
      );
      await clickInPanel(journey.rig, page, 'Insert');
      const drafts = await until('a draft in the box', async () => {
        const all = (await live<LiveX>(page, (x) => x.editors())) as string[];
        return all.some((text) => text.length > 20) && all;
      });
      expect(drafts.filter((text) => text.trim() !== '')).toHaveLength(1);
      expect(drafts.at(-1)).not.toMatch(/[{⟦]/);
      expect(await live<LiveX>(page, (x) => x.clicks)).toEqual({ send: 0, like: 0, reply: 1 });
    });

    it('saves contact, exchange and next step in one go', async () => {
      const interaction = await until(
        'the exchange',
        async () => (await journey.log.all<Interaction>('interactions'))[0],
      );
      expect(interaction.state).toBe('inserted');
      expect(interaction.theirText).toContain('Two weeks now');
      const [contact] = await journey.log.all('contacts');
      expect(contact?.name).toBe('Gillian Prowse');
      const [followUp] = await journey.log.all<FollowUp>('followUps');
      expect(followUp?.contactId).toBe(contact?.id);
      expect(Date.parse(followUp?.due ?? '')).toBeGreaterThan(Date.now());
      expect((await mentionOf(journey, 'Two weeks now'))?.status).toBe('inserted');
    });

    it('sees the reply go out when the human presses the site’s own button', async () => {
      await page.click('[role="dialog"] [data-testid="tweetButton"]');
      await until(
        'the mention to be answered',
        async () => (await mentionOf(journey, 'Two weeks now'))?.status === 'answered',
      );
      expect((await journey.log.all<Interaction>('interactions'))[0]?.state).toBe('sent');
      expect(await live<LiveX>(page, (x) => x.clicks)).toEqual({ send: 1, like: 0, reply: 1 });
      await until('the coach to say so', async () => {
        const text = await panelText(journey.rig, page);
        return text.includes('Your reply went out.') && !text.includes('I have sent it');
      });
    });

    it('leads from the coach to the page of who is a contact now', async () => {
      await clickInPanel(journey.rig, page, 'Open Gillian Prowse in Contacts');
      const [contact] = await journey.log.all<Contact>('contacts');
      await contactPageOpened(journey, contact?.id ?? '');
      await page.bringToFront();
    });
  });

  describe('on Facebook', () => {
    let page: Page;
    beforeAll(async () => {
      page = await openLiveFacebook(journey.rig);
    });
    afterAll(() => page?.close());

    it('marks comments on the user’s own post', async () => {
      const badged = await until('badges', async () => {
        const posts = await badgedPosts(page);
        return posts.length >= 3 && posts;
      });
      expect(badged.some((text) => text.startsWith('Devon Achterberg'))).toBe(true);
    });

    it('inserts into the real Lexical under the comment, never into the chat', async () => {
      await clickBadge(page, 'How much, and do you deliver');
      await until('the coach', async () => (await panelText(journey.rig, page)).includes('Devon'));
      await clickInPanel(journey.rig, page, 'Which one do you mean?');
      await clickInPanel(journey.rig, page, 'Insert');
      const drafts = await until('a draft in the box', async () => {
        const all = (await live<LiveFacebook>(page, (fb) => fb.editors())) as string[];
        return all.some((text) => text.length > 20) && all;
      });
      expect(drafts.filter((text) => text.trim() !== '')).toHaveLength(1);
      // The box is read back before anything is kept: a human does not press Enter within that blink.
      await until(
        'the exchange',
        async () => (await mentionOf(journey, 'do you deliver'))?.status === 'inserted',
      );
      expect(await page.$eval('.chat [role="textbox"]', (chat) => chat.textContent)).toBe('');
      expect(await live<LiveFacebook>(page, (fb) => fb.clicks)).toEqual({ like: 0, share: 0, reply: 1 });
      expect(await live<LiveFacebook>(page, (fb) => fb.sent)).toEqual([]);
    });

    it('sees the reply go out when the human presses Enter', async () => {
      // The focus is in the box already: that is what the human presses Enter in.
      await page.keyboard.press('Enter');
      await until(
        'the site’s own sending',
        async () => ((await live<LiveFacebook>(page, (fb) => fb.sent)) as string[]).length === 1,
      );
      await until(
        'the mention to be answered',
        async () => (await mentionOf(journey, 'do you deliver'))?.status === 'answered',
      );
    });
  });
});
