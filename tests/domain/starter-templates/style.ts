import type { ByLanguage } from '../../../src/domain/say/by-language';

/** How starters are told by their words in one language. */
interface Style {
  /** What only the seller can know. A variable misspelt in a starter would show up as one more of these. */
  gaps: readonly string[];
  pushy: RegExp;
  /** What a gap for the reader's name would leave. */
  nameless: RegExp;
  short: string;
  honest: string;
  followUp: string;
  sorry: RegExp;
  inPrivate: RegExp;
  asksWhatWentWrong: RegExp;
  blames: RegExp;
  thanksBoth: RegExp;
  thanksFirst: RegExp;
}

export const STYLES: ByLanguage<Style> = {
  en: {
    gaps: [
      'address',
      'day',
      'delivery time',
      'one useful tip',
      'opening hours',
      'price',
      'review link',
      'someone better suited',
      'the answer',
      'the item',
      'their friend',
      'time',
      'what it depends on',
      'what you do best',
      'when',
      'when it is back',
      'who sent you',
      'your colleague',
    ],
    pushy:
      /!|\b(?:act (?:now|fast)|hurry|don't miss|last chance|limited|today only|while stocks|guarantee|best (?:price|deal|in)|cheapest|amazing|awesome|incredible|exclusive|special offer|discount|deal|buy now|call now|sign up|click|dm me|great question|absolutely|reach out|rest assured|valued|inconvenience|delighted|thrilled|excited)\b/i,
    nameless: /first name/,
    short: 'short',
    honest: 'honest',
    followUp: 'follow up',
    sorry: /\bsorry\b/i,
    inPrivate: /\bmessage\b|\bcall\b/i,
    asksWhatWentWrong: /wrong|missing|what was it|didn't|sure what/,
    blames: /disappoint|sad to|sorry to see you go|after all|loyal|stay\b|regret|miss you/i,
    thanksBoth: /thank.*thank|\bboth\b/i,
    thanksFirst: /^[^.]*(?:thank|glad|good)/i,
  },
  es: {
    gaps: [
      'cuándo',
      'cuándo vuelve',
      'dirección',
      'día',
      'el artículo',
      'enlace para reseñas',
      'hora',
      'horario',
      'la otra persona',
      'la respuesta',
      'lo que influye',
      'lo que mejor haces',
      'plazo de entrega',
      'precio',
      'quien lo haga mejor',
      'quien te recomendó',
      'tu colega',
      'un consejo útil',
    ],
    pushy:
      /[!¡]|(?<!\p{L})(?:aprovecha|corre a|no te (?:lo )?pierdas|últim[oa]s? (?:oportunidad|plazas|unidades)|limitad[oa]|solo hoy|garanti\p{L}*|(?:el|la) mejor (?:precio|oferta)|increíble|exclusiv[oa]|oferta|descuento|promoción|compra ya|llama ya|haz clic|regístrate|molestias|lamentamos|estimad[oa]|encantad[oa]s?|ilusionad[oa]s?|usted|ustedes|vosotr[oa]s|vuestr[oa]s?|os)(?!\p{L})/iu,
    nameless: /\bnombre⟧/,
    short: 'breve',
    honest: 'sinceridad',
    followUp: 'seguimiento',
    sorry: /siento/i,
    inPrivate: /mensaje|privado|llam(?:o|arte)/i,
    asksWhatWentWrong: /mal|faltó|qué fue|no hacíamos/,
    blames: /decepcion|triste|lamento|después de todo|fiel|lealtad|quéda(?:te|os)|echar(?:te)? de menos/i,
    thanksBoth: /gracias.*gracias/i,
    thanksFirst: /^[^.]*(?:gracias|aleg)/i,
  },
};
