import { SUM_NUMBER } from '../../../sums';
import { loose } from '../../../when/languages/spanish/words';
import type { QuickLanguage } from '../language';
import { CHANNEL_WORDS, PLANS, TO_COME } from './channels';
import { readDays } from './days';
import { person } from './person';

const like = (piece: string): RegExp => new RegExp(loose(piece), 'iu');

const ARTICLES = '(?:un|una|unos|unas|el|la|los|las|nuestro|nuestra)';
const LINKS = '(?:por|a|al|de|del|en|con|para|y)';
const MEETING = '(?:(?:una|la|nuestra)\\s+)?(?:nueva\\s+)?(?:reunión|cita|visita|demo|consulta)';
const AGREED = '(?:(?:tenemos|tengo|tiene|hay|fijamos|acordamos|agendamos|agendé|concertamos|nueva)\\s+)?';
const TO_MEET =
  '(?:quedamos|quedé|hemos quedado|he quedado|acordamos (?:vernos|quedar|reunirnos)|nos vemos|vamos a (?:vernos|reunirnos))';
const FILLERS =
  '(?:(?:recuérdame|recordar|por favor|yo|y|también|luego|entonces|me|nos|le|les|se|a|al|con|de|del|por|en|hasta|para|el|la|los|las|que|ok|vale|bueno)(?!\\p{L})|[\\s,;:.!–—-])';

export const spanish: QuickLanguage = {
  id: 'es',
  channels: CHANNEL_WORDS,
  plans: PLANS,
  planLead: loose(
    '(?:(?:por favor|hay que|tengo que|debo|toca|pendiente|voy a|luego|después|(?:siguiente|próximo) paso(?=[: ]+\\p{L}))[:,]?\\s+)*',
  ),
  toCome: TO_COME,
  complaint: {
    says: like(
      '(?<![\\p{L}\\p{N}])(?:se (?:quejó|ha quejado|queja)|quej(?:a|as|aron)|reclam(?:ó|a|ación)|enfadad[oa]|enojad[oa]|molest[oa]|furios[oa]|descontent[oa]|no está (?:nada )?content[oa])(?![\\p{L}\\p{N}])',
    ),
    not: /(?<!\p{L})(?:no|nunca|sin|ningun[oa]?|ninguna|si|nadie)\s+(?:\S+\s+)?$/iu,
  },
  sale: {
    says: like(
      '(?<![\\p{L}\\p{N}])(?:compr(?:ó|aron)|(?:ha|han) comprado|vend(?:í|imos)|(?:he|hemos) vendido|encarg(?:ó|aron)|(?:ha|han) encargado|se llev(?:ó|aron)|se (?:ha|han) llevado|pidi(?:ó|eron)(?! (?:un |una |el |la |más |otra |otro )?(?:presupuesto|información|info|cita|que|ayuda|precio|precios|perdón|disculpas|llamada|tiempo|oferta|muestra|muestras)))(?![\\p{L}\\p{N}])',
    ),
    not: /(?<!\p{L})(?:no|nunca|casi|si|habr[ií]a|hubiera)\s+(?:\S+\s+)?$/iu,
    bareSum: new RegExp(`(?<!\\p{L})por (?<b>${SUM_NUMBER})(?![.,’']?\\d)(?=\\s*(?:[,;.!?]|$))`, 'iu'),
    noThing: /^(?:lo|la|los|las|uno|una|es[oea]|est[oea]|nada|algo|todo|cosas)$/i,
    thing: (words) =>
      words
        .replace(new RegExp(`^${ARTICLES}\\s+`, 'i'), '')
        .replace(new RegExp(`(?:\\s+(?:${LINKS}|${ARTICLES}))+$`, 'i'), '')
        .replace(new RegExp(`^(?:${LINKS}\\s+)+`, 'i'), '')
        .replace(new RegExp(`^(?:${LINKS}|${ARTICLES})$`, 'i'), '')
        .replace(new RegExp(`^${ARTICLES}\\s+`, 'i'), ''),
  },
  meeting: like(`^\\s*(?:${AGREED}${MEETING}|${TO_MEET})(?![\\p{L}\\p{M}\\p{N}-])`),
  person,
  onlyFillers: like(`^${FILLERS}*$`),
  noteLead: /^[\s,;:.!–—-]+(?:(?:y|que|quien)\s+)?/iu,
  dayLeft: like(
    '\\s*(?<!\\p{L})(?:el|la|en|a|al|hasta|antes de|antes del|después de|después del|para|por|de|del)\\s*$',
  ),
  days: readDays,
};
