import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { v4 } from 'uuid';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DUE_ALARM } from '../../src/background/nudges';
import { DEFAULT_NUDGES, FOLLOW_UP_KINDS, type FollowUp, type NudgeSettings } from '../../src/domain/model';
import { mayNudge, workdayOf } from '../../src/domain/nudges/hours';
import { nextMoment } from '../../src/domain/nudges/next-moment';
import { type LogDatabase, openLog } from '../../src/log/database';
import { changeSettings } from '../../src/log/settings';
import { anyNudges, ZONES } from '../domain/nudges/any-nudges';
import { finish, move } from '../support/follow-ups';
import { goHome } from '../support/living';
import { value } from '../support/log-fixtures';
import { MortalBackground } from '../support/mortal/background';
import { machine } from '../support/mortal/browser';

vi.mock('webextension-polyfill', () => import('../support/mortal/browser'));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Saturday noon, one night before the clocks change in Europe. */
const START = Date.parse('2026-10-24T12:00:00.000Z');

const ANY_TIME: NudgeSettings = {
  ...DEFAULT_NUDGES,
  days: [0, 1, 2, 3, 4, 5, 6],
  from: 0,
  until: 0,
};

/** Steps until the worker dies. Its first work takes some forty where there is something to show. */
const steps = fc.integer({ min: 0, max: 45 });
const which = fc.nat();
const jump = fc.oneof(
  fc.integer({ min: -90, max: 90 }).map((minutes) => minutes * MINUTE),
  fc.integer({ min: -5, max: 5 }).map((days) => days * DAY),
  fc.integer({ min: -400, max: 400 }).map((days) => days * DAY),
);

/** What happens to an installation and its user. */
const event = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('kill' as const), steps }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('restart' as const), steps }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('update' as const), steps }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('clock' as const), by: jump }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('travel' as const), zone: fc.constantFrom(...ZONES) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('close' as const), which }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('idle' as const) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('done' as const), which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('snooze' as const),
      which,
      hours: fc.integer({ min: 1, max: 40 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('time' as const),
      hours: fc.integer({ min: 1, max: 30 }),
      /** The computer sleeps through it; alarms ring when it wakes. */
      asleep: fc.boolean(),
      steps: fc.option(steps, { nil: undefined }),
    }),
  },
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

/** Follow-ups over some days. Most come due at the hour of reminders, many at once; some at an hour of their own. */
const followUps = (count: { min: number; max: number }, days: number) =>
  fc.array(
    fc.record({
      due: fc.oneof(
        {
          weight: 2,
          arbitrary: fc.integer({ min: -2, max: days }).map((day) => START + day * DAY - 3 * HOUR),
        },
        {
          weight: 1,
          arbitrary: fc.integer({ min: -1_440, max: days * 1_440 }).map((at) => START + at * MINUTE),
        },
      ),
      kind: fc.option(fc.constantFrom(...FOLLOW_UP_KINDS), { nil: undefined }),
    }),
    { minLength: count.min, maxLength: count.max, size: 'max' },
  );

/** Settings that leave an hour to be nudged at; mostly such that there is much to lose and to double. */
const settings = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      ...Object.fromEntries(Object.entries(ANY_TIME).map(([name, one]) => [name, fc.constant(one)])),
      mostADay: fc.integer({ min: 1, max: 4 }),
      digestHour: fc.option(fc.integer({ min: 0, max: 23 }), { freq: 5 }),
    }) as fc.Arbitrary<NudgeSettings>,
  },
  {
    weight: 1,
    arbitrary: anyNudges.filter(
      (chosen) => nextMoment({ due: new Date(START), notOn: null }, chosen, new Date(START)) !== null,
    ),
  },
);

let count = 0;

