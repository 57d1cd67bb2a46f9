import type { IntentId } from '../model';
import { churnRisk } from './churn-risk';
import { complaint } from './complaint';
import type { Cue } from './cue';
import { praise } from './praise';
import { productQuestion } from './product-question';
import { purchaseIntent } from './purchase-intent';
import { recommendationRequest } from './recommendation-request';
import { referral } from './referral';
import { spam } from './spam';

/** What speaks for and against each intent. To add one: a file here, a line below. */
export const RULES: Record<IntentId, readonly Cue[]> = {
  purchase_intent: purchaseIntent,
  recommendation_request: recommendationRequest,
  product_question: productQuestion,
  complaint,
  praise,
  referral,
  churn_risk: churnRisk,
  spam,
};
