import type { SkillId } from '../../domain/model';
import { SKILLS } from '../../domain/skills';

/** The skill that an address names: `#train/lessons/tone`; null where it names none. */
export function skillInAddress(of: string): SkillId | null {
  return SKILLS.find(({ id }) => id === of)?.id ?? null;
}
