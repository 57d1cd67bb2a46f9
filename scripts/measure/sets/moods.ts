import { readPosts } from '../post';
import { mood } from '../questions/mood';
import { yesOrNo } from '../questions/yes-or-no';
import { type MeasuredSet, TUNED } from './measured-set';

/**
 * Customers wrote these to airlines: what is negative is all but always a complaint. Nothing of the set was
 * learnt, nor chosen by it.
 */
const NEGATIVE_AS_COMPLAINT = yesOrNo({
  measure: 'macro-F1',
  about: ['complaint'],
  truth: ({ labels }) => (labels.sentiment === undefined ? null : labels.sentiment === 'negative'),
  says: ({ labels }) => labels.has('complaint'),
});

/** Sets that label the mood, by the dev set they are made of. */
export const MOOD_SETS: Record<string, (set: string) => MeasuredSet> = {
  tweeteval_sentiment: (name) => ({
    name,
    note: TUNED,
    posts: readPosts('dev', name),
    rows: [{ name: 'mood', question: mood('macro-recall'), goal: 62 }],
  }),
  us_airline: (name) => ({
    name,
    posts: readPosts('dev', name),
    rows: [
      { name: 'mood', question: mood('macro-F1') },
      { name: 'negative, as complaint', question: NEGATIVE_AS_COMPLAINT, goal: 70 },
    ],
  }),
  brand_emotion: (name) => ({
    name,
    posts: readPosts('dev', name),
    rows: [{ name: 'mood', question: mood('macro-F1') }],
  }),
  xlmt_spanish: moodOnly,
  xlmt_portuguese: moodOnly,
  xlmt_french: moodOnly,
  xlmt_german: moodOnly,
  xlmt_italian: moodOnly,
};

function moodOnly(name: string): MeasuredSet {
  return {
    name,
    posts: readPosts('dev', name),
    rows: [{ name: 'mood', question: mood('macro-recall') }],
  };
}
