import type { Attempt, Profile } from '../../domain/model';
import { aptitudeTest, proficiencyTest, type Test } from '../../domain/training/tests';
import { skillInAddress } from './skill-in-address';

/** The test that an address names, in its next round: `aptitude`, or a skill's; null where there is none of the name. */
export function testNamed(of: string, profile: Profile, attempts: readonly Attempt[]): Test | null {
  if (of === 'aptitude') return aptitudeTest(profile);
  const skill = skillInAddress(of);
  if (!skill) return null;
  const round = attempts.filter((one) => one.what === 'proficiency' && one.skill === skill).length;
  return proficiencyTest(skill, profile, round);
}
