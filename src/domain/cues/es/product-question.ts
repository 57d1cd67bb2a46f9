import { always, type Cue } from '../cue';

const PLS =
  '(porfa|porfis|porfavor|por favor|x favor|xfa|xfavor|xfi|pf|plis|pls|please|gracias|graciass|porfaa|plz|x fa|si eres tan amable)';
/** What a seller does, in the persons one asks a seller in. */
const DO =
  '(tien(en|es|e)|teneis|tenes|tendr(an|eis|as|a|ian|iais|ias|ia)|hac(en|es|e)|haceis|vend(en|eis|es|e)|envi(an|ais|as|a)|mand(an|ais|as)|entreg(an|ais|as)|repart(en|is|es)|acept(an|ais|as|a)|admit(en|is|e|es)|trabaj(an|ais|as)|abr(en|is|es|e)|cierr(an|as|a)|cerrais|atiend(en|es|e)|atendeis|ofrec(en|eis|es|e)|dan|dais|das|financi(an|ais|as|a)|instal(an|ais|as)|alquil(an|ais|as)|rent(an|as)|arregl(an|ais|as)|repar(an|ais|as)|llev(an|ais|as|a)|cobr(an|ais|as|a)|pued(en|es)|podeis|podes|podri(an|ais|as)|inclu(ye|yen|ye|is)|vien(e|en)|venis|sirv(e|en|es)|servis|permit(en|is|e)|necesit(a|an|o)|manej(an|as)|cuentan con|cuenta con|contais con|cuenta|lleg(an|a|ais)|cubr(e|en|is)|recog(en|eis|es)|cambi(an|ais|as)|fabric(an|ais)|reserv(an|ais|as)|mont(an|ais)|coloc(an|ais)|tra(e|en|es)|traeis|qued(an|a)|estan|estais|sigu(e|en)|hay|habra|habria|sale|salen|funciona|funcionan|val(e|en)|es|son|seria|sois|impart(en|is)|organiz(an|ais)|gestion(an|ais)|tramit(an|ais)|asegur(an|ais)|desplaz(an|ais)|realiz(an|ais)|prest(an|ais)|recib(en|is)|tard(an|ais|a)|dur(a|an)|consume|pesa|mide|corre|soport(a|an)|encoge|destiñe|mancha|hidrata|duele|usan|usais|utiliz(an|ais)|pon(en|eis|es)|pint(an|ais)|reform(an|ais)|limpi(an|ais)|cort(an|ais)|tiñen|tasan|tasais|compr(an|ais)|recompr(an|ais)|personaliz(an|ais|as)|grab(an|ais)|imprim(en|is)|descuent(an|as)|aplica|aplican|se (puede|pueden|necesita|lava|paga|entrega|requiere|ve|hace|vende|alquila|envia)|me (puedes|puede|pueden|podrias|podria|podrian|podeis|podriais|dices|decis|sirve|vale|entra|valdria|serviria)|(os|les|te) (queda|quedan|interesa))';

const ASPECT =
  '(precio|precios|presio|coste|costo|costos|valor|tarifa|tarifas|ubicacion|direccion|horario|horarios|talla|tallas|talle|talles|medida|medidas|color|colores|stock|existencias|kilometraje|kilometros|kms|km|año|modelo|marca|material|garantia|requisitos|condiciones|cuotas|mensualidad|envio|envios|delivery|domicilio|domicilios|entrega|plazo|plazos|temario|duracion|raza|edad|pedigree|financiacion|financiamiento|enganche|anticipo|seña|fianza|deposito|expensas|gastos|metros|m2|habitaciones|recamaras|planta|ascensor|amueblado|garaje|parking|estacionamiento|mascotas|itv|papeles|consumo|motor|capacidad|memoria|bateria|potencia|ingredientes|alergenos|sabores|menu|carta|telefono|contacto|web|catalogo|fotos|mas fotos|disponible|disponibles|disponibilidad|informacion|info|informes|infos|detalles|ficha|quilates|descuento|descuentos|oferta|promocion|promo|impuestos|itinerario|salidas|fechas|fecha|cupos|plazas|numeros|numero|calibre|tamaño|peso|altura|ancho|largo|autonomia|cobertura|interes|tae|comision|comisiones|cuota|permanencia|matricula|alquiler|renta|receta|aparcamiento|piscina|alarma|instalacion|montaje|desayuno|licencia|licencias|suscripcion|seguro|estado|dimensiones|ancho|voltaje|kms reales|dueños|propietarios|carga|sesiones|horas|nivel)';

