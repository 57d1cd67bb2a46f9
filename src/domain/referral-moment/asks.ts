import type { AskKind } from '../model';

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
  { id: 'review', label: 'Review', asks: 'Asks for a review', what: 'a review' },
  { id: 'referral', label: 'Referral', asks: 'Asks for a referral', what: 'a referral' },
  { id: 'testimonial', label: 'Testimonial', asks: 'Asks for a testimonial', what: 'a testimonial' },
];

export function askFacts(id: AskKind): Ask {
  const ask = ASKS.find((one) => one.id === id);
  if (!ask) throw new Error(`There is no ask ${id}.`);
  return ask;
}
