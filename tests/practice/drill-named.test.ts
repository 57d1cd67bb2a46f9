import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ourDrills } from '../../src/domain/drills';
import { EMPTY_PROFILE } from '../../src/domain/model';
import type { Tried } from '../../src/domain/training/tried';
import type { LogDatabase } from '../../src/log/database';
import { addOwn } from '../../src/log/own-material';
import { noteAttempts } from '../../src/log/training/attempts';
import { drillNamed } from '../../src/practice/drill/drill-named';
import { freshLog, NOON, value } from '../support/log-fixtures';

const named = (log: LogDatabase, name: string, after: string | null = null) =>
  drillNamed(log, name, { profile: EMPTY_PROFILE, after, now: NOON });

describe('the drill that an address of the practice feed names', () => {
  it('is one of ours or of the user’s own, and none that is gone', async () => {
    const { log } = freshLog();
    const fields = {
      kind: 'reply',
      skill: 'tone',
      asks: 'Answer Rita.',
      post: 'Hello?',
      author: 'Rita',
      reply: '',
      choices: [],
      answers: '',
    } as const;
    const own = value(await addOwn(log, 'drills', { ...fields, choices: [] }, NOON)).value;
    expect((await named(log, own.id))?.asks).toBe('Answer Rita.');
    expect((await named(log, 'complaints-broken'))?.author).toBe('Patrick Oduya');
    expect(await named(log, 'nothing-like-it')).toBeNull();
  });

  it('is, for a kind, the next of it that can be done where others read along', async () => {
    const { log } = freshLog();
    for (const kind of ['reply', 'matters', 'wrong'] as const) {
      const first = await named(log, kind);
      expect(first?.kind).toBe(kind);
      const tried = {
        item: first?.id ?? '',
        score: 1,
        missed: [],
        what: 'drill',
        skill: 'tone',
      } satisfies Tried;
      value(await noteAttempts(log, [tried], NOON));
      expect((await named(log, kind))?.id).not.toBe(first?.id);
    }
    const shown = new Set<string>();
    for (let at = await named(log, 'reply'); at && !shown.has(at.id); at = await named(log, 'reply', at.id)) {
      shown.add(at.id);
    }
    const open = ourDrills(EMPTY_PROFILE).filter((drill) => drill.kind === 'reply' && drill.public);
    expect([...shown].toSorted()).toEqual(open.map(({ id }) => id).toSorted());
  });
});
