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

export const SPANISH: LanguageCues = {
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
    'hola holaa holis ola buenas buenos buen bueno dia dias tardes noches hey ey oye oigan oiga disculpa disculpe disculpen disculpad perdon perdona perdone saludos estimados estimado estimada amiga amigo amigos amigas amix guapa guapo chicas chicos chicxs mamis mami gente vecinos vecinas vecina grupo familia bella reina linda hermosa jefe maestro bro tio tia don dona senor senora y e pues ay uy oh porfa porfavor por favor xfa xfavor',
};
