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

export const GERMAN: LanguageCues = {
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
    'hallo halli hallochen hi hey hei huhu moin servus griass gruss gruezi hoi sali salu gott guten gute schonen tag morgen abend mahlzeit liebes lieber liebe team zusammen leute lieben alle mal bitte also und aber ja ach oh sorry entschuldigung frage kurze ne madels jungs freunde nachbarn herr frau eich gruppe community',
};
