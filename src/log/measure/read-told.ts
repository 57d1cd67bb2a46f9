import Dexie from 'dexie';
import { addDays, type Day, dayOf, momentOn } from '../../domain/days';
import { doneAt } from '../../domain/done-at';
import { byDay } from '../../domain/measure/figure';
import { openHours } from '../../domain/measure/open-hours';
import { type Exchange, type Planned, type Sale, type Told, TRACED_DAYS } from '../../domain/measure/told';
import type { FollowUp, Interaction, SiteId } from '../../domain/model';
import type { LogDatabase } from '../database';
import { readSettings } from '../settings';
import { missedSince } from './missed-posts';
import { inOrder } from './pages';
import { type People, readPeople } from './people';
import { readPosts } from './read-posts';

/** Sorts after every timestamp and day. */
const LAST = '\uffff';

interface Asked {
  /** The first day; null: all there is. */
  from: Day | null;
  now: Date;
  siteName: (site: SiteId) => string;
  signal: AbortSignal;
  /** Told how much is read, 0..1. */
  progress: (part: number) => void;
}

/**
 * Reads what figures are computed from, by index and page by page, without the words of anybody. Rejects with the
 * reason of an aborted `signal`.
 */
export async function readTold(
  log: LogDatabase,
  { from, now, siteName, signal, progress }: Asked,
): Promise<Told> {
  const { nudges, keep } = await readSettings(log);
  const since = from === null ? '' : startOf(from);
  const traced = from === null ? '' : startOf(addDays(from, -TRACED_DAYS));
  // What is many; all others are read in no time.
  const all =
    (await log.summaries.count()) + (await log.interactions.where('at').aboveOrEqual(traced).count());
  let read = 0;
  const onRows = (rows: number): void => {
    read += rows;
    progress(Math.min(1, read / all));
  };
  const people = await readPeople(log, onRows);
  const exchanges = await readExchanges(log, traced, people, { signal, onRows });
  const recent = exchanges.filter(({ at, mentionId }) => at >= since && mentionId !== null);
  const answered = new Set(recent.flatMap(({ mentionId }) => mentionId ?? []));
  return {
    now,
    names: people.names,
    sentBy: people.sentBy,
    addedOn: people.addedAt.map((at) => dayOf(new Date(at))).filter((day) => day >= (from ?? '')),
    exchanges,
    posts: await readPosts(log, since, answered, people, signal),
    missed: await log.missedPosts
      .where('day')
      .aboveOrEqual(from ?? '')
      .filter(isThere)
      .toArray(),
    missedSince: (await missedSince(log)) ?? dayOf(now),
    sales: await readSales(log, from ?? '', people, signal),
    planned: await readPlanned(log, since, people, signal),
    active: await log.activeDays
      .where('day')
      .aboveOrEqual(from ?? '')
      .filter(isThere)
      .toArray(),
    templates: new Map((await log.templates.toArray()).map(({ id, title }) => [id, title])),
    doneKeptDays: keep.doneFollowUps,
    siteName,
    openMinutes: openHours(nudges),
  };
}

async function readExchanges(
  log: LogDatabase,
  since: string,
  { whoIs }: People,
  { signal, onRows }: { signal: AbortSignal; onRows: (rows: number) => void },
): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  const range = { index: 'at', from: since, before: LAST };
  for await (const page of inOrder(log.interactions, range, ({ at }) => at, signal)) {
    for (const interaction of page) {
      const who = interaction.deletedAt ? undefined : whoIs(interaction.contactId);
      if (who !== undefined) exchanges.push(slim(interaction, who));
    }
    onRows(page.length);
  }
  return exchanges;
}

function slim(interaction: Interaction, who: string): Exchange {
  const { id, at, channel, site, intents, state, mentionId, templateId, settledAt, theirText } = interaction;
  const { outcome, appointment } = interaction;
  return {
    ...{ id, at, channel, site, intents, state, mentionId, templateId, settledAt, who },
    day: dayOf(new Date(at)),
    heard: theirText !== '',
    ...(outcome && { outcome }),
    ...(appointment && { appointment }),
  };
}

async function readSales(
  log: LogDatabase,
  from: Day,
  { whoIs }: People,
  signal: AbortSignal,
): Promise<Sale[]> {
  const sales: Sale[] = [];
  const range = { index: 'day', from, before: LAST };
  for await (const page of inOrder(log.purchases, range, ({ day }) => day, signal)) {
    for (const { id, contactId, day, what, amount, currency, deletedAt } of page) {
      const who = deletedAt ? undefined : whoIs(contactId);
      if (who !== undefined) sales.push({ id, who, day, what, amount, currency });
    }
  }
  return sales;
}

async function readPlanned(
  log: LogDatabase,
  since: string,
  { whoIs }: People,
  signal: AbortSignal,
): Promise<Planned[]> {
  const planned: Planned[] = [];
  for (const status of ['done', 'open'] as const) {
    // What is open is late however long ago it was due.
    const from = status === 'open' ? '' : since;
    const range = { index: '[status+due]', from: [status, from], before: [status, Dexie.maxKey] };
    const keyOf = ({ status, due }: FollowUp) => [status, due];
    for await (const page of inOrder<FollowUp, unknown[]>(log.followUps, range, keyOf, signal)) {
      for (const followUp of page) {
        const who = followUp.deletedAt ? undefined : whoIs(followUp.contactId);
        if (who === undefined) continue;
        planned.push({
          id: followUp.id,
          who,
          day: dayOf(new Date(followUp.due)),
          kind: followUp.kind ?? 'step',
          doneOn: status === 'done' ? dayOf(new Date(doneAt(followUp))) : null,
        });
      }
    }
  }
  return planned.sort(byDay);
}

/** The first moment of a local day, as the log writes it. */
function startOf(day: Day): string {
  return (momentOn(day, 0) as Date).toISOString();
}

function isThere({ deletedAt }: { deletedAt?: string | undefined }): boolean {
  return deletedAt === undefined;
}
