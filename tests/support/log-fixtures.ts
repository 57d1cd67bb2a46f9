import type { LogRequest } from '../../src/domain/coach-view';
import type { Mention, Post, Verdict } from '../../src/domain/model';
import { type LogDatabase, openLog } from '../../src/log/database';
import { keepMentions } from '../../src/log/mentions';
import type { Kept } from '../../src/log/outcome';

let count = 0;

/** A log of its own; `twin` opens it a second time, as another tab or a new worker does. */
export function freshLog(): { log: LogDatabase; twin: () => LogDatabase } {
  const name = `log-${++count}`;
  return { log: openLog(name), twin: () => openLog(name) };
}

export const NOON = new Date('2026-11-21T12:00:00.000Z');
export const DAY = 86_400_000;

export function days(count: number, from = NOON): Date {
  return new Date(from.getTime() + count * DAY);
}

export function post(changes: Partial<Post> = {}): Post {
  return {
    site: 'x',
    id: '1',
    kind: 'post',
    author: { name: 'Ana Silva', handle: 'anasilva', url: 'https://x.com/anasilva' },
    text: 'Anyone know a good place for oak floors?',
    publishedAt: '2026-11-21T11:00:00.000Z',
    permalink: 'https://x.com/anasilva/status/1',
    promoted: false,
    quoted: null,
    answers: null,
    thread: null,
    ...changes,
  };
}

export function verdict(score = 10, changes: Partial<Verdict> = {}): Verdict {
  return {
    reasons: [{ kind: 'asking', says: 'Asks for a recommendation' }],
    intents: [{ intent: 'recommendation_request', score: 1, why: ['anyone know a good'] }],
    sentiment: 'neutral',
    urgency: { score, terms: [{ says: 'Asks for a recommendation', points: score }] },
    ...changes,
  };
}

export function request(changes: Partial<LogRequest> = {}): LogRequest {
  return {
    key: 'x:1',
    idempotencyKey: 'click-1',
    how: 'inserted',
    text: 'Hi Ana, come and see us',
    templateId: null,
    followUp: { day: '2026-11-24', note: 'Ask how it went' },
    ...changes,
  };
}

/** The value of an outcome that must be a success. */
export function value<T>(outcome: Kept<T>): T {
  if (!outcome.ok) throw new Error(`not kept: ${outcome.failure.says}`);
  return outcome.value;
}

/** A mention of one post, kept. */
export async function keep(log: LogDatabase, found: Post = post(), now = NOON): Promise<Mention> {
  const [mention] = value(await keepMentions(log, [{ post: found, verdict: verdict() }], 30, now));
  if (!mention) throw new Error('no mention');
  return mention;
}

/** Everything in a log, table by table, but for what it notes of itself. */
export async function dump(log: LogDatabase): Promise<Record<string, unknown[]>> {
  const tables = log.tables.filter(({ name }) => name !== 'device' && name !== 'changes');
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])),
  );
}
