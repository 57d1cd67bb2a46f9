import type { StarterTemplate } from '../starter-template';
import { asks } from './asks';
import { churnRisk } from './churn-risk';
import { complaint } from './complaint';
import { general } from './general';
import { praise } from './praise';
import { productQuestion } from './product-question';
import { purchaseIntent } from './purchase-intent';
import { recommendationRequest } from './recommendation-request';
import { referral } from './referral';
import { spam } from './spam';

/** In the order a new user's list shows them. */
export const english: readonly StarterTemplate[] = [
  ...purchaseIntent,
  ...recommendationRequest,
  ...productQuestion,
  ...complaint,
  ...praise,
  ...asks,
  ...referral,
  ...churnRisk,
  ...spam,
  ...general,
];
