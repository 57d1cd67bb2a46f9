import type { Trade } from '../trades/trade';

/** A bicycle shop, Ireland. */
export const bikes: Trade = {
  facts: [
    ['bronze-service', 'price', 'bronze service', '€60, wheels and brakes', '2027-02-28'],
    ['gold-service', 'price', 'gold service', '€140, full strip down', '2027-02-28'],
    ['puncture', 'price', 'puncture', '€12 tube included', '2027-02-28'],
    ['hours', 'hours', '', 'Tue–Fri 10–6.30, Sat 10–4', '2027-02-28'],
    ['trek-fx2', 'stock', 'Trek FX2', 'medium and large in, small due January', '2027-01-15'],
    ['e-bike-batteries', 'stock', 'e-bike batteries', 'order only, 2 weeks', '2027-02-28'],
    ['bike-to-work', 'policy', 'bike to work', 'Bike2Work and TaxSaver only, no One4all', '2027-02-28'],
    ['hire', 'policy', 'hire', '18+, €200 deposit on a card', '2027-02-28'],
    ['delivery', 'delivery', '', '€30 anywhere in Ireland, 3-4 days', '2027-02-28'],
    ['kids-helmets', 'price', 'kids helmets', 'half price, €15', '2026-11-20'],
    ['late-opening', 'hours', 'late opening', 'Thursdays till 8', '2026-10-31'],
  ],
  wrong: [
    ['bronze-service', 'Bronze is 75 and covers wheels and brakes', 'cost of a basic service?'],
    ['gold-service', 'gold service 120, full strip down', 'and the full works?'],
    ['puncture', 'Fifteen euro with a tube.', 'Puncture repair?'],
    ['hours', 'We are yeah, 10 til half 6', 'Open Monday?'],
    ['hours', 'til 6 on sat', 'What time Sat?'],
    ['trek-fx2', 'Yes, the small is in, come try it.', 'Is the FX2 there in a small?'],
    ['e-bike-batteries', 'We have e-bike batteries on the shelf, same day.', 'battery for a Bosch e-bike?'],
    ['bike-to-work', 'Yes we take One4all, no problem', 'Do you take One4all?'],
    ['hire', 'Sure, 15 is fine.', 'Can my 15 year old rent one?'],
    ['hire', '100 deposit on a card', 'Deposit for hire?'],
    ['delivery', 'yes 20 to cork, 3-4 days', 'ship to Cork?'],
    ['kids-helmets', 'kids helmets are half price, 15 each', 'helmets for kids?'],
    ['late-opening', 'thursdays we go till 8', 'can I come after work'],
  ],
  right: [
    ['Small is due in January, medium and large are here now.', 'Is the FX2 there in a small?'],
    ['No, we are closed Mondays. Back Tuesday at 10.', 'Open Monday?'],
    ['24 for the two, tubes included', '2 punctures'],
    [
      'Could be the bottom bracket. Bring it in any day but Monday and we will look for free.',
      'My bike makes a clunk when I pedal',
    ],
    ['About 3 days in winter.', 'How long does gold take?'],
    ['Sorry, that sale ended Friday. They are back to 30.', 'The helmets in the window still 15?'],
    ['30, you would have it in 3 or 4 days', 'delivery to galway?'],
    [
      'gold is a full strip down at 140, bronze is just wheels and brakes for 60',
      'whats the diff between bronze and gold',
    ],
    ['for sure, a gold would make it like new', 'bought mine for 900 in 2019, worth fixing?'],
    ['You can, 200 deposit on a card and bring ID.', 'Could I rent for a day? I am 30'],
    ['we do, up to 300 depending on the bike', 'do you do trade ins'],
  ],
};
