import type { Trade } from '../trades/trade';

/** A music school, United States. */
export const music: Trade = {
  facts: [
    ['30-min-lesson', 'price', '30-min lesson', '$38', '2027-05-31'],
    ['60-min-lesson', 'price', '60-min lesson', '$70', '2027-05-31'],
    ['hours', 'hours', '', 'Mon–Thu 2–8pm, Sat 9–3, closed Fri & Sun', '2027-05-31'],
    ['cancellations', 'policy', 'cancellations', '24 hrs notice or you pay for the lesson', '2027-12-31'],
    ['minimum-age', 'policy', 'minimum age', 'piano 5+, drums 8+', '2027-12-31'],
    ['violin-places', 'stock', 'violin places', 'none til January', '2026-12-31'],
    ['siblings', 'policy', 'siblings', 'second child 15% off', '2027-05-31'],
    ['trial-lesson', 'price', 'trial lesson', 'first one free', '2026-09-30'],
    ['rental-guitars', 'stock', 'rental guitars', '3/4 size in, $20/mo', '2026-11-22'],
  ],
  wrong: [
    ['trial-lesson', 'first ones free, when works', 'do you do a trial'],
    ['hours', 'yep fri 2 til 8', 'are you open fridays'],
    ['violin-places', 'yeah 2 violin spots open thurs', 'any violin spots this month?'],
    [
      'cancellations',
      'No charge if you text a couple of hours ahead.',
      'If I text two hours before, do I still pay?',
    ],
    ['30-min-lesson', '30 min is 42', 'half hour lesson price?'],
    ['minimum-age', 'Yes, six is a fine age to start drums with us.', 'Can my 6 year old do drums?'],
    [
      'rental-guitars',
      'Yes. We have three-quarter size guitars available to rent at $20 per month.',
      'Do you rent guitars for kids?',
    ],
    [
      'siblings',
      'Thank you for asking. We do offer a family rate: a second child receives 25% off.',
      'Is there a discount for siblings?',
    ],
  ],
  right: [
    ['30 or 60 min? and what instrument, is she over 8', 'how much are lessons for my kid'],
    ['No violin places until January, but I can put you on the list.', 'Any violin places?'],
    ['piano is 5 and up so next year!', 'can my 4 yr old do piano'],
    ['A 60-minute lesson is $70.', "What is the price of an hour's lesson?"],
    ['Group ukulele is $22 a class.', 'How much is the group ukulele class?'],
    ['70 less 15% so 59.50 for the second one', 'whats an hour for my second kid'],
    ['we go til 8 mon thru thurs so last 30 min one is 7:30', 'latest slot on a weeknight?'],
    [
      'We are closed on Sundays, but I will ask her teacher and come back to you by tomorrow.',
      'Could my daughter have a Sunday lesson before her audition?',
    ],
  ],
};
