import type { StarterTemplate } from '../starter-template';

export const recommendationRequest: readonly StarterTemplate[] = [
  {
    starter: 'rec-not-neutral',
    title: 'I work here, so not neutral',
    text: "Hi {{contact.firstName|there}}, I work at {{me.store}}, so I'm not neutral, but I'm glad to help. What are you after exactly? If we're not the right fit, I'll say so.",
    intents: ['recommendation_request'],
    tags: ['ask first', 'open about who I am'],
  },
  {
    starter: 'rec-what-to-ask',
    title: 'Three things to ask anyone',
    text: "Whoever you choose, ask three things first: what's included, how long it takes, and who you call if something isn't right. I'm at {{me.store}}, so feel free to try them on me.",
    intents: ['recommendation_request'],
    tags: ['help', 'open about who I am'],
  },
  {
    starter: 'rec-local',
    title: 'Who and where we are',
    text: "I'm at {{me.store}} in {{me.area}}, {{contact.firstName|}}. What do you need, and by when? Then I can tell you whether we're the right people for it.",
    intents: ['recommendation_request'],
    tags: ['ask first', 'local', 'open about who I am'],
  },
  {
    starter: 'rec-speciality',
    title: 'What we are good at',
    text: 'It depends on what you need. At {{me.store}}, {{what you do best}} is our everyday work. For anything else I can name someone I trust. Which is it, {{contact.firstName|}}?',
    intents: ['recommendation_request'],
    tags: ['honest', 'open about who I am'],
  },
  {
    starter: 'rec-ask-customers',
    title: 'Better from customers',
    text: "Better you hear it from customers than from me, so do read what they say about {{me.store}}. If a question is left after that, I'm here. What are you comparing, {{contact.firstName|}}?",
    intents: ['recommendation_request'],
    tags: ['reviews', 'open about who I am'],
  },
  {
    starter: 'rec-by-message',
    title: 'Budget stays private',
    text: "A good answer depends on your budget and your timing, and neither has to be public. I'm with {{me.store}}. May I message you, {{contact.firstName|}}, or would you rather write to me?",
    intents: ['recommendation_request', 'purchase_intent'],
    tags: ['private', 'open about who I am'],
  },
  {
    starter: 'rec-one-tip',
    title: 'One tip to add',
    text: "You've had some good names here already. I'm at {{me.store}}, so I'll only add a tip: {{one useful tip}}. Is there a date you're working towards, {{contact.firstName|}}?",
    intents: ['recommendation_request'],
    tags: ['help', 'open about who I am'],
  },
  {
    starter: 'rec-drop-in',
    title: 'Drop in and ask',
    text: "You're welcome to drop in at {{me.store}} and just ask questions, {{contact.firstName|}}. You can take the answers anywhere. What would you want to know first?",
    intents: ['recommendation_request'],
    tags: ['visit', 'open about who I am'],
  },
];
