import fc from 'fast-check';
import { addDays, type Day, momentOn } from '../../src/domain/days';
import { openHours } from '../../src/domain/measure/open-hours';
import type { Exchange, Planned, PostSeen, Sale, Told } from '../../src/domain/measure/told';
import { type ActiveDay, FOLLOW_UP_KINDS, INTENT_IDS, type MissedPosts } from '../../src/domain/model';

/** The day all of it is told. */
export const TODAY = '2026-11-22';

/** A local moment. */
export function at(day: Day, hour = 12, minute = 0): Date {
  return momentOn(day, hour, minute) as Date;
}

let made = 0;
const id = (): string => `made-${++made}`;

export function exchange(day: Day, changes: Partial<Exchange> = {}): Exchange {
  return {
    id: id(),
    who: 'ana',
    at: at(day).toISOString(),
    day,
    channel: 'site',
    site: 'x',
    intents: [],
    state: 'sent',
    mentionId: null,
    templateId: null,
    settledAt: null,
    heard: false,
    ...changes,
  };
}

export function seen(day: Day, changes: Partial<PostSeen> = {}): PostSeen {
  return {
    id: id(),
    status: 'answered',
    site: 'x',
    author: 'Ana',
    who: 'ana',
    day,
    writtenAt: at(day).toISOString(),
    intents: ['product_question'],
    ...changes,
  };
}

export function sale(day: Day, amount: number | null, changes: Partial<Sale> = {}): Sale {
  return { id: id(), who: 'ana', day, what: 'A table', amount, currency: 'EUR', ...changes };
}

export function planned(day: Day, doneOn: Day | null, changes: Partial<Planned> = {}): Planned {
  return { id: id(), who: 'ana', day, kind: 'step', doneOn, ...changes };
}

const STAMP = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z', device: 'one' };

export function active(day: Day, minutes: number, site: ActiveDay['site'] = 'x'): ActiveDay {
  return { ...STAMP, id: id(), day, site, minutes };
}

export function missed(day: Day, count: number, changes: Partial<MissedPosts> = {}): MissedPosts {
  return { ...STAMP, id: id(), day, site: 'x', intent: 'praise', count, ...changes };
}

type Parts = Partial<Omit<Told, 'posts'>> & { posts?: readonly PostSeen[] };

export function told({ posts = [], ...parts }: Parts = {}): Told {
  return {
    now: at(TODAY, 18),
    names: new Map([
      ['ana', 'Ana'],
      ['ben', 'Ben'],
      ['cleo', 'Cleo'],
    ]),
    sentBy: new Map(),
    addedOn: [],
    exchanges: [],
    posts: new Map(posts.map((post) => [post.id, post])),
    missed: [],
    missedSince: '2020-01-01',
    sales: [],
    planned: [],
    active: [],
    templates: new Map([
      ['hello', 'Say hello'],
      ['formula', '=cmd|A1, "quoted"\n-2'],
    ]),
    doneKeptDays: null,
    siteName: (site) => (site === 'x' ? 'X' : 'Facebook'),
    openMinutes: openHours({ days: [1, 2, 3, 4, 5], from: 9, until: 17 }),
    ...parts,
  };
}

const someDay = fc.integer({ min: 0, max: 120 }).map((back) => addDays(TODAY, -back));
const someone = fc.constantFrom('ana', 'ben', 'cleo');
const someSite = fc.constantFrom('x' as const, 'facebook' as const);
const someIntents = fc.uniqueArray(fc.constantFrom(...INTENT_IDS), { maxLength: 3 });
const someWorth = fc.record({
  amount: fc.option(fc.integer({ min: -100_000, max: 1_000_000 }).map((cents) => cents / 100)),
  currency: fc.constantFrom('EUR', 'USD', 'JPY'),
});

/** Anything that a log may tell. */
export const anyTold: fc.Arbitrary<Told> = fc
  .record({
    posts: fc.array(
      fc.record({
        day: someDay,
        site: someSite,
        who: fc.option(someone),
        status: fc.constantFrom('waiting' as const, 'inserted' as const, 'answered' as const),
        intents: someIntents,
        author: fc.string(),
      }),
      { maxLength: 30 },
    ),
    exchanges: fc.array(
      fc.record({
        day: someDay,
        who: someone,
        onSite: fc.boolean(),
        site: someSite,
        state: fc.constantFrom('sent' as const, 'logged' as const, 'inserted' as const),
        post: fc.option(fc.nat(29)),
        templateId: fc.constantFrom(null, 'hello', 'formula', 'gone'),
        intents: someIntents,
        settledAfter: fc.option(fc.nat(40)),
        meets: fc.boolean(),
        heard: fc.boolean(),
      }),
      { maxLength: 40 },
    ),
    sales: fc.array(fc.tuple(someDay, someone, someWorth, fc.string()), { maxLength: 15 }),
    planned: fc.array(
      fc.tuple(
        someDay,
        someone,
        fc.constantFrom(...FOLLOW_UP_KINDS),
        fc.option(fc.integer({ min: -5, max: 9 })),
      ),
      { maxLength: 15 },
    ),
    active: fc.array(fc.tuple(someDay, fc.integer({ min: 1, max: 600 }), someSite), { maxLength: 10 }),
    missed: fc.array(fc.tuple(someDay, fc.nat(9), fc.constantFrom(null, ...INTENT_IDS)), { maxLength: 10 }),
    addedOn: fc.array(someDay, { maxLength: 10 }),
    names: fc.tuple(fc.string(), fc.constantFrom('=1+1', '-Ben', '@Ben', "'Ben"), fc.string()),
    ring: fc.boolean(),
  })
  .map((any) => {
    const posts = any.posts.map((post) => seen(post.day, post));
    return told({
      posts,
      exchanges: any.exchanges
        .map(({ day, onSite, site, post, settledAfter, meets, ...rest }) =>
          exchange(day, {
            ...rest,
            ...(onSite ? { channel: 'site', site } : { channel: 'phone', site: null }),
            mentionId: post === null ? null : (posts[post]?.id ?? null),
            settledAt: settledAfter === null ? null : at(addDays(day, settledAfter)).toISOString(),
            ...(meets && { appointment: addDays(day, 3) }),
          }),
        )
        .sort((a, b) => (a.at < b.at ? -1 : 1)),
      sales: any.sales.map(([day, who, { amount, currency }, what]) =>
        sale(day, amount, { who, currency, what }),
      ),
      planned: any.planned
        .map(([day, who, kind, after]) =>
          planned(day, after === null ? null : addDays(day, after), { who, kind }),
        )
        .sort((a, b) => (a.day < b.day ? -1 : 1)),
      active: any.active.map((one) => active(...one)),
      addedOn: any.addedOn,
      missed: any.missed.map(([day, count, intent]) => missed(day, count, { intent })),
      names: new Map(['ana', 'ben', 'cleo'].map((who, index) => [who, any.names[index] ?? ''])),
      sentBy: new Map([
        ['ben', { by: 'ana', on: '2026-11-01' }],
        ['cleo', { by: 'ben', on: '2026-08-01' }],
        ...(any.ring ? [['ana', { by: 'cleo', on: '2026-11-02' }] as const] : []),
      ]),
    });
  });
