import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isDay, momentOn } from '../../../src/domain/days';
import type { ContactDate } from '../../../src/domain/model';
import { readWhen } from '../../../src/domain/when/read-when';
import type { When } from '../../../src/domain/when/when';
import { living } from '../../support/living';

living('Europe/Berlin');

/** A Tuesday. */
const now = (): Date => new Date(2026, 10, 24, 14, 30);
const DATES: ContactDate[] = [
  { what: 'Birthday', day: '1980-12-12' },
  { what: 'Wedding', day: '--06-20' },
];

function read(text: string, changes: { now?: Date; dates?: ContactDate[]; dayFirst?: boolean } = {}): When {
  return readWhen(text, { now: now(), dates: DATES, dayFirst: true, ...changes });
}

/** `2026-12-01 14:00`, or why it was refused. */
function said(text: string, changes: Parameters<typeof read>[1] = {}): string {
  const when = read(text, changes);
  return when.ok ? `${when.day} ${when.time ?? ''}`.trim() : when.why;
}

describe('a time in plain words', () => {
  it.each([
    ['Tuesday after lunch', '2026-12-01 14:00'],
    ['in 3 weeks', '2026-12-15'],
    ['3 weeks', '2026-12-15'],
    ['before her birthday', '2026-12-09'],
    ['end of next month', '2026-12-31'],
    ['first thing Monday', '2026-11-30 09:00'],
    ['tomorrow evening', '2026-11-25 19:00'],
    ['in two hours', '2026-11-24 16:30'],
    ['in an hour and a half', '2026-11-24 16:00'],
    ['a week from Friday', '2026-12-04'],
    ['after the holidays', '2027-01-04'],
    ['the day after tomorrow', '2026-11-26'],
    ['in a couple of months', '2027-01-24'],
    ['in a fortnight', '2026-12-08'],
    ['in 10 business days', '2026-12-08'],
    ['three days before Christmas', '2026-12-22'],
    ['a week before her birthday', '2026-12-05'],
    ['two days after her birthday', '2026-12-14'],
    ['before the wedding', '2027-06-17'],
    ['by Friday EOD', '2026-11-27 17:00'],
    ['COB tomorrow', '2026-11-25 17:00'],
    ['half past four on Thursday', '2026-11-26 16:30'],
    ['quarter to 3 friday', '2026-11-27 14:45'],
    ['tomorrow at 8 in the evening', '2026-11-25 20:00'],
    ['Thursday 15h30', '2026-11-26 15:30'],
    ['Friday 10am-12', '2026-11-27 10:00'],
    ['Wednesday lunchtime', '2026-11-25 12:00'],
    ['the 12th', '2026-12-12'],
    ['Nov 30th at 10:15', '2026-11-30 10:15'],
    ['24.11.2026 16:00', '2026-11-24 16:00'],
    ['mid March', '2027-03-15'],
    ['end of Q1', '2027-03-31'],
    ['after Easter', '2027-03-30'],
    ['weekend', '2026-11-28'],
    ['after the weekend', '2026-11-30'],
    ['sat', '2026-11-28'],
    ['call her Tuesday', '2026-12-01'],
    ['Monday or Tuesday', '2026-11-30'],
  ])('“%s” is %s', (text, when) => {
    expect(said(text)).toBe(when);
  });

  it('takes a weekday for the next one, and “next” for the one of next week', () => {
    expect(said('Tuesday')).toBe('2026-12-01');
    expect(said('Wednesday')).toBe('2026-11-25');
    expect(said('next Wednesday')).toBe('2026-12-02');
    expect(said('Wednesday week')).toBe('2026-12-02');
    expect(said('Wednesday', { now: new Date(2026, 10, 25, 8) })).toBe('2026-12-02');
  });

  it('takes “next week” for a week from now, and at a weekend for its Monday', () => {
    expect(said('next week')).toBe('2026-12-01');
    expect(said('next week', { now: new Date(2026, 10, 28, 9) })).toBe('2026-11-30');
    expect(said('end of the week')).toBe('2026-11-27');
    expect(said('end of the week', { now: new Date(2026, 10, 27, 9) })).toBe('2026-11-27');
  });

  it('reads 3/12 as the user’s region writes it', () => {
    expect(said('3/12')).toBe('2026-12-03');
    expect(said('3/12', { dayFirst: false })).toBe('2027-03-12');
    expect(said('12/30', { dayFirst: true })).toBe('2026-12-30');
  });

  it('is today only when that was said', () => {
    expect(said('today')).toBe('2026-11-24');
    expect(said('today at 5')).toBe('2026-11-24 17:00');
    expect(said('24 Nov')).toBe('2026-11-24');
    expect(said('at 5pm')).toBe('2026-11-24 17:00');
    expect(said('before tomorrow')).toBe('2026-11-24');
  });

  it('has an hour that is over tomorrow, unless today was said', () => {
    expect(said('at 9')).toBe('2026-11-25 09:00');
    expect(said('noon')).toBe('2026-11-25 12:00');
    expect(read('today at 9')).toEqual({
      ok: false,
      why: '09:00 is over today. Choose an hour to come.',
      offer: { day: '2026-11-25', time: '09:00' },
    });
    expect(said('tonight', { now: new Date(2026, 10, 24, 22) })).toBe('2026-11-24 23:00');
  });

  it('says from which of their days it reckoned', () => {
    const because = (text: string): string | null => {
      const when = read(text);
      return when.ok ? when.because : when.why;
    };
    expect(because('before her birthday')).toBe('Birthday: Sat 12 Dec.');
    expect(because('two days after her birthday')).toBe('Birthday: Sat 12 Dec.');
    expect(because('Friday')).toBeNull();
  });

  it('comes before a birthday that is near as late as it can', () => {
    const on = (day: number): string => said('before her birthday', { now: new Date(2026, 11, day, 10) });
    expect([on(8), on(9), on(10), on(11), on(12)]).toEqual([
      '2026-12-09',
      '2026-12-10',
      '2026-12-11',
      '2026-12-11',
      '2027-12-09',
    ]);
  });

  it('marks what was understood', () => {
    const text = 'ring her first thing on Monday, maybe';
    const when = read(text);
    expect(when.ok && when.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      'first thing',
      'Monday',
    ]);
  });

  it.each([
    ['', 'No day can be read from that. Try “Tuesday after lunch” or “in 3 weeks”.'],
    ['soon, maybe', 'No day can be read from that. Try “Tuesday after lunch” or “in 3 weeks”.'],
    ['yesterday', 'That day is over. Choose one to come.'],
    ['24 Nov 2020', 'That day is over. Choose one to come.'],
    ['in 99 years', 'That is more than 10 years away. Choose a day before then.'],
    ['1 Jan 2099', 'That is more than 10 years away. Choose a day before then.'],
    ['every Tuesday', 'A next step is for one day. How often to be in touch is set on the contact’s page.'],
  ])('refuses “%s” in words', (text, why) => {
    expect(said(text)).toBe(why);
  });

  it('says when a day of theirs is not known', () => {
    expect(said('before his birthday', { dates: [] })).toBe(
      'Rapport does not know their birthday. Note it among their details, or choose a day.',
    );
  });
});

