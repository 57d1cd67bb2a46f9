import type {
  ActiveDay,
  Contact,
  FollowUp,
  Interaction,
  Mention,
  Purchase,
  SiteId,
} from '../../../src/domain/model';
import type { ReadLog } from '../../support/journey/log';
import { post, verdict } from '../../support/log-fixtures';
import { contact, dayIn, exchange, PEOPLE, purchase, putContact, step } from './contact-log';

const DAY = 86_400_000;

interface Rows {
  mentions: Mention[];
  interactions: Interaction[];
  followUps: FollowUp[];
  purchases: Purchase[];
  activeDays: ActiveDay[];
}

/** Who is in it: Dana buys, Maria sent her. */
export const MEASURED: readonly Contact[] = [
  contact('Dana Kovač', { id: PEOPLE.dana, referredBy: PEOPLE.maria }),
  contact('Maria Santos', { id: PEOPLE.maria }),
  contact('=Jonas Weber', { id: PEOPLE.jonas }),
];
const WHO = [PEOPLE.dana, PEOPLE.maria, PEOPLE.jonas];

/** `count` posts and what came of them over `days` days, the same every time: so many that every figure has rows. */
export function measuredRows(count: number, days: number): Rows {
  const rows: Rows = { mentions: [], interactions: [], followUps: [], purchases: [], activeDays: [] };
  for (let at = 0; at < count; at++) {
    const ago = 1 + (at * (days - 1)) / count;
    const site: SiteId = at % 3 === 0 ? 'facebook' : 'x';
    const contactId = WHO[at % WHO.length] ?? PEOPLE.dana;
    const complains = at % 7 === 0;
    const found = mentionOf(at, ago, site, contactId, complains);
    rows.mentions.push(found);
    if (at % 4 === 3) continue;
    rows.interactions.push(
      exchange(ago - 0.1 - (at % 5) / 20, {
        contactId,
        mentionId: found.id,
        channel: 'site',
        site,
        theirText: found.post.text,
        myText: 'Thank you for asking',
        templateId: at % 2 ? idOf(3, 1) : null,
        state: 'sent',
        intents: complains ? ['complaint'] : ['product_question'],
        settledAt: complains && at % 2 ? iso(ago - 0.9) : null,
        ...(at % 9 === 1 && { appointment: dayIn(2) }),
      }),
    );
    if (at % 5 === 0) rows.followUps.push(kept(at, ago, contactId));
    if (at % 6 === 1) {
      const worth = { amount: 100 + at, currency: at % 4 === 1 ? 'EUR' : 'USD' };
      rows.purchases.push(purchase(Math.max(0, Math.floor(ago - 0.5)), 'A table', { contactId, ...worth }));
    }
  }
  for (let day = 0; day < Math.min(days, 28); day++) {
    rows.activeDays.push(activeOn(day, 'x', 30 + day), activeOn(day, 'facebook', 12));
  }
  return rows;
}

/** Puts it into the log of a running browser. */
export async function seedMeasured(log: ReadLog, count: number, days: number): Promise<Rows> {
  for (const one of MEASURED) await putContact(log, one);
  const rows = measuredRows(count, days);
  for (const [table, all] of Object.entries(rows)) await log.putAll(table, all);
  const stamp = { createdAt: iso(days), updatedAt: iso(days), device: 'seed' };
  await log.put('missedPosts', {
    ...stamp,
    id: idOf(5, 1),
    day: dayIn(-days),
    site: 'x',
    intent: null,
    count: 0,
  });
  await log.put('missedPosts', {
    ...stamp,
    id: idOf(5, 2),
    day: dayIn(-3),
    site: 'x',
    intent: 'praise',
    count: 4,
  });
  await log.put('changes', { table: 'contacts', ids: null, contactIds: [] });
  return rows;
}

function mentionOf(at: number, ago: number, site: SiteId, contactId: string, complains: boolean): Mention {
  const judged = verdict(5, {
    intents: [{ intent: complains ? 'complaint' : 'product_question', score: 1, why: [] }],
  });
  const answered = at % 4 !== 3;
  return {
    id: idOf(1, at),
    createdAt: iso(ago),
    updatedAt: iso(ago - 0.2),
    device: 'seed',
    key: `${site}:measured-${at}`,
    post: post({ site, id: `measured-${at}`, publishedAt: iso(ago) }),
    verdict: judged,
    status: answered ? 'answered' : 'waiting',
    expiresAt: answered ? null : iso(-20),
    contactId,
  };
}

function kept(at: number, ago: number, contactId: string): FollowUp {
  const done = iso(ago - (at % 2 ? 0 : 2));
  return step(-ago, 'Call', { contactId, status: at % 3 ? 'done' : 'open', updatedAt: done });
}

function activeOn(day: number, site: SiteId, minutes: number): ActiveDay {
  const at = iso(day);
  return {
    id: idOf(site === 'x' ? 6 : 7, day),
    createdAt: at,
    updatedAt: at,
    device: 'seed',
    day: dayIn(-day),
    site,
    minutes,
  };
}

function idOf(kind: number, at: number): string {
  return `018f000${kind}-0000-7000-a000-${String(at).padStart(12, '0')}`;
}

function iso(daysAgo: number): string {
  return new Date(Date.now() - daysAgo * DAY).toISOString();
}
