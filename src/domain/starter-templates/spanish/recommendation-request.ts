import type { StarterTemplate } from '../starter-template';

export const recommendationRequest: readonly StarterTemplate[] = [
  {
    starter: 'rec-not-neutral',
    title: 'Trabajo aquí, no soy neutral',
    text: 'Hola, {{contact.firstName|}}. Trabajo en {{me.store}}, así que no soy neutral, pero te ayudo con gusto. ¿Qué buscas exactamente? Si no somos lo que necesitas, te lo digo.',
    intents: ['recommendation_request'],
    tags: ['preguntar primero', 'digo quién soy'],
  },
  {
    starter: 'rec-what-to-ask',
    title: 'Tres cosas que preguntar',
    text: 'Elijas a quien elijas, pregunta antes tres cosas: qué incluye, cuánto tarda y a quién llamas si algo falla. Estoy en {{me.store}}, así que puedes empezar conmigo.',
    intents: ['recommendation_request'],
    tags: ['ayuda', 'digo quién soy'],
  },
  {
    starter: 'rec-local',
    title: 'Quiénes somos y dónde estamos',
    text: 'Estoy en {{me.store}}, en {{me.area}}, {{contact.firstName|}}. ¿Qué necesitas y para cuándo? Así te digo si somos las personas adecuadas.',
    intents: ['recommendation_request'],
    tags: ['preguntar primero', 'zona', 'digo quién soy'],
  },
  {
    starter: 'rec-speciality',
    title: 'Lo que se nos da bien',
    text: 'Depende de lo que necesites. En {{me.store}}, {{lo que mejor haces}} es nuestro día a día. Para lo demás puedo darte un nombre de confianza. ¿Cuál es tu caso, {{contact.firstName|}}?',
    intents: ['recommendation_request'],
    tags: ['sinceridad', 'digo quién soy'],
  },
  {
    starter: 'rec-ask-customers',
    title: 'Que lo cuente la clientela',
    text: 'Mejor que te lo cuente quien ya nos conoce: mira lo que dicen de {{me.store}}. Si luego te queda alguna pregunta, aquí estoy. ¿Qué estás comparando, {{contact.firstName|}}?',
    intents: ['recommendation_request'],
    tags: ['reseñas', 'digo quién soy'],
  },
  {
    starter: 'rec-by-message',
    title: 'El presupuesto, en privado',
    text: 'Una buena respuesta depende de tu presupuesto y de tus fechas, y nada de eso tiene que ser público. Soy de {{me.store}}. ¿Te escribo yo, {{contact.firstName|}}, o prefieres escribirme tú?',
    intents: ['recommendation_request', 'purchase_intent'],
    tags: ['en privado', 'digo quién soy'],
  },
  {
    starter: 'rec-one-tip',
    title: 'Un consejo más',
    text: 'Aquí ya te han dado buenos nombres. Soy de {{me.store}}, así que solo añado un consejo: {{un consejo útil}}. ¿Tienes alguna fecha en mente, {{contact.firstName|}}?',
    intents: ['recommendation_request'],
    tags: ['ayuda', 'digo quién soy'],
  },
  {
    starter: 'rec-drop-in',
    title: 'Pásate y pregunta',
    text: 'Puedes pasarte por {{me.store}} solo a preguntar, {{contact.firstName|}}. Con las respuestas te vas adonde quieras. ¿Qué te gustaría saber primero?',
    intents: ['recommendation_request'],
    tags: ['visita', 'digo quién soy'],
  },
];
