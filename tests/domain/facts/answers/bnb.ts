import type { Trade } from '../trades/trade';

/** A guest house, Ireland. */
export const bnb: Trade = {
  facts: [
    ['double-room', 'price', 'double room', '€110 a night, breakfast included', '2027-02-28'],
    ['single-room', 'price', 'single room', '€75 a night', '2027-02-28'],
    ['check-in', 'hours', 'check-in', '3pm to 9pm', '2027-12-31'],
    ['dogs', 'policy', 'dogs', 'small dogs, garden room only, €10 a stay', '2027-05-31'],
    [
      'cancellation',
      'policy',
      'cancellation',
      'free up to 7 days before, then first night charged',
      '2027-12-31',
    ],
    ['new-year-s-eve', 'stock', "New Year's Eve", 'full', '2026-12-31'],
    [
      'station-pick-up',
      'delivery',
      'station pick-up',
      'free from Killarney station, before 8pm only',
      '2027-01-31',
    ],
    ['midweek-break', 'price', 'midweek break', '2 nights for €180', '2026-11-19'],
    ['family-room', 'stock', 'family room', 'two weekends left', '2026-11-15'],
  ],
  wrong: [
    [
      'family-room',
      'Thank you for your enquiry. We still have two weekends available in the family room and would be glad to reserve one.',
      'Is the family room free any weekend soon?',
    ],
    ['check-in', 'ah yeah check in any time from 12 no bother', 'Can we check in at noon?'],
    ['cancellation', 'No, cancelling three days before is free.', 'If I cancel 3 days before am I charged?'],
    ['midweek-break', 'yep 2 nights for 180 midweek', 'Any midweek deals?'],
    ['double-room', 'double is 120 a night with brekkie', 'Price of a double?'],
    ['new-year-s-eve', 'one room left for nye yeah, want me to hold it', "Anything left for New Year's Eve?"],
    ['dogs', 'Small dogs stay free in the garden room.', 'Do you charge for a small dog?'],
    [
      'station-pick-up',
      'We would be pleased to collect you from Killarney station at 8.20pm, with our compliments.',
      'Our train reaches Killarney at 8.20pm. Could we be collected?',
    ],
  ],
  right: [
    ['We do, €9 each, just tell us the night before.', 'Do you do packed lunches?'],
    [
      'I regret that the midweek offer has now finished; two nights in a double would be €220.',
      'Is the two nights for €180 offer still running?',
    ],
    ['check in isnt til 3 but let me ask herself about the bags', 'Could we leave bags with you at 11am?'],
    ['9 at night the latest pls', "What's the latest we can arrive?"],
    ["I am sorry, but we are fully booked for New Year's Eve.", "Have you a room for New Year's Eve?"],
    ['is that 3 adults or 2 and a small one? and for how many nights', 'Looking for a room for 3 of us'],
    ['150 is plenty, double is 110', "We've 150 for the night for two of us, any good?"],
    [
      'Small dogs are welcome in the garden room, €10 for the stay.',
      "Do you take dogs? He's a small terrier",
    ],
  ],
};
