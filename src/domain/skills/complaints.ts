import { say } from '../say/say';
import type { Skill } from './skill';

export const complaints: Skill = {
  id: 'complaints',
  get label() {
    return say('skills_complaints');
  },
  get means() {
    return say('skills_complaintsMeans');
  },
  get because() {
    return say('skills_complaintsBecause');
  },
};
