import type { Trade } from '../trades/trade';

/** A driving school, United Kingdom. */
export const driving: Trade = {
  facts: [
    ['lesson', 'price', 'lesson', '£38 an hour, 10 for £350', '2027-01-31'],
    ['motorway-lesson', 'price', 'motorway lesson', '£45', '2027-01-31'],
    ['hours', 'hours', '', 'Mon–Sat 8–7, no Sundays', '2027-01-31'],
    ['cancelling', 'policy', 'cancelling', '48 hours before or full fee', '2027-01-31'],
    ['age', 'policy', 'age', 'from 17, provisional licence needed', '2027-01-31'],
    ['automatic-lessons', 'stock', 'automatic lessons', 'waiting list till February', '2027-01-31'],
    ['pick-up', 'delivery', 'pick-up', 'within 6 miles of Ely, otherwise meet at station', '2027-01-31'],
    ['first-lesson', 'price', 'first lesson', '£20 taster', '2026-11-14'],
    ['theory-app', 'policy', 'theory app', 'free with block of 10', '2026-10-31'],
    ['test-car-hire', 'other', 'test car hire', '£90 including an hour before the test', '2027-01-31'],
  ],
  wrong: [
    ['lesson', '42 an hr or 10 for 350', 'how much are ur lessons'],
    ['lesson', '350 for 10, single ones are 35', 'Block booking price?'],
    ['motorway-lesson', 'yeah motorway is 55 for the lesson', 'do you do motorway ones'],
    ['hours', 'Yes, Sundays are fine. What time suits?', 'Any Sunday slots?'],
    [
      'cancelling',
      'No charge as long as you tell us 24 hours before.',
      'I might have to cancel Thursday, do I still pay?',
    ],
    ['age', 'Yes of course, she can start at 16.', 'Can my 16 year old start?'],
    ['automatic-lessons', 'Yep can start automatic lessons next week', 'Got space for automatic?'],
    ['first-lesson', 'it is, when do you want it', 'Is the 20 quid taster still on?'],
    ['theory-app', 'Book the block of 10 and you get the theory app free.', 'Do you help with theory?'],
    ['test-car-hire', 'test car hire is 75 all in', 'hire of your car for the test?'],
    [
      'pick-up',
      'Sorry we dont do pick ups, you would have to meet us at the office',
      'Would you pick me up in Ely? Im 3 miles out',
    ],
  ],
  right: [
    ['350 for the ten, works out at 35 each', 'how much for 10'],
    ['Yes of course, she can sit in the back.', 'Can I bring my mum along?'],
    ['yep from 17, get his provisional ordered', 'my son turns 17 in March, can he start then'],
    ['Yes, Saturday at 4 works.', 'Are you free Saturday at 4?'],
    ['Not at the minute, the £20 taster ended on the 14th. Lessons are £38.', 'Any deals for first lesson?'],
    ['ours are 38 and no admin fee', 'AA want 41 an hour'],
    ['We do, but there is a waiting list until February.', 'Do you do automatic?'],
    ['most people need 40 to 45 hours, you will be grand', 'How many hours will I need? I am 45 lol'],
    ['Brilliant news, well done! 2 years of no claims next.', 'Passed first time thanks to Jo!'],
    [
      'We can do 2 hours a day for 3 weeks if you have the time, so 30 hours in total.',
      'Do you do intensive courses? need to pass in 3 weeks',
    ],
    ['afraid 8 is the earliest we start', 'can i do a lesson at 6am'],
    ['We are at 72% first time, the area is about 50%.', 'Whats the pass rate?'],
    [
      'Yes that is fine, 100 now and the rest at the second lesson.',
      'Could I pay 100 now and the rest later?',
    ],
    ['No problem, that would be 76 for both.', 'Need 2 lessons next week'],
  ],
};
