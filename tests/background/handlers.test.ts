import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shippedClassifier } from '../../scripts/shipped-classifier';
import { makeHandlers } from '../../src/background/handlers';
import { DEFAULT_SETTINGS, type FollowUp, type Profile, type Settings } from '../../src/domain/model';
import { pauseFrom } from '../../src/domain/pause';
import { starterTemplates } from '../../src/domain/starter-templates';
import { addContact } from '../../src/log/contact-acts';
import { type Logs, openLogs } from '../../src/log/database';
import { countWaiting, mentionByKey } from '../../src/log/mentions';
import { readingProblems } from '../../src/log/reading-problems';
import { changeSettings } from '../../src/log/settings';
import { newStamp } from '../../src/log/stamp';
import { seedTemplates } from '../../src/log/templates';
import type { Handlers } from '../../src/messaging/serve';
import { practicePosts, VIEWER_HANDLE } from '../../src/practice/posts';
import { onX } from '../support/contact-fixtures';
import { fakeBrowser, HOME } from '../support/fake-browser';
import { days, NOON, post, request, value } from '../support/log-fixtures';
import { NO_SYNC } from '../support/no-sync';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

const ASKER = { from: 'content', tabId: 7, site: 'x' } as const;
const NOBODY = { name: null, handle: null };
const classifier = shippedClassifier();
/** Two ways in which a site is not looked at. */
const AT_REST: [string, Partial<Settings>][] = [
  ['switched off', { sitesOff: ['x'] }],
  ['paused', { pausedUntil: pauseFrom(NOON) }],
];
const countAgain = vi.fn();
const reconcile = vi.fn();

let name = 0;
let logs: Logs;
let handlers: Handlers;

beforeEach(async () => {
  fakeBrowser.reset();
  logs = openLogs(`handlers-${++name}`);
  handlers = makeHandlers({
    logs,
    clock: () => NOON,
    classifier: async () => classifier,
    reviewModel: async () => null,
    siteName: () => 'X',
    ready: seedTemplates(logs.real, starterTemplates(), NOON).then(() => undefined),
    countAgain,
    reconcile,
    sync: NO_SYNC,
  });
  await profile({
    name: 'Dana Lindt',
    store: 'Lindt Floors',
    handles: ['@lindtfloors'],
    brands: ['Oakline'],
  });
});
afterEach(() => vi.restoreAllMocks());

async function profile(changes: Partial<Profile>): Promise<void> {
  await changeSettings(logs.real, (now) => ({ ...now, profile: { ...now.profile, ...changes } }), NOON);
}

const see = (posts = [post({ text: 'Thinking of buying from Lindt Floors, any good?' })]) =>
  handlers['posts.seen']({ site: 'x', viewer: NOBODY, posts }, ASKER);

