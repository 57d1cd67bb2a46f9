import type { OurLesson } from './lesson';

export const tone: readonly OurLesson[] = [
  {
    id: 'one-person-to-another',
    skill: 'tone',
    title: 'One person to another',
    says: [
      'Read your reply aloud. Would you say it to somebody who stands in front of you? “We value your feedback and strive for excellence” has never been said by one person to another. It says only that a form was filled in.',
      'Use their name once. Use short words. Say “I” when it is you who will do it, because “we” can be anybody, and anybody is nobody. Leave out “I hope this finds you well”, “do not hesitate” and every sentence that would fit any message in the world.',
      '> “I had to look that up myself, Luca: yes, the cover comes off, and it can be washed at forty.”',
      'A small mistake in spelling is forgiven at once. A reply that sounds like a machine is not, because it tells people what their message was worth. Write the one sentence that fits only them, and the rest may stay simple.',
    ],
    tryIt: 'Take your most used template and remove every sentence that a bank could have sent.',
  },
  {
    id: 'quiet-letters',
    skill: 'tone',
    title: 'Quiet letters',
    says: [
      'Capitals shout. Three exclamation marks beg. “Amazing deal, only today” makes a careful reader take a step back, because everything that was ever wrong for them was announced that way.',
      'Calm is a kind of confidence. If a thing is good, one plain fact shows it better than any adjective: how long it has lasted, how many came back for a second one, what it weighs. Let the facts be loud and the letters quiet.',
      '> “We fitted eleven of these last year. None has come back. I can show you the oldest one, if you like to see how it ages.”',
      'The same goes for pressure. “Last chance” works once. The person who gave in to it will be slower the next time, and tell others why. You want to sell ten things over a lifetime, so write the first line the way you want to be met at the tenth.',
    ],
    tryIt:
      'Write one offer today without a single adjective, exclamation mark or capital word. See how it reads.',
  },
  {
    id: 'everybody-reads-along',
    skill: 'tone',
    title: 'Everybody reads along',
    says: [
      'Under a public post you answer one person and are read by fifty. They do not compare your prices. They watch how you treat somebody, and think: that would be me.',
      'So never copy one reply under five posts. Each of the five looks at your other comments, and then knows that nobody meant them. Never correct a customer in front of others, even when you are right, and never joke about them. And keep what is theirs to yourself: what they bought, what they owe, where they live.',
      '> “Thank you for asking here, Sabine, others may wonder too. It takes about two weeks at the moment. I will send you the exact day by message.”',
      'If you are angry, write the reply, and leave it for a quarter of an hour. The post will still be there. So will the answer, if it was a good one.',
    ],
    tryIt: 'Look at your last ten public replies as a stranger would. Change how you begin the next one.',
  },
];
