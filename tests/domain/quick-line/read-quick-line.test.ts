import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isDay } from '../../../src/domain/days';
import type { QuickLine } from '../../../src/domain/quick-line/quick-line';
import { readQuickLine } from '../../../src/domain/quick-line/read-quick-line';
import type { FoundName } from '../../../src/domain/search/find-names';
import { living } from '../../support/living';

living('Europe/Berlin');

/** A Tuesday. */
const now = (): Date => new Date(2026, 10, 24, 14, 30);

const PEOPLE: [id: string, name: string][] = [
  ['dana', 'Dana Hartwell'],
  ['ana-k', 'Ana Kovač'],
  ['ana-s', 'Ana Silva'],
  ['may', 'May'],
  ['will', 'Will Smith'],
  ['mark', 'Mark Twain'],
  ['levi', 'דנה לוי'],
  ['bo', 'Bo'],
];

/** Finds a name or a part of one, whole words only; `sure` where nobody else has it. */
function findNames(text: string): FoundName[] {
  return PEOPLE.flatMap(([contactId, name]) => {
    for (const part of [name, ...name.split(' ')]) {
      const match = new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'iu').exec(text);
      if (!match) continue;
      const others = PEOPLE.filter(([id, other]) => id !== contactId && other.split(' ').includes(part));
      const matched: [number, number] = [match.index, match.index + match[0].length];
      return [{ contactId, name, matched, sure: part === name || others.length === 0 }];
    }
    return [];
  });
}

function read(text: string, changes: { now?: Date; dayFirst?: boolean } = {}): QuickLine {
  return readQuickLine(text, { now: now(), findNames, dayFirst: true, ...changes });
}

const marked = (text: string): string[] =>
  read(text).parts.map(({ start, end, as }) => `${as}: ${text.slice(start, end)}`);

describe('a line in the words of a salesperson', () => {
  it('understands who, how, what and when to come back to it', () => {
    const line = 'called Dana, wants the red one, Friday';
    expect(read(line)).toMatchObject({
      happened: true,
      contact: { contactId: 'dana', name: 'Dana Hartwell' },
      channel: 'phone',
      note: 'wants the red one',
      at: now(),
      followUp: { day: '2026-11-27', note: 'wants the red one' },
      problems: [],
    });
    expect(marked(line)).toEqual(['channel: called', 'contact: Dana', 'day: Friday']);
  });

  it.each([
    ['called Dana', 'phone'],
    ['rang Dana back', 'phone'],
    ['phoned Dana', 'phone'],
    ['got a call from Dana', 'phone'],
    ['left a voicemail for Dana', 'phone'],
    ['Dana came by', 'visit'],
    ['Dana visited', 'visit'],
    ['met Dana', 'visit'],
    ['saw Dana at the fair', 'visit'],
    ['had coffee with Dana', 'visit'],
    ['spoke to Dana in the shop', 'visit'],
    ['texted Dana', 'message'],
    ["DM'd Dana", 'message'],
    ['got a message from Dana', 'message'],
    ['Dana asked on WhatsApp whether it comes in blue', 'message'],
    ['e-mailed Dana', 'email'],
    ['wrote to Dana', 'email'],
    ['Dana likes dogs', 'note'],
    ['note: Dana likes dogs', 'note'],
  ])('“%s” is a %s', (line, channel) => {
    const { contact, channel: found, happened } = read(line);
    expect([contact?.contactId, found, happened]).toEqual(['dana', channel, true]);
  });

  it.each([
    ['called Dana, wants the red one, Friday', 'wants the red one'],
    ['Called Dana. She wants the red one. Friday!', 'She wants the red one'],
    ['spoke with Dana about the sofa', 'about the sofa'],
    ['saw Dana yesterday', ''],
    ['called Dana', ''],
    ['note: Dana likes dogs', 'likes dogs'],
    ['called Dana, wants it by Friday', 'wants it by Friday'],
    ['called Dana: size 42, not 41; blue', 'size 42, not 41; blue'],
    ['wants the red one', 'wants the red one'],
  ])('“%s” leaves the note “%s”', (line, note) => {
    expect(read(line).note).toBe(note);
  });
});

