import type { OurDrill } from './drill';

export const gaps: readonly OurDrill[] = [
  {
    id: 'gaps-good-enough',
    kind: 'reply',
    skill: 'gaps',
    asks: 'Find out what it is like now, without offering anything.',
    author: 'Tobias Renner',
    post: 'Everybody tells me we should finally get {thing}. What we have does the job somehow, though.',
    intents: ['purchase_intent'],
    shows: ['asks-something'],
    answers:
      'Then perhaps it still does, Tobias. On which days does “somehow” bother you most? If the answer is hardly ever, I would leave it as it is and spend the money on something else.',
  },
  {
    id: 'gaps-think-about-it',
    kind: 'reply',
    skill: 'gaps',
    asks: 'He wants to think. Help him to see the gap; do not push.',
    author: 'Owen Blythe',
    post: 'Thanks for the talk on Saturday. We will think about it, maybe we just leave everything as it is for another year.',
    intents: ['purchase_intent'],
    private: true,
    shows: ['asks-something'],
    answers:
      'That is a fair choice, Owen, and you lose nothing with me by making it. What would that year be like, if all stays as it is? You told me about the mornings. If those are bearable, waiting costs you nothing.',
  },
  {
    id: 'gaps-wrong-discount',
    kind: 'wrong',
    skill: 'gaps',
    asks: 'What does this reply get wrong?',
    author: 'Sabine Okafor',
    post: 'I like {things} like yours, but I am not sure that we really need one.',
    reply: 'Hello Sabine, I can give you fifteen percent if you decide this week. Shall I put one aside?',
    right: {
      says: 'It answers a doubt about the need with a lower price.',
      why: 'She does not find it too dear. She does not know what it would change. Fifteen percent off nothing is nothing.',
    },
    wrong: [
      { says: 'Fifteen percent is too little.', why: 'No number closes a gap that nobody has looked at.' },
      { says: 'It should name the delivery time.', why: 'That matters after the need is clear.' },
      { says: 'It should praise the quality first.', why: 'She likes it already. She said so.' },
    ],
    answers:
      'Then let us find out first, Sabine. What would be different at home if you had it? If nothing comes to mind, you have your answer, and I am glad you asked.',
  },
  {
    id: 'gaps-wrong-fear',
    kind: 'wrong',
    skill: 'gaps',
    asks: 'This reply names what waiting costs. What is wrong with it?',
    author: 'Luca Ferrante',
    post: 'We will probably wait until spring with {thing}.',
    reply:
      'Luca, whoever waits now will regret it. Prices are going through the roof and soon there will be nothing left. Better decide today.',
    right: {
      says: 'The hurry is invented, and the cost is not his.',
      why: 'It frightens instead of asking. What waiting costs him, only he can say.',
    },
    wrong: [
      { says: 'It should give the exact new prices.', why: 'That would only be a more detailed threat.' },
      {
        says: 'It should wait until spring to answer.',
        why: 'Answer now, kindly. Only the pressure has to go.',
      },
      { says: 'It should offer to split the payments.', why: 'He did not say that money is the reason.' },
    ],
    answers:
      'Spring is fine, Luca. How will you manage over the winter? If that goes well there is no hurry, and if it does not, tell me and we look at it earlier.',
  },
  {
    id: 'gaps-matters-widest',
    kind: 'matters',
    skill: 'gaps',
    asks: 'Four people, one free hour. In whose words is the widest gap?',
    right: {
      says: '“Every Monday I lose two hours because of it, and from May on there will be five of us instead of three.”',
      why: 'Now, wish, a cost in hours and a date: she has measured the gap herself and only needs a hand.',
    },
    wrong: [
      {
        says: '“One day I would like to treat myself to something nice.”',
        why: 'A wish without a now. Pleasant, and no hurry.',
      },
      {
        says: '“What do you have on offer this week?”',
        why: 'A hunt for a price. There may be a gap behind it; it is not in the words.',
      },
      {
        says: '“The old one is ugly, but it will see us out.”',
        why: 'He has looked at the gap and stepped over it.',
      },
    ],
    answers: 'A gap you can act on has a now, a wish, what it costs, and a time.',
  },
];
