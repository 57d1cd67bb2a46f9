import type { OurDrill } from './drill';

export const listening: readonly OurDrill[] = [
  {
    id: 'listening-moving',
    kind: 'reply',
    skill: 'listening',
    asks: 'Answer Imogen. You know nothing about her yet.',
    author: 'Imogen Castle',
    post: 'We are moving in six weeks and need {thing}. There is so much choice, I do not even know where to begin.',
    intents: ['recommendation_request'],
    shows: ['asks-something'],
    answers:
      'Six weeks is a good start, Imogen. Before you look at anything: what do you have now, and what should be different in the new place? Once I know that, I can tell you what to leave out.',
  },
  {
    id: 'listening-price-only',
    kind: 'reply',
    skill: 'listening',
    asks: 'Answer the question and open the rest. Use 640 as the price.',
    author: 'Theo Marchetti',
    post: 'How much is {thing} with you?',
    intents: ['product_question'],
    shows: ['asks-something', 'unanswered-question'],
    answers:
      'It starts at 640 with delivery, Theo, and most people end up between that and 900. What would it be used for? Then I can tell you which end of that makes sense.',
  },
  {
    id: 'listening-wrong-catalogue',
    kind: 'wrong',
    skill: 'listening',
    asks: 'What is the first thing wrong with this reply?',
    author: 'Ines Calloway',
    post: 'Our old one broke yesterday and my father comes out of hospital on Friday. Where do I find {thing} quickly in {area}?',
    reply:
      'Hello Ines, we have over forty {things} in our showroom, from starter to premium, all with a five-year warranty. Have a look at our website for the whole range.',
    right: {
      says: 'It does not hear Friday, nor the father.',
      why: 'She told two things that decide everything: the day, and for whom. Neither is in the reply.',
    },
    wrong: [
      {
        says: 'It sends her to the website instead of inviting her in.',
        why: 'Neither helps by Friday. First hear what she said, then find the way.',
      },
      {
        says: 'It talks of the warranty before she has asked about it.',
        why: 'True, but a small matter beside a day and a person that were not heard.',
      },
      {
        says: 'Forty kinds are far too many.',
        why: 'Three would be better than forty, and still chosen for nobody.',
      },
    ],
    answers:
      'Ines, then it has to be there by Thursday evening, so that it is ready when your father comes home. Can he manage stairs? I will look at once what is here and can be brought in time.',
  },
  {
    id: 'listening-wrong-interview',
    kind: 'wrong',
    skill: 'listening',
    asks: 'This reply asks. What is wrong with it all the same?',
    author: 'Piet Vandermeer',
    post: 'Thinking about {thing} for next year. Any experiences?',
    reply:
      'Hi Piet, what is your budget? How many are you? Which colour? Have you been to other shops? When do you want to decide, and who decides with you?',
    right: {
      says: 'Six questions are a form, not a conversation.',
      why: 'One question he likes to answer brings more than six he would have to work through.',
    },
    wrong: [
      {
        says: 'It should say what the shop has before it asks so much.',
        why: 'He asked for experiences and has a year. An offer now would be a guess.',
      },
      {
        says: 'One does not ask such things in public.',
        why: 'One good question in public is welcome. Six are too many anywhere.',
      },
      {
        says: 'It should first ask him to come in, as one talks better there.',
        why: 'That asks for an afternoon before he has had any help.',
      },
    ],
    answers:
      'Next year leaves you time to look calmly, Piet. What made you think of it just now? I can tell you what people in the same place were glad to have known.',
  },
  {
    id: 'listening-matters-clue',
    kind: 'matters',
    skill: 'listening',
    asks: 'Four lines from four posts. Which one is it most worth asking about?',
    right: {
      says: '“We need one again, and this time it has to last.”',
      why: '“Again” and “this time” are the end of a story. Whoever asks for the story knows what to show.',
    },
    wrong: [
      {
        says: '“Which of these would you take yourself, if it were your money?”',
        why: 'A good sign, and worth an honest answer. But it asks about you; there is nothing of theirs in it yet.',
      },
      {
        says: '“Do you have parking on Saturdays?”',
        why: 'Answer at once and plainly. They are coming anyhow.',
      },
      {
        says: '“Lovely photos. We are going to need {thing} ourselves some day.”',
        why: 'A wish without a time. Say thank you, and remember it.',
      },
    ],
    answers:
      'Small words like “again”, “finally” and “still” tell that something went wrong before. Ask what.',
  },
];
