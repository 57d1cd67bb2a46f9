import 'fake-indexeddb/auto';
import { v4 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBadge } from '../../src/background/badge';
import { openNudge } from '../../src/background/notifications';
import { DUE_ALARM, makeNudges, SWEEP_ALARM } from '../../src/background/nudges';
import { addContact } from '../../src/log/contact-acts';
import { type Logs, openLogs } from '../../src/log/database';
import { readInbox } from '../../src/log/inbox';
import { logReply } from '../../src/log/log-reply';
import { countWaiting } from '../../src/log/mentions';
import { mergeContacts } from '../../src/log/merge-contacts';
import { claimNudges } from '../../src/log/nudges';
import { changeSettings } from '../../src/log/settings';
import { fakeBrowser, HOME } from '../support/fake-browser';
import { finish, move } from '../support/follow-ups';
import { DAY, days, keep, NOON, post, request, value } from '../support/log-fixtures';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

let name = 0;
let logs: Logs;
const clock = () => new Date(fakeBrowser.now);
/** A worker that has just started: it remembers nothing. */
const worker = () => makeNudges(logs, clock);
const titles = () => [...fakeBrowser.shown.values()].map((nudge) => nudge.title);
const goTo = (moment: Date) => {
  fakeBrowser.now = moment.getTime();
};

beforeEach(() => {
  fakeBrowser.reset();
  logs = openLogs(`nudges-${++name}`);
});
afterEach(() => vi.restoreAllMocks());

/** A contact with a follow-up due on a day, made as the user makes it. */
async function promise(
  who: string,
  day: string,
  site: 'x' | 'practice' = 'x',
  step: { time?: string; note?: string } = {},
): Promise<string> {
  const author = { name: who, handle: who.toLowerCase(), url: null };
  const permalink = site === 'x' ? `https://x.com/${who}/status/1` : null;
  await keep(logs.for(site), post({ site, id: who, author, permalink }));
  const logged = value(
    await logReply(
      logs.for(site),
      request({ key: `${site}:${who}`, idempotencyKey: who, followUp: { day, note: `Ask ${who}`, ...step } }),
      9,
      NOON,
    ),
  );
  if (!logged.followUpId) throw new Error('no follow-up');
  return logged.followUpId;
}

