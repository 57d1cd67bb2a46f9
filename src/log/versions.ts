import type Dexie from 'dexie';
import { toVersion3 } from './migrations/version-3';

/**
 * The tables and indexes of every version of the log, oldest first: a log that any of them made can be opened. A change
 * is a version of its own, with what it takes to bring a log there; `VERSION` of `domain/backup/log-file` is the newest.
 */
export function defineVersions(log: Dexie): void {
  log.version(1).stores({
    mentions: 'id, &key, [status+verdict.urgency.score], [status+updatedAt], expiresAt, contactId',
    contacts: 'id, *identityKeys',
    interactions: 'id, [contactId+at], mentionId',
    followUps: 'id, [status+due], contactId, mentionId',
    templates: 'id, order, starter',
    settings: 'id',
    actions: 'key, at',
    pendingNudges: 'followUpId',
    device: 'id',
  });
  log.version(2).stores({
    corrections: 'id, &key',
    mutes: 'id, [kind+what]',
  });
  log
    .version(3)
    .stores({
      contacts: 'id, *identityKeys, mergedInto, referredBy',
      followUps: 'id, [status+due], contactId, mentionId, deletedAt',
      purchases: 'id, contactId',
      savedFilters: 'id',
      gone: 'id',
      changes: '++seq',
      summaries: 'id, lastAt, made, *merged, referredBy',
      imports: 'id, at',
      notes: 'id',
    })
    .upgrade(toVersion3);
  // Records say more (what a follow-up is for, when a post was in sight), which older code drops.
  log.version(4).stores({
    followUps: 'id, [status+due], contactId, mentionId, deletedAt, until',
    summaries: 'id, lastAt, made, *merged, referredBy, complaintAt',
  });
  // What the coach knows and what is practised; exchanges and purchases are measured by their time.
  log.version(5).stores({
    interactions: 'id, [contactId+at], mentionId, at',
    purchases: 'id, contactId, day',
    facts: 'id',
    infoPacks: 'id',
    cards: 'id, schedule.due',
    attempts: 'id, at',
    activeDays: 'id, day',
    missedPosts: 'id, day',
    lessons: 'id',
    drills: 'id',
    weekAnswers: 'id, week',
  });
  // Records keep what contradicts what stands in them, which older code drops; `rivals.length` and `deletedAt` are
  // indexed of those few records alone that have them.
  log.version(6).stores({
    contacts: 'id, *identityKeys, mergedInto, referredBy, deletedAt, rivals.length',
    interactions: 'id, [contactId+at], mentionId, at, deletedAt, rivals.length',
    followUps: 'id, [status+due], contactId, mentionId, deletedAt, until, rivals.length',
    purchases: 'id, contactId, day, deletedAt, rivals.length',
    templates: 'id, order, starter, deletedAt, rivals.length',
    facts: 'id, deletedAt, rivals.length',
    infoPacks: 'id, deletedAt, rivals.length',
    lessons: 'id, deletedAt, rivals.length',
    drills: 'id, deletedAt, rivals.length',
  });
}
