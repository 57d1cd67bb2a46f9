import type { Skill } from './skill';

export const venues: Skill = {
  id: 'venues',
  label: 'Choosing venues',
  means: 'You spend your minutes where your customers really are, and say there what fits the place.',
  because: 'Measure the return on your time: it is the only stock you cannot reorder.',
};
