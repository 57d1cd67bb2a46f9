import { always, type Cue, cue } from '../cue';

export const complaint: readonly Cue[] = [
  // Judgements that only business gets.
  cue(
    1,
    `
    (pesim(o|a|os|as)|nefast(o|a|os|as)|lamentable|lamentables|deplorable|estafa|estafas|estafador(|es|a)|estafad(o|a|os|as)|estafan|estafaron|timo|timadores|timaron|timad(o|a)|chapuza|chapuzas|chapuceros|chafa|truch(o|a|os)|impresentable|impresentables|sinverguenza|sinverguenzas|incompetente|incompetentes|incompetencia|inoperantes|ineptos|inutiles|maleducad(o|a|os|as)|groser(o|a|os|as)|antipatic(o|a|os|as)|prepotente|prepotentes|borde|bordes|ladrones|rateros|tramposos|mentirosos|embusteros|informales|inaceptable|intolerable|inadmisible|indignante|inconcebible|decepcionad(o|a|os|as)|decepcionante|decepcion|defraudad(o|a|os|as)|insatisfech(o|a)|desilusion|desilusionad(o|a)|abusivos|abusivo|abusiva|aprovechados|careros|clavada|clavazo|sablazo|cutre|cutres|porqueria|asqueros(o|a)|asco|bodrio|engaño|engañad(o|a|os)|engañosa|engañoso|desastre|desastroso|fraude|tomadura de pelo|vaya (timo|robo|estafa|desastre|decepcion|servicio)|peor|peores|defectuos(o|a|os|as)|rot(o|a|os|as)|descosid(o|a|os)|rayad(o|a)|abollad(o|a)|caducad(o|a|os|as)|vencid(o|a)|crud(o|a|os|as)|quemad(o|a|os|as)|chamuscad(o|a)|sobrecobro)
    (mal|mala|malisim(o|a)|pesim(o|a)|horrible|terrible|fatal|poca|nula|escasa|deficiente|penosa|verguenza de|asco de|mierda de|porqueria de) (servicio|atencion|calidad|experiencia|gestion|trato|organizacion|comunicacion|profesionalidad|educacion|seriedad|vergüenza|acabado|servicio tecnico|producto|comida|trabajo|atencion al cliente|postventa|instalacion|actitud|formalidad|gente)
    (servicio|atencion|calidad|experiencia|trato|producto|comida|trabajo|personal) [ANY] [muy|tan|es|fue|al cliente] (mal|mala|malo|malisim(o|a)|pesim(o|a)|horrible|terrible|fatal|deplorable|lent(o|a|isimo|isima)|penos(o|a)|nul(o|a)|regular|deficiente|asqueros(o|a))
    (falta de|sin|cero|ninguna|poca|que poca) [ANY] (respeto|seriedad|profesionalidad|profesionalismo|profesional|etica|empatia|verguenza|educacion|higiene|limpieza|consideracion|palabra|comunicacion|interes|formalidad)
    (una|que|vaya|menuda|la verdad una|pura|puro|puras) (verguenza|mierda|basura|porqueria|burla|tomadura|estafa|decepcion|cuento|mentira|mentiras|vergüenza|excusas|largas|pesadilla|chapuza|perdida de tiempo|tortura|odisea|robo|chafa|fraude|timo|chasco|engaño)
    (dinero|plata|tiempo|pasta) (tirad(o|a)|perdid(o|a)|botad(o|a)|a la basura|malgastad(o|a))
    (tirar|botar|perder|tire|perdi|bote) (el|la|mi|tu) (dinero|plata|pasta|tiempo)
    (cuidado|ojo|mucho ojo|alerta) con (est(e|a|os|as)|es(e|a|os|as)|ell(os|as)|la empresa|el vendedor|la vendedora|los de|las de|la tienda|el taller|MENTION|quien|las letras|la letra)
    (una|cero|ninguna|media) (estrella|estrellas)
    (un cero|cero patatero|un NUM por no)
    (que|vaya|menuda|tienen|teneis|tienes) [ANY] (cara (tienen|teneis|tienes|dura|mas dura)|morro|caradura|jeta|desfachatez|poca (verguenza|vergüenza|seriedad|educacion))
    (caradura|caraduras|carotas|jetas)
    (verguenza|vergüenza) (os|les|le|te) (deberia|deberian|tendria|da|daria|tendrian)
    (donde|como|cuando) (le|les|os) (da|dan|sale) (la|de la) (gana|los)
    (pasan|pasa|pasais) (de todo|de ti|de mi|del cliente|de los clientes|olimpicamente|del tema)
    (letra (pequeña|chica)|letras pequeñas|ni los buenos dias|no sab(e|en) ni)
    (un|una|con) (bicho|mosca|pelo|gusano|mosquito) [ANY] (en|dentro)
    (pone|figura|aparece|sale|dice|consta) [ANY] [ANY] entregado [ANY]
    (no|nunca|jamas|ni) [se|se os|os|les|lo|la|le] [ocurra] (compreis|compren|compres|comprar|vayais|vayan|vayas|contrateis|contraten|fieis|fien|fies|caigan|caigais|recomiendo|recomendable|recomendaria|recomendamos|lo recomiendo|l(a|os|as) recomiendo|les compren|confien|confieis|pidan|perdais|pierdan)
    (deja|dejan|dejo|dejaron) [mucho|bastante] [mucho] que desear
  `,
  ),
  always(
    1,
    `
    no [l(o|a|os|as)|les|os|te] (recomiendo|recomendaria|recomendamos|recomendable|aconsejo)
    no (vale la pena|vale lo que|merece la pena|merece|es lo que (pedi|compre|esperaba|prometen|vendian|anuncian)|era lo que|cumplen|cumple|cumplieron|cumplio|corresponde|es igual|se parece|coincide|dan la talla|estuvo a la altura|tienen (verguenza|palabra|ni idea|respeto|educacion|seriedad)|hay derecho|es normal|es justo|es serio|saben (lo que|ni|hacer)|es profesional|sirven|esta bien|es posible|puede ser|se hacen (cargo|responsables)|respetan|atendieron|dieron|dais|dan (una|soluciones|solucion|respuesta|la cara|señales))
    (no|nadie|ni|nunca|tampoco|sin que) [ANY] [me|nos|te|les|os|lo|la|se|le|l(o|a)] (contest(a|an|o|aron|ais|aste|ado|en|eis)|respond(e|en|io|ieron|eis|a|ido)|cog(e|en|eis|io)|coj(a|an)|atiend(e|en|a)|atend(io|ieron|ido|eis)|llam(o|aron|an|a|ado)|devuelv(e|en)|devolv(io|ieron|eis)|lleg(o|a|an|aron|ado|ue)|funcion(a|an|o|aba)|sirv(e|en|io)|prend(e|en|io)|enciend(e|en)|encend(io|ia)|arranc(a|o)|carg(a|o)|cierr(a|an)|enfri(a|o)|calient(a|an)|calent(o|aba)|sub(e|en)|aparec(e|en|io|ieron|ido)|ven(ido|ia)|vin(o|ieron)|soluciona(n|ron|is|do|)|soluciono|resuelv(e|en)|resolv(io|ieron|eis)|arregl(an|aron|o|ado)|avis(o|aron|an|ado|ais)|entreg(o|aron|an|ado|ais)|d(a|an|io|ieron|ais) (respuesta|solucion|soluciones|la cara|señales|ni|razon|explicaciones|una)|hac(e|en|eis) (caso|nada|cargo)|hicieron (caso|nada)|deja|dejan|abona(n|ron|do)|reembols(an|aron|ado)|pag(an|aron|ado)|llegado|recibi|recibido|(ha|han|habeis) (llegado|venido|contestado|respondido|devuelto|llamado|avisado|aparecido|arreglado|entregado|solucionado|cumplido|pagado|dado|pasado|servido|durado)|dur(o|aron|a) (ni|nada|mas|un|una|dos|ni un)|escuch(o|an)|habilit(a|an)|refleja|figura)
    (nadie|ninguno|ni uno|ni dios) [me|nos|te|sabe|se|lo|la] (sabe|dice|da|viene|hace|ayuda|explica|hizo|responsabiliza|informa|quiere|puede|apareci(o|eron)|avis(o|a)|cont(esta|esto|estan)|resp(onde|ondio|onden)|soluciona|llama|nada|coge|atiende)
    (sin|ni|ninguna|cero|ni una|ni una sola|ni siquiera una) [dar|ni|una|un|ninguna|sola|siquiera|tener|recibir|obtener|poder|que] [una] (respuesta|solucion|llamada|disculpa|disculpas|explicacion|explicaciones|noticias|señales|aviso|contestacion|contestar|responder|avisar|aparecer|avisarme|devolver|devolverme|noticia|mensaje|perdon|lo siento|llamar|llamadas|cumplir|reembolso|factura|arreglar|solucionar|servicio|luz|agua|internet|conexion|cobertura|cocina|baño|señal|calefaccion|coche|wifi|linea|usar|poder usar|entregar|recibir)
    (ni) (caso|mu|pio|se inmutan|se molestan|las gracias|siquiera|contestan|una gasa|responden|se dignan|se dignaron|me saludaron|una sonrisa)
    (llevo|llevamos|lleva|llevan) [ya|mas de|casi|desde] [mas de|ya|casi] (NUM|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|varios|varias|media|meses|semanas|dias|horas|mucho|toda|todo|años) [ANY] [y medio] [ANY] (esperando|sin|con el|con la|con los|llamando|reclamando|intentando|pidiendo|y (nada|no|sigo|ni|nadie|aun)|detras|en espera|peleando|queriendo|tratando|escribiendo|para que|esperand(o|ome)|en el taller|de retraso|parad(o|a)|colgad(o|a)|al telefono)
    (llevo|llevamos) (desde|sin|esperando|toda la|todo el|reclamando|intentando)
    (NUM|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|varias|varios|media) [ANY] (semanas|semana|meses|mes|dias|dia|horas|hora|minutos) [y media|y medio] [ya|mas] [ANY] (esperando|sin (respuesta|noticias|solucion|servicio|luz|agua|internet|contestar|aparecer)|de (espera|retraso|demora)|y (nada|no|nadie|sin|sigo|seguimos|aun|todavia|ni|siguen)|para que|tarde|en espera|reclamando|despues y|llamando|al telefono|colgad(o|a))
    (hace) (NUM|un|una|dos|tres|cuatro|cinco|seis|varios|varias|mas de|casi) [ANY] [ANY] (que|y) [ANY] [ANY] (no|sigo|espero|nadie|nada|aun|todavia|reclam(o|e)|ped(i|imos)|compre|ya no|esper(o|amos)|sin|pague|pagamos)
    (aun|todavia) [ANY] (no|sigo|espero|estoy esperando|sin|nada|esperando|seguimos) [ANY]
    (no|sin) (llega|llego|llegan|ha llegado|me llega|me ha llegado|recibo|recibi|hemos recibido|he recibido|recibimos|entregan|aparece) [aun|todavia|nada|mi|el|la|los]
    (sigo|seguimos|siguen|sigue|continuo) (sin|esperando|igual|aqui esperando|con el mismo|en las mismas|con (el|los) mism(o|os)|dandome largas|cobrando(me|nos)|fallando|a la espera)
  `,
  ),
  cue(
    1,
    `
    (quiero|exijo|necesito|reclamo|solicito|devuelvan(me|)|devolved(me|)|regresen(me|)|regrésenme|reintegren|esperando|queremos|me deben|pido) [ANY] [ANY] [ANY] (dinero|plata|devolucion|reembolso|reintegro|mi pasta|hoja de reclamaciones|libro de reclamaciones|hablar con (un|el|alguien)|una solucion|soluciones|una explicacion|explicaciones|una respuesta)
    (hoja de reclamacion(es|)|libro de reclamaciones|reclamacion|reclamaciones|reclamo|reclamos|queja|quejas|quejar(me|nos|se)|denuncia|denunciar|denunciare|denuncie|denunciados|demanda|demandar|profeco|indecopi|sernac|facua|oficina de consumo|denunciar a consumo|defensa (al|del) consumidor|condusef|abogados)
    (me|nos|te|les|os) [l(o|a|os|as)|han|ha|habeis|hicieron|hizo|siguen|quieren|quisieron|volvieron a|intentan|acaban de] (engañ(aron|o|ado|ais|an)|estaf(aron|o|ado)|tim(aron|o|ado)|rob(aron|o|ado|an)|minti(eron|o)|mentido|clav(aron|ado|an)|cobr(aron|o|ado|an|ando|ar) (de mas|doble|dos veces|el doble|por algo|por no|mas de|mas que|algo que|una comision|un recargo|NUM|$)|dej(aron|o|ado|ais) (tirad(o|a|os|as)|plantad(o|a|os|as)|colgad(o|a|os|as)|esperando|sin|con|abandonad(o|a)|mal|a medias|fatal|horrible|en visto|en leido|a cuadros)|colg(aron|o|ado)|bloque(aron|o|ado)|ignor(an|aron|ais|o|ado)|trat(aron|o|ado) (mal|fatal|como|muy mal|pesimo|de)|atendi(o|eron) (mal|fatal|pesimo|de mala)|tom(an|aron|ado) [el pelo|por]|pel(ota|otean|otearon)|dan largas|dando largas|daban largas|marean|mareando|tienen (esperando|mareado|de un lado|harta|harto)|pas(an|aron) (de uno|de un|con)|cancel(aron|o|ado|an)|anul(aron|ado)|vend(ieron|io|ido) [ANY] [ANY] [ANY] (rot(o|a)|mal(o|a)|con|que no|defectuos(o|a)|usad(o|a)|como nuev(o|a)|un|una)|sirvieron|toc(o|aron) (las narices|un|una)|ofend(io|ieron)|grit(o|aron)|cobraron|arruin(o|aron|ado)|jod(io|ieron)|fastidi(o|aron)|destroz(o|aron|ado)|estrope(o|aron|ado)|ray(o|aron|ado)|romp(io|ieron)|perdi(o|eron)|extravi(o|aron)|hac(en|eis) (esperar|perder)|hicieron (esperar|perder|volver)|sub(en|ieron|ido|io|is) [ANY] [ANY] [ANY] (cuota|precio|seguro|recibo|tarifa|poliza|NUM|alquiler|%|factura))
    se [me|nos|le|les|te] (rompio|rompieron|rompe|rompen|ha roto|han roto|descose|descosio|descosieron|despega|despegan|despego|despegaron|destiñe|destiño|cae|caen|cayo|cayeron|puso (negr(o|a)|verde|amarill(o|a))|pusieron (negr(os|as)|verdes)|pone negr(o|a)|estropeo|ha estropeado|descompuso|daño|dañaron|malogro|jodio|fastidio|oxido|oxidaron|desarmo|pelo|pela|encogio|deforma|deformo|hunde|hundio|funde|fundio|levanta|levanto|hincho|hincha|descuelga|descuelgan|descolgo|apaga|apago|traba|bloquea|bloqueo|cuelga|quedo (sin|a medias|colgado)|moja|sale el agua|filtra|abolla|rayo|raya|partio|quiebra|quebro|desgasto|desprendio|apolillo|suelta|solto|inundo|quemo|olvidaron (de|el|la|los)|equivocaron|equivocan|retraso|hizo bolitas|rien|rieron|burlan|burlaron|lavan las manos|desentienden|hacen (los locos|los tontos|los suecos))
    (llego|llegaron|vino|vinieron|ha llegado|han llegado|venia|llega|llegan|recibi|recibimos|he recibido|me enviaron|me mandaron|nos mandaron|entregaron|entregan|trajeron|devolvieron|devolvio|devuelven|me dejo|nos dejo|me dejaron|nos dejaron|me dieron|nos dieron|me han (enviado|mandado|dado|traido)|estaba|estaban|salio) [ANY] [ANY] [ANY] (tarde|rot(o|a|os|as)|mal|fri(o|a|os|as)|helad(o|a|os)|dañad(o|a|os|as)|abiert(o|a|os)|incomplet(o|a|os)|equivocad(o|a|os)|golpead(o|a)|rayad(o|a)|usad(o|a)|suci(o|a|os|as)|vaci(o|a)|defectuos(o|a|os|as)|otra cosa|otro color|otra talla|otro modelo|cambiad(o|a)|sin|quebrad(o|a)|crud(o|a|os)|quemad(o|a)|con (retraso|manchas|una mancha|un golpe|agujeros|NUM)|manchad(o|a|os)|pasad(o|a)|podrid(o|a)|mojad(o|a)|trucho|falso|mal(o|a)|dur(o|a)|sec(o|a)|salad(o|a))
    (compre|pedi|lleve|encargue|pagamos|pague|pedimos|contrate|contratamos|reserve|reservamos|fui|fuimos|pago|pagas) .. (y|,) [ANY] [ANY] [ANY] (toco la|dieron otra|dieron otro|devolvieron|cayo|rompio|se (cayo|rompio|despego|solto|apago)|quede sin|quedamos sin|salio mal|sali con|dejaron (sin|con|el|la)|cortaron|quemaron|mancharon|rompieron|perdieron|cambiaron el|una porqueria|una mierda)
    (dej(o|aron|a|an)) [ANY] [ANY] [ANY] (verde|negr(o|a)|roj(o|a)|hinchad(o|a)|quemad(o|a)|irritad(o|a)|encogid(o|a|os)|sarpullido|marca|marcas|manchad(o|a)|destrozad(o|a|os))
    (llegan|llego|llegaron|llega|vienen|entregan) [siempre|muy|NUM] [ANY] tarde
    (frias|frios|helada|helado|duro|seco|soso|sin sabor|desabrido) (por dentro|la comida|el pollo|las papas|las patatas)
  `,
  ),
  cue(
    1,
    `
    (deja|dejo|ha dejado|dejaron|han dejado) de (funcionar|cargar|encender|servir|andar|enfriar|calentar)
    (es la|por|va la|van|ya van|ya es la|esta es la|ya por) (segunda|tercera|cuarta|quinta|enesima|dos|tres|cuatro|cinco|NUM) (vez|veces) [que|ya|en|y|que ANY]
    siempre (la misma|el mismo|las mismas|los mismos|lo mismo) (historia|cuento|problema|excusa|excusas|problemas|con)
    (y|donde|para cuando|cuando|donde esta|que pasa con|que paso con|sigo sin|aun sin|devolvedme|devuelvanme|quiero) [ANY] (mi|el|mis|nuestro) (reembolso|dinero|pedido|devolucion|paquete|maleta|maletas|plata|fianza|deposito|encargo) [ANY] [ANY] (?|??|que|pedido|no|,|.|END)
    (reembolso|devolucion|dinero) [ANY] [para] cuando
    (pedi|compre|encargue|pedimos|compramos|encargamos|reserve|reservamos|contrate|contratamos|pague|pagamos) .. (y|,|pero) [ANY] [ANY] [ANY] [ANY] (todavia|aun|sigo|seguimos|mandaron|enviaron|llego|trajeron|dieron|vino|sirvieron|nada|nadie|no|resulta|nunca|jamas|ni|desapareci(o|eron)|sin|me (cobran|dicen|dijeron|salen))
    (eso si|para) [,] [ANY] [ANY] (cobrar|cobro|cobran|cobrarte|cobrarme|vender|venderte) [ANY] [ANY] (si|rapid(o|os|isimos)|bien|inmediato|puntual(es|)|enseguida|listos|nunca|no se)
    (pusieron|hicieron|montaron|instalaron|pintaron|cortaron|dejaron|colocaron|hizo|dejo|puso|corto|arreglaron|midieron|tomaron|cosieron|sirvieron|atendieron|apuntaron|explicaron|trataron) [ANY] [muy|tan|todo|super] (mal|fatal|torcid(o|a|os)|horrible|hecho un asco|peor|a medias|sucio|de pena|al reves|chuec(o|a))
    (vende|venden|vendeis|vendio|vendieron) [puro|mucho] (humo|motos|la moto)
    (la culpa|el problema) [siempre] es (de|del) (otr(o|a)|cliente|transportista|sistema|fabricante|mensajero|repartidor)
    (cobran|cobrais|cobraron|cobra) [ANY] [ANY] (complet(o|a)|igual|religiosamente|de mas|doble|por respirar|hasta por)
    para (devolver|cambiar|reclamar|cancelar)(lo|la|) [ANY] (tengo|tienes|hay|me|hago) [ANY] [ANY]
    (olia|olian|huele|oliendo|sabe|sabia) a (humedad|podrido|tabaco|cloaca|rancio|quemado|orin|sucio|plastico|viejo|cerrado|humo)
    (cucaracha|cucarachas|chinches|ratones|moho|gusano|pelo en (la|el|mi)|aplastad(o|a|os)|derretid(o|a)|congelad(o|a) por dentro|descongelad(o|a)|inservible|un ruido (infernal|raro|horrible))
    (un dia si y otro tambien|un dia si y al otro|dia si dia tambien|cada dos por tres|a cada rato|todos los dias lo mismo)
    (hasta cuando|cuanto mas|cuanto tiempo mas|cuantas veces|cuantos meses|cuantas semanas) [ANY] [ANY] (que esperar|esperar|esperando|llamar|reclamar|tengo que|hay que|tenemos que|voy a tener)
    (segun ellos|que es normal|dicen que es normal|me echan la culpa|nos echan la culpa|por mal uso|publicidad engañosa|lo barato sale caro|me lavan la cara|se lavan las manos|se pasan la pelota|nadie da la cara|la culpa (es|era) (mia|nuestra|del cliente)|de vergüenza ajena|tomarnos por tontos|nos toman por|me toman por|ni se presentaron|ni se presento|ni aparecieron|ni aparecio|no se presento|no se presentaron)
    (pague|pagamos|he pagado|hemos pagado|me gaste|gastamos|nos costo|me costo|cobraron|di la señal|deje señal|pagas|pagando|pago) .. (y|para|pero) [ANY] [ANY] [ANY] (no|nada|ni|sin|nunca|todavia|mal|nadie|aun|desaparec(io|ieron)|sigo|seguimos|que te|que me|que luego|que despues|resulta)
    (decian|decia|ponia|pone|anunciaban|anuncian|vendian|venden|en la foto|en las fotos|en la descripcion|en la web|segun la|prometen|prometian|prometieron) .. (y|pero|luego|resulta) [ANY] [ANY] [ANY] (es|era|no|nada|llega|viene|resulta|parece|mas|al)
    (muy|mucho|todo) (bonito|bien|majos|amables|simpaticos|maravilloso|sonrisas|promesas) (hasta que|cuando|antes de|al principio|para vender|a la hora de vender|y luego|pero)
    hasta que (hay (un|algun) problema|tienes un problema|pagas|reclamas|necesitas|hay que reclamar|firmas|compras)
    (no me|no nos|me|nos) esperaba(|mos) (esto|eso|este trato|algo asi|mas|otra cosa) [ANY]
    (va|anda|funciona|iba) (a pedales|fatal|lentisimo|lento|cuando quiere|a ratos|de culo|como el culo|pesimo|lentisima)
    (un|una|dos|tres|cuatro|cinco|varios|varias|NUM) (mes|semana|dia|dias|meses|semanas) [y medio|y media] [entero|entera|enteros|ya|enteras] sin ANY
    (dijeron|prometieron|eran|decian|me dijeron) .. (van|ya van|llevamos|llevo|vamos por) NUM
    (ultima|tercera|segunda) compra
    no (han|habeis|ha|has) vuelto a
    (NUM|una|dos|tres|media) (hora|horas|minutos) [y media] (en|de|haciendo|para) (cola|fila|espera|la cola|la fila|sala|que te|que me|que nos)
    ni (te|me|nos) (mira|miran|miraron|saluda|saludan|contesta|contestan|atiende|atienden|hacen|responden|dan|avisan|avisaron|llaman|llamaron)
    ni .. (te|me|nos) (atienden|hacen caso|contestan|responden|solucionan|reciben)
    (pagas|pague|pagamos) .. y (recibes|recibi|te dan|me dan|recibimos)
    y hasta (hoy|ahora|la fecha|el dia de hoy|el momento)
    (hasta|a) (hoy|la fecha|dia de hoy|el momento|ahora) [ANY] (nada|nadie|no|sigo|sin|seguimos|ni)
    (de verdad|en serio|encima) [me|nos|os] (cobran|cobrais|van a|hay que|tengo que|tenemos que|cobras)
    (tres|cuatro|cinco|seis|siete|diez|varias|mil|NUM) (llamadas|correos|emails|mails|visitas|operadores|tecnicos|reclamaciones|mensajes|intentos|versiones) [,|y|ANY] 
    (tercer|cuarto|quinto|segundo|enesimo|tercera|cuarta|segunda) (tecnico|intento|mensaje|correo|aviso|reclamo|cambio|visita|llamada|averia|operador|reclamacion)
    no (me|nos) [han|habeis|volvieron a|vuelto a|han vuelto a|vuelven a] (vuelto a|volvieron a) (llamar|contestar|escribir|responder)
    (otra|una) vez (mas|roto|rota|lo mismo|sin|igual|mal|el mismo|la misma|caido|tarde|cerrado|fallando|subiendo)
    (puro|puros|pura|puras|mucho|mucha|todo|todo es) (cuento|cuentos|mentira|mentiras|bla bla|foto|fotos|excusa|excusas|humo|largas|promesas|publicidad|promesa|marketing|blabla|teatro|postureo|rollo)
    (gracias|muchas gracias|enhorabuena|felicidades|bravo) (por nada|por (arruinar|fastidiar|estropear|dejar(me|nos)|la (espera|perdida|mentira|estafa)|hacer(me|nos) perder|perder|no|ignorar|cancelar))
    (me|nos) [ANY] (dicen|dijeron|decian|prometieron|aseguraron|han dicho|prometio|dice|juraron|dijo|dijisteis|contestan|respondieron|decis) [ANY] que [ya|si|no|la|el|era|en|es|tenia|tengo|iban|iba|llegaba|llegaria|NUM|ahora] [ANY] (mañana|no|tengo que|tenia que|culpa|problema|mio|mia|semana|semanas|dias|esperar|normal|garantia|llegaba|llegaria|estaria|habia|hay|cubre|entra|funciona|puede|pueden|venian|vendrian)
    (se pasan|os pasais|te pasas|se les fue la olla|se os va la olla|se les va la olla|se han pasado|se pasaron|se flipan|estan locos|estais locos|ni que fuera|ni en broma|ni loco|ni loca|por ese precio|por un NUM|a precio de oro|un robo|robo a mano armada|que robo|un atraco|atraco|un abuso|que abuso|abuso|un riñon|un ojo de la cara|me parece (caro|abusivo|excesivo)) [ANY]
    (es|esto es|sera|menuda|parece|vaya) [una|un|de] [ANY] (broma|chiste|joda|coña|burla|locos|traca|juzgado|tercer mundo|risa|cachondeo)
    (cuando|hasta cuando|para cuando) [ANY] (piensan|pensais|van a|vais a|se van a|se dignan|me van|nos van|me vais|nos vais) [van a|vais a|piensan] (contestar|responder|devolver(me|)|solucionar|arreglar|llamar|enviar|pagar|entregar|cumplir|dignar|dignan|van a|reparar|resolver|atender)
  `,
  ),
  cue(
    0.9,
    `
    (subieron|suben|subis|subisteis|subida de|subio|han subido|habeis subido|subiendo|vuelven a subir|subirme|subirnos) [ANY] [ANY] (cuota|cuotas|precio|precios|recibo|tarifa|tarifas|poliza|alquiler|seguro|factura|renta|mensualidad|comision|comisiones)
    ya esta bien (de|,|.|!)
    (siempre|cada vez) [ANY] (llen(o|a)|tarde|lo mismo|cerrad(o|a)|peor|mas car(o|a)|mal|igual|con (retraso|excusas|cuentos|largas)|esperando|mas lent(o|a)|suci(o|a)|fallando|pasa algo|menos)
    (para lo que sirve|para eso|para cobrar|para vender|solo (para|quieren|les importa|les interesa|piensan en) [cobrar|vender|el dinero|tu dinero|vuestro dinero]|a la hora de cobrar|bien que cobran|cobrar si|bien rapidos|bien rapido que cobran)
    (y|pero) (encima|para colmo|todavia|aun asi|nada|ni|luego|despues|resulta que|al final|cuando) [ANY] [ANY] (no|se|me|nos|te|tengo|quieren|cobran|caro|dicen|nada|ni|mal|roto|sucio|tarde|dicen que|a la semana|al mes|al año|nadie|tuve|con)
    (para colmo|y encima|es el colmo|el colmo|encima de que|encima|con razon|claro)
    (vergüenza|verguenza) [ANY] (de|os|les|deberia|deberian|me da|da|daros|darles|ajena)
    (vergonzos(o|a)|penos(o|a)|patetic(o|a)|ridicul(o|a)|horribl(e|es)|horroros(o|a)|terribl(e|es)|fatal|malisim(o|a|os|as)|feisimo|desastre|caos)
    (tuve|tuvimos|he tenido|hemos tenido|tengo yo|me toco|nos toco) [que] (volver|llamar|ir|pagar|reclamar|tirar(lo|la)|devolver(lo|la|)|terminar(lo|la)|limpiar|esperar|insistir|perseguir|suplicar|rehacer|llevar(lo|la)|comprar otr(o|a)|cambiar(lo|la)|buscar(me|nos|)) [ANY]
    (se suponia que|habian dicho|habian prometido|habiamos quedado|quedaron en|quedasteis en|quedo en|me prometieron|nos prometieron|prometisteis|me aseguraron|nos aseguraron|dijeron que venian|dijeron que llegaba|iban a venir|tenian que|tenia que llegar|deberia haber llegado|debia llegar)
    (harta|harto|hartos|hartas|hasta (las narices|los huevos|el gorro|la coronilla|la madre|el moño|los cojones|el coño)|indignad(o|a|os)|enojad(o|a)|enfadad(o|a)|molest(o|a)|furios(o|a)|cansad(o|a|os) de|triste y decepcionada|cabread(o|a)|encabronad(o|a)|emputad(o|a)|desesperad(o|a)|arrepentid(o|a)|arrepiento)
    (car(o|a|os|as)|carisim(o|a|os|as)|precio) [ANY] (y|para|pero) [ANY] [ANY] (mal(o|a|os)|lo que|no|poc(o|a)|nada|fri(o|a)|encima|duro|se|la|peor|que)
    (alguien|quien|cuando|se puede saber|por que|porque|xq|como es posible|es normal|por qué) [ANY] [ANY] (responde|me va a|me puede|nos va a|no contestan|no responden|no contestais|me|nos|tardan|tarda|cobran|se hace cargo|que no|no funciona|no me|no llega|no ha llegado|no va|no puedo|sube|suben|esta caid(a|o)) [ANY] [ANY] [ANY] (?|??|garantia|cobr(ado|an|aron)|contestan|responden|pedido|dinero|llegado|funciona|cuenta)
  `,
  ),
  cue(
    0.8,
    `
    (problema|problemas|falla|fallas|fallo|fallos|fallando|averia|averiad(o|a)|error|errores|defecto|defectos|retraso|retrasos|demora|demoras|tardanza|lent(o|a|itud|isimo|isima)|esperando|cancelado|cancelada|equivocaron|equivocado|sucio|sucia|mugre|cucaracha|cucarachas|pelo en|gotea|goteando|humedad|moho|ruido|grietas|grieta|mancha|manchas|torcid(o|a)|descuadrad(o|a)|despegad(o|a)|suelt(o|a)|peligroso|caid(o|a)|caida del servicio|incumplimiento|incumplen|incumplieron|mal acabad(o|a)|mal hecho|mal hecha|mal montad(o|a)|mal instalad(o|a)|mal puest(o|a)|a medias|a medio terminar|sin terminar|sin acabar|excusas|largas|estropead(o|a)|mentira|mentiras|falso|falsa|inservible|plantad(o|a|os)|tirad(o|a|os)|incomod(o|a)|inutil|desagradable|abuso|agujero|oxid(o|ado|ada)|chirria|rechina|olor a|huele a|mal olor|apesta)
    (mal|muy mal|fatal|horrible|regular|de pena|de verguenza|de mal en peor|a peor|de culo)
    (sali|salio|salimos|salieron) (llorando|peor|de ahi|con la sensacion|decepcionad(o|a|os)|enfadad(o|a|os)|cabread(o|a))
    cero (profesional(es)|serios|serio|empatia|higiene|atencion|soluciones|ganas|respeto|seriedad|amabilidad)
    (retras(an|aron|o|ado)|tard(aron|an|ado|o)|demor(an|aron|o)|aplaz(an|aron)) [ANY] (NUM|un|una|dos|tres|mucho|demasiado|siglos|mas|meses|semanas|horas|la vida|el pedido|mi|la|el|siempre)
    (sigue|siguen) (haciendo|igual|mal|fallando|goteando|roto|rota|sin|con el|con la|apagandose|saltando|perdiendo)
    no (funciona|funcionan|sirve|sirven|prende|enciende|arranca|anda|va|carga|cierra|abre|llega|contestan|responden|puedo (entrar|acceder|pagar|usar|contactar|hacer|iniciar|ingresar|retirar|comunicar(me|))|me deja|deja entrar|hay (manera|forma|quien)|aparece|aparecen|hay servicio|tengo (servicio|internet|señal|linea|cobertura)|tenemos (luz|internet|agua|servicio))
    a (los|las) (NUM|dos|tres|cuatro|pocos|pocas) (dias|meses|semanas|usos|lavados|horas|puestas)
    (al|a la) (primer|primera|segundo|segunda|tercer) (lavado|uso|dia|mes|puesta|semana|lluvia)
  `,
  ),
  cue(
    0.5,
    '(mierda|basura|malo|mala|malos|malas|feo|fea|caro|cara|carisimo|carisima|frio|fria|peor|error|excesivo|subiendo|subida|subido|subieron|comisiones|robo|ladron|chasco|pena|triste|lastima|esperaba mas|esperabamos mas|no volvere|injusto)',
  ),
  always(
    0.3,
    '(servicio|atencion|cliente|clientes|empresa|pedido|paquete|envio|entrega|reembolso|dinero|reserva|tienda|producto|compre|compramos|pague|pagamos|contrate|cuota|seguro|recibo|factura|cita|taller|coche|sofa|cocina|comida|app|cuenta|telefono|whatsapp|tecnico|garantia|instalador|obra|presupuesto|precio|inmobiliaria|banco|repartidor|vuelo|maleta|hotel|gym|clases|doctor|doctora|llamo|llamar|calidad|local|camarero|mesero|pedi|pedimos|encargue)',
  ),
  // Who leaves has mostly been let down.
  always(0.7, '(nunca mas|jamas|hasta aqui|no vuelvo|no volvere|no volvemos|ultima vez)'),
  always(
    0.4,
    '(baja|cancelo|cancele|cancelar|me voy a otro|me cambio|ya no|perdieron|habeis perdido|me voy)',
  ),
  cue(0.7, '(😡|😠|🤬|😤|👎|🤮|😒|🤡|💩|🙄)'),
  // Speaks against it.
  // A customer's tale with a “no” in it is seldom a happy one.
  always(0.35, '(no|nunca|nadie|nada|ni|sin|tampoco|ningun|ninguna)'),
  always(
    0.35,
    `
    (compre|compramos|pedi|pedimos|encargue|encargamos|contrate|contratamos|pague|pagamos|reserve|reservamos|llame|llamamos|llevo|llevamos|llego|llegaron|vino|vinieron|trajeron|instalaron|hicieron|pusieron|dejaron|cobran|cobraron|dicen|dijeron|mandaron|enviaron|quedaron|fui|fuimos|tuve|tuvimos|prometieron|vendieron|cambiaron|tardaron|salieron|salio|me (dicen|dan|tienen|piden|cobran|mandan))
  `,
  ),
  always(0.25, '(pero|encima|ahora|luego|despues|todavia|aun|hasta|aunque|ya)'),
  always(-0.3, '(?|??)'),
  always(-0.5, '(❤|😍|🥰|👏|🙌|😊|💕|⭐|👌|😋|❤️)'),
  always(
    -1,
    `
    (ni|sin|ningun|ninguna|cero|nunca|nada de|sin ningun|sin ninguna|jamas) [un|una|solo|he tenido|tuve|hemos tenido|me han dado|ningun|un solo|tenido] [ANY] (problema|problemas|pega|pegas|queja|quejas|fallo|fallos|averia|retraso|retrasos|error|inconveniente|inconvenientes|complicacion|demora)
    no (puedo quejarme|me puedo quejar|tengo queja|tengo ninguna queja|tengo quejas|decepciona|decepcionan|defrauda|defraudan|esta [nada] mal)
    (nada|no esta|no estuvo) (mal|caro|cara)
    (problema|averia|error|fallo) (resuelto|solucionado|arreglado)
    (solucion(o|aron|ado)|arregl(o|aron|ado)|resolvi(o|eron)|resuelto) [ANY] [ANY] (problema|averia|todo|fuga|en|rapido|enseguida|perfecto)
  `,
  ),
  always(
    -1.3,
    `
    (alcalde|ayuntamiento|politic(o|a|os|as)|gobierno|presidente|ministr(o|a)|congreso|senado|elecciones|diputados|pais|izquierda|derecha|fachas|zurdos|guerra|policia|justicia|penalti|penal|arbitro|arbitraje|var|liga|partido|gol|seleccion|madrid|barça|barsa|boca|river|futbol|jugador|entrenador del|messi|trafico|atasco|lluvia|llueve|llover|calor|frio que hace|tormenta|nieve|viento|clima|tiempo hace|vecino del|perro ladrando|ladrando|madruga|examen|examenes|profe de|colegio hoy|resaca|lunes otra vez|insomnio|mi ex|gripe|fiebre|dolor de (cabeza|muelas)|duele)
    (alguien|alguno) [ANY] [ANY] (conoce|recomienda|sabe de|recomendar)
    (a quien (llamais|llaman|llamo)|recomendais|recomiendan|aconsejais|aconsejan)
  `,
  ),
  always(
    -0.6,
    `
    (recomendable|recomendad(o|a|os|as)|encantad(o|a|os|as)|excelente|gracias por (todo|la|el|tu|su|vuestr(o|a))|mil gracias|muchas gracias|muy content(o|a|os)|me encant(a|o)|perfecto|maravilla|genial|rapidisim(o|a|os))
    si [ANY] (no funciona|falla|se rompe|llega roto|hay [algun] problema|no me (queda|vale|gusta|sirve))
    (busco|buscamos|necesito|quiero comprar)
    (jaja|jajaja|jajajaja|jajajajaja|jeje|😂|🤣)
    (que no (cobre|clave|me clave|sea|me cobren))
  `,
  ),
];
