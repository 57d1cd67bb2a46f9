import type { Trade } from '../trades/trade';

/** A gym, United States. */
export const gym: Trade = {
  facts: [
    ['membership', 'price', 'membership', '$39/mo, no contract', '2027-01-31'],
    ['day-pass', 'price', 'day pass', '$12', '2027-01-31'],
    ['hours', 'hours', '', '5am–10pm weekdays, 7am–7pm Sat & Sun', '2026-12-31'],
    ['guests', 'policy', 'guests', 'members get 1 free guest a month', '2027-06-30'],
    ['age', 'policy', 'age', '16+, 14-15 with a parent, nobody under 14', '2027-12-31'],
    ['thanksgiving', 'hours', 'Thanksgiving', 'closed Thu Nov 26', '2026-11-26'],
    ['lockers', 'stock', 'lockers', 'all rented, waitlist only', '2026-12-15'],
    ['joining-fee', 'price', 'joining fee', 'waived', '2026-10-31'],
    ['yoga-class', 'hours', 'yoga class', 'Tue & Thu 6pm', '2026-11-20'],
  ],
  wrong: [
    ['membership', 'its 49 a month no contract', 'whats monthly'],
    [
      'guests',
      'Sure, you can bring a guest for free any time.',
      "I'm a member, can I bring my buddy every week?",
    ],
    ['yoga-class', 'tues and thurs at 6, see ya there', "when's yoga"],
    ['hours', 'sat we go til 10 like every other day', 'What time do you close Saturdays?'],
    [
      'thanksgiving',
      'Thank you for your message. We will be open on Thanksgiving Day from 7 a.m. until noon.',
      'Will you be open on Thanksgiving?',
    ],
    ['joining-fee', 'Nope, the joining fee is waived right now.', 'Is there a joining fee?'],
    ['lockers', 'yep got a couple lockers open rn, grab one at the desk', 'Can I rent a locker?'],
    [
      'age',
      'Good morning. Your son is welcome to train at 13, provided that you accompany him.',
      "My son is 13. May he train if I'm there?",
    ],
  ],
  right: [
    ['At 15 she can train as long as a parent is with her.', "My daughter's 15, can she join in?"],
    ['haha cant beat 10 a month, were 39 but never packed', 'the place by Kroger is 10 bucks a month lol'],
    ['yep doors open at 5 mon-fri', 'can I come before work like quarter past 5'],
    ["We're closed this Thursday for Thanksgiving, back Friday at 5am.", 'Can I come in this Thursday?'],
    ['12 for the day', 'do you do day passes'],
    [
      'Thank you for asking. The Tuesday and Thursday yoga classes have ended, and I will check with the instructor about December.',
      'Will there be yoga in December?',
    ],
    ['39 x 12 so 468 for the yr, no contract tho', 'how much for a whole year'],
    [
      'I am sorry to say that every locker is currently rented. I would be glad to add you to the waitlist.',
      'May I rent a locker?',
    ],
  ],
};
