import { describe, expect, it } from 'vitest';
import { DEFAULT_NUDGES, type NudgeSettings } from '../../../src/domain/model';
import { sayDays, sayNudges } from '../../../src/domain/nudges/say-nudges';

const says = (changes: Partial<NudgeSettings> = {}) =>
  sayNudges({ ...DEFAULT_NUDGES, ...changes }, new Date(2026, 10, 23, 12));

describe('what the settings come to', () => {
  it.each([
    [{}, 'Notifications come Monday to Saturday, 08:00 to 20:00; at most 8 a day.'],
    [{ from: 9, until: 9, mostADay: 1 }, 'Notifications come Monday to Saturday, at any hour; one a day.'],
    [
      { quietFrom: 12, quietUntil: 14 },
      'Notifications come Monday to Saturday, 08:00 to 20:00, but not 12:00 to 14:00; at most 8 a day.',
    ],
    [{ digestHour: 9 }, 'One notification Monday to Saturday at 09:00, with everything of the day.'],
  ] as const)('%o', (changes, words) => {
    expect(says(changes as Partial<NudgeSettings>)).toBe(words);
  });

  it('says so when none can come', () => {
    expect(says({ on: false })).toContain('You get no notifications.');
    expect(says({ days: [] })).toContain('no notification can come');
    expect(says({ quietFrom: 8, quietUntil: 20 })).toContain('no notification can come');
  });

  it.each([
    [[0, 1, 2, 3, 4, 5, 6], 'every day'],
    [[1, 2, 3, 4, 5], 'Monday to Friday'],
    [[0, 6, 5], 'Friday to Sunday'],
    [[6, 0], 'Saturday and Sunday'],
    [[6, 1, 2], 'Monday, Tuesday and Saturday'],
    [[3], 'Wednesday'],
  ])('%o', (days, words) => {
    expect(sayDays(days)).toBe(words);
  });
});
