import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shippedClassifier } from '../../scripts/shipped-classifier';
import { makeHandlers } from '../../src/background/handlers';
import type { IntentId, Mention, Post, SiteId } from '../../src/domain/model';
import { listCorrections } from '../../src/log/corrections';
import { type Logs, openLogs } from '../../src/log/database';
import { countWaiting, expireMentions, mentionByKey } from '../../src/log/mentions';
import { listMutes } from '../../src/log/mutes';
import { changeSettings } from '../../src/log/settings';
import type { Handlers } from '../../src/messaging/serve';
import { fakeBrowser } from '../support/fake-browser';
import { days, NOON, post, request } from '../support/log-fixtures';
import { NO_SYNC } from '../support/no-sync';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

const ASKER = { from: 'content', tabId: 7, site: 'x' } as const;
const LATE = 'The sofa from Lindt Floors came two weeks late and nobody called me back. Disappointed.';
const LIKE_LATE = 'The sofa from Lindt Floors came three weeks late and nobody called me back. Disappointed!';
const SUNNY = 'Walked past Lindt Floors, what a lovely evening';

const classifier = shippedClassifier();
const countAgain = vi.fn();
let name = 0;
let logs: Logs;
let handlers: Handlers;

/** A worker; the one before is forgotten with all it held in memory. */
function worker(): Handlers {
  return makeHandlers({
    logs,
    clock: () => NOON,
    classifier: async () => classifier,
    reviewModel: async () => null,
    siteName: () => 'X',
    ready: Promise.resolve(),
    countAgain,
    reconcile: vi.fn(),
    sync: NO_SYNC,
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  logs = openLogs(`teaching-${++name}`);
  handlers = worker();
  await changeSettings(
    logs.real,
    (now) => ({
      ...now,
      profile: { ...now.profile, store: 'Lindt Floors', trade: 'flooring', area: 'Leeds' },
    }),
    NOON,
  );
});
afterEach(() => vi.restoreAllMocks());

const from = (handle: string): Post['author'] => ({ name: handle, handle, url: null });

async function see(...posts: Post[]): Promise<string[]> {
  const site: SiteId = posts[0]?.site ?? 'x';
  const seen = await handlers['posts.seen']({ site, viewer: { name: null, handle: null }, posts }, ASKER);
  if (!seen.ok) throw new Error(seen.says);
  return seen.answer.badges.filter(({ status }) => status !== 'dismissed').map(({ key }) => key);
}

async function correct(key: string, intents: IntentId[] | null): Promise<Mention | null> {
  const answer = await handlers['mention.correct']({ key, intents }, ASKER);
  if (!answer.ok) throw new Error(answer.says);
  return answer.answer?.mention ?? null;
}

async function mute(what: 'author' | { word: string }, undo = false, key = 'x:1'): Promise<number> {
  const muted = what === 'author' ? ({ kind: 'author' } as const) : ({ kind: 'word', ...what } as const);
  const answer = await handlers['mention.mute']({ key, what: muted, undo }, ASKER);
  if (!answer.ok) throw new Error(answer.says);
  return answer.answer.changed;
}

async function stored(key: string): Promise<Mention> {
  const mention = await mentionByKey(logs.for(key.split(':')[0] as SiteId), key);
  if (!mention) throw new Error(`no mention ${key}`);
  return mention;
}

const intentsOf = ({ verdict }: Mention) => verdict.intents.map(({ intent }) => intent);

describe('mention.correct', () => {
  it('shows at once, with its reasons and an urgency that follows', async () => {
    await see(post({ text: LATE }));
    const before = await stored('x:1');
    expect(intentsOf(before)).toContain('complaint');
    const after = await correct('x:1', ['product_question']);
    if (!after) throw new Error('no view');
    expect(intentsOf(after)).toEqual(['product_question']);
    expect(after.verdict.reasons).toEqual(before.verdict.reasons);
    expect(after.verdict.urgency.score).toBeLessThan(before.verdict.urgency.score);
    expect(after.verdict.urgency.terms.map(({ says }) => says)).toContain('Has a question');
    expect(await stored('x:1')).toEqual(after);
    // Seen again it stays so.
    await see(post({ text: LATE }));
    expect((await stored('x:1')).verdict).toEqual(after.verdict);
  });

  it('changes the very next post like it, and explains it, in this worker and the next', async () => {
    await see(post({ id: '1', text: LATE }), post({ id: '2', text: LIKE_LATE }));
    const points = ({ verdict }: Mention) =>
      verdict.intents.find(({ intent }) => intent === 'complaint')?.sum?.total ?? 0;
    const before = await stored('x:2');
    await correct('x:1', ['churn_risk']);
    await see(post({ id: '2', text: LIKE_LATE }), post({ id: '3', text: LIKE_LATE }));
    for (const key of ['x:2', 'x:3']) {
      const after = await stored(key);
      expect(points(after)).toBeLessThan(points(before));
      const terms = after.verdict.intents.flatMap(({ sum }) => sum?.terms ?? []);
      expect(terms.find(({ by }) => by === 'you')?.says).toContain('one like it: “The sofa from Lindt');
    }
    const judged = (await stored('x:2')).verdict;
    handlers = worker();
    await see(post({ id: '2', text: LIKE_LATE }), post({ id: '4', text: LIKE_LATE }));
    expect((await stored('x:4')).verdict).toEqual(judged);
  });

  it('taken back, everything is as it was before', async () => {
    const posts = [post({ id: '1', text: LATE }), post({ id: '2', text: LIKE_LATE })];
    await see(...posts);
    const before = await Promise.all(['x:1', 'x:2'].map(stored));
    await correct('x:1', ['praise']);
    await see(...posts);
    expect((await correct('x:1', null))?.verdict).toEqual(before[0]?.verdict);
    expect((await correct('x:1', null))?.verdict).toEqual(before[0]?.verdict);
    await see(...posts);
    expect((await Promise.all(['x:1', 'x:2'].map(stored))).map(({ verdict }) => verdict)).toEqual(
      before.map(({ verdict }) => verdict),
    );
    expect(await listCorrections(logs.real)).toEqual([]);
  });

  it('can take off what only a reason implies, and give it back', async () => {
    const text = 'Carpet fitter needed in Leeds please';
    const byCues = {
      ...classifier(text),
      intents: [],
      points: { ...classifier(text).points, recommendation_request: 0 },
    };
    handlers = makeHandlers({
      logs,
      clock: () => NOON,
      classifier: async () => () => byCues,
      reviewModel: async () => null,
      siteName: () => 'X',
      ready: Promise.resolve(),
      countAgain,
      reconcile: vi.fn(),
      sync: NO_SYNC,
    });
    await see(post({ text }));
    const before = await stored('x:1');
    expect(before.verdict.intents).toEqual([
      { intent: 'recommendation_request', score: 0.5, why: ['Carpet fitter'] },
    ]);
    expect((await correct('x:1', []))?.verdict.intents).toEqual([]);
    await see(post({ text }));
    expect((await stored('x:1')).verdict.intents).toEqual([]);
    expect((await correct('x:1', null))?.verdict).toEqual(before.verdict);
  });

  it('is kept when the mention expires, and can still be taken back', async () => {
    await see(post({ text: LATE }));
    await correct('x:1', ['praise']);
    await expireMentions(logs.real, days(400));
    expect(await listCorrections(logs.real)).toHaveLength(1);
    expect(await correct('x:1', ['spam'])).toBeNull();
    expect(await listCorrections(logs.real)).toMatchObject([{ is: ['praise'] }]);
    expect(await correct('x:1', null)).toBeNull();
    expect(await listCorrections(logs.real)).toEqual([]);
  });

  it('of the practice feed stays there', async () => {
    await see(post({ site: 'practice', text: LATE }));
    await see(post({ text: LATE }));
    await correct('practice:1', ['praise']);
    expect(await listCorrections(logs.real)).toEqual([]);
    await see(post({ id: '2', text: LIKE_LATE }));
    expect(intentsOf(await stored('x:2'))).toContain('complaint');
    expect(intentsOf(await stored('x:1'))).toContain('complaint');
  });

  it('costs a batch of posts nothing until something changed, by whatever page', async () => {
    await see(post({ id: '1', text: LATE }), post({ id: '2', text: SUNNY }));
    await correct('x:1', ['praise']);
    const before = (await stored('x:2')).verdict;
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const examples = () =>
      read.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'corrections').length;
    await see(post({ id: '3', text: LIKE_LATE }));
    expect(examples()).toBe(1);
    for (let batch = 0; batch < 3; batch++) await see(post({ id: `1${batch}`, text: LIKE_LATE }));
    expect(examples()).toBe(1);
    const judged = await stored('x:12');
    // A page of ours deletes it straight from the log.
    const page = openLogs(`teaching-${name}`).real;
    await page.corrections.where('key').equals('x:1').delete();
    await see(post({ id: '12', text: LIKE_LATE }), post({ id: '2', text: SUNNY }));
    expect((await stored('x:12')).verdict).not.toEqual(judged.verdict);
    expect(intentsOf(await stored('x:12'))).toContain('complaint');
    expect((await stored('x:2')).verdict).toEqual(before);
  });

  it('is not overwritten by a batch that is being judged', async () => {
    await see(post({ text: LATE }));
    await Promise.all([see(post({ text: LATE })), correct('x:1', ['praise']), see(post({ text: LATE }))]);
    expect(intentsOf(await stored('x:1'))).toEqual(['praise']);
  });
});

