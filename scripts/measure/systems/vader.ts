import vader from 'vader-sentiment';
import { systemOfMood } from './of-mood';

/** The limits that VADER's authors recommend. */
const CLEAR = 0.05;

export const VADER = systemOfMood('VADER', (text) => {
  const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(text);
  if (compound >= CLEAR) return 'positive';
  return compound <= -CLEAR ? 'negative' : 'neutral';
});
