import { say } from '../say/say';
import type { Skill } from './skill';

export const venues: Skill = {
  id: 'venues',
  get label() {
    return say('skills_venues');
  },
  get means() {
    return say('skills_venuesMeans');
  },
  get because() {
    return say('skills_venuesBecause');
  },
};
