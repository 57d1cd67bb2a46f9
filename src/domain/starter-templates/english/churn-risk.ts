import type { StarterTemplate } from '../starter-template';

export const churnRisk: readonly StarterTemplate[] = [
  {
    starter: 'leave-what-went-wrong',
    title: 'What went wrong?',
    text: "I'm sorry it has come to this, {{contact.firstName|}}. Would you tell me what went wrong? Not to talk you out of it. I'd like to understand, and fix what I can.",
    intents: ['churn_risk'],
    tags: ['apology', 'ask'],
  },
  {
    starter: 'leave-your-choice',
    title: 'Your choice, and I respect it',
    text: "That's your choice and I respect it, {{contact.firstName|}}. If you have a moment, what was missing for you? A private message is fine, and I'll read it myself.",
    intents: ['churn_risk'],
    tags: ['ask', 'private'],
  },
  {
    starter: 'leave-open-door',
    title: 'No hard feelings',
    text: "Understood, {{contact.firstName|}}, and no hard feelings. If something we did was behind it, what was it? You can write to me any time, even if it's only with a question.",
    intents: ['churn_risk'],
    tags: ['ask', 'short'],
  },
  {
    starter: 'leave-before-you-decide',
    title: 'May I try first?',
    text: "I understand, {{contact.firstName|}}, and I'm sorry. May I have a go at putting it right first? Message me what went wrong and I'll tell you by {{time}} what I can do. After that it's entirely up to you.",
    intents: ['churn_risk', 'complaint'],
    tags: ['private', 'follow up'],
  },
  {
    starter: 'leave-price',
    title: 'Is it the price?',
    text: "Fair point about the price, {{contact.firstName|}}. Was it that alone, or did something else go wrong too? If there's a way for you to pay less with us, I'll show you. If there isn't, I'll say so.",
    intents: ['churn_risk'],
    tags: ['price', 'ask'],
  },
  {
    starter: 'leave-made-easy',
    title: 'Leaving made easy',
    text: "Thank you for the time you were with us, {{contact.firstName|}}. If I can make the change easier for you, message me. And if you'd like to tell me what we got wrong, I'm listening.",
    intents: ['churn_risk'],
    tags: ['help', 'private'],
  },
  {
    starter: 'leave-what-they-do-better',
    title: 'What do they do better?',
    text: "I hope they look after you well, {{contact.firstName|}}, and I mean that. What do they do that we didn't? I'd like to learn from it.",
    intents: ['churn_risk'],
    tags: ['ask'],
  },
  {
    starter: 'leave-quiet-customer',
    title: 'After a long silence',
    text: "It's been a while, {{contact.firstName|}}, so I'd like to ask openly: did something go wrong on our side, or did things just change for you? Either answer helps.",
    intents: ['churn_risk'],
    tags: ['ask', 'returning'],
  },
];
