import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUp, Interaction, Mention } from '../../../src/domain/model';
import { complaintWords, type Recovery, recoveryOf } from '../../../src/domain/recovery/recovery';
import { RECOVERY_STEP_IDS } from '../../../src/domain/recovery/steps';
import { complaint, exchange, followUp, on, waiting } from './given';

function recovery(
  told: { interactions?: Interaction[]; mentions?: Mention[]; followUps?: FollowUp[] },
  within = 4,
): Recovery | null {
  return recoveryOf({ interactions: [], mentions: [], followUps: [], ...told }, within);
}
const taken = (found: Recovery | null) => found?.steps.map(({ takenAt }) => takenAt !== null);

describe('a recovery', () => {
  it('is there while a complaint is open, and only then', () => {
    expect(recovery({})).toBeNull();
    expect(recovery({ interactions: [exchange(on(2))] })).toBeNull();
    expect(recovery({ interactions: [complaint(on(2))] })).not.toBeNull();
    const closed = complaint(on(2), { settledAt: on(3).toISOString(), outcome: 'won-back' });
    const deleted = complaint(on(2), { deletedAt: on(3).toISOString() });
    expect(recovery({ interactions: [closed, deleted] })).toBeNull();
  });

  it('begins with a post that nobody answered, not with one that was set aside', () => {
    const found = recovery({ mentions: [waiting(on(2, 9))] }, 6);
    expect(found).toMatchObject({ since: on(2, 9).toISOString(), next: 'reply' });
    expect(found?.steps[0]?.by).toBe(on(2, 15).toISOString());
    expect(recovery({ mentions: [waiting(on(2), { status: 'dismissed' })] })).toBeNull();
    expect(recovery({ mentions: [waiting(on(2), { deletedAt: on(3).toISOString() })] })).toBeNull();
  });

  it('counts from when the post was written, not from when it was answered', () => {
    const mention = waiting(on(2, 8), { status: 'answered' });
    const found = recovery({
      interactions: [complaint(on(3), { mentionId: mention.id })],
      mentions: [mention],
    });
    expect(found).toMatchObject({ since: on(2, 8).toISOString(), next: 'private' });
  });

  it('goes from a calm reply to a word in private, a check weeks later, and closing', () => {
    const first = complaint(on(2, 10));
    expect(taken(recovery({ interactions: [first] }))).toEqual([true, false, false]);
    const called = exchange(on(3), { channel: 'phone' });
    const after = recovery({ interactions: [first, called] });
    expect([taken(after), after?.next]).toEqual([[true, true, false], 'check']);
    expect(after?.steps[2]?.by).toBe(on(24, 23).toISOString());
    const soon = exchange(on(9), { channel: 'phone' });
    expect(recovery({ interactions: [first, called, soon] })?.next).toBe('check');
    const weeks = exchange(on(20), { channel: 'site', myText: 'All well?', state: 'sent' });
    const done = recovery({ interactions: [first, called, weeks] });
    expect([taken(done), done?.next]).toEqual([[true, true, true], null]);
  });

  it.each(['phone', 'message', 'email', 'visit'] as const)(
    'takes a %s for the word in private',
    (channel) => {
      expect(taken(recovery({ interactions: [complaint(on(2)), exchange(on(3), { channel })] }))).toEqual([
        true,
        true,
        false,
      ]);
    },
  );

  it('takes neither a note, nor the complaint itself, nor what was before it, for an answer', () => {
    const byPhone = complaint(on(2), { channel: 'phone', site: null, state: 'logged', myText: '' });
    expect(taken(recovery({ interactions: [byPhone] }))).toEqual([false, false, false]);
    const others = [exchange(on(3), { channel: 'note', note: 'Angry' }), exchange(on(1))];
    expect(taken(recovery({ interactions: [byPhone, ...others] }))).toEqual([false, false, false]);
  });

  it('is not sure of a reply that is not known to have gone out', () => {
    const found = recovery({ interactions: [complaint(on(2), { state: 'inserted' })] });
    expect(found).toMatchObject({ next: 'reply', unsure: true });
    expect(recovery({ interactions: [complaint(on(2))] })?.unsure).toBe(false);
  });

  it('counts an exchange of the day without an hour where it was noted after the complaint', () => {
    const noon = { channel: 'phone' as const, at: on(2).toISOString() };
    const late = complaint(on(2, 15));
    expect(recovery({ interactions: [late, exchange(on(2, 18), noon)] })?.next).toBe('check');
    expect(recovery({ interactions: [late, exchange(on(2, 13), noon)] })?.next).toBe('private');
    const hour = { channel: 'phone' as const, at: on(2, 14).toISOString() };
    expect(recovery({ interactions: [late, exchange(on(2, 18), hour)] })?.next).toBe('private');
  });

  it('is one for all complaints of a person: a new one starts the steps over, the clock goes on', () => {
    const first = [complaint(on(2)), exchange(on(3), { channel: 'phone' })];
    const again = recovery({ interactions: [...first, complaint(on(9))] });
    expect(again).toMatchObject({ since: on(2).toISOString(), next: 'private' });
    const unanswered = recovery({ interactions: first, mentions: [waiting(on(9, 9))] });
    expect(unanswered).toMatchObject({ since: on(2).toISOString(), next: 'reply' });
    expect(unanswered?.steps[0]?.by).toBe(on(9, 13).toISOString());
  });

  it('has no answer while one of two posts waits, whenever the other was answered', () => {
    const found = recovery({ interactions: [complaint(on(9))], mentions: [waiting(on(8))] });
    expect([found?.next, taken(found)]).toEqual(['reply', [false, false, false]]);
  });

  it('takes a follow-up that was done for the step that was next when it was planned', () => {
    const first = complaint(on(2, 10));
    const planned = followUp(on(2, 10), on(3));
    expect(taken(recovery({ interactions: [first], followUps: [planned] }))).toEqual([true, true, false]);
    // Called, and then the follow-up for the call ticked off: no second step.
    const called = exchange(on(3, 9), { channel: 'phone' });
    expect(recovery({ interactions: [first, called], followUps: [planned] })?.next).toBe('check');
    const check = followUp(on(3), on(5));
    expect(recovery({ interactions: [first, called], followUps: [planned, check] })?.next).toBeNull();
    for (const other of [
      followUp(on(2, 10), null),
      followUp(on(2, 10), on(3), { kind: 'step' }),
      followUp(on(2, 10), on(3), { status: 'cancelled' }),
      followUp(on(2, 10), on(3), { deletedAt: on(4).toISOString() }),
    ]) {
      expect(recovery({ interactions: [first], followUps: [other] })?.next).toBe('private');
    }
  });

  it('takes a follow-up planned with a reply for the step after it, and whoever did that has answered', () => {
    const first = complaint(on(2, 10), { state: 'inserted' });
    const planned = followUp(on(2, 10), on(3), { interactionId: first.id });
    expect(taken(recovery({ interactions: [first], followUps: [planned] }))).toEqual([true, true, false]);
    // Planned by itself it is for the answer, which is not known to have gone out.
    const answer = followUp(on(2, 11), on(3));
    expect(recovery({ interactions: [first], followUps: [answer] })?.next).toBe('private');
  });

  it('takes a follow-up for whoever complained in private for answer and word in private', () => {
    const byPhone = complaint(on(2), { channel: 'phone', site: null, state: 'logged', myText: '' });
    const planned = followUp(on(2, 13), on(3));
    expect(taken(recovery({ interactions: [byPhone], followUps: [planned] }))).toEqual([true, true, false]);
    const alsoInPublic = complaint(on(2, 11), { state: 'logged', myText: '' });
    expect(recovery({ interactions: [byPhone, alsoInPublic], followUps: [planned] })?.next).toBe('private');
  });

  it('says what they complained of: what waits first, else the last time', () => {
    const words = (told: Parameters<typeof recovery>[0]) => {
      const found = recovery(told);
      return found && complaintWords(found);
    };
    const byPhone = complaint(on(3), { channel: 'phone', theirText: '', note: 'Cannot sleep' });
    expect(words({ interactions: [byPhone, complaint(on(2))] })).toBe('Cannot sleep');
    expect(words({ interactions: [byPhone], mentions: [waiting(on(1))] })).toBe('It creaks again.');
  });

  it('takes its steps in order and never before the complaint, in whatever order things are told', () => {
    const day = fc.integer({ min: 1, max: 28 });
    const things = fc.array(
      fc.oneof(
        day.map((at) => ({ exchange: complaint(on(at)) })),
        day.map((at) => ({ exchange: complaint(on(at), { state: 'inserted' }) })),
        fc
          .tuple(day, fc.constantFrom('phone', 'visit', 'note', 'email'))
          .map(([at, channel]) => ({ exchange: exchange(on(at), { channel: channel as 'phone' }) })),
        fc.tuple(day, day).map(([a, b]) => ({ step: followUp(on(Math.min(a, b)), on(Math.max(a, b))) })),
        day.map((at) => ({ post: waiting(on(at)) })),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        things,
        fc.integer({ min: 1, max: 168 }),
        fc.infiniteStream(fc.nat()),
        (all, within, dice) => {
          const tell = (list: typeof all) =>
            recoveryOf(
              {
                interactions: list.flatMap((one) => ('exchange' in one ? one.exchange : [])),
                mentions: list.flatMap((one) => ('post' in one ? one.post : [])),
                followUps: list.flatMap((one) => ('step' in one ? one.step : [])),
              },
              within,
            );
          const found = tell(all);
          const order = all.map((one) => ({ one, at: dice.next().value ?? 0 })).sort((a, b) => a.at - b.at);
          expect(tell(order.map(({ one }) => one))).toEqual(found);
          if (!found) return;
          const times = found.steps.map(({ takenAt }) => takenAt);
          const gap = times.indexOf(null);
          expect(times.slice(gap === -1 ? times.length : gap).every((at) => at === null)).toBe(true);
          expect(times.filter((at) => at !== null)).toEqual(times.filter((at) => at !== null).toSorted());
          expect(found.next).toBe(RECOVERY_STEP_IDS[gap] ?? null);
          if (found.next) expect(found.steps.find(({ id }) => id === found.next)?.by).toBeTypeOf('string');
          if (found.unanswered.length > 0) expect(found.next).toBe('reply');
        },
      ),
    );
  });
});
