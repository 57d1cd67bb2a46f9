/** Frequent in posts of this language and telling it from its neighbours, Portuguese first; unaccented. */
export const COMMON_WORDS = `
  el los las del al y un una unos unas muy pero porque tambien donde cuando cuanto cuantos cuantas quien
  quienes cual cuales hay estoy estamos estan estas esta esto este estos ese esa eso esos esas aquel aquella
  hola buenas buenos gracias favor porfa hasta desde hacia entre sobre segun sin con contra bajo tras
  yo tu usted ustedes vosotros nosotros ellos ellas ella mi mis tus sus nuestro nuestra vuestro vuestra le
  les os nos lo soy eres somos sois son fue fueron era eran sido siendo tengo tienes tiene tenemos teneis
  tienen tenia habia hubo habra he ha hemos habeis han hago haces hace hacemos haceis hacen hizo hicieron
  hecho quiero quieres quiere queremos quieren quisiera queria puedo puedes puede podemos podeis pueden
  podria voy vas vamos vais van ir fui iba decir digo dice dicen dijo dijeron dicho saber sabe sabes saben
  sabeis alguien algo algun alguna algunos nadie nada ningun ninguna todo todos todas mucho mucha muchos
  muchas poco mas menos mejor peor bueno buena malo mala bien mal ahora hoy manana ayer siempre nunca jamas
  luego despues antes todavia aun ya aqui ahi alli aca asi entonces pues aunque mientras sino ni tan tanto
  jaja jajaja jajajaja precio cuesta envio envios disponible tienda pedido dinero casa coche carro gente dia
  ano anos semana mes dias noche hijo hija amigo amiga bonito hermoso lindo precioso feliz felicidades
  encanta gusta gustaria necesito busco recomiendo recomiendan conoce llevo llego compre comprar vendo pagar
  trabajo atencion servicio ojala claro verdad vez cosas mismo otra otro otros solo dos tres lunes jueves
  viernes domingo q xq tb pq hacer ver dar venir poner llevar creo espero queda sigue estaba estaban
`;
