import type { StarterTemplate } from '../starter-template';

export const praise: readonly StarterTemplate[] = [
  {
    starter: 'thanks-enjoying',
    title: 'Thank you, what do you like most?',
    text: "Thank you, {{contact.firstName|}}, that's kind of you. I'll pass it on to everyone here. What are you enjoying most so far?",
    intents: ['praise'],
    tags: ['thank you'],
  },
  {
    starter: 'thanks-made-my-day',
    title: 'Made my day',
    text: "You've made my day, {{contact.firstName|}}. It was kind of you to take the time to say it.",
    intents: ['praise'],
    tags: ['thank you', 'short'],
  },
  {
    starter: 'thanks-colleague',
    title: 'I will tell my colleague',
    text: "That's lovely to read. I'll tell {{your colleague}} today. Is there anything we could do even better next time, {{contact.firstName|}}?",
    intents: ['praise'],
    tags: ['thank you', 'team'],
  },
  {
    starter: 'thanks-what-made-it',
    title: 'What made the difference?',
    text: "So glad it worked out, {{contact.firstName|}}. May I ask what made the difference for you? I'd like to make sure we keep doing it.",
    intents: ['praise'],
    tags: ['ask'],
  },
  {
    starter: 'thanks-show-us',
    title: 'Show us a picture',
    text: "How good to hear, {{contact.firstName|}}. If you feel like sharing a picture, I'd love to see it. We don't often get to see how things turn out.",
    intents: ['praise'],
    tags: ['thank you', 'picture'],
  },
  {
    starter: 'thanks-regular',
    title: 'To someone who knows us well',
    text: "That means a lot, {{contact.firstName|}}, coming from someone who knows us so well. If there's ever something you'd like us to change, tell me.",
    intents: ['praise'],
    tags: ['thank you', 'returning'],
  },
  {
    starter: 'thanks-keep-it-so',
    title: 'A tip to keep it that way',
    text: "I'm glad you like it, {{contact.firstName|}}. A small tip so it stays that way: {{one useful tip}}. And write to me any time a question comes up.",
    intents: ['praise'],
    tags: ['help'],
  },
];
