import { always, type Cue, cue } from '../cue';

const FINE =
  '(excelente|excelentes|excelentisim(o|a)|genial|geniales|maravillos(o|a|os|as)|fantastic(o|a|os|as)|espectacular|espectaculares|increible|increibles|estupend(o|a|os|as)|fabulos(o|a|os|as)|magnific(o|a|os|as)|impecable|impecables|impresionante|impresionantes|inmejorable|inmejorables|insuperable|extraordinari(o|a|os|as)|sensacional|excepcional|excepcionales|brutal|brutales|perfect(o|a|os|as)|perfectamente|buenisim(o|a|os|as)|preciosisim(o|a)|precios(o|a|os|as)|hermos(o|a|os|as)|hermosisim(o|a|os|as)|hermosoo|hermosaa|bellisim(o|a)|bell(o|a|os|as)|divin(o|a|os|as)|bonit(o|a|os|as)|lind(o|a|os|as)|lindoo|lindisim(o|a|os|as)|bonitisim(o|a)|guapisim(o|a|os|as)|chul(o|a|os|as|ada|adas)|chulisim(o|a|os|as)|chid(o|a|os|as)|padrisim(o|a)|bacan|bacano|barbar(o|a)|rebonito|ric(o|a|os|as)|ricoo|ricaa|riquisim(o|a|os|as)|rikisimo|rik(o|a)|delicios(o|a|os|as)|deli|exquisit(o|a|os|as)|sabros(o|a|os|as|ura)|espectaculo|maravilla|maravillas|niquelad(o|a|os|as)|majisim(o|a|os|as)|maj(o|a|os|as)|amabilisim(o|a|os|as)|amable|amables|atent(o|a|os|as)|profesional|profesionales|profesionalisim(o|a)|rapidisim(o|a|os|as)|comodisim(o|a|os|as)|elegante|elegantes|finisim(o|a)|top|diez|cañon|estrella|artista|artistas|crack|cracks|maquina|maquinas|fenomen(o|a|os|al)|genia|genio|genios|encanto|encantador(|a|es|as)|lujo|amor|amores|joya|joyita|joyas|obra de arte|belleza|bellezas|pasada|flipada|hermosura|preciosidad|preciosidades|preciosura|monada|monisim(o|a)|mon(o|a|os|as)|pinta|pintaza|buena pinta|puntuales|puntual|recomendadisim(o|a|os|as)|agradable|agradables|seri(os|as)|limpisimo|tesoro|ternura|elegancia|trabajazo|currazo|señores profesionales)';

