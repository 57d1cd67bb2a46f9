import type { SkillId } from '../model';
import { complaints } from './complaints';
import { followThrough } from './follow-through';
import { gaps } from './gaps';
import { informing } from './informing';
import { listening } from './listening';
import { referrals } from './referrals';
import type { Skill } from './skill';
import { tone } from './tone';
import { venues } from './venues';

export type { Skill } from './skill';

/**
 * Every skill, in the order they are best learned in. To add one: its id in `domain/model/training.ts`, a file here,
 * a line below, lessons and drills for it, and its part of the tests in `domain/training`.
 */
export const SKILLS: readonly Skill[] = [
  listening,
  gaps,
  complaints,
  referrals,
  informing,
  followThrough,
  tone,
  venues,
];

const BY_ID = new Map(SKILLS.map((skill) => [skill.id, skill]));

export function skillOf(id: SkillId): Skill {
  const skill = BY_ID.get(id);
  if (!skill) throw new Error(`No skill ${id}`);
  return skill;
}
