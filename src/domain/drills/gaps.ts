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
    shows: ['asks-something', 'offers-nothing'],
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
    shows: ['asks-something', 'hard-sell'],
    answers:
      'That is a fair choice, Owen, and you lose nothing with me by making it. What would that year be like, if all stays as it is? You told me about the mornings. If those are bearable, waiting costs you nothing.',
  },
  {
    id: 'gaps-wrong-discount',
    kind: 'wrong',
    skill: 'gaps',
    asks: 'What does this reply get wrong?',
    author: 'Yvonne Adeyemi',
    post: 'I like {things} like yours, but I am not sure that we really need one.',
    reply: 'Hello Yvonne, I can give you fifteen percent if you decide this week. Shall I put one aside?',
    right: {
      says: 'It answers a doubt about the need with a lower price.',
      why: 'She does not find it too dear. She does not know what it would change. Fifteen percent off nothing is nothing.',
    },
    wrong: [
      {
        says: 'Fifteen percent is a weak offer for somebody who is so close to buying.',
        why: 'No number closes a gap that nobody has looked at.',
      },
      {
        says: 'It haggles before she does.',
        why: 'So it does. But what she doubts is the need, not the price.',
      },
      {
        says: 'It should first say what makes yours better than others.',
        why: 'She likes it already. She said so.',
      },
    ],
    answers:
      'Then let us find out first, Yvonne. What would be different at home if you had it? If nothing comes to mind, you have your answer, and I am glad you asked.',
  },
  {
    id: 'gaps-wrong-fear',
    kind: 'wrong',
    skill: 'gaps',
    asks: 'This reply names what waiting costs. What is wrong with it?',
    author: 'Matteo Bellini',
    post: 'We will probably wait until spring with {thing}.',
    reply:
      'Matteo, whoever waits now will regret it. Prices are going through the roof and soon there will be nothing left. Better decide today.',
    right: {
      says: 'The hurry is invented, and the cost is not his.',
      why: 'It frightens instead of asking. What waiting costs him, only he can say.',
    },
    wrong: [
      {
        says: 'It should say by how much prices will rise, so that he can judge.',
        why: 'That would only be a more detailed threat.',
      },
      {
        says: 'It should leave him alone until spring, since he has decided.',
        why: 'Answer now, kindly. Only the pressure has to go.',
      },
      { says: 'It does not say what it would cost.', why: 'He did not say that money is the reason.' },
    ],
    answers:
      'Spring is fine, Matteo. How will you manage over the winter? If that goes well there is no hurry, and if it does not, tell me and we look at it earlier.',
  },
  {
    id: 'gaps-matters-widest',
    kind: 'matters',
    skill: 'gaps',
    asks: 'Four people, one free hour. In whose words is the widest gap?',
    right: {
      says: '“Every Monday it costs me two hours, and from May on there will be five of us where there were three.”',
      why: 'A now, a cost in hours and a date: she has measured the gap herself and only needs a hand.',
    },
    wrong: [
      {
        says: '“One day, when the children are out of the house, I would like something really nice.”',
        why: 'A wish without a now. Pleasant, and no hurry.',
      },
      {
        says: '“What do you have on offer this week? I am asking in three shops.”',
        why: 'A hunt for a price. There may be a gap behind it; it is not in the words.',
      },
      {
        says: '“The old one is ugly, but it has done for fifteen years, and it will see us out.”',
        why: 'He has looked at the gap and stepped over it.',
      },
    ],
    answers: 'A gap you can act on has a now, a wish, what it costs, and a time.',
  },
];