describe('mention.dismiss', () => {
  const ASKING = 'Can anyone recommend a good carpet fitter in Leeds?';
  const LIKE_ASKING = 'Can anyone recommend a good carpet fitter in Otley?';
  const dismiss = (key: string, undo: boolean) => handlers['mention.dismiss']({ key, undo }, ASKER);

  it('sets posts like it aside from now on, until it is undone', async () => {
    expect(await see(post({ id: '1', text: ASKING }), post({ id: '2', text: LIKE_ASKING }))).toHaveLength(2);
    for (let times = 0; times < 2; times++) {
      expect(await dismiss('x:1', false)).toEqual({ ok: true, answer: { done: true } });
    }
    expect(await listCorrections(logs.real)).toMatchObject([{ key: 'x:1', text: ASKING, forMe: false }]);
    // What was found before stays in the list.
    expect(await see(post({ id: '2', text: LIKE_ASKING }), post({ id: '3', text: LIKE_ASKING }))).toEqual([
      'x:2',
    ]);
    // On the user's own ground it is shown, with less haste, and says why.
    await see(post({ id: '4', text: `Lindt Floors: ${ASKING}` }));
    expect((await stored('x:4')).verdict.urgency.terms).toContainEqual({
      says: `You set one like it aside: “${ASKING}”`,
      points: -4,
    });
    for (let times = 0; times < 2; times++) expect(await dismiss('x:1', true)).toMatchObject({ ok: true });
    expect(await listCorrections(logs.real)).toEqual([]);
    expect(await see(post({ id: '3', text: LIKE_ASKING }), post({ id: '1', text: ASKING }))).toEqual([
      'x:3',
      'x:1',
    ]);
  });
});

