import { always, cue } from '../cue';

/** Drawn-out laughter is of any length. */
const LAUGHTER =
  '(jaja|jajaj|jajaja|jajajaj|jajajaja|jajajajaj|jajajajaja|jajajajajaja|jajaa|jeje|jejeje|jejejeje|jiji|jijiji|xd|xdd|lol|ajajaja|jajja|jsjs|jsjsjs|kjj|haha|hahaha|jojojo)';

export const GLAD = [
  cue(
    1,
    `
    (amo|ama|amas|amamos|aman|ame|amando|amad(o|a|os|as)|adoro|adora|adoras|adoramos|adorable|adorables|encanta|encantan|encantas|encanto|encantaba|encantaron|encantaria|encantad(o|a|os|as)|encantador(|a|es|as)|fascina|fascinan|fascinante|fascinad(o|a)|feliz|felices|felicidad|felicidades|felicitaciones|felicito|felicitar|felizmente|alegria|alegrias|alegre|alegres|alegro|alegra|alegran|alegramos|content(o|a|os|as)|contentisim(o|a)|emocionad(o|a|os|as)|emocionante|emocion|ilusion|ilusionad(o|a|os)|entusiasmad(o|a)|orgullo|orgullos(o|a|os|as)|agradecid(o|a|os|as)|agradezco|agradecer|agradecemos|agradecimiento|gracias|graciass|grasias|graciaas|thanks|thank you|bendicion|bendiciones|bendecid(o|a|os)|bendito|enhorabuena|satisfech(o|a|os)|enamorad(o|a|os)|enamora|enamore)
    (genial|geniales|excelente|excelentes|exelente|maravillos(o|a|os|as)|maravilla|maravillas|fantastic(o|a|os|as)|espectacular|espectaculares|increible|increibles|estupend(o|a|os|as)|fabulos(o|a)|magnific(o|a|os|as)|magia|magic(o|a)|impecable|impresionante|impresionantes|inmejorable|extraordinari(o|a|os)|sensacional|brutal|perfect(o|a|os|as)|perfeccion|buenisim(o|a|os|as)|grandios(o|a)|brillante|brillantes|espléndid(o|a)|sublime|inolvidable|inolvidables|divin(o|a|os|as)|precios(o|a|os|as)|preciosidad|hermos(o|a|os|as)|hermosoo|hermosaa|hermosura|hermosisim(o|a)|bellisim(o|a)|bell(o|a|os|as)|belleza|bonit(o|a|os|as)|lind(o|a|os|as)|lindoo|lindaa|lindur(a|as)|lindisim(o|a|os|as)|guapisim(o|a)|chul(o|a|os|as|ada)|chulisim(o|a)|chid(o|a|os|as)|padrisim(o|a)|bacan|bacano|bacana|ric(o|a|os|as)|ricoo|ricaa|riquisim(o|a|os|as)|delicios(o|a|os|as)|exquisit(o|a)|comodisim(o|a)|tiern(o|a|os|as)|ternura|monisim(o|a)|idolo|idola|crack|cracks|genio|genia|heroe|heroes|campeon|campeones|campeona|leyenda|artista|artistas|joya|joyas|lujo|recomendad(o|a|os|as)|recomendable|recomendables)
  `,
  ),
  cue(
    0.8,
    `
    (mejor|mejores|favorit(o|a|os|as)|preferid(o|a)|disfrut(o|a|e|ar|ando|amos|en|alo|ad|eis|aron|ado)|gusto|gusta|gustan|gustas|gusto mucho|gustaron|mola|molan|divertid(o|a|os|as)|diversion|gracios(o|a)|simpatic(o|a|os|as)|amable|amables|majisim(o|a|os|as)|maj(o|a|os|as)|dulce|dulces|dulzura|sonrisa|sonrisas|sonrie|sonreir|sonrio|risa|risas|reir|rei|abrazo|abrazos|abrazote|besos|besitos|besito|beso|bso|bsos|besazo|cariño|cariños|cariñito|querid(o|a|os|as)|amor|amores|amorcito|te quiero|te quieroo|os quiero|los quiero|te adoro|te amo|tq|tqm|tkm|corazon|exito|exitos|exitazo|triunfo|triunfar|triunfo|victoria|victorias|ganamos|ganar|gane|gano|ganaron|ganador|ganadora|celebr(ar|amos|ando|o|a)|celebracion|fiesta|fiestas|festejo|festejar|suerte|afortunad(o|a)|premio|regalo|regalos|sorpresa|bienvenid(o|a|os|as)|bravo|ole|viva|vivan|aplausos|grande|grandes|grandeza|esperanza|tranquil(o|a|os|as)|tranquilidad|relax|paz|descansar|libre|libertad|vacaciones|playa|viernes|cumple|cumpleaños|cumpleañer(o|a)|mejorando|logro|logros|logramos|logre|lograr|conseguido|consegui|merecid(o|a)|merece|mereces|apoyo|fuerza|animo|animos|valiente|valientes|inspira|inspiracion|inspirador(|a)|interesante|interesantes|especial|especiales|talento|talentos(o|a)|crackk|crecer|salud|vamos|vamoos|arriba)
  `,
  ),
  cue(
    0.5,
    `
    (bien|bueno|buena|buenos|buenas|buen|super|facil|rapido|rapida|rapidisim(o|a)|limpi(o|a)|comod(o|a)|util|utiles|gran|nuevo disco|profesional|profesionales|calidad|honest(o|a)|barat(o|a)|funciona|ayuda|ayudo|guap(o|a|os|as)|preciosa|mañana vuelvo|cool|top|wow|guau|uau|sano|sana|fresc(o|a)|solucionado|resuelto|positiv(o|a|os|as)|espero|deseo|sueño|sueños|sonando|ganas|ansiosa|ansioso|por fin|al fin|finalmente|amig(o|a|os|as)|compartir|juntos|juntas|noche|concierto|musica|cancion|verano|viaje)
  `,
  ),
  cue(
    1,
    `
    (muchas|mil|muchisimas|infinitas|miles de) gracias
    (muy|super|que|tan|todo|re|mas) (bien|bueno|buena|buenos|buenas|bonit(o|a)|lind(o|a)|content(o|a)|feliz|ric(o|a)|amable|amables|guap(o|a)|grande|grandes|mono|mona|chul(o|a)|chevere|padre|cuqui|gusto|alegria|ilusion|ganas|suerte|profesional|profesionales|comod(o|a|os)|majos|maja|majo|cool|divertido|interesante)
    (buen|buena|gran|feliz|excelente|lindo|bonito|linda|hermoso) (dia|semana|finde|fin|trabajo|viaje|noche|tarde|cumple|domingo|sabado|viernes|lunes|año|navidad|partido|servicio|atencion|noticia|rato|momento|equipo|gente|provecho|vibra|rollo|onda|aniversario|concierto|show|jueves|miercoles|martes)
    (que|q) (ganas|crack|grande|maravilla|arte|lujo|placer|risa|felicidad|alegria|rico|bonito|emocion|ilusion|guay|pasada|chulada)
    (de lujo|de maravilla|de diez|lo maximo|una pasada|un encanto|un placer|un gustazo|da gusto|me alegro|me alegra|me hace feliz|me hace ilusion|no puedo esperar|que llegue ya|me muero de amor|muero de amor|que amor|la mejor|el mejor|los mejores|las mejores|lo mejor|a disfrutar|sin duda|chapeau|chapo|ni una pega|vale la pena|merece la pena|me salvo|buena suerte|mucha suerte|muchos exitos|muchas felicidades|mucho animo|a por (ello|todas|ellos)|vamos a ganar|aupa|olé|tan feliz|en paz|buen rollo|buenas noticias|mola mucho|pasarlo bien|lo pase (genial|bien|increible)|yupi|yuju|yujuu|yeah|eaa|bien hecho|un diez|guay|chevere|padrisimo|poca madre|de pelos|bkn|ganas de)
  `,
  ),
  cue(
    0.9,
    '(SMILE|❤|😍|🥰|👏|🙌|💯|👍|💕|💖|😊|😀|😁|😃|😄|🎉|😘|💙|💚|💜|💛|🧡|🤩|🔥|😋|🤗|😇|😎|💪|🥳|✨|💗|💞|💓|🫶|😻|🎂|🎊|🙏|♥|☺|😉|💋|🌹|🌸|🏆|⭐)',
  ),
  cue(0.4, `${LAUGHTER}\n(😂|🤣|😅|😆)`),
  always(0.3, '!'),
];

