import type { OurItem } from './item';

/** The pool of the proficiency test in complaints. */
export const complaints: readonly OurItem[] = [
  {
    id: 'complaints-best-first',
    asks: '“My delivery was promised for Monday. It is Thursday.” Which public answer is best?',
    right:
      'I am sorry, three days is too long. I will find out now and tell you by four. Could you send me a message?',
    wrong: [
      'We are sorry for any inconvenience and have passed this on to the right department.',
      'That is strange, it left us on time. Please ask the carrier with your tracking number.',
      'I am very sorry about that. As a small thank-you for waiting so patiently I would like to offer you ten percent.',
    ],
    why: 'It names the wait, says sorry, says what happens by when, and opens a quiet room.',
  },
  {
    id: 'complaints-not-your-fault',
    asks: 'The maker is at fault, not you. What does the customer hear from you?',
    right: 'That you are sorry it happened with something bought from you, and that you take care of it.',
    wrong: [
      'That it is unfortunately a known fault, and that the maker has been working on it for some time.',
      'Where to reach the maker, with number and hours.',
      'That you only sell it and have no part in it.',
    ],
    why: 'They bought from you. Whom you will talk to about it is your affair.',
  },
  {
    id: 'complaints-unfair',
    asks: 'A public complaint is plainly untrue. What is best?',
    right: 'Say calmly that you would like to look into it, and ask for a message.',
    wrong: [
      'Put right point by point what is not true, politely.',
      'Leave it, since every answer only makes it more visible than it is already.',
      'Ask your regular customers to say how it really is.',
    ],
    why: 'Readers cannot judge who is right. They can judge who stays calm and is there.',
  },
  {
    id: 'complaints-no-answer-yet',
    asks: 'You promised news by noon and have none. What do you do at a quarter to twelve?',
    right: 'Write that you have no news yet, what you did, and when you will write again.',
    wrong: [
      'Keep asking around, and write to them as soon as there is really something to say.',
      'Write in the evening, when you are sure to know more.',
      'Send a kind greeting, so that they see you think of them.',
    ],
    why: 'The promise was to be in touch. Silence would be the second broken one.',
  },
  {
    id: 'complaints-word',
    asks: 'Which small word most often spoils an apology?',
    right: 'But',
    wrong: ['Because', 'We', 'Unfortunately'],
    why: 'What comes after “but” takes back what stood before it.',
  },
  {
    id: 'complaints-private',
    asks: 'When do you take a complaint out of the public thread?',
    right: 'After one public answer that shows you are on it.',
    wrong: [
      'At once and without a public word, so that nobody reads along.',
      'Once it is solved, so that all can follow how you do it.',
      'Only if the customer asks for it.',
    ],
    why: 'Everybody should see that you answered. The details belong to the two of you.',
  },
  {
    id: 'complaints-two-at-once',
    asks: 'Two complaints wait: a loud one about a colour, and a quiet one from a woman whose cooker has been off for two days. Which comes first?',
    right: 'The cooker: she is without something she needs every day.',
    wrong: [
      'The loud one: more people are reading it, and it is growing.',
      'The older one, whichever it is: that is fair.',
      'The one you can solve fastest: then one is done.',
    ],
    why: 'Need comes before noise.',
  },
  {
    id: 'complaints-voucher',
    asks: 'When is the time for a voucher or a gift?',
    right: 'When it has been put right, as a thank-you for the patience.',
    wrong: [
      'In the first answer, so that they see you mean it.',
      'When they threaten to tell others about it.',
      'Never, since it only teaches people to complain.',
    ],
    why: 'Before that it buys silence. Afterwards it is a thank-you.',
  },
  {
    id: 'complaints-closing',
    asks: 'The replacement was delivered on Tuesday. What closes the complaint?',
    right: 'The customer telling you, when you ask on Thursday, that all is well.',
    wrong: [
      'The delivery note with the signature on it.',
      'Two weeks without hearing anything more from them about it or anything else.',
      'A good review of how you handled it.',
    ],
    why: 'It is over when they say so, and somebody has to ask.',
  },
  {
    id: 'complaints-old',
    asks: 'You find a complaint that has stood unanswered for three weeks. What now?',
    right: 'Answer it today, begin with the three weeks, and ask whether it is still open.',
    wrong: [
      'Leave it. Nobody reads it any more, and an answer now would only bring it up again.',
      'Answer as if it had been written yesterday.',
      'Ask for it to be deleted, as it is out of date.',
    ],
    why: 'It is still being read. Late and honest beats never.',
  },
  {
    id: 'complaints-swearing',
    asks: 'The message is full of swear words and has a real point. What do you answer?',
    right: 'The point, as calmly as if it had been put politely.',
    wrong: [
      'That you will gladly help once the tone is right.',
      'Nothing until the customer has calmed down.',
      'The same tone, with a wink, so that they feel understood.',
    ],
    why: 'The tone nearly always sinks when the point has been heard.',
  },
  {
    id: 'complaints-learn',
    asks: 'The third complaint this month about the same thing. What is the best use of it?',
    right: 'Change what causes it, and tell the three that you did.',
    wrong: [
      'Write a good template, so that the answer is faster.',
      'Say in your offers that this can happen.',
      'Explain to each of them why it cannot be done otherwise.',
    ],
    why: 'The cheapest complaint is the one that the next customer does not have.',
  },
];
