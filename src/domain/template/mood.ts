import type { IntentId, Template, Verdict } from '../model';

/** The person has a reason to be unhappy: nothing cheerful and nothing that sells. */
const TROUBLE: readonly IntentId[] = ['complaint', 'churn_risk'];
/** What a template for these says is out of place in trouble. */
const CHEERFUL: readonly IntentId[] = ['purchase_intent', 'recommendation_request', 'praise', 'referral'];
/** Tags by which a template says when it fits; the starters carry them, the user may use them too. */
const MOOD_TAGS = { selling: 'offer', glad: 'good news', sad: 'sad news' } as const;

/** Whether a tag says that a template sells. */
export function isOffer(tag: string): boolean {
  return tag.trim().toLowerCase() === MOOD_TAGS.selling;
}

/** Whether a tag says that a template comes back to something. */
export function isFollowUp(tag: string): boolean {
  return tag.trim().toLowerCase() === 'follow up';
}

/**
 * Whether a template may be suggested at all. A complaint counts as trouble even when another intent is
 * stronger: an apology too many does less harm than a sales line to someone who was let down.
 */
export function fitsMood(
  template: Template,
  { intents, sentiment }: Pick<Verdict, 'intents' | 'sentiment'>,
): boolean {
  if (intents[0]?.intent === 'spam') return template.intents.includes('spam');
  const tags = template.tags.map((tag) => tag.trim().toLowerCase());
  const trouble = intents.some(({ intent }) => TROUBLE.includes(intent));
  if (trouble && !template.intents.some((intent) => TROUBLE.includes(intent))) {
    if (template.intents.some((intent) => CHEERFUL.includes(intent))) return false;
  }
  if ((trouble || sentiment === 'negative') && tags.includes(MOOD_TAGS.selling)) return false;
  if (tags.includes(MOOD_TAGS.glad)) return sentiment === 'positive' && !trouble;
  if (tags.includes(MOOD_TAGS.sad)) return sentiment === 'negative' && !trouble;
  return true;
}
