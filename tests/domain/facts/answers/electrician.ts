import type { Trade } from '../trades/trade';

/** An electrician, Australia. */
export const electrician: Trade = {
  facts: [
    ['call-out', 'price', 'call-out', '$90 incl first half hour', '2027-01-31'],
    ['downlights', 'price', 'downlights', '$65 each supplied & fitted', '2027-01-31'],
    ['hours', 'hours', '', 'Mon–Fri 7–4, emergencies 24/7', '2027-06-30'],
    ['emergency-call-out', 'price', 'emergency call-out', '$180 any time out of hours', '2027-06-30'],
    ['delivery', 'delivery', '', 'Perth metro only, no travel charge', '2026-12-31'],
    ['pensioners', 'policy', 'pensioners', '10% off labour with card', '2026-12-31'],
    ['warranty', 'policy', 'warranty', '12 months on workmanship', '2027-12-31'],
    ['ceiling-fans', 'stock', 'ceiling fans', 'white 52 inch in, $240 fitted', '2026-11-14'],
    ['smoke-alarms', 'policy', 'smoke alarms', 'free check with any job', '2026-10-31'],
  ],
  wrong: [
    ['call-out', '60 covers callout and first half hr', 'whats ur callout fee'],
    [
      'smoke-alarms',
      'Any job comes with a free smoke alarm check.',
      'Anything thrown in if I book the switchboard job?',
    ],
    ['warranty', 'Yes, our workmanship is guaranteed for two years.', 'Is the work guaranteed?'],
    ['downlights', '4 would be 300 fitted', 'how much for 4 downlights'],
    [
      'emergency-call-out',
      'An emergency call-out at that hour is charged at $150.',
      'What would an emergency visit at 2am cost?',
    ],
    ['delivery', 'theres a 30 travel fee out that way', 'do you charge travel to Joondalup'],
    [
      'pensioners',
      'Yes. We are pleased to take 10% off labour for all of our customers.',
      'Do you offer any discounts?',
    ],
    ['ceiling-fans', 'yeah got the white 52s here, 240 fitted', 'got any white ceiling fans'],
  ],
  right: [
    ['6 x 65 so 390 all up', '6 downlights?'],
    [
      'Could you let me know whether the shed is within 10 or 20 metres of the switchboard, and how many points you would like?',
      'How much to put power in a shed?',
    ],
    ['50 sounds cheap mate, were 65 supplied n fitted', 'other bloke said 50 a downlight'],
    [
      'We start at 7 in the morning and finish at 4 in the afternoon, Monday to Friday.',
      'What are your normal hours?',
    ],
    ['Our workmanship is warranted for one full year from completion.', 'How long is your work warranted?'],
    ['270 labour with her pension card then', "mum's on the pension, labour was quoted at 300"],
    ['yep emergencies any time, 180 callout', "power's out sunday night, can you come"],
    ["Yes, Fremantle's fine, no travel charge.", 'Do you come to Fremantle?'],
  ],
};
