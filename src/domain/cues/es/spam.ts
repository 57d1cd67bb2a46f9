import { always, type Cue } from '../cue';

export const spam: readonly Cue[] = [
  // Money without work, loans, tricks.
  always(
    1,
    `
    (gana|gane|ganas|ganen|ganar|gano|ganando|ganaras|genera|generar|generando|genere|genero|ganamos|obten|obtener|obtuve|cobra|cobro|hago|haz|consigue|recibe|recibi|facturo|multiplica) [ANY] [ANY] [hasta|mas de|entre|unos|de|los|tus|tu] [$] NUM [$|euros|dolares|pesos|usd|soles|mil|k|eur|€] [$|euros|dolares|pesos|al|por|a|la|diarios|mensuales|semanales|cada|desde|en|extra|mas|/]
    (gana|gane|ganas|ganar|gano|genera|generar|genero|consigue|haz|hacer|obten|ganen|ganando) [ANY] (dinero|plata|lana|pasta|ingresos|extra|dolares|euros|comisiones) [ANY] [ANY] (desde|facil|rapido|extra|online|con|sin|en|por|real|hoy|ya|!|END|pasivos|tu)
    (gana|gane|ganas|ganar|gano|trabaja|trabajo|trabajar|trabaje|ingresos|dinero|negocio|genera|generando) [ANY] [ANY] [ANY] (desde (casa|tu casa|tu hogar|la comodidad|el movil|tu movil|tu celular|tu telefono|cualquier lugar)|sin salir de casa|con tu (movil|celular|telefono))
    (ingresos|ingreso|dinero|sueldo) (extra|extras|pasivo|pasivos|adicional|adicionales|ilimitados|semanales|diarios)
    (libertad financiera|oportunidad de (negocio|inversion|ingresos|trabajo)|negocio propio|tu propio (jefe|negocio)|se tu propi(o|a) jef(e|a)|sin jefe|sin jefes|sin horarios|network marketing|multinivel|mlm|marketing digital desde|cambia tu vida|cambie mi vida|cambio mi vida financiera|cambia tus finanzas|independencia financiera|emprende conmigo|emprende con nosotros|unete a (mi|nuestro|nuestra)|unete al (equipo|grupo)|(mi|nuestro) equipo de|te (explico|cuento|enseño) (como|gratis|todo|el|y|por|!|END)|y te (cuento|explico|mando la info|paso la info|enseño)|mandame un (yo|info|si|hola)|comenta (yo|info|si|quiero|amen)|escribe (info|yo|si|quiero|amen) [ANY])
    (busco|buscamos|se buscan|solicito|solicitamos|se solicita|se solicitan|seleccionamos|seleccionando|reclutamos|contratamos|estamos buscando) [a|NUM|tres|cinco|diez|dos] [ANY] (personas|emprendedor(as|es|a)|socios|socias|lideres|chicas que|gente que|mujeres|mujeres que|mamas|vendedor(as|es)|distribuidor(as|es)|colaborador(as|es)|personas con|consultor(as|es)|promotor(as|es)|asesores|chicas para|chicos para|gente para|representantes|amas de casa|revendedor(as|es)|personal|modelos|embajador(as|es))
    (prestamos|prestamo|creditos|credito|financiamiento|dinero) [ANY] (rapid(o|os)|urgente|urgentes|sin (aval|avales|buro|nomina|papeleo|requisitos|intereses)|al instante|inmediato|inmediatos|entre particulares|garantizado|aprobado|aprobados|en (NUM|24h|48h|24 horas|minutos|el dia)|facil|faciles|express|personales sin|particulares|a particulares|personal sin)
    (sin|no) [ANY] (aval|avales|buro|checar buro|revisar buro|papeleo|nomina ni) 
    (ofrezco|otorgo|otorgamos|doy|damos|obtuve|obtuvo|obtener|recibi|consegui|me concedio|me otorgo) [ANY] [ANY] (prestamo|prestamos|credito|creditos)
    (bitcoin|btc|cripto|criptos|criptomoneda|criptomonedas|forex|trading|trader|nft|usdt|binance|airdrop|ethereum|inversion|inversiones|broker|apuestas|casino|pronosticos) .. (gana|ganar|ganancias|ganancia|rentabilidad|garantizad(o|a|as)|escribe|escribeme|whatsapp|telegram|invierte|invertir|duplica|aprende|señales|link|URL|plataforma|grupo|canal|gratis|mentor|experto|semana|dias|retorno|beneficios|gracias a|bono|registrate)
    (invierte|inverti|inviertes|invertir|invirtiendo|rentabilidad|ganancias|duplica|deposita|multiplica) .. (NUM|$|%|bitcoin|cripto|forex|whatsapp|garantizad(o|a|as)|telegram|hoy|dias|horas)
    (te ayudo|te ayudamos|te enseño|te enseñamos|aprende) a (salir|ganar|bajar|conseguir|limpiar|recuperar|emprender|generar|perder|vender|invertir|crear|obtener|tramitar|adelgazar)
    (salir|sal|salga) de (asnef|buro|deudas|tus deudas|dicom|veraz|infocorp|datacredito)
    (vi|he visto|viendo) tu perfil
    (encajas|encajarias) en
    (te|les|os) (paso|mando|comparto|dejo|envio) [el|mi|un] (link|enlace|catalogo) [ANY]
    (gracias a|con la ayuda de|recomiendo a|contacte a|contacten a) [la|el|al] (señor|señora|sr|sra|mr|mrs|dr|experto|experta|profesor|hermano) .. (NUM|gane|inversion|prestamo|ganancia|recuper(e|ar|o)|facebook|telegram|whatsapp|gracias|hechizo|esposo|marido|pareja)
    gracias al (prestamo|credito|hechizo|amarre|metodo)
    (gane|ganado|ganando|recibi|inverti|obtuve) .. gracias a
    (busquenl(a|o)|buscal(a|o)|contacten(la|lo)|contactal(a|o)|escribanle|escribele) [ANY] (en|por|al) (facebook|fb|telegram|whatsapp|instagram|ig)
    (amarre|amarres|brujo|bruja|brujeria|vidente|videncia|tarot|tarotista|endulzamiento|hechizo|hechizos|curandero|maestro espiritual|recuperar a tu (ex|pareja)|regresa a tu pareja|limpias espirituales|retiro de daños|illuminati|hacker|hackear|recupero (cuentas|dinero)|recuper(ar|o|e|aron) (mi|tu|su|el) (cuenta|dinero perdido|dinero)|viagra|onlyfans|pack|packs|sugar (daddy|mommy)|citas calientes|fotos hot|contenido exclusivo|escort|masajes con final|titulos (universitarios|legales|originales)|licencia sin examen|carnet sin examen|carnet de conducir sin|comprar seguidores|seguidores (gratis|reales|baratos))
    (baja|bajar|bajas|perder|pierde|perdi|baje|adelgaza|elimina|rebaja|quema) [ANY] [ANY] (NUM (kilos|kg|tallas|kgs|libras)|de peso|grasa|kilos|barriga|tallas) [ANY] [ANY] [ANY] (sin|en|con|naturalmente|rapido|escribe|escribeme|pregunta|preguntame|info|inbox|metodo|pastillas|te|capsulas|producto|dias|!)
    (pastillas|capsulas|te|gotas|producto|batido|batidos|suplemento) [ANY] [ANY] (milagros(o|a|as)|para (adelgazar|bajar)|adelgazante|quemagrasa|natural que cura|detox)
    (felicidades|felicitaciones|enhorabuena) [,|!] [has|haz|usted|ha|fuiste|eres|tu] [ANY] (ganado|ganaste|ganador(|a)|sido seleccionad(o|a)|seleccionad(o|a)|elegid(o|a))
    (has|haz|ha|fuiste|eres|fue|tu cuenta|tu numero) [sido|el|la|uno de|una de] [los|las] (seleccionad(o|a)|ganador(|a|es)|ganado (un|una|el)|elegid(o|a) para|elegido como)
    (reclama|reclame|canjea|cobra|recibe|confirma|verifica) (tu|su|el) (premio|regalo|bono|recompensa|recarga|datos|cuenta) [ANY]
    (regalo|regalamos|regalando|sorteamos|sorteo|gratis|sorteando|estoy regalando|estamos regalando) [ANY] [ANY] [ANY] [ANY] [ANY] (comparte|etiqueta|comenta|sigue|participa|dale|entra|link|URL|iphone|iphones|a los primeros|primeros NUM|like|me gusta|ganadores|inbox)
  `,
  ),
  // Asks for an audience.
  always(
    1,
    `
    (sigueme|siganme|sigan(me|nos)|siguenos|seguidme|seguidnos|sigue (mi|nuestra|nuestro|a|la|el|esta|este) (pagina|cuenta|canal|perfil|MENTION|instagram|ig|tiktok|insta)|seguime|sigo de vuelta|te sigo|me sigues y te sigo|f4f|sigo x sigo|sub x sub)
    (suscribete|suscribanse|suscribiros|suscribirse|suscribite|subscribete|suscribete a|activa la campanita)
    (visita|visiten|visitad|entra|entren|entrad|mira|miren|mirad|checa|chequea|pasa por|pasen por|pasate por|echa un vistazo a|conoce|descubre|dale like a|apoya|apoyen|comparte|compartan|escucha|escuchen|escuchad|dale play a|ve|vean|unanse a|ved) [a|por|en|ya|todos] (mi|mis|nuestro|nuestra|nuestros|nuestras|el canal|la pagina de) [ANY] [ANY] (canal|pagina|perfil|video|videos|web|blog|cancion|tema|tienda|instagram|ig|insta|tiktok|youtube|grupo|musica|contenido|fanpage|face|single|disco|trabajo|telegram|cuenta|stories|historias|directo|podcast|libro|emprendimiento|productos|negocio)
    (mi|nuestro|nuestra) (canal de|nuevo canal|nuevo video|nueva cancion|ultimo video|fanpage|canal) [ANY]
    (like|me gusta|likes) (a (mi|esta|nuestra|la)|y (comparte|comenta|sigueme|te sigo)|x like|por like)
    (dale|denle|dadle|regalame un|den|pon) (like|me gusta|likes|laik) [ANY] 
    (comparte|compartan|compartelo|etiqueta a|comenta|comparte y|comparte esta) [ANY] [ANY] [ANY] (y (gana|participa|sigue|etiqueta|comenta|comparte)|para (ganar|participar)|publicacion|amigos y|este post|con NUM)
    (link|enlace|lnk) (en|de|esta en|abajo|aqui|en la|en mi|del) [ANY] [ANY] (bio|biografia|perfil|descripcion|comentarios|primer comentario|historia|comentario)
    (link|enlace) (abajo|aqui|en bio|en el perfil|⬇|👇|:|URL)
    (clic|click|clik|haz clic|da clic|pincha|pulsa|registrate|inscribete|descarga|descargate|descargala|ingresen) (aqui|en|el link|en el enlace|ya|gratis|con|ahora|hoy|desde|al|URL|y) [ANY]
    (entra|ingresa|ingresen|entrad) (ya|ahora|gratis|aqui|en el (link|enlace)|en (nuestra|mi|www|la web|URL)|al (link|enlace|grupo))
    (mi|nuestra) cuenta de (tiktok|instagram|ig|twitter|youtube|insta|x)
    dale [a] (seguir|follow)
    (unete|unanse|unirse|entra|ingresa) (a|al|ya|hoy|gratis|aqui) [ANY] [ANY] (grupo|canal|comunidad|telegram|whatsapp|curso|masterclass|webinar|equipo|URL|gratis)
  `,
  ),
  // Sells.
  always(
    1,
    `
    (escribeme|escribenos|escribanos|escribanme|escribirme|escriban|escribeme al|contactame|contactanos|contactenos|contactanos|contactar|hablame|hablanos|mandame|mandanos|llamanos|llamenos|llama ya|llamame|agreguenme|agregame|manda|envia|comunicate|comuniquese|consultanos|consultas|pidelo|pide|pideme|pregunta|preguntame|pregunta por|preguntanos|reserva|reserva ya|pedidos|informes|info|cotiza|cotizaciones|ventas|inscripciones) [ANY] [ANY] [ANY] (whatsapp|wasap|wsp|whats|wpp|telegram|whatsap|info|NUM|inbox|dm|privado|md|mensaje|tuyo|tu (cita|presupuesto|muestra)|nuestro|nosotros|URL|mas informacion|link|gratis|sin compromiso|ya|interno) [!|,|.|END|:|+|y|para|NUM|al|por|te|si|📲|que|en]
    (vendo|se vende|vendemos|remato|liquido|liquidamos|alquilo|se alquila|se renta|rento|oferto|ofrezco|ofrecemos|te ofrecemos|les ofrecemos|os ofrecemos|realizamos|hacemos todo tipo|fabricamos|distribuimos|importamos|contamos con (los|un|una|mas|servicio|envios|personal|todo|amplia|el)|somos (fabricantes|distribuidores|una empresa|especialistas|lideres|mayoristas|importadores|expertos|la mejor opcion)|disponemos de|ponemos a (tu|su)|brindamos|manejamos|asesoramos|trabajamos con las mejores|tenemos (disponibles|para ti|en stock|las mejores|los mejores|promocion|ofertas|para usted|todo en|todo tipo|el mejor)|llegaron|nueva coleccion|nuevo ingreso|recien llegad(o|a|os)) [ANY] [ANY]
    (aprovecha|aprovechen|aprovechad|no te (lo|la) pierdas|no te pierdas|ultimos (dias|cupos|lugares)|ultimas (plazas|unidades|piezas)|plazas limitadas|cupos limitados|solo (hoy|por hoy|esta semana|hasta)|por tiempo limitado|oferta (especial|valida|del dia|limitada|exclusiva)|promocion (valida|especial|de)|super (oferta|promo|promocion)|gran (oferta|liquidacion|promocion)|precios de (fabrica|locura|mayoreo|liquidacion)|al (mayor|por mayor)|mayoreo|stock limitado|compra (ya|aqui|ahora)|compralo (ya|aqui|ahora)|pidel(o|a) (ya|ahora|aqui)|haz tu pedido|haga su pedido|realiza tu pedido|reserva (tu|ya|la tuya|ahora)|agenda tu|solicita (tu|ya|el tuyo)|consigue (el tuyo|la tuya|tu)|lleva el tuyo|presupuesto (sin compromiso|gratis|gratuito)|presupuestos (gratis|sin compromiso|gratuitos)|asesoria gratuita|sin compromiso|visita nuestra|visitanos|te esperamos|los esperamos|os esperamos|estamos (ubicados|en (la calle|av|avenida|calle|el centro|c / ))|se (hacen|realizan|ofrecen|dictan|dan|arreglan|instalan|fabrican|compran) (trabajos|clases|arreglos|tortas|tartas|servicios|todo tipo|fletes|mudanzas|uñas|presupuestos|reparaciones|ANY y ANY) [ANY]|envios a (todo|toda|nivel)|envio gratis|hacemos envios|entrega inmediata|pago contra (entrega|reembolso)|calidad garantizada|100 % (original|garantizado|real|legal)|garantizado 100|resultados garantizados)
    NUM % (de descuento|dto|off|descuento|menos|de dto)
    (codigo|cupon|cupones|codigos) [de] [descuento|promocional|ANY] (:|descuento|promocional|NUM|y|para|con|en|END|URL)
    (usa|utiliza|con|aplica|introduce|pon) (el|mi|nuestro|este|tu) (codigo|cupon|link|enlace) [ANY]
    (si|quieres|deseas|necesitas|buscas|estas|cansad(o|a)|harto|sueñas|te gustaria|quieren|sabias|problemas|tienes) .. (?|??) [ANY] [ANY] [ANY] [ANY] (escribeme|escribenos|contactanos|contactame|nosotros|llamanos|visitanos|URL|whatsapp|inbox|info|tenemos|unete|te ayudo|te ayudamos|somos|conmigo|pregunta|preguntame|dm|manda|aprovecha|tengo)
    si (quieres|deseas|necesitas|buscas|estas|quieren|desean|necesitan|te interesa|tienes) .. (escribeme|escribenos|contactanos|contactame|llamanos|visitanos|URL|whatsapp|inbox|unete|pregunta(me|nos)|preguntame|dm|manda|mandame|yo te|nosotros te|te ayudo|te ayudamos|pinchad|comenta|interno|privado|tengo|tenemos)
    (hago|hacemos|preparo|preparamos|elaboro|elaboramos|confecciono|realizo|doy|dicto|imparto|cuido|ofrezco) [ANY] [ANY] [ANY] (por encargo|a pedido|bajo pedido|a domicilio|economic(o|a|os|as)|precios|particulares|por horas|con experiencia|personalizad(os|as)|a medida|interesad(os|as)|whatsapp|info|desde $)
    (precios|precio) (economicos|accesibles|competitivos|increibles|especiales|bajos|imbatibles|de lanzamiento)
    (mis redes|mi insta|mi instagram|mi ig|mi catalogo|nuestro catalogo|nuestras redes)
    (liquidacion|agotar existencias|todo al NUM|rebajas|outlet|black friday|cyber monday|cyberday|hot sale|hasta NUM % |NUM x NUM|2x1|3x2|dos por uno) [ANY]
    (razon|tel|tlf|telf|telefono|cel|llamar al|llamar a|llama al|informes al|informes|citas al|citas|reservas al|reservas|pedidos al|pedidos|contacto|inf|tfno|numero) [:|al|.|,] [:|+] NUM
    (reservas|pedidos|citas|informes|consultas|presupuestos|cotizaciones|inscripciones) [y ANY] (por|al|en|via|:) [:] (whatsapp|wsp|wasap|dm|inbox|privado|telefono|interno|md|NUM|mensaje|el link|nuestra)
    trabajo (facil|desde|honesto|remoto|online|sin experiencia)
    (whatsapp|wsp|wpp|whats|telegram|wasap) [:|al|📲|+|👉] [+] NUM
  `,
  ),
  // Links and shouting for attention.
  always(0.6, 'URL'),
  always(0.4, '(👉|👇|💰|💵|💶|🤑|💸|📲|🚀|✅|📩|⬇|📞|📈|💎|🔗)'),
  always(
    0.4,
    `
    (gratis|oferta|ofertas|descuento|descuentos|promo|promocion|sorteo|exclusivo|exclusiva|link|enlace|curso gratis|webinar|ebook|masterclass|info por (inbox|privado|interno|dm)|info al|inbox|whatsapp|telegram|equipo|garantizado|oportunidad|negocio|emprender|emprendimiento|inversion|prestamo|prestamos|credito|creditos|gana|gano|ganar|ingresos|escribeme|escribenos|contactame)
    (hola|buenas) (a todos|amigos|grupo|comunidad|a tod@s|emprendedor(es|as))
    (te|os|les) (explico|cuento|ayudo|enseño)
    (desde casa|por privado|info)
  `,
  ),
  // A person with a concern of their own, or one who asks.
  always(
    -0.8,
    `
    (mi|nuestro) (pedido|telefono|cuenta|vuelo|tarjeta|factura|paquete|reembolso|suscripcion|reserva|hij(o|a)|mujer|marido|casa|coche|perr(o|a)|gat(o|a))
    (compre|pedi|pague|recibi|me encanta|odio|estoy intentando|no puedo|me interesa|quiero (uno|una|comprar|ese|esa)|lo quiero|la quiero|me lo quedo|me la quedo|me apunto)
    (hacen|haceis|haces|teneis|tienen|tienes|sigue|cuanto|venden|vendeis) .. (?|??)
  `,
  ),
  always(
    -0.8,
    `
    START MENTION
    (alguien|alguno) [ANY] (conoce|sabe|recomienda|ha|tiene|que)
    (donde|como|cuanto|puedo|podria|se puede|cuando) .. (?|??)
    (es|esto es|sera) [una|un] (estafa|timo|fraude|real|verdad|fiable|confiable|seguro)
    (cobran|cobrais|hacen|haceis|tienen|teneis) [el|los] (envio|envios|descuento|presupuesto) [ANY]
    (llevo|esperando|nadie (contesta|responde)|no contestan|no responden|no funciona|mentira|estafadores|cuidado con|busco (piso|a alguien|un|una)|me (cobraron|engañaron|estafaron|vendieron|di de baja|doy de baja|encanta|hicieron|pasan|pueden|podeis|puedes))
    (te|os|les|lo|la) recomiendo
  `,
  ),
];
