import type { StoredRecord } from '../model/record';
import { type Writing, written } from './changed';
import { rivalValues } from './choose';
import { DELETED } from './contested';
import { canonical } from './paths';
import { rebase } from './rebase';
import type { MergedTable } from './shapes';
import { unawareOf } from './unaware';

/** A record after an act was taken back, and how many parts were left as somebody changed them since. */
export interface TakenBack<T> {
  record: T;
  left: number;
}

/**
 * `now` as it would be without the change from `before` to `after`: every part that still stands as the change
 * left it goes back, and with it what stood against it; what was changed again since stays. Stamped as any change;
 * `stands` itself where nothing goes back.
 */
export function takeBackChange<T extends StoredRecord>(
  table: MergedTable,
  stands: T,
  before: T,
  after: T,
  writing: Pick<Writing, 'device' | 'now'>,
): TakenBack<T> {
  const { record, clashes } = rebase(table, after, before, stands);
  const clashing = new Set(clashes.map(({ path }) => path));
  const rivals = new Map<string, unknown[]>();
  let left = clashes.length;
  for (const path of new Set([before, after].flatMap((one) => (one.rivals ?? []).map(({ path }) => path)))) {
    const [was, is, now] = [before, after, stands].map((one) => rivalValues(one, path));
    if (same(was, is) || same(was, now) || clashing.has(path)) continue;
    if (same(now, is)) rivals.set(path, rivalValues(before, path));
    else left += 1;
  }
  // Whether it is to stay deleted was answered: undone, it is asked again.
  const answered = unawareOf(table, before) && !unawareOf(table, after);
  if (answered && stands.times?.[DELETED] === after.times?.[DELETED]) rivals.set(DELETED, [undefined]);
  return { record: written(table, stands, record, { ...writing, rivals }), left };
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}
