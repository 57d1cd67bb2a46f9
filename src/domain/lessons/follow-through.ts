import type { OurLesson } from './lesson';

export const followThrough: readonly OurLesson[] = [
  {
    id: 'no-cocktail-parties',
    skill: 'follow-through',
    title: 'No cocktail parties',
    says: [
      'A conversation without a next step is a cocktail party: pleasant, and over. Everybody meant to get in touch. Nobody did. It is not bad manners, it is only that nobody knew whose turn it was.',
      'Before you end, settle three small things: who does something, what, and on which day. It may be tiny. “I will send you the sizes tonight” is a step. “Let me know” is none, because it hands the work to the person with the least reason to do it.',
      '> “I will measure ours and write to you tomorrow before lunch. If it fits, would Saturday at ten suit you for a look?”',
      'If there is nothing to do, say that as well and part as friends. But if there is, do not leave it to good intentions. Keep it where it will come back to you on the day, and let your head be free for the next person.',
    ],
    tryIt: 'Go through today’s exchanges. Each that ended with “let me know” gets a next step with a day.',
  },
  {
    id: 'a-day-not-soon',
    skill: 'follow-through',
    title: 'A day, not “soon”',
    says: [
      '“Soon” is the word of somebody who has not looked at the calendar. It sounds friendly and binds nobody. For the customer it starts a clock whose hands you cannot see: two days, they think, while you meant two weeks.',
      'Name a day, and rather a later one that you can keep than an early one that you hope for. A kept small promise builds more trust than a large one. And when you see that the day will not hold, say so before it has passed. A warning is service. An excuse afterwards is only an excuse.',
      '> “The fitter is ill, so Thursday will not work. I am sorry. I have Monday at eight for you, or Tuesday after four. Which is better?”',
      'Note the promise in the moment you make it. Between writing it and remembering it lie six other messages, and they are all more urgent.',
    ],
    tryIt:
      'Search your open replies for “soon”, “shortly” and “as soon as possible”. Turn one of them into a day.',
  },
  {
    id: 'a-reason-to-come-back',
    skill: 'follow-through',
    title: 'Come back with something',
    says: [
      '“I just wanted to ask whether you have decided” is a follow-up that takes. It asks for work and gives nothing. After the second one people stop answering, and they are right.',
      'Come back with something in your hand: the answer to a question they had, a picture of one like theirs, a date that has opened, the warning that a price will change. It may be small. It must be for them, and it must fit what they told you last time. That is why you keep notes.',
      '> “You asked whether it can be cleaned. I tried it with red wine yesterday: soap and cold water, gone after an hour. Here is the picture.”',
      'If you have nothing to bring, wait until you do, or ask about them and not about the sale. And after three visits without an answer, say kindly that you stop, and how to find you.',
    ],
    tryIt: 'Take the next follow-up that is due and ask: what do I bring? Do not send it before you know.',
  },
];
