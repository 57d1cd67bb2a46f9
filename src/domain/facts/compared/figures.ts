import type { Compared } from './draft';
import type { Part } from './part';
import type { Row } from './row';
import { type Line, type Sheet, shared } from './sheet';
import { isReckoned, isSame, type Value } from './values';

/** Values of a text without those that are part of what the fact is about: the 13 of an iPhone 13. */
export function own(values: readonly Value[], { about }: Line): Value[] {
  return values.filter(
    (value) => !about.values.some((named) => named.kind === value.kind && isSame(value, named)),
  );
}

export function isComparable(value: Value, others: readonly Value[]): boolean {
  return others.some((other) => isSame(value, other) !== null);
}

export function isAmong(value: Value, others: readonly Value[]): boolean {
  return others.some((other) => isSame(value, other) === true);
}

/** Which values of draft and post are the same as the fact's, which are others, which are more or less. */
export function tellFigures(row: Row, draft: Compared, line: Line, sheet: Sheet): void {
  const known = line.says.values;
  const theirs = own(draft.post.values, line);
  const mine = own(draft.whole.values, line);
  row.setAll({ factValues: known.length, draftValues: mine.length });
  for (const sentence of draft.sentences) {
    const values = own(sentence.values, line);
    for (const value of values.filter((one) => isComparable(one, known))) {
      tellValue(row, value, known, theirs);
      tellInClause(row, value, clauseOf(value, { sentence, values, theirs, post: draft.post }, line, sheet));
    }
  }
  for (const value of theirs)
    if (isComparable(value, known)) row.add(isAmong(value, known) ? 'postSame' : 'postOther');
  tellSizes(row, theirs, known, 'post');
  tellSizes(row, mine, known, 'draft');
  tellDays(row, [...mine, ...theirs], line);
}

function tellValue(row: Row, value: Value, known: readonly Value[], theirs: readonly Value[]): void {
  if (isAmong(value, known)) {
    row.add('same');
    row.add(`same.${value.kind}`);
    return;
  }
  row.add('other');
  row.add(`other.${value.kind}`);
  if (isAmong(value, theirs)) row.add('otherInPost');
  row.add(isReckoned(value, known, theirs) ? 'reckoned' : 'unreckoned');
}

interface Told {
  clause: Part;
  score: number;
}

function tellInClause(row: Row, value: Value, told: Told | null): void {
  if (!told) return;
  if (isAmong(value, told.clause.values)) {
    row.add('sameInClause');
    return;
  }
  row.add('otherInClause');
  row.add(`otherInClause.${value.kind}`);
  row.raise('otherSupport', told.score);
}

/** The clause of a fact that a value of a draft is said of: what shares most with what stands around it. */
function clauseOf(
  value: Value,
  around: { sentence: Part; values: readonly Value[]; theirs: readonly Value[]; post: Part },
  { clauses }: Line,
  sheet: Sheet,
): Told | null {
  const others = around.values.filter((other) => other !== value);
  let best: Told | null = null;
  for (const clause of clauses) {
    if (!isComparable(value, clause.values)) continue;
    const score =
      shared(clause.words, around.sentence.words, sheet) +
      0.5 * shared(clause.words, around.post.words, sheet) +
      0.8 * clause.values.filter((known) => isAmong(known, others)).length +
      0.4 * clause.values.filter((known) => isAmong(known, around.theirs)).length;
    if (!best || score > best.score) best = { clause, score };
  }
  return best;
}

function tellSizes(
  row: Row,
  values: readonly Value[],
  known: readonly Value[],
  whose: 'post' | 'draft',
): void {
  for (const value of values)
    for (const fact of known) {
      if (!isSized(value, fact)) continue;
      const [one = 0, other = 0] = [value.of[0], fact.of[0]];
      if (one > other) row.add(`${whose}Bigger`);
      if (one < other) row.add(`${whose}Smaller`);
    }
}

/** Whether two values are of one scale. */
function isSized(one: Value, other: Value): boolean {
  if (one.kind === 'days' || other.kind === 'days') return false;
  return one.kind === other.kind ? one.unit === other.unit : one.kind === 'bare' || other.kind === 'bare';
}

/** Whether the days that are spoken of are told as open, as closed, or not at all. */
function tellDays(row: Row, values: readonly Value[], { clauses, says }: Line): void {
  for (const { of } of values.filter(({ kind }) => kind === 'days')) {
    const told = clauses.filter((clause) =>
      clause.values.some(({ kind, of: days }) => kind === 'days' && of.some((day) => days.includes(day))),
    );
    if (told.some(({ denies }) => denies)) row.add('dayDenied');
    if (told.some(({ denies }) => !denies)) row.add('dayAffirmed');
    if (told.length === 0 && says.values.some(({ kind }) => kind === 'days')) row.add('dayUnlisted');
  }
}
