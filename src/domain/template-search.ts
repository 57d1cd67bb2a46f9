import { fold } from './fold';
import type { IntentId, Template } from './model';
import { askOf } from './referral-moment/asked';
import { askFacts } from './referral-moment/asks';

/**
 * The templates in which every word of the query stands, in title, text, tags, the names of their intents or what
 * they ask for;
 * those with all words in the title first, otherwise in the user's order. A blank query finds all.
 *
 * @param labelOf the intent's name as the user reads it: `Wants to buy`
 */
export function searchTemplates(
  templates: readonly Template[],
  query: string,
  labelOf: (intent: IntentId) => string,
): Template[] {
  const words = fold(query).split(/\s/).filter(Boolean);
  const holdsAll = (text: string) => words.every((word) => text.includes(word));
  const found = templates
    .toSorted((a, b) => a.order - b.order)
    .map((template) => ({ template, title: fold(template.title), all: searchable(template, labelOf) }))
    .filter(({ all }) => holdsAll(all));
  return [
    ...found.filter(({ title }) => holdsAll(title)),
    ...found.filter(({ title }) => !holdsAll(title)),
  ].map(({ template }) => template);
}

/** Parts stand on their own lines, so that no word is found across two of them. */
function searchable(template: Template, labelOf: (intent: IntentId) => string): string {
  const { title, text, tags, intents } = template;
  const ask = askOf(template);
  const asks = ask ? [askFacts(ask).asks] : [];
  return fold([title, text, ...tags, ...intents.map(labelOf), ...asks].join('\n'));
}
