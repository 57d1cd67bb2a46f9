import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/sites';
import { safeLink } from '../../src/ui/safe-link';
import { onDay, sayAgo } from '../../src/ui/say-when';
import { SITE_FACTS } from '../../src/ui/site-facts';
import { trusted } from '../../src/ui/trusted';

const NOW = new Date(2026, 10, 21, 12);

describe('days and times in words', () => {
  it('puts “on” only before a date', () => {
    expect(onDay('2026-11-24', NOW)).toBe('on Tue 24 Nov');
    expect(onDay('2026-11-22', NOW)).toBe('tomorrow');
    expect(onDay('2026-02-30', NOW)).toBe('2026-02-30');
  });

  it('says how long ago, and “just now” when a clock runs ahead', () => {
    const ago = (ms: number) => sayAgo(new Date(NOW.getTime() - ms).toISOString(), NOW);
    expect([ago(-60_000), ago(5 * 60_000), ago(3 * 3_600_000), ago(26 * 3_600_000)]).toEqual([
      'just now',
      '5 min ago',
      '3 h ago',
      'yesterday',
    ]);
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'nonsense',
    '',
    null,
    undefined,
    'blob:https://x.com/1',
  ])('%s is none', (address) => expect(safeLink(address)).toBeUndefined());
  it('lets plain addresses through', () => {
    expect(safeLink('https://x.com/ana/status/1')).toBe('https://x.com/ana/status/1');
  });
});

describe('site facts', () => {
  it.each(SITES.map((site) => [site.id, site] as const))('%s: as the site itself says', (id, site) => {
    const { name, max, weigh } = SITE_FACTS[id];
    expect({ name, limit: { max, weigh } }).toEqual({ name: site.name, limit: site.limit });
  });
});

describe('trusted', () => {
  it('acts on what the human did and on nothing else', () => {
    let acts = 0;
    const act = trusted(() => {
      acts += 1;
    });
    act({ isTrusted: false });
    expect(acts).toBe(0);
    act({ isTrusted: true });
    expect(acts).toBe(1);
  });
});
