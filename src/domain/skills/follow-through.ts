import type { Skill } from './skill';

export const followThrough: Skill = {
  id: 'follow-through',
  label: 'Follow-through',
  means: 'Every conversation ends with a next step, and you keep it on the day you named.',
  because: 'A conversation without a next step is a cocktail party.',
};
