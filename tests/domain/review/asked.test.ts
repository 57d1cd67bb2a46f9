import { describe, expect, it } from 'vitest';
import { shippedReviewModel } from '../../../scripts/shipped-review-model';
import { reviewDraft } from '../../../src/domain/review/review';
import { situation } from './situation';

const MODEL = shippedReviewModel();
const checks = (post: string, text: string, intent: 'product_question' | 'complaint' = 'product_question') =>
  reviewDraft(text, situation({ author: 'Gillian Prowse', post, intents: [intent] }), MODEL).map(
    ({ check }) => check,
  );
const ASKED = 'do you deliver to York, and how much is it?';

describe('what was asked', () => {
  it.each(['Yes we deliver to York, it is £20.', 'Hi Gillian, we deliver to York on Fridays for £20.'])(
    'is answered, whatever the model hears: %s',
    (text) => {
      expect(checks(ASKED, text)).not.toContain('unanswered-question');
    },
  );

  it.each(['Hi Gillian, yes we deliver to York.', 'Hi Gillian, it is £20.', 'Thanks for asking, Gillian!'])(
    'is not all answered: %s',
    (text) => {
      expect(checks(ASKED, text)).toContain('unanswered-question');
    },
  );
});

it('who looks up an order now presses nobody', () => {
  const text = 'I’m sorry, Gillian. I’ll look up your order now and message you tonight.';
  expect(checks('Nobody has called me back.', text, 'complaint')).toEqual([]);
  expect(checks(ASKED, 'Yes, Gillian, for £20. Order now and it comes on Friday.')).toContain('hard-sell');
});
