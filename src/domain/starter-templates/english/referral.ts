import type { StarterTemplate } from '../starter-template';

/** Two people are in every referral: the one who sends and the one who is sent. Both are thanked. */
export const referral: readonly StarterTemplate[] = [
  {
    starter: 'refer-thank-both',
    title: 'Thank both',
    text: "Thank you for passing us on, {{contact.firstName|}}. And thank you, {{their friend}}, for looking us up. What are you hoping to find? I'm glad to help, even if it's only with advice.",
    intents: ['referral'],
    tags: ['thank you', 'ask first'],
  },
  {
    starter: 'refer-in-good-hands',
    title: 'I will look after them',
    text: "That's a real compliment, {{contact.firstName|}}, thank you. {{their friend}}, thank you for giving us a try. Write to me whenever it suits you and ask for {{me.firstName|me}}.",
    intents: ['referral'],
    tags: ['thank you'],
  },
  {
    starter: 'refer-short',
    title: 'Short thanks to both',
    text: "Kind of you to mention us, {{contact.firstName|}}. Thank you both. If a question comes up, I'm easy to reach here.",
    intents: ['referral'],
    tags: ['thank you', 'short'],
  },
  {
    starter: 'refer-sent-by-friend',
    title: 'To someone who was sent to us',
    text: 'Welcome, {{contact.firstName|}}, and thank you for coming to us. Please thank {{who sent you}} from me too. Before I suggest anything: what are you hoping for, and is there a date to keep in mind?',
    intents: ['referral', 'purchase_intent'],
    tags: ['thank you', 'ask first'],
  },
  {
    starter: 'refer-everyone',
    title: 'Thank the whole thread',
    text: "Thank you, {{contact.firstName|}}, and thank you to everyone asking. Questions are welcome here or by message, and I'll answer each one myself. Who would like to go first?",
    intents: ['referral', 'recommendation_request'],
    tags: ['thank you'],
  },
  {
    starter: 'refer-better-elsewhere',
    title: 'Someone else fits better',
    text: "Thank you both for thinking of us. To be honest, for this I'd try {{someone better suited}} first. If that doesn't work out, write to me, {{contact.firstName|}}, and I'll do what I can.",
    intents: ['referral'],
    tags: ['thank you', 'honest'],
  },
  {
    starter: 'refer-how-it-went',
    title: 'How it went with your friend',
    text: "I've been in touch with {{their friend}}, and I'm grateful to you both. How are things with you, {{contact.firstName|}}? Is everything still as it should be?",
    intents: ['referral'],
    tags: ['thank you', 'follow up'],
  },
];