describe('days', () => {
  it.each([
    ['saw Dana yesterday', '2026-11-23'],
    ['met Dana on Monday', '2026-11-23'],
    ['phoned Dana Friday', '2026-11-20'],
    ['Friday, called Dana', '2026-11-20'],
    // Said on a Tuesday it is the one a week ago.
    ['met Dana on Tuesday', '2026-11-17'],
    ['visited Dana last Tuesday', '2026-11-17'],
    ['met Dana on 3 March', '2026-03-03'],
    ['met Dana on 3 December', '2025-12-03'],
    ['met Dana on 3/11', '2026-11-03'],
    ['met Dana on the 12th', '2026-11-12'],
    ['met Dana two days ago', '2026-11-22'],
    ['met Dana', '2026-11-24'],
  ])('“%s” was on %s', (line, day) => {
    const { at, followUp } = read(line);
    expect(dayOf(at)).toBe(day);
    expect(followUp).toBeNull();
  });

  it.each([
    ['called Dana, wants the red one, Friday', '2026-11-27'],
    ['called Dana, wants it Tuesday', '2026-12-01'],
    ['called Dana, wants a quote by Friday', '2026-11-27'],
    ['called Dana, wants to move in by March, Friday', '2026-11-27'],
    ['called Dana, needs it on 12 December, call back Friday', '2026-11-27'],
    ['called Dana, needs it on 12 December, asks again Friday', '2026-12-12'],
    ['called Dana, call back tomorrow morning', '2026-11-25'],
    ['called Dana, call back day after tomorrow', '2026-11-26'],
    ['called Dana, come back in 2 weeks', '2026-12-08'],
    ['called Dana, next Monday', '2026-11-30'],
    ['called Dana, decides by 3 March', '2027-03-03'],
    ['called Dana, decides by 12.12.', '2026-12-12'],
    ['called Dana, call back on the 12th', '2026-12-12'],
    ['called Dana, wants it in March', '2027-03-01'],
    ['called Dana, will ring at 5pm', '2026-11-24'],
    ['called Dana, 2027-02-28', '2027-02-28'],
  ])('“%s” is to be followed up on %s', (line, day) => {
    const { at, followUp } = read(line);
    expect(followUp?.day).toBe(day);
    expect(at).toEqual(now());
  });

  it.each([
    ['called Dana, call back Friday at 3pm', '2026-11-27', '15:00', 'call back'],
    ['called Dana, wants oak, Tuesday after lunch', '2026-12-01', '14:00', 'wants oak'],
    ['call Dana first thing Monday', '2026-11-30', '09:00', 'call Dana'],
    ['call Dana tomorrow morning', '2026-11-25', '09:00', 'call Dana'],
    ['call Dana a week from Friday', '2026-12-04', undefined, 'call Dana'],
    ['called Dana at 3pm, wants a quote by Friday', '2026-11-27', undefined, 'wants a quote'],
  ])('“%s” is to be followed up on %s at %s', (line, day, time, note) => {
    expect(read(line).followUp).toEqual({ day, ...(time && { time }), note });
  });

  it('takes the first day gone by and the first to come', () => {
    const line = read('saw Dana yesterday, call back Friday or Monday');
    expect([dayOf(line.at), line.followUp]).toEqual([
      '2026-11-23',
      { day: '2026-11-27', note: 'call back or Monday' },
    ]);
    expect(dayOf(read('called Dana at 3pm, wants a quote by Friday').at)).toBe('2026-11-24');
  });

  it('reads 3/11 as the user’s region writes it', () => {
    expect(dayOf(read('met Dana on 3/11', { dayFirst: true }).at)).toBe('2026-11-03');
    expect(dayOf(read('met Dana on 3/11', { dayFirst: false }).at)).toBe('2026-03-11');
  });

  it('leaves alone what only looks like a day', () => {
    for (const line of [
      'Dana sat on the sofa',
      'Dana has a sun room',
      'Dana may take it',
      'Dana needs 3/4 inch boards',
      'called Dana about the second one',
      'called Dana, number 0171 2345678',
      'Dana wants 10-12 m2',
      'Dana is now happy this week',
    ]) {
      const { at, followUp, problems } = read(line);
      expect([line, at, followUp, problems]).toEqual([line, now(), null, []]);
    }
  });

  it('never says that something took place later than now', () => {
    expect(read('called Dana at 3pm').at).toEqual(now());
    expect(read('saw Dana today').at).toEqual(now());
  });

  it('adversarial 48: says that a day does not exist, and plans nothing for it', () => {
    for (const [line, day] of [
      ['call Dana on 31 Feb', '31 Feb'],
      ['called Dana, February 30', 'February 30'],
      ['called Dana, 2026-02-30', '2026-02-30'],
      ['called Dana, 2026-13-40', '2026-13-40'],
      ['called Dana, 31/02/2026', '31/02/2026'],
      ['called Dana, 31.2.', '31.2.'],
      ['called Dana, 29 Feb 2027', '29 Feb 2027'],
    ] as const) {
      const { followUp, problems } = read(line);
      expect([line, followUp, problems]).toEqual([line, null, [`There is no ${day}. Choose a day.`]]);
      expect(read(line, { dayFirst: false }).followUp).toBeNull();
    }
    expect(read('called Dana, 29 Feb 2028')).toMatchObject({ problems: [], followUp: { day: '2028-02-29' } });
  });

  it('adversarial 48: hours that the clocks skip or repeat stay on their day', () => {
    const spring = new Date(2026, 2, 29, 20, 0);
    expect(dayOf(read('met Dana today at 2:30am', { now: spring }).at)).toBe('2026-03-29');
    expect(read('called Dana, tomorrow', { now: new Date(2026, 2, 28, 23, 30) }).followUp?.day).toBe(
      '2026-03-29',
    );
    expect(read('called Dana, in 1 day', { now: new Date(2026, 9, 24, 12) }).followUp?.day).toBe(
      '2026-10-25',
    );
    expect(read('called Dana, in a week', { now: new Date(2026, 9, 24, 23, 30) }).followUp?.day).toBe(
      '2026-10-31',
    );
  });

  it('knows leap days', () => {
    expect(read('called Dana, 29 Feb').followUp?.day).toBe('2028-02-29');
    expect(dayOf(read('met Dana on 29 Feb').at)).toBe('2024-02-29');
  });

  it('names what to do where the line says it beside the day', () => {
    expect(read('called Dana, wants oak, call back Friday').followUp).toEqual({
      day: '2026-11-27',
      note: 'call back',
    });
    expect(read('called Dana, Friday').followUp).toEqual({ day: '2026-11-27', note: '' });
  });
});