describe('posts.seen', () => {
  it('wakes what was set aside until they write, or until a post of theirs is before the user', async () => {
    const ana = post({ id: '9', text: 'A new day', publishedAt: NOON.toISOString() });
    const contact = await addContact(logs.real, { name: 'Ana', identities: [onX('anasilva')] }, days(-9));
    const { id: contactId } = value(contact).value;
    const aside = (until: FollowUp['until']) =>
      logs.real.followUps.add({
        ...newStamp('test', days(-2)),
        contactId,
        mentionId: null,
        interactionId: null,
        due: days(30).toISOString(),
        note: '',
        status: 'open',
        nudgedAt: null,
        until,
      });
    const [reply, page] = [await aside('reply'), await aside('page')];
    const dueOf = async (id: string) => (await logs.real.followUps.get(id))?.due;
    // Read again, and written before it was set aside: they did not write since.
    await see([{ ...ana, id: '8', publishedAt: days(-3).toISOString() }]);
    expect(await dueOf(reply)).toBe(days(30).toISOString());
    expect(await dueOf(page)).toBe(NOON.toISOString());
    expect(reconcile).toHaveBeenCalledTimes(1);
    await see([ana]);
    expect(await dueOf(reply)).toBe(NOON.toISOString());
    expect(reconcile).toHaveBeenCalledTimes(2);
    await see([ana]);
    expect(reconcile).toHaveBeenCalledTimes(2);
  });

  it('keeps what matters, forgets the rest, and counts', async () => {
    const answer = await see([
      post({ id: '1', text: 'Thinking of buying from Lindt Floors, any good?' }),
      post({ id: '2', text: 'What a lovely sunset' }),
      post({ id: '3', text: 'Lindt Floors rocks', promoted: true }),
      post({ id: '4', text: 'We at Lindt Floors', author: { name: 'L', handle: 'LindtFloors', url: null } }),
    ]);
    expect(answer).toMatchObject({ ok: true, answer: { badges: [{ key: 'x:1', status: 'waiting' }] } });
    if (answer.ok) expect(answer.answer.badges[0]?.says.join()).toContain('Lindt Floors');
    expect(await logs.real.mentions.count()).toBe(1);
    expect(countAgain).toHaveBeenCalled();
  });

  it('sends nothing of the practice feed into the real log', async () => {
    const posts = [post({ site: 'practice', text: 'Thinking of buying from Lindt Floors' })];
    const asker = { from: 'page', tabId: 7 } as const;
    await handlers['posts.seen']({ site: 'practice', viewer: NOBODY, posts }, asker);
    expect(await countWaiting(logs.real)).toBe(0);
    expect(await countWaiting(logs.practice)).toBe(1);
  });

  it('finds the customers of the practice feed for a user who skipped the welcome page', async () => {
    await changeSettings(logs.real, () => DEFAULT_SETTINGS, NOON);
    const posts = practicePosts(DEFAULT_SETTINGS.profile).map(
      ({ id, name: author, handle, text, promoted }) =>
        post({ site: 'practice', id, text, promoted, author: { name: author, handle, url: null } }),
    );
    const viewer = { name: 'You', handle: VIEWER_HANDLE };
    const answer = await handlers['posts.seen'](
      { site: 'practice', viewer, posts },
      { from: 'page', tabId: 7 },
    );
    const found = answer.ok ? answer.answer.badges.map(({ key }) => key.slice('practice:'.length)) : [];
    expect(found).toEqual(
      expect.arrayContaining(['seeking', 'complaint', 'praise', 'leaving', 'buying', 'question', 'referral']),
    );
    for (const nobodys of ['sunday', 'train', 'ad', 'own']) expect(found).not.toContain(nobodys);
  });

  it.each(AT_REST)('rests on a site that the user %s', async (_, rest) => {
    await changeSettings(logs.real, () => ({ ...DEFAULT_SETTINGS, ...rest }), NOON);
    expect(await see()).toEqual({ ok: true, answer: { badges: [] } });
    expect(await logs.real.mentions.count()).toBe(0);
  });

  it('follows the profile when it changes, and still shows what was found before', async () => {
    await see();
    await profile({ store: 'Another Name', brands: ['Cedarwood'] });
    expect(await see()).toMatchObject({ answer: { badges: [{ key: 'x:1' }] } });
    const cedar = [post({ id: '9', text: 'Where can I get a Cedarwood floor?' })];
    expect(await see(cedar)).toMatchObject({ answer: { badges: [{ key: 'x:9' }] } });
  });

  it('knows a contact by the profile', async () => {
    await see();
    await handlers['coach.log'](request(), ASKER);
    const answer = await see([post({ id: '2', text: 'What a lovely sunset' })]);
    expect(answer).toMatchObject({ answer: { badges: [{ key: 'x:2' }] } });
  });

  it('says so when there is no room', async () => {
    await logs.real.deviceId();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await see()).toMatchObject({ ok: false, why: 'full', says: expect.stringContaining('room') });
  });
});

