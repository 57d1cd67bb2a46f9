import type { ChannelId } from '../channels';
import { type Day, dayOf } from '../days';
import type { FoundName } from '../search/find-names';
import { clauseAt, clausesOf, overlap, type Stretch } from '../stretch';
import { timeOf } from '../when/time-of';
import { TO_COME } from './channel-words';
import { MAX_QUICK_LINE, type QuickLine, type QuickPart, type QuickStep } from './quick-line';
import { type FoundChannel, isPlan, readChannel } from './read-channel';
import { complaintIn } from './read-complaint';
import { type FoundDay, readDays } from './read-days';
import { isMeeting } from './read-meeting';
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
 * was bought, and the next step with its day. A day gone by is when it was, a day to come the next step. English;
 * a line in another language is a note with the people it names. Never throws on any text.
 */
export function readQuickLine(text: string, { now, findNames, dayFirst }: Given): QuickLine {
  const line = text.slice(0, MAX_QUICK_LINE);
  const channel = readChannel(line);
  const { days: allDays, wrong } = readDays(line, now, dayFirst);
  const complaint = complaintIn(line);
  const verbs = [channel.verb, saleVerb(line), complaint].filter(isThere);
  const person = readPerson(line, findNames(line), verbs, allDays);
  const named = person.named;
  const days = allDays.filter((day) => !(named && overlap(named, day)));
  const { was, step } = pickDays(line, days, channel, now);
  const purchase = readPurchase(line, named ? [named] : [], [...days, ...wrong]);
  const kind = channel.verb || channel.place ? channel.channel : likely({ purchase, complaint });

  // The words of a plan are what is to be done.
  const head = channel.happened
    ? { person: named, verb: channel.verb, was }
    : { person: null, verb: null, was: null };
  const note = noteOf(line, head, [was, step].filter(isThere));
  const stepDay = step && dayOf(step.moment);
  const stepWords = step ? stepNote(line, step, head) : '';
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
    appointment: happened && stepDay && isMeeting(stepWords) ? stepDay : null,
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
    problems: wrong.map(({ start, end }) => `There is no ${line.slice(start, end)}. Choose a day.`),
  };
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
  now: Date,
): { was: Picked | null; step: Picked | null } {
  const today: Day = dayOf(now);
  let was: Picked | null = null;
  const steps: Picked[] = [];
  for (const day of days) {
    const past = tellsOfPast(line, day, channel);
    const moment = past ? day.past : day.future;
    const isStep = day.open && day.past.getTime() !== day.future.getTime() ? !past : comes(moment, day, past);
    const picked = { start: day.start, end: day.end, moment, hour: day.hour };
    if (isStep) steps.push(picked);
    else was ??= picked;
  }
  const step = nextOf(line, steps);
  // What only plans took place at no time.
  return channel.happened ? { was, step } : { was: null, step };

  function comes(moment: Date, day: FoundDay, past: boolean): boolean {
    const on = dayOf(moment);
    if (on !== today) return on > today;
    // “today” and hours of today: over, unless the line only plans or says an hour to come.
    if (!channel.happened) return true;
    return !past && (day.hour ? moment > now : TO_COME.test(line.slice(0, day.start)));
  }
}

/** Whether a day that may be either is one gone by: “met Ana on Monday”, but not “called Ana, wants it Monday”. */
function tellsOfPast(line: string, day: Stretch, { verb, happened }: FoundChannel): boolean {
  if (!happened || !verb) return false;
  const between = day.start < verb.start ? line.slice(day.end, verb.start) : line.slice(verb.end, day.start);
  if (TO_COME.test(between)) return false;
  const clauses = clausesOf(line);
  return day.start < verb.start || clauseAt(clauses, day.start) === clauseAt(clauses, verb.start);
}

/**
 * Of several days to come the one that is said by itself (“wants it by March, Friday”), or where the user is going to
 * do something (“needs it on 12 December, call back Friday”); otherwise the first.
 */
function nextOf(line: string, days: readonly Picked[]): Picked | null {
  const clauses = clausesOf(line);
  const around = (day: Picked): string => {
    const clause = clauseAt(clauses, day.start);
    return clause ? line.slice(clause.start, clause.end).trim() : '';
  };
  const alone = days.find((day) => around(day) === line.slice(day.start, day.end).trim());
  return alone ?? days.find((day) => isPlan(around(day))) ?? days[0] ?? null;
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
