import type { StarterTemplate } from '../starter-template';

export const complaint: readonly StarterTemplate[] = [
  {
    starter: 'sorry-put-right',
    title: 'Lo siento, deja que lo arregle',
    text: 'Lo siento, {{contact.firstName|}}, no tenía que haber sido así. Quiero arreglarlo. ¿Me cuentas en un mensaje privado qué pasó y cómo localizarte? Lo miro yo personalmente.',
    intents: ['complaint'],
    tags: ['disculpa', 'en privado'],
  },
  {
    starter: 'sorry-short',
    title: 'Breve, y luego en privado',
    text: 'No hemos estado a la altura, {{contact.firstName|}}, y lo siento. ¿Me mandas un mensaje, para que no tengas que explicarlo todo en público? Te respondo yo.',
    intents: ['complaint'],
    tags: ['disculpa', 'en privado', 'breve'],
  },
  {
    starter: 'sorry-late',
    title: 'Siento la espera',
    text: 'Ya has esperado bastante, {{contact.firstName|}}, y lo siento. Mándame por mensaje los datos del pedido. Averiguo dónde está y te lo digo antes de {{hora}}, aunque la noticia no sea buena.',
    intents: ['complaint'],
    tags: ['disculpa', 'entrega', 'en privado'],
  },
  {
    starter: 'sorry-faulty',
    title: 'Siento que te haya fallado',
    text: 'Siento que te haya fallado, {{contact.firstName|}}. ¿Me mandas por mensaje una foto y cuándo lo compraste, más o menos? Así te digo qué opciones tienes, sin marearte de un lado a otro.',
    intents: ['complaint'],
    tags: ['disculpa', 'defecto', 'en privado'],
  },
  {
    starter: 'sorry-treated',
    title: 'Siento el trato que recibiste',
    text: 'Gracias por decirlo, {{contact.firstName|}}. Siento que te trataran así. Me gustaría que me lo contaras tú: ¿puedo llamarte, o prefieres mandarme un mensaje?',
    intents: ['complaint'],
    tags: ['disculpa', 'atención', 'en privado'],
  },
  {
    starter: 'sorry-no-answer',
    title: 'Siento que nadie respondiera',
    text: 'Esa respuesta tenía que haberte llegado hace mucho, y lo siento. Ahora me ocupo yo. ¿Me mandas por mensaje el mejor número para localizarte, {{contact.firstName|}}? Te llamo {{cuándo}}.',
    intents: ['complaint'],
    tags: ['disculpa', 'atención', 'en privado'],
  },
  {
    starter: 'sorry-bill',
    title: 'Siento lo de la factura',
    text: 'A nadie le gusta una factura inesperada, {{contact.firstName|}}, y lo siento. Mándame por mensaje la fecha o el número y la repasamos línea por línea. Si está mal, la corregimos.',
    intents: ['complaint'],
    tags: ['disculpa', 'precio', 'en privado'],
  },
  {
    starter: 'sorry-first-this',
    title: 'Primero, ¿está arreglado?',
    text: 'Te respondo con gusto, {{contact.firstName|}}. Antes, siento el problema que tuviste: ¿ya está todo arreglado? Si falta algo, mándame un mensaje y me ocupo yo.',
    intents: ['complaint'],
    tags: ['disculpa', 'en privado', 'seguimiento'],
  },
  {
    starter: 'sorry-known-problem',
    title: 'Ya lo sabemos',
    text: 'Tienes razón, {{contact.firstName|}}, y lo siento. Estamos en ello y esperamos tenerlo resuelto antes de {{hora}}. Mándame un mensaje y te aviso cuando lo esté.',
    intents: ['complaint'],
    tags: ['disculpa', 'en privado', 'seguimiento'],
  },
  {
    starter: 'sorry-still-right',
    title: '¿Sigue todo bien?',
    text: 'Siento otra vez lo que pasó, {{contact.firstName|}}. ¿Está ahora todo como debe? Si hay algo que no, mándame un mensaje y lo llevo yo.',
    intents: ['complaint'],
    tags: ['disculpa', 'en privado', 'seguimiento'],
  },
];
