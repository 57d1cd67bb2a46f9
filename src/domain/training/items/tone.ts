import type { OurItem } from './item';

/** The pool of the proficiency test in tone. */
export const tone: readonly OurItem[] = [
  {
    id: 'tone-person',
    asks: 'Which line sounds like a person?',
    right: 'I have asked the workshop: it can be done, and takes two days.',
    wrong: [
      'Your request has been received and will be processed promptly.',
      'We are always happy to assist our valued customers with any concern.',
      'Great question. Let us dive into the exciting options that you have.',
    ],
    why: 'Somebody did something and tells you. The others would fit any message.',
  },
  {
    id: 'tone-i-we',
    asks: '“I” or “we”: who calls back?',
    right: 'I, if it is you, because then it is somebody.',
    wrong: [
      'We, because it sounds like a team that is there.',
      'We, because you may be away when the time comes.',
      'Neither: “you will be called” is the politest.',
    ],
    why: 'A promise needs a person. “We” can be anybody, and anybody is nobody.',
  },
  {
    id: 'tone-anger',
    asks: 'A message makes you angry. What is best?',
    right: 'Write the answer, leave it for a quarter of an hour, and read it as they will.',
    wrong: [
      'Answer at once and briefly, so that no anger gets into it and it is off the table.',
      'Answer tomorrow, as nothing good comes of it today.',
      'Say openly that the message has hurt you.',
    ],
    why: 'A quarter of an hour costs nothing. A sentence in public stays.',
  },
  {
    id: 'tone-emphasis',
    asks: 'You want a good offer to be noticed. Which line does it?',
    right: 'The price holds until Saturday, and it includes the fitting.',
    wrong: [
      'Unbelievable: so much for so little, and only until Saturday.',
      'ONLY until Saturday, and the fitting is INCLUDED.',
      'You will not find anything better anywhere, I promise.',
    ],
    why: 'Two facts, said quietly. The reader may find it good by herself.',
  },
  {
    id: 'tone-copy',
    asks: 'Five people ask the same thing under five posts. How do you answer?',
    right: 'Five times the same facts, each begun with what that person wrote.',
    wrong: [
      'Five times the same text, since it is the same question.',
      'Once and thoroughly, and under the other four a link to that answer.',
      'Once, with all five names at the top.',
    ],
    why: 'Facts may repeat themselves. A greeting that does so was meant for nobody.',
  },
  {
    id: 'tone-correct',
    asks: 'A customer claims something wrong about your product, in public and kindly. What do you write?',
    right: 'Thank you for the kind words. One small thing, so that nobody is let down: it holds 80, not 120.',
    wrong: [
      'That is not correct: it holds 80. Please read the description.',
      'Thank you for the kind words. I am glad that it holds so much.',
      'It would be nice if people knew the facts before they wrote.',
    ],
    why: 'The fact is put right for all who read, and nobody loses face.',
  },
  {
    id: 'tone-joke',
    asks: 'A joke about the customer’s question comes to your mind. It is good. What do you do with it?',
    right: 'Keep it, or turn it on yourself.',
    wrong: [
      'Write it with a smiley, so that it is understood.',
      'Write it. Humour makes people like a shop.',
      'Write it privately, not in public.',
    ],
    why: 'Written jokes about others arrive as laughter at them.',
  },
  {
    id: 'tone-name',
    asks: 'How often does the name belong in a short reply?',
    right: 'Once.',
    wrong: ['Never: it seems pushy.', 'At the start and the end.', 'In every sentence that asks something.'],
    why: 'Once says “I mean you”. More often sounds like a course.',
  },
  {
    id: 'tone-length',
    asks: 'What do you take out when a reply is too long?',
    right: 'Every sentence that would also fit somebody else.',
    wrong: [
      'The question at the end, as it only costs them time.',
      'The greeting and the name, as they say nothing.',
      'The detail from their post, as they know it.',
    ],
    why: 'What fits only them is the reply. The rest is packing.',
  },
  {
    id: 'tone-bad-news',
    asks: 'How do you begin bad news?',
    right: 'With the news, in the first sentence, and that you are sorry.',
    wrong: [
      'With something good, so that it weighs less.',
      'With how it came about, so that they understand it before they hear it.',
      'With a question about how they are.',
    ],
    why: 'Whoever must look for the bad news finds two: the news, and the wrapping.',
  },
  {
    id: 'tone-private-facts',
    asks: 'A happy customer posts a photo of what she bought. May you write what she paid?',
    right: 'No. What she bought and paid is hers to tell.',
    wrong: [
      'Yes, if it was a good price, as others will ask.',
      'Yes, she made it public with the photo.',
      'Yes, as long as you do not name her.',
    ],
    why: 'Readers think: the next one would be me.',
  },
  {
    id: 'tone-competitor',
    asks: 'Somebody asks what you think of the shop across the street. What do you say?',
    right: 'What they are good at, and where you do it differently.',
    wrong: [
      'That you do not speak about other shops, as a matter of principle.',
      'Honestly what you have heard about them.',
      'That one gets there what one pays for.',
    ],
    why: 'Fairness towards somebody absent says how you will speak of them.',
  },
];
