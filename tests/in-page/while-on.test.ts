import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whileOn } from '../../src/in-page/while-on';
import { envelope } from '../../src/messaging/envelope';
import { fakeBrowser, HOME } from '../support/fake-browser';
import { fakePage } from '../support/fake-page';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

const { runtime } = fakeBrowser;
const OURS = { id: 'our-id', url: `${HOME}src/popup/index.html` };

let runs: AbortSignal[];
let page: EventTarget;

beforeEach(() => {
  fakeBrowser.reset();
  runs = [];
  page = fakePage();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => vi.unstubAllGlobals());

const start = () => whileOn(page as Window, 'x', (ended) => runs.push(ended));
const says = (on: boolean) => runtime.sendMessage.mockResolvedValue({ ok: true, answer: { on } });
/** What answers a request to this tab: every answer there is. */
const tell = (name: string, payload: object) =>
  Promise.all(runtime.onMessage.emit(envelope(name, payload), OURS).filter((answer) => answer !== undefined));
const turn = (on: boolean) => tell('tab.switch', { on });
const running = () => runs.filter(({ aborted }) => !aborted).length;
const settled = () => new Promise((resolve) => setTimeout(resolve));
const AT_REST = [{ ok: true, answer: { site: 'x', keys: [], trouble: null } }];

describe('what runs while a site is on', () => {
  it('begins once the background said that it is on', async () => {
    says(true);
    start();
    expect(runs).toHaveLength(0);
    await settled();
    expect(running()).toBe(1);
    expect(runtime.sendMessage).toHaveBeenCalledWith(envelope('site.state', { site: 'x' }));
    // The coach answers for itself now.
    expect(await tell('tab.mentions', {})).toEqual([]);
  });

  it('does not begin where it is off, but is known to be there', async () => {
    says(false);
    start();
    await settled();
    expect(runs).toHaveLength(0);
    expect(await tell('tab.mentions', {})).toEqual(AT_REST);
  });

  it('ends and begins as it is told, once each', async () => {
    says(true);
    start();
    await settled();
    expect(await turn(false)).toEqual([{ ok: true, answer: { on: false } }]);
    await turn(false);
    expect(running()).toBe(0);
    expect(await tell('tab.mentions', {})).toEqual(AT_REST);
    await turn(true);
    await turn(true);
    expect(runs).toHaveLength(2);
    expect(running()).toBe(1);
  });

  it('believes what it is told while it asks, not the older answer', async () => {
    let answer = (_: unknown): void => undefined;
    runtime.sendMessage.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    start();
    await turn(false);
    answer({ ok: true, answer: { on: true } });
    await settled();
    expect(runs).toHaveLength(0);
  });

  it('begins where the background gives no answer, and not where the extension is gone', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    start();
    await settled();
    expect(running()).toBe(1);
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
    await turn(false);
    runtime.id = undefined;
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settled();
    expect(running()).toBe(0);
  });

  it('asks again when the page comes back from the back/forward cache', async () => {
    says(false);
    start();
    await settled();
    says(true);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await settled();
    expect(running()).toBe(0);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settled();
    expect(running()).toBe(1);
    says(false);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settled();
    expect(running()).toBe(0);
  });
});
