import type { IntentId } from '../../../src/domain/model';

/** Who has one of these may become a customer. */
export const LEADS: readonly IntentId[] = ['purchase_intent', 'recommendation_request', 'product_question'];
