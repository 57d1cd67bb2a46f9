import { always, type Cue, cue } from '../cue';

const KIN =
  '(amig(o|a|os|as)|cuñad(o|a|os)|herman(o|a|os)|prim(o|a|os)|madre|padre|mama|papa|tio|tia|suegr(a|o)|marido|mujer|espos(o|a)|novi(o|a)|vecin(o|a|os)|compañer(o|a|os)|jef(e|a)|hij(o|a)|sobrin(o|a)|comadre|compadre|cuate|pana|parce|yerno|nuera)';

export const referral: readonly Cue[] = [
  cue(
    1,
    `
    (te|os|les|le|se) [l(o|a|os|as)] (recomiendo|recomendamos|recomendaria|aconsejo|sugiero|recomende|recomendare|super recomiendo)
    (yo|lo|la|los|las|totalmente|super|muy|sin duda|siempre|mucho|ampliamente|100|% |personalmente) [ANY] (recomiendo|recomendamos|recomendaria)
    START (recomiendo|recomendamos)
    (recomiendo|recomendamos) (a|el|la|los|las|al|mucho|mil|totalmente|ampliamente|100|MENTION|ANY)
    (me|nos) l(o|a|os|as) (recomendo|recomendaron|recomendo)
    (no|ni) (os|se|te) (arrepent(ireis|iran|iras)|(vais|van|vas) a arrepentir|(vas|vais|van) a (decepcionar|defraudar))
    (di|dile|diles|decid|digan|decile|deciles|diganle) que (vas|vais|van|te mando|le mando|os mando|les mando|lo mando|fuiste|venis|vienes) [ANY] (de mi parte|de parte|yo|por)
    de (mi|nuestra) parte
    (vas|voy|vais|vayan|fui|dile que vas) de parte
    (pregunta por|preguntad por|pregunten por|preguntar por|preguntale por|pregunta x)
  `,
  ),
  // Sends somewhere.
  cue(
    1,
    `
    START [yo|pues|mejor|si|te digo|mira] (prueba|probad|prueben|proba|pruebalo|mirate|miraos|pregunta|preguntad|pregunten|preguntale|preguntales|preguntadle|llama|llamad|llamen|llamale|llamalo|llamala|llamalos|llamadle|llamadlo|llamenlo|llamenle|habla|hablad|hablale|hablen|hablales|contacta|contactad|contacten|contactate|contactalo|contactala|escribe|escribele|escribile|escribidle|escribanle|escribeles|busca|buscalo|buscala|buscalos|buscad|busquen|consulta|consultale|dile|visita|visiten|visitad|lleva|llevalo|llevala|llevatelo|compralo|comprala|compralos) [ANY] (a|al|en|con|donde|por|el|la|los|las|MENTION|adonde|hasta|sin|este|esta|que|de)
    START [yo|pues|mejor|si|te digo|mira] (ve|vete|vayan|vaya|id|anda|andate|vayanse|pasate|pasense|acercate|acercaos|acerquense) (a|al|con|donde|por|adonde|hasta) [ANY] ANY
    (llamad(le|lo|la|les)|llama(le|lo|la|los)|llamen(le|lo|la)|escrib(ele|ile|idle|anle)|habla(le|les)|hablen(le|con)|contacta(lo|la|le|los)|consulta(le|les)|pide(le|selo)|pregunta(le|les)|busca(lo|la|los)) [ANY] (sin (miedo|dudar(lo)|compromiso)|a (el|ella|ellos|este|mi)|de mi parte|al|en (facebook|face|insta|instagram|google)|que)
    (tienes|teneis|tienen|tenes|deberias|deberiais|deberian|debes|deben|podrias|podriais|podrian|puedes|podes|podeis|pueden) que [ANY] (probar(lo|la|los|)|ir(|te|se)|ver(lo|la|los|)|visitar(lo|la|)|conocer(lo|la|)|seguir(la|lo)|pedir(lo|le))
    (deberias|deberiais|deberian|podrias|podriais|podrian|puedes|podes|podeis|pueden) (ir a|ir al|ir con|llamar|preguntar(|le|les)|probar (con|en|el|la|a)|hablar con|mirar en|mirar (el|la|este|esta)|contactar|consultar|comprar(lo|la|los|las|) en|encontrar(lo|la|los|las|) en|conseguir(lo|la|los|las|) en|pedir(lo|la|los|las) (en|a|por)|pasar(te|os) por|buscar (en|a|al)|escribir(le|les))
    (probaste|has probado|habeis probado|ya probaste|han probado|ya viste|ya fuiste|ya has mirado|has mirado|habeis mirado) (con|en|el|la|los|a|lo de|al) ANY
    yo (de ti|que tu|que vos|en tu lugar|de vos|de usted|que usted) [ANY] (iria|me iria|preguntaria|llamaria|probaria|miraria|compraria|hablaria|lo llevaria|la llevaria|acudiria)
    START (pregunte|llame|hable|vaya|acuda|contacte|busque|escriba|visite|pruebe|llevelo|llevela|comuniquese|consulte|dirijase|pase|pasese) (a|al|con|en|por|donde|el|la|los) ANY
    hay (uno|una|unos|unas) [ANY] (buen(o|a|os|as)|barat(o|a)|excelente|buenisim(o|a)|genial|maj(o|a|isimo)) [ANY] (en|por|cerca|al|frente|que)
    START (con|donde) (los|las|el|la) (de|del) [ANY] ANY [,] [ANY] (rapid(os|o)|seri(os|o|as)|buen(os|isimos)|barat(os|o)|maj(os|isimos)|content(os|as)|encantad(os|as|o|a)|genial|perfecto|bien|profesionales|puntuales|lo|te|no)
    (los|las|el|la) (de|del) .. (son|es) [ANY] (seri(o|a|os|as)|buen(o|a|os|as)|buenisim(os|o|as)|honrad(os|o)|de fiar|de confianza|puntuales|profesionales|barat(os|o|as|a)|maj(os|isimos|as))
    (mi|mis|una|un) ${KIN} [ANY] (lleva|va|van|compra|compro|fue|fueron|se|llevo|hizo|los|las|la|lo|le|contrato|salio|encontro|consiguio|quedo|siempre) ..4 (ahi|alli|con ellos|con ella|con el|con ese|en esa|donde)
    (mi|mis|un) ${KIN} [ANY] [ANY] (hace|arregla|repara|vende|instala|pinta|prepara|cose|imparte|da) (eso|esos|esas|esto|estos|ese|clases|trabajos|arreglos|todo|tartas|tortas|uñas|muebles|reformas)
    (te|os|les|le) (paso|dejo|mando|comparto) (su|sus) (cel|celular|numero|num|fono|whatsapp|insta|tel|telefono|contacto|pagina|facebook|instagram|tarjeta|web)
    (te|os|les) (dejo|paso|mando) (el|un|su) (enlace|link) (de donde|donde|de la tienda|de la web)
    (pide|pedi|pid|pidan|pedid)(le|les) [un] (presupuesto|precio|cita|hora|cotizacion) a
    hay (un|una|unos|unas) ANY [ANY] [ANY] (muy|super|re|bastante) (buen(o|a|os|as)|barat(o|a)|recomendable|maj(o|a)|buenisim(o|a)|profesional)
    llev(o|amos) (años|NUM ANY|toda la vida|mucho|muchos años|tiempo) (yendo|comprando|llevando|con (el|ella|ellos|ellas)|confiando|siendo)
    (nosotros|yo) [siempre] (repetimos|repito|repetiria|volvemos|seguimos|sigo) [siempre] con (ellos|el|ella|ellas)
    si (quereis|quieren|quieres|queres|buscas|buscais|buscan|necesitas|necesitais|necesitan|te urge) .. (id|ve|vete|vayan|vaya|anda|llama|llamad|pregunta|preguntad|habla con|hablad con|prueba|escribe a|llamen|pregunten|hablen con|acercate|lo mejor es)
    (conozco|conocemos) (uno|una|a (un|una)|un|unos|al) [ANY]
    (te|os|les|le) aconsejo
    START ANY [ANY] [ANY] [,|.] (sin duda|sin dudarlo|sin pensarlo|de cabeza|siempre|el mejor|la mejor|los mejores|lo mejor) END
    conoce a (un|una|alguien|uno) .. (que|de)
    START (apunta|anota|toma nota|apuntad|anoten|apunten) [:|,|este|esta|el]
    te l(o|a|os|as) (hacen|cortan|arreglan|dejan|consiguen|venden|traen|preparan|instalan|imprimen|cambian|reparan|solucionan|hace|arregla|deja|corta|instala|repara|soluciona|llevan|ponen|montan|pintan|limpian)
    l(o|a|os|as) (tienen|venden|hay|encuentras|encontras|consigues|puedes encontrar) [ANY] [ANY] (en|donde) ANY
    en [el|la|los|las] ANY [ANY] [ANY] l(o|a|os|as) (tienes|tenes|tienen|venden|encuentras|hay|dan|consigues|he visto|vi|compre)
    (lo mejor|mejor) [es|seria] (ir|ve|vete|pregunta|preguntar|llamar|llama|pedir|comprar(lo|la)|ve directo) [directo|directamente|directamente] (a|al|en|por|con)
    START [yo] (mira|mirad|miren|busca|buscad|busquen) (en|donde|a|por) [el|la|los|las] ANY
    (el|la|los|las) unic(o|a|os|as) [ANY] [ANY] (fue|es|son|fueron|ha sido) ANY
    echa(le|d|dle|nle) un (vistazo|ojo|ojito) [a|al]
    (dale|denle|dadle) una (oportunidad|vuelta|mirada)
    (preguntar|mirar|probar|ir|llamar|hablar) (en|a|al|con) (la|el|los) ANY de (la|el|los|mi|al)
    (eso|esto) lo (tienen|venden|hacen|arreglan|encuentras|consigues) (en|donde|los)
    lo (tienen|venden|encuentras|encontras|consigues|conseguis|hay|puedes encontrar|puedes comprar|puedes conseguir) (en|donde)
    (en|donde) ANY [ANY] [ANY] (l(o|a|os|as)|te l(o|a|os|as)|os l(o|a)|se l(o|a)) (tienen|venden|hacen|arreglan|dejan|consigues|encuentras) [ANY]
    (yo|nosotros|nosotras) [siempre|lo|la|los|las|me|nos|le|l(o|a)|te] [l(o|a)|siempre] (voy|fui|vamos|fuimos|compre|compro|compramos|lleve|llevo|llevamos|hice|hago|hicimos|pedi|pido|pedimos|contrate|contratamos|encargue|encargo|encargamos|alquile|alquilamos|uso|usamos|use|saque|reserve|reservamos|reforme|cogi|cogimos|conoci|consegui|repare|tramite|mande|matricule|apunte|arregle|atiendo|atendi) [l(o|a)|mi|mis|nuestr(o|a)|el|la|los|las|un|una] [ANY] [siempre] (en|con|a|al|donde|por)
    (a mi|a nosotros|a nosotras|a mis padres|a mi ${KIN}|en mi caso) (me|nos|le|les|se) [l(o|a|os|as)] (hizo|hicieron|dejo|dejaron|arreglo|arreglaron|atendio|atendieron|monto|montaron|puso|pusieron|instalo|instalaron|fue|lleva|llevan|hace|hacen|tramito|reformo|pinto|va|ayudo|vendio|vendieron|trato|trataron|consiguio|consiguieron|soluciono|solucionaron|gestiono|opero|cambio|cambiaron|reparo|sirvio|funciono)
    (mi|mis|el de mi|un|una) ${KIN} [ANY] [l(o|a|os|as)|se|le|me|nos] [l(o|a|os|as)] (compro|compraron|hizo|hicieron|trabaja|tiene|arregla|repara|es|vende|hace|fue|va|llevo|lleva|se dedica|contrato|uso|encargo|instala|pinta|conoce|recomienda|recomendo|alquilo|corta|da clases|monta|monto|puede ayudarte|ofrece|opero|quedo|quedaron) [ANY] [ANY] (en|ahi|alli|con|a|encantad(o|a)|content(o|a|os)|electricista|fontanero|plomero|mecanico|carpintero|pintor|albañil|abogad(o|a)|dentista|veterinari(o|a)|profe|peluquer(o|a)|fotograf(o|a)|muy|lo|de|eso|uñas|tortas|tartas|pasteles|clases|reformas|arreglos)
    (el|la|los|las) mi(o|a|os|as) [ANY] [l(o|a|os|as)] (compre|hizo|hicieron|compramos|puso|pusieron|hice|pedi) (en|con|ANY)
    (compre|compramos|hice|hicimos|encargue|lleve) (el|la|los|las) mi(o|a|os|as) (en|con|a|donde|al)
    (el|la|los|las) (mejor|mejores|mas (serio|barato|honrado|profesional|economico|confiable)) [ANY] (es|son|estan|esta|lo tiene|los tiene|los hace|las hace|sin duda es) [en|el|la|los|las|MENTION|donde|ANY]
    yo (uso|tengo|llevo|compro|estoy con|voy con) ANY [ANY] [ANY] (y|,) [ANY] [ANY] (bien|genial|content(o|a)|encantad(o|a)|va|cero|perfecto|sin|nada|feliz|de maravilla)
    (hay|tienes|tenes|teneis|esta|estan) [ANY] (un|una|uno|unos) [ANY] [ANY] [ANY] que (l(o|a|os|as)|hac(e|en)|vend(e|en)|arregl(a|an)|repar(a|an)|tien(e|en)|trabaj(a|an)|sal(e|en)|te)
    tengo (un|una|el|la) (ANY|contacto|numero|telefono) [ANY] (de confianza|muy buen(o|a)|buenisim(o|a)|que (te|os|le|lo|hace|es|trabaja)|para (ti|vos|usted))
    te (paso|mando|dejo|envio) (el|su|un|mi) (contacto|numero|telefono|num|dato|link|enlace) (de|del|por|x|que|a)
    (os|les) (paso|mando|dejo) (el|su|un) (contacto|numero|telefono|num|dato) (de|del|por|x|que|a)
  `,
  ),
  // Tags a friend with a word or two.
  always(
    1,
    `
    START MENTION [amig(a|o)|amor|cari|tia|tio|nena|prima|hermana|mami|bebe|gorda|ANY] (mira|mire|miren|mirad|mirate|mira esto|ve|checa|chequea|ojo|fijate|checate|apunta|aqui (lo|la|los|tienes|esta|hay|venden|dan)|para ti|pa ti|para vos|est(e|a|os|as) (es|son|te|de|para|que|ANY que)|esto (es|te|para)|justo (lo|est(e|a|o))|lo que (buscabas|querias|decias|me|te|necesitabas)|el que|la que|los que|como el|como la|te (interesa|puede|va|gusta|gustan|sirve|hace|quedaria|viene|acuerdas|encantaria|gustaria)|acuerdate|recuerdas|deberiamos (ir|probar)|vamos (a este|aqui|aca|un dia|END)|tenemos que (ir|probar|comprar)|tienes que (ir|probar|ver esto)|podriamos (ir|probar)|cuando vamos|un dia|a este|por si|tu que (buscas|andas|buscabas|quieres|necesitas)|lo tuyo|para (tu|el|la|cuando|nosotr(o|a)s|tus|mi) ANY|y si vamos|que te parece est(e|a|o|os|as)|opciones|ideal para|perfect(o|a) para|necesitamos (est|un|una|ir)|necesitas (esto|una|un))
    START MENTION [¿|!|,|?|??|:] [ANY] [ANY] [ANY] [ANY] [ANY] (querias|buscabas|decias|necesitabas|te gustaba|andabas buscando|te hable|te dije|te conte|te decia|te comente|te gusto|viste|vimos|queriamos|buscamos)
    START MENTION [¿|!|,|:] (viste|has visto|lo viste|la viste|habeis visto) (est(e|a|o|os|as)|lo|la)
    (mira|mirad|mire|checa|checate|chequea|ve|vean|fijate|ojo) (MENTION|MENTION ,)
    START ANY (mira|checa|fijate en|mirate|chequea) [,] (este (sitio|lugar|sofa|local|piso|coche)|esta (tienda|casa|oferta|mesa)|esto|est(e|a|os|as)|justo|l(o|a|os|as) que|aqui|el ANY que|la ANY que)
    START ANY ANY (mira|checa|fijate en|mirate) [,] (este|esta|estos|estas|esto|justo|lo que|el que|la que) [ANY] (para|que|sitio|lugar)
    START (mira|mirad|checa|miren) (amiga|amigo|amor|cari|tia|prima|hermana|nena|mami|MENTION|bebe|ma|pa|mama|papa|vida|hermano) [,]
    (etiqueto|etiqueta|etiqueten|etiquetar|etiquetando|arrobo|menciono) a (MENTION|mi|ANY)
    (justo|exacto|exactamente) (lo|el|la|los|las) [ANY] que (buscabas|buscas|querias|quieres|necesitabas|necesitas|decias|te gustaba|hablabamos|te dije|te decia|andabas|andas)
    (l(o|a|os|as)|el ANY|la ANY|el sitio|el lugar) que [me|te|nos|yo|tu] (buscabas|querias|decias|dije|decia|comente|conte|comentaba|contaba|hablaba|hablabamos|hable|comentabas|preguntabas|necesitabas|gustaba|enseñe|mencione)
    (esto|este|esta|estos|estas|es) [es] [ANY] (para ti|para vos|pa ti|para usted|lo tuyo|para tu (casa|boda|cumple|hij(o|a)|mama|salon|cocina|perr(o|a)|gat(o|a)))
    (pense|pensando|pienso|me acorde|acorde|acordado) (en|de) (ti|vos|usted|tu)
    te (va|puede|podria) [a] (interesar|servir|gustar|venir (bien|de perlas|genial))
    por si (te|os|le|les) (interesa|sirve|vale|vale de algo|apetece|hace falta|animas|ayuda)
    a (ti|vos|usted) que (buscabas|andas|estabas|andabas|te gusta|necesitabas|quieres)
  `,
  ),
  cue(
    0.6,
    `
    (NUM|%|super|muy|totalmente|altamente|ultra|mas que|full|ampliamente) [%|x|por] [cien] (recomendad(o|a|os|as)|recomendabl(e|es)|recomendadisim(o|a|os|as))
    (no|nunca) (falla|fallan|defrauda|defraudan|decepciona|decepcionan)
    (contacto|numero|telefono) (de|del)
    (barat(o|ito|isimo|a|ita)|economic(o|a)|buen precio|buenos precios|de confianza|serio|seria|puntual|honrado|profesional|buena gente|content(os|as|o|a)|encantad(os|as|o|a)|de fiar) [ANY] END
    (sin duda|sin dudarlo|de cabeza|los ojos cerrados|ojos cerrados)
    (fuimos|fui|voy|vamos|compre|compramos|hicimos|contratamos|salimos) [ANY] .. (contentisim(o|a|os|as)|content(o|a|os|as)|bien|genial|encantad(o|a|os|as)|diez|perfecto|maravilla|lujo)
  `,
  ),
  cue(
    0.5,
    `
    (fuimos|fui|voy|vamos|compre|compramos|hicimos|celebramos|contratamos|reformamos|pedimos) (a|al|con|en|el|la) [ANY]
    (cerca de|en la calle|en la plaza|en la avenida|en el poligono|en la carretera|de la plaza|al lado (de|del)|frente (a|al)|en el centro)
    (trabajan|trabaja|atienden|atiende) (muy bien|genial|super bien|re bien|excelente|bien)
  `,
  ),
  always(
    -1,
    `
    (alguien|algun|alguna|me|nos|que|quien|cual|puede|pueden|podeis|podrian) ..5 (recomiend(a|as|an|e|en)|recomienda|recomendais|recomendas|recomendar|recomendarme|recomendarias|aconsejais|aconsejan)
    no [ANY] (recomiendo|recomendamos|recomendaria|recomendable|recomendables)
    (algun|alguna|hay|alguien|donde|cual|quien) .. (?|??)
    (mi|nuestro|nuestra|mis) (canal|pagina|video|perfil|web|bio|tienda|cancion|libro|link|equipo)
    (suscribete|sorteo|URL|siguenos|sigueme)
    START (busco|buscamos|necesito|alguien|alguno|alguna|chicas alguien)
  `,
  ),
  always(
    -1,
    `
    mira (quien|como|la cara|a ver|lo que (hizo|paso|dijo)|ese|esa cara|tu cara|a tu|cuando)
    (la foto|jajaja mira|la cara|sale en|en la foto|el video|la peli|la pelicula|la serie|el partido|el gol)
    (mal|fatal|pesim(o|a)|peor|nunca|jamas|estafa|responden|contestan|reembolso)
    (recomiendo|recomendamos) (que|leer|ver|paciencia|calma|descansar)
  `,
  ),
];
