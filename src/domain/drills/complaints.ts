import type { OurDrill } from './drill';

export const complaints: readonly OurDrill[] = [
  {
    id: 'complaints-no-call',
    kind: 'reply',
    skill: 'complaints',
    asks: 'Answer Rosalind in public. You do not know yet what happened.',
    author: 'Rosalind Achebe',
    post: 'Third message to {store} about my order, and the third time nobody calls back. You promised me last Friday. I have had enough of this.',
    intents: ['complaint'],
    shows: ['names-a-day'],
    answers:
      'I am sorry, Rosalind. Nobody should have to write three times. I will find out this morning where your order is and tell you today. Could you send me a private message with the best way to reach you?',
  },
  {
    id: 'complaints-broken',
    kind: 'reply',
    skill: 'complaints',
    asks: 'Own it, and say what happens next. No reasons.',
    author: 'Patrick Oduya',
    post: 'Arrived broken, and the driver just left it at the door. 1,200 down the drain. Never again {tag}',
    intents: ['complaint'],
    shows: ['no-next-step'],
    answers:
      'That must not happen, Patrick, and I am sorry. You will not be left with it: please message me a photo, and I will call you this afternoon so that we can decide how to put it right.',
  },
  {
    id: 'complaints-wrong-if',
    kind: 'wrong',
    skill: 'complaints',
    asks: 'What hurts most in this reply?',
    author: 'Marit Solberg',
    post: 'Waited an hour for the appointment you gave me, then was sent home.',
    reply: 'Dear Marit, we are sorry if you feel you were not treated well. We were extremely busy that day.',
    right: {
      says: 'The apology is for her feeling, not for what was done.',
      why: '“Sorry if you feel” makes her the problem. And being busy asks her to be sorry for you.',
    },
    wrong: [
      {
        says: 'It offers her nothing for the hour: a voucher would be the least.',
        why: 'She wants to be taken seriously. A voucher before that is a way to be rid of her.',
      },
      {
        says: 'It answers under her post, where everybody can read along.',
        why: 'She wrote in public, so one answer belongs there.',
      },
      {
        says: 'It says “we”, and not who it was that sent her home.',
        why: 'Naming the guilty one helps nobody. Owning it does.',
      },
    ],
    answers:
      'You waited an hour and went home without anything, Marit. I am sorry, that was our mistake. I will call you today and keep a time free that suits you. Could you message me your number?',
  },
  {
    id: 'complaints-wrong-details',
    kind: 'wrong',
    skill: 'complaints',
    asks: 'It is friendly and quick. What must not be in it?',
    author: 'Samir Nassar',
    post: 'Four days late and not a word from {store}.',
    reply:
      'I am sorry about the wait, Samir. Your order 48213 to 7 Mill Lane goes out tomorrow, and the driver will ring 0113 555 0142.',
    right: {
      says: 'What is his stands in public: order, address, number.',
      why: 'They are his to show, not yours. Even to be helpful, they belong in a message for two.',
    },
    wrong: [
      {
        says: 'It says sorry before anybody knows whose fault the delay was.',
        why: 'Four days late is four days late. Sorry is right whatever the cause.',
      },
      {
        says: 'It promises tomorrow, although it is already four days late.',
        why: 'A day is good, if it can be kept. Without one he goes on waiting blind.',
      },
      { says: 'It does not explain the delay.', why: 'Reasons come later, in private, if he asks.' },
    ],
    answers:
      'I am sorry about the wait, Samir, and that nobody told you. It goes out tomorrow. I have sent you a message with the details, and I will write again once it is with you.',
  },
  {
    id: 'complaints-matters-first',
    kind: 'matters',
    skill: 'complaints',
    asks: 'You have three minutes. Which of these cannot wait?',
    right: {
      says: '“Day five without heating, the baby is coughing, and {tag} does not even pick up the phone.”',
      why: 'Somebody is in need, and was left alone with it. Each hour is read by many, and felt by one.',
    },
    wrong: [
      {
        says: '“A week late, and one leg is scratched. Not what I paid for, {tag}. Read the comments.”',
        why: 'It needs an answer today. It is loud, but nobody is cold.',
      },
      {
        says: '“Your new opening hours are a joke, {tag}. Who can come before five?”',
        why: 'A fair point. Thank him today, and take it to whoever decides.',
      },
      {
        says: '“I asked you for a quote on Monday, and would still like to buy, if anybody is there.”',
        why: 'A sale, and next in line. It waits an hour; the cold does not.',
      },
    ],
    answers: 'First who suffers, then who was promised something, then how many read along.',
  },
  {
    id: 'complaints-leaving',
    kind: 'reply',
    skill: 'complaints',
    asks: 'He is leaving. Do not argue and do not beg.',
    author: 'Alasdair Munro',
    post: 'After nine years I am done with {store}. The new place answers the phone.',
    intents: ['churn_risk', 'complaint'],
    shows: [],
    answers:
      'Nine years, Alasdair, and then nobody picks up. I am sorry. I would like to hear what happened, whatever you decide. May I call you tomorrow? Send me a message with a time that suits you.',
  },
];
