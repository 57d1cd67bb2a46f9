import type { Census } from './signs/sign';
import type { Traits } from './traits';

/** Counts what the contacts of a log have. */
export function censusOf(all: readonly Traits[]): Census {
  return {
    words: wordsOfNames(all),
    companies: count(all, ({ company }) => [company]),
    areas: count(all, ({ area }) => [area]),
    tags: count(all, ({ tags }) => tags),
  };
}

type Count = (value: string) => number;

function count(all: readonly Traits[], valuesOf: (one: Traits) => readonly string[]): Count {
  const counts = new Map<string, number>();
  for (const one of all) {
    for (const value of valuesOf(one)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return (value) => counts.get(value) ?? 0;
}

/** By how many different names a word is in: entering a name twice does not make its slip a name. */
function wordsOfNames(all: readonly Traits[]): Count {
  const byName = new Map(all.map((one) => [one.sorted, one]));
  return count([...byName.values()], ({ words }) => words);
}
