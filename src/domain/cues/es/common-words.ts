/** Frequent in posts of this language and telling it from its neighbours, Portuguese above all; unaccented. */
export const COMMON_WORDS = `
  el los las del y una unos unas muy pero porque tambien donde cuando cuanto cuanta cuantos cuantas quien
  quienes cuales hay estoy estamos estan aquel aquella aquellos eso esos hola buenas buenos gracias porfa
  hasta desde hacia segun yo usted ustedes vosotros vosotras nosotros nosotras ellos ellas ella mis nuestro
  nuestra nuestros vuestro vuestra os soy eres somos sois fueron sido siendo tengo tienes tiene tenemos
  teneis tienen tenia tenian habia hubo habra hemos habeis han hago haces hace hacemos haceis hacen hizo
  hicieron hecho haciendo quiero quieres quiere queremos quereis quieren quisiera queria puedo puedes puede
  podemos podeis pueden podria podrian voy vamos vais iba digo dicen dijo dijeron dicho saben sabeis sabe
  alguien algo algun alguna algunos algunas nadie nada ningun ninguna ninguno mucho mucha muchos muchas
  muchisimas mejor peor bueno buena bien ahora hoy manana ayer siempre jamas luego despues entonces pues
  aunque mientras sino tampoco todavia aqui ahi alli aca asi jaja jajaja jajajaja precio cuesta envio envios
  tienda pedido dinero coche carro gente ano anos noche noches hijo hija hermano hermana bonito bonita
  hermoso hermosa preciosa felicidades encanta encantan encanto gusta gustan gustaria necesito necesita
  busco recomiendo recomiendan conoce conocen llevo lleva llego llegaron compre vendo trabajo atencion
  servicio ojala verdad cosas mismo misma otro otra otros juntos mio tuyo suyo suya estaba estaban estuvo
  tuve hacer tener haber decir poner llevar creo espero queda quedan sigue siguen lunes martes miercoles
  jueves viernes xq tb xfa porfavor
interesa interesada interesado
`;