export const SAD = [
  cue(
    1,
    `
    (odio|odia|odias|odian|odie|odiar|odiad(o|a)|odios(o|a)|detesto|aborrezco|asco|ascos|asqueros(o|a|os|as)|asquea|repugnante|repulsiv(o|a)|vomit(o|ar)|peor|peores|pesim(o|a|os|as)|nefast(o|a)|horrible|horribles|horroros(o|a)|horror|terrible|terribles|fatal|fatales|espantos(o|a)|lamentable|lamentables|deplorable|patetic(o|a|os|as)|penos(o|a)|ridicul(o|a|os|as)|vergonzos(o|a)|verguenza|vergüenza|sinverguenza|sinverguenzas|indignante|indignad(o|a)|indigna|inaceptable|intolerable|maldit(o|a|os|as)|mierda|mierdas|joder|jodid(o|a|os)|joden|jode|jodas|puta|putas|puto|putos|puta madre|cabron|cabrones|cabrona|gilipollas|imbecil|imbeciles|idiota|idiotas|estupid(o|a|os|as|ez)|tont(o|a|os)|pendej(o|a|os|as|ada|adas)|boludo|pelotudo|pelotudos|hijo de puta|hijos de puta|hdp|hp|malparid(o|a)|gonorrea|coño|cojones|verga|carajo|capullo|subnormal|retrasad(o|a)|basura|porqueria|desastre|desastres|desastroso|caos|tragedia|desgracia|desgraciad(o|a|os)|crisis|catastrofe|estafa|estafador(|es)|estafad(o|a)|timo|robo|robos|robar|robaron|roban|ladron|ladrones|corrupt(o|a|os|as)|corrupcion|mentira|mentiras|mentiros(o|a|os)|miente|mienten|mentir|engaño|engañad(o|a|os)|engañan|traidor|traidores|traicion|hipocrita|hipocritas|hipocresia|fraude|chapuza|inutil|inutiles|incompetente|incompetentes|decepcion|decepcionad(o|a|os|as)|decepcionante|frustrad(o|a)|frustrante|frustracion|enojad(o|a|os)|enojo|enoja|enfadad(o|a)|enfado|cabread(o|a)|cabrea|furios(o|a)|rabia|ira|coraje|molest(o|a|os|as|ar|an)|hart(o|a|os|as)|amargad(o|a|os)|amargura)
    (triste|tristes|tristeza|tristisimo|llor(o|a|ar|ando|e|aba|amos|an)|lagrimas|deprimid(o|a)|deprimente|deprime|depre|depresion|dolor|dolores|duele|duelen|doloros(o|a)|dolid(o|a)|sufr(ir|o|e|en|iendo|imiento|i)|muert(o|a|os|as|e|es)|murio|murieron|muere|mueren|morir|morirme|fallecio|fallecid(o|a)|asesin(o|os|ato|atos|ad(o|a|os|as)|ada)|matar|mataron|matan|mato|guerra|violencia|violent(o|a|os)|violacion|violad(o|a)|terrorismo|terrorista|terroristas|atentado|ataque|ataques|bombas|victimas|victima|racista|racistas|racismo|fascista|fascistas|fachas|nazi|machista|machistas|machismo|acoso|abuso|abusos|maltrato|injusticia|injust(o|a)|miedo|susto|panico|terror|pesadilla|angustia|ansiedad|estres|estresad(o|a)|agobi(o|ad(o|a)|a)|agotad(o|a)|infierno|desesperad(o|a)|desesperacion|desesperante|solo y|soledad|abandono|abandonad(o|a|os)|desolad(o|a)|desamor|rip|d e p|dep|qepd|luto|pesame|condolencias)
  `,
  ),
  cue(
    0.8,
    `
    (mal|malo|mala|malos|malas|malisim(o|a)|malditasea|feo|fea|feos|feas|pena|penas|lastima|desgraciadamente|lamentablemente|desafortunadamente|tristemente|lamento|lamentamos|culpa|culpable|culpables|error|errores|fallo|fallos|falla|fallas|fallan|fallando|problema|problemas|perdi|perdimos|perdid(o|a|os)|perder|pierdo|pierde|perdieron|perdio|perdedor|perdedores|derrota|fracaso|fracasad(o|a)|enferm(o|a|os)|enfermedad|gripe|fiebre|resfriad(o|a)|cansad(o|a|os|as)|cansancio|sueño que tengo|aburrid(o|a|os)|aburro|aburre|aburrimiento|preocup(a|ad(o|a)|ante|acion)|nervios|nervios(o|a|os)|celos|envidia|rot(o|a|os|as)|rompio|averia|averiad(o|a)|dañad(o|a)|defectuos(o|a)|retraso|retrasos|tarde|esperando|espera|cancelad(o|a)|cancelaron|cancelo|cancelan|queja|quejas|quejarse|quejo|reclamo|reclamacion|denuncia|demanda|devolucion|reembolso|multa|multas|carisim(o|a|os)|caro|cara dura|abusivo|sucio|sucia|suci(os|as)|frio|fria|lent(o|a|os)|incomod(o|a)|peligro|peligros(o|a)|amenaza|amenazas|accidente|accidentes|golpe|golpes|carcel|preso|presos|detenid(o|a|os)|delincuente|delincuentes|criminal|criminales|pobre|pobres|pobreza|hambre|paro|desempleo|despid(o|os|en|ieron)|recortes|ignorante|ignorantes|ignorancia|vergonzante|falso|falsa|falsos|falt(a|an) de|extraño|echo de menos|extrañar|nostalgia|sola|vaci(o|a)|insomnio|trafico|atasco|lluvia|examen|examenes|estudiar|lunes|maldad|malvado|dramas|drama|puñetero|dichoso|incapaz|inepto|ineptos|impotencia|absurd(o|a)|grave|graves|gravisimo|critica|criticar|critican|indecente|miserable|miserables|rata|ratas|cinismo|cinico|cinicos|descarados|caradura|prohibid(o|a)|prohibir|censura|dictadura|dictador|golpistas|ruina|suspend(er|ido|i)|suspenso|castigo)
  `,
  ),
  always(
    0.9,
    `
    no [me|te|se|nos|l(o|a)|le|les|os] [ANY] (gusta|gustan|gusto|funciona|funcionan|sirve|sirven|contesta|contestan|responden|responde|puedo|puede|pueden|podemos|pude|entiendo|soporto|aguanto|creo|quiero|quieren|llega|llego|llegan|va|vale|valen|merece|recomiendo|vuelvo|volvere|volvemos|hay derecho|es justo|hay|tengo|tiene|tienen|dan|da|deja|dejan|cumplen|saben|sabe|hacen|hace|respetan|carga|enciende|prende|vino|vinieron|apetece|dormir|duermo|tenemos|paran|arreglan|hicieron|dejan|encuentro|queda|existe|importa|mas)
    (nadie|nada|nunca|jamas|ni) [me|se|nos|te|l(o|a)|le|les|de] (contesta|contestan|responde|ayuda|entiende|quiere|hace|sirve|funciona|sale|viene|va|da|dice|gusta|bueno|llega|llama|llaman|mas|bien|siquiera|una|caso|puede|puedo|cambia|importa)
    (nunca mas|jamas vuelvo|ni una|ni siquiera|para nada|gracias por nada|sin (ganas|respuesta|luz|agua|internet|solucion|contestar|poder|dormir|palabras|vergüenza|nada)|hasta (los huevos|las narices|el gorro|la madre|los cojones|la polla|el coño|los ovarios|cuando|aqui hemos)|que (pena|asco|rabia|triste|lastima|mal|horror|coraje|verguenza|feo|fea|mala|desastre|dolor|miedo|pereza|palo|flojera|frio|putada|mierda|poca|decepcion|barbaridad|injusto|cansancio|robo|susto|sueño)|me (da|dan|dio) (pena|asco|rabia|miedo|verguenza|coraje|lastima|pereza|flojera|igual|ansiedad)|da (pena|asco|verguenza|miedo|rabia)|me (cago|duele|duelen|siento mal|siento sol(o|a)|siento fatal|quiero morir|muero de (frio|calor|hambre|sueño)|aburro|preocupa|molesta|enoja|jode|cabrea|deprime|cansa|arrepiento|robaron|mienten|engañaron|estafaron|cobraron|dejaron|cago en)|lo siento|lo sentimos|odio (los|las|el|la|que|a|cuando)|menudo robo|vaya (mierda|timo|robo|desastre|dia|noche|tela|trafico)|mala suerte|mal dia|mal rollo|mal servicio|mala atencion|de mal|muy mal|tan mal|sigo esperando|sigo sin|seguimos sin|otra vez (sin|lo mismo|roto|tarde|mal|igual)|doy de baja|di de baja|hijos de|hijo de|a la mierda|una mierda|de mierda|vete a|callate|largate|poca verguenza|basta ya|ya basta|basta de|ya esta bien|no mas|fuera (el|la|los)|no puede ser|no es (justo|normal|posible)|no hay quien|de pena|tomadura de pelo|por culpa)
  `,
  ),
  cue(
    0.9,
    '(FROWN|😡|😠|🤬|😤|👎|🙄|😢|😭|😔|😞|💔|😒|🤮|😩|😫|😖|😣|😟|😕|🙁|☹|😓|😥|😰|😨|😱|🤢|😑|😪|💩|🤦|🥺|🤒|😿)',
  ),
  cue(
    0.7,
    '(peor|miedo|fuera|basta|imposible|dificil|complicado|harta|aguantar|aguanto|soportar|soporto|insoportable|quejas|ridiculez|payas(o|a|os)|circo|manipul(ar|acion|an|ador)|sectario|chorizo|chorizos|mafios(o|os)|mafia|golfo|golfos|vago|vagos|cobarde|cobardes|cerdo|cerdos|bobo|boba|loc(o|a|os) de|salvaje|salvajes|brutos|animales|barbaridad|aberracion|atropello|condena|condenado|conden(o|amos)|rechazo|critico|deuda|deudas|subida|subidas|impuestos|hund(e|en|ir|ido|imos)|destru(ir|ye|yen|ido|yendo)|arruin(a|an|ado|ar|aron)|jod(er|iendo|i)|fastidi(a|o|ar)|quitar|quitan|quitaron|culpan|caga|cagada|cagado|cagando|cague|mocos|tos|vomitar|ampollas|hospital|urgencias|operacion|muela|cancer|covid|virus|crimen|crimenes|arma|armas|disparos|incendio|terremoto|inundacion|sequia|huelga|protestas|exilio|extraña|olvidar|olvidado|olvide|llego tarde|ausencia|ignor(a|an|ado|aron|as)|perdon|disculpa|sorry|nostalgica|suicid(io|arme|ar)|fracasar|rendirme|me rindo|vergonzosa)',
  ),
  always(0.25, '(no|nunca|nada|nadie|ni|tampoco|sin)'),
  always(0.25, '(de verdad|en serio|pero|porque|por que|xq|aunque|sin embargo|ni)'),
];
