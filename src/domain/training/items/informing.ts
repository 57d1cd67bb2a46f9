import type { OurItem } from './item';

/** The pool of the proficiency test in informing. */
export const informing: readonly OurItem[] = [
  {
    id: 'informing-order',
    asks: '“Do you have it in stock, and can I pick it up today?” You have one, and close at six. Which reply?',
    right: 'Yes, one is here, and you can have it until six. Shall I put your name on it?',
    wrong: [
      'Hello and thank you for your message. We are always glad to help with questions.',
      'We have a good stock of most things. Just come by and have a look.',
      'You can see what is in stock on our site, it is kept up to date.',
    ],
    why: 'Both answers, in the first line, and then one easy step.',
  },
  {
    id: 'informing-do-not-know',
    asks: 'You are asked for a detail that you do not know. What is best?',
    right: 'Say so, and say by when you will.',
    wrong: [
      'Give the likely answer. It is mostly right.',
      'Answer a neighbouring question that you do know.',
      'Send the data sheet, it must be in there.',
    ],
    why: 'A guess that turns out wrong costs more than an hour of waiting.',
  },
  {
    id: 'informing-price-public',
    asks: 'Someone asks for the price in public. Why do you name it there?',
    right: 'A hidden price looks as if there were something to hide, and others want to know too.',
    wrong: [
      'A low price in public draws people who would not have asked, and a high one sorts them out.',
      'It saves you from writing a private message.',
      'The site’s rules require that prices are public.',
    ],
    why: 'Plain answers make people ask more. “PM me” makes them scroll on.',
  },
  {
    id: 'informing-pack',
    asks: 'What belongs into information for somebody who decides in their own time?',
    right: 'What they will ask at the kitchen table: sizes, full cost, delivery, and one drawback each.',
    wrong: [
      'Everything you have about it, so that they need nowhere else to look and do not find the others.',
      'The best three arguments, and a date until which they hold.',
      'Only a little, so that they have a reason to call.',
    ],
    why: 'It must answer their questions when you are not there, and no more.',
  },
  {
    id: 'informing-compare',
    asks: 'In your comparison, do you name something that you do not sell?',
    right: 'Yes, where it would be the better choice, and say for whom.',
    wrong: [
      'No, that would be to advertise for others.',
      'Yes, but only with what speaks against it.',
      'Only when the customer asks for it by name, and then briefly.',
    ],
    why: 'They will compare anyhow. It is better done with you than after you.',
  },
  {
    id: 'informing-drawback',
    asks: 'When do you mention the drawback?',
    right: 'Before they decide, with a word on whom it matters to.',
    wrong: [
      'When they ask about it, and then honestly.',
      'After the purchase, with a tip on how to live with it.',
      'Last, so that it stays in their memory least.',
    ],
    why: 'Before, it is advice. After, it is a flaw.',
  },
  {
    id: 'informing-full-price',
    asks: '“What does it cost?” The thing is 480, delivery 60, fitting 110. What do you say?',
    right: '650 delivered and fitted; 480 if you fetch and fit it yourself.',
    wrong: [
      '480, and we would find a way about the rest.',
      'From 480, depending on what you need with it.',
      '480 plus delivery and fitting, as is usual.',
    ],
    why: 'What counts is what leaves the account. A price that grows is a small broken promise.',
  },
  {
    id: 'informing-too-much',
    asks: 'A customer asks one short question. You know a great deal about it. How long is the reply?',
    right: 'The answer in one line, and an offer to tell more.',
    wrong: [
      'As long as needed to explain it properly.',
      'One line, and a link to the whole article.',
      'Three paragraphs: what, why, and what else.',
    ],
    why: 'They can ask on. Nobody can unread three paragraphs.',
  },
  {
    id: 'informing-changed',
    asks: 'The price you told somebody last week has gone up. They have not decided yet. What do you do?',
    right: 'Write to them now, with both prices and until when the old one holds for them.',
    wrong: [
      'Tell them when they come to order, and explain to them how the new price came about.',
      'Leave it. Prices change, everybody knows that.',
      'Keep the old price for them and say nothing.',
    ],
    why: 'They are reckoning with a number that came from you. Whoever gave it should correct it.',
  },
  {
    id: 'informing-link',
    asks: 'When does a link help?',
    right: 'When the answer stands above it and the link is for whoever wants more.',
    wrong: [
      'When the answer is long and would take time to write.',
      'Always: then they see the rest of the shop as well, and stay for a while.',
      'Never: people do not click on links.',
    ],
    why: 'A link instead of an answer is homework.',
  },
  {
    id: 'informing-availability',
    asks: 'Delivery usually takes two weeks and sometimes five. What do you say?',
    right: 'Usually two weeks, at worst five. I tell you as soon as it has a date.',
    wrong: [
      'Two weeks is what we tell everybody. If it takes longer, we will let you know.',
      'Five weeks, then they are glad when it comes sooner.',
      'It depends, we will do our best.',
    ],
    why: 'They can plan with both numbers. Each of the others hides one.',
  },
  {
    id: 'informing-not-decided',
    asks: 'You sent good information a week ago and heard nothing. What do you send?',
    right: 'One thing that is missing in it and that they asked about before.',
    wrong: [
      'The same again with a kind greeting, in case it was overlooked.',
      'A question whether they have decided.',
      'A better price, as that may be the reason.',
    ],
    why: 'Inform again, do not push. Silence may only be a kitchen table.',
  },
];
