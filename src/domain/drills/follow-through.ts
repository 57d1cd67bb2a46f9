import type { OurDrill } from './drill';

export const followThrough: readonly OurDrill[] = [
  {
    id: 'follow-through-sounds-good',
    kind: 'reply',
    skill: 'follow-through',
    asks: 'End with a next step: who, what, which day.',
    author: 'Noor Salem',
    post: 'That sounds good, thanks for explaining everything. We will be in touch.',
    intents: ['purchase_intent'],
    private: true,
    shows: ['names-a-day'],
    answers:
      'My pleasure, Noor. So that it does not get lost: I will send you the sizes tonight, and if you like I will call on Thursday to hear what you think. Does the afternoon suit you?',
  },
  {
    id: 'follow-through-bad-news',
    kind: 'reply',
    skill: 'follow-through',
    asks: 'You promised Thursday and see on Tuesday that it will not hold. Write first.',
    author: 'Piet Vandermeer',
    post: 'Looking forward to Thursday then.',
    intents: [],
    private: true,
    shows: ['names-a-day'],
    answers:
      'Piet, I am sorry: Thursday will not work, the fitter is ill. I can offer you Monday at eight or Tuesday after four. Which of the two is better for you?',
  },
  {
    id: 'follow-through-wrong-soon',
    kind: 'wrong',
    skill: 'follow-through',
    asks: 'A kind reply. What will go wrong with it?',
    author: 'Bettina Kraus',
    post: 'Could you find out whether it also comes in green?',
    reply: 'Of course, Bettina, I will ask the maker and get back to you soon.',
    right: {
      says: '“Soon” is no day, and she counts from this evening.',
      why: 'She thinks tomorrow, you think next week. From the third day on she waits and you do not know it.',
    },
    wrong: [
      {
        says: 'It admits that you do not know your own goods.',
        why: 'Nobody knows everything. Asking the maker is honest.',
      },
      { says: 'It should offer her the blue one meanwhile.', why: 'She asked for green.' },
      {
        says: 'It should ask for her number, to call her back.',
        why: 'She wrote here and can be answered here.',
      },
    ],
    answers:
      'Good question, Bettina. I will ask the maker today and write to you by Wednesday noon, also if the answer is no.',
  },
  {
    id: 'follow-through-wrong-decided',
    kind: 'wrong',
    skill: 'follow-through',
    asks: 'It was sent on the right day. Why will nobody answer it?',
    author: 'Noor Salem',
    post: 'We are still talking it over at home.',
    reply: 'Hello Noor, I just wanted to ask whether you have decided yet?',
    right: {
      says: 'It brings nothing and asks for work.',
      why: 'If she had decided she would have written. Come with something for her.',
    },
    wrong: [
      {
        says: 'It comes too early; two weeks are usual.',
        why: 'The day was agreed. With nothing in hand, every day is too early.',
      },
      {
        says: 'A call would have been more personal.',
        why: 'With nothing to bring, a call is the same visit with a louder knock.',
      },
      {
        says: 'It should have said until when the price holds.',
        why: 'She knows the price. They are talking about it.',
      },
    ],
    answers:
      'Noor, you asked whether it can be cleaned. I tried it with red wine yesterday: soap and cold water, gone in an hour. What else comes up when you talk about it at home?',
  },
  {
    id: 'follow-through-matters-today',
    kind: 'matters',
    skill: 'follow-through',
    asks: 'You have time for one of these before you close. Which?',
    right: {
      says: 'Agnes: you said you would call today, and you have no news for her.',
      why: 'The promise was the call, not the news. “I do not know yet, and this is when I will” keeps it.',
    },
    wrong: [
      {
        says: 'Owen: he wants to order, and asked an hour ago whether you could do something about the price.',
        why: 'Welcome, and it keeps until the morning. What you promised for today does not.',
      },
      {
        says: 'Emeka: it is his birthday today, and he has sent you two customers this year.',
        why: 'A wish that comes tomorrow is forgiven. A promise that breaks today is remembered.',
      },
      {
        says: 'Celia: you have meant to write to her since Monday.',
        why: 'Meant, not promised. Nobody is waiting for it.',
      },
    ],
    answers:
      'What you promised for today comes first, even if all you have to tell is that you are still at it.',
  },
];
