import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { INTENT_IDS, type SiteId } from '../../src/domain/model';
import { answered } from '../../src/messaging/answer';
import type { RequestName } from '../../src/messaging/protocol';
import { type Handlers, serve } from '../../src/messaging/serve';
import { fakeBrowser, HOME } from '../support/fake-browser';
import { post } from '../support/log-fixtures';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

const PAYLOADS: { [N in RequestName]: unknown } = {
  'posts.seen': { site: 'x', viewer: { name: null, handle: null }, posts: [post()] },
  'posts.sighted': { site: 'x', keys: ['x:1', 'x:2'] },
  'activity.minute': { site: 'x', minute: 29_000_000 },
  'coach.open': { key: 'x:1' },
  'coach.log': {
    key: 'x:1',
    idempotencyKey: 'a',
    how: 'logged',
    text: '',
    templateId: null,
    followUp: null,
  },
  'coach.replan': { key: 'x:1', followUp: { day: '2026-02-30', note: '' } },
  'person.standing': { site: 'x', person: { handle: 'ana', url: 'https://x.com/ana' } },
  'person.show': { site: 'x', person: { handle: 'ana', url: 'https://x.com/ana' } },
  'contact.show': { key: 'x:1' },
  'reply.sent': { key: 'x:1', text: null },
  'when.read': { text: 'Tuesday', of: { key: 'x:1' } },
  'review.read': { key: 'x:1', text: 'Act now' },
  'promise.read': { key: 'x:1', text: 'I’ll ask' },
  'promise.waiting': { key: 'x:1' },
  'promise.settle': { key: 'x:1', words: 'I’ll ask', as: 'kept' },
  'stage.settle': { key: 'x:1', word: { stage: 'deciding' } },
  'mention.dismiss': { key: 'x:1', undo: false },
  'mention.correct': { key: 'x:1', intents: ['complaint', 'spam'] },
  'mention.mute': { key: 'x:1', what: { kind: 'word', word: 'giveaway' }, undo: false },
  'team.about': { key: 'x:1' },
  'team.begin': { key: 'x:1' },
  'team.stop': { key: 'x:1' },
  'team.give': { key: 'x:1', to: 'ben', note: 'She asked for you' },
  'team.settle': { key: 'x:1', id: 'assignment:maria:1', state: 'taken' },
  'site.state': { site: 'x' },
  'page.hands': { site: 'x' },
  'page.coverage': {
    site: 'x',
    reading: {
      state: 'blind',
      kind: 'home',
      present: 3,
      read: 0,
      missing: { author: 3, text: 0, id: 0, actions: 0 },
    },
  },
  'log.changed': {},
  'log.erased': {},
  'sync.switched': {},
  'sync.now': {},
  'sync.busy': {},
};
const NAMES = Object.keys(PAYLOADS) as RequestName[];

const handled = vi.fn();
const handlers = Object.fromEntries(
  NAMES.map((name) => [
    name,
    async (ask: unknown, asker: unknown) => {
      handled(name, ask, asker);
      return answered('done');
    },
  ]),
) as unknown as Handlers;

const siteFor = (url: URL): SiteId | null =>
  url.protocol === 'https:' && url.host === 'x.com'
    ? 'x'
    : url.host === 'www.facebook.com'
      ? 'facebook'
      : null;

const tab = { id: 7 };
const onX = { id: 'our-id', tab, frameId: 0, url: 'https://x.com/home', origin: 'https://x.com' };
const popup = { id: 'our-id', url: `${HOME}src/popup/index.html` };
const SYNC = `${HOME}src/sync/index.html#en`;
const practice = { id: 'our-id', tab, frameId: 0, url: `${HOME}src/practice/index.html` };

async function send(message: unknown, sender: unknown): Promise<unknown> {
  const [answer] = fakeBrowser.runtime.onMessage.emit(message, sender);
  return answer;
}
const ask = (name: string, payload: unknown, sender: unknown) => send({ rapport: 1, name, payload }, sender);

beforeEach(() => {
  fakeBrowser.reset();
  handled.mockClear();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  serve(handlers, siteFor);
});
afterEach(() => vi.restoreAllMocks());

const REFUSED = { ok: false, why: 'refused', says: expect.any(String) };

