import type { FollowUp, Interaction, Mention } from '../../../src/domain/model';
import { BARE_EXCHANGE, BARE_STEP } from '../../support/bare';
import { idOf } from '../../support/contact-fixtures';
import { post, verdict } from '../../support/log-fixtures';

/** Noon of a day in November 2026, or a moment of it. */
export function on(day: number, hour = 12, minute = 0): Date {
  return new Date(2026, 10, day, hour, minute);
}

let count = 0;
const stamp = (at: Date) => ({
  id: idOf(++count),
  createdAt: at.toISOString(),
  updatedAt: at.toISOString(),
  device: 'test',
});

/** An exchange; a visit with words unless told otherwise. */
export function exchange(at: Date, changes: Partial<Interaction> = {}): Interaction {
  return {
    ...stamp(at),
    contactId: idOf(1),
    ...BARE_EXCHANGE,
    channel: 'visit',
    at: at.toISOString(),
    ...changes,
  };
}

/** A complaint that was answered in public. */
export function complaint(at: Date, changes: Partial<Interaction> = {}): Interaction {
  return exchange(at, {
    channel: 'site',
    site: 'x',
    theirText: 'It creaks.',
    myText: 'I am sorry.',
    state: 'sent',
    intents: ['complaint'],
    ...changes,
  });
}

/** A post that complains and waits. */
export function waiting(at: Date, changes: Partial<Mention> = {}): Mention {
  return {
    ...stamp(at),
    key: `x:${count}`,
    post: post({ id: String(count), publishedAt: at.toISOString(), text: 'It creaks again.' }),
    verdict: verdict(8, { intents: [{ intent: 'complaint', score: 1, why: [] }] }),
    status: 'waiting',
    expiresAt: null,
    contactId: idOf(1),
    ...changes,
  };
}

/** A follow-up of a recovery, planned then and done then (null: open). */
export function followUp(planned: Date, done: Date | null, changes: Partial<FollowUp> = {}): FollowUp {
  return {
    ...stamp(planned),
    contactId: idOf(1),
    ...BARE_STEP,
    due: planned.toISOString(),
    status: done ? 'done' : 'open',
    kind: 'recovery',
    ...(done && { times: { status: `${done.toISOString()} test` } }),
    ...changes,
  };
}
