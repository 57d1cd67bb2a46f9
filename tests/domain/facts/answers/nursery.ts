import type { Trade } from '../trades/trade';

/** A plant nursery, Australia. */
export const nursery: Trade = {
  facts: [
    ['lavender-140mm', 'price', 'lavender 140mm', '$9.95, 3 for $25', '2027-01-31'],
    ['lemon-tree', 'price', 'lemon tree', '$49 dwarf, $65 full size', '2027-02-28'],
    ['hours', 'hours', '', 'Tue–Sun 8.30–4.30, closed Mondays', '2027-03-31'],
    ['delivery', 'delivery', '', '$25 within 20km, none beyond', '2026-12-31'],
    ['native-violets', 'stock', 'native violets', 'sold out, back mid Jan', '2027-01-14'],
    ['returns', 'policy', 'returns', 'no returns on plants, pots 14 days with receipt', '2027-12-31'],
    ['dogs', 'policy', 'dogs', 'welcome on a lead', '2027-12-31'],
    ['mulch', 'price', 'mulch', '$8 a bag, 4 for $28', '2026-11-22'],
    ['tomato-seedlings', 'stock', 'tomato seedlings', 'plenty in', '2026-11-15'],
  ],
  wrong: [
    ['lemon-tree', 'dwarf lemons are 39 mate', 'how much is a dwarf lemon'],
    ['mulch', '8 a bag or 4 for 28', 'mulch price?'],
    ['dogs', 'Sorry, no dogs in the nursery.', 'Can I bring the dog in?'],
    ['hours', 'yeah every day 8.30 to 4.30', 'you open mondays?'],
    ['native-violets', 'yep got a heap of native violets in', 'any native violets'],
    ['tomato-seedlings', 'Yes, plenty of tomato seedlings in.', 'Any tomato seedlings left?'],
    [
      'delivery',
      'We would be happy to deliver to you at 35km for the standard $25.',
      'We are 35km away. Would you deliver?',
    ],
    [
      'mulch',
      'Thank you. Eight bags of mulch would come to $56 at our four for $28 price.',
      'I need about eight bags of mulch',
    ],
  ],
  right: [
    [
      'Certainly. Pots may be returned within 14 days with your receipt.',
      'Can I bring back a pot I bought last week?',
    ],
    ['yep 12k is fine, 25 bucks', 'deliver to me? im 12km off'],
    ['They might well be $7.50 there. Ours are $9.95 and grown on site.', 'Bunnings has lavender for $7.50'],
    ["Not today, we're closed Mondays. Back tomorrow at 8.30.", 'Are you open today?'],
    [
      'I am afraid native violets are sold out; we expect them again in mid January.',
      'Do you have native violets?',
    ],
    ['3 for 25 so you save 4.85', 'is 3 lavender cheaper than singles'],
    ['50 gets you a dwarf with a buck change', 'got 50 to spend on a lemon tree'],
    ['half 4 tues to sun', 'when do you knock off'],
  ],
};
