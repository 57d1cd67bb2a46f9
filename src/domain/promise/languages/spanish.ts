import type { PromiseLanguage } from '../promise';
import { dayWords } from './day-words';

const THEM = '(?:(?:te|le|les|os|se|lo|la|los|las|me|nos) ){1,3}';
const DOING =
  'digo|aviso|mando|envío|llamo|confirmo|respondo|contesto|escribo|cuento|reservo|guardo|aparto|paso|traigo|llevo|preparo|busco|miro|consulto|informo|reenvío|pido|arreglo|cambio|devuelvo|hago';

export const spanish: PromiseLanguage = {
  id: 'es',
  begins: [
    new RegExp(`(?<!\\p{L})${THEM}(?:${DOING})(?!\\p{L})`, 'giu'),
    /(?<!\p{L})(?:lo|la) (?:consulto|miro|compruebo|reviso|pregunto)(?!\p{L})/giu,
    /(?<!\p{L})(?:voy|vamos) a (?!estar|ser|tener)\p{L}+(?:ar|er|ir)(?:te|le|lo|la|se|les)*(?!\p{L})/giu,
    new RegExp(`(?<!\\p{L})${THEM}\\p{L}+(?:aremos|eremos|iremos|aré|eré|iré)(?!\\p{L})`, 'giu'),
    /(?<!\p{L})(?:déja(?:me|nos)|dejame|dejadme|déjeme) (?:revisar|consultar|preguntar|ver|mirar|comprobar)\p{L}*/giu,
    /(?<!\p{L})ahora mismo (?:lo )?(?:compruebo|miro|reviso|pregunto)(?!\p{L})/giu,
  ],
  dated: [],
  // Each says anew who: “y te llamo”.
  goesOn: [],
  nothing: [
    /(?<!\p{L})(?:si|cuando|en cuanto) (?:me|nos|quieres?|usted|tú|puedes?)(?!\p{L})/iu,
    /(?<!\p{L})(?:nunca|quizás?|tal vez|podría|puedo|no (?:te|le))(?!\p{L})/iu,
  ],
  when: dayWords({
    today: 'hoy|esta (?:tarde|noche)|ahora(?: mismo)?|enseguida',
    tomorrow: '(?<!por la |de la |la )mañana',
    dayAfter: 'pasado mañana',
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 's[áa]bado'],
    nextWeek: '(?:la )?(?:semana que viene|próxima semana|semana próxima)',
    thisWeek: 'esta semana|finales de (?:la )?semana',
    inDays: 'en (?<count>\\d+|\\p{L}+) (?:días?|(?<week>semanas?))',
    numbers: ['una?', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
    hours: [
      ['por la mañana', '09:00'],
      ['mediodía', '12:00'],
      ['(?:esta|por la) tarde', '16:30'],
      ['(?:esta|por la) noche', '19:00'],
    ],
  }),
};
