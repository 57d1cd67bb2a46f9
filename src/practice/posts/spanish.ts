import type { FeedWords } from './words';

/** Who asks everybody names the store as well: what is asked in public without a name is known in English only. */
export const spanish: FeedWords = ({ store, tag, area, thing, things, visit }) => ({
  seeking: {
    name: 'Marta Oyarzun',
    text: `¿Alguien conoce un buen sitio para ${thing} por ${area}? Me suena ${store}.\nNos mudamos en tres semanas y no sé por dónde empezar 🙈`,
    answersBack: 'Ay, qué amable. ¿Te va bien el sábado por la mañana?',
  },
  sunday: {
    name: 'Tomás Reyero',
    text: 'Nada como un domingo con la radio puesta y ningún sitio al que ir.',
  },
  complaint: {
    name: 'Julia Prado',
    text: `Ya van dos semanas y nadie de ${store} me ha llamado por mi pedido. Me dijeron «el martes como muy tarde». Qué decepción.`,
    answersBack: 'Gracias por responderme. Te he mandado el número de pedido.',
  },
  ad: {
    name: 'Chollos Brillo',
    text: `Megarrebajas en ${things}. Solo por tiempo limitado. Haz clic ya y ahorra un 70 %.`,
  },
  own: { text: `Tenemos novedades en ${things}. ${visit} cualquier día de esta semana y echa un vistazo.` },
  price: {
    name: 'Darío Achával',
    text: '¿Cuánto cuesta? ¿Y cuánto tarda el envío?',
    answersBack: 'Entra en mi presupuesto, gracias.',
  },
  tagging: {
    name: 'Pilar Luna',
    text: '@ElenaMartos mira, esto es lo que te decía ayer, ¡pásate a verlos!',
  },
  praise: {
    name: 'Rubén Castellano',
    text: `Muchísimas gracias a todo el equipo de ${store}. Consejos sinceros, sin presiones, y nos encanta ❤️`,
    answersBack: 'Bien merecido. Mi hermana también anda buscando, le diré que vaya.',
  },
  leaving: {
    name: 'Amparo Voces',
    text: `Después de nueve años, se acabó: dejo ${store}. Me voy a otro sitio, donde sí contestan al teléfono.`,
    answersBack: 'No esperaba respuesta. Hablamos mañana.',
  },
  train: { name: 'Óscar Benito', text: '¿Han vuelto a cancelar el de las 7:40 o he soñado ese anuncio?' },
  buying: {
    name: 'Sabina Ocaña',
    text: `Por fin he ahorrado bastante: este fin de semana quiero comprar ${thing}. ¿Me paso por ${store}?`,
    answersBack: 'Perfecto, entonces nos vemos el sábado.',
  },
  question: {
    name: 'Lucas Ferrán',
    text: `${tag} ¿abren los festivos? ¿Y se puede pagar con tarjeta?`,
    answersBack: 'Genial, gracias por responder tan rápido.',
  },
  referral: {
    name: 'Juana Vidal',
    text: `Si necesitas ${thing}, pregunta en ${store} y di que vas de parte de Juana. A nosotros nos cuidaron mucho.`,
  },
  mixed: {
    name: 'Karim Haddad',
    text: `${store}: gente encantadora y un trabajo precioso, pero la entrega llegó cuatro días tarde y nadie me dijo por qué.`,
    answersBack: 'Me parece bien, gracias por mirarlo.',
  },
  spam: {
    name: 'Coach Cripto Vega',
    text: `${tag} gana 900 € al día desde tu móvil, escríbeme por privado, enlace en la bio 🚀🚀`,
  },
});
