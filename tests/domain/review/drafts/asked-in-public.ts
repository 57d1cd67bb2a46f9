import { bad, good, lines } from './drafted';

/** What is asked of people where everybody reads along. */
export const BAD_ASKING = lines(
  bad,
  `
asks-in-public | complaint | Ailsa Monk | The table came with a cracked leg | I'm so sorry, Ailsa. What is your order number? I'll have a new leg sent today.
asks-in-public | complaint | Benny Crow | where is my parcel | sorry benny thats rubbish. whats ur order no n postcode n ill chase it now
asks-in-public | complaint | Celia Hurst | You billed me twice | My mistake, Celia, sorry. Please reply with the last four digits of your card and I'll refund it this afternoon.
asks-in-public | complaint | Dermot Quay | Nobody turned up for the survey | Apologies Dermot, that shouldn't happen. Leave your address and mobile number below and we'll be there tomorrow.
asks-in-public | complaint | Effie Lunn | my booking was lost | so sorry effie. pop ur booking ref in the comments n i'll find u a table for friday
asks-in-public | complaint | Gordon Pask | Overcharged for the repair | Sorry about that, Gordon. What day was it and what did you pay? Put it under this post and I'll check it tonight.
asks-in-public | complaint | Hetty Vole | The blinds are two inches short | I apologise, Hetty. Kindly state your invoice number here and we will remake them at once.
asks-in-public | complaint | Iqbal Rana | my glasses are still not ready | sorry iqbal bhai, tell ur customer id n phone number, i will check with the lab today
asks-in-public | complaint | Joyce Amory | Refund never came | So sorry, Joyce. Can you give me your account number so I can chase the bank this morning?
asks-in-public | complaint | Kofi Mensah | membership still charged after i left | gutted for u kofi, sorry. type ur membership no n email here n ill stop it today
`,
);
export const GOOD_ASKING = lines(
  good,
  `
asks-in-public | complaint | Lorne Biggs | The wardrobe door has dropped | So sorry, Lorne. Message me your order number and I'll send Pete round tomorrow.
asks-in-public | complaint | Mabel Frost | Parcel never arrived | Sorry Mabel, that's no way to treat you. Could you DM me your postcode? I'll ring the depot now.
asks-in-public | complaint | Nico Serra | Overcharged me | Apologies, Nico. Bring the receipt in any day this week and I'll put the difference back on your card.
asks-in-public | complaint | Olga Petrov | The hinge has gone again | I'm sorry, Olga. Which of the two doors is it? I'll come by tomorrow with a new hinge.
asks-in-public | complaint | Percy Dunmore | my order is wrong | so sorry percy. don't put your order number up here, send me a private message n ill sort it tonight
asks-in-public | complaint | Queenie Ward | nobody rang me back | That's our fault, Queenie, sorry. We have your number and Dan is ringing you before five.
asks-in-public | question | Rufus Hale | Do you deliver to Hexham? | We do, Rufus, every Thursday. Is it a house or a flat? Then I know how many men to send.
`,
);
