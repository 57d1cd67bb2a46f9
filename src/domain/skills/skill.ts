import type { SkillId } from '../model';

/** Something a salesperson can become better at. */
export interface Skill {
  id: SkillId;
  /** `Listening first` */
  label: string;
  /** What one can do who has it, in one sentence. */
  means: string;
  /** Why it is worth the practice: the belief behind it, in one sentence. */
  because: string;
}
