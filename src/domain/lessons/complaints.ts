import type { OurLesson } from './lesson';

export const complaints: readonly OurLesson[] = [
  {
    id: 'the-first-hours',
    skill: 'complaints',
    title: 'The first hours',
    says: [
      'A complaint in public is read by everybody who was about to ask you something. While it stands alone, each of them supplies the missing answer: nobody cares there. One unanswered complaint costs months of good work. A quick, calm reply costs three minutes.',
      'You do not need to know what happened. You need to be there. Say their name, say that you are sorry, say what you will do and by when. That is a complete first answer, even if the solution takes a week.',
      '> “I am sorry, Gillian, two weeks without a call is too long. I will find out this morning where it stands and tell you by noon. Could you message me your number?”',
      'Then keep the noon. If you have nothing to tell by then, tell them that. The second silence is worse than the first, because it breaks a promise instead of a habit.',
    ],
    tryIt:
      'Look for a complaint that still waits. Answer it before anything else, with a time in the answer.',
  },
  {
    id: 'sorry-without-but',
    skill: 'complaints',
    title: 'Sorry, without “but”',
    says: [
      'There are apologies that make it worse. “Sorry if you feel that way” says that the feeling is the problem. “Sorry, but we were very busy” asks the customer to be sorry for you. “You should have read the terms” is no apology at all.',
      'A good one has three parts and no fourth. What went wrong, as they see it. That you are sorry. What happens next. Reasons belong later, in private, and only if they are asked for. Being right is worth very little here: you can win the argument in front of two hundred people and lose all of them.',
      '> “The box arrived broken and nobody picked up the phone. I am sorry. I will call you today at five and we decide together how to put it right.”',
      'Read your reply once more before it goes out, and take out “but”, “if” and “actually”. It nearly always stands better without them.',
    ],
    tryIt:
      'Take an old reply to a complaint and rewrite it: what happened, sorry, what is next. Nothing else.',
  },
  {
    id: 'from-the-crowd-to-a-quiet-room',
    skill: 'complaints',
    title: 'From the crowd to a quiet room',
    says: [
      'In public people play to the gallery, and so do we. The same customer who is sharp under a post is often gentle on the phone. So answer where they wrote, once, so that everybody sees it. Then move the details to a place for two.',
      'Make the way easy. Offer it, do not order it: nobody should feel sent away. And never put their address, phone number or order number into a public reply, not even to be helpful. It is theirs to show, not yours.',
      '> “I am sorry about this, Karim, and I want to sort it out today. I have sent you a message, so that you need not post your details here.”',
      'When it is solved, come back to the thread with one short line, if they agree. The people who read the complaint should also be able to read how it ended.',
    ],
    tryIt:
      'Prepare one sentence of your own that invites somebody to a private message, kindly. Keep it as a template.',
  },
  {
    id: 'look-twice',
    skill: 'complaints',
    title: 'Look twice',
    says: [
      'A complaint is not over when the part has been replaced. It is over when the person says so. Between the two lies the moment that decides what they will tell others: did anybody come back and ask?',
      'Nearly nobody does. That is why a short question two days later is remembered longer than the fault. It needs no gift and no voucher, and it must not sell anything. It only has to come, and to come from the person who promised.',
      '> “Good morning, Hanneke. The new one has been with you since Tuesday. Does it work the way it should, or is there anything I still need to see to?”',
      'Some of the most loyal customers of any business are people who once complained and were taken seriously to the end. Plan the second look in the moment you make the first promise, or it will not happen.',
    ],
    tryIt: 'Choose a complaint that was settled this month and ask whether it stayed settled.',
  },
];