describe('posts.sighted', () => {
  const sighted = () => handlers['posts.sighted']({ site: 'x', keys: ['x:1', 'x:2'] }, ASKER);

  it('notes which mentions are before the user’s eyes, and tells the lists', async () => {
    await see();
    countAgain.mockClear();
    expect(await sighted()).toEqual({ ok: true, answer: { noted: 1 } });
    expect((await mentionByKey(logs.real, 'x:1'))?.seenAt).toBe(NOON.toISOString());
    expect(countAgain).toHaveBeenCalledTimes(1);
    expect(await sighted()).toEqual({ ok: true, answer: { noted: 0 } });
    expect(countAgain).toHaveBeenCalledTimes(1);
  });

  it.each(AT_REST)('rests on a site that the user %s', async (_, rest) => {
    await see();
    await changeSettings(logs.real, (now) => ({ ...now, ...rest }), NOON);
    expect(await sighted()).toEqual({ ok: true, answer: { noted: 0 } });
    expect((await mentionByKey(logs.real, 'x:1'))?.seenAt).toBeUndefined();
  });
});

describe('whose page is open', () => {
  const ana = { handle: 'AnaSilva', url: 'https://x.com/anasilva' };
  const standing = (person: { handle: string | null; url: string | null } = ana) =>
    handlers['person.standing']({ site: 'x', person }, ASKER);
  const logged = async () => {
    await see();
    await handlers['coach.log'](request(), ASKER);
  };

  it('says what is open with a contact, by the profile', async () => {
    await logged();
    const [contact] = await logs.real.contacts.toArray();
    expect(await standing()).toEqual({
      ok: true,
      answer: {
        contactId: contact?.id,
        name: 'Ana Silva',
        says: ['Ask how it went, due on Tue 24 Nov'],
        pressing: false,
        waiting: null,
      },
    });
    await see([post({ id: '2', text: 'Lindt Floors again, please' })]);
    expect(await standing()).toMatchObject({ answer: { waiting: 'x:2' } });
  });

  it('says nothing of strangers, of contacts with whom nothing is open, and on sites that are off', async () => {
    expect(await standing()).toEqual({ ok: true, answer: null });
    await logged();
    expect(await standing({ handle: 'ana', url: null })).toEqual({ ok: true, answer: null });
    expect(await standing({ handle: null, url: null })).toEqual({ ok: true, answer: null });
    for (const [, rest] of AT_REST) {
      await changeSettings(logs.real, (now) => ({ ...now, ...rest }), NOON);
      expect(await standing()).toEqual({ ok: true, answer: null });
      await changeSettings(logs.real, (now) => ({ ...now, sitesOff: [], pausedUntil: null }), NOON);
      expect(await standing()).toMatchObject({ answer: { name: 'Ana Silva' } });
    }
    await logs.real.followUps.clear();
    expect(await standing()).toEqual({ ok: true, answer: null });
  });

  it('leads complaints, and wakes what was set aside until the user is on their page', async () => {
    await logged();
    await logs.real.followUps.toCollection().modify((one) => {
      one.until = 'page';
      one.createdAt = new Date(NOON.getTime() - 1000).toISOString();
      delete one.times;
    });
    await logs.real.interactions.toCollection().modify((one) => {
      one.intents = ['complaint'];
      one.settledAt = null;
    });
    reconcile.mockClear();
    const answer = await standing();
    expect(answer).toMatchObject({
      answer: {
        pressing: true,
        says: [expect.stringMatching(/^complaint open for/), 'Ask how it went, due today'],
      },
    });
    expect(reconcile).toHaveBeenCalledTimes(1);
  });

  it('opens their page among the contacts', async () => {
    const show = () => handlers['person.show']({ site: 'x', person: ana }, ASKER);
    expect(await show()).toEqual({ ok: true, answer: { shown: false } });
    await logged();
    const [contact] = await logs.real.contacts.toArray();
    expect(await show()).toEqual({ ok: true, answer: { shown: true } });
    expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({
      url: `${HOME}src/dashboard/index.html#contact/${contact?.id}`,
    });
  });
});

