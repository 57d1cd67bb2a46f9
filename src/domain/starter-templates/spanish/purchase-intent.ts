import type { StarterTemplate } from '../starter-template';

export const purchaseIntent: readonly StarterTemplate[] = [
  {
    starter: 'buy-what-matters',
    title: '¿Qué te importa más?',
    text: 'Hola, {{contact.firstName|}}. Parece que ya casi te decides. ¿Qué pesa más al final: el precio, que dure o tenerlo pronto? Si quieres, te ayudo a elegir, por aquí o por mensaje.',
    intents: ['purchase_intent'],
    tags: ['preguntar primero'],
  },
  {
    starter: 'buy-normal-week',
    title: '¿Cómo lo vas a usar?',
    text: 'Si dudas, {{contact.firstName|}}: ¿cómo sería una semana normal con ello? Cuéntamelo y te digo con sinceridad cuál elegiría yo, aunque sea la opción más barata.',
    intents: ['purchase_intent'],
    tags: ['preguntar primero', 'elegir'],
  },
  {
    starter: 'buy-see-it-first',
    title: 'Ven a verlo antes',
    text: '¿Te ayudaría verlo en persona antes de decidir? Estoy en {{me.store}} y puedo tenerte preparadas un par de opciones. ¿Qué día te viene bien, {{contact.firstName|}}?',
    intents: ['purchase_intent'],
    tags: ['visita'],
  },
  {
    starter: 'buy-two-questions',
    title: 'Presupuesto y fecha, en privado',
    text: '{{day.greeting|Hola}}, {{contact.firstName|}}. Dos preguntas: ¿cuánto te gustaría gastar, más o menos, y para cuándo lo necesitas? Si prefieres no decirlo aquí, escríbeme en privado.',
    intents: ['purchase_intent'],
    tags: ['preguntar primero', 'en privado', 'precio'],
  },
  {
    starter: 'buy-no-rush',
    title: 'Sin prisa',
    text: 'Esto no corre prisa, {{contact.firstName|}}. Puedo apuntarte lo que mucha gente habría querido preguntar antes de comprar, y con esa lista vas adonde quieras. ¿Te la envío?',
    intents: ['purchase_intent'],
    tags: ['ayuda', 'en privado'],
  },
  {
    starter: 'buy-by-when',
    title: '¿Para cuándo lo necesitas?',
    text: '¿Para cuándo lo necesitarías, {{contact.firstName|}}? Dime la fecha y te digo con claridad si llegamos. Si no llegamos, te digo quién podría.',
    intents: ['purchase_intent'],
    tags: ['preguntar primero', 'entrega'],
  },
  {
    starter: 'buy-in-stock',
    title: 'Lo tenemos aquí',
    text: 'Ahora mismo tenemos {{el artículo}} en {{me.store}}. ¿Es lo que buscabas, {{contact.firstName|}}? Si quieres, te lo aparto para que lo veas antes de decidir, sin compromiso.',
    intents: ['purchase_intent', 'product_question'],
    tags: ['existencias', 'visita'],
  },
  {
    starter: 'buy-again',
    title: 'Volver a comprar',
    text: 'Qué bien saber de ti, {{contact.firstName|}}. Antes de proponerte lo mismo que la última vez: ¿ha cambiado algo desde entonces que me convenga saber?',
    intents: ['purchase_intent'],
    tags: ['preguntar primero', 'de vuelta'],
  },
];
