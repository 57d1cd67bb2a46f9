import type { Situation } from './check';

/** They complain, and do not ask for something in the first place. */
export function complainsTo({ intents }: Situation): boolean {
  const at = intents.indexOf('complaint');
  const asks = intents.findIndex((one) => one === 'recommendation_request' || one === 'purchase_intent');
  return at >= 0 && intents[0] !== 'spam' && (asks < 0 || at < asks);
}

/** They complain or leave. */
export function isUpset(situation: Situation): boolean {
  return complainsTo(situation) || situation.intents.includes('churn_risk');
}

/** They may be upset: they are, or nobody knows what they are about. */
export function maybeUpset(situation: Situation): boolean {
  return situation.intents.length === 0 || isUpset(situation);
}
