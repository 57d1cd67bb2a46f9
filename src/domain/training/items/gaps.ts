import type { OurItem } from './item';

/** The pool of the proficiency test in finding the gap. */
export const gaps: readonly OurItem[] = [
  {
    id: 'gaps-what-is-it',
    asks: 'Which of these sentences describes a gap?',
    right: '“Now I carry it up three floors, and by autumn I must not have to any more.”',
    wrong: [
      '“I have always liked what you sell, I read your page every week and show it to my wife.”',
      '“I could spend up to two thousand this year, perhaps more.”',
      '“My neighbour has one, and it looks very good in his house.”',
    ],
    why: 'A gap has a now and a wished-for, and something that makes the difference matter.',
  },
  {
    id: 'gaps-first-question',
    asks: 'Which question do you ask first?',
    right: 'How do you do it at the moment?',
    wrong: [
      'What would your ideal solution look like?',
      'What is keeping you from deciding?',
      'Which of these would you like best?',
    ],
    why: 'People know their today better than their wishes, and the wish grows out of it.',
  },
  {
    id: 'gaps-cost-of-waiting',
    asks: 'A customer says that waiting costs “perhaps ten euros a month”. Yours costs 900. What do you say?',
    right: 'Then it is not the money. Is there another reason, or is waiting the better choice?',
    wrong: [
      'Ten euros a month is 1,200 in ten years, so in the end it pays for itself and more.',
      'You surely forgot the time and trouble that it costs you.',
      'For 900 I could offer you payment in monthly parts.',
    ],
    why: 'The sum speaks for waiting. Saying so is what makes the rest of your words count.',
  },
  {
    id: 'gaps-own-words',
    asks: 'You write a proposal. How does it begin?',
    right: 'With the sentence in which they told you what bothers them.',
    wrong: [
      'With what you do and how long you have been doing it.',
      'With the price, as they will look for it anyhow.',
      'With thanks for the talk and a short summary of all the options.',
    ],
    why: 'In their own words they recognise their need, and read on as their own case.',
  },
  {
    id: 'gaps-no-need',
    asks: 'From what somebody tells you, they need a repair and nothing new. You do not do repairs. What now?',
    right: 'Say so, and name somebody who does good repairs.',
    wrong: [
      'Show what a new one costs, so that they can compare.',
      'Say that repairs seldom last and leave it at that.',
      'Say that you cannot help, and wish them luck.',
    ],
    why: 'It costs one sale that was none, and they will know whom to ask next time.',
  },
  {
    id: 'gaps-nice-to-have',
    asks: '“It would be nice to have.” Which answer helps?',
    right: '“What would be nicer then, on an ordinary Tuesday?”',
    wrong: [
      '“You deserve to treat yourself for once.”',
      '“At the moment it would even be reduced.”',
      '“Many say that, and then they are glad they did it.”',
    ],
    why: 'On an ordinary day a wish becomes something to look at, or goes away.',
  },
  {
    id: 'gaps-too-early',
    asks: 'You see the gap, the customer does not see it yet. What is right?',
    right: 'Ask about the days on which it shows, and let them come to it.',
    wrong: [
      'Tell them plainly, since they will thank you later.',
      'Show what others did who were in the same place.',
      'Leave it alone, since they will come to it by themselves one day.',
    ],
    why: 'A need that was said by the customer stands. One that was told to them is argued with.',
  },
  {
    id: 'gaps-price-objection',
    asks: '“That is more than I thought.” What do you find out first?',
    right: 'What they thought it would cost, and what that would have had to do.',
    wrong: [
      'How much they could pay at the most.',
      'Whether a smaller one would be enough as well.',
      'Whether they have seen the same thing cheaper somewhere else, and where.',
    ],
    why: 'Too much is measured against something. First see against what.',
  },
  {
    id: 'gaps-several',
    asks: 'A customer tells you of four things that bother them. Which one do you take up?',
    right: 'The one they come back to, after asking which it is.',
    wrong: [
      'The one for which you have the best solution.',
      'The first one they named, as it comes first.',
      'All four, so that nothing is left aside.',
    ],
    why: 'They know which weighs most. What you can solve best is your order, not theirs.',
  },
  {
    id: 'gaps-deadline',
    asks: 'Which hurry may you speak of?',
    right: 'One they named themselves: the day they move, the end of a lease.',
    wrong: [
      'The end of your sale, as that is a fact as well.',
      'That prices usually rise towards the end of the year.',
      'That others have asked about the same one this week and may well take it.',
    ],
    why: 'Their own date helps them to plan. Yours only makes them run.',
  },
  {
    id: 'gaps-after-sale',
    asks: 'Three weeks after the sale: how do you learn whether the gap is closed?',
    right: 'Ask about the thing that bothered them then, by name.',
    wrong: [
      'Ask whether they are satisfied, from one to ten.',
      'Ask whether they need anything else to go with it.',
      'Wait. Anyone who is not satisfied will be in touch.',
    ],
    why: 'Satisfied is an opinion. Whether she still carries it up three floors is an answer.',
  },
  {
    id: 'gaps-colleague',
    asks: 'A colleague asks what to do about a customer who “just does not decide”. What do you ask back?',
    right: '“What is it like for him if he leaves it as it is?”',
    wrong: [
      '“Have you tried offering him something on the price yet?”',
      '“How often have you followed up on him so far?”',
      '“Does he have the say at all, or his wife?”',
    ],
    why: 'Not deciding is a decision for today. Whoever does not know its cost cannot help with it.',
  },
];
