import { useMemo } from 'preact/hooks';
import { DrillList } from './drill-list';
import { skillInAddress } from './skill-in-address';
import type { TrainProps } from './train';

/** All drills, or those of one skill, with the best that was reached. */
export function DrillsScreen({ material, training: { attempts }, of }: TrainProps) {
  const best = useMemo(() => {
    const found = new Map<string, number>();
    for (const { what, item, score } of attempts) {
      if (what === 'drill') found.set(item, Math.max(score, found.get(item) ?? 0));
    }
    return found;
  }, [attempts]);
  const skill = skillInAddress(of);
  return <DrillList material={material} best={best} {...(skill && { skill })} />;
}
