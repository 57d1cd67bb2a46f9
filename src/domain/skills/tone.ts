import type { Skill } from './skill';

export const tone: Skill = {
  id: 'tone',
  label: 'Tone',
  means: 'You sound like one kind, calm person, whoever is reading along.',
  because: 'You sell ten things over a lifetime, not one today, and they remember how you spoke.',
};
