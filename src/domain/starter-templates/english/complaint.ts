import type { StarterTemplate } from '../starter-template';

export const complaint: readonly StarterTemplate[] = [
  {
    starter: 'sorry-put-right',
    title: 'Sorry, let me put it right',
    text: "I'm sorry, {{contact.firstName|}}, that's not how it should have gone. I'd like to put it right. Could you send me a private message with what happened and how to reach you? I'll look into it myself.",
    intents: ['complaint'],
    tags: ['apology', 'private'],
  },
  {
    starter: 'sorry-short',
    title: 'Short, then private',
    text: "This isn't good enough, {{contact.firstName|}}, and I'm sorry. Could you send me a message, so you don't have to explain it all in public? I'll answer it myself.",
    intents: ['complaint'],
    tags: ['apology', 'private', 'short'],
  },
  {
    starter: 'sorry-late',
    title: 'Sorry about the wait',
    text: "You've waited long enough, {{contact.firstName|}}, and I'm sorry. Please message me your order details. I'll find out where it is and tell you by {{time}}, even if the news isn't good.",
    intents: ['complaint'],
    tags: ['apology', 'delivery', 'private'],
  },
  {
    starter: 'sorry-faulty',
    title: 'Sorry it let you down',
    text: "Sorry it let you down, {{contact.firstName|}}. Could you message me a photo and roughly when you bought it? Then I'll tell you what your options are, without sending you from desk to desk.",
    intents: ['complaint'],
    tags: ['apology', 'faulty', 'private'],
  },
  {
    starter: 'sorry-treated',
    title: 'Sorry about how you were treated',
    text: "Thank you for saying it, {{contact.firstName|}}. I'm sorry you were treated that way. I'd like to hear it from you directly: may I call you, or would you rather send me a message?",
    intents: ['complaint'],
    tags: ['apology', 'service', 'private'],
  },
  {
    starter: 'sorry-no-answer',
    title: 'Sorry nobody answered',
    text: "You should have had an answer long before this, and I'm sorry. I'll take it from here. Could you message me the best number to reach you, {{contact.firstName|}}? I'll call you {{when}}.",
    intents: ['complaint'],
    tags: ['apology', 'service', 'private'],
  },
  {
    starter: 'sorry-bill',
    title: 'Sorry about the bill',
    text: "An unexpected bill is no fun, {{contact.firstName|}}, and I'm sorry about it. Send me a message with the date or number and I'll go through it with you line by line. If it's wrong, we'll correct it.",
    intents: ['complaint'],
    tags: ['apology', 'price', 'private'],
  },
  {
    starter: 'sorry-first-this',
    title: 'First, is it put right?',
    text: "I'll gladly answer that, {{contact.firstName|}}. First, I'm sorry about the trouble you had: is it all put right now? If anything isn't, message me and I'll see to it myself.",
    intents: ['complaint'],
    tags: ['apology', 'private', 'follow up'],
  },
  {
    starter: 'sorry-known-problem',
    title: 'We know about it',
    text: "You're right, {{contact.firstName|}}, and I'm sorry. We're working on it and expect it to be fixed by {{time}}. Message me and I'll let you know when it is.",
    intents: ['complaint'],
    tags: ['apology', 'private', 'follow up'],
  },
  {
    starter: 'sorry-still-right',
    title: 'Is it still all right?',
    text: "Sorry again for the trouble, {{contact.firstName|}}. Is everything as it should be now? If anything isn't, message me directly and I'll pick it up myself.",
    intents: ['complaint'],
    tags: ['apology', 'private', 'follow up'],
  },
];
