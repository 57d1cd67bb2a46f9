import { loose } from '../../../when/languages/spanish/words';
import type { ChannelWords } from '../language';

const TO_ME = '(?:(?:me|nos|le|les|la|lo) )?';
/** An accent that tells what was from what is: “llamó a Ana” from “llamo a Ana”. */
const O = '\\u00f3';
const MAIL = '(?:correo(?: electrónico)?|e-?mail|mail)';
const CHAT = '(?:mensaje|whatsapp|wasap|guasap|sms|privado|dm|audio)';
const NETWORK = '(?:whatsapp|wasap|messenger|telegram|signal|instagram|insta|facebook|twitter|x|linkedin)';
const SENT = `${TO_ME}(?:he |ha |hemos )?(?:mandé|mand${O}|mandado|envié|envi${O}|enviado|recibí|recibido)`;

/** To add a way of being in touch: an entry here. Longer phrases come first. */
export const CHANNEL_WORDS: readonly ChannelWords[] = [
  {
    channel: 'phone',
    happened: [
      '(?:(?:recibí|tuve|perdí|hice) )?(?:una )?(?:video)?llamada(?: perdida)? (?:de|con|a)',
      'dejé (?:un )?(?:mensaje de voz|recado|mensaje en el (?:buzón|contestador))',
      `${TO_ME}(?:he|ha|hemos) (?:vuelto a )?(?:llamado|hablado|llamar|telefoneado)`,
      `${TO_ME}(?:volví|volvió) a llamar`,
      `${TO_ME}llam(?:é|${O}|amos|aron)`,
      // Written without its accent: “llamo Ana”, but “llamo a Ana” is still to come.
      'me llamo(?! a(?!\\p{L}))',
      `habl(?:é|${O}|amos)`,
      `telefone(?:é|${O})`,
      `plati(?:qué|c${O})`,
    ],
    planned: [
      '(?:volver a )?llamar(?:la|lo|le|les)?',
      'llamo',
      'devolver(?:le)? la llamada',
      'hablar',
      'telefonear',
    ],
    places: ['por teléfono', '(?:por|en) (?:una )?(?:videollamada|zoom|skype|facetime)'],
  },
  {
    channel: 'visit',
    happened: [
      `${TO_ME}(?:he |ha |hemos )?(?:visité|visit${O}|visitado)`,
      `${TO_ME}(?:se )?pas${O} por(?: aquí| la tienda| el (?:local|taller|estudio))?`,
      `(?:vino|ha venido)(?: a (?:la tienda|verme|vernos|casa))?`,
      'estuvo (?:aquí|en (?:la|nuestra|mi) (?:tienda|oficina|galería)|en (?:el|nuestro|mi) (?:taller|estudio|local|salón))',
      '(?:tomé|tomamos) (?:un |algo |unas )?(?:café |caña )?con',
      '(?:comí|almorcé|cené|comimos|almorzamos|cenamos) con',
      '(?:me reuní|nos reunimos)(?: con)?',
      '(?:me encontré|nos vimos)(?: con)?',
      'vi a',
      'conocí',
    ],
    planned: ['visitar', 'quedar', 'reunir(?:me|nos)', 'ver', 'ir a ver', 'pasar(?:me)? por'],
    places: [
      'en (?:la |nuestra |mi )?(?:tienda|oficina|galería|boutique)',
      'en (?:el |nuestro |mi )(?:taller|estudio|local|salón|showroom)',
      'en su (?:casa|cocina|jardín|oficina|local)',
      'en (?:la |una )(?:feria|exposición|fiesta|boda)',
      'en persona',
      'cara a cara',
    ],
  },
  {
    channel: 'email',
    happened: [
      `${SENT} (?:un )?${MAIL}(?: (?:a|de))?`,
      `${MAIL} de`,
      `${TO_ME}(?:he|ha|hemos) escrito`,
      `${TO_ME}escrib(?:í|ió|imos)`,
      `${TO_ME}respond(?:í|ió)`,
    ],
    planned: ['escribir(?:le|les)?', `(?:mandar|enviar)(?:le|les)? (?:un )?${MAIL}`],
    places: [`por ${MAIL}`],
  },
  {
    channel: 'message',
    happened: [`${SENT} (?:un )?${CHAT}(?: (?:a|de))?`, `${CHAT} de`],
    planned: [`(?:mandar|enviar)(?:le|les)? (?:un )?${CHAT}`],
    places: [`(?:por|en) (?:${NETWORK}|chat)`, `por (?:${CHAT}|mensajes)`],
  },
  { channel: 'note', happened: ['nota(?=:)', 'anoté', 'supe (?:de|por)'], planned: [], places: [] },
].map(({ happened, planned, places, ...rest }) => ({
  ...rest,
  happened: happened.map(loose),
  planned: planned.map(loose),
  places: places.map(loose),
})) as readonly ChannelWords[];

/** Beginnings of what is still to do, whatever the way. */
export const PLANS: readonly string[] = [
  'hacer(?:le)? seguimiento',
  'seguimiento(?: (?:con|a|de))?',
  '(?:siguiente|próximo) paso',
  'recuérdame(?: que)?',
  'recordar(?:le|me)?(?: que)?',
  'acordarme de',
  '(?:preguntar|mandar|enviar|llevar|pedir|avisar|confirmar|dar|agradecer|ofrecer)(?:le|les)?',
  'invitar(?:la|lo|le)?',
  'preparar',
  'retomar',
  'volver',
].map(loose);

/** Words after which a day without more is one to come: “quiere la mesa el viernes”. */
export const TO_COME = new RegExp(
  loose(
    '(?<!\\p{L})(?:quieren?|quería|querría|quisiera|necesitan?|necesitaba|prefiere|le gustaría|va a|van a|vamos a|voy a|vendrá|viene|vienen|vuelve|volverá|pasará|llamará|avisará|decidirá|recoge|recogerá|(?:a|para|que) \\p{L}+(?:ar|er|ir)(?:la|lo|le|me|nos)?|hay que|tengo que|recoger|entregar|enviar|mandar|(?:siguiente|próximo) paso|recordar|recuérdame|seguimiento|quedamos|quedé|hemos quedado|llamar|llámame|volver a|hasta|para el|antes de|antes del)(?!\\p{L})',
  ),
  'iu',
);