describe('the coach', () => {
  it('opens with three filled templates, advice and a next step; null when the post is no mention', async () => {
    await see();
    const answer = await handlers['coach.open']({ key: 'x:1' }, ASKER);
    if (!answer.ok || !answer.answer) throw new Error('no view');
    const view = answer.answer;
    expect(view.mention.key).toBe('x:1');
    expect(view.suggestions).toHaveLength(3);
    expect(view.suggestions.map(({ text }) => text).join()).toContain('Ana');
    expect(view.advice).not.toBe('');
    expect(view.followUp.day > '2026-11-21').toBe(true);
    expect(view).toMatchObject({ contact: null, history: [], openFollowUp: null });
    expect(await handlers['coach.open']({ key: 'x:404' }, ASKER)).toEqual({ ok: true, answer: null });
  });

  it('remembers what passed between you', async () => {
    await see();
    const logged = await handlers['coach.log'](request(), ASKER);
    expect(logged).toMatchObject({ ok: true, answer: { due: new Date(2026, 10, 24, 9).toISOString() } });
    expect(reconcile).toHaveBeenCalled();
    const later = [post({ id: '2', text: 'Lindt Floors again' })];
    await see(later);
    const answer = await handlers['coach.open']({ key: 'x:2' }, ASKER);
    expect(answer).toMatchObject({
      answer: {
        contact: { name: 'Ana Silva' },
        history: [{ myText: 'Hi Ana, come and see us', state: 'inserted' }],
        openFollowUp: { note: 'Ask how it went' },
      },
    });
  });

  it('opens the page of a contact, and of nobody else', async () => {
    await see();
    const opened = fakeBrowser.tabs.create;
    expect(await handlers['contact.show']({ key: 'x:1' }, ASKER)).toEqual({
      ok: true,
      answer: { shown: false },
    });
    expect(await handlers['contact.show']({ key: 'x:404' }, ASKER)).toMatchObject({
      answer: { shown: false },
    });
    expect(opened).not.toHaveBeenCalled();
    await handlers['coach.log'](request(), ASKER);
    expect(await handlers['contact.show']({ key: 'x:1' }, ASKER)).toMatchObject({ answer: { shown: true } });
    const [contact] = await logs.real.contacts.toArray();
    expect(opened.mock.calls).toEqual([[{ url: `${HOME}src/dashboard/index.html#contact/${contact?.id}` }]]);
  });

  it('replans, confirms, dismisses and brings back', async () => {
    await see();
    await handlers['coach.log'](request(), ASKER);
    const followUp = { day: '2026-12-01', note: 'Call' };
    expect(await handlers['coach.replan']({ key: 'x:1', followUp }, ASKER)).toMatchObject({
      answer: { due: new Date(2026, 11, 1, 9).toISOString() },
    });
    expect(await handlers['reply.sent']({ key: 'x:1', text: null }, ASKER)).toEqual({
      ok: true,
      answer: { answered: true },
    });
    expect(await handlers['mention.dismiss']({ key: 'x:1', undo: false }, ASKER)).toMatchObject({ ok: true });
    expect((await mentionByKey(logs.real, 'x:1'))?.status).toBe('dismissed');
    expect(await handlers['mention.dismiss']({ key: 'x:1', undo: true }, ASKER)).toMatchObject({ ok: true });
    expect((await mentionByKey(logs.real, 'x:1'))?.status).toBe('answered');
  });

  it('refuses a day that does not exist, in words', async () => {
    await see();
    const followUp = { day: '2026-02-30', note: '' };
    expect(await handlers['coach.log'](request({ followUp }), ASKER)).toMatchObject({
      ok: false,
      why: 'refused',
      says: expect.stringContaining('day'),
    });
  });
});

