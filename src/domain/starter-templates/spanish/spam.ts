import type { StarterTemplate } from '../starter-template';

/** Most spam is best left alone, as the advice for it says; these are for the times one has to say something. */
export const spam: readonly StarterTemplate[] = [
  {
    starter: 'spam-no-thanks',
    title: 'No, gracias',
    text: 'Gracias, pero esto no es para nosotros. Que vaya bien.',
    intents: ['spam'],
    tags: ['breve'],
  },
  {
    starter: 'spam-keep-to-topic',
    title: 'Sin anuncios aquí, por favor',
    text: 'Por favor, no publiques anuncios aquí. La gente viene a esta página con preguntas, y me gustaría que encontrara respuestas. Si hay algo que hablar, mándanos un mensaje. Gracias.',
    intents: ['spam'],
    tags: ['página propia'],
  },
  {
    starter: 'spam-not-from-us',
    title: 'Esto no es nuestro',
    text: 'Para quien lo lea: este comentario no es nuestro. Nunca pedimos pagos ni contraseñas en los comentarios. Si tienes dudas, mándanos un mensaje desde esta página y te lo aclaramos.',
    intents: ['spam'],
    tags: ['página propia', 'estafa'],
  },
];
