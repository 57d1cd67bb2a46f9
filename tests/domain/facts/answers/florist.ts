import type { Trade } from '../trades/trade';

/** A florist, Ireland. */
export const florist: Trade = {
  facts: [
    ['hand-tied-bouquet', 'price', 'hand-tied bouquet', 'small €35, large €55', '2027-03-31'],
    ['funeral-wreath', 'price', 'funeral wreath', '€85, 12 inch', '2027-01-31'],
    ['hours', 'hours', '', 'Mon to Sat 9–5.30, closed Sundays', '2026-12-31'],
    ['red-roses', 'stock', 'red roses', 'in, about 200 stems', '2026-11-28'],
    ['peonies', 'stock', 'peonies', 'none til May', '2027-04-30'],
    ['delivery', 'delivery', '', 'Galway city only, €6, free over €60', '2026-12-31'],
    ['wedding-flowers', 'policy', 'wedding flowers', '30% deposit, non-refundable', '2027-06-30'],
    ['autumn-posy', 'price', 'autumn posy', '€28 offer', '2026-11-15'],
    ['sunflowers', 'stock', 'sunflowers', 'in, €3 a stem', '2026-10-31'],
  ],
  wrong: [
    [
      'wedding-flowers',
      'Thank you for your enquiry. Should your plans change, the deposit on wedding flowers will be refunded in full.',
      'If the wedding is called off do we get the deposit back?',
    ],
    ['hand-tied-bouquet', 'hiya large is 45, small 35 x', 'Hi, how much is your large bouquet?'],
    ['autumn-posy', 'it is yeah, 28 euro, will i put one by for you', 'Is the autumn posy still going?'],
    ['hours', 'yep here sunday 10 til 2, pop in', 'Are ye open Sunday? Need something for Mam'],
    ['delivery', 'no bother we go out to ennis, 6 euro', 'Would you deliver down to Ennis?'],
    ['sunflowers', 'Yes, we have sunflowers in at €3 a stem.', 'Do you have any sunflowers?'],
    [
      'peonies',
      'We do have peonies at the moment, come in and pick your colour.',
      'Any chance of peonies for a birthday next week?',
    ],
    [
      'autumn-posy',
      'Good afternoon. May we suggest our autumn posy, which is currently on offer at €28? We would be delighted to prepare one for you.',
      'Looking for something small for a teacher, under €30',
    ],
  ],
  right: [
    ['for 40 youd get the small one with a fiver left over x', 'I only have 40 euro, what would I get?'],
    ['half 5 mon to sat', 'What time do you shut?'],
    ['Sorry, that offer finished on the 15th.', 'Is the autumn posy still €28?'],
    ['loads of red roses in at the mo', 'Got any red roses?'],
    [
      'Certainly. Delivery within Galway city is €6 for an order of that size.',
      'Could you deliver a €40 order to Salthill?',
    ],
    [
      '55 and 85 so 140 all in, delivery free at that',
      'Large bouquet and a wreath, delivered in the city, what would that be?',
    ],
    [
      'I am afraid we do not open on Sundays; you would be most welcome to collect on Saturday, any time up to 5.30pm.',
      'Could I collect on Sunday morning?',
    ],
    [
      'The deposit on €1,200 would be €360.',
      "Our wedding flowers were quoted at €1,200. What's the deposit?",
    ],
  ],
};
