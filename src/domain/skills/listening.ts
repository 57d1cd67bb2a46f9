import { say } from '../say/say';
import type { Skill } from './skill';

export const listening: Skill = {
  id: 'listening',
  get label() {
    return say('skills_listening');
  },
  get means() {
    return say('skills_listeningMeans');
  },
  get because() {
    return say('skills_listeningBecause');
  },
};
