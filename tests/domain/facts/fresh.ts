import { right, type SellersDraft, wrong } from './drafts';

/**
 * Written last, when two general slips that `held-out.ts` had shown were mended. At the first measurement 13 of 15 wrong
 * ones were found and 2 of 20 right ones marked; what that showed was mended, so today they only keep it so.
 */
export const FRESH: readonly SellersDraft[] = [
  wrong(
    'floors',
    'fitting',
    'Our people fit it for you; fitting runs at 22 €/m². When would you like to start?',
  ),
  wrong(
    'floors',
    'natural',
    '44 euros per square metre, fitted or not. May I ask which room it is for?',
    'What is the price of Oakline Natural these days?',
  ),
  wrong('floors', 'warranty', 'Every Oakline board is guaranteed for 15 years.'),
  wrong('floors', 'hours', 'Saturday works: the showroom is open until 5 pm.'),
  wrong('bikes', 'returns', 'If it does not fit, bring it back within 14 days and that is that.'),
  wrong('bikes', 'delivery', 'Delivery in Porto takes a week at the moment, sorry.'),
  wrong('cafe', 'cancel', 'You may cancel up to 24 hours ahead.'),
  wrong('cafe', 'pumpkin', 'A pumpkin pie is $26, serves eight. For which day?'),
  wrong('salon', 'hours', 'We have a chair for you on Sunday morning, just come by at 10.'),
  wrong('salon', 'colour', 'Colour would be £60 for short hair.'),
  wrong('phones', 'delivery', 'Der Versand kostet 3,90 €, Donnerstag ist es bei dir.'),
  wrong('phones', 'hours', 'Wir sind unter der Woche bis 20 Uhr da.'),
  wrong('garden', 'planting', 'Planting is 45 € an hour, plants not included.'),
  wrong('garden', 'voucher', 'Our vouchers run out after 2 years, so no rush.'),
  wrong('garden', 'mower-stock', 'The robot mower is sold out, I am afraid.'),
  right('floors', 'We could have somebody fit it on the 3rd of December. Is your hallway empty by then?'),
  right('floors', 'I would take the Natural for a room with children. What colour are the walls?'),
  right('floors', 'We are open on Saturday from 10, and coffee is ready.'),
  right('floors', 'For an order of 620 € delivery is free.'),
  right('floors', 'Sorry about the scratch, Tom. I refund the 39 € for delivery today.'),
  right('bikes', 'Does 649 € for the Lisboa fit your plans, or shall we look at used ones?'),
  right('bikes', 'A helmet for grown-ups is 55 €, and I have plenty in stock.'),
  right('bikes', 'Give me two days to find the part, I will call you by Thursday.'),
  right('cafe', 'Two birthday cakes would be $96. Do they share the party?'),
  right('cafe', 'We open at 7am, so coffee before work is no problem.'),
  right('cafe', 'Ana, thank you, that made our week! See you on Saturday.'),
  right('salon', 'We are here until 7 pm from Tuesday to Friday.'),
  right('salon', 'A cut and blow-dry takes 45 minutes. Would 9.30am on Wednesday work?'),
  right('salon', 'Last time you paid £35, it is £38 since spring. I hope that is all right.'),
  right('phones', 'Der Akkutausch kostet 69 €, bei zwei Geräten 138 €.'),
  right('phones', 'Samstag um 15 Uhr passt, wir haben bis 16 Uhr auf.'),
  right('phones', 'Melde dich gern bis Sonntag, dann lege ich dir eins zurück.'),
  right('garden', 'The trees are not here yet; from Saturday there will be plenty.'),
  right('garden', 'Delivery for two trees is 25 €, tomorrow if you like.'),
  right('garden', 'You can pay the other 500 € when it arrives.'),
];
