import type { OurDrill } from './drill';

export const venues: readonly OurDrill[] = [
  {
    id: 'venues-neighbour',
    kind: 'reply',
    skill: 'venues',
    asks: 'In the group of your village. Be useful, and say that you are in the trade.',
    author: 'Celia Thornbury',
    post: 'New here. What should one know before buying {thing} in {area}?',
    intents: ['recommendation_request'],
    shows: ['says-who-you-are', 'asks-something'],
    answers:
      'Welcome, Celia. I work at {store}, so take it with a grain of salt: look at two places, ask both what goes wrong with it after five years, and measure before you go. What is it for? Then I can be more exact.',
  },
  {
    id: 'venues-ask-first',
    kind: 'reply',
    skill: 'venues',
    asks: 'The group does not like advertising. Ask the one who runs it what is welcome.',
    author: 'Bettina Kraus',
    post: 'Reminder to everybody: this group is for neighbours helping neighbours. Adverts are removed.',
    intents: [],
    private: true,
    shows: ['says-who-you-are', 'asks-something'],
    answers:
      'Hello Bettina, I work at {store} and live in the next street. May I answer questions about {things} in the group, without advertising? I would always say who I am, and stay away if you would rather not.',
  },
  {
    id: 'venues-wrong-stealth',
    kind: 'wrong',
    skill: 'venues',
    asks: 'A helpful tip in a local group. What is wrong with it?',
    author: 'Pawel Dudek',
    post: 'Where do you all buy {things}? Honest opinions please.',
    reply: 'Hi Pawel, I have only heard good things about {store}. Fair prices and very nice people.',
    right: {
      says: 'It comes from the store, and does not say so.',
      why: 'He asked for honest opinions. When it comes out, and it does, the group will not forget.',
    },
    wrong: [
      {
        says: 'It names no price, so he cannot compare it with the others.',
        why: 'He asked where, not how much.',
      },
      {
        says: 'It should give a link, so that he can look for himself.',
        why: 'A link would not make it honest.',
      },
      {
        says: 'It says “I have heard” instead of telling what happened.',
        why: 'A made-up story would be worse: the voice is still not a neighbour’s.',
      },
    ],
    answers:
      'I work at {store}, Pawel, so I am not neutral. What I can tell you is what to ask in any shop: who fits it, who comes when it breaks, and what it costs with everything. What are you looking for?',
  },
  {
    id: 'venues-wrong-everywhere',
    kind: 'wrong',
    skill: 'venues',
    asks: 'The same text stood in eleven groups this morning. What is the worst of it?',
    author: 'Sunita Rao',
    post: 'Anyone know what is going on at the market hall?',
    reply: 'Hello Sunita and hello everybody, we have great {things} at {store}. Come by any day this week.',
    right: {
      says: 'It answers nobody, in eleven places at once.',
      why: 'She asked about the market hall. Each group sees that it was not meant, and remembers the name.',
    },
    wrong: [
      {
        says: 'The groups should have had it a day apart, so that nobody sees it twice.',
        why: 'Spread over a week it still answers nobody.',
      },
      { says: 'It greets her and then everybody.', why: 'Clumsy, but the smallest part of it.' },
      {
        says: 'It says “great” instead of what there is and what it costs.',
        why: 'A better advert is still an advert under a question about the market hall.',
      },
    ],
    answers:
      'The Saturday stalls have moved inside, Sunita, until the roof is done. The bread is at the back on the left.',
  },
  {
    id: 'venues-matters-hour',
    kind: 'matters',
    skill: 'venues',
    asks: 'You have one hour more each week. Where does it go?',
    right: {
      says: 'The page of the village: 40 minutes last month, five conversations, one sale.',
      why: 'Few minutes and much came of them. There is most to gain where the return on your time is best.',
    },
    wrong: [
      {
        says: 'The big sellers’ group: 6 hours last month, 210 likes, one conversation.',
        why: 'Applause is free. It was your dearest conversation.',
      },
      {
        says: 'A new site that everybody talks about: no minutes yet, but your customers are said to be there.',
        why: 'Worth a look, not an hour a week before you know anything.',
      },
      {
        says: 'Your own page: 3 hours last month, 38 new followers, two conversations, no sale so far.',
        why: 'Followers look on. By the hour it brought less than a tenth of what the village did.',
      },
    ],
    answers:
      'Divide what came of it by the minutes, place by place, and move an hour from the worst to the best.',
  },
];
