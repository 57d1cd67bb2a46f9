import type { OurLesson } from './lesson';

export const referrals: readonly OurLesson[] = [
  {
    id: 'two-hundred-listeners',
    skill: 'referrals',
    title: 'Two hundred listeners',
    says: [
      'Behind each person you deal with stand two to three hundred others: family, colleagues, the team on Thursday, the group of the street. Word of mouth reaches all of them sooner or later. You never talk to one customer. You talk to one customer who is being asked by the rest.',
      'So the question after a sale is not only “are they happy?” but “what will they say when somebody asks?” Give them something easy to tell: one surprising detail, one kept promise, one thing that went wrong and was put right by evening.',
      '> “We kept the old handles for you, they are in the box with the blue tape. I thought you might miss them.”',
      'Nobody recommends “good service”. They recommend the blue tape. A story can be repeated over a garden fence; a slogan cannot. Make small stories, and make them true.',
    ],
    tryIt:
      'Think of your last customer. Which sentence about you could they tell a friend? If there is none, make one.',
  },
  {
    id: 'when-to-ask',
    skill: 'referrals',
    title: 'When to ask',
    says: [
      'Happy customers seldom recommend you by themselves. Not because they would not like to, but because nobody asked, and because they do not know whom you are good for. Both are in your hands.',
      'There is a right moment: just after they said something kind, and after everything is delivered and in order. Not before, and never while a question or a complaint is open. Thank them first, and leave a breath between the thanks and the asking.',
      'Then be specific. “Anybody you know” is nobody. A person with a situation is a face that comes to mind.',
      '> “It means a lot to read that, Ruben. Is there somebody near you who is just moving, and would be glad of honest advice? I would take the same time for them.”',
      'And make “no” easy. Whoever may say no without losing face will think of you again.',
    ],
    tryIt:
      'Find one kind comment from the last weeks that you only thanked for. Ask that person, with a face in mind.',
  },
  {
    id: 'close-the-circle',
    skill: 'referrals',
    title: 'Close the circle',
    says: [
      'Somebody sends a friend to you. They have put their own name on the table, and now they wonder how it goes. Most of them never hear. It is the quickest way to make a first recommendation the last.',
      'Close the circle three times. Thank them on the day, before you know what comes of it. Tell them when you have met their friend, without details that belong to the friend. And tell them again when it is done, whatever the outcome.',
      '> “Joanna, thank you for sending Piet to me. We meet on Thursday. I will look after him the way you would want.”',
      'The thanks must not depend on a sale. You are not paying for a customer, you are answering a kindness. Greet the newcomer with the name of the one who sent them: it is the warmest opening there is, and it is true.',
    ],
    tryIt: 'Go through the people who recommended you this year. Write to one who never heard how it went.',
  },
];
