import type { Trade } from '../trades/trade';

/** A garage, United Kingdom. */
export const garage: Trade = {
  facts: [
    ['mot', 'price', 'MOT', '£45', '2026-12-31'],
    ['full-service', 'price', 'full service', '£189 up to 1.6, £219 over', '2027-02-28'],
    ['hours', 'hours', '', 'Mon–Fri 8–5.30, Sat 8–12, shut Sunday', '2027-03-31'],
    ['alignment-check', 'policy', 'alignment check', 'free with any 2 tyres, otherwise £30', '2027-01-31'],
    ['winter-tyres-205-55-r16', 'stock', 'winter tyres 205/55 R16', '8 left', '2026-11-23'],
    ['car-collection', 'delivery', 'car collection', 'free within 5 miles, no further', '2026-12-31'],
    ['courtesy-car', 'policy', 'courtesy car', 'over 25s only, book ahead', '2027-12-31'],
    ['winter-check', 'price', 'winter check', '£15', '2026-10-31'],
    ['096-bosch-batteries', 'stock', '096 Bosch batteries', 'in stock', '2026-11-20'],
  ],
  wrong: [
    ['mot', 'mot is 40 mate', 'How much for an MOT?'],
    [
      'winter-check',
      "We do a winter check for £15, ring and we'll fit you in.",
      'Thinking of getting the car looked at before the snow',
    ],
    ['hours', 'sat were here til 4 so yeah no probs', 'Can I drop it off Sat afternoon?'],
    [
      'car-collection',
      'No problem, we can collect from 9 miles away at no charge.',
      "I'm 9 miles out, could you pick the car up?",
    ],
    [
      '096-bosch-batteries',
      'Thank you for getting in touch. The 096 Bosch battery is in stock and can be fitted whenever suits you.',
      'Would you have a battery for a 2016 Focus, 096 type?',
    ],
    ['alignment-check', 'yeah alignment check is free, just drop in', 'Do you do wheel alignment?'],
    [
      'courtesy-car',
      'Certainly. Your son would be able to use our courtesy car, provided it is booked ahead.',
      'My son is 21, could he have the courtesy car while his is in?',
    ],
    [
      '096-bosch-batteries',
      'yeah got an 096 bosch on the shelf, bring it down',
      "Battery's dead, got an 096?",
    ],
  ],
  right: [
    ['yeah no bother at 32, just book it ahead', "Do you do a courtesy car? I'm 32"],
    ['front pads 95 fitted, 2-3 days to get em in', 'How much for front brake pads on a Corsa?'],
    ["We're shut Sundays, but I can do Monday from 8.", 'Sunday any good?'],
    ['Yes, two full sets left.', 'Any 205/55 16 winters left?'],
    ['8 in the morning, half 5 finish. sat just til noon', 'What time you open?'],
    [
      'Thank you for asking. The £15 winter check ended in October; I shall confirm the present price by message.',
      'I saw a £15 winter check advertised',
    ],
    ['A full service on a 2.0 litre engine is £219.', 'What do you charge to service a 2.0 diesel?'],
    ['45 + 189 so 234 all in', 'MOT plus full service on a 1.4?'],
  ],
};