describe('nudges', () => {
  it('sets one alarm for the next due thing, beside the sweep', async () => {
    await worker().reconcile();
    expect([...fakeBrowser.alarmsSet.keys()]).toEqual([SWEEP_ALARM]);
    await promise('Ben', '2026-11-30');
    await promise('Ana', '2026-11-24');
    await worker().reconcile();
    expect(fakeBrowser.alarmsSet.size).toBe(2);
    expect(fakeBrowser.alarmsSet.get(DUE_ALARM)?.scheduledTime).toBe(new Date(2026, 10, 24, 9).getTime());
    expect(fakeBrowser.shown.size).toBe(0);
  });

  it('takes the alarm away when nothing is left', async () => {
    const id = await promise('Ana', '2026-11-24');
    await worker().reconcile();
    await finish(logs.real, id, NOON);
    await worker().reconcile();
    expect(fakeBrowser.alarmsSet.has(DUE_ALARM)).toBe(false);
  });

  it('shows one due follow-up by name, once, and sets the alarm for the next', async () => {
    await promise('Ana', '2026-11-24');
    await promise('Ben', '2026-11-30');
    goTo(new Date(2026, 10, 24, 9));
    const one = worker();
    await Promise.all([one.reconcile(), one.reconcile(), one.reconcile()]);
    await worker().reconcile();
    expect(fakeBrowser.notifications.create).toHaveBeenCalledTimes(1);
    expect([...fakeBrowser.shown.values()]).toMatchObject([
      { title: 'Follow up with Ana', message: 'Ask Ana', iconUrl: `${HOME}icons/128.png` },
    ]);
    expect(fakeBrowser.notifications.create.mock.calls[0]?.[1]).not.toHaveProperty('buttons');
    expect(fakeBrowser.alarmsSet.get(DUE_ALARM)?.scheduledTime).toBe(new Date(2026, 10, 30, 9).getTime());
  });

  it('shows several as one digest', async () => {
    for (const who of ['Ana', 'Ben', 'Cem', 'Dee', 'Eva']) await promise(who, '2026-11-24');
    goTo(days(10));
    await worker().reconcile();
    expect([...fakeBrowser.shown.values()]).toMatchObject([{ title: '5 follow-ups are due' }]);
    expect([...fakeBrowser.shown.values()][0]?.message).toMatch(/^\w+, \w+, \w+ and 2 more$/);
  });

  it('says the hour that the user named, of that day only', async () => {
    await promise('Ana', '2026-11-24', 'x', { time: '14:30' });
    goTo(new Date(2026, 10, 24, 14, 30));
    await worker().reconcile();
    await promise('Ben', '2026-11-25', 'x', { time: '15:00', note: '' });
    goTo(new Date(2026, 10, 25, 15));
    await worker().reconcile();
    const shown = () => [...fakeBrowser.shown.values()].map(({ message }) => message);
    expect(shown()).toEqual(['At 14:30: Ask Ana', 'You asked to be reminded at 15:00.']);

    await promise('Cem', '2026-11-25', 'x', { time: '15:10' });
    await promise('Dee', '2026-11-26', 'x', { time: '16:30' });
    await promise('Eva', '2026-11-26');
    goTo(new Date(2026, 10, 26, 16, 40));
    await worker().reconcile();
    expect(shown().at(-1)).toBe('Cem, Eva and Dee at 16:30');
  });

  it('never nudges about the invented people of the practice feed', async () => {
    await promise('Pip', '2026-11-24', 'practice');
    goTo(days(10));
    await worker().reconcile();
    expect(fakeBrowser.shown.size).toBe(0);
    expect(fakeBrowser.alarmsSet.has(DUE_ALARM)).toBe(false);
  });

  it('says what a single one is for', async () => {
    const id = await promise('Ana', '2026-11-24');
    await logs.real.followUps.update(id, { kind: 'promise' });
    goTo(days(5));
    await worker().reconcile();
    expect(titles()).toEqual(['You promised Ana']);
  });

  it('tells the rest of the day with the last nudge of it', async () => {
    value(
      await changeSettings(logs.real, (now) => ({ ...now, nudges: { ...now.nudges, digestHour: 9 } }), NOON),
    );
    await promise('Ana', '2026-11-24');
    const later = await promise('Ben', '2026-11-24');
    await logs.real.followUps.update(later, { due: new Date(2026, 10, 24, 15).toISOString() });
    await worker().reconcile();
    const morning = new Date(2026, 10, 24, 9);
    expect(fakeBrowser.alarmsSet.get(DUE_ALARM)?.scheduledTime).toBe(morning.getTime());
    goTo(morning);
    await worker().reconcile();
    expect(titles()).toEqual(['2 follow-ups for today']);
    // The toolbar counts Ben from then on; nothing rings.
    const due = new Date(2026, 10, 24, 15);
    expect(fakeBrowser.alarmsSet.get(DUE_ALARM)?.scheduledTime).toBe(due.getTime());
    goTo(due);
    await worker().reconcile();
    expect(fakeBrowser.notifications.create).toHaveBeenCalledTimes(1);
  });

  it('stays silent at night and on days off, and tells all in one in the morning', async () => {
    await promise('Ana', '2026-11-22');
    await promise('Ben', '2026-11-23');
    goTo(new Date(2026, 10, 22, 9));
    await worker().reconcile();
    expect(fakeBrowser.shown.size).toBe(0);
    await makeBadge(logs.real, clock)();
    expect(fakeBrowser.badge.text).toBe('1');
    const monday = new Date(2026, 10, 23, 8);
    expect(fakeBrowser.alarmsSet.get(DUE_ALARM)?.scheduledTime).toBe(monday.getTime());
    goTo(new Date(2026, 10, 23, 9));
    await worker().reconcile();
    expect(titles()).toEqual(['2 follow-ups are due']);
  });

  it('nudges again after a snooze', async () => {
    const id = await promise('Ana', '2026-11-24');
    goTo(days(5));
    const one = worker();
    await one.reconcile();
    await move(logs.real, id, days(9), clock());
    await one.reconcile();
    expect(fakeBrowser.alarmsSet.get(DUE_ALARM)?.scheduledTime).toBe(days(9).getTime());
    goTo(days(9));
    await one.reconcile();
    expect(titles()).toEqual(['Follow up with Ana', 'Follow up with Ana']);
  });
});

