import type { ChannelId } from '../channels';
import { type Day, dayOf } from '../days';
import { say } from '../say/say';
import type { FoundName } from '../search/find-names';
import { clauseAt, clausesOf, overlap, type Stretch } from '../stretch';
import { timeOf } from '../when/time-of';
import type { FoundDay } from './found-day';
import { typedLanguages } from './languages';
import type { QuickLanguage } from './languages/language';
import { MAX_QUICK_LINE, type QuickLine, type QuickPart, type QuickStep } from './quick-line';
import { type FoundChannel, isPlan, readChannel } from './read-channel';
import { complaintIn } from './read-complaint';
import { readPerson } from './read-person';
import { readPurchase, saleVerb } from './read-purchase';
import { noteOf, stepNote } from './words-left';

interface Given {
  now: Date;
  /** Who is named in a text; see `nameFinder`. */
  findNames: (text: string) => FoundName[];
  /** Whether 3/11 is the third of November. */
  dayFirst: boolean;
}

/**
 * Understands a line such as “called Dana, wants the red one, Friday”: who, how, when it was, what to note, what
 * was bought, and the next step with its day. A day gone by is when it was, a day to come the next step. In English and
 * the interface's language; a line in another is a note with the people it names. Never throws on any text.
 */
export function readQuickLine(text: string, { now, findNames, dayFirst }: Given): QuickLine {
  const line = text.slice(0, MAX_QUICK_LINE);
  const language = languageOf(line);
  const channel = readChannel(line, language);
  const { days: allDays, wrong } = language.days(line, now, dayFirst);
  const complaint = complaintIn(line, language);
  const verbs = [channel.verb, saleVerb(line, language), complaint].filter(isThere);
  const person = readPerson(line, findNames(line), verbs, allDays, language);
  const named = person.named;
  const days = allDays.filter((day) => !(named && overlap(named, day)));
  const { was, step } = pickDays(line, days, channel, language, now);
  const purchase = readPurchase(line, named ? [named] : [], [...days, ...wrong], language);
  const kind = channel.verb || channel.place ? channel.channel : likely({ purchase, complaint });

  // The words of a plan are what is to be done.
  const head = channel.happened
    ? { person: named, verb: channel.verb, was }
    : { person: null, verb: null, was: null };
  const note = noteOf(line, head, [was, step].filter(isThere), language);
  const stepDay = step && dayOf(step.moment);
  const stepWords = step ? stepNote(line, step, head, language) : '';
  const happened = channel.happened || purchase !== null;
  return {
    happened,
    contact: person.contact,
    choices: person.choices,
    newName: person.newName,
    channel: kind,
    note,
    at: was ? earlier(was.moment, now) : now,
    followUp: step && stepDay ? { day: stepDay, ...hourOf(step, now), note: stepWords || note } : null,
    appointment: happened && stepDay && language.meeting.test(stepWords) ? stepDay : null,
    complaint: happened && complaint !== null,
    purchase: purchase && { what: purchase.what, amount: purchase.amount, currency: purchase.currency },
    parts: inOrder([
      part(named, 'contact'),
      part(channel.verb ?? channel.place, 'channel'),
      part(was, was?.hour ? 'time' : 'day'),
      part(step, 'day'),
      part(purchase?.sum ?? null, 'amount'),
      ...wrong.map((one) => part(one, 'wrong')),
    ]),
    problems: wrong.map(({ start, end }) => say('quickLine_noSuchDay', { day: line.slice(start, end) })),
  };
}

/** The language that understands most of a line; the interface's own where none understands more. */
function languageOf(line: string): QuickLanguage {
  const [own, ...others] = typedLanguages();
  const understood = (language: QuickLanguage): number => {
    const { verb, place } = readChannel(line, language);
    const sale = saleVerb(line, language);
    return (verb ? 4 : 0) + (place ? 2 : 0) + (sale ? 4 : 0) + (complaintIn(line, language) ? 2 : 0);
  };
  return others.reduce((best, one) => (understood(one) > understood(best) ? one : best), own);
}

/** How it was where a line does not say: a sale is made face to face, and who complains most often calls. */
function likely(said: { purchase: unknown; complaint: unknown }): ChannelId {
  if (said.purchase) return 'visit';
  return said.complaint ? 'phone' : 'note';
}

interface Picked extends Stretch {
  moment: Date;
  hour: boolean;
}

/** The first day gone by, and the day of the next step. */
function pickDays(
  line: string,
  days: readonly FoundDay[],
  channel: FoundChannel,
  language: QuickLanguage,
  now: Date,
): { was: Picked | null; step: Picked | null } {
  const today: Day = dayOf(now);
  let was: Picked | null = null;
  const steps: Picked[] = [];
  for (const day of days) {
    const past = tellsOfPast(line, day, channel, language);
    const moment = past ? day.past : day.future;
    const isStep = day.open && day.past.getTime() !== day.future.getTime() ? !past : comes(moment, day, past);
    const picked = { start: day.start, end: day.end, moment, hour: day.hour };
    if (isStep) steps.push(picked);
    else was ??= picked;
  }
  const step = nextOf(line, steps, language);
  // What only plans took place at no time.
  return channel.happened ? { was, step } : { was: null, step };

  function comes(moment: Date, day: FoundDay, past: boolean): boolean {
    const on = dayOf(moment);
    if (on !== today) return on > today;
    // “today” and hours of today: over, unless the line only plans or says an hour to come.
    if (!channel.happened) return true;
    return !past && (day.hour ? moment > now : language.toCome.test(line.slice(0, day.start)));
  }
}

/** Whether a day that may be either is one gone by: “met Ana on Monday”, but not “called Ana, wants it Monday”. */
function tellsOfPast(
  line: string,
  day: Stretch,
  { verb, happened }: FoundChannel,
  { toCome }: QuickLanguage,
): boolean {
  if (!happened || !verb) return false;
  const between = day.start < verb.start ? line.slice(day.end, verb.start) : line.slice(verb.end, day.start);
  if (toCome.test(between)) return false;
  const clauses = clausesOf(line);
  return day.start < verb.start || clauseAt(clauses, day.start) === clauseAt(clauses, verb.start);
}

/**
 * Of several days to come the one that is said by itself (“wants it by March, Friday”), or where the user is going to
 * do something (“needs it on 12 December, call back Friday”); otherwise the first.
 */
function nextOf(line: string, days: readonly Picked[], language: QuickLanguage): Picked | null {
  const clauses = clausesOf(line);
  const around = (day: Picked): string => {
    const clause = clauseAt(clauses, day.start);
    return clause ? line.slice(clause.start, clause.end).trim() : '';
  };
  const alone = days.find((day) => around(day) === line.slice(day.start, day.end).trim());
  return alone ?? days.find((day) => isPlan(around(day), language)) ?? days[0] ?? null;
}

/** The hour of a step, where one was said and is still to come. */
function hourOf({ moment, hour }: Picked, now: Date): Pick<QuickStep, 'time'> {
  return hour && moment > now ? { time: timeOf(moment) } : {};
}

function earlier(moment: Date, now: Date): Date {
  return moment < now ? moment : now;
}

function part(stretch: Stretch | null, as: QuickPart['as']): QuickPart[] {
  return stretch ? [{ start: stretch.start, end: stretch.end, as }] : [];
}

function inOrder(parts: QuickPart[][]): QuickPart[] {
  return parts
    .flat()
    .sort((a, b) => a.start - b.start)
    .filter((one, index, all) => !all.slice(0, index).some((before) => overlap(before, one)));
}

function isThere<T>(value: T | null): value is T {
  return value !== null;
}