describe('mention.mute', () => {
  it('silences an author at once and for good, and brings them back', async () => {
    const bob = (id: string) => post({ id, text: SUNNY, author: from('bob') });
    await see(bob('1'), bob('2'), post({ id: '3', text: SUNNY }));
    countAgain.mockClear();
    for (let times = 0; times < 2; times++) expect(await mute('author')).toBe(2);
    expect(countAgain).toHaveBeenCalled();
    expect(await countWaiting(logs.real)).toBe(1);
    expect(await see(bob('1'), bob('9'), post({ id: '3', text: SUNNY }))).toEqual(['x:3']);
    expect(await mentionByKey(logs.real, 'x:9')).toBeNull();
    handlers = worker();
    expect(await see(bob('9'))).toEqual([]);
    for (let times = 0; times < 2; times++) expect(await mute('author', true)).toBe(2);
    expect(await see(bob('1'), bob('9'))).toEqual(['x:1', 'x:9']);
  });

  it('silences a word, but not what is written to the user or by contacts', async () => {
    const answers = { id: '9', author: from('lindtfloors') };
    await changeSettings(
      logs.real,
      (now) => ({ ...now, profile: { ...now.profile, handles: ['@lindtfloors'] } }),
      NOON,
    );
    const mine = post({ id: '2', text: 'A lovely giveaway', answers, author: from('cleo') });
    await see(post({ id: '1', text: `${SUNNY}, giveaway`, author: from('bob') }), mine);
    expect(await mute({ word: 'Giveaway' })).toBe(1);
    await handlers['coach.log'](request({ key: 'x:2' }), ASKER);
    const theirs = post({ id: '3', text: 'giveaway!', author: from('cleo') });
    const others = post({ id: '4', text: 'Lindt Floors giveaway', author: from('dan') });
    expect(await see(theirs, others, mine)).toEqual(['x:3', 'x:2']);
    expect(await mute({ word: 'giveaway' }, true)).toBe(1);
    expect(await see(others)).toEqual(['x:4']);
  });

  it('of the practice feed stays there', async () => {
    await see(post({ site: 'practice', text: SUNNY }));
    await see(post({ text: SUNNY }));
    expect(await mute({ word: 'evening' }, false, 'practice:1')).toBe(1);
    expect(await listMutes(logs.real)).toEqual([]);
    expect(await see(post({ id: '2', text: SUNNY }))).toEqual(['x:2']);
    expect(await see(post({ site: 'practice', id: '2', text: SUNNY }))).toEqual([]);
  });

  it('leaves nothing behind of a batch that is being judged', async () => {
    await see(post({ text: SUNNY }));
    const batch = Array.from({ length: 30 }, (_, id) => post({ id: `${id + 1}`, text: SUNNY }));
    await Promise.all([see(...batch), mute('author'), see(...batch)]);
    expect(await countWaiting(logs.real)).toBe(0);
  });

  it('says in words what it cannot do', async () => {
    await see(post({ text: SUNNY, author: { name: 'Bob', handle: null, url: null } }));
    const undo = false;
    const ask = (what: { kind: 'author' } | { kind: 'word'; word: string }) =>
      handlers['mention.mute']({ key: 'x:1', what, undo }, ASKER);
    expect(await ask({ kind: 'author' })).toMatchObject({
      ok: false,
      why: 'refused',
      says: expect.stringContaining('whose profile'),
    });
    expect(await ask({ kind: 'word', word: '!!!' })).toMatchObject({
      ok: false,
      why: 'refused',
      says: expect.stringContaining('letter'),
    });
  });
});

describe('a full disk', () => {
  it('is told by all of them, and loses nothing', async () => {
    await see(post({ text: LATE }));
    const before = await stored('x:1');
    for (const method of ['put', 'add'] as const) {
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
    }
    const full = { ok: false, why: 'full', says: expect.stringContaining('room') };
    expect(await handlers['mention.correct']({ key: 'x:1', intents: ['praise'] }, ASKER)).toEqual(full);
    expect(await handlers['mention.dismiss']({ key: 'x:1', undo: false }, ASKER)).toEqual(full);
    const what = { kind: 'author' } as const;
    expect(await handlers['mention.mute']({ key: 'x:1', what, undo: false }, ASKER)).toEqual(full);
    vi.restoreAllMocks();
    expect(await stored('x:1')).toEqual(before);
    expect([await logs.real.corrections.count(), await logs.real.mutes.count()]).toEqual([0, 0]);
    // What went wrong in one leaves the next its turn.
    expect(intentsOf((await correct('x:1', ['praise'])) as Mention)).toEqual(['praise']);
  });
});
