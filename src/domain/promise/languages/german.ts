import type { PromiseLanguage } from '../promise';
import { dayWords } from './day-words';

const DOING =
  'frage|frag|schaue?|prüfe|überprüfe|kläre|melde|schicke?|sende|rufe?|sage?|gebe?|bringe?|bestelle|reserviere|lege|kümmere|bespreche|erkundige|hake|halte|schreibe?|antworte|notiere|buche|repariere|liefere|hole|komme|messe|suche|stelle|leite|lasse';

export const german: PromiseLanguage = {
  id: 'de',
  begins: [
    new RegExp(`(?<!\\p{L})ich (?:${DOING})(?!\\p{L})`, 'giu'),
    new RegExp(`(?<!\\p{L})(?:${DOING}) ich(?!\\p{L})`, 'giu'),
    /(?<!\p{L})(?:ich werde|werde ich|wir werden|werden wir)(?!\p{L})(?! (?:uns freuen|mich freuen|nie|niemals|nicht))/giu,
    /(?<!\p{L})wir (?:melden|schicken|senden|rufen|prüfen|klären|kümmern|bringen|liefern|reparieren|reservieren|bestellen|holen|tauschen|geben|schauen)(?!\p{L})/giu,
    /(?:^|[,;] *)melde mich(?!\p{L})/giu,
    /(?<!\p{L})(?:lass(?:en sie)? mich|das) (?:kurz |mal |eben )*(?:nachsehen|nachschauen|nachfragen|prüfen|fragen|klären|kläre ich|prüfe ich)(?!\p{L})/giu,
  ],
  dated: [],
  goesOn: [
    new RegExp(
      `(?<!\\p{L})und (?:dann )?(?!(?:rufe?|frage?) mich)(?:${DOING})(?!\\p{L})(?! (?:mir|uns|dich|euch)(?!\\p{L}))`,
      'giu',
    ),
  ],
  nothing: [
    /(?<!\p{L})(?:wenn|falls|sobald|sofern) (?:sie|du|ihr)(?!\p{L})/iu,
    /(?<!\p{L})(?:habe?|hatte|hätte|würde|könnte|kann|können|wollte|soll|sollen|vielleicht|nie|niemals|nicht)(?!\p{L})/iu,
  ],
  when: dayWords({
    today: 'heute(?: noch)?|gleich|sofort',
    tomorrow: 'morgen',
    dayAfter: 'übermorgen',
    weekdays: [
      'sonntags?',
      'montags?',
      'dienstags?',
      'mittwochs?',
      'donnerstags?',
      'freitags?',
      '(?:samstag|sonnabend)s?',
    ],
    nextWeek: '(?:nächste|kommende)[nr]? woche',
    thisWeek: '(?:diese|ende der|noch diese) woche',
    inDays: 'in (?<count>\\d+|\\p{L}+) (?:tage?n?|(?<week>wochen?))',
    numbers: ['eine[mrn]?', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
    hours: [
      ['(?:morgen früh|vormittags?|am morgen)', '09:00'],
      ['(?:mittags?)', '12:00'],
      ['nachmittags?', '15:00'],
      ['abends?', '19:00'],
    ],
  }),
};
