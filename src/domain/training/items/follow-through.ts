import type { OurItem } from './item';

/** The pool of the proficiency test in follow-through. */
export const followThrough: readonly OurItem[] = [
  {
    id: 'follow-through-next-step',
    asks: 'Which of these is a next step?',
    right: '“I will send you the drawing tomorrow; you tell me by Friday whether the door is right.”',
    wrong: [
      '“Think it over in peace, and then just get in touch with me again.”',
      '“We will certainly find a solution that is good for both of us, I am quite sure about that.”',
      '“I would be very glad if something came of this between us.”',
    ],
    why: 'Who does what by when, for both sides.',
  },
  {
    id: 'follow-through-day',
    asks: 'You think that it takes two days, and sometimes it takes four. Which day do you name?',
    right: 'The fourth, and you are glad if it is earlier.',
    wrong: [
      'The second, and you write if it takes longer.',
      'The third, as that is the middle.',
      'None, so that no promise can be broken.',
    ],
    why: 'A kept small promise is worth more than a hopeful large one.',
  },
  {
    id: 'follow-through-slip',
    asks: 'When do you tell a customer that a day will not hold?',
    right: 'As soon as you see it.',
    wrong: [
      'As soon as there is a new one.',
      'On the day itself, before they ask.',
      'When they ask, with a good reason.',
    ],
    why: 'Before the day it is a warning and they can plan. After it, it is an excuse.',
  },
  {
    id: 'follow-through-bring',
    asks: 'Which follow-up is worth opening?',
    right: '“You asked whether it fits under a slope. I have measured: from 1.40 it does.”',
    wrong: [
      '“I only wanted to ask how things are looking on your side by now.”',
      '“Here is our new brochure, perhaps there is something in it for you.”',
      '“I am just tidying my list: may I take it that you are still interested in it?”',
    ],
    why: 'It brings something, it is for them, and it fits what they asked.',
  },
  {
    id: 'follow-through-stop',
    asks: 'Three good messages, no answer. What is the fourth?',
    right: 'A kind last one: you will not write again, and here is how to find you.',
    wrong: [
      'A call, since messages seem not to arrive.',
      'A short one with a last and better offer, and a date until which it holds.',
      'The first one again, in other words.',
    ],
    why: 'Whoever leaves politely may come back. A customer who was chased does not.',
  },
  {
    id: 'follow-through-note-when',
    asks: 'When do you note a promise you made in a chat?',
    right: 'Before you open the next message.',
    wrong: [
      'In the evening, together with all the others.',
      'When the day has been agreed for certain.',
      'Not at all: it stands in the chat.',
    ],
    why: 'Between now and this evening lie forty messages, and the chat reminds nobody.',
  },
  {
    id: 'follow-through-their-step',
    asks: 'The customer promised to measure by Sunday. It is Tuesday. What do you write?',
    right: 'Did you get round to measuring? If it is awkward, I can do it on Thursday on my way home.',
    wrong: [
      'You wanted to send me the measurements by Sunday, and it is Tuesday. When may I expect them?',
      'Nothing. It was their turn, and one should not press.',
      'I take it that this has been settled, then. Or has it not?',
    ],
    why: 'It reminds, and takes the stone out of the way at the same time.',
  },
  {
    id: 'follow-through-many',
    asks: 'Nine follow-ups are due and there is time for four. Which four?',
    right: 'Those where you promised something, then those where somebody is waiting to decide.',
    wrong: [
      'Those with the largest amounts, from the top, since the others hardly matter in comparison.',
      'The four oldest, as they have waited longest.',
      'The four shortest, then the list is smaller.',
    ],
    why: 'A broken promise costs trust today. The rest can be moved, with a word.',
  },
  {
    id: 'follow-through-after-sale',
    asks: 'Delivered and paid. What is the next step?',
    right: 'A day on which you ask how it is going.',
    wrong: [
      'None: this one is finished.',
      'A thank-you card with a voucher in it.',
      'An offer of something that goes with it.',
    ],
    why: 'You sell ten things over a lifetime. This was one, and the second begins with a question.',
  },
  {
    id: 'follow-through-no-interest',
    asks: '“Not this year, maybe next.” What do you note?',
    right: 'A day in January, and why it is not this year.',
    wrong: [
      'Not interested, so that you do not bother them.',
      'A call every month, so as not to be forgotten.',
      'Nothing. They will come when the time is right.',
    ],
    why: 'They named the time themselves. Taking it up shows that you listened.',
  },
  {
    id: 'follow-through-handover',
    asks: 'You are away next week and a promise falls into it. What do you do?',
    right: 'Tell the customer who will keep it, and tell that colleague what was promised.',
    wrong: [
      'Set up an automatic reply that says when you are back and asks them to be patient.',
      'Move it to the week after. They will understand.',
      'Leave your notes where a colleague can find them.',
    ],
    why: 'The promise was made to a person. They should know who keeps it before they wonder.',
  },
  {
    id: 'follow-through-vague-end',
    asks: 'A good talk ends with “let us stay in touch”. What do you add?',
    right: 'Gladly. Shall I write when the new ones are in, in the second week of May?',
    wrong: [
      'Gladly. You know where to find me.',
      'Gladly. I will be in touch soon.',
      'Gladly. I am always glad to hear from you, and my door is open to you at any time.',
    ],
    why: 'A reason and a week, and the cocktail party has become an appointment.',
  },
];
