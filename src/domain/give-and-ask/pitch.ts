import { fold } from '../fold';
import type { Language } from '../language/languages';

interface Pitch {
  /** Said to somebody: `20 % off this week`. */
  said: string;
  /** Noted of what the user did: `offered her the new model`. */
  noted: string;
}

/** How people sell and ask, as patterns over folded text. One entry to a language. */
const PITCH: Record<Language, Pitch> = {
  en: {
    said: [
      '(?:buy|order|book|grab|get|reserve|claim) (?:yours?|one|it|now|today|here|online)',
      '(?:discounts?|promos?|promotions?|bargains?|coupons?|vouchers?)',
      '\\d+ ?(?:%|percent) (?:off|discount|cheaper)',
      '(?:special|exclusive|limited|introductory|great|weekend) (?:offers?|deals?|prices?|time|stock)',
      'on sale|on offer|sale (?:ends|starts|is on)|last chance|while stocks? lasts?|do ?n.?t miss|price list',
      '(?:check|try) out (?:our|my)|(?:have|take) a look at (?:our|my)|see (?:our|my) (?:new|latest|range|offers?)',
      '(?:our|my) (?:new|latest) (?:range|collection|model|models|service|product|products|course|package|menu|line|arrivals?)',
      'shop now|sign up|subscribe|use (?:the |my |our )?code|link in (?:my |our |the )?bio|free (?:trial|quote|consultation)',
      'we (?:sell|offer|just launched)|now available|back in stock|prices? (?:start|from)|starting at|for (?:just|only) \\S?\\d',
      '(?:are|would) you (?:be )?(?:interested in|up for|ready to (?:buy|order|sign))|want to (?:buy|order|upgrade)',
      '(?:come|stop|drop) (?:by|in|over|and see us|and visit|see us|visit us)|visit (?:our|us|my)',
      '(?:leave|write|give|post) (?:us |me )?(?:a |an? (?:quick |short |nice )?)?(?:review|testimonial|rating)',
      '(?:recommend|refer) (?:us|me)|know (?:anyone|anybody|someone|somebody) (?:else )?who (?:needs|wants|could|might|would|is looking)',
    ].join('|'),
    noted:
      'pitched|offered|upsold|proposed|tried to sell|asked (?:her |him |them )?(?:for|to write|to leave) (?:an? )?(?:review|referral|testimonial|recommendation)',
  },
  es: {
    said: [
      '(?:compra|compre|pide|pida|reserva|reserve|aprovecha|aproveche) (?:ya|ahora|hoy|tu|su|la|el|esta|nuestr[oa]s?)',
      'descuentos?|ofertas?|promocion(?:es)?|rebajas?|cupon(?:es)?|\\d+ ?% (?:menos|de descuento)',
      'ultima oportunidad|no te lo pierdas|no se lo pierda|hasta agotar existencias|ya disponible',
      'vendemos|ofrecemos|nuestr[oa]s? nuev[oa]s?|te interesa (?:comprar|un|una|nuestr)|visita(?:nos)?|pasate|pasese',
      '(?:dejar|deja|deje|escribir|escribe)(?:nos|me)? una? (?:resena|opinion|valoracion)|recomienda(?:nos|me)',
    ].join('|'),
    noted: 'ofreci|le ofreci|propuse|pedi una (?:resena|opinion|recomendacion)',
  },
  pt: {
    said: [
      '(?:compre|compra|peca|reserve|aproveite|garanta) (?:ja|agora|hoje|o seu|a sua|o|a|este|esta)',
      'descontos?|promoc(?:ao|oes)|ofertas?|saldos?|liquidacao|cupo(?:m|ns)|\\d+ ?% (?:de desconto|off)',
      'ultima oportunidade|ultimas unidades|nao percam?|ja disponivel',
      'vendemos|oferecemos|noss[oa]s? nov[oa]s?|(?:tem|teria) interesse em|visite(?:-nos)?|passe (?:na|pela|por)',
      '(?:deixe|deixar|escreva)(?:-nos|-me)? uma? (?:avaliacao|opiniao|testemunho)|recomende(?:-nos|-me)?',
    ].join('|'),
    noted: 'ofereci|propus|pedi uma? (?:avaliacao|opiniao|recomendacao|indicacao)',
  },
  fr: {
    said: [
      '(?:achetez|achete|commandez|commande|reservez|reserve|profitez|profite) (?:vite|maintenant|des|de|le|la|votre|ton|ta|en)',
      'remises?|promos?|promotions?|soldes?|reductions?|offres? (?:speciale|exclusive|limitee)s?|bons? plans?|code promo|-\\d+ ?%',
      "derniere chance|ne manque[sz] pas|jusqu'a epuisement|maintenant disponible",
      'nous vendons|nous proposons|(?:notre|nos|ma|mon) (?:nouveau|nouvelle|nouveaux|nouvelles|derniere?s?) \\w+|seriez[- ]vous interesse|venez (?:nous )?voir|passez (?:au|nous|a la)',
      '(?:laisse[rz]?|ecrire|ecrivez)(?:-(?:nous|moi))? un (?:avis|temoignage)|recommande[rz]?(?:-| )(?:nous|moi)',
    ].join('|'),
    noted: 'propose (?:le|la|les|un|une)|offert (?:le|la|les|un|une)|demande un (?:avis|temoignage)',
  },
  de: {
    said: [
      '(?:jetzt|gleich|heute|hier) (?:kaufen|bestellen|buchen|sichern|zugreifen|reservieren)|sicher[nt]? (?:dir|ihnen|euch|sie sich)',
      'rabatte?|angebote?|sonderangebote?|aktion(?:en|spreis)?|ausverkauf|gutscheine?|schnappchen|\\d+ ?% (?:billiger|gunstiger|nachlass)',
      'letzte chance|nur solange|nicht verpassen|jetzt (?:neu|verfugbar|erhaltlich)',
      'wir (?:verkaufen|bieten)|unsere? neue[nrs]?|(?:interesse|lust) (?:an|auf)|schau(?:en)? (?:sie )?(?:doch )?(?:mal )?(?:bei uns )?vorbei|besuch(?:en|t)? (?:sie )?uns',
      '(?:bewertung|rezension) (?:schreiben|hinterlassen|da lassen|dalassen|abgeben)|(?:empfiehl|empfehlen sie) (?:uns|mich)|weiterempfehlen',
    ].join('|'),
    noted: 'angeboten|vorgeschlagen|um (?:eine )?(?:bewertung|empfehlung|rezension) gebeten',
  },
};

const ALL = Object.values(PITCH);
const SAID = anyOf(ALL.map(({ said }) => said));
const NOTED = anyOf(ALL.map(({ noted }) => noted));

/** Whether a message of the user's sells something, or asks for something, in any language we know. */
export function pitches(text: string): boolean {
  return SAID.test(fold(text));
}

/** Whether a note of the user's says that they offered or asked for something. */
export function notesPitch(note: string): boolean {
  return NOTED.test(fold(note));
}

/** Whole words only: accents are folded away, so that these are plain letters. */
function anyOf(patterns: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