describe('plans', () => {
  it.each([
    'call Dana on Friday',
    'to do: call Dana Friday',
    'must ring Dana Friday',
    'remind me to call Dana Friday',
  ])('“%s” only plans', (line) => {
    const { happened, contact, followUp } = read(line);
    expect([happened, contact?.contactId, followUp?.day]).toEqual([false, 'dana', '2026-11-27']);
    expect(followUp?.note).toMatch(/Dana$/);
  });
});

describe('people', () => {
  it('does not choose between two who fit, and offers both', () => {
    const { contact, choices, newName } = read('saw Ana yesterday');
    expect(contact).toBeNull();
    expect(choices.map(({ contactId }) => contactId)).toEqual(['ana-k', 'ana-s']);
    expect(newName).toBeNull();
    expect(read('saw Ana Silva yesterday').contact?.contactId).toBe('ana-s');
  });

  it('offers a new contact where a known name is spelt otherwise', () => {
    const slip = (text: string): FoundName[] =>
      [{ contactId: 'dana', name: 'Dana Hartwell', matched: [7, 12], sure: false }].filter(() =>
        text.includes('Diana'),
      ) as FoundName[];
    const line = readQuickLine('called Diana, wants oak', { now: now(), findNames: slip, dayFirst: true });
    expect([line.contact?.contactId, line.newName]).toEqual(['dana', 'Diana']);
  });

  it.each([
    ['May called, wants it in May', 'may'],
    ['met May on Monday', 'may'],
    ['ring May in May', 'may'],
    ['Will will call next week', 'will'],
    ['spoke to Will', 'will'],
    ['Mark may want it', 'mark'],
    ['called mark, will decide', 'mark'],
    ['rang דנה לוי, רוצה אדום, Friday', 'levi'],
    ['sent dana the quote', 'dana'],
  ])('“%s” is about %s', (line, contactId) => {
    expect(read(line).contact?.contactId).toBe(contactId);
  });

  it.each([
    'the mark on the table may be old, it will go',
    'wants it in May',
    'will decide by May',
    'they may come on 3 May',
  ])('“%s” names nobody', (line) => {
    expect(read(line).contact).toBeNull();
  });

  it.each([
    ['called Jo Bloggs, interested in oak', 'Jo Bloggs'],
    ['met Jean-Luc de la Tour at the fair', 'Jean-Luc de la Tour'],
    ['Peter called', 'Peter'],
    ['got a call from Peter yesterday', 'Peter'],
    ['called נועם, wants blue', 'נועם'],
    ['called peter, wants blue', 'Peter'],
    ['Peter wants the red one', 'Peter'],
    ['sold Peter Novak the oak table for 1.250,50 €', 'Peter Novak'],
    ['sold the oak table to Peter', 'Peter'],
    ['called Peter to ask', 'Peter'],
  ])('“%s” names somebody new, %s', (line, name) => {
    const { contact, newName, choices } = read(line);
    expect([contact, newName, choices]).toEqual([null, name, []]);
  });

  it.each([
    'called about the sofa',
    'Wants the red one',
    'visited the new store',
    'Friday, call back',
    'met on Monday',
  ])('“%s” names nobody new', (line) => {
    expect(read(line).newName).toBeNull();
  });
});

