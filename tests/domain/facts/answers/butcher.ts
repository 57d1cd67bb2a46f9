import type { Trade } from '../trades/trade';

/** A butcher, United Kingdom. */
export const butcher: Trade = {
  facts: [
    ['turkey', 'price', 'turkey', '£14.50 a kg, bronze', '2026-12-24'],
    ['pork-pies', 'price', 'pork pies', '£4.60 large, £1.80 small', '2027-01-31'],
    ['hours', 'hours', '', 'Tue–Fri 7.30–5, Sat 7–2, closed Sun & Mon', '2026-12-20'],
    ['delivery', 'delivery', '', 'Wednesdays & Fridays, free over £30, else £4', '2026-12-31'],
    ['goose', 'stock', 'goose', 'all sold', '2026-12-24'],
    ['christmas-orders', 'policy', 'Christmas orders', '£20 deposit, order by 12 Dec', '2026-12-12'],
    ['payment', 'policy', 'payment', 'card or cash, no Amex', '2027-12-31'],
    ['sausages', 'price', 'sausages', '3 packs for £10', '2026-11-21'],
    ['pheasant', 'stock', 'pheasant', 'in, £9 a brace', '2026-11-20'],
  ],
  wrong: [
    [
      'christmas-orders',
      "You've got until the 18th of December.",
      "When's the last day to order for Christmas?",
    ],
    ['delivery', 'we deliver tues and fri', 'when do you deliver'],
    ['pheasant', "Yes, pheasant's in, £9 a brace.", 'Have you got any pheasant?'],
    [
      'payment',
      'Yes, we accept all major cards, American Express included.',
      'Do you accept American Express?',
    ],
    ['pork-pies', 'large uns are 3 quid each', 'how much are large pork pies'],
    [
      'sausages',
      'Thank you for your order. Six packs would be £20 on our three for £10 offer.',
      "I'd like six packs of sausages for a party on Saturday",
    ],
    ['goose', 'couple of geese left, shout if you want one', 'any geese left'],
    ['sausages', 'aye 3 packs for a tenner', 'sausages on offer?'],
  ],
  right: [
    [
      'As your order exceeds £30, there is no delivery charge.',
      'My order is £34. Is there a delivery charge?',
    ],
    ['A 6 kg bronze turkey would come to £87.00.', 'What would a 6kg turkey come to?'],
    ['Aldi may well be £8. Ours is a bronze bird at £14.50 a kilo.', 'Aldi turkey is £8 a kilo'],
    ['large 4.60 n small 1.80 so 22 quid the lot', '4 large pork pies and 2 small?'],
    ['that lot went last week, nowt left sorry', 'still got pheasant?'],
    ['Leave a £20 deposit and order by 12 December.', 'How do I book a Christmas turkey?'],
    ['4 quid under 30', "what's delivery on a £20 order"],
    ['nah shut sun n mon, back tues half 7', 'open monday?'],
  ],
};
