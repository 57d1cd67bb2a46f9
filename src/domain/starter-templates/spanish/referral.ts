import type { StarterTemplate } from '../starter-template';

/** Two people are in every referral: the one who sends and the one who is sent. Both are thanked. */
export const referral: readonly StarterTemplate[] = [
  {
    starter: 'refer-thank-both',
    title: 'Gracias por partida doble',
    text: 'Gracias por hablar de nosotros, {{contact.firstName|}}. Y gracias, {{la otra persona}}, por buscarnos. ¿Qué esperas encontrar? Te ayudo con gusto, aunque sea solo con un consejo.',
    intents: ['referral'],
    tags: ['gracias', 'preguntar primero'],
  },
  {
    starter: 'refer-in-good-hands',
    title: 'Queda en buenas manos',
    text: 'Es todo un elogio, {{contact.firstName|}}, gracias. {{la otra persona}}, gracias por darnos una oportunidad. Escríbeme cuando te venga bien y pregunta por {{me.firstName|mí}}.',
    intents: ['referral'],
    tags: ['gracias'],
  },
  {
    starter: 'refer-short',
    title: 'Gracias a las dos partes, breve',
    text: 'Qué detalle mencionarnos, {{contact.firstName|}}, gracias. Y gracias también a quien lo lee. Si surge una pregunta, por aquí es fácil dar conmigo.',
    intents: ['referral'],
    tags: ['gracias', 'breve'],
  },
  {
    starter: 'refer-sent-by-friend',
    title: 'A quien viene de parte de alguien',
    text: 'Te doy la bienvenida, {{contact.firstName|}}, y gracias por venir. Da las gracias de mi parte a {{quien te recomendó}}. Antes de proponerte nada: ¿qué buscas, y hay alguna fecha que tener en cuenta?',
    intents: ['referral', 'purchase_intent'],
    tags: ['gracias', 'preguntar primero'],
  },
  {
    starter: 'refer-everyone',
    title: 'Gracias a todo el hilo',
    text: 'Gracias, {{contact.firstName|}}, y gracias a quienes preguntan. Toda pregunta es bienvenida, aquí o por mensaje, y respondo yo a cada una. ¿Quién empieza?',
    intents: ['referral', 'recommendation_request'],
    tags: ['gracias'],
  },
  {
    starter: 'refer-better-elsewhere',
    title: 'Hay quien encaja mejor',
    text: 'Gracias por pensar en nosotros, y gracias por preguntar. Con sinceridad, para esto probaría antes con {{quien lo haga mejor}}. Si no sale bien, escríbeme, {{contact.firstName|}}, y haré lo que pueda.',
    intents: ['referral'],
    tags: ['gracias', 'sinceridad'],
  },
  {
    starter: 'refer-how-it-went',
    title: 'Qué tal con quien enviaste',
    text: 'Ya he hablado con {{la otra persona}}: gracias a ti por el contacto, y gracias por la confianza. ¿Y a ti qué tal te va, {{contact.firstName|}}? ¿Sigue todo como debe?',
    intents: ['referral'],
    tags: ['gracias', 'seguimiento'],
  },
];