describe('who may ask', () => {
  it.each(NAMES)('our own pages may ask %s', async (name) => {
    // In Firefox the page of sync is a frame of the background's.
    for (const page of [popup, { ...popup, url: SYNC, frameId: 2 }, practice]) {
      expect(await ask(name, PAYLOADS[name], page)).toEqual({ ok: true, answer: 'done' });
    }
    expect(handled).toHaveBeenLastCalledWith(name, expect.anything(), { from: 'page', tabId: 7 });
  });

  it.each(NAMES.filter((name) => !/^(log|sync)\./.test(name)))(
    'a content script may ask %s',
    async (name) => {
      expect(await ask(name, PAYLOADS[name], onX)).toEqual({ ok: true, answer: 'done' });
      expect(handled).toHaveBeenCalledWith(name, expect.anything(), { from: 'content', tabId: 7, site: 'x' });
    },
  );

  it('a content script may not ask what is for our pages only', async () => {
    expect(await ask('log.changed', {}, onX)).toEqual(REFUSED);
    expect(await ask('sync.now', {}, onX)).toEqual(REFUSED);
    // The days of whoever it names: a content script knows authors of posts only.
    const id = '018f0000-0000-7000-8000-000000000001';
    for (const of of [{ contactId: id }, { followUpId: id }, null]) {
      expect(await ask('when.read', { text: 'before her birthday', of }, onX)).toEqual(REFUSED);
    }
    expect(handled).not.toHaveBeenCalled();
  });

  it.each([
    ['another extension', { ...onX, id: 'evil' }],
    ['no extension', { ...onX, id: undefined }],
    ['a subframe', { ...onX, frameId: 3 }],
    ['a subframe of our own page', { ...practice, frameId: 2 }],
    ['a frame of the background that is not sync', { ...popup, frameId: 2 }],
    ['the page of sync in a tab’s frame', { ...practice, url: SYNC, frameId: 2 }],
    ['no frame', { ...onX, frameId: undefined }],
    ['no tab', { ...onX, tab: undefined }],
    [
      'a host that only begins like ours',
      { ...onX, url: 'https://x.com.evil.com/', origin: 'https://x.com.evil.com' },
    ],
    ['a look-alike host', { ...onX, url: 'https://х.com/', origin: undefined }],
    ['our host in the path', { ...onX, url: 'https://evil.com/https://x.com/', origin: undefined }],
    ['our host as user name', { ...onX, url: 'https://x.com@evil.com/', origin: undefined }],
    ['our page in the path', { ...onX, url: `https://evil.com/?${HOME}`, origin: undefined }],
    ['another extension’s page', { ...popup, url: 'chrome-extension://our-id-evil/src/popup/index.html' }],
    ['a page scheme that is not ours', { ...popup, url: 'https://our-id/src/popup/index.html' }],
    ['a sandboxed document', { ...onX, origin: 'null' }],
    ['about:blank', { ...onX, url: 'about:blank' }],
    ['javascript:', { ...onX, url: 'javascript:alert(1)' }],
    ['nothing', {}],
  ])('%s is refused', async (_, sender) => {
    for (const name of NAMES) expect(await ask(name, PAYLOADS[name], sender)).toEqual(REFUSED);
    expect(handled).not.toHaveBeenCalled();
  });

  it('a content script may ask only about the site it stands on', async () => {
    const onFacebook = { ...onX, url: 'https://www.facebook.com/', origin: 'https://www.facebook.com' };
    for (const name of NAMES) expect(await ask(name, PAYLOADS[name], onFacebook)).toEqual(REFUSED);
    const mixed = {
      site: 'x',
      viewer: { name: null, handle: null },
      posts: [post(), post({ site: 'facebook' })],
    };
    expect(await ask('posts.seen', mixed, onX)).toEqual(REFUSED);
    expect(await ask('posts.sighted', { site: 'x', keys: ['x:1', 'facebook:1'] }, onX)).toEqual(REFUSED);
    expect(handled).not.toHaveBeenCalled();
  });
});

