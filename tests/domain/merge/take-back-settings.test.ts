import { describe, expect, it } from 'vitest';
import { takeBackSettings } from '../../../src/domain/merge/take-back-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/model';

const named = (name: string, changes: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  ...changes,
  profile: { ...DEFAULT_SETTINGS.profile, name },
});

describe('settings taken back', () => {
  it('are as they were, and what else was set since stays', () => {
    const before = named('Dana', { sitesOff: ['x'] });
    const after = named('Dana Levi', { sitesOff: [], nudgeHour: 7 });
    const stands = { ...after, mentionDays: 5, keep: { ...after.keep, deleted: 7 } };
    expect(takeBackSettings(stands, [{ before, after }])).toEqual({
      settings: { ...before, mentionDays: 5, keep: { ...before.keep, deleted: 7 } },
      left: 0,
    });
  });

  it('stay where they were set again since, which is counted', () => {
    const change = { before: named('Dana', { nudgeHour: 9 }), after: named('Dan', { nudgeHour: 7 }) };
    expect(takeBackSettings(named('Danielle', { nudgeHour: 7 }), [change])).toEqual({
      settings: named('Danielle', { nudgeHour: 9 }),
      left: 1,
    });
  });

  it('go back through several changes, and leave alone what came between them from elsewhere', () => {
    const changes = [
      { before: named(''), after: named('Da') },
      // Another window set the hour in between: it is no part of either change.
      { before: named('Da', { nudgeHour: 7 }), after: named('Dana', { nudgeHour: 7 }) },
    ];
    expect(takeBackSettings(named('Dana', { nudgeHour: 7 }), changes)).toEqual({
      settings: named('', { nudgeHour: 7 }),
      left: 0,
    });
  });

  it('in a group of names: one that came goes, one that went comes back, another stays', () => {
    const tags = (tagCadences: Settings['tagCadences']): Settings => ({ ...DEFAULT_SETTINGS, tagCadences });
    const change = { before: tags({ vip: 30, old: 365 }), after: tags({ vip: 14, new: 7 }) };
    const stands = tags({ vip: 14, new: 7, other: 91 });
    expect(takeBackSettings(stands, [change])).toEqual({
      settings: tags({ vip: 30, old: 365, other: 91 }),
      left: 0,
    });
  });

  it('with what may be nothing as well', () => {
    const keep = (theirWords: number | null): Settings => ({
      ...DEFAULT_SETTINGS,
      keep: { ...DEFAULT_SETTINGS.keep, theirWords },
    });
    expect(takeBackSettings(keep(90), [{ before: keep(null), after: keep(90) }]).settings).toEqual(
      keep(null),
    );
    expect(takeBackSettings(keep(null), [{ before: keep(90), after: keep(null) }]).settings).toEqual(
      keep(90),
    );
  });
});
