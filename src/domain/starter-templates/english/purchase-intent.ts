import type { StarterTemplate } from '../starter-template';

export const purchaseIntent: readonly StarterTemplate[] = [
  {
    starter: 'buy-what-matters',
    title: 'What matters most to you?',
    text: "Hi {{contact.firstName|there}}, sounds like you're close to deciding. What matters most in the end: the price, how long it lasts, or having it soon? I'm happy to help you narrow it down, here or by message.",
    intents: ['purchase_intent'],
    tags: ['ask first'],
  },
  {
    starter: 'buy-normal-week',
    title: 'How will you use it?',
    text: "If you're torn, {{contact.firstName|}}: what would a normal week with it look like? Tell me and I'll say honestly which one I'd pick, even if it's the cheaper one.",
    intents: ['purchase_intent'],
    tags: ['ask first', 'choosing'],
  },
  {
    starter: 'buy-see-it-first',
    title: 'Come and see it first',
    text: "Would it help to see it in person before you decide? I'm at {{me.store}} and can have a couple of options ready for you to look at. Which day would suit you, {{contact.firstName|}}?",
    intents: ['purchase_intent'],
    tags: ['visit'],
  },
  {
    starter: 'buy-two-questions',
    title: 'Budget and date, privately',
    text: "{{day.greeting|Hello}} {{contact.firstName|}}, may I ask two things: roughly what you'd like to spend, and when you need it? A private message is fine if you'd rather not say it here.",
    intents: ['purchase_intent'],
    tags: ['ask first', 'private', 'price'],
  },
  {
    starter: 'buy-no-rush',
    title: 'No need to rush',
    text: "No need to rush this one, {{contact.firstName|}}. I can write down the few things people wish they'd asked before buying, and you can take the list anywhere you like. Shall I send it to you?",
    intents: ['purchase_intent'],
    tags: ['help', 'private'],
  },
  {
    starter: 'buy-by-when',
    title: 'By when do you need it?',
    text: "When would you need it by, {{contact.firstName|}}? Give me the date and I'll tell you straight whether we can make it. If we can't, I'll say who might.",
    intents: ['purchase_intent'],
    tags: ['ask first', 'delivery'],
  },
  {
    starter: 'buy-in-stock',
    title: 'We have it here',
    text: 'We do have {{the item}} at {{me.store}} at the moment. Is it the one you were after, {{contact.firstName|}}? If so I can put it aside so you can look before you decide. No obligation.',
    intents: ['purchase_intent', 'product_question'],
    tags: ['stock', 'visit'],
  },
  {
    starter: 'buy-again',
    title: 'Buying again',
    text: 'Good to hear from you, {{contact.firstName|}}. Before I suggest the same as last time: has anything changed since then that I should know about?',
    intents: ['purchase_intent'],
    tags: ['ask first', 'returning'],
  },
];
