import type { AnyDrill } from '../../../domain/drills';
import type { AnyLesson } from '../../../domain/lessons';
import type { Attempt } from '../../../domain/model';
import { drillMiss, lessonMiss } from '../../../domain/training/misses/failed';
import type { Miss } from '../../../domain/training/misses/miss';
import { PASSED } from '../../../domain/training/tried';
import { attemptsSince } from '../attempts';
import type { MissKind } from './miss-kind';

/** Drills whose last try did not pass. */
export function failedDrills(drills: readonly AnyDrill[]): MissKind {
  return failed('drill', drills, drillMiss);
}

/** Lessons that the user said did not sit yet. */
export function failedLessons(lessons: readonly AnyLesson[]): MissKind {
  return failed('lesson', lessons, lessonMiss);
}

function failed<T extends { id: string }>(
  kind: 'drill' | 'lesson',
  all: readonly T[],
  miss: (one: T, last: Attempt) => Miss | null,
): MissKind {
  const known = new Map(all.map((one) => [one.id, one]));
  let last = new Map<string, Attempt>();
  return {
    kind,
    tables: [],
    async find(log, since) {
      const tries = (await attemptsSince(log, since)).filter(({ what }) => what === kind);
      last = new Map(tries.map((one) => [one.item, one]));
      return [...last.values()]
        .filter(({ item, score }) => score < PASSED && known.has(item))
        .map(({ item, at }) => ({ ref: item, at }))
        .sort((a, b) => b.at.localeCompare(a.at));
    },
    async make(_log, ref) {
      const [one, tried] = [known.get(ref), last.get(ref)];
      return one && tried ? miss(one, tried) : null;
    },
  };
}
