import type { StarterTemplate } from '../starter-template';

export const productQuestion: readonly StarterTemplate[] = [
  {
    starter: 'ask-find-out',
    title: 'I will find out',
    text: "I don't want to guess, {{contact.firstName|}}. I'll ask the person who knows and answer you here by {{time}}.",
    intents: ['product_question'],
    tags: ['follow up'],
  },
  {
    starter: 'ask-price',
    title: 'The price',
    text: "It's {{price}}, {{contact.firstName|}}. Is that about what you had in mind? If you like, I'll tell you what it includes and what it doesn't.",
    intents: ['product_question'],
    tags: ['price'],
  },
  {
    starter: 'ask-which-one',
    title: 'Which one do you mean?',
    text: "So I don't tell you about the wrong one, {{contact.firstName|}}: which do you mean exactly? A photo or the name on it is plenty.",
    intents: ['product_question'],
    tags: ['ask first'],
  },
  {
    starter: 'ask-price-depends',
    title: 'Why I ask before naming a price',
    text: "That depends mostly on {{what it depends on}}. Tell me a little about that, {{contact.firstName|}}, and I'll give you a real figure instead of a guess, here or by message.",
    intents: ['product_question'],
    tags: ['price', 'ask first'],
  },
  {
    starter: 'ask-hours',
    title: 'Opening hours',
    text: "We're open {{opening hours}}. If those times don't work for you, {{contact.firstName|}}, when could you come? I'll see what I can do.",
    intents: ['product_question'],
    tags: ['hours', 'visit'],
  },
  {
    starter: 'ask-where',
    title: 'Where to find us',
    text: "You'll find us at {{address}}. Ask for {{me.firstName|me}} when you come in. Is there anything I should have ready for you, {{contact.firstName|}}?",
    intents: ['product_question'],
    tags: ['address', 'visit'],
  },
  {
    starter: 'ask-stock-yes',
    title: 'Yes, we have it',
    text: "Yes, we have it. I can keep one aside for you until {{day}}, and you're free to change your mind. Shall I, {{contact.firstName|}}?",
    intents: ['product_question', 'purchase_intent'],
    tags: ['stock'],
  },
  {
    starter: 'ask-stock-no',
    title: 'Not at the moment',
    text: "Not at the moment, I'm afraid. We expect it {{when it is back}}. Shall I tell you when it's here, {{contact.firstName|}}, or would something similar do?",
    intents: ['product_question'],
    tags: ['stock', 'follow up'],
  },
  {
    starter: 'ask-delivery',
    title: 'How long delivery takes',
    text: 'It usually takes {{delivery time}}. Is there a date you need it by, {{contact.firstName|}}? Then I can tell you how safe that is.',
    intents: ['product_question'],
    tags: ['delivery'],
  },
  {
    starter: 'ask-how-to',
    title: 'How it works',
    text: "In short: {{the answer}}. If it still won't do what it should, tell me what you see, {{contact.firstName|}}, and we'll go through it together.",
    intents: ['product_question'],
    tags: ['help'],
  },
];
