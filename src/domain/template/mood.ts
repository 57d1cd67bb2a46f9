import type { IntentId, Template, Verdict } from '../model';
import type { ByLanguage } from '../say/by-language';

/** The person has a reason to be unhappy: nothing cheerful and nothing that sells. */
const TROUBLE: readonly IntentId[] = ['complaint', 'churn_risk'];
/** What a template for these says is out of place in trouble. */
const CHEERFUL: readonly IntentId[] = ['purchase_intent', 'recommendation_request', 'praise', 'referral'];
/**
 * Tags by which a template says when it fits; the starters carry them, the user may use them too. Templates outlive a
 * change of the interface's language, so each tag counts in all of them.
 */
const MOOD_TAGS = {
  selling: { en: 'offer', es: 'oferta' },
  glad: { en: 'good news', es: 'buenas noticias' },
  sad: { en: 'sad news', es: 'malas noticias' },
  back: { en: 'follow up', es: 'seguimiento' },
} satisfies Record<string, ByLanguage<string>>;

/** Whether a tag says that a template sells. */
export function isOffer(tag: string): boolean {
  return says(tag, 'selling');
}

/** Whether a tag says that a template comes back to something. */
export function isFollowUp(tag: string): boolean {
  return says(tag, 'back');
}

function says(tag: string, mood: keyof typeof MOOD_TAGS): boolean {
  return Object.values(MOOD_TAGS[mood]).includes(tag.trim().toLowerCase());
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
  const tagged = (mood: keyof typeof MOOD_TAGS) => template.tags.some((tag) => says(tag, mood));
  const trouble = intents.some(({ intent }) => TROUBLE.includes(intent));
  if (trouble && !template.intents.some((intent) => TROUBLE.includes(intent))) {
    if (template.intents.some((intent) => CHEERFUL.includes(intent))) return false;
  }
  if ((trouble || sentiment === 'negative') && tagged('selling')) return false;
  if (tagged('glad')) return sentiment === 'positive' && !trouble;
  if (tagged('sad')) return sentiment === 'negative' && !trouble;
  return true;
}
