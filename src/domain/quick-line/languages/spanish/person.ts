import { loose } from '../../../when/languages/spanish/words';
import type { PersonWords } from '../language';

const like = (piece: string, flags = 'iu'): RegExp => new RegExp(loose(piece), flags);

/** What comes after the person a sentence is about. */
const SAYS =
  'es|era|está|estuvo|estaba|ha|había|quiere|quería|querría|quisiera|necesita|necesitaba|pregunta|preguntó|pide|pidió|dice|dijo|comenta|comentó|cuenta|contó|piensa|cree|compró|compra|encargó|encarga|pagó|viene|vino|vendrá|llama|llamó|pasó|escribió|mandó|envió|va|busca|prefiere|tiene|tenía|puede|recomendó|recomienda|visitó|se|me|nos|le|les|también|ya|no';

export const person: PersonWords = {
  between: like(
    '^\\s*(?:(?:a|con|de|del|al|por|para|y|la|el|don|doña|sr|sra|srta|señor|señora|también|solo)\\.?\\s+)*$',
  ),
  betweenBack: like('^\\s*(?:me|nos|se|le|ya|también|solo|hoy|ayer)?\\s*$'),
  ledTo: like('(?:^|\\s)(?:a|con|de|del|al|para|por|y)\\s+$'),
  calendar: like(
    '^(?:enero|febrero|marzo|mar|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|domingo)$',
  ),
  article: like(
    '(?:^|\\s)(?:el|la|los|las|un|una|unos|unas|mi|su|sus|tu|nuestro|nuestra|este|esta|ese|esa|ningún|ninguna)\\s+$',
  ),
  leadsDay: like(
    '(?:^|\\s)(?:en|hasta|desde|este|próximo|principios de|mediados de|finales de|fin de|antes de|después de|(?:\\d{1,2}|primero) de)\\s+$',
  ),
  sentence: like(`^\\s*(?:[,:]|$|(?:${SAYS})(?![\\p{L}\\p{N}]))`),
  lead: like('^\\s*(?:(?:a|al|con|de|del|por|para|la|el|un|una)\\s+)*'),
  buyer: like('\\sa(?:l? (?:sr|sra|señor|señora|don|doña)\\.?| la)?\\s+(?=[\\p{Lu}\\p{Lo}])', 'u'),
  smallName: like(
    `^[\\p{L}\\p{M}'’-]{2,30}(?=\\s*(?:,|$|\\s(?:quiere|quería|necesita|pregunta|preguntó|dice|dijo|compró|pidió|encargó)(?!\\p{L})))`,
    'u',
  ),
  noName: like(
    '^(?:yo|tú|él|ella|ellos|ellas|nosotros|usted|ustedes|un|una|el|la|los|las|lo|le|les|me|nos|se|te|mi|su|sus|tu|este|esta|eso|a|al|de|del|en|con|por|para|y|o|que|si|sí|no|ya|hoy|ayer|mañana|anoche|alguien|nadie|todos|cliente|clienta|nuevo|nueva|nota|ok|vale|llamada|lunes|martes|miércoles|jueves|viernes|sábado|domingo|quiere|necesita|vendí|compró|encargó|pidió|pagó|se)$',
  ),
  wordsToo: new Set(
    (
      'abril alba amor aurora bella blanca blanco bravo calle calvo campo cano casas castillo clara consuelo cruz delgado ' +
      'dolores domingo esperanza estrella flor flores franco fuentes gracia guerra iglesias julio justo león leon linda ' +
      'luna luz mar marcos margarita mercedes modesto molina montes mora moreno nieves paz perla pilar pino prado rey ' +
      'rios ríos rocío rocio rojo rosa rubio salas salvador santos sol soledad torres vega violeta'
    ).split(' '),
  ),
};
