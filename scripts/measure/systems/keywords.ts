import { INTENT_IDS, type IntentId, type Sentiment } from '../../../src/domain/model';
import type { System, Topic } from './system';

/**
 * What anybody would write down in five minutes: a few obvious English words for each intent. It is the floor
 * that ours must clear and is never tuned.
 */
const WORDS: Record<IntentId, RegExp> = {
  purchase_intent: /\b(buy|buying|purchase|order|book|interested|i want|i need|i'll take|sign me up)\b/i,
  recommendation_request: /\b(recommend|recommendations?|suggestions?|looking for|anyone know|any ideas)\b/i,
  product_question: /\?|\b(how much|price|what time|is this available)\b/i,
  complaint:
    /\b(terrible|awful|worst|horrible|disappointed|disappointing|broken|rude|unacceptable|refund|still waiting)\b/i,
  praise: /\b(love|loved|great|amazing|awesome|excellent|fantastic|perfect|thanks?|thank you|best)\b/i,
  referral: /\b(highly recommend|you should try|go to|ask for|tag|tell your friends)\b/i,
  churn_risk:
    /\b(cancel|cancelled|cancelling|switch|switching|leaving|unsubscribe|boycott|never again|close my account)\b/i,
  spam: /https?:|\b(subscribe|check out my|click|free|giveaway|follow me|make money|promo code)\b/i,
};
const PRESSING = /\b(urgent|urgently|asap|emergency|help|today|now|please)\b/i;

export const KEYWORDS: System = {
  name: 'keywords',
  speaksOf: new Set<Topic>([...INTENT_IDS, 'sentiment', 'urgency']),
  answer: (text) => {
    const labels = new Set(INTENT_IDS.filter((intent) => WORDS[intent].test(text)));
    return { labels, sentiment: moodOf(labels), pressing: PRESSING.test(text), language: null };
  },
};

function moodOf(labels: ReadonlySet<IntentId>): Sentiment {
  const sad = labels.has('complaint') || labels.has('churn_risk');
  if (sad === labels.has('praise')) return 'neutral';
  return sad ? 'negative' : 'positive';
}
