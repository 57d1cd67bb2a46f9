import type { ContactSummary } from '../domain/contact-summary';
import { type InboxData, type ListedMention, type OwnedFollowUp, WALKED_SHOWN } from '../domain/inbox';
import type { Logs } from './database';
import { readInbox } from './inbox';
import { freshenSummaries } from './summaries';

/**
 * What popup and contact list show first, small enough to be kept beside the log and read in a moment: opening a
 * log of any size takes a browser that was just started a few tenths of a second.
 */
export interface FirstRows {
  /** Goes up when the shape changes. */
  version: 4;
  inbox: InboxData;
  contacts: { rows: ContactSummary[]; total: number };
}

/** More contacts than any screen shows. */
const CONTACTS = 50;
/** More rows than a popup or a side panel shows without scrolling; the rest follows from the log. */
const IN_SIGHT = 12;
/** Characters of a post or a note that a row has room for. */
const TEXT_SHOWN = 300;

/** The first rows as the user's log has them: of each record only what the lists show. */
export async function firstRows(logs: Logs, now: Date): Promise<FirstRows> {
  const log = logs.real;
  await freshenSummaries(log);
  const [inbox, rows, total] = await Promise.all([
    readInbox(logs, now),
    log.summaries.orderBy('lastAt').reverse().limit(CONTACTS).toArray(),
    log.summaries.count(),
  ]);
  return {
    version: 4,
    inbox: {
      waiting: inbox.waiting.slice(0, IN_SIGHT).map(mentionShown),
      waitingCount: inbox.waitingCount,
      walkedPast: inbox.walkedPast.slice(0, WALKED_SHOWN).map(mentionShown),
      walkedPastCount: inbox.walkedPastCount,
      unconfirmed: inbox.unconfirmed.map(mentionShown),
      promised: inbox.promised,
      due: inbox.due.slice(0, IN_SIGHT).map(followUpShown),
      dueCount: inbox.dueCount,
      upcoming: inbox.upcoming.map(followUpShown),
      replyWithinHours: inbox.replyWithinHours,
    },
    contacts: { rows: rows.map(({ made: _, ...row }) => contactShown(row)), total },
  };
}

function mentionShown({ key, createdAt, seenAt, post, verdict }: ListedMention): ListedMention {
  const { site, text, publishedAt, author } = post;
  return {
    key,
    createdAt,
    ...(seenAt && { seenAt }),
    post: {
      site,
      text: text.slice(0, TEXT_SHOWN),
      publishedAt,
      ...(seenAt ? wayBackShown(post) : { author: { name: author.name } }),
    },
    verdict: {
      intents: verdict.intents
        .filter(({ intent }, index) => index === 0 || intent === 'complaint')
        .map(({ intent }) => ({ intent })),
      reasons: verdict.reasons.slice(0, 1).map(({ says }) => ({ says })),
    },
  };
}

/** What leads back to a post that was in sight: to its author only where nothing leads to itself. */
function wayBackShown({ permalink, venue, author, thread }: ListedMention['post']) {
  return {
    permalink: permalink ?? null,
    venue: venue ?? null,
    author: { name: author.name, url: permalink ? null : (author.url ?? null) },
    thread: thread?.author ? { author: { name: thread.author.name } } : null,
  };
}

function followUpShown({ log, line }: OwnedFollowUp): OwnedFollowUp {
  const { id, due, timed, note } = line.followUp;
  return {
    log,
    line: {
      followUp: { id, due, ...(timed && { timed }), note: note.slice(0, TEXT_SHOWN) },
      contact: line.contact && { id: line.contact.id, name: line.contact.name },
      permalink: line.permalink,
    },
  };
}

/** Without what only filters and other rows need. */
function contactShown(row: ContactSummary): ContactSummary {
  return { ...row, merged: [], referredBy: null, days: [], spent: {} };
}
