import type { Skill } from './skill';

export const gaps: Skill = {
  id: 'gaps',
  label: 'Finding the gap',
  means: 'You see the distance between what people have and what they want, and put it into words with them.',
  because: 'A need that is put into words is half a decision; a discount is only a price.',
};
