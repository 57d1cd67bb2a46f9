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

export const FRENCH: LanguageCues = {
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
    'bonjour bjr bonsoir bsr salut slt coucou cc hello hey hi yo wesh allo salam bonne journee soiree le la les a groupe tous toutes tout monde et mais alors donc oui non ok ah oh eh ben bah bon euh svp stp madame mme monsieur mr messieurs mesdames dames chers cher amis ami frere soeur ma belle cherie les filles gars moi aussi',
};
