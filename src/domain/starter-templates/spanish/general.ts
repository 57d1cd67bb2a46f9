import type { StarterTemplate } from '../starter-template';

/** For a mention without an intent: someone the user knows, or someone who names the store in passing. */
export const general: readonly StarterTemplate[] = [
  {
    starter: 'any-good-news',
    title: 'Me alegro por ti',
    text: 'Me alegro mucho por ti, {{contact.firstName|}}. Que lo disfrutes.',
    intents: [],
    tags: ['buenas noticias', 'breve'],
  },
  {
    starter: 'any-sad-news',
    title: 'Siento leerlo',
    text: 'Siento leer esto, {{contact.firstName|}}. Espero que pronto se haga más llevadero.',
    intents: [],
    tags: ['malas noticias', 'breve'],
  },
  {
    starter: 'any-tell-me-more',
    title: 'Cuéntame más',
    text: 'Me gustaría entenderlo mejor, {{contact.firstName|}}. ¿Me cuentas un poco más?',
    intents: [],
    tags: ['preguntar primero'],
  },
  {
    starter: 'any-thanks-for-naming-us',
    title: 'Gracias por mencionarnos',
    text: 'Gracias por la mención, {{contact.firstName|}}. Si algún día te surge una pregunta, aquí me tienes.',
    intents: [],
    tags: ['gracias', 'breve'],
  },
  {
    starter: 'any-how-are-things',
    title: '¿Qué tal todo?',
    text: 'Qué bien verte por aquí, {{contact.firstName|}}. ¿Cómo te ha ido desde la última vez que hablamos?',
    intents: [],
    tags: ['de vuelta'],
  },
  {
    starter: 'any-by-message',
    title: '¿Seguimos por mensaje?',
    text: '¿Seguimos por mensaje, {{contact.firstName|}}? Ahí puedo tomarme mi tiempo y darte una buena respuesta.',
    intents: [],
    tags: ['en privado'],
  },
];
