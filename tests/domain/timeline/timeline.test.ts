import { describe, expect, it } from 'vitest';
import type { FollowUp, Interaction, Purchase } from '../../../src/domain/model';
import { byMonth, kindsIn, ofKind, timelineEntries } from '../../../src/domain/timeline/timeline';
import { BARE_EXCHANGE } from '../../support/bare';

const stamp = (id: string) => ({
  id,
  createdAt: '2026-01-01T12:00:00.000Z',
  updatedAt: '2026-01-01T12:00:00.000Z',
  device: 'test',
});
const exchange = (id: string, at: string, channel: Interaction['channel'] = 'phone'): Interaction => ({
  ...stamp(id),
  contactId: 'c',
  ...BARE_EXCHANGE,
  channel,
  site: channel === 'site' ? 'x' : null,
  at,
});
const purchase = (id: string, day: string): Purchase => ({
  ...stamp(id),
  contactId: 'c',
  day,
  what: 'Oak',
  amount: 1,
  currency: 'EUR',
  nextWhat: '',
  nextDay: null,
});
const step = (id: string, changes: Partial<FollowUp>): FollowUp => ({
  ...stamp(id),
  contactId: 'c',
  mentionId: null,
  interactionId: null,
  due: '2026-11-01T12:00:00.000Z',
  note: '',
  status: 'done',
  nudgedAt: null,
  ...changes,
});

const told = {
  exchanges: [
    exchange('call', '2026-11-20T12:00:00.000Z'),
    exchange('post', '2026-11-10T12:00:00.000Z', 'site'),
    exchange('visit', '2026-10-01T12:00:00.000Z', 'visit'),
  ],
  more: false,
  purchases: [purchase('bought', '2026-11-10'), purchase('earlier', '2026-01-05')],
  followUps: [
    step('done', {
      updatedAt: '2026-11-22T12:00:00.000Z',
      times: { '': '2026-01-01T12:00:00.000Z a', status: '2026-11-15T12:00:00.000Z a' },
    }),
    step('open', { status: 'open' }),
    step('dropped', { status: 'cancelled' }),
  ],
};
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('a contact’s timeline', () => {
  it('mixes all channels, purchases and what was done, newest first; a step stands where it was done', () => {
    expect(ids(timelineEntries(told))).toEqual(['call', 'done', 'bought', 'post', 'visit', 'earlier']);
  });

  it('ends where older exchanges are not told yet', () => {
    expect(ids(timelineEntries({ ...told, more: true }))).toEqual([
      'call',
      'done',
      'bought',
      'post',
      'visit',
    ]);
  });

  it('is filtered by kind and put under its months', () => {
    const all = timelineEntries(told);
    expect([...kindsIn(all)].sort()).toEqual(['done', 'phone', 'purchase', 'site', 'visit']);
    expect(ids(ofKind(all, 'purchase'))).toEqual(['bought', 'earlier']);
    expect(ids(ofKind(all, 'site'))).toEqual(['post']);
    expect(ofKind(all, 'all')).toHaveLength(6);
    expect(byMonth(all).map(({ month, entries }) => [month, entries.length])).toEqual([
      ['2026-11', 4],
      ['2026-10', 1],
      ['2026-01', 1],
    ]);
  });
});
