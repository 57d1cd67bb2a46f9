import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SyncState } from '../../src/domain/sync/state';
import { ConnectedRounds, type Opened, type Partner } from '../../src/sync/connected-rounds';
import type { Said } from '../../src/sync/messages';
import { until } from '../support/journey/until';

class Notes extends Dexie {
  constructor() {
    super(`connected-${crypto.randomUUID()}`);
    this.version(1).stores({ notes: 'id' });
  }
  read = async <T>(id: string): Promise<T | null> => (await this.table('notes').get(id))?.value ?? null;
  write = (id: string, value: unknown) => this.table('notes').put({ id, value });
}

/** Somebody to sync with, made up, whose state stands in a database. */
function partner(run: (signal: AbortSignal) => Promise<boolean>) {
  const notes = new Notes();
  const signals: AbortSignal[] = [];
  const said: Said[] = [];
  const broken = vi.fn();
  const made: Partner = {
    opened: () => notes.read<Opened>('opened'),
    trouble: () => notes.read<NonNullable<SyncState['trouble']>>('trouble'),
    newest: async () => (await notes.read<number>('newest')) ?? 0,
    pressing: () => notes.read('pressing'),
    run: (signal) => {
      signals.push(signal);
      return run(signal);
    },
    noteBroken: async () => void broken(),
  };
  const rounds = new ConnectedRounds(made, (what) => said.push(what));
  return { notes, signals, said, broken, rounds };
}

const HERE = { id: 'one', server: 'http://127.0.0.1' };

describe('rounds of a connection', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('addEventListener', () => undefined);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('begin with it, come at once when somebody waits, and are cut when there is another', async () => {
    const { notes, signals, said, rounds } = partner(async () => true);
    rounds.begin();
    await new Promise((done) => setTimeout(done, 50));
    expect(signals).toHaveLength(0);
    await notes.write('opened', HERE);
    await until('a first round', async () => signals.length === 1);
    await notes.write('pressing', 'somebody looks');
    await until('a round for them', async () => signals.length === 2);
    await notes.write('opened', { ...HERE, id: 'other' });
    await until('a round with the other', async () => signals.length === 3);
    expect(said.slice(0, 2)).toEqual(['busy', 'idle']);
    await notes.write('opened', null);
  });

  it('are cut when the connection is gone', async () => {
    const { notes, signals, rounds } = partner(
      (signal) =>
        new Promise((done) => {
          signal.addEventListener('abort', () => done(false));
        }),
    );
    await notes.write('opened', HERE);
    rounds.begin();
    await until('a round', async () => signals.length === 1);
    await notes.write('opened', null);
    await until('the cut', async () => signals[0]?.aborted);
  });

  it('note that one broke down by a fault of ours, and are not tried again at once', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { notes, signals, broken, rounds } = partner(async () => {
      throw new TypeError('ours');
    });
    await notes.write('opened', HERE);
    rounds.begin();
    await until('it to be noted', async () => broken.mock.calls.length === 1);
    await new Promise((done) => setTimeout(done, 50));
    expect(signals).toHaveLength(1);
    await notes.write('opened', null);
  });
});
