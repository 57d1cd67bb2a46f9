import { describe, expect, it } from 'vitest';
import { sayCorrection } from '../../src/dashboard/say-correction';
import { SITES } from '../../src/sites';
import { points, signed } from '../../src/ui/coach/points';
import { byRulesOnly } from '../../src/ui/coach/rules-only';
import { safeLink } from '../../src/ui/safe-link';
import { daysUntil, onDay, onDue, sayAgo, sayDays, sayDaysAgo, sayDue } from '../../src/ui/say-when';
import { SITE_FACTS } from '../../src/ui/site-facts';
import { trusted } from '../../src/ui/trusted';

const NOW = new Date(2026, 10, 21, 12);

describe('days and times in words', () => {
  it('puts “on” only before a date', () => {
    expect(onDay('2026-11-24', NOW)).toBe('on Tue 24 Nov');
    expect(onDay('2026-11-22', NOW)).toBe('tomorrow');
    expect(onDay('2026-02-30', NOW)).toBe('2026-02-30');
  });

  it('says the hour of what is due only where the user named one', () => {
    const due = new Date(2026, 10, 24, 14, 30).toISOString();
    expect([
      sayDue({ due }, NOW),
      sayDue({ due, timed: true }, NOW),
      onDue({ due, timed: true }, NOW),
    ]).toEqual(['Tue 24 Nov', 'Tue 24 Nov at 14:30', 'on Tue 24 Nov at 14:30']);
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

  it('says how many days ago for a glance, in the unit one would say', () => {
    const ago = (days: number) => sayDaysAgo(new Date(2026, 10, 21 - days, 23).toISOString(), NOW);
    expect([-1, 0, 1, 3, 20, 21, 69, 70, 729, 800].map(ago)).toEqual([
      'today',
      'today',
      'yesterday',
      '3 days ago',
      '20 days ago',
      '3 weeks ago',
      '9 weeks ago',
      '2 months ago',
      '23 months ago',
      '2 years ago',
    ]);
    expect([sayDays(1), sayDays(2)]).toEqual(['1 day', '2 days']);
  });

  it('counts days by the calendar, over midnight and a change of the clocks', () => {
    const at = (...parts: [number, number, number, number]) => new Date(...parts).toISOString();
    expect(daysUntil(at(2026, 10, 22, 0), new Date(2026, 10, 21, 23))).toBe(1);
    expect(daysUntil(at(2026, 10, 21, 0), new Date(2026, 10, 21, 23))).toBe(0);
    expect(daysUntil(at(2026, 3, 1, 1), new Date(2026, 2, 28, 23))).toBe(4);
    expect(daysUntil(at(2026, 10, 18, 23), new Date(2026, 10, 21, 1))).toBe(-3);
  });
});

describe('points', () => {
  it('have a sign where they are added, a real minus, and no long tail', () => {
    expect([signed(25), signed(-12.04), signed(0), points(17), points(-3)]).toEqual([
      '+25',
      '−12',
      '0',
      '17',
      '−3',
    ]);
  });
});

describe('how a post was judged', () => {
  it('is told where the trained model had no say, and why', () => {
    expect(byRulesOnly({ byModel: true, language: 'en' })).toBeNull();
    expect(byRulesOnly({})).toBeNull();
    expect(byRulesOnly({ byModel: false, language: 'es' })).toBe('Written in Spanish: judged by rules only.');
    expect(byRulesOnly({ byModel: false, language: null })).toBe(
      'In a language Rapport does not know: judged by rules only, and may be wrong.',
    );
    expect(byRulesOnly({ byModel: false, language: 'en' })).toBe(
      'Judged by rules only: the trained model could not be read.',
    );
  });
});

describe('what the user said of a post', () => {
  it('in one line', () => {
    expect(sayCorrection({ is: ['complaint'], isNot: ['praise'], forMe: true })).toBe(
      'Is: Has a complaint; is not: Says something kind',
    );
    expect(sayCorrection({ is: [], isNot: [], forMe: false })).toBe('Not for me');
    expect(sayCorrection({ is: [], isNot: ['spam', 'praise'], forMe: false })).toBe(
      'Not for me; is not: Looks like spam, Says something kind',
    );
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
