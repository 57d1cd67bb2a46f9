import type { OurItem } from './item';

/** The pool of the proficiency test in listening. */
export const listening: readonly OurItem[] = [
  {
    id: 'listening-first-line',
    asks: 'Somebody writes: “Looking for {thing}, it is for my mother, she is 81.” Which first line is best?',
    right: 'For your mother, then: what is hard for her with the one she has?',
    wrong: [
      'For people of her age I always recommend our comfort line, it sells very well.',
      'May I ask roughly what you would like to spend on it?',
      'We have a large choice, come in with her any day this week.',
    ],
    why: 'It takes up the mother and asks the one thing that decides: what is hard for her now.',
  },
  {
    id: 'listening-long-message',
    asks: 'A long message ends with three questions and begins with a move, a dog and a bad experience. What do you do first?',
    right: 'Say back in one line what you took from it, then answer the questions in order.',
    wrong: [
      'Answer the three questions in order, as that is what they asked you, and leave the story aside.',
      'Ask to speak on the phone, as it is too much to write.',
      'Send the page on your site where all three are answered.',
    ],
    why: 'The line shows that the story was read, and the questions are still answered.',
  },
  {
    id: 'listening-silence',
    asks: 'You asked a good question in a call, and it is quiet on the line for five seconds. What now?',
    right: 'Wait. They are thinking, and what comes next is worth it.',
    wrong: [
      'Ask it again in other words, in case it was not clear.',
      'Offer two likely answers, so that they only need to choose.',
      'Say what others usually answer, to make it easier.',
    ],
    why: 'Whoever fills the pause gets their own answer back.',
  },
  {
    id: 'listening-budget',
    asks: 'You need to know about the money early. Which question finds out without closing the door?',
    right: 'Have you seen something already, and what did you think of what it cost?',
    wrong: [
      'What is the most you could spend if you had to?',
      'Are you rather looking for something cheap, or for something that is really good?',
      'Should I show you the expensive ones as well?',
    ],
    why: 'It lets them speak of a price without giving away their own limit or being sorted.',
  },
  {
    id: 'listening-wrong-guess',
    asks: 'You said back what you heard, and the customer writes: “No, that is not it.” What is that?',
    right: 'A good moment: ask what it is instead, and thank them for saying so.',
    wrong: [
      'A sign that you should have offered something concrete instead of asking around.',
      'A small mistake that is best passed over without comment.',
      'A reason to explain how you came to your guess.',
    ],
    why: 'A guess that can be corrected is listening. The correction is the information.',
  },
  {
    id: 'listening-expert',
    asks: 'A customer uses a technical word wrongly in their question. What is the best way?',
    right: 'Answer what they mean, using the right word in passing.',
    wrong: [
      'Explain the difference first, so that both speak of the same thing.',
      'Use their wrong word too, so that they do not feel corrected.',
      'Ask them to look the word up and then ask again.',
    ],
    why: 'They learn the word without being taught in public, and their question is answered.',
  },
  {
    id: 'listening-notes',
    asks: 'After a talk, which note helps you most in a month?',
    right: '“Wants it quiet: night shifts, sleeps by day. Decides with her brother.”',
    wrong: [
      '“Very interested, nice talk, get in touch again.”',
      '“Probably wants the middle model, price matters.”',
      '“Customer from the group, asked about {things}, talked for 20 minutes, very friendly.”',
    ],
    why: 'Their reasons, in their words. The others note what you thought.',
  },
  {
    id: 'listening-two-people',
    asks: 'A couple writes to you. He asks about the technique, she once writes “as long as it does not look like an office”. What do you answer?',
    right: 'His questions, and then a question to her: what would it have to look like?',
    wrong: [
      'His questions only, since he is the one who asks.',
      'That technique and looks are both very good with yours.',
      'A picture of the best-looking one you have, and the technical data of it below.',
    ],
    why: 'Two people decide, and one of them said her need only once.',
  },
  {
    id: 'listening-other-shop',
    asks: 'Someone tells you at length about a bad time with another shop. What is best?',
    right: 'Ask what should be different this time.',
    wrong: [
      'Say that this could not have happened with you.',
      'Agree that this shop is known for such things.',
      'Change the subject to what you have to offer.',
    ],
    why: 'The story is a list of wishes turned inside out. One question turns it back.',
  },
  {
    id: 'listening-advice-asked',
    asks: '“Should I take the small one or the large one?” You do not know the customer. What is the honest answer?',
    right: 'It depends on one thing: how many days a week would it be used?',
    wrong: [
      'Most people are happier with the large one in the end, so I would take that.',
      'The small one, you can always come back for the other.',
      'Both are very good, it is a matter of taste.',
    ],
    why: 'A recommendation without the fact it depends on is a coin toss.',
  },
  {
    id: 'listening-enthusiasm',
    asks: 'A customer is delighted with something that you know will not suit what they told you. What now?',
    right: 'Take up the delight, then ask how it goes together with what they told you before.',
    wrong: [
      'Be glad with them. They are grown up and can decide.',
      'Tell them straight away that they are making a mistake, and which one would be right for them.',
      'Show them something else without saying why.',
    ],
    why: 'They said both things. Laying them side by side leaves the decision with them.',
  },
  {
    id: 'listening-enough',
    asks: 'How do you know that you have asked enough?',
    right: 'You can say in one sentence what they need and why, and they say yes to it.',
    wrong: [
      'You have been through all the questions on your list and noted down the answers.',
      'They begin to ask about prices and delivery times.',
      'They have talked for longer than you have.',
    ],
    why: 'Only they can say whether you understood. The yes is the sign.',
  },
];