describe('page.coverage', () => {
  const reading = {
    state: 'blind' as const,
    kind: 'home',
    present: 3,
    read: 0,
    missing: { author: 3, text: 0, id: 0, actions: 0 },
  };

  it('marks the tab whose page cannot be read, and takes the mark away', async () => {
    await handlers['page.coverage']({ site: 'x', reading }, ASKER);
    expect(fakeBrowser.badge.tabs.get(7)).toEqual({
      text: '!',
      title: expect.stringContaining('cannot read'),
    });
    await handlers['page.coverage']({ site: 'x', reading: { ...reading, state: 'drop', read: 2 } }, ASKER);
    expect(fakeBrowser.badge.tabs.get(7)).toEqual({
      text: '!',
      title: expect.stringContaining('only a part'),
    });
    await handlers['page.coverage']({ site: 'x', reading: { ...reading, state: 'fine' } }, ASKER);
    expect(fakeBrowser.badge.tabs.get(7)).toEqual({ text: null, title: '' });
  });

  it('notes when, and which part failed, in the real log alone', async () => {
    await handlers['page.coverage']({ site: 'x', reading }, ASKER);
    await handlers['page.coverage']({ site: 'practice', reading: { ...reading, kind: 'other' } }, ASKER);
    const noted = await readingProblems(logs.real, NOON);
    expect(noted).toMatchObject([{ site: 'x', ...reading }]);
  });
});

describe('log.erased', () => {
  it('takes nudges off the screen, for they name people, and puts the starters back', async () => {
    await logs.real.templates.clear();
    fakeBrowser.shown.set('follow-up 1', { title: 'Follow up with Ottoline', message: '', iconUrl: '' });
    expect(await handlers['log.erased']({}, ASKER)).toEqual({ ok: true, answer: { noted: true } });
    expect([...fakeBrowser.shown]).toEqual([]);
    expect(await logs.real.templates.count()).toBe(starterTemplates().length);
    expect(reconcile).toHaveBeenCalled();
  });
});

describe('site.state', () => {
  const state = (site: 'x' | 'facebook') => handlers['site.state']({ site }, { ...ASKER, site });

  it('says of each site whether Rapport is at work there', async () => {
    expect(await state('x')).toEqual({ ok: true, answer: { on: true } });
    await changeSettings(logs.real, (now) => ({ ...now, sitesOff: ['x'] }), NOON);
    expect(await state('x')).toEqual({ ok: true, answer: { on: false } });
    expect(await state('facebook')).toEqual({ ok: true, answer: { on: true } });
    await changeSettings(logs.real, (now) => ({ ...now, pausedUntil: pauseFrom(NOON) }), NOON);
    expect(await state('facebook')).toEqual({ ok: true, answer: { on: false } });
  });
});

describe('activity.minute', () => {
  const minute = Math.floor(NOON.getTime() / 60_000);
  const tell = (site: 'x' | 'practice') => handlers['activity.minute']({ site, minute }, { ...ASKER, site });
  const counted = () => logs.real.activeDays.toArray();

  it('counts nothing unless the user switched it on', async () => {
    expect(await tell('x')).toMatchObject({ ok: true, answer: { counting: false } });
    expect(await counted()).toEqual([]);
    await changeSettings(logs.real, (before) => ({ ...before, measureTime: true }), NOON);
    expect(await tell('x')).toMatchObject({ ok: true, answer: { counting: true } });
    expect(await counted()).toMatchObject([{ site: 'x', minutes: 1 }]);
  });

  it.each(AT_REST)('counts nothing on the practice feed, nor on a site that the user %s', async (_, rest) => {
    await changeSettings(logs.real, (before) => ({ ...before, measureTime: true, ...rest }), NOON);
    expect(await tell('x')).toMatchObject({ answer: { counting: false } });
    expect(await tell('practice')).toMatchObject({ answer: { counting: false } });
    expect(await counted()).toEqual([]);
  });
});
