import { say } from '../say/say';
import type { Skill } from './skill';

export const informing: Skill = {
  id: 'informing',
  get label() {
    return say('skills_informing');
  },
  get means() {
    return say('skills_informingMeans');
  },
  get because() {
    return say('skills_informingBecause');
  },
};
