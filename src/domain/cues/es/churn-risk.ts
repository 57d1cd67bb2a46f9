import { always, type Cue, cue } from '../cue';

const THING =
  '(suscripcion|suscripciones|subscripcion|cuenta|cuentas|contrato|contratos|plan|poliza|polizas|seguro|seguros|tarjeta|tarjetas|linea|lineas|membresia|membresias|matricula|mensualidad|abono|cuota|servicio|servicios|reserva|reservacion|pedido|pedidos|cita|clases|inscripcion|app|aplicacion|fibra|internet|tarifa|hipoteca|nomina|alta|compra|orden|bono|perfil)';
const SUPPLIER =
  '(compania|compañia|empresa|operador|operadora|banco|seguro|seguros|aseguradora|proveedor|gym|gimnasio|peluqueria|peluquera|peluquero|dentista|clinica|taller|academia|colegio|veterinario|veterinaria|tienda|marca|agencia|gestoria|gestor|abogado|inmobiliaria|super|supermercado|sitio|lugar|escuela|guarderia|salon|restaurante|pasteleria|fontanero|proveedores|comercializadora|tarifa|mecanico|estilista|manicurista)';

export const churnRisk: readonly Cue[] = [
  // Leaves.
  cue(
    1,
    `
    (me|nos) (doy|di|dare|damos|dimos|daremos|he dado|hemos dado|acabo de dar|voy a dar|vamos a dar|estoy dando|quiero dar|pienso dar) de baja
    (dar|darme|darnos|darlo|darla|dado|dando|dandome|tramitar|tramitando|pedir|pedi|pido|pidiendo|solicitar|solicite|solicito|solicitando|quiero|mandar|procesar|procesando|queremos) [ya|todo|todos] (de|la|el|mi|nuestra) baja
    (causo|cause|causar|causamos) baja
    (di|doy|dimos|dare|he dado) de baja
    baja (inmediata|definitiva|del servicio|de la suscripcion|tramitada|solicitada|pedida|hecha)
    (cancelo|cancele|cancelare|cancelamos|cancelaremos|cancelando|cancelar|cancelada|cancelado|cancelen|cancelenme|cancelarla|cancelarlo|cierro|cerre|cerrare|cerrar|cerramos|cerrando|rescindo|rescindir|rescindi|anulo|anular|anule|anulamos|borro|borre|elimino|elimine|eliminar|dejo|deje|dejamos) [ya|hoy|ahora] (mi|mis|la|el|las|los|nuestro|nuestra|nuestros|este|esta|todas mis|todos mis|todo mi|nuestras|el|la) [ANY] (${THING}|gym|gimnasio|curso|academia|club|banco|compañia)
    (ya|acabo de|voy a|vamos a|quiero|pienso|pensando en|planteando|a punto de|prefiero|decidi|decidimos|terminare|termine) (cancele|cancelar|cancelarla|cancelarlo|cancelo|cancelando|darme de baja|darnos de baja|cancelamos|irme a otro|irme a otra|irnos a otro|irnos a otra|buscar otro|buscar otra|buscarme otro|buscarme otra|dejar el gym|dejar el gimnasio|marcharme|no renovar)
    (pido|pedi|he pedido|hemos pedido|solicito|solicite|tramito|firmo|inicio|inicie|quiero) [ya] (el|la|mi) (traspaso|portabilidad|cambio de compañia|cambio de banco|cancelacion|rescision|anulacion)
    traspaso a otra
    (se quedan|se quedaron|os quedais|os habeis quedado|se van a quedar|os vais a quedar) sin (client(e|es|a|as)|mi|mas clientes|nosotros)
    no (seguire|sigo|seguimos|seguiremos|voy a seguir|vamos a seguir|pienso seguir) (pagando|con|siendo|comprando|aqui|yendo|usando)
    (cancelo|cancelamos|cancele|cancelado todo|dado de baja) (END|!|.)
    hasta (aqui|aca) [llega|llego|llega|termina] (nuestra|mi|la|esta) (relacion|historia|etapa|confianza|paciencia)
    doy por (finalizad(o|a)|terminad(o|a)|concluid(o|a)|acabad(o|a))
    no (hay|habra|va a haber|tendran) (otra|otro|una (segunda|tercera|proxima)|segunda|tercera|cuarta|cuarto|proxima|mas) [vez|oportunidad|END|.]
    (ultim(a|o)) (compra|pedido|visita|mes|recibo|cuota) (.|,|!|END|que|con|en|aqui|y)
    (me|nos) (salgo|sali|salimos|borro|borre|borramos|quito|quite|doy por perdido|desapunto|desapunte|desapuntamos|desapuntado|desmatriculo|desmatricule) (de|del)
    (desapuntar|borrar|quitar|sacar)(me|nos|lo|la) (de|del) [ANY] (curso|gym|gimnasio|lista|academia|club|grupo|clases|servicio|clase)
    (adios|chao|chau|bye|hasta nunca) ANY [,|y] [ANY] (hola|bienvenid(o|a)|buenas)
    (firme|firmamos|contrate|contratamos|renove|abri|abrimos|asegure|estoy|estamos|me quedo|hice) [ya|el seguro|la cuenta] (con|en) otr(o|a) (aseguradora|compañia|empresa|banco|operador(a|)|sitio|gym|gimnasio|proveedor|agencia|lado|mejor|inmobiliaria|academia)
    (ya no|deje de|dejo de) (soy|ser|somos) (de los (suyos|vuestros)|de (vosotros|ustedes)|parte|usuari(o|a)|tu|su|vuestr(o|a)|soci(o|a)|abonad(o|a)|alumn(o|a)|miembro|paciente)
    (me|nos|lo|la|l(o|a)) (dais|dan|den|dad|da|deis|des|pueden dar|podeis dar|puedes dar|puede dar|vais a dar) [ya] de baja
    (dad|den|dar|dame|denme|dadme|denos|dennos)(me|nos|) de baja
    (quit|devolv|devuelt|anul|cancel)(ado|ada|o|a|i|e|amos|imos|ar|er) (la domiciliacion|el recibo|los recibos|la permanencia)
    (mañana|hoy|ya|este mes|el mes que viene) (los|las|lo|la|os) cambio
    (l(o|a|os|as)) cambio (por otr(o|a)|de (compañia|banco|cole|academia|seguro))
    l(o|a|os|as) dejo (END|.|!|,|aqui no|ya|definitivamente)
    (burofax|carta de baja|derecho de desistimiento|desisto del contrato)
    (he devuelto|devolvi|entregue|entrego|devuelvo) (las llaves|el router|el aparato|el carnet|la tarjeta|el equipo|el mando|el tpv)
    (quitenme|quitadme|saquenme|borrenme|borradme|eliminenme|sacadme) (de|del)
    (borrada|borre|borro|borrado|eliminada|elimine|fuera) (la|vuestra|su) (app|aplicacion|cuenta)
    START (cancelad(o|a)|anulad(o|a)|dado de baja|devuelt(o|a)|desuscrit(o|a)|baja) (END|.|!|,|y|hoy|ayer|mañana)
    (l(o|a|os|as)) (devuelvo|devolvi|he devuelto|hemos devuelto|devolvemos|devolvimos|voy a devolver|vamos a devolver) [END|.|,|mañana|hoy|ya|y]
    (hemos decidido|decidimos|decidi|he decidido|he preferido|preferimos|optamos por|opte por) (ir(me|nos|)|contratar|trabajar|cambiar(me|nos|)|hacerlo|comprar(lo|la|)|seguir|quedarnos|otra) [ANY] [ANY] (otr(o|a|os|as)|por nuestra cuenta|la competencia|de (empresa|proveedor|banco))
    (ahora|ya|mejor|prefiero|desde entonces|desde hoy) [le|les|lo|la|los|me] (compro|compramos|voy|vamos|pido|pedimos|contrato|llevo|llevamos|entreno|encargo|atiendo) [ANY] (a|en|con|al) [la|el] (competencia|otr(o|a|os|as)|MENTION|vecino|de enfrente)
    (aqui|ahi|alli) ya no (me|nos) (ven|veis|vuelven a ver|pillan|ve)
    (no) (cuenten|conteis|cuentes) [mas|ya] conmigo
    conmigo [ya] no (cuenten|conteis|cuentes)
    (gracias|bueno|finalmente|al final) .. (con otra empresa|con otro|con otra|otra opcion|ya no lo necesito|ya no la necesito|ya lo resolvi con|ya encontramos otr(o|a))
    (desinstalo|desinstale|desinstalada|desinstalado|desinstalando|desinstalar|desinstalen|desinstalarla)
    (boicot|boicotear|boicoteo|boicoteemos)
    (portabilidad|me porto|me porte|portarme|porto mi (numero|linea))
    (me|nos) (cambio|cambie|cambiare|cambiamos|cambiaremos|paso|pase|pasare|pasamos|pasaremos|voy|fui|ire|vamos|fuimos|iremos|mudo|mude|mudamos|marcho|marche|marchamos|he cambiado|he pasado|he ido|hemos cambiado|hemos pasado|hemos ido|voy a cambiar|voy a pasar|voy a ir|vamos a cambiar|vamos a pasar|vamos a ir|estoy cambiando|estoy pasando|largo|largue|vuelvo) [ya|mejor|hoy|mañana|definitivamente|toda la familia|todos|todo] (a|con|de|para|al|pa) (MENTION|otr(o|a|os|as)|la competencia|su competencia|vuestra competencia|tu competencia|${SUPPLIER})
    (me|nos) (cambio|cambie|cambiare|cambiamos|voy|marcho|vamos|salgo|fui|fuimos|marchamos|salimos) [ya] (del|de la|de el|de este|de esta|de vuestr(o|a)|de su) ${SUPPLIER}
    (me|nos) (cambie|cambio|cambiamos|cambiare|he cambiado|hemos cambiado|voy a cambiar|estoy cambiando) [ya|mejor] a ANY
    (cambio|cambie|cambiare|cambiar|cambiarme|cambiarnos|cambiando|cambiamos|cambiaremos|cambiado) de ${SUPPLIER}
    (me llevo|nos llevamos|llevare|me lleve|voy a llevarme|llevarme) [ANY] (mi|mis|la|el|los|nuestro|nuestros|todo el) (dinero|negocio|nomina|plata|ahorros|coche|seguros|cuentas|pasta) (a otr(o|a)|a otro lado|a otra parte|a la competencia|con)
  `,
  ),
  // Never again.
  always(
    1,
    `
    (nunca|jamas|nunca jamas|nunk|never) (mas|vuelvo|volvere|volvemos|volveremos|regreso|regresare|regresamos|volveria|en la vida|de los jamases|compro|comprare|vuelva|volvais|vuelvas) [!|.|,|END|a|en|con|les|os|les|te|por|al|ahi|alli|aqui|de]
    (nunca|jamas|no) [ANY] (vuelvo|volvere|volvemos|volveremos|regreso|regresare|regresamos|regresaremos|volveria|vuelven a ver(me|nos)|me vuelven a ver|nos vuelven a ver|me veis|me ven|me volveran a ver|me volvereis a ver|pienso (volver|regresar|repetir|comprar|renovar|contratar|pisar)|pensamos (volver|repetir|regresar)|voy a (volver|regresar|comprar mas|repetir|renovar|seguir (con|pagando|siendo|comprando|aqui|viniendo))|vamos a (volver|regresar|repetir|renovar|seguir)|vuelvo a|volvere a|quiero (volver|saber)|repito|repetire|repetimos|repetiremos|piso (mas|nunca|ni)|volvi|volvimos|regrese|regresamos|renuevo|renovare|renovamos|renovaremos|sigo (con|pagando)|contamos|cuenten|conteis) [mas|nunca|nunca mas|jamas|a|ni|alli|ahi|aqui|por|con|al|de|END]
    ya no (compro|compramos|comprare|voy|vamos|vuelvo|volvemos|vengo|venimos|soy client(e|a)|somos client(es)|sere client(e|a)|pido|pedimos|uso|usamos|quiero (seguir|ser|nada|volver|saber|continuar)|cuenten|contrato|renuevo|trabajo con|trabajamos con|me interesa seguir|ire|regreso|piso|consumo|consumimos|llevo|llevamos|entreno|sigo|seguimos)
    (ultima|esta fue la ultima|es la ultima|la ultima) (vez|compra) (que|en|con|ahi|alli|aqui|!|END)
    (primera|primer) (y|e) ultima (vez|compra|END)
    (la|fue) primera y [la|] ultima
    hasta (aqui|aca|ahi) (hemos llegado|llegamos|llegue|he llegado|llego|hemos|mi paciencia|!|.|END)
    hasta nunca
    (que les|que os|q les) (den|vaya bonito|aproveche)
    (ahi os|ahi se) quedais
    (adios|chao|chau|bye|hasta siempre|goodbye|arrivederci|hasta luego) (MENTION|suscripcion|contrato|seguro|gym|banco|cliente|clienta|a (mi|la|vuestro|su)|y gracias|no vuelvo|para siempre)
    START MENTION (adios|chao|chau|bye)
    (perd(ieron|isteis|iste|eis|en|eran|ereis|iendo)|perdio|habeis perdido|han perdido|has perdido|acaban de perder|acabais de perder|acaba de perder|van a perder|vais a perder|ya perdieron) [a] [un|una|otr(o|a)|dos|mas|varios|muchos|toda|a|como] [ANY] (client(e|a|es|as|azo)|clientela|soci(o|a|os)|abonad(o|a)|alumn(o|a|os|as)|usuari(o|a|os)|paciente|comprador(|a)|mi confianza|nuestra confianza|toda mi|mi respeto)
    (un|una|otro|otra|dos|tres) (client(e|a|es|as)|soci(o|a|os|as)|abonad(o|a)|alumn(o|a)) menos
    (client(e|a|es) perdid(o|a|os)|menos client(es|e))
    me (perdieron|perdisteis|han perdido|habeis perdido|perdiste) [como]
    (se acabo|se termino|fin de la relacion|punto final|hasta el (gorro|moño|cono|colmo)|ultima gota|la gota que) [para mi|con MENTION|END|colmo|.|!|,|ya|mi|nuestra|con]
  `,
  ),
  cue(
    1,
    `
    (deje|dejo|dejamos|dejare|dejaremos|dejado|dejar|dejando) de (ir|venir|comprar|comprarles|comprarle|pedir|ser client(e|a)|ser soci(o|a)|usar|usarlo|usarla|seguir(los|les)|pagar|consumir|contratar|trabajar con|confiar|reservar|llevar)
    (ya|mejor|al final|prefiero|preferi|tuve que|tendre que|toca|voy a|vamos a|tuvimos que|acabe|acabamos|termine|terminamos) [me|nos|por|hemos|he] (contrate|contratamos|contratar|contratado|contratando|llame|llamamos|llamar|llamado|llamando|encontre|encontramos|encontrar|encontrado|busque|buscamos|buscar|buscarme|buscarnos|buscado|busco|buscando|fui|fuimos|ido|irme|irnos|compre|comprar|compramos|comprado|comprando|cogi|cogimos|cogido|fiche|pedi|pedirlo|comprarlo|comprarla|hice|yendo|me voy|llevar|llevarlo|lleve) [a|con|de|en|por|ANY] (otr(o|a|os|as)|otro (lado|sitio|lugar|proveedor)|otra (parte|empresa|tienda)|la competencia)
    (me voy|nos vamos|me fui|nos fuimos) con (los|la|el) (otr(o|a|os|as)|de (al lado|enfrente|siempre)|competencia|vecin(o|a|os))
    (me|nos) (busco|busque|buscare|buscamos|buscaremos|voy buscando) [ya|a] (otr(o|a)|otro ${SUPPLIER}|otra ${SUPPLIER})
    (busco|buscando|mirando|viendo|estoy viendo|comparando) [ya|de] (alternativ(a|as)|otra opcion|otras opciones|opciones para cambiar(me|nos))
    (me voy|nos vamos|me fui|nos fuimos|me ire|irme|irnos|me marcho|nos marchamos|largo|me iria) [ya|mejor|corriendo] (a|con|para|pa) (la competencia|otr(o|a|os|as)|MENTION)
    (gaste|gastar|gastare|gastaremos|gasto|compro|comprare|compraremos|compramos|pedire|pido|ire) [ANY] [ANY] (en otr(o|a) (sitio|lado|lugar|parte|tienda)|en la competencia|a otr(o|a) (sitio|lado|lugar|parte|tienda))
    (era|eramos|fui|fuimos|he sido|hemos sido|llevaba|veniamos|ibamos|venia|iba|soliamos|solia|compraba|comprabamos|soy|llevo) .. (client(e|a|es|as)|siempre|todos los|todas las|cada (semana|mes|domingo|ano)|años|anos) .. (pero|hasta|ya no|ya me|mas|se acabo|no vuelv(o|emos))
    (me lo|estoy|estamos|nos lo) (planteo|planteando|planteamos|valorando|pensando|estoy planteando|estoy pensando) .. (baja|cambiar(me|nos)|irme|irnos|cancelar|otra compania|la competencia)
    (de|dejo de ser) ex client(e|a)
    ex (client(e|a)|soci(o|a)|usuari(o|a))
    (dejo de seguir(los|les|os)|dejar de seguir(los|les|os)|unfollow)
  `,
  ),
  cue(
    0.6,
    `
    (adios|chao|chau|bye|hasta nunca|hasta siempre|ahi os quedais) (.|!|END)
    me canse
    (NUM|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|veinte|muchos|tantos) años (pagando|de client(e|a)|siendo|con ellos|con ustedes|con vosotros|comprando|de soci(o|a)|de fidelidad|confiando)
  `,
  ),
  cue(
    0.5,
    `
    (cancelar|cancelo|cancele|baja|competencia|otra compañia|otro banco|cliente de toda la vida|fiel|alternativa|alternativas|renovar|renuevo|portabilidad|adios|me voy|nos vamos|me marcho|me largo|os dejo|los dejo)
  `,
  ),
  cue(
    0.5,
    '(harta|harto|hartos|hartas|cansad(o|a|os|as)) (de|y|me)\ndespues de (NUM|tantos|muchos|varios|dos|tres|cinco|diez) (anos|meses)',
  ),
  // How to leave is a question; others leave; comes rather than goes.
  always(
    -1,
    `
    (feliz|content(o|a)|encantad(o|a|os|as)|alegro|mejor decision|bien que hice) .. (cambio|cambiado|cambie|cambiarme|pasado|pasarme)
    (me|nos) (cambio|cambie|cambiamos|paso|pase|pasamos) (a|con) (vosotros|ustedes|vos|usted)
    (cancelaron|me cancelaron|nos cancelaron|han cancelado|me cancelan|te cancelan|cancela|fue cancelado|cancelo el vuelo|cancelado el (vuelo|partido|concierto))
    si (quiero|necesito|tengo que|me arrepiento|hay que|quieres|queremos|desean) [cancelar|dar(me|se)]
    (se puede|puedo|podemos|hay penalizacion|penalizacion) .. (cancelar|dar de baja|cambiar la fecha) .. (?|??)
    (baja|bajas) (de peso|temperatura|presion|medica|laboral|maternal|paternal|los precios|el precio|el volumen)
    de baja (por (enfermedad|ansiedad|la|el|lesion|depresion|covid|maternidad|paternidad)|medica|laboral|maternal|desde|hasta)
    (nunca|jamas) (mas) (feliz|content(o|a)|guapa|sola|solo)
    (nunca|no) [ANY] (me|nos) (voy|cambio|cambiaria|cambie|ire|cambio) (a|de|por)
    (no|nunca) l(o|a|os|as) cambio por
    hasta (aqui|aca) todo (bien|perfecto|genial)
    (me|nos) (cambio|cambie|cambiamos|cambiare) a (las|la (talla|tarde|clase)|los|el (turno|grupo|piso)|un piso|una casa|ver|recoger|comprar|medio|fin)
    me cambio de (casa|ropa|piso|look|trabajo|ciudad|pais)
  `,
  ),
];
