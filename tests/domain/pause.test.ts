import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, Settings } from '../../src/domain/model';
import { pauseEnd, pauseFrom, settledPause } from '../../src/domain/pause';
import { siteOn } from '../../src/domain/site-on';

const NOW = new Date('2026-11-21T12:00:00.000Z');
const at = (minutes: number): string => new Date(NOW.getTime() + minutes * 60_000).toISOString();

describe('a pause', () => {
  it('lasts an hour', () => {
    const until = pauseFrom(NOW);
    expect(until).toBe(at(60));
    expect(pauseEnd(until, NOW)).toEqual(new Date(at(60)));
    expect(pauseEnd(until, new Date(at(59.9)))).toEqual(new Date(at(60)));
    expect(pauseEnd(until, new Date(at(60)))).toBeNull();
    expect(Settings.parse({ ...DEFAULT_SETTINGS, pausedUntil: until }).pausedUntil).toBe(until);
  });

  it('never lasts longer than an hour from what the clock says, whatever was written', () => {
    expect(pauseEnd(at(3 * 24 * 60), NOW)).toEqual(new Date(at(60)));
    expect(pauseEnd('some day', NOW)).toBeNull();
    expect(pauseEnd(null, NOW)).toBeNull();
  });

  it('is settled: over it goes, too far ahead it is cut to an hour, else it stands', () => {
    expect(settledPause(null, NOW)).toBeNull();
    expect(settledPause(at(-1), NOW)).toBeNull();
    expect(settledPause(at(0), NOW)).toBeNull();
    expect(settledPause('some day', NOW)).toBeNull();
    expect(settledPause(at(600), NOW)).toBe(at(60));
    // As written, also in another zone's words: nothing is to be kept anew.
    expect(settledPause('2026-11-21T14:30:00.000+02:00', NOW)).toBe('2026-11-21T14:30:00.000+02:00');
  });
});

describe('a site', () => {
  const on = (changes: Partial<Settings>, now = NOW) =>
    (['x', 'facebook', 'practice'] as const).filter((site) =>
      siteOn({ ...DEFAULT_SETTINGS, ...changes }, site, now),
    );

  it('is on until the user switches it off, by itself', () => {
    expect(on({})).toEqual(['x', 'facebook', 'practice']);
    expect(on({ sitesOff: ['x'] })).toEqual(['facebook', 'practice']);
  });

  it('rests in a pause, but for the practice feed, and is as before after it', () => {
    const paused = { sitesOff: ['x' as const], pausedUntil: at(30) };
    expect(on(paused)).toEqual(['practice']);
    expect(on(paused, new Date(at(30)))).toEqual(['facebook', 'practice']);
  });
});
