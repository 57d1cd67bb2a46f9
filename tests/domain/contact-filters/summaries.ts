import type { ContactSummary } from '../../../src/domain/contact-summary';

let count = 0;

/** A line of somebody of whom nothing is known, but for `changes`. */
export function summary(changes: Partial<ContactSummary> = {}): ContactSummary {
  count += 1;
  return {
    id: `00000000-0000-7000-8000-${String(count).padStart(12, '0')}`,
    merged: [],
    name: `Person ${count}`,
    initials: '',
    company: '',
    handle: '',
    sites: [],
    area: '',
    stage: null,
    tags: [],
    vip: false,
    addedAt: '2026-01-01T12:00:00.000Z',
    lastAt: '',
    lastChannel: null,
    exchanges: 0,
    touchedAt: '',
    gave: 0,
    asked: 0,
    cadenceDays: null,
    cadenceSeason: null,
    nextTouch: '',
    nextDue: '',
    nextTimed: false,
    nextNote: '',
    openFollowUps: 0,
    complaintAt: '',
    complaintWaits: false,
    deservesThanksAt: '',
    thankedAt: '',
    purchases: 0,
    spent: {},
    sent: 0,
    referredBy: null,
    days: [],
    ...changes,
  };
}