/** One installation over some weeks, and what its user saw. */
class World {
  readonly #name = `deaths-${++count}`;
  /** The pages of the user: they do not die. */
  readonly log: LogDatabase = openLog(this.#name);
  readonly background = new MortalBackground(this.#name);
  readonly ids: string[] = [];
  /** A promise to nudge: a follow-up and how often it was snoozed. How often the user was told of it. */
  readonly told = new Map<string, number>();
  readonly #snoozes = new Map<string, number>();
  readonly #shownOn = new Map<string, number>();
  readonly #faults: unknown[] = [];

  constructor(readonly settings: NudgeSettings) {}

  async begin(followUps: readonly { due: number; kind: FollowUp['kind'] }[]): Promise<void> {
    Object.assign(machine, { now: START, alarms: new Map(), screen: new Set() });
    // What it throws would end as one more nudge that could not be shown.
    machine.onShow = (id) => this.#onShow(id).catch((fault) => void this.#faults.push(fault));
    value(await changeSettings(this.log, (now) => ({ ...now, nudges: this.settings }), new Date(START)));
    const at = new Date(START - DAY).toISOString();
    const rows = followUps.map(({ due, kind }) => ({
      id: v4(),
      createdAt: at,
      updatedAt: at,
      device: 'test',
      contactId: '018f0000-0000-7000-8000-00000000c0de',
      mentionId: null,
      interactionId: null,
      due: new Date(due).toISOString(),
      note: '',
      status: 'open' as const,
      nudgedAt: null,
      ...(kind ? { kind } : {}),
    }));
    await this.log.followUps.bulkAdd(rows);
    this.ids.push(...rows.map(({ id }) => id));
  }

  async #onShow(notification: string): Promise<void> {
    const now = new Date(machine.now);
    expect(mayNudge(now, this.settings)).toBe(true);
    expect(machine.screen.has(notification)).toBe(false);
    const pending = await this.#pendingOf(notification);
    expect(pending.length).toBeGreaterThan(0);
    const day = workdayOf(now, this.settings);
    const shown = (this.#shownOn.get(day) ?? 0) + 1;
    this.#shownOn.set(day, shown);
    expect(shown).toBeLessThanOrEqual(this.settings.digestHour === null ? this.settings.mostADay : 1);
    for (const { followUpId } of pending) this.#tell(followUpId, 1);
  }

  async #pendingOf(notification: string) {
    return (await this.log.pendingNudges.toArray()).filter((one) => one.notification === notification);
  }

  #tell(id: string, by: number): void {
    const key = `${id} ${this.#snoozes.get(id) ?? 0}`;
    this.told.set(key, (this.told.get(key) ?? 0) + by);
  }

  /** A browser that ends takes its screen along: what stood there for an instant, not yet noted, was not seen. */
  async #endBrowser(): Promise<void> {
    this.background.stop();
    for (const { followUpId, notification, day } of await this.log.pendingNudges.toArray()) {
      if (!notification || !machine.screen.has(notification)) continue;
      this.#tell(followUpId, -1);
      if (day && (await this.#pendingOf(notification))[0]?.followUpId === followUpId) {
        this.#shownOn.set(day, (this.#shownOn.get(day) ?? 0) - 1);
      }
    }
    machine.screen.clear();
    machine.alarms.clear();
  }

  /** Time goes by; each alarm wakes the background when it is time, unless the computer sleeps. */
  async pass(until: number, asleep = false, steps?: number): Promise<void> {
    for (let wakes = 0; wakes < 2_000; wakes++) {
      const alarm = machine.alarms.get(DUE_ALARM);
      if (!alarm || alarm.scheduledTime > until) break;
      machine.now = asleep ? until : Math.max(machine.now, alarm.scheduledTime);
      machine.alarms.delete(DUE_ALARM);
      await this.background.wake(wakes === 0 ? steps : undefined);
    }
    machine.now = Math.max(machine.now, until);
  }

