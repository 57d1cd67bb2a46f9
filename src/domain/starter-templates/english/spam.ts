import type { StarterTemplate } from '../starter-template';

/** Most spam is best left alone, as the advice for it says; these are for the times one has to say something. */
export const spam: readonly StarterTemplate[] = [
  {
    starter: 'spam-no-thanks',
    title: 'No, thank you',
    text: "Thanks, but this isn't for us. All the best with it.",
    intents: ['spam'],
    tags: ['short'],
  },
  {
    starter: 'spam-keep-to-topic',
    title: 'Please no adverts here',
    text: "Please don't post adverts here. People come to this page with questions, and I'd like them to find answers. If there's something to discuss, send us a message. Thank you.",
    intents: ['spam'],
    tags: ['own page'],
  },
  {
    starter: 'spam-not-from-us',
    title: 'This is not from us',
    text: "To everyone reading: this comment isn't from us. We never ask for payments or passwords in comments. If in doubt, send us a message through this page and we'll tell you.",
    intents: ['spam'],
    tags: ['own page', 'scam'],
  },
];
