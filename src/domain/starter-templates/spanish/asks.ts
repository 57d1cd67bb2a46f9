import type { StarterTemplate } from '../starter-template';

/**
 * One ask, for a happy customer at the right moment (`domain/referral-moment`). Each thanks first, asks for one thing
 * and leaves an easy way out.
 */
export const asks: readonly StarterTemplate[] = [
  {
    starter: 'thanks-review',
    title: '¿Lo dirías en una reseña?',
    text: 'Gracias, {{contact.firstName|}}. Si algún día tienes un minuto, dejar esas palabras como reseña ayudaría a que otros nos encuentren: {{enlace para reseñas}}. Y si no, ya has sido más que amable.',
    intents: ['praise'],
    tags: ['gracias', 'reseñas'],
    ask: 'review',
  },
  {
    starter: 'ask-review-others-wonder',
    title: 'Una reseña para quien duda',
    text: 'Me alegra leerlo, {{contact.firstName|}}. ¿Lo escribirías también como reseña? Quien duda de nosotros te cree más a ti que a mí: {{enlace para reseñas}}. Solo si te apetece.',
    intents: ['praise'],
    tags: ['gracias', 'reseñas'],
    ask: 'review',
  },
  {
    starter: 'ask-review-short',
    title: 'Una reseña, breve',
    text: 'Gracias, {{contact.firstName|}}, me alegro. ¿Nos dejarías una reseña corta cuando tengas un minuto? Te mando el enlace.',
    intents: ['praise'],
    tags: ['gracias', 'reseñas', 'breve'],
    ask: 'review',
  },
  {
    starter: 'ask-referral-who-needs',
    title: '¿Conoces a alguien más?',
    text: 'Cuánto me alegro de que haya salido bien, {{contact.firstName|}}. ¿Puedo pedirte algo? Si conoces a alguien que necesite lo mismo, ¿le hablarías de nosotros? Le cuidaría igual de bien.',
    intents: ['praise'],
    tags: ['gracias', 'recomendaciones'],
    ask: 'referral',
  },
  {
    starter: 'ask-referral-pass-my-name',
    title: 'Pasa mi nombre',
    text: 'Gracias por decirlo, {{contact.firstName|}}. Si un día alguien te pregunta, puedes pasarle mi nombre. Casi todo el mundo me encuentra por alguien de confianza, y no quiero que te resulte una molestia.',
    intents: ['praise'],
    tags: ['gracias', 'recomendaciones'],
    ask: 'referral',
  },
  {
    starter: 'ask-referral-short',
    title: 'Una recomendación, breve',
    text: 'Qué amable, {{contact.firstName|}}, gracias. ¿Hay alguien entre tus amistades o en tu barrio a quien pueda ayudar también? Dile que me escriba, y le atenderé con cariño.',
    intents: ['praise'],
    tags: ['gracias', 'recomendaciones', 'breve'],
    ask: 'referral',
  },
  {
    starter: 'ask-words-quote',
    title: '¿Puedo citarte?',
    text: 'Lo has dicho mejor que yo, {{contact.firstName|}}, gracias. ¿Puedo citarte en nuestra página, sin tu apellido? Si prefieres que no, me lo dices y ya está.',
    intents: ['praise'],
    tags: ['gracias', 'testimonios'],
    ask: 'testimonial',
  },
  {
    starter: 'ask-words-picture',
    title: 'Tus palabras y una foto',
    text: 'Qué alegría leerlo, {{contact.firstName|}}. ¿Podría enseñar tus palabras y una foto a quienes aún dudan? Lo ves tú antes, y si no te gusta, no sale.',
    intents: ['praise'],
    tags: ['gracias', 'testimonios', 'foto'],
    ask: 'testimonial',
  },
  {
    starter: 'ask-words-two-sentences',
    title: 'Dos frases tuyas',
    text: 'Gracias, {{contact.firstName|}}. ¿Me escribirías dos frases como testimonio, sobre lo que ha cambiado para ti? Nada elaborado, como se lo contarías a una amistad.',
    intents: ['praise'],
    tags: ['gracias', 'testimonios'],
    ask: 'testimonial',
  },
];
