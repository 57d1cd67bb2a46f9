import Afinn from 'sentiment';
import { systemOfMood } from './of-mood';

const afinn = new Afinn();

export const AFINN = systemOfMood('AFINN', (text) => {
  const { score } = afinn.analyze(text);
  if (score > 0) return 'positive';
  return score < 0 ? 'negative' : 'neutral';
});
