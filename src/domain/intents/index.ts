import type { IntentId } from '../model';
import { churnRisk } from './churn-risk';
import { complaint } from './complaint';
import type { Intent } from './intent';
import { praise } from './praise';
import { productQuestion } from './product-question';
import { purchaseIntent } from './purchase-intent';
import { recommendationRequest } from './recommendation-request';
import { referral } from './referral';
import { spam } from './spam';

export type { Intent } from './intent';

/** Every intent, by id. To add one: its id in domain/model, a file here, a line below. */
export const INTENTS: Record<IntentId, Intent> = {
  purchase_intent: purchaseIntent,
  recommendation_request: recommendationRequest,
  product_question: productQuestion,
  complaint,
  praise,
  referral,
  churn_risk: churnRisk,
  spam,
};

export function intentOf(id: IntentId): Intent {
  return INTENTS[id];
}
