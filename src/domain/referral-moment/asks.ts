import type { AskKind } from '../model';
import { say } from '../say/say';

interface Ask {
  id: AskKind;
  /** As a choice: `Review`. */
  label: string;
  /** On a template: `Asks for a review`. */
  asks: string;
  /** For the middle of a sentence: `a review`. */
  what: string;
}

/** What one may ask a happy customer for, in the order of what costs them least. */
export const ASKS: readonly Ask[] = [
  {
    id: 'review',
    get label() {
      return say('referral_review');
    },
    get asks() {
      return say('referral_reviewAsks');
    },
    get what() {
      return say('referral_aReview');
    },
  },
  {
    id: 'referral',
    get label() {
      return say('referral_referral');
    },
    get asks() {
      return say('referral_referralAsks');
    },
    get what() {
      return say('referral_aReferral');
    },
  },
  {
    id: 'testimonial',
    get label() {
      return say('referral_testimonial');
    },
    get asks() {
      return say('referral_testimonialAsks');
    },
    get what() {
      return say('referral_aTestimonial');
    },
  },
];

export function askFacts(id: AskKind): Ask {
  const ask = ASKS.find((one) => one.id === id);
  if (!ask) throw new Error(`There is no ask ${id}.`);
  return ask;
}
