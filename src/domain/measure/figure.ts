import type { Key } from '../say/keys';
import type { Period } from './period';
import type { SplitId } from './splits';
import type { Told } from './told';

/** What stands in one cell: words or a number; null: nothing. */
export type Cell = string | number | null;

/** One thing that happened, as flat as a line of a file: a figure is computed from its rows and nothing else. */
export type Row = Readonly<Record<string, Cell>>;

export interface Column<R = Row> {
  id: keyof R & string;
  /** What it is called on the screen: `Working minutes`; null: it stands in the file alone. */
  label: Key | null;
  /** What it is called in files, the same in every language. */
  heading: string;
  /** day: a day or a moment, which is never cut in two. */
  kind: 'text' | 'number' | 'day';
  /** How the cell of a row is said; where it is not given, as it stands. */
  says?(row: R): string;
}

/** minutes, share (0..1), count, money (in `currency`); the last two for one hour. */
export type Unit = 'minutes' | 'days' | 'share' | 'count' | 'money' | 'count-an-hour' | 'money-an-hour';

/** One number that a figure comes to. */
export interface Value {
  /** Unique among the values of its figure: `median`, `sum EUR`. */
  id: string;
  /** `Half within` */
  label: string;
  /** Null: there is nothing to compute it from. */
  amount: number | null;
  unit: Unit;
  /** Money only. */
  currency: string | null;
  /** How many things it rests on; null where it is the count of them. */
  of: number | null;
}

/** One figure of how the work went. To add one: a file in `figures/` and a line in its index. */
export interface Figure<R extends Row = Row> {
  id: string;
  label: string;
  /** What it counts and what it does not, in a few sentences. */
  explains: string;
  columns: readonly Column<R>[];
  /** By what it can be told apart; each names a column. */
  splits: readonly SplitId[];
  /** What happened in the period, in order of days. */
  rows(told: Told, period: Period): R[];
  /** What rows come to, the leading value first. Nothing but the rows counts. */
  figure(rows: readonly R[]): Value[];
  /** What the period hides, to be said beside the figure; null: nothing. */
  limit?(told: Told, period: Period): string | null;
}

/** Fewer than so many are told as few: one more could change everything. */
export const FEW = 10;

export function isFew({ of, amount }: Value): boolean {
  return amount !== null && of !== null && of < FEW;
}

/** A figure among others, whatever its rows hold. */
export function figureOf<R extends Row>(figure: Figure<R>): Figure {
  return figure as unknown as Figure;
}

export function count(id: string, label: string, amount: number): Value {
  return { id, label, amount, unit: 'count', currency: null, of: null };
}

/** Sorts rows in order of days. */
export function byDay(a: { day: string }, b: { day: string }): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

/** How many of how many. */
export function share(id: string, label: string, part: number, of: number): Value {
  return { id, label, amount: of === 0 ? null : part / of, unit: 'share', currency: null, of };
}
