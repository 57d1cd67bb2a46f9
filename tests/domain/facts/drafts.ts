import type { Shop } from './shops';

/**
 * Replies of made-up sellers, written by us before anything read them; told on Tuesday 24 November 2026. `wrong` names
 * the fact that a reply goes against or that is out of date; null: nothing is wrong with it. These may be looked at
 * while the readers are made; `held-out.ts` may not.
 */
export interface SellersDraft {
  shop: Shop;
  /** What the reply answers, where that matters. */
  post?: string;
  text: string;
  wrong: string | null;
}

export const wrong = (shop: Shop, fact: string, text: string, post = ''): SellersDraft => ({
  shop,
  text,
  post,
  wrong: fact,
});
export const right = (shop: Shop, text: string, post = ''): SellersDraft => ({
  shop,
  text,
  post,
  wrong: null,
});

export const SEEN: readonly SellersDraft[] = [
  wrong('floors', 'natural', 'Hi Ana, Oakline Natural is 45 €/m² at ours. How big is the room?'),
  wrong('floors', 'smoked', 'Good choice! It is 59 € a square metre.', 'How much is Oakline Smoked?'),
  wrong('floors', 'table', 'The oak table in the window costs €850 and is yours if you like it.'),
  wrong('floors', 'hours', 'Come by on Sunday, we are open from 10 to 14.'),
  wrong('floors', 'hours', 'We are open until 8 pm on weekdays, so there is time after work.'),
  wrong('floors', 'smoked-stock', 'Yes, Oakline Smoked is in stock, you can take it along today.'),
  wrong(
    'floors',
    'delivery',
    'Delivery takes two days, so you would have it by the weekend. Shall I reserve it?',
  ),
  wrong('floors', 'delivery-cost', 'Delivery is free from 300 €, so yours would cost nothing extra.'),
  wrong('floors', 'returns', 'No worries, you can return unopened boxes within 30 days.'),
  wrong('floors', 'walnut', 'Walnut planks are 79 €/m², a warm floor for a north room.'),
  wrong('bikes', 'lisboa', 'Our Lisboa city bike is at 599 € right now. Want to try it on Thursday?'),
  wrong('bikes', 'urbano', 'The Urbano e-bike? 1.999 €, with lights and rack.'),
  wrong('bikes', 'hours', 'You can pick it up on Monday morning, we open at 10.'),
  wrong('bikes', 'urbano-stock', 'We have 9 Urbano e-bikes left, no need to hurry.'),
  wrong('bikes', 'warranty', 'All our bikes come with a 5 year warranty.'),
  wrong('bikes', 'cash', 'You can pay in cash when you pick it up.'),
  wrong('bikes', 'winter', 'The winter check is 39 € and takes an hour. What do you ride?'),
  wrong('cafe', 'cake', 'Happy to bake it! A birthday cake is $42, which flavour does she like?'),
  wrong('cafe', 'hours', 'See you Sunday at 3pm then, we are open until 4!'),
  wrong('cafe', 'deposit', 'For catering we ask for a deposit of 50%. Which date do you have in mind?'),
  right('floors', 'Hi Ana, Oakline Natural is 49 €/m² and we have it in stock. How big is the room?'),
  right('floors', '20 m² of Oakline Natural come to 980 €, fitting is 18 €/m² on top. Shall I hold them?'),
  right('floors', 'Within your 800 € budget I would look at Oakline Natural first. Would you like a sample?'),
  right('floors', 'We are open until 6 pm on weekdays and until 2 pm on Saturdays.'),
  right('floors', 'We are closed on Sundays, would Saturday at 11 suit you?'),
  right('floors', 'I will call you on Sunday evening when I am back. Is 7 pm fine?'),
  right(
    'floors',
    'Oakline Smoked is sold out at the moment, we expect it in January. May I write to you then?',
  ),
  right('floors', 'Delivery takes 3 to 5 working days and is free from 500 €.'),
  right(
    'floors',
    'You paid 59 € elsewhere? I cannot match that one, but ours comes with 25 years of warranty.',
  ),
  right('floors', 'You can return unopened boxes for two weeks, no questions asked.'),
  right('floors', 'The oak table is 890 € until the end of March. Shall I send you a picture?'),
  right('floors', 'Smoked is 62 €/m², Natural is 49 €/m². Which one goes better with your doors?'),
  right('floors', 'The skirting boards would be 6 € a metre. How many metres do you need?'),
  right('bikes', 'The Lisboa is 649 € and the Urbano 2.199 €. What do you use it for?'),
  right('bikes', 'A service starts at 45 €. What noise does it make?'),
  right('bikes', 'For your bike the service would be 60 € because the chain is worn. Is that all right?'),
  right('bikes', 'We are closed on Mondays. Would Tuesday at 10 suit you for a test ride?'),
  right('bikes', 'There are only four Urbanos left. Shall I set one aside for you?'),
  right('bikes', 'Sorry, the kids helmets are out of stock. Shall I tell you when they arrive?'),
  right('bikes', 'You have 30 days to return it and two years of warranty.'),
  right('bikes', 'We deliver within Porto in two days, free of charge. What is your postcode?'),
  right('bikes', 'Sorry about the wait, Rui. I will look at the brake myself tomorrow and call you by 5 pm.'),
  right('bikes', 'We take card or MB Way, sorry, no cash.'),
  right('cafe', 'A birthday cake is $48. Who are we baking for?'),
  right('cafe', 'Catering for 20 people is $280, with a deposit of 20%. Which day is it?'),
  right('cafe', 'We close at 2pm on Sundays, so come before that.'),
  right('cafe', 'Yes, dogs are welcome on the terrace. See you Saturday at 9?'),
  right('cafe', 'Gluten-free bread comes out of the oven on Fridays. Shall I keep a loaf for you?'),
  right('cafe', 'Delivery within 5 miles is $8. Where are you?'),
  right('cafe', 'You can cancel up to 48 hours before without any cost.'),
];
