import { always, type Cue } from '../cue';

const TRADE =
  '(fontaner(o|a)|plomer(o|a)|gasfiter|gasfitero|electricista|albañil|pintor|carpinter(o|a)|cerrajero|mecanic(o|a)|taller|jardiner(o|a)|techista|manitas|handyman|peluquer(o|a|ia)|barber(o|ia)|estilista|esteticista|manicurista|dentista|odontolog(o|a)|ortodoncista|veterinari(o|a)|abogad(o|a)|gestor|gestoria|asesor|contador|contadora|psicolog(o|a)|fisio|fisioterapeuta|nutricionista|pediatra|ginecolog(o|a)|dermatolog(o|a)|oculista|niñera|canguro|profe|profesor(|a)|academia|guarderia|colegio|escuela|gimnasio|gym|entrenador(|a)|fotograf(o|a)|dj|catering|florist(a|eria)|pastelero|pastelera|pasteleria|reposter(o|a|ia)|joyeria|joyero|modista|costurera|sastre|tapicero|cristalero|vidriero|reformista|empresa|empresas|empresa de mudanzas|mudanza|mudanzas|inmobiliaria|agencia|seguro|banco|hotel|hostal|restaurante|bar|sitio|sitios|lugar|lugares|local|salon|tienda|tiendas|clinica|cuidador(|a)|limpiadora|paseador|adiestrador|peluqueria canina|residencia|autoescuela|tecnico|informatico|instalador|constructora|arquitecto|decorador(|a)|interiorista|salon de uñas|ferreteria|vivero|herrero|soldador|cocinero|chef|concesionario|chapista|residencia canina|spa|masajista|tatuador(|a)|compañia|aseguradora|proveedor|proveedores|mayorista|maquillador(|a)|wedding planner|animador|payaso|aseguradora|jardin maternal|jardin de infantes|kinder|logopeda|osteopata|podolog(o|a)|notari(o|a)|notaria|traductor(|a)|tasador|perito|grua|cirujan(o|a)|traumatolog(o|a)|cardiolog(o|a)|endocrino|matrona|doula|camping|casa rural|campamento|desatascos|fumigador|antenista|marmolista|zapatero|relojero|tintoreria|lavanderia|imprenta|copisteria|optica|panaderia|carniceria|pescaderia|heladeria|cafeteria|pizzeria|asador|cirujano plastico|medico|alergolog(o|a)|reumatologo|psiquiatra|coach|diseñador(|a)|programador(|a)|community manager|soldador|yesero|parquetista|persianista|costurero|estudio|estudio de tatuajes)';
const ASK =
  '(recomiend(an|as|a|en|eis)|recomendais|recomendas|recomendar(|me|nos|ian|ias|iais)|recomiendenme|recomiendeme|recomiendame|recomendame|recomendadme|recomendarme|aconsej(an|ais|as|a|en)|aconsejar(|me|nos|iais|ian)|aconsejame|aconsejenme|aconsejadme|sugier(en|es)|sugeris|sugieran(me|)|sugerir(|me)|recomienden|sugerirme)';
const GOOD =
  '(buen|bueno|buena|buenos|buenas|barato|barata|economic(o|a)|de confianza|confiable|confiables|seri(o|a|os|as)|de fiar|honest(o|a)|honrad(o|a)|fiable|bonito|bonita|profesional|decente|rapido|bien|asequible|recomendable|recomendad(o|a)|calidad|puntual|responsable|que no (cobre|clave|me clave|sea|estafe|time|sea car(o|a)|de problemas|salga|se pase))';

