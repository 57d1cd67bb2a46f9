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

export const PORTUGUESE: LanguageCues = {
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
    'oi oii oie oiee ola olaa opa alo hey hello bom boa bons boas dia dias tarde tardes noite noites bd bt bn tudo td bem blz beleza eai ei ai e gente pessoal galera povo malta grupo meninas meninos menina menino mocas moca moco amiga amigo amigas amigos amg miga migas flor querida querido linda lindo vizinhos vizinhas maes mamaes mamas senhor senhora sr sra dona por favor pf pfv pff desculpe desculpa licenca com entao mas olha ah aah ai nossa uau kk rs ' +
    'a todos todas',
};
