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
    shows: ['asks-something'],
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
        says: 'It does not mention a price.',
        why: 'She did not ask for one. A price for a guess would have been a guess.',
      },
      {
        says: 'It names the warranty too early.',
        why: 'True, but a small matter beside a day and a person that were not heard.',
      },
      { says: 'It is too short.', why: 'It is too long for how little of it is about her.' },
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
      says: 'Six questions at once are a form, not a conversation.',
      why: 'One question he likes to answer brings more than six he would have to work through.',
    },
    wrong: [
      {
        says: 'It should have begun with an offer.',
        why: 'He asked for experiences and has a year. An offer now would be a guess.',
      },
      { says: 'It should not ask anything in public.', why: 'A good question in public is welcome.' },
      {
        says: 'It should tell him to come in first.',
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
    asks: 'Four words from four posts. Which one is it most worth asking about?',
    right: {
      says: '“We need one again, and this time it has to last.”',
      why: '“Again” and “this time” are the end of a story. Whoever asks for the story knows what to show.',
    },
    wrong: [
      {
        says: '“Nice photos of {things} on your page.”',
        why: 'Kind, and worth a thank-you. There is no need in it yet.',
      },
      { says: '“Do you have parking?”', why: 'Answer it at once and plainly. There is little behind it.' },
      {
        says: '“Which brand is this one?”',
        why: 'A fact to give. It may become more, but it does not call yet.',
      },
    ],
    answers:
      'Small words like “again”, “finally” and “still” tell that something went wrong before. Ask what.',
  },
];
