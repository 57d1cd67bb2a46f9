import { always, type Cue, cue } from '../cue';

export const praise: readonly Cue[] = [
  cue(
    1,
    `
    (gute|guter|gutes|guten|beste|bester|bestes|besten|tolle|toller|tolles|tollen|tollem|super|top|klasse|spitzen|spitze|mega|hammer|geile|geiler|geiles|geilen|schöne|schöner|schönes|schönen|wunderschöne|wunderschöner|wunderschönes|wunderschönen|nette|netter|nettes|netten|freundliche|freundlicher|freundliches|freundlichen|kompetente|kompetenter|kompetentes|kompetenten|hervorragende|hervorragender|hervorragendes|hervorragenden|ausgezeichnete|ausgezeichneter|ausgezeichnetes|perfekte|perfekter|perfektes|perfekten|grossartige|grossartiger|grossartiges|fantastische|fantastischer|fantastisches|ehrliche|ehrlicher|saubere|sauberer|schnelle|schneller|zuverlässige|zuverlässiger|liebevolle|liebevoller|leckeres|leckere|leckerer|faire|fairer|erstklassige|erstklassiger|sensationelle|sensationeller|lässiger|lässige|leiwander|leiwande|geniale|genialer|geniales|coole|cooler|cooles|starke|einwandfreie|einwandfreier|hochwertige|professionelle|professioneller|herzlicher|herzliche|einmalige|einmaliger) [und|,] [ANY] [ANY] (service|kundenservice|kundendienst|support|beratung|arbeit|qualität|laden|geschäft|team|personal|mitarbeiter|mitarbeiterin|verkäufer|verkäuferin|bedienung|firma|betrieb|produkt|produkte|auswahl|preise|preis|essen|lieferung|abwicklung|ware|küche|restaurant|hotel|handwerker|verarbeitung|erfahrung|erfahrungen|adresse|preis-leistung|preisleistung|preis-leistungsverhältnis|preis-leistungs-verhältnis|kommunikation|leute|jungs|truppe|leistung|autohaus|werkstatt|friseur|friseurin|salon|studio|atmosphäre|ambiente|stoff|stimmung|betreuung|umsetzung|ergebnis|job|chef|chefin|einbau|montage|versand|kauf|stück|teil|farbe|farben|design|torte|kuchen|kleid|ring|schmuck|sofa|auto|haus|wohnung|garten|bad|boden|fotos|bilder|kurs|trainer|trainerin|angebot|idee|sache|kollektion|stücke|teile|beiz|wirtshaus|café|cafe)
    (grosses|riesen|riesiges|riesengrosses|ein|fettes|dickes|mega|ganz grosses|grösstes) (lob|dankeschön|danke|kompliment|merci|dank|dankeschoen)
    (weiter so|macht weiter so|daumen hoch|hut ab|chapeau|respekt|kompliment|komplimente|alle achtung|ein hoch auf|props an|bravo|well done|gut gemacht|toll gemacht|super gemacht|gute arbeit|saubere arbeit|super arbeit|top arbeit|besser gehts nicht|besser geht's nicht|besser geht es nicht|erste sahne|erste klasse|oberklasse|weltklasse|spitzenklasse|spitzenmässig|vom feinsten|erste wahl|eins a|fünf sterne|volle punktzahl|NUM sterne plus|vergelts gott|vergelt's gott|kann man nur loben|aller ehren wert|ein segen|goldwert|gold wert|jeden cent wert|jeden euro wert|jeden rappen wert|jeden franken wert|jeder cent wert|sein geld wert|ihr geld wert|das geld wert)
    NUM sterne
    (gern|gerne|jederzeit|definitiv|bestimmt|auf jeden fall|jederzeit gerne) [sehr|wieder] [gern|gerne] wieder
    immer wieder (gern|gerne|super|toll|schön|ein genuss|eine freude|top|klasse|ein erlebnis|zu empfehlen)
    (sehr|absolut|nur|wärmstens|unbedingt|echt|wirklich|definitiv|jedem|bedenkenlos|uneingeschränkt|total|voll|nur zu|sehr zu|wirklich zu|absolut zu|immer zu|zu) [zu] (empfehlen|weiterempfehlen|empfehlenswert|weiter empfehlen|weiterzuempfehlen|zu empfehlen)
    (klare|absolute|grosse|volle|ganz klare|meine|echte|uneingeschränkte|eindeutige) (empfehlung|weiterempfehlung|kaufempfehlung)
    (empfehlenswert|weiterempfehlung)
    (ich|wir) empfehle(|n) [ANY] [ANY] [ANY] (gern|gerne|weiter|jedem|allen|sehr|immer|uneingeschränkt)
  `,
  ),
  always(
    1,
    `
    (nie|nicht|niemals|noch nie|nicht ein mal|kein mal) [ein mal|mal|mehr] (enttäuscht|bereut|im stich gelassen|falsch gemacht|schlecht gegessen|probleme gehabt|ein problem|ärger gehabt|daneben)
    (besser|schöner|freundlicher|schneller|netter|leckerer|einfacher) (gehts|geht's|geht es|kann man|kann es|könnte es|hätte|hätten|könnte|kann) [ANY] [ANY] [ANY] (nicht|nimmer|ned|net)
    (kann|konnte|könnte|können|hätte|hätten) [ich|wir|man|es|mir|uns] [ANY] [ANY] nicht (besser|schöner|zufriedener|glücklicher|netter|freundlicher|genug danken|meckern|klagen|besser treffen|besser sein)
    (nichts|nix|gar nichts) [ANY] (zu meckern|auszusetzen|zu beanstanden|zu bemängeln|falsch gemacht|zu beklagen|zu motzen)
    (keine|kein|keinerlei) [ANY] (wünsche offen|beanstandungen|beschwerden|klagen|grund zur klage|grund zu meckern|einzige beschwerde|mängel|reklamation)
    (nicht|nimmer|nie) (mehr|wieder) (missen|hergeben|her geben|ohne|ausziehen|woanders|zurück)
    nie (mehr|wieder) (woanders|was anderes|wo anders|etwas anderes|ohne|einen anderen|eine andere|zu jemand anderem)
    (nicht|ned|net|nid|nöd|nit|garnicht) [so|mal so|mal|ganz] (schlecht|übel|verkehrt|ohne) [END|!|.|,|👍]
    (ohne|keine|null) (probleme|komplikationen|stress|terminstress|wenn und aber|schnickschnack|wartezeit) [ANY] [ANY] (geklappt|gelaufen|geliefert|eingebaut|funktioniert|umgetauscht|repariert|bekommen|!|.|END)
    (alles|hat alles|hat) [ANY] [ANY] (super|bestens|wunderbar|toll|perfekt|reibungslos|einwandfrei|top|prima|problemlos|gut) [ANY] (geklappt|gelaufen|funktioniert|angekommen|verlaufen|geworden|erledigt|gelöst|gemacht)
  `,
  ),
  cue(
    1,
    `
    (sehr|echt|wirklich|super|mega|total|absolut|so|voll|extrem|richtig|rundum|mehr als|überaus|äußerst|wahnsinnig|unglaublich|unfassbar|ur|urig|sau|hochgradig|restlos|vollstens|vollkommen|soo|megasuper|bsonders|uu|mords|einfach|besonders|wunderbar) (zufrieden|begeistert|glücklich|freundlich|freundliche|nett|nette|lieb|hilfsbereit|kompetent|kompetente|beeindruckt|dankbar|schön|schöne|schönes|hübsch|toll|tolles|tolle|cool|geil|lecker|leckeres|leckere|gut|gutes|gute|süß|süss|süße|schick|edel|gemütlich|bequem|elegant|professionell|zuverlässig|angenehm|praktisch|stylisch|köstlich|genial|klasse|top|gelungen|herzlich|liebevoll|entspannt|happy|verliebt|geduldig|ehrlich|stolz|sauber|pünktlich|flott|fair|kulant|unkompliziert|perfekt|traumhaft|fein|fesch|leiwand|guet|schee|schen|schö|stark|talentiert|authentisch|inspirierend|spitze|super|mega|hammer|fix|schnell|hervorragend|ausgezeichnet|wunderschön|wunderbar|großartig|fantastisch|einwandfrei|vorbildlich|problemlos)
    (bin|sind|war|waren|immer|ganz|jedes mal|ist|warn) [ich|wir|alle|ihr|die|das|der|es|alles|dort|da|hier|damit|bei euch|mit ANY|immer|sehr] [sehr] (zufrieden|begeistert|glücklich|freundlich|freundliche|nett|nette|hilfsbereit|kompetent|kompetente|beeindruckt|dankbar|schöne|schönes|hübsch|toll|tolles|tolle|cool|geil|lecker|leckeres|leckere|süß|süss|süße|schick|edel|gemütlich|bequem|elegant|professionell|zuverlässig|angenehm|praktisch|stylisch|köstlich|genial|top|gelungen|herzlich|liebevoll|happy|verliebt|geduldig|ehrlich|stolz|pünktlich|flott|fair|kulant|unkompliziert|traumhaft|fesch|leiwand|schee|schen|schö|talentiert|authentisch|inspirierend|spitze|super|mega|hammer|hervorragend|ausgezeichnet|wunderschön|wunderbar|großartig|fantastisch|einwandfrei|vorbildlich|problemlos)
  `,
  ),
  cue(
    1,
    `
    (ich|wir|i) (liebe|lieben|feier|feiere|vergöttere|lieb|mag) [es|das|sie|ihn|euch|den|die|diese|diesen|dieses|mein|meine|meinen|unsere|unser|unseren|ja|einfach]
    (liebe|lieben|feier|feiere) (ich|wir|es|das|sie|ihn|euch|euren|eure|den|die|diese|diesen|dieses|meinen|meine|mein|unsere|unser|unseren|i)
    (bin|sind|war|ist|i bin|hab mich|schockverliebt) [ich|wir|ja|ganz|total|sofort|absolut] [ANY] (verliebt|begeistert|hin und weg|fan|ein fan|happy|überglücklich|baff|hellauf begeistert|schockverliebt|sprachlos vor|mega happy|so happy|ein riesenfan|hellauf)
    (hin und weg|schockverliebt|überglücklich|hellauf begeistert|restlos begeistert|rundum glücklich|volltreffer|glücksgriff|glückskauf|goldstück|goldstücke|goldschatz|lieblingsladen|lieblingsstück|lieblingsfriseur|lieblingsfriseurin|lieblingsrestaurant|lieblingscafé|lieblingsteil|lieblingsgeschäft|lieblingsitaliener)
    START (schicke|schöne|tolle|coole|hübsche|süsse|edle|geile|nette|super|klasse|mega|wunderschöne|traumhafte|hammer|top|schöner|schönes|toller|tolles|cooler|cooles|schicker|schickes|geiler|geiles|starke|feine|feines|feiner|leckere|schöns|gutes|gute|guter) ANY [ANY] END
    endlich [mal|jemand|wieder] (ein|eine|einen|jemand|jemanden|einer) [ANY] [,] (der|die|das|wo) ..6 (pünktlich|hält|versteht|kann|ehrlich|zuhört|weiss|funktioniert|ordentlich|passt|gut)
    (hält|halten) [,] was (er|sie|es) (verspricht|versprechen|versprochen)
    (sind|ist|wie|is) (die|das|der|sie|er|es|dat|des) [ANY] [ANY] (schön|toll|geil|süss|cool|hübsch|genial|lecker|super|edel|schick|niedlich|herzig|mega) [geworden|!|!!|END|😍|gemacht|aus]
    (schön|toll|super|klasse|mega|gut|perfekt|hammer|cool|schick|edel|wunderschön|traumhaft|genial|richtig gut|echt gut|bombe) geworden
    (fühle|fühl|fühlt|fühlen|gefühlt) [ANY] [ANY] [ANY] [ANY] (wohl|willkommen|gut aufgehoben|wie zuhause|wie zu hause|bestens aufgehoben|pudelwohl|wertgeschätzt|wie neugeboren)
    (wohlgefühlt|wohl gefühlt|gut aufgehoben|bestens aufgehoben|pudelwohl|ganz großes kino|großes kino|tag gerettet|leben gerettet|abend gerettet|was will man mehr|mehr geht nicht|besser geht nicht|keine wünsche offen|alles richtig gemacht|baff|hut gezogen|daumen nach oben|zahlt sich aus|jeden besuch wert|den preis wert|jede sünde wert|zum reinbeissen|zum verlieben|bin fan|bin ein fan|großer fan|riesenfan|lohnt sich|hat sich gelohnt|es lohnt|hammermässig|begeistert mich|ihr rockt|ihr seid klasse|liebs|lieb es|liebe es|lieben es|ich liebs|liebe diesen|liebe diese|liebe dieses|ans herz gewachsen|mit liebe gemacht|mit herz|mit viel liebe|herzblut)
    (freu|freue|freuen) (mich|uns) .. (drüber|darüber|über)
    (hält|läuft|halten|laufen|fährt) [jetzt|nun|immer|bei uns|seit|uns] [schon|seit|noch|immer noch] (seit|NUM|noch wie|zehn|über) [NUM|jahren|jahre|am] [jahre|jahren|ersten tag]
    (diese|dieser|dieses|die|der|das) ANY [ANY] (😍|🥰|🤩|❤)
    (genau|exakt|ganz genau) so (stell|stelle|stellt|wünscht|wünsche|muss|soll|macht|mag|will) 
    (einfach|eindeutig|wirklich|echt|immer noch|mit abstand|definitiv|nach wie vor|halt) (die|der|das) (beste|besten|beschte|bester|bestes|nummer eins)
    (toll|super|klasse|fein|prima) (habt|hast|haben) (ihr|du|sie)
    (mein|meine|unser|unsere|die) ANY [ANY] (liebt|lieben|feiert|feiern|ist begeistert|sind begeistert|war begeistert|waren begeistert|hat sich [so] gefreut|strahlt|ist hin und weg|ist verliebt)
    (wie am ersten tag|positiv überrascht|angenehm überrascht|erwartungen übertroffen|übertrifft|jederzeit gern|nur zu empfehlen|nur das beste|macht spass|macht freude|macht laune)
    START schön (habt|ist|sind|war|waren|wars|geworden|gemacht|dass|eingerichtet) 
    (sowas|so was|so jemanden|solche|so einen|solchen|solche leute|solche handwerker) (findet|trifft|hat|sieht|kriegt|gibt|gibts) [man|es] [ANY] [ANY] (selten|kaum|nicht oft|nicht alle tage|nicht mehr oft)
    (so|wie) (muss|soll|sollte) [das|es|man] [ANY] (sein|gehen|laufen|aussehen)
    so (geht|sieht|funktioniert) (service|kundenservice|kundendienst|beratung|handwerk|das)
    (freue|freuen|freu|gfreu) (mich|uns|mi) [ANY] [ANY] [jeden tag|jedes mal|riesig|total|so|über] [ANY] (über (mein|meine|meinen|unsere|unser|unseren|die tolle|das tolle)|jeden tag|jedes mal)
    (habt|hast|haben sie) [ihr|du|es|das] [ANY] [ANY] [ANY] (toll|super|klasse|wunderschön|wunderbar|perfekt|großartig|hervorragend|prima|mega|schön|spitze) [ANY] (gemacht|umgesetzt|hinbekommen|hingekriegt|gelöst|geholfen|beraten|hinkriegt|gearbeitet)
    (toll|super|klasse|wunderbar|perfekt|gut|bestens|prima|hervorragend|kompetent|freundlich|nett|mega|schnell|ehrlich|ausführlich|liebevoll|herzlich|fachkundig|spitze|fachmännisch) (beraten|geholfen|betreut|bedient|gemacht|gelöst|umgesetzt|geworden|aufgehoben|gegessen|geliefert|verarbeitet|erklärt|behandelt|empfangen|beratn|eingebaut|repariert|verpackt|aufgebaut|gearbeitet|abgewickelt|gelaufen|geklappt|erledigt|versorgt|organisiert)
    (sieht|sehen|schaut|schauen|steht|passt|passen|sitzt|schmeckt|schmeckte|riecht|funktioniert|läuft|fährt|fühlt|klingt|duftet|schmecken) [ANY] [ANY] [ANY] (super|toll|klasse|mega|richtig gut|sehr gut|so gut|echt gut|wunderschön|wunderbar|perfekt|hammer|traumhaft|fantastisch|einwandfrei|spitze|top|aus wie neu|wie neu|himmlisch|köstlich|genial|edel aus|schick|bombe|göttlich|schön aus|gut aus|schee|bombig|hervorragend|schön|wie angegossen|sensationell|gigantisch|fabelhaft)
    (ein|einfach|echter|ein echter|so ein|absoluter|mein|was ein|was für ein|wahrer|eine|echte) (traum|träumchen|träumli|genuss|gedicht|knaller|hingucker|hammer|kracher|gewinn|glücksgriff|schmuckstück|schätzchen|prachtstück|augenweide|wahnsinn|erlebnis|meisterwerk|highlight|freude|wohlfühloase|geheimtipp|vorzeigebetrieb|schatz)
    (traum|träumchen|wow|wahnsinn|wunderschön|hammer|mega|klasse|bombe|genial|spitze|toll|super|top|schön|perfekt|nice|geil|herrlich|traumhaft|lecker|stark|sauber|fein|prima|großartig|gigantisch|cool|schick|fesch|leiwand|edel|hübsch|läuft|richtig gut|sehr schön|sehr gut|sehr cool|sehr schick|sehr edel|gefällt mir|der hammer|einfach toll|einfach schön|einfach super|einfach klasse|ur leiwand|ur schön|gwaltig|sauguat) END
    (gefällt|gefallen|gfallt|gfallt) (mir|uns|ma) [auch|sehr|so|richtig|mega|total|echt|super|gut|am besten|besonders|wirklich|ausgesprochen]
  `,
  ),
  cue(
    0.8,
    '(begeistert|hervorragend(|e|er|es|en)|ausgezeichnet(|e|er|es|en)|großartig(|e|er|es|en)|grossartig|fantastisch(|e|er|es|en)|phantastisch|traumhaft(|e|er|es|en)|wunderschön(|e|er|es|en)|wunderschoen|wundervoll(|e|er|es|en)|wunderbar(|e|er|es|en)|genial(|e|er|es|en)|sensationell(|e|er|es)|exzellent(|e|er)|erstklassig(|e|er|es)|einwandfrei(|e|er)|tadellos(|e|er)|makellos(|e|er)|vorbildlich(|e|er)|überragend(|e|er)|unschlagbar(|e|er)|unübertroffen|köstlich(|e|er|es)|himmlisch(|e|er)|göttlich|lecker(|e|er|es|en)|leckerschmecker|delikat|bombastisch|granate|megageil|hammergeil|obergeil|leiwand|ur leiwand|urleiwand|urgut|saugut|saugeil|sauguat|bärig|pfundig|huere guet|hueregeil|weltklasse|spitzenmäßig|phänomenal|fabelhaft|famos|prächtig|lobenswert|ein traum|top notch|lebensretter|retter|helden|engel|profis|schatz seid|herrlich(|e|er|es)|magisch|märchenhaft|bezaubernd|entzückend|atemberaubend|umwerfend|zauberhaft|perfekt(|e|er|es|en)|beschte|die besten|der beste|das beste|die beste|bester|bestes)',
  ),
  cue(
    0.6,
    '(toll(|e|er|es|en)|super|top|klasse|spitze|mega|hammer|prima|schön(e|er|es|en|ste|sten)|schoen|hübsch|zufrieden|glücklich|freundlich(|e|er|en)|nett(|e|er|en)|kompetent(|e|er|en)|hilfsbereit|zuverlässig(|e)|professionell(|e)|liebevoll|gefällt|gut(|e|er|es)|geil(|e|er|es)|cool(|e|er|es)|nice|wow|schick(|e|er)|edel|fesch|elegant|gemütlich|bequem|praktisch|dankbar|gelungen|beeindruckend|beeindruckt|stolz|lob|empfehlung|pünktlich|fix|ehrlich|sauber|flott|schnell|unkompliziert|kulant|fair(|e|er)|günstig|freundlichkeit|glücksgriff|happy|geschmackvoll|süss(|e|er|es)|stark|guet|schee|schnelle|preiswert|unschlagbar|willkommen|blitzschnell|reibungslos|problemlos|lieblings|empfehlenswert|hochwertig(|e)|lohnt|gelohnt|feier|fan)',
  ),
  cue(
    0.7,
    '(danke|dank|dankeschön|dankeschoen|danköö|dangge|dankscheen|dankschee|dankä|thx|thanks|merci|mercy|vielendank|bedanken|bedanke|bedankt|gedankt)',
  ),
  cue(
    1,
    `
    (danke|dankeschön|dank|merci|thx|vielen dank|dankeschoen) [schön|sehr|vielmals|vilmal|euch|dir|ihnen|nochmal|nochmals|noch mal|an|so sehr|liebes|liebe|lieber|viel] [ANY] [ANY] [ANY] (für (die|den|das|euren|eure|euer|diesen|diese|ihre|ihren|deine|deinen|alles|so|ANY)|fürs|fuer|an (das|den|die|euch|MENTION|alle|dich|unsere|ANY)|team|vielmals|vilmal|dass|ihr seid|,|!|nochmal|nochmals)
    (vielen|herzlichen|tausend|lieben|besten|allerbesten|ganz lieben|1000|recht herzlichen|riesen|großen|viele) [lieben] dank
    (herzlichen|tausend|lieben|besten|vielen|riesen|recht herzlichen|ganz herzlichen|großen) dank
    (möchte|möchten|wollte|wollten|will) [ich|wir|mich|uns|hiermit|einfach|mal|nur] .. (bedanken|danke sagen|dank aussprechen|loben|lob aussprechen)
    (ihr|sie|du) (seid|sind|seids|bist) [ANY] [ANY] (die besten|das beste|toll|super|klasse|spitze|großartig|wunderbar|engel|helden|mega|der hammer|top|schätze|leiwand|a wahnsinn|wahnsinn|goldwert|echt klasse|so lieb|die beste|der beste|unschlagbar|ein schatz|profis|genial)
    (der|die|das|bestes|bester|beste) [mit abstand] (beste|besten|bestes|bester|schönste|schönsten|leckerste|leckersten|freundlichste|freundlichsten|beschte) [ANY] [ANY] (der welt|in der stadt|weit und breit|ever|überhaupt|den es gibt|die es gibt|der stadt|seit langem|seit jahren|in ANY|im ort|die ich|der ich|das ich|den ich|kauf|entscheidung|laden|friseur|service|firma|essen|pizza|eis|döner|kaffee|torte|je)
    (beste|bester|bestes|besten) (kauf|entscheidung|laden|service|firma|friseur|essen|pizza|eis|döner|kaffee|werkstatt|team|adresse|geschäft|restaurant|autohaus|anschaffung|preis|leistung|qualität)
  `,
  ),
  cue(0.5, '(❤|😍|🥰|👏|🙌|💯|🔥|👍|⭐|💕|💖|😊|💙|💚|💜|🤩|🙏|😋|👌|SMILE)'),
  always(0.3, '(!|!!)'),
  // Speaks against it.
  always(
    -2,
    `
    (danke|dankeschön|vielen dank|herzlichen dank|merci|dank) [auch|euch|ihr] für (nichts|nix|gar nichts|garnichts|die verspätung|die wartezeit|eure unfähigkeit|null|das warten|das gespräch)
    (nein|ne|nee|na) (danke|merci)
    (toll|super|klasse|prima|bravo|na toll|na super|glückwunsch|großartig|spitze|sauber|danke|toller service|tolle leistung|tolle wurst|super service) [!|,|...|.] [ANY] [ANY] [ANY] [ANY] (schon wieder|wieder (keine|kein|mal|nicht|zu)|immer noch|ausgefallen|verspätung|zu spät|kaputt|nicht gekommen|umsonst|vergeblich|nicht da|keiner da|seit NUM)
    lob (ich|i) mir
  `,
  ),
  always(
    -1.2,
    `
    (danke|dank|dankeschön|merci|thx|lg) [euch|schon|schonmal|schon mal|schomal|scho mal] [schon|mal|euch|jetzt] [mal] (im voraus|im vorraus|im vorfeld|vorab|im vorhinein|vorweg|im vorus)
    (danke|dank|merci) [,|!|.] (dir|euch|ihnen) (auch|ebenfalls|ebenso)
    (gleichfalls|ebenfalls|ebenso|wünsche (dir|euch|ich|allen|ihnen))
    (danke|dank|merci) [ANY] [ANY] [ANY] (aufnehmen|aufnahme|hinzufügen|gruppe|glückwünsche|wünsche|geburtstagswünsche)
    (welche|welcher|welches|welchen|wer|wo|kennt|hat jemand|habt ihr) .. (?|??)
    (danke|dank|dankeschön|dankbar|merci) [schon|schonmal|schon mal|euch|im voraus|für] [für|schonmal|schon mal|euch|über] [für|über] (eure|jede|jeden|jegliche|alle|ein paar|tipps|tips|hilfe|die hilfe|hinweise|antworten|antwort|eure hilfe|info|infos|die info|die infos|rückmeldung|die antwort|deine antwort|die schnelle antwort|empfehlungen)
    (wäre|waere|waeren|währe) [ANY] [ANY] [ANY] (toll|super|schön|klasse|cool|mega|nett|lieb|prima|gut|dankbar|perfekt|spitze|hilfreich|top|traumhaft|genial|nice)
  `,
  ),
  always(-0.7, '(?|??)'),
  always(
    -0.6,
    '(schlechte|schlechter|schlechtes|schlecht (beraten|gemacht|behandelt|verarbeitet|bedient)|sehr schlecht|echt schlecht|so schlecht|leider schlecht|katastrophe|frechheit|unverschämt|enttäuschend|leider|leider enttäuscht|enttäuscht von|bin enttäuscht|sehr enttäuscht|kaputt|defekt|funktioniert nicht|geht nicht|nie wieder|nie mehr|nicht mehr|gekündigt|kündigen|storniert|beschwerde|reklamation|immer noch (nicht|keine|kein)|warte|abzocke|betrug|unfreundlich|verspätung|ausgefallen|na toll|na super|ironie|nicht zu empfehlen|geld zurück|scheisse|scheiß|sauer|wütend)',
  ),
  always(
    -0.7,
    '(kann jemand|kennt jemand|kennt ihr|könnt ihr|suche|gesucht|habt ihr|wer kann|weiß jemand|hat jemand|bitte melden|brauche|bräuchte|sucht jemand|wir suchen|jemand)',
  ),
  always(
    -0.7,
    `
    URL
    (wenn|falls) (ihr|du|sie|jemand)
    (afd|spd|cdu|fdp|grünen|trump|putin|regierung|politiker|wahl|gott|jesus|spieler|trainer|tor|spiel|sieg|bvb|fcb|bundesliga|mannschaft|wetter|sonne|film|serie|lied|song|papa|mama|opa|oma|schatz)
    (so|zu) (schön|gut|toll|schnell|bald|nett|lieb) (wie|und)
  `,
  ),
  // Wishes.
  always(
    -1.5,
    `
    (guten|gute|schönen|schöne|schönes|gutes) (morgen|tag|abend|nacht|woche|wochenende|feierabend|rutsch|neues|start|mittag|feiertag|feiertage|sonntag|samstag|freitag|montag|urlaub|ferien|besserung|appetit|reise|fahrt|fest|weihnachten|ostern|advent)
    (alles liebe|hochzeitstag|gratuliere|gratulation|alles gute|herzlichen glückwunsch|happy birthday|zum geburtstag|frohe|viel glück|viel erfolg|liebe grüße|liebe grüsse|viel spaß|toi toi toi)
  `,
  ),
  always(
    -0.7,
    `
    (rabatt|aktion|jetzt (kaufen|bestellen|sichern|buchen)|schaut vorbei|kommt vorbei|wir bieten|wir freuen uns)
    (sieht|schaut|klingt|ist|war|eigentlich|an sich|zwar) [ANY] [ANY] [ANY] (gut|schön|toll|nett|super) [ANY] , aber
    🙄
    lieber (nicht|kein)
  `,
  ),
];
