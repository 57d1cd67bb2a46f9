import type { OurDrill } from './drill';

export const informing: readonly OurDrill[] = [
  {
    id: 'informing-two-questions',
    kind: 'reply',
    skill: 'informing',
    asks: 'You are closed on bank holidays; you take cards. Answer.',
    author: 'Nadia Brandt',
    post: '{tag} do you open on bank holidays, and can I pay by card?',
    intents: ['product_question'],
    shows: [],
    answers:
      'No, Nadia, we are closed on bank holidays and open again the day after at nine. And yes, we take cards. Would the Saturday before be any use to you? We are here until four.',
  },
  {
    id: 'informing-own-time',
    kind: 'reply',
    skill: 'informing',
    asks: 'She decides in her own time. Give her what she needs for that, and ask to come back.',
    author: 'Amara Lindqvist',
    post: 'We are comparing a few places for {thing} and will decide next month. Could you send me some information?',
    intents: ['product_question', 'purchase_intent'],
    private: true,
    shows: ['asks-something'],
    answers:
      'Of course, Amara. I will send you tonight the three that fit best, with sizes, full prices and what people said after a year, and also what I would look at elsewhere. What matters most to you in the comparison? Then I will put that first.',
  },
  {
    id: 'informing-wrong-dodge',
    kind: 'wrong',
    skill: 'informing',
    asks: 'What makes the reader turn away here?',
    author: 'Jasper Coyle',
    post: 'How much, and do you deliver?',
    reply:
      'Thanks for your interest, Jasper. We offer attractive prices and an excellent service. Just visit us.',
    right: {
      says: 'Two plain questions, and neither is answered.',
      why: '“Attractive” is no price, and “excellent service” is no delivery. He asks next door.',
    },
    wrong: [
      {
        says: 'It thanks him for his interest, as everybody does.',
        why: 'Worn, but it did not drive him away.',
      },
      {
        says: 'It asks him to visit when he only wanted to write.',
        why: 'An invitation after an answer would have been fine.',
      },
      {
        says: 'It talks about prices where everybody can read it.',
        why: 'Others have the same questions. A public answer serves them all.',
      },
    ],
    answers:
      'It is 640, Jasper, and yes, we deliver for 35, usually within a week. Where would it have to go?',
  },
  {
    id: 'informing-wrong-rose',
    kind: 'wrong',
    skill: 'informing',
    asks: 'It is full of information. What is missing?',
    author: 'Freya Halloran',
    post: 'We have two small children and a dog. Is the white one any good?',
    reply:
      'Freya, the white one is our most popular. It is light, elegant, fits everything, and was chosen product of the year.',
    right: {
      says: 'The honest drawback, for exactly her house.',
      why: 'White, two children, a dog: she asked about that, and everything else is decoration.',
    },
    wrong: [
      {
        says: 'What it costs, and whether it is there.',
        why: 'She did not ask. First whether it is right, then what it costs.',
      },
      {
        says: 'What most people say who have bought the white one.',
        why: 'Right for most is not right for her. They may have no dog.',
      },
      {
        says: 'A question about where it would stand in the house.',
        why: 'She has told what matters. Answer that first.',
      },
    ],
    answers:
      'Honestly, Freya, with a dog I would not take the white one: you would see every paw. The sand-coloured one is the same otherwise. Shall I send you a photo of both after a year in use?',
  },
  {
    id: 'informing-matters-needed',
    kind: 'matters',
    skill: 'informing',
    asks: 'A couple decides at home on Sunday. What helps them most?',
    right: {
      says: 'One page with the two that fit, side by side: sizes, full price, delivery, one drawback each.',
      why: 'All that the two of them need to talk it over, and nothing they must look for.',
    },
    wrong: [
      {
        says: 'The full catalogue with a kind letter, so that they have everything at hand and need not ask.',
        why: 'All the work is still theirs.',
      },
      {
        says: 'A message on Saturday that you can hold the price for them until midnight, and no longer.',
        why: 'That pushes the decision. It does not help it.',
      },
      {
        says: 'Your number, and the offer to be there for their questions all of Sunday.',
        why: 'Kind, but they would have to know what to ask. Give them the answers before.',
      },
    ],
    answers: 'Ask what will lie on the table when they decide, and put exactly that into their hands.',
  },
];
