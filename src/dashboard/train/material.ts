import { useCallback, useMemo } from 'preact/hooks';
import { type AnyDrill, ourDrills, ownDrill } from '../../domain/drills';
import { type AnyLesson, ourLessons, ownLesson } from '../../domain/lessons';
import type { Drill, Lesson, Profile } from '../../domain/model';
import { listOwn } from '../../log/own-material';
import { readSettings } from '../../log/settings';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';

/** All there is to train with: ours in the words of the user's trade, and the user's own, as stored. */
export interface Material {
  lessons: readonly AnyLesson[];
  drills: readonly AnyDrill[];
  own: { lessons: readonly Lesson[]; drills: readonly Drill[] };
  profile: Profile;
}

/** Null until it is read. `failed`: it cannot be. */
export function useMaterial(): { material: Material | null; failed: boolean } {
  const { value, failed } = useLive(
    useCallback(async () => {
      const [{ profile }, lessons, drills] = await Promise.all([
        readSettings(logs.real),
        listOwn(logs.real, 'lessons'),
        listOwn(logs.real, 'drills'),
      ]);
      return { profile, lessons, drills };
    }, []),
  );
  const material = useMemo(
    () =>
      value && {
        profile: value.profile,
        own: { lessons: value.lessons, drills: value.drills },
        lessons: [...ourLessons(value.profile), ...value.lessons.map(ownLesson)],
        drills: [...ourDrills(value.profile), ...value.drills.map(ownDrill)],
      },
    [value],
  );
  return { material, failed };
}
