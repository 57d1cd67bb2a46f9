import { expect, it, vi } from 'vitest';
import { hearPages } from '../../src/messaging/hear-pages';
import { fakeBrowser, HOME } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

it('hears our own pages ask for what it waits for, and answers nothing', () => {
  fakeBrowser.reset();
  const heard = vi.fn();
  hearPages(['sync.now'], heard);
  const say = (name: string, sender: object): unknown[] =>
    fakeBrowser.runtime.onMessage.emit({ rapport: 1, name, payload: {} }, sender);
  const page = { id: 'our-id', url: `${HOME}src/dashboard/index.html` };
  expect(say('sync.now', page)).toEqual([undefined]);
  expect(heard).toHaveBeenCalledTimes(1);
  say('sync.switched', page);
  say('sync.now', { ...page, id: 'evil' });
  say('sync.now', { id: 'our-id', tab: { id: 1 }, frameId: 0, url: 'https://x.com/home' });
  fakeBrowser.runtime.onMessage.emit('sync.now', page);
  expect(heard).toHaveBeenCalledTimes(1);
});
