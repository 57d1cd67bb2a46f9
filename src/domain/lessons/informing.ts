import type { OurLesson } from './lesson';

export const informing: readonly OurLesson[] = [
  {
    id: 'answer-first',
    skill: 'informing',
    title: 'The answer comes first',
    says: [
      'When somebody asks whether you are open on Monday, the first word of your reply should be yes or no. Then the hours. Then, if you like, a kind sentence. People read the first line on a small screen while doing something else. What is not there is not there.',
      'Count the questions in a message before you answer it. Two questions and one answer means a second round, and many do not come back for the second round. They ask next door.',
      '> “Yes, on Monday from ten to six, and we take cards. Delivery to you is 35. Would you like me to keep one for you until then?”',
      'If you do not know, say that, and say when you will. “I will ask and tell you by four” is a good answer. A page of advertising beside the point is not an answer at all.',
    ],
    tryIt: 'In your next reply to a question, put the plain answer into the first five words.',
  },
  {
    id: 'in-their-own-time',
    skill: 'informing',
    title: 'In their own time',
    says: [
      'Many people decide at the kitchen table, three weeks later, without you. What they have in their hands at that moment decides. If it is only your smile and a price, they need to start again, and they may start elsewhere.',
      'So give them what they need to decide, and let them. A comparison of two or three ways, also those you do not sell. The sizes. What it costs with everything. What others said after a year. What is there now and what must be ordered. One page is plenty.',
      '> “I have put the three that fit together for you, with sizes and full prices. Take the time you need. May I ask on the 12th whether a question has come up?”',
      'Pushing makes people hide. Informing makes them answer. And the last sentence keeps the door open without holding anybody’s sleeve.',
    ],
    tryIt:
      'Put together one information pack for the question you are asked most often. Send it to one person who is still thinking.',
  },
  {
    id: 'say-what-is-not-so-good',
    skill: 'informing',
    title: 'Say what is not so good',
    says: [
      'Everything has a weak side, and your customer will find it. The only question is whether they find it at home, alone, or hear it from you before they buy. In the first case it is a flaw. In the second it is advice.',
      'Name one honest drawback without being asked, and say for whom it matters. You will sell a little less of the wrong thing to the wrong people. What you do say in favour will suddenly count, because you have shown that you also say the other.',
      '> “It is the quieter of the two, and it marks easily. With small children I would take the other one, and it is cheaper as well.”',
      'Keep to what you know. Do not praise what you have not tried, do not promise a date that is not yours to promise, and do not run down the shop across the street.',
    ],
    tryIt: 'Write down the honest drawback of the thing you sell most, and for whom it does not matter.',
  },
];
