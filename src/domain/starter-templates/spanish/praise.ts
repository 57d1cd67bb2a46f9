import type { StarterTemplate } from '../starter-template';

export const praise: readonly StarterTemplate[] = [
  {
    starter: 'thanks-enjoying',
    title: 'Gracias, ¿qué te gusta más?',
    text: 'Gracias, {{contact.firstName|}}, qué amable. Se lo cuento a todo el equipo. ¿Qué es lo que más te está gustando?',
    intents: ['praise'],
    tags: ['gracias'],
  },
  {
    starter: 'thanks-made-my-day',
    title: 'Me alegras el día',
    text: 'Me has alegrado el día, {{contact.firstName|}}. Qué amable por tu parte pararte a decirlo.',
    intents: ['praise'],
    tags: ['gracias', 'breve'],
  },
  {
    starter: 'thanks-colleague',
    title: 'Se lo cuento a mi colega',
    text: 'Qué bonito leerlo. Hoy mismo se lo cuento a {{tu colega}}. ¿Hay algo que podamos hacer aún mejor la próxima vez, {{contact.firstName|}}?',
    intents: ['praise'],
    tags: ['gracias', 'equipo'],
  },
  {
    starter: 'thanks-what-made-it',
    title: '¿Qué marcó la diferencia?',
    text: 'Cuánto me alegro de que saliera bien, {{contact.firstName|}}. ¿Puedo preguntarte qué fue lo que más te ayudó? Quiero que sigamos haciéndolo así.',
    intents: ['praise'],
    tags: ['preguntar'],
  },
  {
    starter: 'thanks-show-us',
    title: 'Enséñanos una foto',
    text: 'Qué bueno leerlo, {{contact.firstName|}}. Si te apetece enseñarme una foto, me haría ilusión verla. Pocas veces llegamos a ver cómo queda.',
    intents: ['praise'],
    tags: ['gracias', 'foto'],
  },
  {
    starter: 'thanks-regular',
    title: 'Para quien nos conoce bien',
    text: 'Significa mucho viniendo de alguien que nos conoce tan bien, {{contact.firstName|}}. Si un día quieres que cambiemos algo, dímelo.',
    intents: ['praise'],
    tags: ['gracias', 'de vuelta'],
  },
  {
    starter: 'thanks-keep-it-so',
    title: 'Un consejo para que siga así',
    text: 'Me alegro de que te guste, {{contact.firstName|}}. Un pequeño consejo para que siga así: {{un consejo útil}}. Y escríbeme cuando te surja una pregunta.',
    intents: ['praise'],
    tags: ['ayuda'],
  },
];
