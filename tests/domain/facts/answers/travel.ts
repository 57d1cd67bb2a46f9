import type { Trade } from '../trades/trade';

/** A travel agent, India. */
export const travel: Trade = {
  facts: [
    ['goa-3n-4d', 'price', 'Goa 3N/4D', '₹14,999 per person, twin sharing', '2026-12-15'],
    ['dubai-4n-5d', 'price', 'Dubai 4N/5D', '₹62,500 pp with visa, flights extra', '2026-12-31'],
    ['office', 'hours', 'office', 'Mon–Sat 10–7, Sunday phone only', '2027-03-31'],
    ['booking', 'policy', 'booking', '25% advance, rest 15 days before travel', '2027-03-31'],
    ['cancellation', 'policy', 'cancellation', 'refund less ₹1,000 up to 30 days before', '2027-03-31'],
    ['kashmir-group-20-dec', 'stock', 'Kashmir group 20 Dec', '4 seats left', '2026-11-25'],
    ['tickets', 'delivery', 'tickets', 'WhatsApp & email, no printed copies', '2027-12-31'],
    ['bali-5n-6d', 'price', 'Bali 5N/6D', '₹54,000 pp', '2026-11-15'],
    ['emi', 'policy', 'EMI', 'no cost EMI on HDFC cards', '2026-10-31'],
  ],
  wrong: [
    [
      'cancellation',
      'Kindly note that no amount is deducted; the entire sum paid will be refunded.',
      'If I cancel 40 days before, what is deducted?',
    ],
    [
      'emi',
      'Yes, no cost EMI is available on HDFC cards. Kindly share your travel dates.',
      'Is EMI possible on HDFC card?',
    ],
    ['bali-5n-6d', 'bali 5n 6d 54k pp sir', 'bali package?'],
    ['dubai-4n-5d', 'yes flight n visa all in 62500', 'dubai 62500 includes flight?'],
    ['kashmir-group-20-dec', 'sorry kashmir 20th is full', 'seats for kashmir 20 dec?'],
    ['office', 'Yes, the office is open Sundays 10 to 7.', 'Can I visit the office on Sunday?'],
    ['goa-3n-4d', 'goa 3n is 12999 pp twin sharing', 'goa rate?'],
    ['tickets', "Yes, we'll send printed tickets to your home.", 'Will you courier printed tickets?'],
  ],
  right: [
    ['29998 for both on twin sharing', 'goa for 2 of us?'],
    ['4 seats left for 20 dec, hurry', 'kashmir dec seats there?'],
    ['Your tickets will be sent to you by WhatsApp and email.', 'How will I receive the tickets?'],
    ['mmt may show 13500 sir, ours is 14999 pp', 'mmt giving goa at 13500'],
    [
      'The Bali rate of ₹54,000 expired on 15 November; we shall share the revised rate shortly.',
      'Is Bali at ₹54,000 still open?',
    ],
    ['25% of 62500 so 15625', 'advance for dubai 1 person'],
    [
      'Let me check with our Vietnam partner and message you this evening.',
      'Anything for Vietnam in January?',
    ],
    ['The balance is due 15 days before travel.', 'When is full payment due?'],
  ],
};