export const productQuestion: readonly Cue[] = [
  // Price.
  always(
    1,
    `
    START [y|el|los|la|las|de|que|me das|me pasas|me dices|dime|su] (precio|precios|presio|prezio|preci|precioo|prcio|costo|coste|valor|tarifa|tarifas|p) [ANY] [ANY] [ANY] (?|??)
    START [y|el|los|me das|me pasas|me dices|dime] (precio|precios|presio|prezio|preci|precioo|prcio|costo|coste|valor|tarifa|tarifas|p) [xfa|pf|plis|amiga|amigo] END
    (precio|precios|presio|precioo|costo|valor|info|informacion|informes|tarifas|catalogo|medidas|tallas|ubicacion|direccion|horarios|horario|requisitos|detalles|fotos|telefono) [,|y ANY|de ANY|del ANY|de la ANY|de est(e|a|os|as) ANY] ${PLS}
    START (precio|precios|costo|valor|presio|tarifas) (de|del|por|x|para|con|en|y)
    ${PLS} [el|los|la|las|me das|me dan|me pasan] (precio|precios|costo|info|informacion|informes)
    (q|que|k|ke|cual|cuales|cual es|cuales son|cual seria|cual sera|q tal) [ANY] (precio|precios|presio|costo|coste|valor|tarifa|tarifas)
    (dime|dame|digan|diganme|dame|denme|decidme|pasame|pasenme|pasadme|mandame|mandenme|me (das|dan|dais|pasas|pasan|pasais|dices|dicen|decis|mandas|mandan|regalas|regala|brinda|brindan|indica|indicas|facilitas|da|puedes (dar|decir|pasar)|puede (dar|decir|pasar)|pueden (dar|decir|pasar)|podeis (dar|decir|pasar)|podrias (dar|decir|pasar)|podrian (dar|decir|pasar|brindar))) [el|los|la|mas|un|su|tu|las] [ANY] (precio|precios|presio|costo|costos|valor|tarifas|informacion|info|informes|ubicacion|direccion|horario|horarios|medidas|tallas|detalles|catalogo|menu|lista de precios|direccion|ficha)
    (cuant(o|os|a|as)|kuanto|qanto|cuato|cuantoo|cto|cnto) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (?|??)
    (cuanto|cuantos|kuanto|qanto|cuantoo) [me|te|nos|mas o menos|mas o menos me] (cuesta|cuestan|vale|valen|sale|salen|cobra|cobran|cobras|cobrais|costaria|saldria|valdria|cobraria|cobrarian|cobrariais|seria|quedaria|es|serian|son|piden|pides|piden por|pedis|por|x|la|el|las|los|esta|estan|queda|salio|dura|duran|tarda|tardan|tardais|tardas|tarda|mide|miden|pesa|cuesta|de alquiler|de envio|tiempo (tarda|dura|tardan|tardais|lleva|demora)|demora|demoran|consume|interes|habria que|hay que|se paga|pagas|saldran|valor|tiene|tienen|sale|gasta|gastos|seria|km|kms|kilometros|metros|el envio|para)
    START [y|hola] (cuanto|cuantoo|kuanto|qanto|a como|a cuanto|en cuanto|cuanto es|a q precio|a que precio|de cuanto|desde cuanto|como cuanto|cuanto x|cuanto por)
    (a|en|desde|por|como a|de) (cuanto|cuantos|kuanto) [ANY] [ANY] [ANY] (?|??|END)
    a como (esta|estan|la|el|los|las|sale|salen|lo|tienen|tienes|dan|das|?|END)
    en que precio
    START [un|una|me das] (presupuesto|cotizacion|cotizar) (para|de|por|por favor|porfa|xfa|pls|END)
    (cuanto|que|q) [mas o menos|mas o menos os|os|les|te|se] (pagais|pagan|pagasteis|pagaron|pagas|ha cobrado|han cobrado|cobran|cobraron|cuesta|ha costado|salio) [ANY] [ANY] [ANY] [ANY] (?|??)
    quien (responde|se encarga|instala|monta|paga|hace) .. (?|??)
    START ${ASPECT} [y|e] ${ASPECT}
    START [y|el|la|los|las|hay|que|mas|tienen|tienes|su|alguna|algun] [ANY] ${ASPECT} [ANY] [ANY] [ANY] (?|??)
    START [mas|quiero|quisiera|queria|necesito|solicito|pido|quiero mas] (info|informacion|informes|infos|inf|infoo|detalles|informacionn|costos|precios) [ANY] [ANY] END
    START [mas|quiero|quisiera|queria|necesito|solicito] (info|informacion|informes|infos|detalles) (sobre|de|del|para|por|x|acerca|,|!)
    (quiero|quisiera|queria|necesito|me gustaria|pido|solicito) [recibir|tener|pedir|mas|un poco mas de|un poco de] [mas] (info|informacion|informes|detalles) [sobre|de|del|acerca|por|,|END]
  `,
  ),
  // Asks a seller what they have and do.
  always(
    1,
    `
    START [y|pero|una pregunta|pregunta|duda|consulta|una duda|una consulta|ustedes|vosotros|me] [,|:|.|!] [y|tambien|aun|todavia|no|ya|si|solo|ademas|aqui|alli|ahi|se|l(o|a|os|as)|os|me|les|te] [l(o|a|os|as)|os|me] ${DO} .. (?|??)
    (tien(en|es)|teneis|tenes|tendreis|tendran|tendrian|vend(en|eis)|hac(en|eis)|envi(an|ais)|acept(an|ais)|repart(en|is)|entreg(an|ais)|financi(an|ais)|trabaj(an|ais)|abr(en|is)|cerrais|ofrec(en|eis)|admit(en|is)|cobrais|instal(an|ais)|alquil(an|ais)|podeis|podriais|llevais|haceis|mandais|dais|atendeis|montais|incluye|incluyen|recogeis|cubre|cubrir|servis|dan) .. (?|??)
    [y|l(o|a|os|as)|no l(o|a|os|as)|os|te|les|me] (tienen|tienes|teneis|tenes|tendreis|hay|queda|quedan|viene|vienen|haceis|hacen|venden|vendeis|esta|estan|son|es) [disponible|disponibles|stock|ANY] (en|de|con|para) [ANY] [ANY] (talla|tallas|talle|color|negro|negra|blanco|blanca|rojo|roja|azul|verde|gris|beige|rosa|dorado|dorada|plata|oro|roble|madera|stock|existencia|tienda|fisico|numero|tamaño|talla|NUM|otro color|otros colores|otra talla|mas colores|otras medidas|medida|sin gluten|vegano|automatico|diesel|gasolina|hombre|mujer|niño|niña|niños) [ANY] (?|??|END|porfa|por favor)
    (en|de|con|para) ANY [ANY] (hay|tienen|teneis|tienes|tenes|viene|vienen|sale|queda|quedan|seria) (?|??)
    START [y] (acept(an|ais)|hac(en|eis)|tien(en)|teneis|vend(en|eis)|envi(an|ais)|repart(en|is)|dan|dais|abr(en|is)|cierran|cerrais|atienden|manejan|entreg(an|ais)|financi(an|ais)|alquil(an|ais)|instal(an|ais)|arregl(an|ais)|repar(an|ais)|admit(en|is)|inclu(ye|yen)|recib(en|is)|trabaj(an|ais)|cobr(an|ais)|llevais|traen) ANY [ANY] [ANY] END
    START [y] cuant(o|a|os|as) ANY [ANY] [ANY] [ANY] END
    (con|cada|por|desde|hasta) (que|cuanto|cuantos|cuantas) ANY .. (?|??)
    START (el|la|los|las|este|esta|estos|estas|un|una|ese|esa) ANY [ANY] [ANY] [ANY] (incluye|incluyen|trae|traen|tiene|tienen|da|dan|viene|vienen|lleva|llevan|es|son|sirve|sirven|cuesta|vale|esta|estan|sigue|siguen|cubre|admite|permite|necesita|aplica|funciona|dura|pesa|mide|cabe|empieza|se|aguanta|soporta|resiste|alcanza|carga|acepta|consume|entra|llega|llegan|abre|abren|cierran|hay|va|van|queda|puede|pueden|encoge|destiñe|duele|ocupa|corre|requiere|tarda|suena|pica|mancha|deja|lo|la|esta|cuenta|hace|hacen) .. (?|??)
    START [y] (eso|esto|ese|esa|este|esta|estos|estas) [ANY] (duele|funciona|sirve|vale|cuesta|cubre|incluye|trae|lleva|dura|es (apto|bueno|original|nuevo|normal para)|tiene|viene|mancha|pica|engorda|se (puede|lava|instala|monta)|lo|la|entra|hace|aguanta) .. (?|??)
    START (con|en|de|es|son|sin|para|por|a) ANY [ANY] o [ANY] ANY [ANY] (?|??)
    l(o|a|os|as) (hay|teneis|tienen|tienes|puedo|podeis|pueden|hacen|haceis|venden|vendeis|llevais|entregan|instalan|enviais|envian|cambian|cambiais|montan|montais) .. (?|??)
    (talla|tallas|talle|numero|color) [ANY] [ANY] (tienen|tienes|teneis|tenes|hay|queda|quedan|manejan)
    START [aun|todavia|aún|sigue|siguen|esta|estan|ya no|lo|la|los|las|sige|cigue|sigue estando|se encuentra|esta aun|esta todavia|el ANY|la ANY] [aun|sigue|siguen|todavia|estan|esta|tienes|tienen|teneis|tenes] (disponible|disponibles|dispo|disponivle|disponibl|en venta|a la venta|en stock|vigente|vigentes|libre) [ANY] [ANY] [?|??|END|el|la|los|porfa|aun|todavia]
    (sigue|siguen|aun|todavia|sigues|seguis|esta|estan) [ANY] (disponible|disponibles|en venta|a la venta|en stock|vigente|libre)
    (sigue|siguen) (en pie|la oferta|la promo|la promocion)
    (lo|la|los|las) (tienes|tienen|teneis|tenes|vendes) [aun|todavia|en ANY|disponible] (?|??|END)
    (aun|todavia) (tienes|tienen|teneis|tenes|te queda|os queda|le queda|les queda|queda|quedan|lo tienes|la tienes|lo tienen|lo teneis|la tienen|lo vendes|lo tenes)
    (os|te|les|le) (queda|quedan) [ANY] [ANY] [ANY] [ANY] (?|??|END)
    START [y|para|con|en|a|de|sin|si|el|la|los|las|un|una|al|del] (envi(o|os)|domicilio|delivery|financiacion|garantia|stock|rebaja|descuento|negociable|original|nuevo|usado|automatico|manual|apto|veganos|devolucion|parking|wifi|mascotas|niños|entrada|permuta|permutas|cambio|cambios|factura|iva) [a|al|en|para|con|de] [ANY] [ANY] [ANY] (?|??)
    (envios|envio|mandan|envian|delivery|domicilios|servicio a domicilio|entregas) (a|en|hasta|para) ANY [ANY] [ANY] (?|??)
    (hac(en|eis|es)|realizan|tienen|teneis|cuentan con|hay) (envios|envio|delivery|domicilios|entregas|servicio a domicilio|a domicilio|reparto|financiacion|facilidades|factura|presupuestos) [ANY] [ANY] [ANY] [?|??|END]
    (se puede|se pueden|se podria|puedo|podria|podemos|podriamos|puede uno) .. (?|??)
    START [y] (es|son|sera|seria|esta|estan|viene|vienen|trae|traen|incluye|incluyen|lleva|llevan|tiene|tienen|sirve|sirven|vale|valen|hay|funciona|funcionan|cabe|caben|necesita|pesa|mide|seria|tendra|cubre|acepta|consume|entra|entran|corre|soporta|requiere|aguanta|aguantan|pican|pica|permite|permiten|admite|admiten) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (?|??)
    (es|son|sera) [de] (plata|oro|cuero|piel|madera|roble|algodon|acero|marmol|original|originales|negociable|automatico|manual|diesel|electrico|gasolina|nuevo|nueva|usado|usada|impermeable|lavable|apto|compatible|vegano|ajustable|reembolsable|legitimo|autentico|macizo|maciza|gratis|gratuito|sin gluten|interior|exterior|seminuevo) [ANY] [ANY] [ANY] (?|??)
    (precio|es|seria|algo) negociable
    (aplica|vale|sirve|valido|valida|funciona) (para|en|con) .. (?|??)
  `,
  ),
  // Place, hours, ways.
  always(
    1,
    `
    (donde|dnd|dond|adonde|a donde|en donde|por donde) (estan|estais|esta|estas|quedan|queda|se encuentran|se encuentra|se ubican|se ubica|os ubicais|son|es|sois|teneis|tienen|tienes|atienden|entregan|abren|os encuentro|los encuentro|los encontramos|recogen|se recoge|puedo (verlos|verlo|verla|ver|recoger|encontrarlos|encontraros)|hay que|se puede (ver|recoger|probar|visitar)|trabajan|trabajais|es la|seria|seran|os puedo) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (?|??|END|la tienda|el local|ubicad(o|os|a|as)|la clinica|la academia|situad(os|o|as)|vuestra|su tienda|exactamente)
    START [y] (donde|dnd|en donde|x donde|por donde) (estan|estais|esta|estas|queda|quedan|es|son|sois|se encuentran|seria)
    (de|desde|a|hasta) (donde|dnd) (son|sois|eres|es|esta|estan|envian|salen|sale|llegan|llegais|entregan) [ANY] [ANY] (?|??|END)
    START [y] (de donde|d donde|de k parte|de que parte|de q parte|en que parte|en q parte|que parte|q parte|en que zona|en que ciudad|que zona|en que lugar|q lugar|en que barrio|de que ciudad|de que pais|en que calle|zona|ciudad)
    (en|de|por|a|para) (que|q|k|cual|ke) (parte|zona|ciudad|lugar|barrio|calle|sucursal|tienda|colonia|estado|pais|provincia|talla|tallas|material|color|colores|año|medida|medidas|edad|edades|marca|modelo|planta|piso|numero|plazo|horario|dias|fecha|fechas|raza|precio|tamaño|grosor) [ANY] [ANY] [ANY] [ANY] [ANY] (?|??|END)
    (cual|cuales) (es|son|seria|serian|sera) [ANY] [ANY] (ubicacion|direccion|horario|horarios|telefono|talla|medida|medidas|diferencia|plazo|garantia|minimo|costo|requisitos|numero|kilometraje|consumo|enganche|tiempo|whatsapp|duracion|edad|proceso|cobertura|precio|color|colores|mensualidad|renta|alquiler|fecha|fechas|tasa|interes|comision|año|modelo|capacidad|temario|politica|condiciones|autonomia|nivel)
    (ubicacion|direccion) (exacta|de la tienda|del local|por)
    (tienen|teneis|tienes|hay|cuentan con) (tienda fisica|local|sucursal|sucursales|tienda|showroom|exposicion|whatsapp|pagina|web|catalogo|telefono|garantia|stock|parking)
    (a|hasta|desde) (que|q|k) (hora|horas) (abren|abris|abre|cierran|cerrais|cierra|atienden|atendeis|estan|estais|abriran|trabajan|puedo|podemos|se puede|empieza|empiezan|comienza|sirven|es la clase|es el curso|sale el (bus|vuelo|tour|ferry)|hay|es el check|entregan|llega (el|mi)) [ANY] [ANY] [ANY] [?|??|END|los|el|hoy|mañana]
    (abren|abris|abre|cierran|cerrais|atienden|atendeis|trabajan|trabajais|estan abiertos|estais abiertos|estaran abiertos|abrireis|abriran) [ANY] (hoy|mañana|los|el|este|en|todos|por|a|domingos|sabados|al) .. (?|??)
    START [y] (abren|abris|cierran|cerrais|atienden|atendeis) [ANY] (hoy|mañana|los|el|este|en|todos|domingos|sabados|al) [ANY] [ANY] END
    (que|q|k|ke) (talla|tallas|talle|color|colores|medida|medidas|marca|modelo|material|materiales|año|tamaño|capacidad|garantia|horario|horarios|numero|requisitos|documentos|documentacion|papeles|diferencia|dias|edad|raza|cilindrada|motor|consumo|kilometraje|kms|km|sabores|incluye|trae|lleva|cubre|contiene|hay que|necesito|se necesita|plazo|interes|formas de pago|metodos de pago|pagos|descuento|tela|grosor|potencia|tipo|tipos|servicios|ingredientes|duracion|opciones|fechas|piedra|quilates|tiempo|nivel|niveles|tecnica|producto|productos|vacunas|ventajas|comision|condiciones|tarjetas|zonas|fianza|tal va|tal funciona|autonomia|version|planes) .. (?|??)
    START [y] (que|q|k|de que) (talla|tallas|color|colores|medida|medidas|marca|modelo|material|año|tamaño|garantia|horario|requisitos|tela|raza|edad|incluye)
    (cuando|cuando os|cuando les|para cuando|cada cuanto|desde cuando) (vuelve|vuelven|reponen|reponeis|repondran|repondreis|habra|hay|sale|salen|abre|abren|abris|tendran|tendreis|tienen|teneis|llega|llegan|llegara|entrara|entra|vuelve a haber|es el proximo|empieza|empiezan|comienza|comienzan|inicia|inician|entregan|entregais|estara|estaran|estaria|sacan|sacais|volveis|volvera|cierra|seria|recibo|recibiria|me llegaria|se entrega|arranca|arrancan|saldra|es la|es el) [ANY] [ANY] [ANY] [ANY] [ANY] (?|??)
    (cuando|cuanto) [tiempo] [me|nos|te|os|lo|l(o|a|os|as)] [l(o|a|os|as)] (llega|llegaria|llegara|entregan|entregais|envian|enviais|mandan|mandais|tarda|tardaria|recibo|recibiria|tendria|tendrian|instalan|instalais|montan|montais) [ANY] [ANY] [ANY] [ANY] (?|??|END)
    cuant(os|as) (personas|sesiones|horas|dias|plazas|niños|metros|kilos|litros|capas|cuotas|alumnos|clases|asientos|habitaciones|km|kms|kilometros|gramos|unidades|piezas|porciones|raciones|puertas|gigas|pulgadas|dueños|mg|ml|noches|paginas|invitados|botellas|puntos|cuartos|recamaras|baños) [ANY]
    donde (consulto|veo|pago|descargo|recojo|activo|encuentro el|puedo (consultar|pagar|descargar|activar|ver (el|la|los|las|mas)|recoger)|miro|me inscribo|me apunto|me registro|mando|envio|se paga|se recoge|los sigo) .. (?|??|END)
    (hasta|desde|para) cuando (es|esta|estan|dura|hay|son|vale|tienen|teneis|tendrias|tendrian|tendriais|se puede|puedo|sigue|habria|estaria) .. (?|??)
    START (esto|este|esta|estos|estas|eso) [modelo] ANY (con|para|en|a|sin|de|por|hasta|todo|todos) .. (?|??)
    con quien (hablo|puedo hablar|me comunico|contacto|tengo que hablar|me contacto|tendria que hablar)
    (que|q) tan ANY (es|son|esta|estan|va|queda) .. (?|??)
    START [y|e] para [ANY] ANY [ANY] (es|hay|sirve|vale|tienen|teneis|tienes|seria|viene|cuanto|como|que|se) .. (?|??)
    como se ANY .. (?|??)
    como (se (usa|utiliza|paga|hace el|aplica|lava|limpia|instala|llama|pide|puede|conecta|cuida|compra|reserva|entrega|cobra|hacen|activa|contrata|abre|solicita|monta)|funciona|funcionan|puedo|podemos|podria|hago|hacemos|seria|serian|es el (proceso|pago|envio|material|sistema|metodo|tramite)|son las|es la (garantia|entrega|forma|tela|financiacion|talla)|los contacto|los encuentro|llego|os contacto|te pago|manejan|trabajan|lo (pido|compro|puedo|hago|pago|limpio|uso)|la (pido|puedo|compro|hago|pago|limpio)|os puedo|me (apunto|inscribo|contacto|registro|pongo)|pido|reservo|contrato|solicito|activo|configuro|va lo|va el|va la|tallan|talla) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (?|??|END)
    (tengo|tenia|tenemos) [una|unas|un par de|varias|alguna] [ANY] (pregunta|duda|dudas|consulta|preguntas|consultas)
    START [hacer] (una|1) (pregunta|consulta|duda|preguntita|dudita)
    (quiero|quisiera|queria|me gustaria|nos gustaria|necesito|queremos|quisieramos|puedo|podria) (saber|preguntar|consultar|consultarles|preguntarles|preguntarle|preguntaros|preguntarte|conocer (los|el|las|mas)|que me (digan|digas|informen|informes|expliquen|expliques)|pedir informacion)
    (me|nos) (puede|puedes|pueden|podeis|podes|podria|podrias|podrian|podriais) [ANY] (decir|dar|informar|explicar|confirmar|indicar|pasar|mandar|enviar|orientar|facilitar|aclarar|compartir|brindar|asesorar) [ANY] [ANY] [ANY] [ANY] [?|??|si|cuanto|el|la|los|info|informacion|mas|precio|detalles]
    (alguien|alguno|sabeis|saben|sabes) [me|puede|del] [ANY] (sabe|decir|dice|saben|sabeis) (cuanto|a como|el precio|si (hacen|abren|tienen|envian|venden|aceptan)|a que hora (abren|cierran)|el horario|la direccion)
  `,
  ),
  always(
    0.6,
    `
    (seguro|financiacion|financiado|permuta|plazos|meses sin intereses|msi|cuotas|mercadopago|contra entrega|contrareembolso|tarjeta|paypal|bizum|iva|factura|garantia|presupuesto) [ANY] [ANY] (?|??)
    (hay|tiene|tienen|teneis|existe) [ANY] [ANY] (descuento|promocion|garantia|financiacion|parking|envio|stock|talla|lista de espera|devolucion|ascensor|version|opcion|posibilidad|permanencia|minimo|matricula) .. (?|??)
    (o|y) (hay|es|son|tiene|viene|esta|cuanto|incluye|solo|tambien) [ANY] [ANY] [ANY] [ANY] (?|??)
  `,
  ),
  always(0.2, '(?|??)'),
  always(
    0.3,
    '(presupuesto|cotizacion|envio|talla|garantia|pedido|tienda|cita|clase de prueba|reserva|precio|producto)',
  ),
  always(0.4, 'START MENTION .. (?|??)'),
  // Asks the crowd for a tip, chats, or asks nothing.
  always(
    -1.2,
    `
    (alguien|alguno|alguna|algun|quien) ..4 (conoce|conozca|recomienda|recomendar|recomiende|sabe de|sepa de|tiene el (contacto|dato|numero)|tenga el (contacto|dato)|que (haga|venda|arregle|repare|sepa|cobre|trabaje)|haga|ha (probado|usado|comprado|ido|reformado|contratado)|vende)
    (recomiendan|recomendais|recomendas|recomiendas|aconsejais|aconsejan|aconsejas|me recomiendan|recomendarme|recomendaciones|recomendacion|sugerencias|conoceis|conocen|sabeis de|saben de|opinais|opinan)
    (donde|adonde) [me|nos|se|puedo|podemos|l(o|a|os|as)] [l(o|a|os|as)] (compro|comprar|compraste|compran|comprais|compra|consigo|conseguir|venden|venda|encuentro|encontrar)
    (que|q|cual|a que|con que) (aseguradora|operadora|operador|gestor|asesoria|clinica|estilista|mecanico|fisio|psicologo|seguro|pediatra|medico|dentista|academia|fotografo|peluqueria|taller|banco|compañia|gimnasio|colegio|veterinario|internet|fibra|abogado|gestoria|colchon|aspiradora|silla|salon|dj|catering|restaurante|hotel|movil|marca) [ANY] [ANY] [ANY] (llevais|llevan|teneis|tienen|usais|usan|vais|van|contratasteis|contrataron|elegisteis)
    (donde|adonde|a donde) [os|se|te|nos|me] (haceis|hacen|cortais|cortan|depilais|arreglais|compr(ais|an)|llevais|llevan|vais|van|comeis|comen|celebrasteis|celebraron|hicisteis|hicieron)
    (donde|adonde|a donde) [ANY] (puedo|podemos|se puede|podria|podriamos) (comer|cenar|llevar|celebrar|hacerme|hacer|ir|encontrar|desayunar|aparcar|arreglar|reparar)
    (vale|merece|valdra|merecera) la pena
    (contacto|dato|numero|telefono) de (un|una|algun|alguna|alguien|costurera|electricista|fontanero|plomero|mecanico|pintor)
    cuant(os|as) (somos|vamos|van|venis|fuimos|años|vienen|sois)
    (querias|buscabas|decias|te gustaba|te acordas|se acuerdan|razon|falta|ganas|pena|cuanto (tiempo|tiempo sin)|cuanta (razon|gente)|cuantos (recuerdos|años tienes))
    buen(os|) precio(s|)
    (novias|mamis|vecinos|chicas|mamas) .. (llevais|pagais|usais|vais|llevan|pagan|usan|van)
  `,
  ),
  always(
    -1.4,
    '(podeis|pueden|puedes|puede|podrias|podrian|podriais) (llamar(me|nos)|contactar(me|nos)|pasar a|venir a|apuntar(me|nos)|anotar(me|nos)|guardar(me|melo|mela)|apartar(me|melo|mela)|reservar(me|melo|mela)|agendar(me|nos))',
  ),
  always(
    -1,
    `
    (como (estas|estais|estan|esta todo|te va|te fue|les va|va todo|andas|andan|sigue tu|sigues|amanecieron|amaneciste)|que (haces|haceis|hacen|pasa|paso|tal|dices|dijo|dicen|opinas|piensas|cenamos|comemos|hora es)|quien (viene|se viene|va|gana|gano|es|era|sale|juega|se apunta|quiere|sabe|dijo|fue|ha|responde)|vienes|te vienes|vais a venir|quedamos|nos vemos|te acuerdas|os acordais|se acuerdan|viste|visteis|vieron|has visto|habeis visto|verdad|cierto|en serio|de verdad|estas bien|estas loc(o|a)|a que se debe|por que|porque|xq|x que|pq)
    (cole|colegio|clase mañana|hay clase|puente|fiesta|cumple|cumpleaños|partido|gol|equipo|liga|penalti|arbitro|politica|politicos|politico|gobierno|presidente|alcalde|ayuntamiento|congreso|elecciones|novela|serie|pelicula|jaja|jajaja|jajajaja|jajajajaja|tio|tia|abuel(o|a)|hermano|suegra|cuñado|primo) [ANY] [ANY] [ANY] [ANY] (?|??)
    (estas|eres|vas|vienes|tomas|sales|llegas|has (cenado|comido|visto|llegado)) [ANY] [ANY] [ANY] [ANY] (?|??)
    (es|sera|esto es|os parece|le parece|les parece|te parece) [una|un] (broma|chiste|coña|normal|joda|tomadura|logico|serio|justo)
    (hasta cuando (tengo|hay que|van|vais|voy|piensan|vamos)|cuando (piensan|pensais|van a|vais a) (contestar|responder|devolver|solucionar|arreglar|llamar|enviar)|para que|de que sirve|es mucho pedir|tan dificil es)
    (queda|quedan|esta|estan) (preciosa|preciosas|bonit(o|a)|hermos(o|a)|divin(o|a)|genial)
    (si quieres|quieres|quieren|te gustaria|necesitas|buscas|deseas|estas (buscando|cansad(o|a)|list(o|a))|sabias) .. (?|??)
    (escribeme|escribenos|siguenos|sigueme|gana|ganar|gano)
  `,
  ),
];
