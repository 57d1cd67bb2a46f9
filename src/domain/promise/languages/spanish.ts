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
    /(?<!\p{L})veré (?:qué|si|cómo|cuándo)(?!\p{L})/giu,
    /(?<!\p{L})ahora mismo (?:lo )?(?:compruebo|miro|reviso|pregunto)(?!\p{L})/giu,
  ],
  dated: [],
  // Each says anew who: “y te llamo”.
  goesOn: [],
  nothing: [
    /(?<!\p{L})(?:si|cuando|en cuanto) (?:me|nos|quieres?|usted|tú|puedes?)(?!\p{L})/iu,
    /(?<!\p{L})(?:nunca|quizás?|tal vez|podría|(?<!qué )puedo|no (?:te|le))(?!\p{L})/iu,
    // They are to do something first: “mándame las medidas y te digo”.
    /^\s*(?:(?:por favor|porfa|entonces|sí|claro|vale|ok)[, ]+)*(?:(?:cuénta|di|da|manda|mánda|envía|escribe|escríbe|llama|lláma|pasa|pása|cuénte|díga|mánde|envíe|escríba|lláme|páse|contad|decid|mandad|enviad|escribid|llamad|pasad)(?:me|nos)(?:l[oa]s?)?|diles?|ven|pásate|acércate)(?!\p{L})[^.]*[, ]y /iu,
    // What comes first may never be, or hangs on what they answer.
    /^\s*(?:(?:y|pero|o) )?(?:si|cuando) [^,]*,/iu,
    /^\s*(?:así|entonces) (?:te|le|os|les) /iu,
    /(?<!\p{L})(?:(?:respondo|contesto|ayudo|explico|aconsejo) con (?:mucho )?gusto|con (?:mucho )?gusto (?:te|le|os|les)|lo digo (?:de verdad|en serio)|respondo yo a cada un[oa])(?!\p{L})/iu,
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
