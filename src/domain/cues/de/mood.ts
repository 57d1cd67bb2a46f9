import { always, cue } from '../cue';

export const GLAD = [
  cue(
    1,
    '(liebe ich|ich liebe|geliebt|liebt|lieben|lieb dich|liebe (es|das|dich|euch|diese|diesen|dieses|ihn|meine|meinen|mein|den|dieser)|begeistert|begeisterung|toll(|e|er|es|en|em|sten|ste)|super|supi|klasse|spitze|mega|hammer|genial(|e|er|es|en)|großartig(|e|er|es|en)|grossartig|fantastisch(|e|er|es|en)|phantastisch|hervorragend(|e|er|es|en)|ausgezeichnet(|e|er|es|en)|wunderbar(|e|er|es|en)|wundervoll(|e|er|es|en)|wunderschön(|e|er|es|en)|wunderschoen|schön(e|er|es|en|em|ste|sten|stes|ster)|(sehr|so|soo|echt|wirklich|richtig|total|ganz|voll|einfach|wunder|bitte|danke) schön|schön (dass|wars|war|hier|da)|schoen(|e|er|es|en)|schönheit|schee|schö|herrlich(|e|er|es|en)|traumhaft(|e|er|es|en)|traum|perfekt(|e|er|es|en)|glücklich(|e|er|en)|gluecklich|überglücklich|froh|fröhlich(|e|er|en)|zufrieden(|e|er|en)|stolz(|er)|dankbar|bezaubernd(|e|er)|köstlich(|e|er|es)|lecker(|e|er|es|en)|sensationell(|e|er)|exzellent(|e|er)|erstklassig(|e|er)|geil(|e|er|es|en)|geilste|geilsten|leiwand|best(e|er|es|en|em)|lieblings(stück|laden|lied|song|essen|film|ort)|liebling|liebste(|r|n|s)|wahnsinnig (gut|schön|toll)|glück|gluck|freude|spaß|spass|freuen|freu|freue|freut|gefreut|vorfreude|jubel|jubeln|juhu|juhuu|yay|yeah|jippie|hurra|yippie|traumtor|weltmeister|europameister|sieger|begeisternd|überwältigend|bewegend|berührend|rührend|gänsehaut|legendär(|e|er)|episch|meisterwerk|sehenswert|lesenswert|hörenswert|umwerfend|zauberhaft|magisch|himmlisch|göttlich|sagenhaft|fabelhaft|famos|bombastisch|hammergeil|megageil|saugeil|affengeil|urleiwand|bärig|knuffig|flauschig|goldig|herzallerliebst|zuckersüss|erleichtert|erleichterung|gott sei dank|zum glück|glücklicherweise|bestanden|verlobt|geboren|motiviert|inspiriert|inspirierend|hach|hachz|aww|awww|yummy|nomnom|tschakka|yess|yes !|wohoo|woohoo|wuhu|wohlfühlen|wohl gefühlt|mag ich|ich mag|vermisse nichts|ein genuss|eine wucht|der knaller|zum verlieben|zum dahinschmelzen|ein traum|träumchen|glücksgefühle|endlich geschafft|frohe|frohes|fröhliche)',
  ),
  cue(
    1,
    '(danke|dank|dankeschön|dankeschoen|merci|thx|thanks|thank you|bedanken|bedanke|glückwunsch|glueckwunsch|herzlichen glückwunsch|glückwünsche|gratuliere|gratulation|gratulieren|happy birthday|alles gute|alles liebe|hdl|hab dich lieb|ich liebe dich|viel spaß|viel erfolg|viel glück|weiter so|gut gemacht|gute arbeit|hut ab|respekt|chapeau|kompliment|daumen hoch|bravo|kann es kaum erwarten|kanns kaum erwarten|kann es nicht erwarten|gespannt auf|freu mich|freue mich|freuen uns|gefällt|(mir|uns|gut|sehr|hat) [ANY] gefallen|empfehlen|empfehle|empfehlenswert|lohnt sich|gelohnt|genossen|genießen|genieße|geniessen|gut gelaunt|gute laune|gute nachricht|gute nachrichten|endlich wochenende|endlich urlaub|endlich ferien|feierabend|immer wieder gerne|gerne wieder|lust auf|fan von|i love|love|awesome|best day|perfect|amazing|beautiful|happy)',
  ),
  cue(
    0.7,
    '(gut(|e|er|es|en|em)|guet|guat|besser|nett(|e|er|es|en)|freundlich(|e|er|es|en)|lieb(|e|er|es|en)|süß|süss|süß(e|er|es|en)|süss(e|er|es|en)|niedlich(|e)|hübsch(|e|er|es|en)|cool(|e|er|es|en)|nice|fein(|e|er)|prima|schick(|e|er)|lustig(|e|er|es)|witzig(|e|er|es)|lachen|lache|gelacht|lächeln|grinsen|rofl|wow|spannend(|e|er|es)|gewonnen|gesiegt|geschafft|gelungen(|e)|geklappt|klappt|gerne|willkommen|gemütlich(|e|er)|entspannt(|e)|entspannen|erholsam|chillen|chillig|feiern|feiere|gefeiert|überrascht|überraschung|praktisch|hilfreich|hilfsbereit|kompetent|zuverlässig|unkompliziert|top|held|helden|heldin|engel|legende|ehrenmann|beeindruckend(|e)|beeindruckt|angenehm(|e|er)|elegant|edel|bequem|passt (perfekt|super|wie angegossen|genau)|gelöst|behoben|optimal|richtig so|mutig|bestens|sympathisch(|e|er)|knaller|liebe grüsse|liebe grüße|bussi|küsse|küsschen|umarmung|umarmen|drück dich|drücke (die|euch|dir)|grins|schmunzel|lachflash|gespannt|auf gehts|los gehts|gute besserung|gemeinsam stark|wünsche (euch|dir|allen|ihnen)|daumen sind gedrückt|kult|sonnenschein|fett|bombe|bombig|wahnsinn|respekt|lohnenswert|beste freundin|bester freund|ohrwurm|faszinierend|romantisch|verliebt|kuscheln|guten (morgen|appetit|hunger)|gute nacht|schönen (tag|abend|sonntag|samstag|freitag|feierabend|urlaub|start))',
  ),
  // Laughter is of all moods.
  cue(0.5, '(😂|🤣|😅|😄|😆|😉|haha|hahaha|hahah|haha|hihi|hehe|lol|xd|lmao|lach|kicher)'),
  cue(
    0.4,
    '(stark(|e|er)|schnell|sauber|frisch|gesund|sicher|gewinnt|gewinnen|sieg|siege|erfolg|erfolge|erfolgreich(|e)|party|feier|sonne|sonnig|urlaub|wochenende|geschenk|geschenke|interessant(|e|er|es)|gern|hoffentlich|hoffe|hoffnung|schlau|klug|endlich|lieber|liebe|schön|konzert|strand|meer|grüße|grüsse|lg|bereit|zusammen|freunde|neu|ja|yes|okay|krass)',
  ),
  cue(
    0.8,
    '(SMILE|❤|♥|😍|🥰|👏|🙌|💯|👍|💕|💖|💗|💞|😊|😀|😁|😃|😋|😎|🎉|🎊|😘|😚|💙|💚|💜|💛|🧡|🤩|🔥|☺|🤗|✨|🥳|🙏|💪|👌|💋|🍀|😇)',
  ),
  always(
    1,
    '(nicht|gar nicht|garnicht|ned|net) (schlecht|übel|verkehrt)\n(nie|nicht|niemals) (enttäuscht|bereut)\nbesser (gehts|geht es|kann es) nicht\n(nichts|nix|nicht|ned|net) [zu] meckern\nkeine wünsche offen\n(kein|keine|ohne) [ANY] (problem|probleme|stress)',
  ),
  // “Good” is what they ask for, not what they found.
  always(
    -1,
    `
    (kann|könnte|könnt|können|kannst|wer|was|wen|welche|welchen|welches|welcher|würdet) .. (empfehlen|empfehlt) [ANY] (?|??|END|.|,)
    (kennt|hat|weiss|jemand|wer|kann|suche|suchen|brauche|bräuchte|gesucht|gibt es|gibts|wo) .. (gut|gute|guten|gutes|guter|netten|nette|besten|beste|schöne|schönen|schönes|zuverlässige|zuverlässigen|tolle|tollen|günstige|fähigen|kompetenten|empfehlung|empfehlungen|zufrieden)
    (gerne|gern) (alles|auch|gebraucht|pn|per|an|melden|anbieten|mit|bis|in)
    NUM . klasse
  `,
  ),
  always(0.3, '(!|!!)'),
];

