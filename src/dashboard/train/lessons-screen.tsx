import { useMemo } from 'preact/hooks';
import { LessonList } from './lesson-list';
import { skillInAddress } from './skill-in-address';
import type { TrainProps } from './train';

/** All lessons, or those of one skill. */
export function LessonsScreen({ material, training: { attempts }, of }: TrainProps) {
  const done = useMemo(
    () => new Set(attempts.filter(({ what }) => what === 'lesson').map(({ item }) => item)),
    [attempts],
  );
  const skill = skillInAddress(of);
  return <LessonList material={material} done={done} {...(skill && { skill })} />;
}
