import type { Language } from '../../../src/domain/language/languages';

/** Posts written by us, by the language they must be taken for; `null` is one that we have no cues for. */
export const POSTS_BY_LANGUAGE: ReadonlyArray<readonly [Language | null, string]> = (
  [
    [
      'en',
      `
      price?
      Price please
      how much
      available??
      pm sent
      lol
      ok
      interested
      gorgeous 😍
      Following x
      Size 12?
      Not happy. At all.
      Is this still available?
      Do you deliver to Leeds?
      I need a new carpet for the living room
      Best haircut I’ve had in years
      Dunno mate, ask Dave
      ur the best
      Still waiting for my order, three weeks now
      Can anyone recommend a plumber near Headingley?
      Café latte is amazing here
      Anyone know a good jalapeño supplier?
      Had a lovely weekend in São Paulo
      Herr Müller fixed my car, brilliant
      My fiancée loves the ring
      Can I get a croissant and a café au lait delivered?
      Naïve question: do you ship to Zürich?
      El Clasico tonight lads
      My abuela bought this from you in 2019 and it still works
      `,
    ],
    [
      'es',
      `
      precio?
      ¿Precio?
      cuanto cuesta
      cuánto vale?
      ¿Sigue disponible?
      Hacéis envíos a Sevilla?
      lo quiero
      hola, tienen talla 38?
      Nunca más compro aquí
      Me encanta el sofá, gracias
      Busco un fontanero en Valencia, alguien recomienda?
      Todavía estoy esperando mi pedido
      el pedido llegó roto y nadie contesta
      Muchas gracias por todo, el suelo quedó precioso
      Buenas, me podéis decir el horario de la tienda el domingo?
      `,
    ],
    [
      'pt',
      `
      qual o preço?
      preço?
      ainda está disponível?
      Vocês entregam em Lisboa?
      Adorei o anel, obrigada!
      Não recebi a minha encomenda
      Alguém indica um bom pedreiro?
      Nunca mais compro nessa loja
      péssimo atendimento, não recomendo
      O sofá chegou partido e ninguém responde
      Boa tarde, vcs fazem entrega no domingo?
      Muito obrigado pelo atendimento
      `,
    ],
    [
      'fr',
      `
      prix svp
      combien ça coûte ?
      C’est combien
      Vous livrez à Lyon ?
      toujours dispo ?
      je suis intéressé
      Je cherche un bon plombier à Nantes
      J’attends toujours ma commande
      Plus jamais je ne commande chez vous
      Merci beaucoup, le parquet est magnifique
      Quelqu’un connaît un bon dentiste ?
      Service client nul, personne ne répond
      bonjour, faites-vous des devis ?
      `,
    ],
    [
      'de',
      `
      preis bitte
      Wie teuer?
      noch da?
      noch zu haben?
      Liefert ihr nach Köln?
      hab Interesse
      wunderschön 😍
      nie wieder bei euch
      Warte immer noch auf meine Bestellung
      Ich suche einen guten Klempner in Hamburg
      Kann jemand einen Zahnarzt empfehlen?
      Vielen Dank, der Boden ist wunderschön
      Habt ihr den auch in Größe 38?
      Wann habt ihr offen?
      Der Service war leider sehr unfreundlich und niemand antwortet
      `,
    ],
    // Italian, Dutch, Filipino, and others in Latin letters.
    [
      null,
      `
      Quanto costa questo anello?
      è ancora disponibile?
      Grazie mille per tutto, il pavimento è bellissimo
      ciao, dove siete?
      buongiorno, fate consegne anche di domenica?
      Non compro più da voi, sono molto deluso
      Wat kost deze bank?
      Leveren jullie naar Gent?
      Nog beschikbaar?
      Ik zoek een goede loodgieter in Utrecht
      Ik wacht nog steeds op mijn bestelling
      is deze nog te koop?
      magkano po?
      Available pa po ba ito?
      Saan po ang location nyo?
      Salamat po, ang ganda ng sahig
      May COD po ba kayo?
      Order po ako ng dalawa
      ile kosztuje?
      Dzień dobry, czy jest dostępne?
      Vad kostar den?
      Tack så mycket, golvet är jättefint
      fiyat nedir?
      Çok güzel olmuş
      harganya berapa kak?
      kitna hai bhai?
      `,
    ],
    // Other scripts.
    [
      null,
      `
      Сколько стоит?
      Здравствуйте, есть в наличии?
      Скільки коштує?
      بكم هذا؟
      السعر؟
      כמה זה עולה?
      多少钱？
      请问还有货吗 thanks
      いくらですか？
      가격이 얼마예요?
      ราคาเท่าไหร่คะ
      Πόσο κάνει;
      `,
    ],
    // Two languages in one breath: the one that carries the sentence.
    [
      'en',
      `
      Hola guys, do you ship to Mexico?
      gracias guys, love the ring
      Muchas gracias for the lovely ring
      danke for the quick delivery, it looks great
      so happy with it, vielen Dank euch allen
      merci for the lovely flowers, they are gorgeous
      ciao! love the new menu
      Was kostet shipping to the UK?
      I want to buy un sofá
      I love it, cuanto cuesta?
      omg love it, qual o valor?
      `,
    ],
    ['es', 'hola, me encanta el look pero cuánto cuesta el delivery a Quito?'],
    ['de', 'mega nice der Ring, habt ihr den auch in gold?'],
    ['fr', 'trop cool le look, vous avez encore du stock en taille M ?'],
    ['pt', 'amei o look, vocês ainda têm em stock?'],
    // Nothing that says which: English readers share it.
    ['en', '😍😍😍'],
    ['en', '👍🏽'],
    ['en', '?'],
    ['en', '123'],
    ['en', '£25'],
    ['en', ':)'],
    ['en', '@lindtfloors'],
    ['en', 'https://lindt.example/de/preis'],
    ['en', ''],
    ['en', '   '],
  ] as const
).flatMap(([language, posts]) =>
  (posts.includes('\n') ? posts.trim().split(/\s*\n\s*/) : [posts]).map((post) => [language, post] as const),
);
