import type { Promising } from './replies';

const [TODAY, WED, THU, FRI, SAT, SUN, MON, TUE] = [
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
  '2026-11-30',
  '2026-12-01',
] as const;

/**
 * Replies that promise several things, told when those of `replies.ts` are, with the day of each; among them such that
 * only look like it. Every second one is held out here as well.
 */
export const SEVERAL: readonly Promising[] = [
  // In one sentence
  ['I’ll check the price today and bring the samples on Friday.', TODAY, FRI],
  ['I’ll send it today and call you Friday.', TODAY, FRI],
  ['We’ll measure the stairs on Thursday and send you an offer on Monday.', THU, MON],
  ['I’ll email the floor plan tonight and get the keys from the owner tomorrow.', TODAY, WED],
  ['Will ask the workshop tomorrow and let you know on Friday, promise.', WED, FRI],
  ['I’ll put two aside today, then ring you on Saturday morning.', TODAY, SAT],
  ['I’ll talk to the chef tonight and I’ll write to you tomorrow.', TODAY, WED],
  ['I’m going to order the part today and will fit it next Monday.', TODAY, MON],
  ['I’ll look at the policy today, call you tomorrow and send the new one on Monday.', TODAY, WED, MON],
  ['Today I’ll check the stock, and on Thursday I’ll drop the box off at yours.', TODAY, THU],
  ['We’ll pick it up on Wednesday and you’ll have it back by Saturday.', WED, SAT],
  ['Let me ask my manager today and I’ll get back to you on Thursday.', TODAY, THU],
  ['I’ll order it now, tomorrow I’ll confirm the day with you.', TODAY, WED],
  ['I will upload the gallery by Sunday and print the album next week.', SUN, TUE],
  ['Our fitter will call you tomorrow and I’ll send you the invoice on Friday.', WED, FRI],
  ['I’ll reserve the table today but confirm the menu on Thursday.', TODAY, THU],
  // In more than one
  ['I’ll send you the list tomorrow. The samples I’ll bring on Saturday.', WED, SAT],
  ['Thanks Ben! I’ll ask the importer today. We’ll have an answer for you by Friday.', TODAY, FRI],
  ['Leave it with me. I’ll call the bank tomorrow and write to you on Monday.', WED, MON],
  ['I’ll find out what it costs. And I’ll post a photo of it tonight.', '', TODAY],
  [
    'Sorry about that, Kim. A refund is on its way: I’ll see to it today. On Monday I’ll check that it came.',
    TODAY,
    MON,
  ],
  ['I’ll bake the small one on Friday! The big one I’ll deliver on Sunday at noon.', FRI, SUN],
  // Other languages
  ['Te mando la lista hoy y te llamo el viernes.', TODAY, FRI],
  ['Lo consulto mañana y te digo el lunes.', WED, MON],
  ['Te envio as fotos hoje e te ligo na sexta-feira.', TODAY, FRI],
  ['Vou verificar amanhã e te aviso na segunda.', WED, MON],
  ['Je vous envoie le devis demain et je vous rappelle vendredi.', WED, FRI],
  ['Je vérifie aujourd’hui et vous donne la réponse jeudi.', TODAY, THU],
  ['Ich schicke Ihnen das Angebot heute und rufe Sie am Freitag an.', TODAY, FRI],
  ['Morgen frage ich im Lager nach und am Montag melde ich mich bei dir.', WED, MON],
  // One promise, though there is more to read
  ['I’ll check it today and let you know.', TODAY],
  ['I’ll ask my manager and call you on Friday.', FRI],
  ['I’ll send it today and call me on Friday if it has not come.', TODAY],
  ['I’ll mail it today, so let me know by Friday whether it fits.', TODAY],
  ['I’ll hold it for you today and tomorrow.', TODAY],
  ['I’ll be there on Thursday between 8 and 10 and ring the bell.', THU],
  ['We’ll fix it tomorrow and then it is open from Monday.', WED],
  ['I’ll call you today and tell you more then.', TODAY],
  ['I’ll check whether we are open on Saturday and tell you tomorrow.', WED],
  ['I couldn’t reach them on Monday and will try to call tomorrow.', WED],
  ['I’ll ask whether the mill can cut it today and send it on Friday.', FRI],
  ['You’ll have it on Thursday and the party can begin on Friday.', THU],
  ['Ich frage heute nach und sage dir Bescheid.', TODAY],
  ['Lo miro hoy y te cuento.', TODAY],
];
