import { KNOWLEDGE } from '../../../domain/handover';
import type { KnownEntry } from '../../../domain/handover/knowledge-file';
import { sayCount, sayList } from '../../../domain/say/say';

/** `3 templates and 1 fact` */
export function sayEntries(entries: readonly KnownEntry[]): string {
  const numbers = KNOWLEDGE.map(({ table, count }) => ({
    count,
    number: entries.filter((entry) => entry.table === table).length,
  }));
  return sayList(
    numbers.filter(({ number }) => number > 0).map(({ count, number }) => sayCount(count, number)),
  );
}