export const praise: readonly Cue[] = [
  cue(
    1,
    `
    (que|q|k|ke|tan|super|muy|re|mega|requete|ultra|de lo mas|todo|toda|todos|mas|quedo|quedaron|queda|quedan|ha quedado|han quedado|me quedo|me quedaron|nos quedo|esta|estan|estaba|estaban|estuvo|son|sois|eres|es|fue|fueron|sos|una|un|hechos un|verdaderos|verdadero|unos|unas|dejo|dejaron|dejado) [todo|muy|super|re|el|la|unos|unas|un|una|tan|mas|de|ser|verdadero|verdadera|realmente|siempre] ${FINE}
    (excelente|excelentes|gran|grandes|buen|buena|buenos|muy buen|muy buena|fantastic(o|a)|increible|maravillos(o|a)|hermos(o|a)|precios(o|a)|magnific(o|a)|impecable|bonit(o|a)|lind(o|a)|super|genial|estupend(o|a)|10|super buen|super buena) (trabajo|trabajos|servicio|atencion|trato|calidad|profesional|profesionales|equipo|experiencia|producto|productos|lugar|sitio|comida|precio|precios|gente|persona|empresa|tienda|labor|curro|diseño|acabado|asesoria|asesoramiento|gestion|gusto|mano|manos|doctor|doctora|ambiente|seleccion|resultado|vendedor|vendedora|profe|profesora|estilista|maestro|clinica|taller|local)
    (servicio|atencion|trato|trabajo|calidad|comida|resultado|experiencia|producto|acabado|equipo|personal|asesoramiento|precio) [es|fue|super|muy|de|al cliente|son|sigue siendo|siempre|ha sido|y ANY] [muy|super|de] ${FINE}
    (gracias|grax|graciass|grasias|mil gracias|agradecid(o|a|os|as)|agradezco|agradecer(les|te|os|le|)|agradecerte|agradecimiento) [ANY] [ANY] [ANY] [ANY] (por|a (ti|vosotros|ustedes|vos|todo el|todos|nuestro|mi|la|el|los|las|ANY)|al|x|equipo|de corazon|de todo)
    (mil|un millon de|infinitas|eternas|muchisimas) gracias
    (encantad(o|a|os|as)|content(o|a|os|as)|satisfech(o|a|os|as)|contentisim(o|a|os|as)|feliz|felices|enamorad(o|a|os|as)|impresionad(o|a|os|as)|maravillad(o|a)|fascinad(o|a)|alucinad(o|a)) (con|de|por como|x|del|!|😍|como)
    (super|muy|mas que|tan|re|estoy|estamos|quedamos|quede|totalmente|hemos quedado|he quedado|salimos|sali|super mega) [ANY] (content(o|a|os|as)|satisfech(o|a|os|as)|encantad(o|a|os|as)|agradecid(o|a|os|as)|fascinad(o|a)|enamorad(o|a))
    (me|nos|le|les) [ha|han|super|re] (encanta|encantan|encanto|encantaron|encantado|encantaa|fascina|fascinan|fascino|fascinaron|flipa|flipan|chifla|alucina|enamora|enamoran|enamoro|mola|molan|sorprendio|gusto mucho|gusto muchisimo|gusta mucho|gusta muchisimo|gustaron mucho|gustado mucho|salvaron|salvo la vida|salvasteis|salvaste|salvado|hicieron (sentir|la boda)|trataron (genial|de maravilla|super bien|muy bien|de lujo|con|como reyes|fenomenal)|atendi(o|eron) (genial|de maravilla|super bien|muy bien|de lujo|con|rapido|fenomenal|excelente|super|bien))
    (l(o|a|os|as) (amo|ame|adoro|adore)|amo (este|esta|estos|estas|mi|mis|su|sus|tus|vuestr(o|a|os|as)|los|las|el|la|como)|adoro (este|esta|estos|vuestr(o|a|os)|sus|tus|mi|mis|los|las))
  `,
  ),
  cue(
    1,
    `
    (el|la|los|las|sois|son|eres|sos|es|lo|siempre|de lo|unos de los|de los|sigue siendo) [el|la|los|las] (mejor|mejores|maximo|maxima|numero uno|n1|number one|mas grandes|mas maj(o|a|os)|mas amable|mejorcito|puto amo|puta ama|ama|amo) [,|!|.|END|de|del|en|que|sin duda|siempre|ANY]
    START nota NUM
    (un|de|puntuacion|nota|le doy un|os doy un|notas|les pongo un|matricula de|sobre) (diez|diez de diez|honor|sobresaliente) [!|,|.|END|en|para|por|con|total]
    (un|le doy un|os doy un|les doy un|se merecen un|merecen un) (NUM|NUM de NUM) (!|END|para|en todo|de NUM|al|a la|a el|a los)
    no (l(o|a|os|as) cambio|cambio|cambiaria|l(o|a) cambiaria|cambiamos) .. por (nada|nadie|ningun|ninguna|otr(o|a))
    (servicio|atencion|trato|todo|todos|son|sois|eres|profesionales|trabajo|equipo|producto|resultado|personal|fue|ha sido|estuvo|experiencia|comida|gente|hotel) [ANY] de NUM (!|.|,|END|y)
    (NUM de NUM END|cinco estrellas|NUM estrellas|⭐|chapo|chapeau|chapó|bravo|bravisimo|olé|ole|matricula de honor|sobresaliente|felicitaciones|mis dies|mis dieses|nada que envidiar|aplausos|un aplauso|mis respetos|mis dieces|vale cada (centavo|euro|peso|centimo)|valio cada (centavo|euro|peso|centimo)|como en casa|como si fuera (de la )familia|como de la familia|como reinas|como reyes|cada euro|ojala hubiera mas|ojala todos fueran|ojala todas las empresas|gente asi|imbatible|imbatibles|por fin (un|una|alguien|unos|gente) [ANY] [ANY] (donde|que|con|de verdad|seri(o|a|os)|decente|profesional|honrad(o|a|os))|se (lucio|lucieron|luce|lucen)|asi si|NUM puntos|antes de (tiempo|lo previsto|lo esperado)|bien (embalad(o|a|os)|empaquetad(o|a|os)|protegid(o|a))|en perfect(o|as) (estado|condiciones)|de otro (planeta|mundo|nivel)|de (mis|nuestros|tus) sueños|soñad(o|a)|de ensueño|(trabajo|currazo|acabado) fino|(mejor|mas bonito|mas bonita) que en (las fotos|la foto|foto|persona)|supera las|eso es (arte|calidad|trabajar|profesionalidad|servicio|amor)|esto es (arte|calidad|un lujo|otro nivel)|arte puro|puro arte|que bien (huele|queda|quedo|quedaron|sienta|funciona|se ve|trabajan|trabajais|hecho|atienden|cocinan|cocinais|hacen)|ni una pega|cero quejas|sin quejas|bendiciones|exito|exitos|mas exitos|que crack|que cracks|unos cracks|que nivel|nivelazo|que maravilla|que arte|que artista|que manos|manos de oro|me quito el sombrero|para quitarse el sombrero|asi da gusto|da gusto|un gustazo|un placer|un acierto|todo un acierto|vaya acierto|acierto total|mejor imposible|imposible mejor|superaron|super(o|aron|asteis) [ANY] [ANY] (expectativas)|por encima de lo esperado|mejor de lo (esperado|que esperaba|que imaginaba|que pensaba))
    (100|%|super|muy|totalmente|altamente|mas que|ampliamente) [%|x|por|100] [cien] (recomendad(o|a|os|as)|recomendabl(e|es)|recomendadisim(o|a|os|as))
    START (increible|brutal|genial|fenomenal|excelente|excelentes|fantastic(o|a)|espectacular|rapidisim(o|a|os|as)|puntualisimos|amabilisim(os|as|o|a)|majisim(os|as|o|a)|comodisim(o|a|os|as)|contentisim(o|a|os|as)|encantad(o|a|os|as)|satisfech(o|a|os|as)|inmejorable|impresionante|perfect(o|a)) (el|la|los|las|todo|todos|trabajo|servicio|atencion|experiencia|trato|calidad|resultado|producto|equipo|!|END|como siempre|en todo|profesional|profesionales|de principio)
    START [sois|son|muy|que|los mas] (grande|grandes|crack|cracks|maquina|maquinas|bravo|bravos|fenomenos|fenomeno|genios|genio|genia|artistas|idolos|top) END
    START [totalmente|muy|super] (recomendad(o|a|os|as)|recomendabl(e|es)|recomendadisim(o|a|os|as)) [END|!|.|,|100|al|sin|ANY]
    (felicidades|felicitaciones|enhorabuena|felicito|felicitar|mis felicitaciones) [a|al|chicos|chicas|equipo|!|,] (por (el trabajo|vuestr(o|a)|su|tu|el|la|los|las|ese|esos|tan|un|esta)|al|a (todo|todos|los|las|el|la|vosotros|ustedes|MENTION)|equipo|chic(os|as)|por ANY trabajo)
    (volver(e|emos|ia)|volvemos|vuelvo|repetire|repetiremos|repito|repetimos|regresare|regresaremos|seguro que (volvemos|repetimos|vuelvo)) [ANY] [ANY] (!|.|END|seguro|sin duda|a pedir|pronto|fijo|siempre|con ellos|encantad(o|a|os)|sin dudarlo)
    (siempre|nunca|jamas|años|desde hace|toda la vida|desde que) [ANY] [ANY] [ANY] [ANY] (perfecto|impecable|de diez|un diez|de 10|contentos|encantad(o|a|os|as)|bien atendid(o|a|os)|defraudan|fallan|fallado|decepcionan|la misma calidad)
    (gran|buenos|buenas|grandes) (profesional|profesionales|persona|personas|equipo|manos)
    (se nota|notandose|mucho) [el|la] (cariño|mimo|amor|dedicacion|pasion|profesionalidad|calidad|buen gusto|esmero|carino)
    (paciencia|amabilidad|profesionalidad|profesionalismo|cariño|dedicacion|simpatia|rapidez|puntualidad|calidad humana|buen trato|delicadeza|honestidad|buen hacer|generosidad) [ANY] (que|con|y|de|!|END|infinita)
    (rapid(o|a|os|as)|limpi(o|a|os|as)|puntual|puntuales|amable|amables|seri(o|a|os|as)|economic(o|a)|barat(o|a)|simpatic(o|a|os|as)|atent(o|a|os|as)|educad(o|a|os|as)|maj(o|a|os|as)|bueno|buena|buenos|bonito|profesional|profesionales|eficaz|eficaces|eficientes|eficiente|responsable|responsables|honrad(o|a|os)|facil|sencillo|comod(o|a|os|as)|bonit(o|a|os|as)|ric(o|a|os|as)|practic(o|a)|elegante|elegantes|suave|suaves|fresc(o|a)|calentit(o|a)) y [muy|bien|super|de] (rapid(o|a|os|as|ito)|limpi(o|a|os|as)|puntual|puntuales|amable|amables|seri(o|a|os|as)|economic(o|a)|barat(o|a|ito|ita)|simpatic(o|a|os|as)|atent(o|a|os|as)|educad(o|a|os|as)|maj(o|a|os|as)|buen(o|a|os|as)|bonit(o|a|os|as)|profesional|profesionales|eficaz|eficaces|eficientes|eficiente|bien|calidad|buen precio|majisim(os|o|a)|comod(o|a|os|as)|ric(o|a|os|as)|resistente|practic(o|a)|suave|elegante|calentit(o|a)|abundante|sabros(o|a))
    (todo|todos|todas|funciona|va|salio|sale|ha salido|ha ido|fue|quedo|quedaron|estuvo|esta|llego|me va|nos fue|viene|queda|vino|llegaron) [todo|siempre|super|muy|re|de] (perfect(o|a|os|as)|perfectamente|genial|de maravilla|de lujo|de diez|fenomenal|sobre ruedas|increible|hermoso|riquisimo|buenisimo|super bien|muy bien|re bien|impecable|rapidisimo|bien empaquetado|antes de lo previsto|como la seda|brutal|de escandalo|de muerte|de vicio|de cine|al pelo|lindo)
    (de lujo|de maravilla|de diez|de cine|de escandalo|de vicio|de muerte|de rechupete|de otro nivel|otro nivel|para chuparse los dedos|sin palabras|una pasada|me muero de amor|muero de amor|que amor|lo maximo|la rompen|la rompe|la rompes|la rompieron|la romp(en|iste|io)|se lucieron|te luciste|os lucisteis|te pasaste|se pasaron de|lo petais|lo peta|sois la leche|sois unic(os|as)|eres la mejor|son lo mas|sos lo mas|eres unic(a|o)|un crack|una crack|grandes chicos|grande maestro|una maquina|unas maquinas|que profesionales|profesionales de verdad|quedo como nuev(o|a)|quedaron como nuev(os|as)|como recien|como pez en el agua)
  `,
  ),
  always(
    1,
    `
    no [me|nos|se|os|l(o|a)] (puedo|puede|podria|pude|podemos|pueden|podrian|podriamos|podia) [ANY] (estar|ser|haber|pedir|quedar|tener|salir|recomendar) [l(o|a|os)] [ANY] (mas|mejor|elegido mejor)
    (nunca|jamas) [me|nos|he|hemos|habia|os|lo] [ANY] [ANY] (fall(a|an|aron|ado)|decepcion(a|an|ado|aron)|defraud(a|an|ado)|tan (bien|content(o|a)|comod(o|a)|bonit(o|a))|comido|probado)
    (ni|sin|ningun|ninguna|cero) [una|un|solo|sola|tener] (pega|pegas|queja|quejas|problema|problemas|pero|peros|inconveniente)
    no (tengo|tenemos) [ninguna|ni una] (queja|quejas|palabras)
    (no hay|no existe|sin) (palabras|nada mejor|mejor|mejores|nadie mejor)
    (nada mal|mas no se puede pedir|que mas se puede pedir|no se puede pedir mas|sin duda [alguna] (l(o|a|os|as)|el|la|los|repetiremos|volver(e|emos)))
  `,
  ),
  cue(
    1,
    `
    START [ay|wow|guau|ohh|madre mia|dios mio|dios|uff|buah|mmm|ala|pero que|jo|re|muy|super] (hermos(o|a|os|as)|hermosoo|hermosaa|precios(o|a|os|as)|preciosidad|preciosura|hermosura|divin(o|a|os|as)|bellisim(o|a|os|as)|bell(o|a|os|as)|bonit(o|a|os|as)|lind(o|a|os|as)|lindisim(o|a|os|as)|rebonit(o|a)|guapisim(o|a|os|as)|chul(o|a|os|as)|chulisim(o|a|os|as)|chid(o|a)|ric(o|a|os|as)|riquisim(o|a|os|as)|delicios(o|a|os|as)|exquisit(o|a|os|as)|espectacular|espectaculares|maravillos(o|a|os|as)|maravilla|impecable|impecables|buenisim(o|a|os|as)|niquelad(o|a)|comodisim(o|a)|fantastic(o|a|os|as)|inmejorable|inmejorables|bellez(a|as)|espectaculo|obra de arte|profesionales|artista|artistas|maquinas|cracks)
  `,
  ),
  cue(
    0.8,
    `
    START [ay|wow|guau|ohh|madre mia|dios mio|dios|uff|buah|mmm|ala|pero que|jo|que|q|todo|me parece] ${FINE} [!|,|.|END|todo|trabajo|y|gracias|como siempre|los|las|el|la|ese|esos|😍]
    (hermos(o|a|os|as)|precios(o|a|os|as)|divin(o|a|os|as)|espectacular|impecable|riquisim(o|a|os|as)|delicios(o|a|os|as)|maravillos(o|a|os|as)|buenisim(o|a|os|as)|excelente|preciosidad|fantastic(o|a)|inmejorable|genial|niquelad(o|a)|estupend(o|a|os)|fenomenal)
    (encantad(o|a|os|as)|contentisim(o|a)|agradecid(o|a|os|as)|satisfech(o|a|os|as)|un encanto|amabl(e|es)|majisim(os|o|a)|profesionales|wow|guau|espectacular)
    (gracias|mil gracias|muchas gracias|muchisimas gracias)
  `,
  ),
  cue(
    0.4,
    `
    (bueno|buena|buenos|buenas|bien|bonito|lindo|linda|rico|rica|guapo|guapa|mejor|mejores|facil|rapido|rapida|perfecto|perfecta|top|gran|grande|grandes|feliz|content(o|a|os|as)|gusto|gusta|gustan|comod(o|a)|recomiendo|recomendable|recomendado|felicidades|enhorabuena|mola|calidad|amor|genial|super|por fin|al fin|acertamos|volvere|volveremos)
    (trabajo|servicio|atencion|equipo|doctora|doctor|resultado|profesional|chicos|chicas)
  `,
  ),
  cue(0.5, '(❤|😍|🥰|👏|🙌|💯|🔥|👍|⭐|💕|💖|😊|💙|💚|💜|🤩|😋|🤤|😻|💪|🫶|👌|🙏|💗|💞|SMILE)'),
  always(0.2, '!'),
  // Speaks against it.
  always(
    -2,
    `
    (gracias|muchas gracias|enhorabuena|felicidades|bravo) (por nada|por (arruinar|fastidiar|estropear|dejar(me|nos)|la perdida|hacer(me|nos) (perder|esperar)|perder|no|ignorar|cancelar|mentir|tomarme))
    no , gracias
    (mucha|mucho|muchas|muy|todo|la verdad) .. (foto|fotos|bonito|bonita|publicidad|promesa|web|anuncio|local) .. (pero|y luego|hasta que)
    pero .. (no|nunca|mal|fatal|frio|fria|olia|sucio|sucia|tarde|cucarachas|peor|nadie|roto|lento|car(o|a)|tardar(on))
    no gracias
  `,
  ),
  always(
    -1,
    `
    (gracias|agradezco|agradeceria|agradecid(o|a)) (de antemano|por adelantado|anticipadas|anticipadamente|por su ayuda|por la ayuda|por vuestra ayuda|por leer(me|)|por responder|por la info|por la informacion|por vuestras (respuestas|recomendaciones)|por aceptar(me|))
    (cumpla(s|is|n)|cumple|cumpleaños|cumpleanos|cumplas|feliz (lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|navidad|año|finde|semana|noche|tarde|santo|vida|aniversario)|buen (dia|finde|viaje|lunes|domingo)|buenos dias a todos|santo|bautizo|dios (te|los|les|l(o|a|os)) bendiga|amen|descanse|descansa en paz|d e p|qepd|pesame|animo|suerte|mejorate|cuidate)
    (quiero|busco|buscamos|necesito|alguien|donde|alguna|algun) .. (buen(o|a|os|as)|bonit(o|a)|profesional|de confianza|amable|barat(o|a)|lind(o|a)|calidad|perfecto)
    (gana|gano|ganar|dinero desde|desde casa|escribeme|ingresos|oportunidad|emprendedor(as|a|es)|en una semana|facebook|telegram|vi tu perfil|negocio de|inversion|prestamo|prestamos|siguenos|sigueme)
  `,
  ),
  always(-0.5, '(?|??)'),
  always(
    -0.8,
    `
    (pesim(o|a)|horrible|terrible|fatal|estafa|decepcion|decepcionad(o|a)|reembolso|no funciona|nadie contesta|nunca mas|verguenza|roto|rota|esperando|mal servicio|lamentable|no recomiendo|no lo recomiendo|baja|asco)
  `,
  ),
  always(
    -1,
    `
    (guapa|guapo|preciosa|hermosa|bella|linda|amiga|primo|prima|hermana|niña|niño|niños|bebe|familia|pareja|novios|parejita|peque|sobrin(o|a)|niet(o|a|os)) (felicidades|!|,|.|END|mia|mio|te quiero|que|❤|😍|te|con|dios)
    (que|tan|mas|muy) (bonita|linda|hermosa|bella|guapa|preciosa|lindos|guapos) (familia|pareja|niñ(a|o|os|as)|bebe|nena|hij(a|os)|niet(a|o|os)|princesa|mama|novia|foto|reflexion|frase|noche|mañana|paisaje)
    (felicidades|que|mas|feliz|estas|te ves|sales|ay) [mi|tan|muy] (guapa|guapo|guapos|guapas|preciosa|hermosa|bella|linda|bebe|niña|familia|pareja|grande (esta|estan))
  `,
  ),
  always(
    -1,
    `
    gracias a dios
    por las felicitaciones
    (enhorabuena|felicidades|felicitaciones) a (los|las) (papas|papis|novios|recien|campeones|campeonas|ganadores|mamas|abuelos|premiados|graduados|recien casados)
    (gracias|felicitaciones) .. (los|las|os) quiero
    te (queda|ves|sienta|luce|sientan|quedan)
    (verano|otoño|invierno|primavera|musica|mates|examen|examenes|notas|actor|actriz|instituto|baile|atardecer|cielo|nieve|lluvia|lunes|finde|noches de|mi hij(o|a) [ANY] (saco|gano)|gobierno|novela|fiesta|cumple) 
    (partido|gol|golazo|politic(o|a)|alcalde|presidente|equipo gana|cancion|concierto|tema|pelicula|peli|serie|dia hace|dia de playa|playa|vacaciones)
    (si (quieres|buscas|alguien|necesitas|te))
    (increible|impresionante|brutal|alucinante) [ANY] (que|como|lo|la poca|la falta)
    (jaja|jajaja|jajajaja|jajajajaja|jajajajajaja|🤣)
  `,
  ),
];
