import type { OurLesson } from './lesson';

export const listening: readonly OurLesson[] = [
  {
    id: 'ask-before-you-offer',
    skill: 'listening',
    title: 'Ask before you offer',
    says: [
      'Somebody writes that they are looking for {thing}. The fast answer is what you have in stock. The good answer is a question. Before you know who it is for, when it is needed and what went wrong last time, anything you offer is a guess, and people feel guessed at.',
      'One question is enough to be different from everybody else under that post. It shows that you read it. It also tells you whether you are the right one at all, before either of you has spent an afternoon on it.',
      'Ask something that only they can answer and that takes no effort: not “What is your budget?”, but something about their days.',
      '> “That sounds like a busy move, Marta. What do you have now that you would like to keep, and what are you glad to leave behind?”',
      'Then wait. The reply you get is worth more than the line you would have written about yourself.',
    ],
    tryIt: 'Answer one post today with a question only, and no offer. Notice what comes back.',
  },
  {
    id: 'say-back-what-you-heard',
    skill: 'listening',
    title: 'Say back what you heard',
    says: [
      'People repeat themselves when they are not sure that anybody listened. Say back the heart of it in your own words, in half a sentence, before you add anything. It costs ten seconds and it saves the second, longer message.',
      'Do not copy their words like a form letter. Pick the detail that matters to them: the deadline, the old dog, the mother who cannot manage the stairs. Then let them correct you. A wrong guess said politely is still listening, because it invites the right answer.',
      '> “So it has to be quiet, because the baby sleeps next door, and it should be there before your parents come at Easter. Did I get that right?”',
      'Only now does advice make sense. And often there is less to advise than you thought, because they have heard themselves say what they want.',
    ],
    tryIt: 'In your next reply, let the first sentence be about them and hold one detail from their post.',
  },
  {
    id: 'the-question-behind',
    skill: 'listening',
    title: 'The question behind the question',
    says: [
      '“How much is it?” is rarely about the number. It can mean: is this for people like me? Will I regret it? What will the others at home say? If you answer only the number, you answer a question they could have looked up.',
      'So do both. Answer what was asked, plainly and first: dodging a price makes everybody suspicious. Then ask one thing that opens the rest. You are not prying. You are making room for what they did not want to write under a public post.',
      '> “It starts at 640, with delivery. What would it have to do for you to be worth that?”',
      'Listen for small words in the answer: “finally”, “again”, “still”, “at least”. Each of them is the end of a story. Ask for the story, and you will know what to show them, or whom else to send them to.',
    ],
    tryIt:
      'Look through your last five replies. Find a question you answered too literally, and ask that person one more.',
  },
];