export const recommendationRequest: readonly Cue[] = [
  always(
    1,
    `
    (alguien|alguno|alguna|algien|algun vecino|alguna vecina|quien|q me|que me|me|nos|cual|cuales|donde|a quien|podeis|podrian|podriais|pueden|podes|puedes|que|vosotros|ustedes|por favor|porfa) ..4 ${ASK}
    START [me|nos|que|q|cual] ${ASK} [ANY] [ANY] [ANY] [ANY] [ANY] [?|??|un|una|algun|alguna]
    (recomiendan|recomendais|recomendas|aconsejais|recomiendas) [ANY] [ANY] [ANY] [ANY] [ANY] (?|??)
    (recomendacion|recomendaciones|sugerencia|sugerencias|recomendasion|recomendaciónes) (de|para|porfa|por favor|sobre|?|??|en|por|,|END|please|pls|x|d)
    (alguna|algunas|acepto|escucho|pido|busco|necesito|necesitamos|buscamos|vuestras|sus|agradezco|agradeceria|se agradecen|se aceptan|quiero|hacen falta|leo) [ANY] (recomendacion|recomendaciones|sugerencia|sugerencias|consejo|consejos|opiniones|opinion|referencias|ideas)
    (alguien|alguno|alguna|algun|algien|alguien del grupo|alguien aqui|alguien por aqui|quien) [ANY] [ANY] [ANY] (conoce|conozca|conoceis|conocen|conosca|conose|sabe de|sabe d|sepa de|sabe donde|sepa donde|sabe dnd|sabe quien|sepa quien|sabe (algun|alguna)|sepa (algun|alguna)|sepa|haga|hace|arregle|arregla|repare|repara|venda|vende|alquile|trabaje|trabaja (con|en|de)|instale|corte|pinte|limpie|cuide|de clases|tiene (el|un|algun|contacto|numero|telefono)|tenga (el|un|algun|contacto|numero|telefono)|se dedique|se dedica|ha (probado|usado|comprado|ido|estado|reformado|contratado|hecho|llevado|tenido|trabajado|viajado|montado|puesto|instalado)|probo|uso|compro|contrato|tenga experiencia|tiene experiencia|con experiencia|que (haga|venda|arregle|repare|sepa|cobre|trabaje|alquile|instale|pinte|de|corte|limpie|cuide|monte|me (haga|arregle|pueda|ayude)|se dedique|conozca|pueda|lleve))
    (conoceis|conocen|conoces|conocereis|conocerian|sabeis|saben|sabes|sabran|sabreis|tendran|tendreis|tienen|teneis|tenes) [de|ustedes|vosotros|por casualidad|por aqui|si hay] (algun|alguna|algunos|alguno|alguien|un|una|donde|quien|algo|a alguien|buen|sitios|sitio|lugar|dnd|contacto|el contacto|el dato|el numero|datos de) [ANY] [ANY] [ANY] [ANY] [que|de|para|por|en|cerca|?|??|END]
    (busco|buscamos|estoy buscando|estamos buscando|ando buscando|andamos buscando|ando en busca de|en busca de|necesito|necesitamos|nesecito|ocupo|preciso|me urge|nos urge|se busca|requiero|quiero|hace falta) [urgente|con urgencia|a|el contacto de|contacto de|recomendacion de|el dato de] (un|una|algun|alguna|alguien|una empresa|unos|unas|a alguien|algo) [ANY] [ANY] (que (haga|venda|arregle|repare|sepa|cobre|trabaje|alquile|instale|pinte|de|corte|limpie|cuide|monte|me|nos|sea|tenga|no|pueda|venga|lleve|este)|para (que|limp|cuidar|arreglar|hacer|pintar|reparar)|de confianza|confiable|de fiar|seri(o|a)|buen(o|a)|responsable|recomendad(o|a)|economic(o|a)|barat(o|a)|con experiencia|profesional|por (la zona|aqui))
    (busco|buscamos|necesito|necesitamos|ocupo|preciso|estoy buscando|ando buscando|requiero|se busca|urge|me urge) [urgente|a|de] [un|una|el|la|algun|alguna|contacto de|buen|buena] [buen|buena|nuevo|nueva] ${TRADE}
    (algun|alguna|algunos|algunas|un|una|buen|buena) [buen|buena|otro|otra] ${TRADE} ..12 (?|??)
    (algun|alguna) (pagina|web|app|aplicacion|marca|metodo|curso|truco|modelo|zona|playa|ruta|plan|producto|crema|cafeteria|academia online|libro de|comercio|negocio|particular) .. (?|??)
    (pagina|web|app|tienda online) (confiable|fiable|segura|buena|seria) .. (?|??)
    (algun|alguna|algunos|algunas) ANY [ANY] ${GOOD} .. (?|??)
    (algun|alguna|buen|buena) ${TRADE} [ANY] (por|en|de|que|cerca|para|zona)
    (donde|dnd|adonde|a donde|en donde) (puedo|podemos|podria|podriamos|se puede|puede uno|me recomiendan|me aconsejais|nos recomendais|voy|vamos|ir|vais|van|iriais|irian|llevar|llevais|llevan|comprais|compran|comprar|comeis|comen|comer|cenar|cenais|hacen|hay|arreglan|reparan|encuentro|consigo|consiguen|alquilan|os habeis|se come|se cena|venden|compro|llevo|habeis comprado|celebrar|hago|mando|comprasteis|compraron|queda un|hacerme|puedo hacerme) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (buen|buena|buenos|buenas|barat(o|a|os|as)|economic(o|a)|bien|rico|bueno|calidad|por (la zona|aqui|aca|el|el centro|NUM)|cerca|en (la zona|esta ciudad|el barrio|el pueblo)|arreglar|reparar|uñas|unas|mesa|que no|?|??)
    ${TRADE} [ANY] (que no|de confianza|buen(o|a|os|as)|seri(o|a)|barat(o|a|os|as)|economic(o|a)|de fiar|decente|honrado|honesto|fiable|recomendable|para|por|en) .. (?|??)
    (sitio|sitios|lugar|lugares|ideas|planes|hoteles|restaurantes|tiendas|fincas|salones|casas rurales|campamentos|academias|marcas|opciones) [ANY] (con|para|en|por|de|donde|que|cerca) .. (?|??)
    START [un|una|y] ${TRADE} .. (?|??)
    ${TRADE} [ANY] [ANY] [,] (alguien|alguno|alguna|recomendaciones|sugerencias|porfa) (?|??|END)
    START [un|una|algun|alguna] (buen|buena) ANY .. (?|??)
    (cual|que) ANY [ANY] [ANY] [ANY] (es|son|sale|esta|va) [ANY] [ANY] (buen(o|a|os|as)|mejor|recomendable|barat(o|a|os)|economic(o|a)|decente|fiable|confiable|conveniente) .. (?|??)
    (que|cual|donde|a que|con que) .. (los vuestros|los suyos|vuestros (hijos|peques|niños)|sus (hijos|peques|niños)|vuestras hijas) .. (?|??)
    (van|llevais|llevan|vais) (los vuestros|vuestros|los suyos|sus hijos)
    (consejo|consejos|ideas|tips|sugerencias) (para|sobre|de|please|porfa) .. (?|??)
    (pido|busco|necesito) (consejo|ayuda|opinion|opiniones|vuestra opinion)
    (donde|adonde|a donde) (os|se|te) (haceis|hacen|cortais|cortan|depilais|arreglais|casasteis|casaron|comprais|compran|hicisteis|hicieron|poneis|ponen|tatuais)
    a (que|cual) (${TRADE}|medico|zona) [ANY] (llevais|llevan|vais|van|ir|voy|llevo|vamos|llevamos|acudis|fuisteis|fueron)
    a (quien|quienes) [me] (llamo|llamar|llamais|llaman|llamariais|acudo|acudir|recomendais|recomiendan|puedo (llamar|acudir|preguntar|contratar)|contrato|contratar|contratasteis|pedis|contacto|voy)
    quien (me puede|nos puede|puede|hace|arregla|repara|instala|vende|pinta|corta|os|les|te|sabe) [l(o|a|os|as)|me] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (?|??|barat(o|a)|economic(o|a)|por (la zona|aqui))
    con (quien|cual|que (empresa|compañia|seguro|banco)) [os|se|l(o|a)|me|nos|lo|teneis|tienen|habeis] .. (?|??)
    (cual|cuales) (es|son|seria|creen|creeis|creen que es|dirian|diriais) [ANY] [ANY] [ANY] [para vosotros] (el|la|los|las) mejor(|es)
    (cual|que|cuales) [ANY] [ANY] [me] (es mejor|sale mejor|me conviene|conviene|conviene mas|elegiriais|elegirian|elegirias|escogeriais|comprariais|comprarian|comprarias|preferis|prefieren|usais|usan|llevais|llevan|teneis contratado|os gusta|les gusta|va mejor|vale mas la pena|merece mas la pena|cogeriais|pondriais|pondrian|eligieron|elegisteis|usaron|usasteis|hariais|me aconsej(ais|an)|harian|sale mas barato)
    (mejor|mejores) (sitio|lugar|tienda|restaurante|bar|${TRADE}) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (?|??)
    (que|q|cual) (${TRADE}|marca|movil|coche|carro|aspiradora|silla|colchon|zona|modelo|pintura|pienso|crema|hotel|playa|medico|fibra|internet|seguro de ANY) [ANY] [ANY] [ANY] (llevais|llevan|teneis|tienen|usais|usan|es mejor|recomend(ais|as)|recomiendan|me (compro|recomiendan|recomendais)|os|les|elijo|compro|comprar|elegir|contrataron|contratasteis|fuisteis|fueron|seria|vais|van)
    (que opinan|que opinais|opiniones|que os parece|que les parece|que tal (es|son|esta|sale|salen|el|la|los|las|va|van|os ha|les ha|os va|funciona|trabaja|trabajan)|alguna opinion|algun consejo|experiencias con|que experiencia|vuestra experiencia|su experiencia|vuestras experiencias|referencias de|referencias sobre|me fio|es de fiar|son de fiar|son confiables|es confiable|es fiable|son fiables|vale la pena|merece la pena|valdra la pena|merecera la pena) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (?|??)
    (opiniones|referencias|experiencias) (de|del|sobre|con|acerca)
    (contacto|numero|telefono|dato|datos) (de|d) (un|una|algun|alguna|alguien|buen|buena|${TRADE}) [ANY] [ANY] [ANY] [?|??|que|por favor|porfa]
    (me|nos) (pasan|pasais|pasas|comparten|dan|dais|pasarian|pasariais|pueden pasar|podeis pasar|tiran) [el|un|algun|los] (dato|datos|contacto|contactos|numero de (un|una|algun|alguna|alguien))
    (algun|alguna|algunos) (dato|contacto|consejo|opinion|sugerencia|recomendado|alternativa|picada|tip|referencia|experiencia) [ANY] [ANY] [ANY] [ANY] [?|??|de|para|END]
    (que|cual|donde) [ANY] [ANY] [ANY] (me|nos) (recomiendan|recomendais|aconsejais|aconsejan|sugieren|convendria)
    (donde|a donde) [ANY] [ANY] (la|lo|los|las|os|l(o|a)) (llevais|llevan|habeis|compraron|comprasteis|hicieron|hicisteis|llevarian|comprais)
    quiero (opiniones|sugerencias|recomendaciones)
  `,
  ),
  // Wants one of many, or asks many.
  always(
    0.6,
    `
    (busco|buscamos|ando buscando|estoy buscando|estamos buscando|andamos buscando|necesito|necesitamos|ocupo|preciso|donde (puedo|podemos|se puede|consigo|encuentro|venden|hay|compro))
    (algun|alguna|alguien|algo) [ANY] [ANY] [ANY] [ANY] (que|por|en|de|para|cerca|buen(o|a)) [ANY] [ANY] [ANY] [ANY] [ANY] (?|??)
  `,
  ),
  always(
    0.5,
    `
    (vecinos|vecinas|vecin@s|chicas|chicos|mamis|mamas|gente|grupo|familia|novias|comunidad|amigos|amigas|compañeros|colegas|alguien|papas|papis|padres|compas|paisanos)
    (me ayudan|ayuda|ayudenme|ayudadme|me ayudais|por favor|porfa|consejo|consejos|gracias de antemano|gracias por adelantado|os leo|los leo|les leo)
  `,
  ),
  always(
    0.5,
    '(por la zona|en la zona|cerca de|por aqui|por aca|en el barrio|en el pueblo|por el centro|zona|de confianza|que no cobre|que no sea caro|que no me clave|buen precio|barato|barata|economico|economica|a domicilio)',
  ),
  always(0.3, '(?|??)'),
  // Recommends, is asked of a business, or asks for facts.
  always(
    -1.5,
    `
    (te|os|les|le|se|yo|lo|la|los|las|mucho) [l(o|a|os|as)] (recomiendo|recomendamos|recomendaria|aconsejo)
    START (recomiendo|recomendado|recomendada|recomendamos)
    (muy|super|100|%) (recomendad(o|a|os|as)|recomendabl(e|es))
    (me|nos) l(o|a|os|as) (recomendaron|recomendo)
    (donde|cuando) [ANY] (puedo|podemos|podria|se puede|podriamos) (ver|verl(o|a|os|as)|pasar|probar(lo|la|me|melo)|recoger(lo|la|)|visitar(lo|la|os|los)|encontraros|encontrarlos|pagar|reservar|apuntarme|inscribirme)
    START [y] (tienen|teneis|tendran|quedan|sois|son|es|somos) [ANY] [ANY] ${TRADE}
    (buen pago|modelar)
    (estas|esta|estan|estais|estarias|estaras) (libre|libres|disponible|disponibles)
    con quien (hablo|puedo hablar|me comunico|contacto|me contacto)
    no [ANY] (recomiendo|recomendable|recomendaria)
  `,
  ),
  always(
    -1,
    `
    si (alguien|buscas|necesitas|necesitan|busca|buscan|buscais|necesitais|quieres|quieren)
    (busco|buscamos|se buscan|buscando|busca) [a|NUM|tres|cinco|dos|personal] (personas|emprendedor(as|es|a)|socios|socias|lideres|chicas que|gente que|trabajo|empleo|novi(o|a)|amig(os|as|o|a)|mi|mujeres|vendedor(as|es)|distribuidor(as|es)|colaborador(as|es)|mi (perr(o|a)|gat(o|a)))
    (alguien|quien) [mas] [ANY] (se viene|viene|va (a|al)|vio|ha visto|vi(o|eron)|sabe (si|cuando|que|por que|porque|a que hora|como|algo|cuanto)|juega|se apunta|tiene (ganas|frio|hambre|sueño|luz|agua|clase|internet)|despiert(o|a)|me explica|puede explicar|para|perdio|encontro|se acuerda|entiende|que vaya|que se venga|con quien)
    (ofrecemos|vendemos|vendo|te ofrecemos|hacemos|somos)
    (enviais|envian|haceis envios|hacen envios|teneis stock)
    llevo .. esperando
    (nadie|sin) (contesta|responde|respuesta)
  `,
  ),
  always(-0.7, 'START MENTION\n(trabajo|empleo|pelicula|peli|serie|libro|cancion|partido|politic(o|a|os))'),
];
