import { always, cue } from '../cue';

/** Words that put a clock on it. */
export const NOW = [
  cue(
    1,
    `
    (urgente|urgentemente|urgencia|emergencia|urge|me urge|nos urge|ya mismo|ahora mismo|ahorita|ahorita mismo|cuanto antes|lo antes posible|lo mas pronto posible|lo mas rapido posible|a la brevedad|inmediatamente|de inmediato|inmediato|enseguida|desesperad(o|a|os|as)|ultimo momento|ultima hora|a contrarreloj|hoy|esta (noche|tarde|manana)|hoy mismo|este (finde|fin de semana)|asap|inundacion|inundad(o|a)|fuga de agua|fuga de gas|gotera|goteras|se sale el agua|atrapad(o|a|os|as)|varad(o|a|os|as))
    (manana|mañana) (mismo|por la|en la|a las|a primera|sin falta|temprano)
    (para|antes (de|del)|antes de) (manana|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|el finde|el NUM|las NUM|NUM|este (finde|viernes|sabado|domingo))
    (sin|no hay|no tengo|no tenemos) (luz|agua|agua caliente|gas|calefaccion|internet|corriente|linea)
    en (NUM|una|dos|unas) (hora|horas|min|minutos)
    (el|este) (sabado|domingo|viernes|jueves|lunes|martes|miercoles)
    manana [mismo] [?|!|END]
    (se me olvido|a ultima hora|de ultimo minuto)
  `,
  ),
];

/** Words of someone who waits. */
export const WAITING = [
  cue(
    1,
    `
    (ayuda|ayudenme|ayudame|ayudadme|auxilio|ayudarme|echarme una mano|echadme una mano)
    (llevo|llevamos|sigo|seguimos|estoy|estamos|quedo|quedamos|ando) .. esperando
    (esperando|espero|a la espera de|en espera de|quedo atent(o|a) a) [su|tu|vuestra|una|la|alguna] (respuesta|contestacion|llamada|solucion|noticias)
    quedo (atent(o|a)|pendiente)
    (me|nos) (puedes|puede|pueden|podeis|podes|podrias|podria|podrian|podriais) .. (llamar|contestar|responder|escribir|ayudar|avisar|confirmar|decir|contactar)
    (contesten|contestad|contesta|contestame|contestenme|respondan|responde|respondedme|respondeme|respondanme|llamenme|llamadme|llamame|avisame|avisenme|avisadme|escribeme|escribanme|escribidme|contactenme|confirmame|confirmenme|digan algo|decidme algo|diganme)
    (podeis|pueden|podrian|podriais) llamar(me|nos)
    (te|le|les|os) (escribi|escribo|he escrito|mande|mando|he mandado|envie|hable) .. (privado|priv|md|mp|dm|inbox|interno|mensaje|whatsapp|wasap|correo)
    (me interesa|interesad(o|a)|nos interesa|lo quiero|la quiero|me l(o|a|os|as) quedo|esta semana|la semana que viene|la proxima semana|pronto|cuando puedas|cuando puedan|este mes)
    (nadie|no) (contesta|contestan|responde|responden|atiende|atienden|me contestan|me responden)
    (sin|ninguna|ni una) (respuesta|contestacion|noticias)
    alguna (novedad|respuesta|noticia)
  `,
  ),
  always(1, '(?|??)'),
];
