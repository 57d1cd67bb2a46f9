import { INTENT_IDS, type IntentId } from '../../../../src/domain/model';
import { readOurPosts } from '../../../model/sets';
import type { Country } from './countries';
import type { Random } from './random';

/** What a contact wrote, and what it is about. */
export interface Words {
  text: string;
  intents: IntentId[];
}

/** Picks posts that we wrote for the trained model, in the language of a country. */
export function postsOfOurs(): (random: Random, country: Country) => Words {
  const byLanguage = new Map<string, Words[]>();
  for (const { text, lang, labels } of readOurPosts('trade')) {
    const intents = INTENT_IDS.filter((_, at) => labels[at] === 1).filter((intent) => intent !== 'spam');
    byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), { text, intents }]);
  }
  const english = byLanguage.get('en') ?? [];
  return (random, { language }) => random.pick(byLanguage.get(language) ?? english);
}