describe('what may be asked', () => {
  it.each(['backup.export', '__proto__', 'constructor', 'toString', '', 'tab.insert'])(
    'refuses the unknown request %j',
    async (name) => expect(await ask(name, {}, onX)).toEqual(REFUSED),
  );

  it.each([
    null,
    7,
    'rapport',
    {},
    { name: 'coach.open' },
    { rapport: 2, name: 'coach.open' },
    { rapport: 1 },
  ])('leaves %j to others', async (message) => expect(await send(message, onX)).toBeUndefined());

  it.each([
    ['coach.open', {}],
    ['coach.open', { key: 'myspace:1' }],
    ['coach.open', { key: '__proto__' }],
    ['coach.open', { key: 5 }],
    ['coach.open', null],
    ['coach.log', { key: 'x:1' }],
    ['coach.log', { ...(PAYLOADS['coach.log'] as object), how: 'sent' }],
    ['coach.log', { ...(PAYLOADS['coach.log'] as object), text: 'x'.repeat(70_001) }],
    ['coach.log', { ...(PAYLOADS['coach.log'] as object), idempotencyKey: '' }],
    ['posts.seen', { site: 'x', viewer: {}, posts: [] }],
    ['posts.seen', { site: 'x', viewer: { name: null, handle: null }, posts: Array(501).fill(post()) }],
    ['mention.dismiss', { key: 'x:1', undo: 'yes' }],
    ['mention.correct', { key: 'x:1' }],
    ['mention.correct', { key: 'x:1', intents: ['love'] }],
    ['mention.correct', { key: 'x:1', intents: ['spam', 'praise', 'spam'] }],
    ['mention.correct', { key: 'x:1', intents: 'spam' }],
    ['mention.correct', { key: 'x:1', intents: Array(9).fill('spam') }],
    ['mention.correct', { key: 'myspace:1', intents: null }],
    ['mention.mute', { key: 'x:1', what: 'author', undo: false }],
    ['mention.mute', { key: 'x:1', what: { kind: 'site' }, undo: false }],
    ['mention.mute', { key: 'x:1', what: { kind: 'author' } }],
    ['mention.mute', { key: 'x:1', what: { kind: 'word' }, undo: false }],
    ['mention.mute', { key: 'x:1', what: { kind: 'word', word: 'x'.repeat(121) }, undo: false }],
    ['mention.mute', { key: 'x:1', what: { kind: 'word', word: '  ' }, undo: false }],
  ])('refuses a bad %s', async (name, payload) => {
    expect(await ask(name, payload, onX)).toEqual(REFUSED);
    expect(handled).not.toHaveBeenCalled();
  });

  it.each([null, [], [...INTENT_IDS]])('takes the correction %j', async (intents) => {
    expect(await ask('mention.correct', { key: 'x:1', intents }, onX)).toMatchObject({ ok: true });
    expect(handled).toHaveBeenCalledWith('mention.correct', { key: 'x:1', intents }, expect.anything());
  });

  it('takes a word without the blanks around it, and says what a word needs', async () => {
    const mute = (word: string) => ({ key: 'x:1', what: { kind: 'word', word }, undo: false });
    expect(await ask('mention.mute', mute(`  ${'é'.repeat(120)} `), onX)).toMatchObject({ ok: true });
    expect(handled.mock.calls[0]?.[1]).toEqual(mute('é'.repeat(120)));
    for (const word of ['!!!', '🙈', '__', '\u200b', '']) {
      expect(await ask('mention.mute', mute(word), onX)).toEqual({
        ok: false,
        why: 'refused',
        says: 'A word to mute needs at least one letter or digit.',
      });
    }
    expect(handled).toHaveBeenCalledTimes(1);
  });

  it('leaves one odd post out and takes the rest of the batch', async () => {
    const odd = [
      post({ text: 'x'.repeat(1_000_000) }),
      { ...post(), permalink: 'javascript:alert(1)' },
      null,
      7,
    ];
    const hostile = post({
      id: '2',
      text: '<img src=x onerror=alert(1)>',
      author: { name: '"><svg onload=…>', handle: null, url: null },
    });
    const batch = { site: 'x', viewer: { name: null, handle: null }, posts: [...odd, hostile] };
    expect(await ask('posts.seen', batch, onX)).toMatchObject({ ok: true });
    expect(handled.mock.calls[0]?.[1].posts).toEqual([hostile]);
  });

  it('tells a fault of ours without its details', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    handled.mockImplementationOnce(() => {
      throw new Error('secret');
    });
    const answer = await ask('coach.open', { key: 'x:1' }, onX);
    expect(answer).toMatchObject({ ok: false, why: 'failed' });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(complain).toHaveBeenCalled();
  });
});
