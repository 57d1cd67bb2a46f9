import { say } from '../say/say';
import type { Skill } from './skill';

export const tone: Skill = {
  id: 'tone',
  get label() {
    return say('skills_tone');
  },
  get means() {
    return say('skills_toneMeans');
  },
  get because() {
    return say('skills_toneBecause');
  },
};
