import { type LabelledPost, readPosts } from '../post';
import { intent, labelled } from '../questions/yes-or-no';
import { LEADS } from './leads';
import { type MeasuredRow, type MeasuredSet, TUNED } from './measured-set';

/** Sets that label one or two intents, by the dev set they are made of. */
export const SINGLE_LABEL_SETS: Record<string, (set: string) => MeasuredSet> = {
  complaints: (name) => {
    const posts = readPosts('dev', name);
    return {
      name,
      note: TUNED,
      posts,
      rows: [
        { name: 'complaint', question: intent('complaint', 'macro-F1'), goal: 80 },
        ...complaintsByDomain(posts),
      ],
    };
  },
  goemotions: (name) => ({
    name,
    note: TUNED,
    posts: readPosts('dev', name),
    rows: [
      { name: 'praise', question: intent('praise'), goal: 76 },
      // Thanks are praise by our definition, though not by the set's.
      { name: 'thanks, found as praise', question: labelled('thanks', ['praise'], 'recall') },
    ],
  }),
  youtube_spam: (name) => ({
    name,
    note: TUNED,
    posts: readPosts('dev', name),
    rows: [{ name: 'spam', question: intent('spam', 'macro-F1'), goal: 93 }],
  }),
  fb_comments: (name) => ({
    name,
    note: TUNED,
    posts: readPosts('dev', name),
    rows: [
      { name: 'churn risk', question: intent('churn_risk'), goal: 50 },
      { name: 'purchase intent', question: intent('purchase_intent') },
    ],
  }),
  purchase_iphonex: (name) => ({
    name,
    note: 'its definition is looser',
    posts: readPosts('dev', name),
    rows: [{ name: 'purchase intent', question: intent('purchase_intent') }],
  }),
  // Neither part of these trains a model, so that both may measure.
  churn_chatbot_en: (name) => ({
    name: `${name}, dev and train`,
    note: TUNED,
    posts: [...readPosts('dev', name), ...readPosts('train', name)],
    rows: [{ name: 'churn risk', question: intent('churn_risk'), goal: 82 }],
  }),
  churn_chatbot_de: (name) => ({
    name: `${name}, dev and train`,
    posts: [...readPosts('dev', name), ...readPosts('train', name)],
    rows: [{ name: 'churn risk', question: intent('churn_risk') }],
  }),
  qatar_living: (name) => ({
    name: `${name}, dev and train`,
    note: 'its definitions differ',
    posts: [...readPosts('dev', name), ...readPosts('train', name)],
    rows: [
      {
        name: 'advice, as recommendation',
        question: labelled('advice_request', ['recommendation_request'], 'F1'),
      },
      {
        name: 'question, as any lead',
        question: labelled('info_question', LEADS, 'F1'),
      },
    ],
  }),
  tweet_acts: (name) => ({
    name,
    note: 'its definition differs: any question',
    posts: readPosts('dev', name),
    rows: [
      {
        name: 'question, as on a product',
        question: labelled('question', ['product_question'], 'recall'),
      },
      {
        name: 'question, as any lead',
        question: labelled('question', LEADS, 'recall'),
      },
    ],
  }),
};

/**
 * The goal is that of a domain nothing was learnt of. Ours has seen them all, so that none should stay below;
 * some are small, look at the interval. Two hold no complaint at all: there the share of right answers is printed.
 */
function complaintsByDomain(posts: readonly LabelledPost[]): MeasuredRow[] {
  const domains = new Set(posts.flatMap(({ domain }) => domain ?? []));
  return [...domains].sort().map((domain) => {
    const of = (post: LabelledPost): boolean => post.domain === domain;
    const known = new Set(posts.filter(of).map(({ labels }) => labels.complaint));
    return known.has(0) && known.has(1)
      ? { name: `  ${domain}`, question: intent('complaint', 'macro-F1'), goal: 68, of }
      : { name: `  ${domain}, none so`, question: intent('complaint', 'right'), of };
  });
}
