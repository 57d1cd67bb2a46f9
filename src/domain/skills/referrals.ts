import { say } from '../say/say';
import type { Skill } from './skill';

export const referrals: Skill = {
  id: 'referrals',
  get label() {
    return say('skills_referrals');
  },
  get means() {
    return say('skills_referralsMeans');
  },
  get because() {
    return say('skills_referralsBecause');
  },
};
