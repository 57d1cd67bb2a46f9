import { describe, expect, it, vi } from 'vitest';
import { searchBy } from '../../../src/dashboard/search/contact-search';
import type { Ask, Say } from '../../../src/dashboard/search/messages';
import { find } from '../../../src/domain/search/find';
import { indexed, whole } from '../../domain/search/indexed';

const INDEX = indexed({ ana: { name: 'Ana Silva' }, bo: { name: 'Bo Silva' } });

/** A worker that answers when it is told to. */
function slowWorker() {
  const asks: (Ask | 'ended')[] = [];
  const listeners: Record<string, (event: unknown) => void> = {};
  const say = (data: Say) => listeners.message?.({ data });
  const search = searchBy(() => ({
    postMessage: (ask: Ask) => void asks.push(ask),
    addEventListener: (type: string, listener: unknown) => {
      listeners[type] = listener as (event: unknown) => void;
    },
    terminate: () => void asks.push('ended'),
  }));
  return {
    asks,
    search,
    say,
    ready: () => say({ say: 'state', state: 'ready', ids: [INDEX.ids] }),
    /** Answers the query asked last. */
    answer() {
      const ask = asks.findLast((one) => one !== 'ended');
      say({ say: 'found', findings: find([whole(INDEX)], ask?.ask === 'find' ? ask.query : '') });
    },
    die: () => listeners.error?.(new Error('out of memory')),
  };
}

describe('the page’s side of search', () => {
  it('says nothing before it is ready', async () => {
    const { search, say, asks } = slowWorker();
    expect(search.ready.value).toBe('loading');
    expect(await search.find('ana')).toBeNull();
    say({ say: 'state', state: 'building', ids: [] });
    expect(search.ready.value).toBe('building');
    expect(await search.find('ana')).toBeNull();
    expect(asks).toEqual([]);
  });

  it('answers with whom the worker found, by id', async () => {
    const { search, ready, answer } = slowWorker();
    ready();
    const found = search.find('sil an');
    answer();
    expect(await found).toMatchObject([{ contactId: 'ana', where: 'name', words: ['silva', 'ana'] }]);
  });

  it('asks one query at a time, and of those typed meanwhile only the newest', async () => {
    const { search, ready, answer, asks } = slowWorker();
    ready();
    const found = ['a', 'an', 'ana', 'ana s'].map((query) => search.find(query));
    expect(asks).toEqual([{ ask: 'find', query: 'a' }]);
    answer();
    expect(asks).toEqual([
      { ask: 'find', query: 'a' },
      { ask: 'find', query: 'ana s' },
    ]);
    answer();
    const [first, second, third, last] = await Promise.all(found);
    expect([first, second, third]).toEqual([null, null, null]);
    expect(last?.map(({ contactId }) => contactId)).toEqual(['ana']);
    const next = search.find('bo');
    answer();
    expect((await next)?.map(({ contactId }) => contactId)).toEqual(['bo']);
  });

  it('counts up when the same query may find others', () => {
    const { search, ready } = slowWorker();
    ready();
    const before = search.version.value;
    ready();
    expect(search.version.value).toBeGreaterThan(before);
  });

  it('gives each snippet to whom asked for it', async () => {
    const { search, ready, say, asks } = slowWorker();
    ready();
    const lines = ['ana', 'bo'].map((id) => search.snippetOf(id, ['red']));
    const numbers = asks.map((ask) => (ask !== 'ended' && ask.ask === 'snippet' ? ask.number : 0));
    say({ say: 'snippet', number: numbers[1] ?? 0, line: 'second' });
    say({ say: 'snippet', number: numbers[0] ?? 0, line: 'first' });
    expect(await Promise.all(lines)).toEqual(['first', 'second']);
  });

  it('fails aloud when the worker dies or cannot start, and keeps nobody waiting', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { search, ready, die } = slowWorker();
    ready();
    const waiting = [search.find('a'), search.find('an'), search.snippetOf('ana', ['a'])];
    die();
    expect(search.ready.value).toBe('failed');
    expect(await Promise.all(waiting)).toEqual([null, null, null]);
    expect(await search.find('ana')).toBeNull();
    expect(await search.snippetOf('ana', ['a'])).toBeNull();

    const never = searchBy(() => {
      throw new Error('not allowed');
    });
    expect(never.ready.value).toBe('failed');
    expect(await never.find('ana')).toBeNull();
    expect(errors).toHaveBeenCalledTimes(2);
    errors.mockRestore();
  });

  it('takes a worker that never answers for dead', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.useFakeTimers();
    const { search, ready, asks, answer } = slowWorker();
    ready();
    const first = search.find('ana');
    answer();
    expect(await first).toHaveLength(1);
    vi.advanceTimersByTime(60_000);
    expect(search.ready.value).toBe('ready');
    const found = search.find('ana');
    vi.advanceTimersByTime(60_000);
    expect(await found).toBeNull();
    expect(search.ready.value).toBe('failed');
    expect(asks.at(-1)).toBe('ended');
    vi.useRealTimers();
    errors.mockRestore();
  });
});
