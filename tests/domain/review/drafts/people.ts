import { bad, good } from './drafted';

const HI =
  'Thank you for the kind words, it was a pleasure to work on your house. Enjoy the new floor and send us a picture.';
const FIT =
  'Have you thought about a free fitting with one of our trainers? It takes half an hour and you learn a lot about your back.';
const VISIT =
  'What a lovely plan. What would you like to use it for most, and by when would you need it? Then I can think along.';

/** Replies to people who were kind, and how people are spoken to. */
export const BAD_TO_PEOPLE = [
  // Kind words without a thank you.
  bad(
    'no-thanks',
    'praise',
    'Ruth Ames',
    'These guys saved our Christmas dinner. Five stars.',
    'Ruth, we do that for everybody. Our ovens are always in stock.',
  ),
  bad(
    'no-thanks',
    'referral',
    'Jim Olds',
    'If you need glasses go to Marta at the corner, she is great.',
    'Hi Jim, we are open from nine to six and there is parking in front of the house.',
  ),
  bad(
    'no-thanks',
    'referral',
    'Petra Sand',
    'Told my neighbour to see you about the roof, she will call.',
    'Petra, tell her to bring the plans of the house and the old bill.',
  ),
  bad(
    'no-thanks',
    'praise',
    'Omar Said',
    'Second car from them and just as happy as with the first.',
    'Omar, your next service is due in March. Shall I book you in?',
  ),
  bad(
    'no-thanks',
    'praise',
    'Liv Dahl',
    'My hair has never looked this good!',
    'Yes, Liv, that colour suits everybody.',
  ),
  bad(
    'no-thanks',
    'referral',
    'Gabe Cole',
    'Ask Hartwell, they found us our flat in two weeks.',
    'Anyone who is looking for a flat can write to us, Gabe.',
  ),
  // No name where somebody opened up.
  bad(
    'no-name',
    'complaint',
    'Hanna Berg',
    'Delivered to the wrong house, and nobody cares.',
    "I'm sorry about that. Please send me a message with the date and I will find your parcel today.",
  ),
  bad(
    'no-name',
    'praise',
    'Stan Lowe',
    'Fixed my bike while I waited. What a shop!',
    'Thank you so much, we are glad that it runs again. Ride safely and come by for a coffee.',
  ),
  bad(
    'no-name',
    'leaving',
    'Judy Fox',
    'Nine years a customer, and now I am done.',
    'I am sorry that it has come to this. Would you tell me what went wrong? I would like to understand it.',
  ),
  bad(
    'no-name',
    'referral',
    'Max Engel',
    'Sent my sister to you for her wedding dress.',
    'Thank you for sending your sister. We will take good care of the two of you.',
  ),
  bad(
    'no-name',
    'complaint',
    'Nadia Aziz',
    'They lost my winter coat at the dry cleaner.',
    "That should never happen and we're very sorry. Could you call us, so that we can make it good?",
  ),
  bad(
    'no-name',
    'praise',
    'Cole Hardy',
    'Great class tonight, I can feel every muscle.',
    'Thanks for coming tonight and for writing this. Next week we do the other half of the body.',
  ),
  // The same text to one after the other.
  bad('same-text', 'praise', 'Ann Bird', 'Love the new floor.', `Ann, ${HI}`, {
    sent: [
      { to: 'Joe Wolf', text: `Joe, ${HI}` },
      { to: 'Kim Bell', text: `Kim, ${HI}` },
    ],
  }),
  bad('same-text', '-', 'Lou Hahn', 'My back is killing me today.', FIT, {
    sent: [
      { to: 'Ben Rau', text: FIT },
      { to: 'Mia Sol', text: FIT },
      { to: 'Ray Fish', text: FIT },
    ],
  }),
  bad('same-text', 'buy', 'Dee Cook', 'We want to build a little garden house.', `Hi Dee! ${VISIT}`, {
    sent: [
      { to: 'Ty Burr', text: VISIT },
      { to: 'Al Katz', text: `Hello Al, ${VISIT}` },
      { to: 'Flo Renn', text: 'See you on Friday, Flo.' },
    ],
  }),
  bad(
    'same-text',
    'advice',
    'Jo Hill',
    'Who knows a good florist?',
    'Hey Jo, we do weddings, birthdays and funerals. Which colours do you like, and when is it?',
    {
      sent: [
        {
          to: 'Pia Lang',
          text: 'Hey Pia, we do weddings, birthdays and funerals. Which colours do you like, and when is it?',
        },
        {
          to: 'Sam Dorn',
          text: 'hey Sam - we do weddings, birthdays and funerals! Which colours do you like and when is it',
        },
      ],
    },
  ),
  bad(
    'same-text',
    'question',
    'Uma Rai',
    'Is the gym open on holidays?',
    'We are open every day from six to ten. Come in for a free trial any time, would Monday suit you?',
    {
      sent: ['Ed', 'Lyn', 'Roy'].map((to) => ({
        to,
        text: 'We are open every day from six to ten. Come in for a free trial any time, would Monday suit you?',
      })),
    },
  ),
  bad(
    'same-text',
    'praise',
    'Eli Stern',
    'Thanks for the quick help with the boiler.',
    'Thank you, Eli, it was good to meet you. Keep my number, and call me when it makes that noise again.',
    {
      sent: ['Ola', 'Bo'].map((to) => ({
        to,
        text: `Thank you, ${to}, it was good to meet you. Keep my number, and call me when it makes that noise again.`,
      })),
    },
  ),
];

