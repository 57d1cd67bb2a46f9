import { say } from '../say/say';
import type { Skill } from './skill';

export const followThrough: Skill = {
  id: 'follow-through',
  get label() {
    return say('skills_followThrough');
  },
  get means() {
    return say('skills_followThroughMeans');
  },
  get because() {
    return say('skills_followThroughBecause');
  },
};