export const SAD = [
  cue(
    1,
    '(hass|hasse|hassen|hasst|gehasst|schrecklich(|e|er|es|en)|furchtbar(|e|er|es|en)|grauenhaft(|e|er|es|en)|grauenvoll|grausam(|e)|schlimm(|e|er|es|en|ste|sten)|entsetzlich(|e)|ekelhaft(|e|er|es)|eklig(|e|er|es)|widerlich(|e|er|es)|ekel|abartig(|e)|katastrophe|katastrophal(|e|er)|unverschämt(|e|er|es|heit)|frech(|e|er)|frechheit|dreist(|e)|skandal|skandalös|unmöglich|unterirdisch|miserabel|mies(|e|er|es|en)|erbärmlich(|e)|lächerlich(|e|er)|peinlich(|e|er)|enttäuscht|enttäuschend|enttäuschung|entäuscht|enttaeuscht|unzufrieden|wütend(|e)|wut|sauer|stinksauer|verärgert|ärgerlich|ärger|ärgern|ärgere|ärgert|genervt|nervt|nerven|nervig(|e|er)|nervend|frustriert|frust|frustrierend|fassungslos|entsetzt|schockiert|schock|empört|empörend|scheiße|scheisse|scheiss|scheiß|scheis|scheise|kacke|kack|mist|dreck|drecks|müll|schrott|kotzen|kotzt|zum kotzen|arsch|arschloch|arschlöcher|wichser|hurensohn|fick|fickt|ficken|verfickt(|e|er)|fuck|wtf|verdammt(|e|er)|verflucht|idiot|idioten|idiotisch|depp|deppen|deppert|trottel|vollidiot|vollpfosten|spinner|dumm(|e|er|es|en)|dummheit|blöd(|e|er|es|en|sinn)|bloed|doof(|e|er)|bescheuert(|e)|behindert|betrug|betrüger|betrogen|abzocke|verarscht|verarsche|lüge|lügen|lügner|lügt|gelogen|korrupt|rassist|rassisten|rassismus|rassistisch|nazi|nazis|faschist|faschisten|faschismus|hetze|hetzer|schande|schäm|schämen|schämt|schämt euch|alptraum|albtraum|horror|tragisch|tragödie|tot|tote|toten|toter|tod|gestorben|stirbt|sterben|mord|mörder|ermordet|getötet|terror|terrorist|terroristen|anschlag|krieg|opfer|missbrauch|vergewaltigt|gewalt|hölle|desaster|versager|unfähig(|e)|inkompetent(|e)|unfreundlich(|e|er)|arrogant|beleidigt|beleidigend|zumutung|ätzend|nervtötend|unerträglich|unausstehlich|abscheulich|verachte|verachten|widerwärtig|verlogen(|e)|heuchler|heuchelei|scheinheilig|asozial(|e)|asi|asis|abschaum|schwein|schweine|schlampe|spast|spasti|missgeburt|penner|pisser|hohlkopf|honk|gestört|pervers|respektlos|ungerechtigkeit|versagt|gescheitert|erschreckend|beängstigend|alarmierend|besorgniserregend|verstorben|beerdigung|beileid|ruhe in frieden|rip|trauert|tränen|liebeskummer|zahnschmerzen|bauchweh|halsschmerzen|migräne|grippe|erkältet|erkältung|folter|hinrichtung|explosion|razzia|verbrecher|verbrechen|kriminell(|e)|diktatur|diktator|propaganda|zensur|lügenpresse|hetzen|rechtsextrem(|e|en)|neonazi|neonazis|mobbing|gemobbt|fail|epicfail|facepalm|fremdschämen|cringe|hoffnungslos|kotz|würg|verzweifel|verzweifle|unerhört|dämlich(|e|er)|hirnlos(|e)|schwachsinnig|schwachköpfe|vollhonk|kackt|ankotzen|ankotzt|angekotzt|abgefuckt|gefickt|verkacken|elendig|jämmerlich|stümper|pfusch|saftladen|witzfigur|trauerspiel|armutszeugnis|bodenlos)',
  ),
  cue(
    0.7,
    '(schlecht(|e|er|es|en|em|este)|traurig(|e|er|es)|trauer|trauern|leider|schade|bedauerlich|bedauerlicherweise|falsch(|e|er|es|en)|fehler|problem|probleme|schwierig|kaputt(|e|er|es)|defekt(|e|er|es)|verspätung|verspätet|zu spät|ausgefallen|ausfall|störung|gesperrt|abgesagt|verloren|verlieren|verliert|verlierer|verpasst|vermisse|vermissen|vermisst|fehlt|weinen|weine|weint|heulen|heule|heul|heult|krank|kranke|fieber|schmerz|schmerzen|kopfschmerzen|kopfweh|bauchschmerzen|tut weh|weh|kaputtgemacht|anstrengend|gereizt|aggressiv|überfordert|depri|schlechte laune|mies drauf|übermüdet|schlaflos|schlafstörungen|frieren|friere|arschkalt|saukalt|husten|schnupfen|krankenhaus|abschied|heimweh|sehnsucht|getrennt|trennung|verlassen|sinnlosigkeit|fragwürdig|bedenklich|gruselig|unheimlich|verwirrt|ratlos|scheitert|scheitern|blamiert|ausgeschieden|gegentor|vorwurf|vorwürfe|skandale|rücktritt|überwachung|ausspioniert|insolvenz|entlassen|entlassungen|einbruch|diebe|dieb|öde|meckern|jammern|rumheulen|gelangweilt|schwach|zwingen|gezwungen|hilfe|zum heulen|zum weinen|unbequem|unpraktisch|unsympathisch|ungern|ungeduldig|unwichtig|idiotie|verschlafen|wecker|erschöpft|fertig mit|stress|stressig|gestresst|langweilig|langeweile|langweilt|angst|ängste|fürchte|befürchte|sorge|sorgen|besorgt|panik|einsam|allein|verzweifelt|verzweiflung|depression|depressiv|unglücklich|elend|hässlich(|e)|übel|verhaftet|gefängnis|knast|verletzt|verletzte|streiten|beschwerde|beschweren|reklamation|mangel|mängel|unfair|ungerecht|überteuert|vergeblich|dreckig|stinkt|warte seit|warten|gewartet|wartezeit|gekündigt|kündigen|kündigung|abgelehnt|verboten|verbot|chaos|gefährlich|bedroht|drohung|pleite|arm|armut|hunger leiden|verschwendung|verschwendet|unnötig|sinnlos|nutzlos|überflüssig|unsinn|quatsch|schwachsinn|bullshit|blamage|niederlage|seufz|ugh|orr|argh|boah|och|menno|mann ey|meh|oje|ohje|oh nein|ohh|sorry|tut mir leid|hilflos|fies|gemein|böse|zickig|eifersüchtig|eingebrochen|gestohlen|geklaut|vergessen|versaut|vermasselt|verkackt|durchgefallen|absturz|abgestürzt|hängt|fake|peinlichkeit)',
  ),
  cue(
    0.4,
    '(teuer|umsonst|langsam|kalt|regen|regnet|grau|laut|lärm|stau|schuld|strafe|unfall|kritik|streit|krise|gefahr|flucht|müde|arzt|zahnarzt|streik|hitze|schwitzen|klausur|prüfung|lernen|steuern|schulden|merkwürdig|seltsam|komisch|egal|wieder|nein|ne|nee|alter|ey|ernsthaft|warum|wieso)',
  ),
  always(
    0.8,
    `
    (nicht|nie|kein|keine|keinen|ned|net|nicht mehr|gar nicht|nich|nid|nüt) [ANY] [ANY] (gut|gute|guten|gutes|schön|toll|glücklich|zufrieden|fair|richtig|lustig|witzig|okay|ok|normal|funktioniert|geht|klappt|hilfreich|leiden|verstehen|glauben|fassen|schlafen|ertragen|aushalten|wahr|wahr sein|lust|bock|spass|chance|hoffnung|ahnung von|hilfe|zeit|geld|respekt|verständnis|empfehlen|wert|reagiert|antwort|rückmeldung|erreichbar|da|angekommen|geliefert|gekommen|interesse daran)
    (funktioniert|geht|klappt|läuft|gefällt|passt|mag|kommt|stimmt|hilft|reicht|verstehe|versteh|kapier|kapiere|kann|will|schmeckt|glaub|glaube|ist|war|halt|ertrage|halte|interessiert) [ich|mir|es|das|die|der|den|sie|man] [ANY] [ANY] (nicht|gar nicht|nicht mehr|überhaupt nicht|nich|ned|net|nix|nichts|niemand|keinen|keiner|niemanden|kein schwein)
    (kein|keine|keinen|null) (bock|lust|ahnung|chance|geld|zeit|motivation|respekt|freunde|anstand|hirn|verstand|hoffnung|strom|internet|empfang|netz|schlaf)
  `,
  ),
  cue(0.6, '(nicht|nichts|kein|keine|keinen|keiner|niemand|nie|nich|nix|ned|net)'),
  always(
    0.6,
    `
    (nie wieder|nie mehr|nicht mehr|immer noch nicht|immer noch kein|immer noch keine|schon wieder|mal wieder|keiner|niemand|nichts|mir reicht|reicht mir|schnauze voll|nase voll|euer ernst|ihr ernst|im ernst|was soll|geht gar nicht|geht nicht|kann nicht sein|kann doch nicht|warum (muss|müssen|nicht|immer|gibt|macht|kann|ist|sind)|wieso|na toll|na super|ganz toll|war ja klar|typisch|echt jetzt|unfassbar|unglaublich|wie kann man|armes deutschland|traurig dass|schlimm dass|zu viel|zu wenig|zu teuer|viel zu)
    (muss|müssen) [ich|wir|man] [ANY] [ANY] (aufstehen|arbeiten|lernen|früh raus|zur schule|zum zahnarzt|zum arzt)
  `,
  ),
  cue(
    0.8,
    '(FROWN|😡|😠|🤬|😤|👎|🙄|😢|😭|😔|😞|💔|😒|🤮|😩|😫|😣|😖|😕|🙁|☹|😟|😰|😱|😨|😥|😓|🤢|🤦|😪|😿|🖕|😐|😑|🤒|🤧)',
  ),
];
