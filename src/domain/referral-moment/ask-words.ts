import { fold } from '../fold';
import type { Language } from '../language/languages';
import { lazily } from '../lazily';
import { ASK_KINDS, type AskKind } from '../model';

type Words = Record<AskKind, readonly string[]>;

/**
 * How one asks a customer for something, as patterns over folded text; `…` stands for some words of the same
 * sentence. One entry to a language.
 */
const ASKING: Record<Language, Words> = {
  en: {
    review: [
      '(?:leave|write|post|give|drop|add|share|put|say) … (?:review|rating)s?',
      'review us',
      'rate us',
      'review link',
      'as a review',
    ],
    referral: [
      'know(?:s)? (?:of )?(?:someone|somebody|anyone|anybody|a (?:friend|neighbou?r|colleague)) … (?:who|that|else|help|looking|needs?|use)',
      '(?:send|point) (?:them|him|her|people|friends|anyone|somebody|someone) … (?:my|our) way',
      '(?:send|point|refer) (?:them|him|her|people|friends|anyone|somebody|someone) to (?:me|us)',
      '(?:recommend|mention|refer) (?:us|me) to',
      'pass (?:on )?(?:my|our) (?:name|number|card)',
      'tell (?:a friend|friends|your friends|others|them) about (?:us|me)',
      'put in a (?:good )?word',
    ],
    testimonial: [
      '(?:may|can|could|might) (?:i|we) (?:quote|use|share|show|print|put) … (?:words|quote|said|wrote|page|website)',
      '(?:may|can|could|might) (?:i|we) quote',
      'quote you',
      '(?:as|for|be|give|write) … testimonial',
    ],
  },
  es: {
    review: ['(?:dej|escrib|public)\\w* … (?:resena|valoracion|opinion)'],
    referral: [
      '(?:conoce|conoces|conoceis) a (?:alguien|otra persona)',
      '(?:recomiend|recomend)\\w*nos',
      'habl\\w* de nosotros a',
      'pas\\w* mi (?:nombre|numero|tarjeta|contacto)',
      'di(?:le|les|gale|ganle) que (?:me|nos) (?:escriba|llame|busque|pregunte)n?',
    ],
    testimonial: [
      'testimonio',
      'citart?[el]',
      '(?:usar|compartir|ensenar|mostrar|publicar|poner) … palabras',
    ],
  },
  pt: {
    review: ['(?:deix|escrev|faz|public)\\w* … (?:avaliacao|critica)', 'avaliar-nos', 'nos avaliar'],
    referral: [
      '(?:conhece|conheces|conhecem) (?:alguem|outra pessoa)',
      '(?:recomend|indic)\\w*-nos',
      'nos (?:recomend|indic)\\w*',
    ],
    testimonial: [
      'depoimento',
      'testemunho',
      'cit\\w*-[tl]?[eo]',
      '(?:usar|partilhar|compartilhar) … palavras',
    ],
  },
  fr: {
    review: ['(?:laiss|ecri|ecriv|publi|donn|mett)\\w* … avis'],
    referral: [
      "(?:connaissez-vous|si vous connaissez|tu connais|si tu connais|connais-tu) (?:quelqu'un|une personne|d'autres)",
      '(?:recommand|parl)\\w*[- ](?:nous|de nous) a',
    ],
    testimonial: [
      'temoignage',
      '(?:vous|te) citer',
      '(?:citer|utiliser|partager|reprendre) … (?:mots|paroles)',
    ],
  },
  de: {
    review: [
      '(?:bewertung|rezension)(?:en)? … (?:schreib|hinterlass|abgeb|da ?lass)\\w*',
      '(?:schreib|hinterlass|gib|geben)\\w* … (?:bewertung|rezension)',
      'als (?:bewertung|rezension)',
    ],
    referral: [
      '(?:kennen sie|kennst du|kennt ihr) (?:jemand\\w*|noch jemand\\w*|andere)',
      'weiterempfehl\\w*',
      '(?:empfehl|empfiehl)\\w* (?:sie |du )?(?:uns|mich)',
    ],
    testimonial: [
      '(?:sie|dich|ihre worte|deine worte) … zitieren',
      'als (?:zitat|referenz)',
      '(?:ihre|deine) worte … (?:verwenden|zeigen|teilen|nutzen)',
    ],
  },
};

/** What the user notes to themselves of having asked. */
const NOTED: Record<AskKind, readonly string[]> = {
  review: [
    'asked … (?:review|rating)',
    'ped\\w* … (?:resena|valoracion|avaliacao)',
    'demande … avis',
    '(?:gebeten|gefragt) … bewertung',
    'bewertung … (?:gebeten|gefragt)',
  ],
  referral: [
    'asked … (?:referral|recommendation|whom? (?:she|he|they) knows?|if (?:she|he|they) knows?)',
    'ped\\w* … (?:recomendacion|recomendacao|indicacao)',
    'demande … recommandation',
    'empfehlung … (?:gebeten|gefragt)',
  ],
  testimonial: [
    'asked … (?:testimonial|quote)',
    'ped\\w* … (?:testimonio|depoimento|testemunho)',
    'demande … temoignage',
    'referenz … (?:gebeten|gefragt)',
  ],
};

/** Said of an ask that is over, or of none: taken out before anything is looked for. */
const otherwise = lazily(() =>
  anyOf(
    [
      '(?:thank you|thanks) … (?:leaving|writing|giving|your|the) … (?:review|rating|testimonial)s?',
      'gracias por (?:recomend|habl)\\w*(?: de nosotros)?',
      '(?:gracias|merci|danke|obrigad[oa]) … (?:resena|valoracion|avis|bewertung|avaliacao|temoignage|depoimento)',
    ],
    'g',
  ),
);

const said = lazily(() => byKind((kind) => Object.values(ASKING).flatMap((words) => words[kind])));
const noted = lazily(() => byKind((kind) => [...NOTED[kind]]));

/** What a text of the user's asks its reader for, in any language we know; null: nothing of the kind. */
export function asksFor(text: string): AskKind | null {
  return found(said(), text);
}

/** What a note of the user's says that they asked the contact for. */
export function notesAsk(note: string): AskKind | null {
  return found(noted(), note);
}

function found(patterns: Record<AskKind, RegExp>, text: string): AskKind | null {
  if (text === '') return null;
  const words = fold(text).replace(otherwise(), ' ');
  return ASK_KINDS.find((kind) => patterns[kind].test(words)) ?? null;
}

function byKind(patternsOf: (kind: AskKind) => string[]): Record<AskKind, RegExp> {
  return Object.fromEntries(ASK_KINDS.map((kind) => [kind, anyOf(patternsOf(kind))])) as Record<
    AskKind,
    RegExp
  >;
}

/** Whole words only; a gap of at most forty letters, inside one sentence. */
function anyOf(patterns: readonly string[], flags = ''): RegExp {
  const all = patterns.map((pattern) => pattern.replaceAll(' … ', '(?: [^.?!]{0,40})? '));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, `u${flags}`);
}
