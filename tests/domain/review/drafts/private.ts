import { bad, good } from './drafted';

/** What belongs into a private message. */
export const BAD_IN_PUBLIC = [
  bad(
    'personal-data',
    'complaint',
    'Wanda Rice',
    'Where is my order?!',
    "Sorry, Wanda. Your order no. 482913 left us on Monday. I'll call the driver.",
  ),
  bad(
    'personal-data',
    'complaint',
    'Abel Cruz',
    'Nobody called me back.',
    "I'm sorry, Abel. I'll call you on 0171 555 0134 tonight.",
  ),
  bad(
    'personal-data',
    'question',
    'Cora Duff',
    'Did you get my form?',
    'Yes, Cora, we will send it to cora.duff@gmail.com today.',
  ),
  bad(
    'personal-data',
    'question',
    'Dirk Eng',
    'When are you coming?',
    'Tomorrow at ten, Dirk. It is 14 Linden Road, second floor, right?',
  ),
  bad(
    'personal-data',
    'question',
    'Else Frey',
    'Any news on my repair?',
    'Else, invoice #2024-0815 is ready for you. You can come any time.',
  ),
  bad(
    'personal-data',
    'complaint',
    'Finn Gale',
    'Refund still missing.',
    'Sorry Finn, we sent it to DE89 3704 0044 0532 0130 00 on Friday. Could you look again?',
  ),
  bad(
    'personal-data',
    'complaint',
    'Gerd Hope',
    'The parcel is not here.',
    'Gerd, I am sorry. The tracking number is 1Z999AA10123456784, could you check?',
  ),
  bad(
    'personal-data',
    'question',
    'Hetty Ives',
    'Can you ring me?',
    'Of course, Hetty. Is +49 30 5550199 still your number?',
  ),
  bad(
    'personal-data',
    'complaint',
    'Igor Jahn',
    'They came to the wrong house.',
    'Sorry Igor, we have you down at 7 Station Street. Is that right? I will send them again.',
  ),
  bad(
    'personal-data',
    'question',
    'Jane Kerr',
    'Which account do you have?',
    'Jane, your customer number is 77120394, and your mail jane@kerr-family.net. Shall I change it?',
  ),
];

export const GOOD_IN_PUBLIC = [
  good(
    'personal-data',
    'complaint',
    'Wanda Rice',
    'Where is my order?!',
    "Sorry, Wanda. It left us on Monday, I see it here. I'll call the driver and message you where he is.",
  ),
  good(
    'personal-data',
    'complaint',
    'Abel Cruz',
    'Nobody called me back.',
    "I'm sorry, Abel. I'll call you tonight on the number you gave us. If you would rather call me: 0171 555 0100.",
  ),
  good(
    'personal-data',
    'question',
    'Cora Duff',
    'Where do I send the form?',
    'To hello@hartwell.example, Cora, or drop it at the shop.',
  ),
  good(
    'personal-data',
    'question',
    'Dirk Eng',
    'Where are you?',
    'We are at 14 Linden Road, Dirk, second floor. Ring at Hartwell.',
  ),
  good(
    'personal-data',
    'question',
    'Else Frey',
    'How much is the large one?',
    'It costs 1,250.00 € with 2 drawers, Else, and 1,480.00 € with 4. We have had both since 2019.',
  ),
  good(
    'personal-data',
    'question',
    'Gerd Hope',
    'Which model is it?',
    'The KX-4820 from 2023, Gerd. You can see it with us until 30 November. Is it for a small room?',
  ),
  good(
    'personal-data',
    'question',
    'Hetty Ives',
    'How do I reach you?',
    'Call me on +49 30 5550100, Hetty, any day until six.',
  ),
  good(
    'personal-data',
    'complaint',
    'Igor Jahn',
    'They came to the wrong house.',
    'Sorry, Igor. Please message me the right address, not here, and I will send them again today.',
  ),
];
