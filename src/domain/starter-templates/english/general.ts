import type { StarterTemplate } from '../starter-template';

/** For a mention without an intent: someone the user knows, or someone who names the store in passing. */
export const general: readonly StarterTemplate[] = [
  {
    starter: 'any-good-news',
    title: 'Glad for you',
    text: "I'm really glad for you, {{contact.firstName|}}. Enjoy it.",
    intents: [],
    tags: ['good news', 'short'],
  },
  {
    starter: 'any-sad-news',
    title: 'Sorry to hear that',
    text: "I'm sorry to hear that, {{contact.firstName|}}. I hope things get easier soon.",
    intents: [],
    tags: ['sad news', 'short'],
  },
  {
    starter: 'any-tell-me-more',
    title: 'Tell me more',
    text: "I'd like to understand that better, {{contact.firstName|}}. Could you tell me a little more about it?",
    intents: [],
    tags: ['ask first'],
  },
  {
    starter: 'any-thanks-for-naming-us',
    title: 'Thanks for the mention',
    text: 'Thank you for mentioning us, {{contact.firstName|}}. If a question ever comes up, just ask me.',
    intents: [],
    tags: ['thank you', 'short'],
  },
  {
    starter: 'any-how-are-things',
    title: 'How are things?',
    text: 'Good to see you here, {{contact.firstName|}}. How have things been since we last spoke?',
    intents: [],
    tags: ['returning'],
  },
  {
    starter: 'any-by-message',
    title: 'Shall we carry on by message?',
    text: 'Shall we carry on by message, {{contact.firstName|}}? There I can take my time and give you a proper answer.',
    intents: [],
    tags: ['private'],
  },
];