describe('a crowd', () => {
  it('adversarial 51: 10,000 overdue follow-ups at once ring once and say how many', async () => {
    const stamp = { createdAt: NOON.toISOString(), updatedAt: NOON.toISOString(), device: 'test' };
    await logs.real.followUps.bulkAdd(
      Array.from({ length: 10_000 }, (_, at) => ({
        ...stamp,
        id: v4(),
        contactId: v4(),
        mentionId: null,
        interactionId: null,
        due: days(-at / 100).toISOString(),
        note: `Step ${at}`,
        status: 'open' as const,
        nudgedAt: null,
      })),
    );
    await worker().reconcile();
    expect(titles()).toEqual(['10,000 follow-ups are due']);
    const [shown] = fakeBrowser.shown.values();
    expect(shown?.message).toBe('someone, someone, someone and 9,997 more');
    expect(await logs.real.pendingNudges.count()).toBe(0);
    // Nothing is due that was not claimed: no alarm comes back for it, no worker rings again.
    expect(fakeBrowser.alarmsSet.has(DUE_ALARM)).toBe(false);
    await worker().reconcile();
    expect(fakeBrowser.notifications.create).toHaveBeenCalledTimes(1);
    await makeBadge(logs.real, clock)();
    expect(fakeBrowser.badge).toMatchObject({ text: '99+', title: 'Rapport: 10,000 follow-ups are due' });
    const inbox = await readInbox(logs, clock());
    expect(inbox.dueCount).toBe(10_000);
    expect(inbox.due).toHaveLength(20);
  }, 60_000);
});