export const GOOD_TO_PEOPLE = [
  good(
    'no-thanks',
    'praise',
    'Ruth Ames',
    'These guys saved our Christmas dinner. Five stars.',
    'You made our whole kitchen smile, Ruth. How did the goose turn out in the end?',
  ),
  good(
    'no-thanks',
    'referral',
    'Jim Olds',
    'If you need glasses go to Marta at the corner, she is great.',
    "That's very kind, Jim. Whoever comes from you gets an extra look.",
  ),
  good(
    'no-thanks',
    'referral',
    'Petra Sand',
    'Told my neighbour to see you about the roof, she will call.',
    "I appreciate that, Petra. I'll look after her as I did after you, and tell you how it went.",
  ),
  good(
    'no-thanks',
    'praise',
    'Omar Said',
    'Second car from them and just as happy as with the first.',
    'That does me good to read, Omar. Where will the first trip take you?',
  ),
  good(
    'no-thanks',
    'praise',
    'Liv Dahl',
    'My hair has never looked this good!',
    'So glad you like it, Liv. It was a joy to do.',
  ),
  good(
    'no-thanks',
    'praise',
    'Elsa Brun',
    'Merci à toute l’équipe, le gâteau était magnifique.',
    'Merci à vous, Elsa, toute l’équipe est ravie. Belle année à votre fille.',
  ),
  good(
    'no-name',
    'complaint',
    'Hanna Berg',
    'Delivered to the wrong house, and nobody cares.',
    "Hanna, I'm sorry, and I do care. Please send me the date in a message and I will find your parcel today.",
  ),
  good('no-name', 'praise', 'Stan Lowe', 'Fixed my bike while I waited. What a shop!', 'Thank you!'),
  good(
    'no-name',
    'leaving',
    'LadyBug_77',
    'Nine years a customer, and now I am done.',
    'I am sorry that it has come to this. Would you tell me what went wrong? I would like to understand it.',
  ),
  good(
    'no-name',
    'referral',
    'Harbour Yoga Studio',
    'Sent all our members to this shoe shop.',
    'Thank you for sending them, that is an honour. We will take the time each of them needs.',
  ),
  good(
    'no-name',
    'question',
    'Max Engel',
    'How wide is the door of the lift?',
    "It's 90 cm, so a piano goes through. Is it for a delivery?",
  ),
  good(
    'no-name',
    '-',
    'Cole Hardy',
    'First snow of the year.',
    'And it even stays. Enjoy it, and mind the bend at the mill.',
  ),
  good(
    'no-name',
    'praise',
    'Nadia Aziz',
    'Lovely evening at your place.',
    'Dear Mrs Aziz, thank you for the evening and for the flowers. Do come again in spring.',
  ),
  good(
    'same-text',
    'praise',
    'Ann Bird',
    'Love the new floor.',
    'Thank you, Ann. How does the cat like it, now that it is warm?',
    {
      sent: [
        { to: 'Joe Wolf', text: `Joe, ${HI}` },
        { to: 'Kim Bell', text: `Kim, ${HI}` },
      ],
    },
  ),
  good('same-text', 'praise', 'Kim Bell', 'Here is the picture!', 'Thank you, Kim.', {
    sent: ['Joe', 'Al', 'Lou'].map((to) => ({ to, text: `Thank you, ${to}.` })),
  }),
  good('same-text', 'buy', 'Dee Cook', 'We want to build a little garden house.', `Hi Dee, ${VISIT}`, {
    sent: [
      { to: 'Dee Cook', text: `Hi Dee, ${VISIT}` },
      { to: 'Dee Cook', text: VISIT },
    ],
  }),
  good(
    'same-text',
    'question',
    'Uma Rai',
    'Is the gym open on holidays?',
    'Yes, Uma, on all of them but the first of January. Which day did you have in mind?',
    {
      sent: ['Ed', 'Lyn'].map((to) => ({
        to,
        text: 'We are open on all days but Sunday. Which machine do you mean?',
      })),
    },
  ),
];
