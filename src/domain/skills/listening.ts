import type { Skill } from './skill';

export const listening: Skill = {
  id: 'listening',
  label: 'Listening first',
  means: 'You find out what somebody needs before you offer anything.',
  because: 'Listen before you pitch: people buy from those who understood them.',
};
