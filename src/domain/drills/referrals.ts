import type { OurDrill } from './drill';

export const referrals: readonly OurDrill[] = [
  {
    id: 'referrals-sent-by',
    kind: 'reply',
    skill: 'referrals',
    asks: 'Greta recommended you. Answer her.',
    author: 'Greta Halvorsen',
    post: 'Whoever is looking for {thing}: we went to {store} and would do it again. Tell them Greta sent you.',
    intents: ['referral'],
    shows: ['no-thanks'],
    answers:
      'Thank you, Greta. I know that you put your own name to that. Whoever comes will be looked after the way you were, and I will tell you when somebody does.',
  },
  {
    id: 'referrals-kind-words',
    kind: 'reply',
    skill: 'referrals',
    asks: 'Everything is delivered and well. Thank him, then ask for one person.',
    author: 'Emeka Nwosu',
    post: 'Three months on and still happy with what we bought at {store}. Honest advice, no pressure.',
    intents: ['praise'],
    shows: ['no-thanks', 'asks-something'],
    answers:
      'Thank you for writing that after three months, Emeka, it means more than on the first day. Is there somebody near you who is moving house and would be glad of the same advice? If nobody comes to mind, that is fine too.',
  },
  {
    id: 'referrals-wrong-moment',
    kind: 'wrong',
    skill: 'referrals',
    asks: 'What is wrong with asking here?',
    author: 'Agnes Thorpe',
    post: 'It looks beautiful, thank you. Only one corner is still missing, they said somebody would come.',
    reply:
      'Wonderful to hear, Agnes. Do you know somebody else who is looking for {thing}? We would be glad of a recommendation.',
    right: {
      says: 'Something is still open. First the corner, then the question.',
      why: 'As long as she waits for you she cannot recommend you, and hears only that you want something.',
    },
    wrong: [
      {
        says: 'One should never ask for a recommendation in writing, only face to face.',
        why: 'Writing is fine. The moment is not.',
      },
      {
        says: 'It offers her nothing in return, so why should she take the trouble?',
        why: 'A reward makes her a seller. She would do it for free, once all is done.',
      },
      {
        says: 'It should ask about one person, and not about “somebody else”.',
        why: 'True for later. Today even the best question comes too early.',
      },
    ],
    answers:
      'I am glad you like it, Agnes, and the corner is on me. I will find out today when they come and tell you this evening.',
  },
  {
    id: 'referrals-wrong-anybody',
    kind: 'wrong',
    skill: 'referrals',
    asks: 'The moment is right. Why will nothing come of it?',
    author: 'Andres Molina',
    post: 'Big thank you to everybody at {store}, we love it.',
    reply: 'Thank you, Andres. If you know anybody who might need something from us, do tell them about us.',
    right: {
      says: '“Anybody” brings no face to mind, and so nobody is told.',
      why: 'People remember a person with a situation: who is moving, who is expecting, who has complained at work.',
    },
    wrong: [
      {
        says: 'It should have sent a link for a review instead.',
        why: 'A review is another favour. It does not make this one easier.',
      },
      {
        says: 'It asks too directly, so soon after the thanks.',
        why: 'It is too vague. A clear question is easier to answer, and to decline.',
      },
      {
        says: 'It does not say what he would get for it.',
        why: 'Paid, he becomes a seller. He would do it gladly for nothing.',
      },
    ],
    answers:
      'Thank you, Andres, I have read it to the whole team. You mentioned your sister and her new flat. Would she be glad of an hour of honest advice? I would take the same time for her.',
  },
  {
    id: 'referrals-matters-thanks',
    kind: 'matters',
    skill: 'referrals',
    asks: 'Which of these do you answer first?',
    right: {
      says: 'Priya tags a friend under your post: “@Ellen, go and see them.”',
      why: 'She lends you her name in front of all her friends, and Ellen is reading at this moment.',
    },
    wrong: [
      {
        says: 'Andres, whom you served last week, leaves five stars and two kind sentences on your page.',
        why: 'He has earned thanks, today. Nobody stands beside him waiting for your answer.',
      },
      {
        says: 'A stranger shares your post with 400 followers.',
        why: 'Reach, but no voice. Say thank you when there is time.',
      },
      {
        says: 'A colleague from another town writes that he will send people your way one day.',
        why: 'Kind, and no name in it yet. This evening will do.',
      },
    ],
    answers:
      'A recommendation is two people at once: thank the one, greet the other, and do it while both are there.',
  },
];
