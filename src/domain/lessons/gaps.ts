import type { OurLesson } from './lesson';

export const gaps: readonly OurLesson[] = [
  {
    id: 'from-here-to-there',
    skill: 'gaps',
    title: 'From here to there',
    says: [
      'Nobody wants {thing} for its own sake. There is a place where they stand today, and a place where they would like to be, and the way between is the gap. Your work is to see the gap as clearly as they do, and sometimes a little sooner.',
      'Two questions find it. What is it like now? What would it be like if it were right? Ask the first one first: people know their trouble better than their wishes, and the wish grows out of the trouble by itself.',
      '> “How do you manage at the moment? And if that were solved by the summer, what would be different in an ordinary week?”',
      'Write down the answer in their words. When you come back with a proposal, begin with those words. If you cannot name the gap in one sentence, you are not ready to propose anything, and a discount will not close what nobody has measured.',
    ],
    tryIt:
      'Pick one open contact and write their gap in one sentence: now this, wished that. If you cannot, ask.',
  },
  {
    id: 'what-waiting-costs',
    skill: 'gaps',
    title: 'What waiting costs',
    says: [
      'Many sales are not lost to another shop. They are lost to “we leave it as it is”. That is a fair choice when leaving it is cheap. Often it is not, but nobody has done the sum.',
      'Do the sum together, with their numbers and not with yours. Never frighten anybody: an invented hurry is remembered for years. Ask what the present state costs in money, in evenings, in temper, and let the answer stand, even when it is “not much”.',
      '> “How often did it let you down last winter? And what did you do on those days?”',
      'If the cost is small, say so. You will lose nothing that you had, and you become the person who did not push. If it is large, they have now said it themselves, and you need only ask what a good time would be to change it.',
    ],
    tryIt: 'Ask one person who “will think about it” what it is like to leave things as they are.',
  },
  {
    id: 'when-there-is-no-gap',
    skill: 'gaps',
    title: 'When there is no gap',
    says: [
      'Sometimes what they have is good enough, or what they need is not what you sell. Say it at once. It feels like giving a sale away. In truth there was none, only a return, a regret and a story told at dinner.',
      'An honest “you do not need this” is the strongest sentence in selling, because it costs you something and everybody can see that. People who heard it once believe the next thing you tell them. They come back when there is a gap, and they send their friends before that.',
      '> “From what you describe, a good clean and a new handle will do. It would be a pity to replace it. If it still bothers you in spring, tell me.”',
      'Then stay in touch without an offer. You are selling ten things over a lifetime, not one today, and this was the beginning.',
    ],
    tryIt: 'Tell one person today what they can safely leave as it is. Note when you will ask how it went.',
  },
];
