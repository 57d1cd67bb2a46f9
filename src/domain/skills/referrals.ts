import type { Skill } from './skill';

export const referrals: Skill = {
  id: 'referrals',
  label: 'Referrals',
  means: 'You earn recommendations, ask for them at the right moment, and thank for every one.',
  because: 'Word of mouth reaches 200 to 300 people at once.',
};
