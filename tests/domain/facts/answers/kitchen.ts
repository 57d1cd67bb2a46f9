import type { Trade } from '../trades/trade';

/** A kitchen fitter, India. */
export const kitchen: Trade = {
  facts: [
    [
      'l-shaped-modular-kitchen',
      'price',
      'L-shaped modular kitchen',
      'from ₹1.85 lakh, 10x8 ft',
      '2026-12-31',
    ],
    ['chimney-installation', 'price', 'chimney installation', '₹1,500', '2027-01-31'],
    ['delivery', 'delivery', '', 'Bengaluru only, fitted 21 days from design sign-off', '2027-03-31'],
    ['payment', 'policy', 'payment', '40% advance, 50% on delivery, 10% after fitting', '2027-12-31'],
    ['warranty', 'policy', 'warranty', '10 yrs on plywood, 1 yr on hinges', '2027-12-31'],
    ['showroom', 'hours', 'showroom', '10.30am–8pm, closed Tuesdays', '2026-12-31'],
    ['quartz-countertop', 'stock', 'quartz countertop', 'white & grey in, no black', '2026-11-30'],
    ['diwali-offer', 'price', 'Diwali offer', '15% off cabinets', '2026-11-15'],
    ['measurement-visit', 'policy', 'measurement visit', 'free', '2026-10-31'],
  ],
  wrong: [
    [
      'measurement-visit',
      'Kindly note that the measurement visit is free of charge. Please share your address and we shall schedule it.',
      'How much do you charge for the measurement visit?',
    ],
    ['warranty', 'Hinges are covered for 5 years.', 'What is the warranty on hinges?'],
    [
      'payment',
      'We request only 25% as advance, with the balance payable in stages thereafter.',
      'How much advance do you take?',
    ],
    ['chimney-installation', 'chimney install is 1200 only', 'chimney fitting charge?'],
    ['diwali-offer', 'yes 15 percent off cabinets going on now', 'any offer going on?'],
    ['showroom', 'yes sir tues open 10.30 to 8', 'showroom open on tuesday?'],
    ['quartz-countertop', 'black is there maam, come n see', 'Black quartz available?'],
    ['delivery', 'Yes, we fit kitchens in Mysuru as well.', 'Do you take up work in Mysuru?'],
  ],
  right: [
    [
      'We regret to inform you that the Diwali offer of 15% closed on 15 November.',
      'Is the Diwali discount still applicable?',
    ],
    [
      'Yes, Whitefield is fine. Fitted 21 days from design sign-off.',
      'Do you do Whitefield, and how long does it take?',
    ],
    ['40 percent so 80k now', 'if kitchen comes to 2 lakh how much advance'],
    ['1.5 is bit tight sir, L shape starts 1.85L. can u send the plan', 'my budget is 1.5 lakh for L shape'],
    ['starts 185000 for 10x8', 'L shape price pls'],
    ['About three weeks from design sign-off.', 'How long after the design is final?'],
    ['grey n white both in stock', 'grey quartz?'],
    ['The plywood carries a warranty of 10 years.', 'What warranty is there on the ply?'],
  ],
};
