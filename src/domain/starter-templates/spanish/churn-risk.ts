import type { StarterTemplate } from '../starter-template';

export const churnRisk: readonly StarterTemplate[] = [
  {
    starter: 'leave-what-went-wrong',
    title: '¿Qué salió mal?',
    text: 'Siento que hayamos llegado a esto, {{contact.firstName|}}. ¿Me cuentas qué salió mal? No es para hacerte cambiar de idea. Quiero entenderlo y arreglar lo que pueda.',
    intents: ['churn_risk'],
    tags: ['disculpa', 'preguntar'],
  },
  {
    starter: 'leave-your-choice',
    title: 'Tu decisión, y la respeto',
    text: 'Es tu decisión y la respeto, {{contact.firstName|}}. Si tienes un momento, ¿qué te faltó? Si prefieres un mensaje privado, lo leeré yo.',
    intents: ['churn_risk'],
    tags: ['preguntar', 'en privado'],
  },
  {
    starter: 'leave-open-door',
    title: 'Sin rencor',
    text: 'Entendido, {{contact.firstName|}}, y sin rencor. Si fue por algo que hicimos, ¿qué fue? Puedes escribirme cuando quieras, aunque sea solo con una pregunta.',
    intents: ['churn_risk'],
    tags: ['preguntar', 'breve'],
  },
  {
    starter: 'leave-before-you-decide',
    title: '¿Puedo intentarlo antes?',
    text: 'Lo entiendo, {{contact.firstName|}}, y lo siento. ¿Me dejas intentar arreglarlo? Mándame un mensaje con lo que salió mal y antes de {{hora}} te digo qué puedo hacer. Después decides tú.',
    intents: ['churn_risk', 'complaint'],
    tags: ['en privado', 'seguimiento'],
  },
  {
    starter: 'leave-price',
    title: '¿Es por el precio?',
    text: 'Entiendo lo del precio, {{contact.firstName|}}. ¿Fue solo eso, o hubo algo más que salió mal? Si hay forma de que pagues menos con nosotros, te la enseño. Si no la hay, te lo digo.',
    intents: ['churn_risk'],
    tags: ['precio', 'preguntar'],
  },
  {
    starter: 'leave-made-easy',
    title: 'Un cambio fácil',
    text: 'Gracias por el tiempo que has estado con nosotros, {{contact.firstName|}}. Si puedo facilitarte el cambio, escríbeme. Y si quieres contarme qué hicimos mal, te escucho.',
    intents: ['churn_risk'],
    tags: ['ayuda', 'en privado'],
  },
  {
    starter: 'leave-what-they-do-better',
    title: '¿Qué hacen mejor?',
    text: 'Espero que te cuiden bien, {{contact.firstName|}}, y lo digo de verdad. ¿Qué hacen que no hacíamos nosotros? Me gustaría aprender de ello.',
    intents: ['churn_risk'],
    tags: ['preguntar'],
  },
  {
    starter: 'leave-quiet-customer',
    title: 'Tras un largo silencio',
    text: 'Hace tiempo que no hablamos, {{contact.firstName|}}, así que te lo pregunto sin rodeos: ¿hicimos algo mal o solo han cambiado tus cosas? Cualquiera de las dos respuestas ayuda.',
    intents: ['churn_risk'],
    tags: ['preguntar', 'de vuelta'],
  },
];
