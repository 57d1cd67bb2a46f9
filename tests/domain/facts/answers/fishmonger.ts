import type { Trade } from '../trades/trade';

/** A fishmonger, United Kingdom. */
export const fishmonger: Trade = {
  facts: [
    ['salmon-fillet', 'price', 'salmon fillet', '£22 a kilo', '2027-01-31'],
    ['dressed-crab', 'price', 'dressed crab', '£6.50 each, 2 for £12', '2027-01-31'],
    ['fish-box', 'price', 'fish box', 'small £25, family £45', '2027-01-31'],
    ['hours', 'hours', '', 'Tue–Sat 8–4, closed Sun & Mon', '2027-01-31'],
    ['oysters', 'stock', 'oysters', 'Fridays and Saturdays only', '2027-03-31'],
    ['lobster', 'stock', 'lobster', 'to order, 2 days notice', '2027-03-31'],
    ['christmas-orders', 'policy', 'Christmas orders', 'by 18 Dec, £20 deposit', '2026-12-18'],
    ['delivery', 'delivery', '', 'Tuesdays and Fridays, free over £40, otherwise £4', '2027-01-31'],
    ['gluten', 'other', 'gluten', 'batter is gluten free, no nuts used in the shop', '2027-01-31'],
    ['mussels', 'price', 'mussels', '£5 a kilo', '2026-11-15'],
    ['sprats', 'stock', 'sprats', 'in', '2026-11-18'],
  ],
  wrong: [
    ['salmon-fillet', '24 a kilo this week', 'salmon per kilo?'],
    ['dressed-crab', '8 quid each or 2 for 12', 'How much are crabs'],
    ['fish-box', 'Family box is £55', 'What is the family box?'],
    ['fish-box', 'small 30, family 45', 'price of the small box pls'],
    ['hours', 'yeah 8 til 4 monday same as always', 'you there monday'],
    ['oysters', 'Yes, we have oysters on Wednesdays.', 'Could I get oysters on Wednesday?'],
    ['lobster', 'Of course, we can have a lobster for you tomorrow.', 'Can I get a lobster for tomorrow?'],
    [
      'christmas-orders',
      'No deposit, just tell us what you want for Christmas.',
      'Do I have to pay anything to order for Christmas?',
    ],
    ['christmas-orders', 'christmas orders by the 22nd pls', 'When is the last day for xmas orders'],
    ['delivery', 'Yes, delivery is free on £30.', 'Is delivery free on a £30 order?'],
    ['delivery', 'yep we can do wednesday delivery', 'deliver weds?'],
    [
      'gluten',
      'We do use some nuts in our crusts, so please be careful.',
      'My daughter has a nut allergy, do you use nuts?',
    ],
    ['mussels', '5 a kilo', 'how much are the mussels'],
    ['sprats', 'we do, sprats are in', 'Got any sprats?'],
  ],
  right: [
    ['12 for the pair, see you Saturday', 'two crabs please'],
    ['44 for that', 'salmon 2 kilos'],
    ['18 is good but ours is wild, 22 a kilo', 'Tesco sell salmon at 18 a kilo'],
    ['Of course, Saturday is no bother. Just order by Thursday.', 'Can I get a lobster for Saturday?'],
    ['Fridays and Saturdays only I am afraid.', 'Oysters today?'],
    ['no sorry, tues to sat 8 till 4', 'Open Sunday?'],
    ['yep and no nuts in the shop either', 'is your batter gluten free'],
    ['Let me check what comes off the boat, prices change daily.', 'Any mussels in?'],
    ['get about 1.2 kilo of mixed, roughly 20 quid', 'Whats good for a fish pie for 6'],
    ['free over 40 so nothing to pay', 'delivery on a 55 pound order?'],
  ],
};
