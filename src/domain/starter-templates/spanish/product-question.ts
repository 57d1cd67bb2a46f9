import type { StarterTemplate } from '../starter-template';

export const productQuestion: readonly StarterTemplate[] = [
  {
    starter: 'ask-find-out',
    title: 'Lo averiguo y te digo',
    text: 'No quiero responderte a ojo, {{contact.firstName|}}. Pregunto a quien lo sabe y te contesto aquí antes de {{hora}}.',
    intents: ['product_question'],
    tags: ['seguimiento'],
  },
  {
    starter: 'ask-price',
    title: 'El precio',
    text: 'Son {{precio}}, {{contact.firstName|}}. ¿Es más o menos lo que tenías pensado? Si quieres, te digo qué incluye y qué no.',
    intents: ['product_question'],
    tags: ['precio'],
  },
  {
    starter: 'ask-which-one',
    title: '¿A cuál te refieres?',
    text: 'Para no hablarte de otra cosa, {{contact.firstName|}}: ¿a cuál te refieres exactamente? Con una foto o el nombre que lleva me basta.',
    intents: ['product_question'],
    tags: ['preguntar primero'],
  },
  {
    starter: 'ask-price-depends',
    title: 'Por qué pregunto antes del precio',
    text: 'Depende sobre todo de {{lo que influye}}. Cuéntame un poco más, {{contact.firstName|}}, y te doy una cifra de verdad en lugar de un cálculo a ojo, por aquí o por mensaje.',
    intents: ['product_question'],
    tags: ['precio', 'preguntar primero'],
  },
  {
    starter: 'ask-hours',
    title: 'Horario',
    text: 'Abrimos {{horario}}. Si esas horas no te van bien, {{contact.firstName|}}, ¿cuándo podrías venir? Veré qué puedo hacer.',
    intents: ['product_question'],
    tags: ['horario', 'visita'],
  },
  {
    starter: 'ask-where',
    title: 'Dónde estamos',
    text: 'Nos encuentras en {{dirección}}. Al llegar, pregunta por {{me.firstName|mí}}. ¿Quieres que te tenga algo preparado, {{contact.firstName|}}?',
    intents: ['product_question'],
    tags: ['dirección', 'visita'],
  },
  {
    starter: 'ask-stock-yes',
    title: 'Sí, lo tenemos',
    text: 'Sí, lo tenemos. Puedo apartarte uno hasta {{día}}, y si cambias de idea no pasa nada. ¿Te lo aparto, {{contact.firstName|}}?',
    intents: ['product_question', 'purchase_intent'],
    tags: ['existencias'],
  },
  {
    starter: 'ask-stock-no',
    title: 'Ahora mismo no',
    text: 'Ahora mismo no nos queda. Lo esperamos {{cuándo vuelve}}. ¿Te aviso cuando llegue, {{contact.firstName|}}, o te serviría algo parecido?',
    intents: ['product_question'],
    tags: ['existencias', 'seguimiento'],
  },
  {
    starter: 'ask-delivery',
    title: 'Cuánto tarda la entrega',
    text: 'Suele tardar {{plazo de entrega}}. ¿Lo necesitas para una fecha concreta, {{contact.firstName|}}? Así te digo si es seguro que llegue.',
    intents: ['product_question'],
    tags: ['entrega'],
  },
  {
    starter: 'ask-how-to',
    title: 'Cómo funciona',
    text: 'En pocas palabras: {{la respuesta}}. Si aun así no hace lo que debe, dime qué ves, {{contact.firstName|}}, y lo miramos paso a paso.',
    intents: ['product_question'],
    tags: ['ayuda'],
  },
];
