import { always, type Cue, cue } from '../cue';

const IT = '(|me|lo|la|los|las|le|les|nos|melo|mela|melos|selo|sela|te|se)';
/** To get something for money. */
const BUY = `(comprar${IT}|adquirir${IT}|reservar${IT}|encargar${IT}|ordenar${IT}|alquilar${IT}|rentar${IT}|arrendar${IT}|contratar${IT}|apartar${IT}|agendar${IT}|cotizar${IT}|señar${IT}|inscribir${IT}|matricular${IT}|apuntar(|me|nos|lo|la|le)|anotar(|me|nos|lo|la)|afiliar(me|nos)|suscribir(me|nos)|asociar(me|nos)|asegurar(|me|lo|la)|dar(|me|nos) de alta|poner (internet|fibra|la fibra|alarma|placas)|hacerme (soci(o|a)|client(e|a)|un|una|las|el|la|unas|mechas|uñas|extensiones|brackets|ortodoncia|balayage|microblading|laser|limpieza|tratamiento|fotos)|llevarme|llevarmel(o|a|os|as)|financiar${IT}|renovar|pedir (cita|hora|turno|presupuesto|un|una|uno|dos|la|el|mi|otr(o|a)|para)|pedir(lo|la|los|las|me un|me una)|sacar (cita|turno|hora|boletos|entradas|una cita|el abono)|hacer (un pedido|una reserva|un encargo|mi pedido|la reserva|una cita|una cotizacion|la compra)|abonar(me|nos)|preordenar|estrenar|dar la seña|dar el anticipo|ir a por (un|una|el|la))`;
const SERVICE =
  '(reformar|pintar|impermeabilizar|castrar|esterilizar|tapizar|montar|instalar|alicatar|podar|asegurar|poner|poner(me|le)|arreglar|reparar|vender|cambiar|remodelar|construir|lacar|forrar|aislar|hacerme|ampliar|decorar|depilarme|operarme|blanquearme|mudarme|mudarnos)';
const WANT =
  '(quiero|kiero|qiero|quisiera|kisiera|queria|querria|queremos|quisieramos|queriamos|querriamos|me gustaria|nos gustaria|me encantaria|nos encantaria|me interesa|me interesaria|nos interesa|nos interesaria|necesito|nesecito|nececito|necesitaria|necesitamos|necesitaba|preciso|ocupo|ocupamos|deseo|deseamos|desearia|espero|pienso|pensaba|pensamos|planeo|planeamos|voy a|vamos a|tengo (que|pensado|ganas de)|tenemos (que|pensado|ganas de)|muero por|me urge|nos urge|decidid(o|a|os|as) a|(estoy|ando|estamos|andamos|llevo tiempo) [ANY] (pensando|pensando en|mirando|mirando de|mirando para|viendo|viendo para|buscando|queriendo|planeando|a punto de|por|para|loc(o|a) por|deseando|valorando|planteandome|interesad(o|a) en|interesad(os|as) en|tratando de|intentando))';
const THING =
  '(coche|carro|auto|moto|motos|camioneta|furgoneta|bici|bicicleta|patinete|piso|casa|casita|depa|departamento|apartamento|habitacion|cuarto|local|terreno|lote|finca|oficina|sofa|colchon|mesa|cama|armario|cocina|nevera|heladera|refri|lavadora|movil|celular|cel|iphone|portatil|laptop|compu|tablet|tele|televisor|vestido|traje|anillo|anillos|alianzas|seguro|hipoteca|viaje|vuelo|hotel|cachorr(o|a)|perrit(o|a)|gatit(o|a)|cuna|carrito|silla|sillas|mueble|muebles|lampara|ventanas|reloj|torta|tarta|pastel)';

