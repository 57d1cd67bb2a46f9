import type { LanguageCues } from '../language-cues';
import { churnRisk } from './churn-risk';
import { complaint } from './complaint';
import { GLAD, SAD } from './mood';
import { HARMLESS, NEGATORS } from './negation';
import { praise } from './praise';
import { NOW, WAITING } from './pressing';
import { productQuestion } from './product-question';
import { purchaseIntent } from './purchase-intent';
import { recommendationRequest } from './recommendation-request';
import { referral } from './referral';
import { spam } from './spam';

export const ENGLISH: LanguageCues = {
  intents: {
    purchase_intent: purchaseIntent,
    recommendation_request: recommendationRequest,
    product_question: productQuestion,
    complaint,
    praise,
    referral,
    churn_risk: churnRisk,
    spam,
  },
  glad: GLAD,
  sad: SAD,
  now: NOW,
  waiting: WAITING,
  negators: NEGATORS,
  harmless: HARMLESS,
  greetings:
    'hi hello hey hiya morning evening afternoon good dear there guys all everyone pls please and so but just mr mrs sir madam hun babe lovely xx x',
};
