import { type Figure, isFew, type Value } from './figure';
import type { Period } from './period';
import type { Told } from './told';

/** A figure of a period, with that of the period before. */
export interface Measured {
  figure: Figure;
  values: Value[];
  /** Null: there is none, nothing happened in it, or it could not be compared fairly. */
  before: Value[] | null;
  /** What the period hides, in words. */
  limit: string | null;
}

/** What a figure comes to in a period. */
export function measure(figure: Figure, told: Told, period: Period): Omit<Measured, 'before'> {
  return {
    figure,
    values: figure.figure(figure.rows(told, period)),
    limit: figure.limit?.(told, period) ?? null,
  };
}

/** What it came to in the period before, where that can be compared; see `Measured`. */
export function measureBefore(figure: Figure, told: Told, before: Period | null): Value[] | null {
  if (before === null || (figure.limit?.(told, before) ?? null) !== null) return null;
  const rows = figure.rows(told, before);
  return rows.length > 0 ? figure.figure(rows) : null;
}

/** Whether anything that is shown of it rests on few, of the period before as well. */
export function restsOnFew({ values, before }: Pick<Measured, 'values' | 'before'>): boolean {
  return [...values, ...values.flatMap((one) => valueBefore({ before }, one) ?? [])].some(isFew);
}

/** Whether there is nothing in it: no number at all, or none but 0. */
export function isNothing({ values }: Pick<Measured, 'values'>): boolean {
  return values.every(({ amount }) => amount === null || amount === 0);
}

/** What stood at this value in the period before; null: nothing to compare it with. */
export function valueBefore({ before }: Pick<Measured, 'before'>, { id }: Value): Value | null {
  const value = before?.find((one) => one.id === id);
  return value && value.amount !== null ? value : null;
}
