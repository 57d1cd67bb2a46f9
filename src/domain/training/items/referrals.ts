import type { OurItem } from './item';

/** The pool of the proficiency test in referrals. */
export const referrals: readonly OurItem[] = [
  {
    id: 'referrals-reach',
    asks: 'Why is one customer never only one customer?',
    right: 'Behind each stand two to three hundred people who may ask them one day.',
    wrong: [
      'Each buys on average two or three times a year.',
      'Each new one costs about as much to win as it does to keep five regular ones.',
      'Each can be shown the whole range over the years.',
    ],
    why: 'Word of mouth reaches them all, with or without you.',
  },
  {
    id: 'referrals-good-moment',
    asks: 'When do you ask for a recommendation?',
    right: 'When they have just told you that they are glad, and nothing is open.',
    wrong: [
      'When the contract has just been signed, as the mood is never better than then.',
      'With the invoice, as it is in writing anyhow.',
      'A year later, when it has stood the test.',
    ],
    why: 'The joy is fresh and the work is done. Before, you would ask for a loan of trust.',
  },
  {
    id: 'referrals-face',
    asks: 'Which question brings a face to mind?',
    right: 'Is somebody in your street renovating this year?',
    wrong: [
      'Do you know anybody who might be interested?',
      'Would you recommend us to your friends and family?',
      'Could you spread the word about us a little?',
    ],
    why: 'A situation brings up a person. “Anybody” brings up nobody.',
  },
  {
    id: 'referrals-decline',
    asks: '“I would rather not give you names.” What do you answer?',
    right: 'That is quite all right. Tell me how it goes with yours in spring?',
    wrong: [
      'You need not give me any names, a phone number would be quite enough.',
      'A pity. Was there something you were not happy with?',
      'Perhaps you would write a short review instead?',
    ],
    why: 'A no that costs nothing keeps the door open. A second favour closes it.',
  },
  {
    id: 'referrals-friend-does-not-buy',
    asks: 'The friend who was sent to you did not buy. What does the one who sent them hear?',
    right: 'A thank-you, and that it was a pleasure to meet their friend.',
    wrong: [
      'Nothing. There is nothing to thank for this time.',
      'Why it did not come to anything with the friend, so that they know.',
      'A question whether there is somebody else.',
    ],
    why: 'You thank for the trust, not for the sale, and the details are the friend’s.',
  },
  {
    id: 'referrals-newcomer',
    asks: 'How do you begin with somebody who was sent by Joanna?',
    right: 'Joanna told me that you might call. What did she tell you about us?',
    wrong: [
      'Joanna bought from us as well: she took the large one and is very happy.',
      'Friends of Joanna get a good price from me, of course.',
      'Good that you come. What are you looking for?',
    ],
    why: 'The name is the warmest opening, and Joanna’s purchase is hers to tell.',
  },
  {
    id: 'referrals-story',
    asks: 'What do people pass on?',
    right: 'A small thing that surprised them and is easy to tell.',
    wrong: [
      'That the quality and the service were good.',
      'That the price was lower than elsewhere.',
      'The card that you put into the box.',
    ],
    why: 'A story can be told over a garden fence. A mark out of ten cannot.',
  },
  {
    id: 'referrals-tagged',
    asks: 'Under a stranger’s post somebody writes: “Ask {tag}.” What do you do?',
    right: 'Thank the one who named you, and ask the stranger what they need.',
    wrong: [
      'Write your opening hours and a link below it.',
      'Send the stranger a private message with an offer before others do.',
      'Like the comment. They will come if they want to.',
    ],
    why: 'Two people are there: one is owed thanks, the other a question.',
  },
  {
    id: 'referrals-reward',
    asks: 'Should you pay for recommendations?',
    right: 'Better not: thanks and news of how it went keep it a kindness.',
    wrong: [
      'Yes, everybody works better with a reward.',
      'Yes, but only when the friend has bought, and not before that.',
      'No, and one should not speak of it either.',
    ],
    why: 'Paid, a friend becomes an agent, and those who listen begin to wonder.',
  },
  {
    id: 'referrals-give-first',
    asks: 'Which habit brings the most recommendations over the years?',
    right: 'Sending people to others yourself, and expecting nothing.',
    wrong: [
      'Asking at the end of every single talk.',
      'A fixed bonus for each new customer.',
      'A reminder on every invoice and card.',
    ],
    why: 'Whoever sends people on is thought of when somebody asks.',
  },
  {
    id: 'referrals-public-thanks',
    asks: 'Ruben praised you in a group. How do you thank him?',
    right: 'By name, with the detail he liked, and nothing to sell in it.',
    wrong: [
      'With a like and a heart, as it is only a comment.',
      'By name, and with a word on this week’s offers.',
      'With a thank-you to all our wonderful customers.',
    ],
    why: 'Whoever sells in the same breath has thanked himself.',
  },
  {
    id: 'referrals-after-complaint',
    asks: 'A complaint was put right to everyone’s joy. May you ask that customer for a recommendation?',
    right: 'Yes, once they have told you that all is well, and some days have passed.',
    wrong: [
      'No, who has once complained should not be asked.',
      'Yes, at once, as the relief is at its greatest and they feel they owe you something.',
      'Yes, together with the apology, as a sign of trust.',
    ],
    why: 'Some of the best recommendations begin with “something went wrong, and then”.',
  },
];
