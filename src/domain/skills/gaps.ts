import { say } from '../say/say';
import type { Skill } from './skill';

export const gaps: Skill = {
  id: 'gaps',
  get label() {
    return say('skills_gaps');
  },
  get means() {
    return say('skills_gapsMeans');
  },
  get because() {
    return say('skills_gapsBecause');
  },
};