  async happen(event: Event): Promise<void> {
    const now = new Date(machine.now);
    const id = 'which' in event ? this.ids[event.which % this.ids.length] : undefined;
    switch (event.type) {
      case 'kill':
        this.background.stop();
        return this.background.wake(event.steps);
      case 'restart':
        await this.#endBrowser();
        return this.background.wake(event.steps);
      case 'update':
        this.background.stop();
        machine.alarms.clear();
        return this.background.wake(event.steps);
      case 'idle':
        return this.background.stop();
      case 'clock':
        machine.now += event.by;
        return;
      case 'travel':
        process.env.TZ = event.zone;
        return;
      case 'close': {
        const closed = [...machine.screen][event.which % Math.max(1, machine.screen.size)];
        if (closed === undefined) return;
        machine.screen.delete(closed);
        return this.background.wake(undefined, (nudges) => nudges.seen(closed));
      }
      case 'done':
        await finish(this.log, id ?? '', now);
        return;
      case 'snooze': {
        const moved = await move(this.log, id ?? '', new Date(machine.now + event.hours * HOUR), now);
        // Nothing moves one that is done.
        this.#snoozes.set(id ?? '', (this.#snoozes.get(id ?? '') ?? 0) + moved.value);
        return this.background.wake();
      }
      case 'time':
        return this.pass(machine.now + event.hours * HOUR, event.asleep, event.steps);
    }
  }

  /** Nothing dies any more: the alarms alone bring what is left. */
  async end(): Promise<void> {
    await this.background.wake();
    await this.pass(machine.now + 3 * 400 * DAY);
    expect(machine.alarms.has(DUE_ALARM)).toBe(false);
    expect(this.#faults).toEqual([]);
    for (const one of await this.log.followUps.toArray()) {
      const told = this.told.get(`${one.id} ${this.#snoozes.get(one.id) ?? 0}`) ?? 0;
      const off = this.settings.off.includes(one.kind ?? 'step');
      if (one.status === 'open') expect(told).toBe(off ? 0 : 1);
    }
    for (const told of this.told.values()) expect(told).toBeLessThanOrEqual(1);
    expect(await this.log.pendingNudges.count()).toBe(0);
    this.background.stop();
    this.log.close();
  }
}

describe('nudges of a background that dies at any moment', () => {
  afterEach(() => {
    goHome();
    vi.restoreAllMocks();
  });
  // What a dying worker complains of.
  const quiet = () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  };

  it('are neither lost nor doubled, whatever happens', async () => {
    quiet();
    const all = fc.record({
      settings,
      followUps: followUps({ min: 1, max: 10 }, 4),
      events: fc.array(event, { minLength: 5, maxLength: 40, size: 'max' }),
    });
    await fc.assert(
      fc.asyncProperty(all, async ({ settings, followUps, events }) => {
        goHome();
        const world = new World(settings);
        await world.begin(followUps);
        for (const one of events) await world.happen(one);
        await world.end();
      }),
      { numRuns: 50 },
    );
  }, 120_000);

  it('reach the user once each: 1,000 follow-ups through 200 deaths', async () => {
    quiet();
    const all = fc.record({
      settings,
      followUps: followUps({ min: 1_000, max: 1_000 }, 50),
      events: fc.array(event, { minLength: 420, maxLength: 420, size: 'max' }),
      more: fc.array(steps, { minLength: 200, maxLength: 200, size: 'max' }),
    });
    await fc.assert(
      fc.asyncProperty(all, async ({ settings, followUps, events, more }) => {
        goHome();
        const world = new World(settings);
        await world.begin(followUps);
        for (const one of events) await world.happen(one);
        for (const each of more) {
          if (world.background.deaths >= 200) break;
          await world.happen({ type: 'kill', steps: each % 12 });
          await world.happen({ type: 'time', hours: 3, asleep: false, steps: undefined });
        }
        expect(world.background.deaths).toBeGreaterThanOrEqual(200);
        await world.end();
      }),
      // To make a failing one smaller is the other test's work.
      { numRuns: 1, endOnFailure: true },
    );
  }, 300_000);
});
