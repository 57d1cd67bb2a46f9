import type { Skill } from './skill';

export const complaints: Skill = {
  id: 'complaints',
  label: 'Complaints',
  means: 'You answer quickly, own what went wrong, say the next step, and move it out of the crowd.',
  because: 'One unanswered complaint costs months; one handled well brings a customer back.',
};
