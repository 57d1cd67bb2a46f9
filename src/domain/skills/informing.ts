import type { Skill } from './skill';

export const informing: Skill = {
  id: 'informing',
  label: 'Informing',
  means: 'You give people what they need to decide, plainly and completely, without pushing.',
  because: 'People decide in their own time; whoever informed them best is there when they do.',
};