describe('days and hours that do not exist', () => {
  it('adversarial 48: refuses 31 Feb and offers the last of the month', () => {
    expect(read('31 Feb')).toEqual({
      ok: false,
      why: 'There is no 31 Feb.',
      offer: { day: '2027-02-28', time: null },
    });
    expect(read('2027-02-30 at 9')).toMatchObject({ offer: { day: '2027-02-28' } });
    expect(said('29 Feb 2027')).toBe('There is no 29 Feb 2027.');
    expect(said('29 Feb')).toBe('2028-02-29');
  });

  it('adversarial 48: a month from the 31st is the last day of a shorter month', () => {
    expect(said('in a month', { now: new Date(2027, 0, 31, 12) })).toBe('2027-02-28');
  });

  it('adversarial 48: an hour that the clocks skip is the first moment after it', () => {
    const before = { now: new Date(2026, 2, 28, 12) };
    expect(said('tomorrow at 2:30 am', before)).toBe('2026-03-29 03:00');
    expect(momentOn('2026-03-29', 2, 30)?.toISOString()).toBe('2026-03-29T01:00:00.000Z');
    // The hour that comes twice is the first of the two.
    expect(momentOn('2026-10-25', 2, 30)?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('adversarial 48: hours are reckoned across the change of the clocks', () => {
    expect(said('in 3 hours', { now: new Date(2026, 2, 29, 1, 0) })).toBe('2026-03-29 05:00');
  });
});

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Africa/Cairo',
  'America/Santiago',
];
const WORDS = (
  'in on at by before after until next this a an the of from week weeks day days month months year hour hours minutes ' +
  'end beginning mid late early first thing Monday Tuesday Wednesday sat sun Friday weekend today tomorrow tonight ' +
  'morning afternoon evening lunch noon midnight EOD birthday wedding Christmas Easter holidays January Feb March ' +
  'spring Q2 31 30 29 2 3 12 12th 2026 2027-02-30 31/2 3.12. 2:30 14:00 9am 5pm half past quarter to three couple few ' +
  'and later now asap every business'
).split(' ');
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(fc.constantFrom(...WORDS), fc.string({ maxLength: 20 })).map((parts) => parts.join(' ')),
);

describe('any text, anywhere, at any time', () => {
  it('is refused in words or means a day that exists and a moment to come', () => {
    const moments = fc.date({
      min: new Date('2020-01-01T00:00:00Z'),
      max: new Date('2060-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyText, moments, fc.constantFrom(...ZONES), fc.boolean(), (text, at, zone, dayFirst) => {
        process.env.TZ = zone;
        try {
          const when = readWhen(text, { now: at, dates: DATES, dayFirst });
          if (!when.ok) {
            expect(when.why).not.toBe('');
            if (when.offer) expect(isDay(when.offer.day) && when.offer.day >= dayOf(at)).toBe(true);
            return;
          }
          expect(isDay(when.day)).toBe(true);
          expect(when.day >= dayOf(at)).toBe(true);
          if (when.time !== null) {
            const [hour = 0, minute = 0] = when.time.split(':').map(Number);
            const moment = momentOn(when.day, hour, minute);
            // It stands on that day's clock as it was said to, and is still to come.
            expect([moment?.getHours(), moment?.getMinutes()]).toEqual([hour, minute]);
            expect(Number(moment) > at.getTime() - 60_000).toBe(true);
          }
          const ends = when.parts.map(({ end }) => end);
          expect(when.parts.every(({ start }, index) => start >= (ends[index - 1] ?? 0))).toBe(true);
        } finally {
          process.env.TZ = 'Europe/Berlin';
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('a time the clocks skip is the first moment after it, in every zone', () => {
    const days = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.nat(23), fc.nat(59), fc.constantFrom(...ZONES), (at, hour, minute, zone) => {
        process.env.TZ = zone;
        try {
          const moment = momentOn(dayOf(at), hour, minute);
          if (!moment) return;
          const asked = hour * 60 + minute;
          const stands = moment.getHours() * 60 + moment.getMinutes();
          if (stands === asked) return;
          expect(stands).toBeGreaterThan(asked);
          // A moment earlier the clocks had not come so far.
          const earlier = new Date(moment.getTime() - 1);
          const stood = earlier.getHours() * 60 + earlier.getMinutes();
          expect(dayOf(earlier) < dayOf(at) || stood < asked).toBe(true);
        } finally {
          process.env.TZ = 'Europe/Berlin';
        }
      }),
      { numRuns: 1500 },
    );
  });
});
