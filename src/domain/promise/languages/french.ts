import type { PromiseLanguage } from '../promise';
import { dayWords } from './day-words';

const DOING =
  'vérifie|regarde|demande|dis|envoie|rappelle|appelle|réponds|reviens|tiens|mets|réserve|garde|prépare|renseigne|occupe|confirme|commande|apporte|passe|transmets|transfère|recontacte|contacte|écris|fais|donne|rembourse|remplace|répare|livre';
const THEM = "(?:(?:vous|te|t['’]|lui|leur|le|la|l['’]|les|me|m['’]|y|en|nous) ?)*";

export const french: PromiseLanguage = {
  id: 'fr',
  begins: [
    new RegExp(`(?<!\\p{L})je ${THEM}(?:${DOING})(?!\\p{L})`, 'giu'),
    new RegExp(
      `(?<!\\p{L})(?:on|nous) ${THEM}(?:${DOING}|tient|revient|envoie|rappelle|recontacte|prévient|répond)(?!\\p{L})`,
      'giu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:je vais|on va|nous allons) ${THEM}(?!adorer|être|avoir)\\p{L}+(?:er|ir|re)(?!\\p{L})`,
      'giu',
    ),
    new RegExp(`(?<!\\p{L})(?:je|nous|on) ${THEM}\\p{L}+(?:rai|rons|ra)(?!\\p{L})`, 'giu'),
    /(?<!\p{L})laisse[zr]?[- ]moi (?:vérifier|demander|regarder|voir|me renseigner)(?!\p{L})/giu,
  ],
  dated: [],
  // Without “je” only with whom: “et donne” may be said to the reader.
  goesOn: [
    new RegExp(`(?<!\\p{L})(?:et|puis) (?:(?:vous|te|lui|leur) |t['’])${THEM}(?:${DOING})(?!\\p{L})`, 'giu'),
  ],
  nothing: [
    /(?<!\p{L})(?:si|quand|lorsque|dès que) (?:vous|tu|t['’])/iu,
    /(?<!\p{L})(?:peux|pourrais|peut-être|jamais|ne \p{L}+ pas|serai|serons|aurai)(?!\p{L})/iu,
  ],
  when: dayWords({
    today: "aujourd['’]hui|ce soir|cet après-midi|ce matin|tout de suite|dans l['’]heure",
    tomorrow: 'demain',
    dayAfter: 'après-demain',
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    nextWeek: 'la semaine prochaine|semaine prochaine|prochain',
    thisWeek: 'cette semaine|fin de (?:la )?semaine',
    inDays: 'dans (?<count>\\d+|\\p{L}+) (?:jours?|(?<week>semaines?))',
    numbers: ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
    hours: [
      ['matin', '09:00'],
      ['midi', '12:00'],
      ['après-midi', '15:00'],
      ['soir', '19:00'],
    ],
  }),
};