describe('purchases', () => {
  it.each([
    ['sold Dana the red bike 450 €', 'red bike', 450, 'EUR'],
    ['Dana came by, bought the red bike for €1,250.50', 'red bike', 1250.5, 'EUR'],
    ['sold the red bike to Dana for 450', 'red bike', 450, null],
    ['ordered 3 chairs, 1.200,50 EUR, Dana', '3 chairs', 1200.5, 'EUR'],
    ['Dana bought two lamps yesterday', 'two lamps', null, null],
    ['sold her the rug for $99', 'rug', 99, 'USD'],
    ['sold Dana the bike 1 250 £', 'bike', 1250, 'GBP'],
    ['Dana bought a table for 1,200, call her Friday', 'table', 1200, null],
    ['Dana bought a table for 1,200 yesterday, remind me in 3 weeks', 'table', 1200, null],
    ['Dana bought a table for 450 yesterday', 'table', 450, null],
    ['Dana bought a table for 12 people', 'table for 12 people', null, null],
  ])('“%s”: %s', (line, what, amount, currency) => {
    expect(read(line).purchase).toEqual({ what, amount, currency });
  });

  it.each([
    'called Dana, wants to buy the bike for 450 €',
    "Dana hasn't bought anything",
    'Dana nearly bought the bike',
    'the red one is sold out, told Dana',
    'sold it to Dana',
    'Dana said she would have bought it',
  ])('“%s” is none', (line) => {
    expect(read(line).purchase).toBeNull();
  });
});

describe('a complaint', () => {
  it.each<[string, QuickLine['channel'], string]>([
    ['Dana complained that the chairs squeak', 'phone', 'complained that the chairs squeak'],
    ['called Dana, she is furious about the delay', 'phone', 'she is furious about the delay'],
    ['Dana came by, not happy with the colour', 'visit', 'not happy with the colour'],
    ['Dana complained about the bike she bought', 'phone', 'complained about the bike she bought'],
  ])('is made in “%s”', (line, channel, note) => {
    const said = read(line);
    expect(said).toMatchObject({ happened: true, complaint: true, channel, note });
    expect(said.contact?.contactId).toBe('dana');
  });

  it.each([
    'called Dana, nothing to complain about',
    "Dana wasn't angry",
    'Dana did not complain',
    'met Dana, no longer angry',
    'call Dana when she complains',
    'called Dana, happy with the bike',
  ])('is not made in “%s”', (line) => {
    expect(read(line).complaint).toBe(false);
  });
});

describe('any text at all', () => {
  const words = fc.constantFrom(
    'called',
    'Dana',
    'May',
    'will',
    'on',
    'Friday',
    'yesterday',
    'sold',
    'the bike',
    '450 €',
    '31 Feb',
    '2026-02-30',
    'in 2 weeks',
    'at 3pm',
    ',',
    '.',
    '12.11.',
    '3/4',
    'רוצה',
    '\u202e',
    '\ud800',
    '<img src=x onerror=alert(1)>',
    '{{name}}',
    '__proto__',
    '99999999 days ago',
    'in 1000000 years',
  );
  const lines = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  );

  it('is understood or left as it is, never at another time than can be, and never outside its marks', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (text, dayFirst) => {
        const line = read(text, { dayFirst });
        expect(line.at.getTime()).toBeLessThanOrEqual(now().getTime());
        if (line.followUp) {
          expect(isDay(line.followUp.day)).toBe(true);
          expect(line.followUp.day >= '2026-11-24').toBe(true);
        }
        let before = 0;
        for (const { start, end } of line.parts) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 600 },
    );
  });

  it('is read at a glance, however long and odd', () => {
    for (const piece of [
      '1',
      '9 ',
      'on ',
      'Friday ',
      '1/',
      'next ',
      'sold 1 ',
      'call ',
      'Dana ',
      '1 week ',
      ', ',
      'á́́',
      'for 1 ',
    ]) {
      const text = piece.repeat(Math.ceil(2000 / piece.length)).slice(0, 2000);
      // Steps that grow with the square of the length or worse would outlast the test's own limit.
      expect(read(text).parts.length, piece).toBeLessThan(text.length);
    }
  });
});

describe('a meeting', () => {
  const friday = '2026-11-27';

  it.each([
    'meeting with Dana Friday 15:00',
    'appointment with Dana on Friday',
    'called Dana, meeting Friday 15:00',
    'called Dana, agreed to meet Friday, wants the red one',
    'Dana, a viewing on Friday at 10',
    'booked a home visit with Dana Friday',
    'Dana has an appointment Friday',
  ])('is agreed in “%s”', (line) => {
    expect(read(line)).toMatchObject({ happened: true, appointment: friday, followUp: { day: friday } });
  });

  it.each([
    'had a meeting with Dana yesterday',
    'called Dana about the meeting, call back Friday',
    'Dana missed the appointment, call Friday',
    'cancelled the meeting with Dana Friday',
    'met Dana, wants the red one, Friday',
    'meet Dana on Friday',
    'called Dana, wants a demo-version Friday',
  ])('is not agreed in “%s”', (line) => {
    expect(read(line).appointment).toBeNull();
  });
});