describe('a worker that dies', () => {
  it('after claiming, before showing: the next one shows it, once', async () => {
    await promise('Ana', '2026-11-24');
    goTo(days(5));
    await claimNudges(logs.real, clock());
    await worker().reconcile();
    await worker().reconcile();
    expect(fakeBrowser.notifications.create).toHaveBeenCalledTimes(1);
  });

  it('after showing, before noting it: the next one does not ring a second time', async () => {
    await promise('Ana', '2026-11-24');
    goTo(days(5));
    const noting = vi.spyOn(logs.real.pendingNudges, 'bulkDelete').mockRejectedValueOnce(new Error('killed'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await worker().reconcile();
    expect(noting).toHaveBeenCalledTimes(1);
    expect(await logs.real.pendingNudges.count()).toBe(1);
    await worker().reconcile();
    expect(fakeBrowser.notifications.create).toHaveBeenCalledTimes(1);
    expect(await logs.real.pendingNudges.count()).toBe(0);
  });

  it('keeps a nudge that the system would not show, and still sets the alarm', async () => {
    await promise('Ana', '2026-11-24');
    await promise('Ben', '2026-12-24');
    goTo(days(5));
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fakeBrowser.notifications.create.mockRejectedValueOnce(new Error('no notifications here'));
    await worker().reconcile();
    expect(complain).toHaveBeenCalled();
    expect(fakeBrowser.alarmsSet.get(DUE_ALARM)?.scheduledTime).toBe(new Date(2026, 11, 24, 9).getTime());
    await worker().reconcile();
    expect(titles()).toEqual(['Follow up with Ana']);
  });

  it('leaves what it could not show for working hours, where the next one starts at night', async () => {
    await promise('Ana', '2026-11-24');
    goTo(days(5));
    await claimNudges(logs.real, clock());
    goTo(new Date(2026, 10, 27, 3));
    await worker().reconcile();
    expect(fakeBrowser.shown.size).toBe(0);
    const morning = new Date(2026, 10, 27, 8);
    expect(fakeBrowser.alarmsSet.get(DUE_ALARM)?.scheduledTime).toBe(morning.getTime());
    goTo(morning);
    await worker().reconcile();
    expect(titles()).toEqual(['Follow up with Ana']);
  });

  it('rings no more for what the user closed before it could be noted', async () => {
    await promise('Ana', '2026-11-24');
    goTo(days(5));
    vi.spyOn(logs.real.pendingNudges, 'bulkDelete').mockRejectedValueOnce(new Error('killed'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await worker().reconcile();
    const [id] = [...fakeBrowser.shown.keys()];
    fakeBrowser.shown.clear();
    // The event of its closing starts the next worker, which looks for what is pending at the same time.
    const next = worker();
    await Promise.all([next.reconcile(), next.seen(id ?? '')]);
    await worker().reconcile();
    expect(fakeBrowser.notifications.create).toHaveBeenCalledTimes(1);
  });

  it('finds everything again after the alarms are gone (update, restart)', async () => {
    await promise('Ana', '2026-11-24');
    await worker().reconcile();
    fakeBrowser.alarmsSet.clear();
    await worker().reconcile();
    expect([...fakeBrowser.alarmsSet.keys()].sort()).toEqual([DUE_ALARM, SWEEP_ALARM]);
  });
});

describe('a clock that jumps', () => {
  it('back a year: nothing is doubled, nothing lost, and the sweep does not sleep for a year', async () => {
    await promise('Ana', '2026-11-20');
    await promise('Ben', '2026-11-30');
    await worker().reconcile();
    expect(titles()).toEqual(['Follow up with Ana']);
    goTo(new Date(NOON.getTime() - 365 * DAY));
    await worker().reconcile();
    const sweep = fakeBrowser.alarmsSet.get(SWEEP_ALARM);
    expect(sweep?.scheduledTime).toBeLessThanOrEqual(fakeBrowser.now + 3_600_000);
    goTo(days(20));
    await worker().reconcile();
    expect(titles()).toEqual(['Follow up with Ana', 'Follow up with Ben']);
  });
});

describe('the sweep', () => {
  it('forgets what expired, in both logs, and catches up on nudges', async () => {
    await keep(logs.real, post({ id: 'old' }));
    await keep(logs.practice, post({ site: 'practice', id: 'old' }));
    await promise('Ana', '2026-11-24');
    goTo(days(40));
    await worker().sweep();
    expect(await countWaiting(logs.real)).toBe(0);
    expect(await countWaiting(logs.practice)).toBe(0);
    expect(await logs.real.actions.count()).toBe(0);
    expect(titles()).toEqual(['Follow up with Ana']);
  });
});

describe('a click on a nudge', () => {
  const clicked = async () => {
    const [id] = [...fakeBrowser.shown.keys()];
    await openNudge(logs.real, id ?? '');
    return fakeBrowser.tabs.create.mock.calls[0]?.[0].url;
  };

  it('opens the post it goes back to', async () => {
    await promise('Ana', '2026-11-24');
    goTo(days(5));
    await worker().reconcile();
    expect(await clicked()).toBe('https://x.com/Ana/status/1');
    expect(fakeBrowser.shown.size).toBe(0);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'chrome://settings'])(
    'never opens %s',
    async (permalink) => {
      await promise('Ana', '2026-11-24');
      await logs.real.interactions.toCollection().modify({ permalink });
      goTo(days(5));
      await worker().reconcile();
      const [ana] = await logs.real.contacts.toArray();
      expect(await clicked()).toBe(`${HOME}src/dashboard/index.html#contact/${ana?.id}`);
    },
  );

  it('opens the contact where there is no post, whoever stands for them', async () => {
    await promise('Ana', '2026-11-24');
    await logs.real.interactions.toCollection().modify({ permalink: null });
    await logs.real.mentions.clear();
    const [ana] = await logs.real.contacts.toArray();
    const main = value(await addContact(logs.real, { name: 'Ana Kovač' }, NOON)).value;
    value(await mergeContacts(logs.real, main.id, ana?.id ?? '', NOON));
    goTo(days(5));
    await worker().reconcile();
    expect(await clicked()).toBe(`${HOME}src/dashboard/index.html#contact/${main.id}`);
  });

  it('opens the list for a digest, or when the follow-up is gone', async () => {
    await promise('Ana', '2026-11-24');
    await promise('Ben', '2026-11-24');
    goTo(days(5));
    await worker().reconcile();
    expect(await clicked()).toBe(`${HOME}src/dashboard/index.html#today`);
    fakeBrowser.tabs.create.mockClear();
    await openNudge(logs.real, 'follow-up 00000000-0000-4000-8000-000000000000 2026');
    expect(fakeBrowser.tabs.create.mock.calls[0]?.[0].url).toBe(`${HOME}src/dashboard/index.html#today`);
  });

  it('opens a window when none is left', async () => {
    await promise('Ana', '2026-11-24');
    goTo(days(5));
    await worker().reconcile();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    fakeBrowser.tabs.create.mockRejectedValueOnce(new Error('No current window'));
    await clicked();
    expect(fakeBrowser.windows.create).toHaveBeenCalledWith({ url: 'https://x.com/Ana/status/1' });
  });
});