export const purchaseIntent: readonly Cue[] = [
  // Says so.
  cue(
    1,
    `
    ${WANT} [ya|tambien|mucho|por fin|urgente|mañana|hoy|poder] ${BUY}
    (puedo|podemos|podria|podriamos|se puede|como hago|como hacemos|como puedo|como podemos|como podria|como se puede|como le hago|que hago|que necesito|que hay que hacer|que debo hacer|requisitos) [para|pa] [hacer para] [todavia|aun|ya|hoy] ${BUY}
    START [y] (para|pa) [poder] ${BUY}
    como (compro|reservo|encargo|pido|contrato|adquiero|hago el pedido|hago la reserva|hago el encargo|hago un pedido|me apunto|me anoto|me inscribo|me suscribo|te pago|te lo pago|le pago|os pago|se compra|se reserva|se pide|lo compro|la compro|lo consigo|la consigo|lo pido|la pido|la encargo|lo encargo|hacemos para)
    (pasaria|pasare|paso|pasamos|pasaremos|pasarme|pasar|ire|iremos|voy|vamos|ir|acerco|acercare|acercamos|acercarme|acercar) [ANY] [ANY] [ANY] [ANY] a (ver(lo|la|los|las)|por (el|la|los|las|un|una|uno|dos|mi)|comprar${IT}|reservar${IT}|buscar(lo|la|los|las)|recoger(lo|la|los|las)|probar(lo|la|los|las|me(lo|la|los|las))|encargar${IT}|contratar${IT}|mirarlo|mirarla|conocerlo|conocerla|apuntarme|inscribirme|pagar)
    (voy|vamos|corro|salgo|ya voy|voy corriendo) (a por|por) (el|la|los|las|un|una|uno|dos|otr(o|a)|mi) [mi(o|a|os|as)|ANY]
    (me|nos) l(o|a|os|as) (quedo|llevo|quedamos|llevamos|quedaria|llevaria|compro|compre|compramos|pido|apunto|pillo|quiero (llevar|comprar|quedar)|agarro|reservas|apartas|guardas|separas|envias|mandas)
    (busco|buscamos|necesito|necesitamos|quiero|queremos|quisiera|queria|querriamos|estoy mirando|estamos mirando|toca|hay que|voy a|vamos a|estoy por|estamos por|(estoy|estamos|ando|andamos) (pensando en|pensando|viendo|viendo de|mirando de|mirando para|planeando)) [ANY] ${SERVICE} [ANY] [ANY] (casa|piso|cocina|baño|ventanas|gata|gato|perro|perra|azotea|techo|tejado|suelo|salon|puerta|coche|carro|auto|caldera|cuarto|fachada|dientes|jardin|terraza|local|internet|aire|aire acondicionado|placas solares|alarma|parquet|tarima|persianas|toldo|toldos|puertas|placas|paneles|sofa|armario|colchon|habitacion|patio|bañera|de (coche|carro|colchon|sofa|casa|movil|celular|piso)|parabrisas|seguro|frenos|ruedas|llantas|neumaticos|pantalla|lavadora|nevera|muebles|gafas|lentes|tejas|rejas|cortinas|encimera|ducha|lavabo|bañera|mampara|escalera|muela|muelas|brackets|uñas|pestañas|pelo|patio|piscina|garaje|calentador|termo)
    (me quedo|me llevo|nos llevamos|nos quedamos) (con|uno|una|dos|tres|el|la|los|las|NUM) [el|la|los|las|este|esta|ese|esa|ANY]
    (me|nos) (compro|comprare|compramos|comprara|pido|pillo|pillare|hago con) (uno|una|el|la|los|un|dos|este|esta|ese|esa|estos)
    (me|nos) (apunto|anoto|inscribo|apuntamos|anotamos|inscribimos|sumo|suscribo|matriculo|afilio|abono) [!|ya|a|al|para|con|,|.|END|seguro|mañana]
    (yo|lo|la|los|las|tambien|igual|siii|ya|uno|una|aqui) (quiero|kiero|qiero|necesito|ocupo) (!|ya|END|uno|una|dos|el|la|ese|esa|ese|este|esta|estos|esas|para|de|en|con|NUM|porfa|por favor|mañana|hoy)
    (lo|la|los|las) (queremos|querria|queria|quisiera|quiero)
    (cuenta|cuenten|contad|cuente) conmigo
    (apartad(o|a|os)|guardad(o|a)|reservad(o|a)|separad(o|a)) para mi
    (nos vemos|quedamos|firmamos|firmo|firmar) [ANY] [ANY] [para] (firmar|firma|la firma|verlo|verla|cerrar|recoger(lo|la))
    (firmamos|firme|firmo|acabamos de firmar|acabo de firmar|he firmado|hemos firmado) [ANY] (hipoteca|contrato|arras|compra|escritura|reserva|la casa)
    (mandenme|mandame|mandadme|enviame|envienme|enviadme|pasame|pasenme|pasadme|me (mandas|pasas|envias|mandan|pasan|mandais|pasais|envian)) [ANY] (link|enlace|qr|datos|numero de cuenta|catalogo para) [ANY] (pagar|pago|compra|comprar|reservar|reserva|inscribirme|inscripcion|apuntarme|transferencia|deposito)
    (me tiene|me tienen|estoy|ando) [ANY] (enamorad(o|a)|convencid(o|a)|tentad(o|a)|decidid(o|a)) [END|.|!|a|con]
    (separo|aparto|reservo|encargo) (NUM|uno|una|dos|tres|el|la|los|las|mi)
    otr(o|a) que se (apunta|anima|suma|lo lleva|la lleva)
    (hago|hare|hice|haremos|hacemos) [ANY] (ingreso|transferencia|bizum|pago|deposito|pedido|reserva|yape|compra|encargo)
    ya tengo (el mio|la mia|los mios|las mias|mi entrada|mis entradas|mi cita|mi reserva|mis boletos|las entradas|los boletos|la reserva|la entrada)
    (me|nos) (animo|animamos|decido|decidi|decidimos) [ya|por fin|con|a|por] (el|la|los|las|comprar(lo|la)|un|una|este|esta|con|por|probar(lo|la)|reservar)
    (agend|anot|inscrib|apunt|reserv|guard|apart|separ|matricul)(ame|anos|enme|ennos|adme|adnos|ame|eme|anme|idme|alo|amelo|amela|amelos|amelas|amelas|anoslo|enmelo|enmela) [ANY]
    (sacame|sacadme|saquenme|dame|deme|denme|dadme|ponme|pongame|ponganme) [una|un] (cita|turno|hora|mesa|NUM|un kilo|medio kilo|dos|tres|lugar|cupo)
    (uno|una|dos|tres|cuatro|NUM) [de] (los|las|de esos|de esas|de estos|de estas|el|la) .. (para mi|porfa|por favor) (END|!|.)
    (uno|una|dos|tres|cuatro|el ANY|la ANY|otro|otra) para mi (END|!|.|,|porfa|por favor|madre|hij(o|a)|mujer|marido|casa|novi(o|a))
    START (comprad(o|a|os|as)|reservad(o|a|os|as)|encargad(o|a|os|as)|pedid(o|a|os|as)|pagad(o|a)|inscrit(o|a|os|as)|apuntad(o|a|os|as)|matriculad(o|a)) [ya|el mio|la mia|ANY] (!|.|END|para)
    (pedido|compra|reserva|pago|transferencia|inscripcion|deposito|encargo|matricula|bizum) (hech(o|a)|realizad(o|a)|enviad(o|a)|confirmad(o|a)|completad(o|a)|pagad(o|a)|list(o|a))
    (voy|paso|vamos|pasamos|ire|pasare|bajo|subo|estoy|estare) (el|este|mañana|hoy|la semana|el proximo) [ANY] [ANY] (con (la|el) (plata|dinero|efectivo|seña|señal)|por (el|la|los|las|uno|una)|a (por|verl(o|a)|firmar|recoger(lo|la)|buscar(lo|la)|probar(lo|la|melo|mela)|comprar(lo|la)))
    (dar|doy|dimos|damos|di|pagar|pague|poner|dejar|dejo|deje|mando|pago) (la|el|una|mi) (entrada|seña|señal|enganche|anticipo|fianza|deposito|reserva)
    (añadid(o|a)|agregad(o|a)|metid(o|a)|puesto|lo tengo|la tengo|esta|en|al) [en|a|al|el|la|mi] (carrito|cesta|wishlist|lista de deseos|carrito de compra)
    se l(o|a|os|as) (regalo|compro|pido|encargo) [para|a] [ANY]
    (convenciste|convencisteis|convencieron|has convencido|habeis convencido) 
    firmando
    si me (haces|hacen|haceis|dejas|dejan|dejais|lo dejas|la dejas) .. (me l(o|a|os|as) (llevo|quedo)|l(o|a) (compro|quiero|llevo)|te l(o|a) compro)
    (quiero|kiero|qiero|quisiera|queremos|necesito|ocupo|dame|deme|denme|ponme|pongame|mandame|enviame|apartame|reservame|guardame|separame|anotame|apuntame|encargo|encargame|quieroo|resérvenme|guardenme|apartenme|queria) [ya] (uno|una|dos|tres|cuatro|otro|otra|ese|esa|esos|esas|este|esta|estos|estas|NUM|los dos|las dos|ambos|todos|todas|mas|un par|el mio|la mia|eso|esto|el NUM|talla) [!|?|.|,|END|para|en|de|del|por|porfa|color|talla|con|y|a|ya|pf|pls|asi|igual|iguales|ANY]
    (tomo|llevo|agarro|pido|pedimos|compro|pillo|me llevo) (uno|una|dos|tres|NUM|ese|esa|este|esta|los dos|las dos) (!|.|,|END|porfa|por favor|para|ya|de)
    (apart|reserv|guard|separ|encarg|aparta|reserva|guarda|separa|anota|apunta)(amel(o|a|os|as)|ame|enmel(o|a|os|as)|admel(o|a|os|as)|melo|mela|melos|melas|me|alo|ala|arme|armelo|armela|armelos|ad(me|nos)|en(me|nos))
    (lo|la|los|las|te lo|te la|te los|te las) (reservo|aparto|encargo|tomo|agarro|llevo|retiro|recojo|paso a buscar|señe|compramos|cambio por)
    START [yo|ok|listo|vale|dale] l(o|a|os|as) (compro|pago|compramos)
    l(o|a|os|as) (compro|pago) (ya|yo|hoy|mañana|!|END)
    (ya|acabo de|acabamos de|recien|hoy|ayer|por fin|al fin|te|les|os|me|nos|he|hemos) [l(o|a|os|as)|mi|el] (hice (el|mi|un|la|una) (pedido|deposito|pago|encargo|reserva|transferencia|bizum)|pague|transferi|deposite|pedi (uno|una|el|la|los|las|dos|mi)|reserve|encargue|encargar|reservar|reservado|encargado|deje (pagad(o|a)|señad(o|a)|la señal|reservad(o|a)|una señal)|señe|aparte|pedid(o|a) (el|la|un|una)|inscribi|matricule|apunte|apuntado)
  `,
  ),
  cue(
    1,
    `
    (te|le|les|os|ya te|ya les|ya os|ya le) (escribo|escribi|escribire|escribimos|mando|mande|mandare|mandamos|envio|envie|he escrito|he mandado|he enviado|he hablado|hable|hablo|contacto|contacte|hablamos|deje|dejo|acabo de (escribir|mandar|enviar)|hemos escrito|estoy escribiendo|pregunte|voy a escribir) [ANY] [ANY] [por|al|a|en|un|x|x el|por el] [un] (privado|priv|privi|inbox|inb|md|mp|dm|mensaje|msj|msg|interno|whatsapp|wasap|wsp|whats|wpp|guasap|directo|correo|mail|email|messenger|dm|in box)
    (escribi|escrito|hable|mensaje|mensajito|md|mp|dm|inbox|privado|mail|correo|msj) [te|enviado|mandado] [al|por|a tu|ya] (privado|enviad(o|a|os)|mandado|inbox|md|mp|dm|interno|whatsapp|wsp|priv)
    (mandado|enviado|mande|envie|mando|envio|dejo|deje|he dejado) [te|un] (md|mp|dm|mensaje|privado|inbox|msj|solicitud|mail|correo|msg)
    START (privado|inbox|interno|md|mp|dm|in box|al privado|por privado|por interno) [porfa|por favor|!|pls|xfa] END
    (hablame|hablenme|escribeme|escribime|escribanme|escribanos|escribidme|mandame|manda|mandenme|mandadme|enviame|enviadme|envienme|contactame|contactenme|contactadme|pasame|pasenme|pasadme|me (escribes|escribis|hablas|escribe|escriben|mandas|mandais|contactas|contacta|pasas|pasais|envias|das|enviais)) [ANY] [ANY] (porfa|por (privado|favor|inbox|interno|md|mp)|al (privado|inbox|interno|dm)|x (privado|inbox|interno|favor)|privado|inbox|md|mp|dm|interno|tu numero|el numero de cuenta|(el|tu) (cbu|cvu|alias|bizum|clabe|iban|nequi|yape|numero))
    (me|nos) (llam(as|an|ais|e|en|a)|contact(as|an|ais|a)|(puedes|puede|pueden|podeis|podes|podrias|podria|podrian) (llamar|contactar|agendar|anotar|apuntar|cotizar|reservar|apartar|guardar|separar|hacer un (presupuesto|hueco)|hacer presupuesto|dar (cita|turno|hora)|mandar (un presupuesto|el link de pago)))
    (puedes|puede|pueden|podeis|podes|podrias|podria|podrian|podriais) [ustedes] (llamar(me|nos)|contactar(me|nos)|agendar(me|nos)|anotar(me|nos)|apuntar(me|nos)|cotizar(me|nos)|reservar(me|nos|melo|mela)|apartar(me|melo|mela)|guardar(me|melo|mela)|separar(me|mela)|hacer(me|nos) (un presupuesto|presupuesto|una cotizacion|un hueco|una|uno)|dar(me|nos) (cita|turno|hora|presupuesto)|pasar a (ver|cotizar|medir|presupuestar)|venir a (ver|medir|presupuestar|cotizar|hacer))
    (por favor|porfa|favor) [ANY] (contactenme|llamenme|escribanme|contactame|llamame|contactadme|llamadme|escribidme|comunicarse)
    te (compro|compraria|lo compro|la compro|cojo) (el|la|los|las|un|una|NUM|dos|otro|otra)
    (ahorrando|ahorrare|ahorrar|juntando) [ANY] para (el|la|este|esta|mi|un|una|comprar(lo|la|me|))
    (deseando|loc(o|a) por|ganas de) (tenerl(o|a|os|as)|estrenarl(o|a)|comprarl(o|a)|que (llegue|lleguen) (el|la|mi) (pedido|mio|mia))
    START [quiero|queria|quisiera|necesito|pedir|un|una|solicito|me pasas|me hacen|me haces] [un|una|pedir] (presupuesto|cotizacion|cotizar|cita|turno) [para|porfa|por favor|de|pls|xfa|,|por|END|para el]
    (necesito|necesitamos|quiero|queremos|queria|quisiera|me gustaria|solicito|para|nos gustaria) [pedir|un|una|solicitar|que me hagan|que me hagais] [un|una] (presupuesto|cotizacion|cita|turno|reserva)
  `,
  ),
  // Interest.
  cue(
    1,
    `
    (me|nos) (interesa|interesan|interesaria|interesarian|intereza|ha interesado) [mucho|muchisimo|bastante|este|esta|el|la|ese|uno|los|las|!|.|,|END]
    START [ANY] [muy|estoy|estaria|estamos|super] interesad(o|a|os|as) [en|!|.|,|END|por]
    (estoy|estaria|estamos|ando|estariamos|seguimos|sigo|quede|soy) [muy|super|realmente] interesad(o|a|os|as)
    START [yo|yo yo] (quiero|kiero|lo quiero|la quiero|los quiero|las quiero|quieroo|mio|mia|mioo|miaa|me apunto|anotame|apuntame|yoo|apartado|vendido|adjudicado|me sumo|voy|la llevo|lo llevo|la compro|lo compro|ya|tomo|necesito|me interesa|pido|lo necesito|la necesito|yo quiero uno|yo porfa|yo por favor|up|sigo) END
    (tom(a|en|ad)|callate y toma|callense y tomen) mi dinero
    (lo|la|los|las) (necesito|ocupo|quiero) (ya|en mi vida|en mi casa|urgente|todo|tod(o|a|os|as)|!|END)
    (necesito|quiero) (esto|eso|esta|este|ese|esa|est(e|a|os|as) ANY) [ANY] (en mi vida|en mi casa|ya|urgente|para mi|para mi casa|para)
    (mi|nuestro|nuestra) (proxim(o|a)|siguiente|futur(o|a)|primer|primera) (coche|carro|auto|casa|piso|moto|bici|sofa|cocina|compra|anillo|depa|bolso|bolsa|movil|celular|tatuaje|viaje|vestido|colchon)
    (caera|caen|cae|caeran|va a caer|van a caer|vendra|vendran) [ANY] (seguro|fijo|uno|una|conmigo|a casa|este mes|el mio|un|una)
    (cae|caera|caeran) [uno|una|seguro|fijo|un|una]
    (se viene|se vienen|vente) (conmigo|a casa|a mi casa)
    (llevo|tengo|traigo) (el dinero|la plata|el efectivo|la pasta|la lana|la guita|cash) [ANY] 
    (pago|pagaria|pagamos) (en efectivo|al contado|en mano|ya|hoy|ahora|por bizum|por transferencia|cash|contado)
    (podriamos|podria|querriamos|queremos|quisieramos|queriamos) (entrar|mudarnos|verl(o|a)|visitarl(o|a)|pasar a ver(lo|la)) [ANY]
    (verlo|verla|ver el|ver la|visitarlo|visitarla|visitar|ver) [ANY] [ANY] (esta semana|este (finde|fin|sabado|domingo)|el (sabado|domingo|lunes|martes|miercoles|jueves|viernes|finde)|mañana|hoy|mañana mismo|cuanto antes|esta tarde)
    (cuando|a que hora|donde|que dia) (puedo|podemos|podria|podriamos|se puede) [ANY] (pasar|ir|ver(lo|la|los)|visitar(lo|la|)|recoger(lo|la|)|buscar(lo|la|)|probar(me|lo|la|melo)|verlo|pasarme|acercarme)
    (quiero|quisiera|me gustaria|queria|queremos|nos gustaria|podria|puedo|necesito|se puede) [ir a|pasar a|poder|agendar una|pedir una|hacer una|concertar una|reservar una] (visitar(lo|la)|visita|ver(lo|la|los|las)|conocerl(o|a)|prueba de manejo|prueba|probarl(o|a|os|as)|probarmel(o|a|os|as)|clase de prueba|cita)
    (prueba de manejo|test drive|hacer una oferta|te ofrezco|ofrezco|aceptas|aceptarias|aceptan|lo dejas en|la dejas en|me lo dejas (en|por)) [$] NUM
    (este año|este mes|este verano|esta semana|este finde|mañana|hoy|el sabado|el lunes|el finde|la semana que viene|el proximo|en cuanto|cuando cobre) [si o si] [ANY] (me lo compro|me la compro|voy|paso|pasamos|nos vamos|cae|caen|compro|compramos|reservo|reservamos|me apunto|te lo compro|encargo|me la pillo|me lo pillo|lo pido|la pido|voy por|estreno)
    (renuevo|renovamos|renovare|acabo de renovar|renovado|repito|repetimos|repetire|voy a repetir|vuelvo a pedir|vuelvo a reservar|vuelvo a comprar) [mi|con|la|el|un|otro|otra|contrato|seguro|suscripcion|abono|año|pedido|!|seguro|fijo|el mes]
    (guardado|guardada|a la lista|a mi lista|carta a los reyes|reyes magos|regalo para|me lo regalo|me la regalo|autoregalo|para mi cumple|pal cumple) [ANY]
  `,
  ),
  // Asks where, or whether there is one for them.
  always(
    1,
    `
    (donde|adonde|a donde|en donde|dnd|dond) [ANY] (l(o|a|os|as)|se|las|puedo|podemos|podria|puede uno|se puede|se pueden|te l(o|a|os|as)|os l(o|a)) [l(o|a|os|as)] (compro|compra|compran|comprar${IT}|consigo|consigue|consiguen|conseguir${IT}|venden|vende|vendes|encontrar${IT}|encuentro|encuentra|adquirir${IT}|pido|pedir${IT}|alquilar${IT}|rentar${IT}|reservar${IT}|tienen|contratar${IT}|hallo|hallar)
    (donde|adonde|a donde|en donde) (compro|consigo|encuentro|venden|vendeis|vendes|alquilan|rentan|reservo|alquilo|pido|contrato|compramos|hay) [ANY]
    (tienen|tienes|teneis|tenes|tendras|tendrian|tendrias|tendriais|tendran|tendreis|hay|habra|habria|queda|quedan|os queda|te queda|les queda|os quedan|te quedan|les quedan) [ANY] (cita|citas|hueco|huecos|turno|turnos|mesa|sitio|plaza|plazas|cupo|cupos|cupito|disponibilidad|disponible|disponibles|fecha|fechas|hora|lugar|espacio|lugares|vacantes|agenda|habitacion|habitaciones|entradas|boletos|libre|libres) [ANY] (para|el|en|mañana|hoy|este|esta|por la|a las|la|los|antes|de)
    (tienen|tienes|teneis|tenes|hacen|haceis|haces|hay|preparan|preparais) [ANY] [ANY] [ANY] para (hoy|mañana|el (sabado|domingo|lunes|martes|miercoles|jueves|viernes|finde|dia|NUM)|este (finde|sabado|domingo|viernes)|esta (tarde|noche)|NUM (personas|pax|invitados|niños))
    (tienes|teneis|tenes|tendrias|tendriais|tendrian|hay|habria|os queda|te queda) [algun|un] (hueco|huecos|huequito|turno|turnos|cita|citas) (?|??)
    (me|nos) (guardas|reservas|apartas|separas|anotas|apuntas|encargas|guardais|reservais|apuntais|cotizas|cotizan|agendas) [un|una|uno|dos|el|la|NUM|para]
    [me] (pasas|mandas|das|me das|pasame|mandame|enviame|dame|pasen|pasenme) [el|tu|un|su] (cbu|cvu|alias|bizum|clabe|iban|nequi|yape|numero de cuenta|link de pago|enlace de pago|datos de pago|link para comprar|link para pagar|numero para el bizum)
    alguien [aqui|por aqui|del grupo] [que] (venda|vende|este vendiendo|tenga|alquile|alquila|rente|renta|tiene) (un|una|algun|alguna|unos|unas) [ANY] [ANY] (para vender|en venta|a la venta|usad(o|a)|de segunda mano|que (venda|no use)|?)
    (compro|busco|se busca|buscamos) [un|una|unos|unas] ${THING} [ANY] [ANY] (usad(o|a)|de segunda|segunda mano|en buen estado|barat(o|a)|economic(o|a)|para comprar|de alquiler|en alquiler|en renta|con|por|para|en|de|zona|que|NUM|cerca|amueblad(o|a)|seminuev(o|a))
    (busco|buscamos|ando buscando|andamos buscando|estoy buscando|estamos buscando) [un|una|mi primer|mi primera] (piso|casa|casita|depa|departamento|apartamento|habitacion|cuarto|local|terreno|lote|finca|coche|carro|auto|moto|camioneta|furgoneta|vivienda)
    para [poder] (comprar|reservar|encargar|contratar|inscribirme|apuntarme|matricular|apartar|agendar)(|lo|la|los|las|me|le|nos) .. (?|??)
    (necesito|necesitamos|busco|buscamos|quiero|queremos) [un|una] ANY [ANY] para (el|la|mi|nuestra|nuestro) (NUM|dia|sabado|domingo|viernes|boda|comunion|cumple|bautizo|fiesta|casa|salon|cocina|baño|cole|primera|lunes)
    (busco|buscamos|ando buscando|estoy buscando|estamos buscando|andamos buscando|ando en busca de) [un|una|unos|unas|mi] [ANY] ${THING}
    para (alquilar|comprar|rentar) (piso|casa|depa|departamento|coche|local|habitacion|un|una)
  `,
  ),
  cue(
    0.7,
    `
    (necesito|necesitamos|ocupo|preciso|me hace falta|nos hace falta|quiero|queremos|quisiera|queria) [un|una|unos|unas|mi|el|la] [ANY] ${THING}
    (queremos|quiero|pensamos|nos gustaria|querriamos|quisieramos) [ANY] (empezar|hacerlo|hacerla|ponerlo|ponerla|montar|celebrar|tenerlo|tenerla|estrenar|entrar|viajar|irnos|mudarnos) .. (en|para|este|antes|el|cuanto)
    (encargo|encargue|pedido|reserva) para (el|mi|la|hoy|mañana|NUM)
  `,
  ),
  cue(
    0.5,
    `
    (presupuesto|cotizar|cotizacion|pasar a cotizar|este mes|este verano|antes de (las|que|navidad|el)|para el (sabado|domingo|viernes|lunes|finde)|me urge|cuanto antes|entrada|al contado|sin entrada|financiacion|hasta NUM (euros|pesos|dolares|mil)|por menos de)
    (acabamos de mudarnos|me mudo|nos mudamos|me acabo de mudar|nos casamos|me caso|mi boda|nuestra boda|estamos reformando|estreno casa|primera vivienda|primer coche)
    (quiero|queremos|quisiera)
  `,
  ),
  cue(
    0.6,
    `
    (quiero|queremos|quisiera|kiero|quieroo|necesito|necesitamos|ocupo) (un|una|unos|unas|el|la|los|las|mi|otr(o|a)) ANY
    (ganas de|muero por|loc(o|a) por|deseando) [ANY] (ir|probar(lo|la|los|las)|estrenar(lo|la)|tener(lo|la|los)|que (llegue|me llegue|abran)|comprar(lo|la|me))
    (te escribo|os escribo|les escribo|te hablo|ya te escribo|ahora te escribo|te contacto|me pongo en contacto|os llamo|te llamo|los llamo|les llamo)
  `,
  ),
  // Speaks against it.
  always(
    -1.2,
    `
    si (quieres|queres|quieren|quereis|te interesa|les interesa|os interesa|alguien quiere|a alguien le interesa|estas|estan|estais|necesitas|necesitan|buscas|deseas|desea|desean|busca|buscan|eres)
    (quieres|deseas|buscas|necesitas|te gustaria|quieren|desean|buscan) [ANY] (ganar|vender|comprar|un|una|ser|ingresos|dinero|bajar|adelgazar|emprender)
    (vendo|vendemos|se vende|ofrecemos|alquilo|se alquila|rentamos|se renta|contamos con|disponemos|fabricamos|distribuimos)
    (quiero|queremos|exijo|necesito|reclamo|solicito) [ANY] (mi dinero|que me (devuelvan|devolvais|regresen|contesten|llamen|respondan|den|arreglen|solucionen)|devolucion|reembolso|la devolucion|un reembolso|solucion|soluciones|una solucion|respuesta|una respuesta|explicacion|explicaciones|hablar con|hoja de|reclamar|denunciar|cancelar|dar(me|nos)|cambiar de (compañia|banco)|poner una)
  `,
  ),
  always(
    -1,
    `
    (quiero|queremos|quisiera|kiero|necesito|necesitamos) [un|una|unas|que|a|mas|mi|tu|mucho] (siesta|vacaciones|descanso|abrazo|novi(o|a)|cafe|cerveza|birra|dormir|llorar|morir|consejo|consejos|ayuda|saber|preguntar|decir|hablar|agradecer|felicitar|dar las gracias|creer|opinar|recordar|muchisimo|tanto|beso|bebe|hijo|trabajo|empleo|trabajar|amor|paz|vida|mundo|presidente|que|milagro|favor|minuto|copa|fiesta|playa|verano|finde|viernes|ver(te|os)|amig(o|a|os|as)|recomendacion|recomendaciones|contacto|opiniones|orientacion|informacion|info|salir|irme|mas)
    (te|os|los|las) quiero (mucho|muchisimo|tanto|un monton|amiga|amigo|familia|hermana|guapa|con)
    te (quiero|quiere)
    (gracias|felicitaciones|amigos|familia|todos) .. (los|las|os) quiero
    (los|las|os) quiero (a todos|a tod(o|a)s|familia|amigos|mucho)
    no [me|lo|la|nos] (interesa|quiero|necesito|compro|quisiera|compraria|voy a comprar)
    (iba|ibamos|pensaba|estaba) a [ANY] (comprar|reservar|pedir|contratar) .. pero
    (arrepiento|arrepentid(o|a)|en mala hora|ojala no|jamas|nunca|que error) .. (compre|comprar|comprado|contratar|contrate|reserve)
    (donde|de donde) (esta|estan|estais|sois|son|eres|queda|quedan) 
    gracias por nada
    (gracias|encantad(o|a|os|as)|feliz|content(o|a|os|as)) .. (compre|compramos|compra|he comprado|hemos comprado)
    START (recomiendo|te recomiendo|os recomiendo|les recomiendo)
    (llevo|llevamos|sigo|seguimos|estoy|estamos) .. (esperando|sin)
    (portabilidad|la baja|otra compañia|traspaso|cancelacion|para modelar|buen pago)
    (que|cuando|si) l(o|a|os|as) (necesito|quiero|necesitamos)
    (sin buro|sin aval|prestamo|prestamos|creditos|inversion|bitcoin|URL)
    (gana|gano|ganas|ganar|ingresos|escribeme info|emprendedor(a|es|as)|mi equipo)
  `,
  ),
];
