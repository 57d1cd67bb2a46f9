import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeHandlers } from '../../src/background/handlers';
import { EMPTY_USP, type Interaction } from '../../src/domain/model';
import { type Logs, openLogs } from '../../src/log/database';
import { addFact, deleteFact } from '../../src/log/facts';
import { keepMentions, mentionByKey } from '../../src/log/mentions';
import { reviewReply } from '../../src/log/review-reply';
import { changeSettings } from '../../src/log/settings';
import type { Handlers } from '../../src/messaging/serve';
import { fakeBrowser } from '../support/fake-browser';
import { days, NOON, post, request, value, verdict } from '../support/log-fixtures';
import { NO_SYNC } from '../support/no-sync';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

const ASKER = { from: 'content', tabId: 7, site: 'x' } as const;
const AT = 'Thank you for coming to our garden party last night, it was good to see all of you there.';

let name = 0;
let logs: Logs;
let handlers: Handlers;

beforeEach(async () => {
  fakeBrowser.reset();
  logs = openLogs(`review-reply-${++name}`);
  handlers = makeHandlers({
    logs,
    clock: () => NOON,
    classifier: () => Promise.reject(new Error('not needed')),
    reviewModel: async () => null,
    siteName: () => 'X',
    ready: Promise.resolve(),
    countAgain: () => undefined,
    reconcile: () => undefined,
    sync: NO_SYNC,
  });
});
afterEach(() => vi.restoreAllMocks());

/** A complaint of somebody's. */
async function waits(id: string, author: string): Promise<string> {
  const found = {
    post: post({
      id,
      text: 'Two weeks and no answer.',
      author: { name: author, handle: `h${id}`, url: null },
    }),
    verdict: { ...verdict(), intents: [{ intent: 'complaint' as const, score: 1, why: [] }] },
  };
  value(await keepMentions(logs.real, [found], 30, NOON));
  return `x:${id}`;
}

async function logged(key: string): Promise<Interaction | undefined> {
  const mention = await mentionByKey(logs.real, key);
  return logs.real.interactions
    .where('mentionId')
    .equals(mention?.id ?? '')
    .first();
}

const checks = async (key: string, text: string): Promise<string[]> =>
  (await reviewReply(logs, null, key, text, NOON)).map(({ check }) => check);

describe('the review of a reply', () => {
  it('knows the post it answers and whom', async () => {
    const key = await waits('1', 'Ana Silva');
    expect(await checks(key, 'Hello, the shop is open today until six as always.')).toEqual([
      'no-apology',
      'no-next-step',
      'no-name',
    ]);
    expect(await checks(key, "I'm sorry, Ana. May I call you?")).toEqual([]);
    expect(await checks('x:none', 'Calm down!!!')).toEqual([]);
  });

  it('knows what was lately sent to others, and not what was sent long ago', async () => {
    const keys = await Promise.all([waits('1', 'Ana Silva'), waits('2', 'Ben Rau'), waits('3', 'Cy Webb')]);
    const [first = '', second = '', third = ''] = keys;
    for (const key of [first, second]) {
      await handlers['coach.log']({ ...request({ key, idempotencyKey: key }), text: AT }, ASKER);
    }
    const [said] = (await reviewReply(logs, null, third, AT, NOON)).filter(
      ({ check }) => check === 'same-text',
    );
    expect(said?.says).toContain('2 others');
    // The page need not know who they are.
    expect(said?.says).not.toMatch(/Ana|Ben/);
    expect(await checks(first, AT)).not.toContain('same-text');
    expect((await reviewReply(logs, null, third, AT, days(15))).map(({ check }) => check)).not.toContain(
      'same-text',
    );
  });

  it('is asked for by the page', async () => {
    const key = await waits('1', 'Ana Silva');
    const answer = await handlers['review.read'](
      { key, text: 'Ana, you should have called us. Sorry!!' },
      ASKER,
    );
    expect(answer).toMatchObject({
      ok: true,
      answer: { findings: [{ check: 'blames' }, { check: 'no-next-step' }, { check: 'exclamations' }] },
    });
  });

  it('is held against the facts as they stand', async () => {
    const key = await waits('1', 'Ana Silva');
    const said = async () => {
      const found = await reviewReply(
        logs,
        null,
        key,
        'I’m sorry, Ana. The oak table is 850 €. May I call?',
        NOON,
      );
      return found.map(({ check, says, better }) => [check, says, better]);
    };
    expect(await said()).toEqual([]);
    const table = { kind: 'price', about: 'Oak table', says: '890 €', expiresOn: null } as const;
    const fact = value(await addFact(logs.real, table, NOON)).value;
    expect(await said()).toEqual([
      ['contradicts-fact', 'Your facts say otherwise: Oak table: 890 €.', '890 €'],
    ]);
    value(await deleteFact(logs.real, fact.id, NOON));
    expect(await said()).toEqual([]);
  });

  it('tells whether a reply says why to choose the user', async () => {
    const key = await waits('1', 'Ana Silva');
    const said = async (text: string) => {
      const answer = await handlers['review.read']({ key, text }, ASKER);
      return answer.ok && answer.answer.usp;
    };
    expect(await said('Ana, our oak tables are mended for life.')).toBe(false);
    const usp = { ...EMPTY_USP, gain: 'an oak table for life', unlike: 'we mend what we sold' };
    value(await changeSettings(logs.real, (newest) => ({ ...newest, usp }), NOON));
    expect(await said('Ana, our oak tables are mended for life.')).toBe(true);
    expect(await said('Ana, come by on Tuesday.')).toBe(false);
  });

  it('stands with the reply as it goes out, and anew when it went out in other words', async () => {
    const key = await waits('1', 'Ana Silva');
    const bad = 'Ana, you should have called us. Sorry!!';
    await handlers['coach.log']({ ...request({ key }), text: bad }, ASKER);
    expect((await logged(key))?.findings).toEqual(['blames', 'no-next-step', 'exclamations']);
    await handlers['reply.sent']({ key, text: "I'm sorry, Ana. May I call you?" }, ASKER);
    expect(await logged(key)).toMatchObject({ state: 'sent', findings: [] });
  });

  it('stays as it was when the user only says that it went out', async () => {
    const key = await waits('1', 'Ana Silva');
    await handlers['coach.log']({ ...request({ key }), text: 'Ana, calm down. Sorry, call me.' }, ASKER);
    await handlers['reply.sent']({ key, text: null }, ASKER);
    expect(await logged(key)).toMatchObject({ state: 'sent', findings: ['blames'] });
  });

  it('is none where nothing was replied, and keeps nothing from being noted', async () => {
    const [key, other] = [await waits('1', 'Ana Silva'), await waits('2', 'Ben Rau')];
    await handlers['coach.log']({ ...request({ key }), how: 'logged', text: '' }, ASKER);
    expect(await logged(key)).not.toHaveProperty('findings');
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(logs.real.facts, 'toArray').mockRejectedValue(new Error('broken'));
    const answer = await handlers['coach.log'](
      { ...request({ key: other, idempotencyKey: 'b' }), text: 'Calm down' },
      ASKER,
    );
    expect(answer.ok).toBe(true);
    expect(await logged(other)).not.toHaveProperty('findings');
    expect(console.error).toHaveBeenCalled();
  });
});
