import { always, type Cue, cue } from '../cue';

export const complaint: readonly Cue[] = [
  // Judgements.
  cue(
    1,
    `
    (katastrophe|katastrophal(|e|er|es|en)|unverschämt(|e|er|es|en)|unverschämtheit|frech|frechheit|dreist(|e|er|es)|dreistigkeit|unmöglich(|e|er|es)|unterirdisch(|e|er|es)|grottig(|e|er|es)|grottenschlecht|miserabel|miserable(|r|n|s)|mies(|e|er|es|en|ester|este)|erbärmlich(|e|er|es)|lächerlich(|e|er)|inakzeptabel|indiskutabel|unprofessionell(|e|er|es)|inkompetent(|e|er|en)|inkompetenz|unfähig(|e|er|en)|unseriös(|e|er|en)|abzocke|abzocker|abgezockt|betrug|betrüger|betrogen|verarscht|verarsche|verarschung|verarschen|saftladen|sauladen|drecksladen|scheissladen|schrott|pfusch|pfuscher|gepfuscht|murks|ramsch|wucher|halsabschneider|nepp|reinfall|fehlkauf|zumutung|enttäuschend(|e|er|es)|enttaeuschend|enttäuschung|enttäuscht|enttaeuscht|entäuscht|stinksauer|verärgert|kratzern|unzumutbar|skandalös|grauenhaft(|e|er|es)|grauenvoll|grausig|schauderhaft|ekelhaft(|e|er|es)|eklig(|e|er|es)|ungeniessbar(|e|er|es)|sauerei|schweinerei|servicewüste|unfassbar schlecht|wahnsinnig schlecht|sauhaufen|lumpenpack|schikane|hinhaltetaktik|hingehalten|hinhalten|vertröstet|vertrösten|abgewimmelt|abwimmeln|lieblos(|e|er|es)|respektlos(|e|er)|kundenunfreundlich(|e|er)|unkulant|mogelpackung|lockangebot|scheissverein|sauber verarscht|beschiss|beschissen(|e|er|es)|bschiss|z'teuer|schandtat|unterste schublade)
    (ein|so ein|was ein|was für ein|echter|schlechter|absoluter) (witz|saustall|armutszeugnis|trauerspiel|chaos|chaosladen|scheiss|mist|dreck|schmarrn|saftladen|verein|horror|alptraum|albtraum|reinfall|skandal)
    (einziges|reinstes|totales|absolutes) (chaos|trauerspiel|desaster|armutszeugnis|fiasko)
    (nie|noch nie|selten) (so|einen so|eine so|so einen|so eine|ein so|so was|sowas) [ein|einen|eine] (schlecht|schlechte|schlechten|schlechtes|schlechter|mies|miesen|miese|mieses|unfreundlich|unfreundliche|unfreundlichen|unfreundliches|enttäuscht|frech|freche|unprofessionelle|unverschämtes|geärgert|verarscht|lange gewartet|lausig|lausige|lausigen)
    (null|kein|keinerlei|zero) (service|kundenservice|support|rückmeldung|reaktion|entgegenkommen|kulanz|verständnis|sterne|stern|erreichbar|kundenfreundlichkeit|entschuldigung|info|kommunikation)
    (schlechter|schlechtester|schlechteste|schlechtesten|schlechte|schlechten|schlechtes|mangelhafte|mangelhafter|mangelnde|unfreundliche|unfreundlicher|unfreundliches|unfreundlichste|unfreundlichen|langsamer|unzuverlässige|miese|mieser|lausige|lausiger|arroganter|arrogante) (service|kundenservice|kundendienst|beratung|laden|firma|qualität|personal|bedienung|verarbeitung|essen|erfahrung|erfahrungen|mitarbeiter|mitarbeiterin|verkäufer|verkäuferin|kommunikation|organisation|arbeit|support|hotline|lieferung|ware|chef|kellner|restaurant|produkt|shop|anbieter|verein|leistung|hotel|essen|zustand|bewertung|stern)
    (finger weg|hände weg|vorsicht vor|ich warne|achtung abzocke|bloss nicht|lasst die finger|aufpassen bei|meidet|nicht zu empfehlen|nur warnen|kann nur abraten|rate (ab|jedem ab)|abraten)
  `,
  ),
  always(
    1,
    `
    (nicht|nie|kein|keine|gar nicht|alles andere als|wenig|weder|überhaupt nicht|absolut nicht|ned|net|nid) [mehr|so|wirklich|sehr|besonders|ganz|gerade|sonderlich|wieder|gut|weiter] [zu] (zufrieden|begeistert|empfehlenswert|empfehlen|weiterempfehlen|weiterzuempfehlen|akzeptabel|hinnehmbar|kundenfreundlich|freundlich|hilfreich|kompetent|wert|professionell|seriös|gut genug|in ordnung|ok|okay|wie bestellt|wie beschrieben|fair|lecker|sauber|frisch|glücklich|erfreut|ernst genommen|zumutbar|tragbar|normal|kulant)
    (kann|können|würde|werde) [ich|wir|man|das|den|die|diesen|diese|dieses|laden|firma|es|leider] [ANY] [ANY] [leider|echt] (nicht|keinem|niemandem|niemanden|auf keinen fall|nimmer|ned|net) [mehr|weiter] (empfehlen|weiterempfehlen)
    (empfehle|empfehlen) [ich|wir|es|das|den|die] [ANY] (nicht|keinem|niemandem)
    (kein|keine) (empfehlung|kaufempfehlung|weiterempfehlung|stern|sterne|meisterleistung|glanzleistung|ruhmesblatt)
  `,
  ),
  cue(
    0.9,
    '(enttäuschte|unzufrieden|sauer|wütend|genervt|fassungslos|entsetzt|schockiert|frustriert|angepisst|mir reicht(s|)|mir reicht es|reicht mir|schnauze voll|nase voll|hals voll|die faxen dicke|ärgerlich|ärgere|aergerlich|ärgert|unglaublich schlecht|unfreundlich(|e|er|es|en|st)|unhöflich(|e|er)|pampig(|e|er)|patzig(|e|er)|schnippisch|arrogant(|e|er)|überheblich|desinteressiert|unzuverlässig(|e|er)|unverantwortlich|unpünktlich|überteuert(|e|er|es)|abzockerpreise|völlig überzogen|traurig was|peinlich|schade um|mangelhaft(|e|er)|minderwertig(|e|er|es)|billigschrott|billigware|billigkram|pissig|hässig|muehsam|mühsam|nervig|nervt|nerven mich|zum kotzen|kotzt mich|geht gar nicht|gehts noch|geht überhaupt nicht|unter aller (sau|kanone)|unter aller würde)',
  ),
  cue(
    0.8,
    '(schlecht(e|er|es|en|ester|este|esten)|unverständlich|unbrauchbar(|e)|nutzlos(|e)|wertlos(|e)|lausig(|e|er)|dürftig|armselig|schwach(e|es)|schlampig(|e|er)|schlamperei|zu teuer|viel zu (spät|lange|teuer|klein|langsam|salzig)|versalzen|kalt und|eiskalt|lauwarm|verbrannt|zäh|trocken|geschmacklos|dreckig(|e|es)|schmutzig(|e|es)|verdreckt|stinkt|stinkend|verschimmelt|schimmel|abgelaufen(|e|es)|vergammelt|undicht|schief(|e)|krumm|wackelt|wackelig|knarzt|quietscht|klemmt|ruckelt|flackert|abgeblättert|blättert ab|verkratzt(|e|er|es)|zerkratzt(|e|er|es)|kratzer|dellen|delle|risse|riss|flecken|löcher|loch|lücken|fugen offen|verzogen|lustlos|gesalzen|gesalzene preise|freche|verblasst|ausgefranst|angelaufen|billig verarbeitet|schlecht verarbeitet|langsam(|e|er)|unmöglich(|en)|zicken|rumgezickt)',
  ),
  cue(
    0.6,
    '(scheisse|scheiss|scheise|mist|dreck|drecks|kacke|müll|schade|blöd|doof|deppert|lahm|lahme|schlecht|schwach)',
  ),
  // Broken, late, missing, wrong.
  always(
    1,
    `
    (funktioniert|funktionieren|lädt|startet|reagiert|reagieren|antwortet|antworten|meldet|melden|klappt|klappen|schliesst|liefert|liefern|funzt|heizt|kühlt|verbindet|synchronisiert|taugt|taugen|interessiert|kümmert|schmeckt|erreicht) [sich|mir|mich|uns|bei mir|bei uns|bei euch|da|hier|es|auch|einfach|seit ANY ANY|seit ANY|immer|heute|leider|schon|jetzt|bei ihnen|sie|ihn|die|der|das|euch|man] [ANY] [mal|wieder|schon wieder|einfach|überhaupt|immer|noch|leider|auch] (nicht|nich|nie|gar nicht|nix|nichts|kein|keiner|keine|niemand|niemanden|ned|net|nid|nöd|nimmer|nicht mehr|null)
    (geht|gehen|läuft|laufen|kommt|kommen|kam|kamen|passt|passen|ist|sind|war|waren|wird|wurde|wurden|werden|lässt|lassen|hat|haben|habe|hab|öffnet|stimmt|stimmen) [sich|mir|uns|bei euch|da|hier|es|auch|seit ANY ANY|seit ANY|die|der|das|man|ich|wir|euer|eure|ihr] [ANY] [mal|wieder|einfach|überhaupt|immer|noch|leider|auch] (nicht|nich|nie|gar nicht|nix|nichts|kein|keiner|keine|niemand|ned|net|nid|nimmer) [mehr|richtig|mal|einmal|wirklich|pünktlich] (an|auf|zurück|erreichbar|angekommen|geliefert|gekommen|gemeldet|repariert|bearbeitet|beantwortet|eingehalten|informiert|gelöst|erledigt|eingebaut|öffnen|schliessen|einloggen|anmelden|aufgetaucht|erschienen|geantwortet|reagiert|zu sehen|zu erreichen|dicht|rangegangen|funktioniert|gehalten|abgeholt|gereinigt|geputzt|abgehoben|bestellen|buchen|verbinden|laden|überein|behoben|geworden|bekommen|erhalten|mitgeliefert|dabei|ans telefon|ran)
    (warteschleife|hotline|telefon|gewartet|warten|wartezeit|verspätung) [ANY] [ANY] [ANY] (NUM|zwei|drei|einer|eine|halbe|stundenlang|ewig) (stunde|stunden|std|minuten|min|wochen|tage|tagen|monate|monaten|jahr|jahre)
    (NUM|zwei|drei|eine|einer|halbe|fast NUM|über NUM) (stunde|stunden|std|minuten|min|wochen|tage|tagen|monate|monaten|h) ..6 (warteschleife|gewartet|warten|wartezeit|verspätung|hotline|am telefon|zu spät|nichts|ohne antwort|ohne rückmeldung)
    (essen|pizza|suppe|pommes|fleisch|kaffee|burger|schnitzel|nudeln|döner|steak|brötchen) [war|kam|ist|waren] [ANY] (kalt|lauwarm|zäh|trocken|verbrannt|versalzen|fad|fade|ungeniessbar|eiskalt|roh|labberig|matschig)
    (kaltes|lauwarmes|verbranntes|versalzenes) essen
    (funktioniert|klappt|geht) (seit ANY|seit ANY ANY|gar|immer noch|überhaupt|einfach) nicht
    (nicht|nie|nix|nichts|keiner|niemand|noch nicht|immer noch nicht|bis heute nicht|bis jetzt nicht|nimmer|ned|net) [mehr|mal|einmal|pünktlich|richtig|wirklich|vollständig|rechtzeitig] (funktioniert|funktionieren|angekommen|geliefert|erreichbar|zu erreichen|gemeldet|geantwortet|reagiert|zurückgerufen|erschienen|aufgetaucht|gekommen|passiert|beantwortet|bearbeitet|erhalten|bekommen|gekriegt|repariert|gelöst|eingehalten|zuständig|zurückgemeldet|ran|rangegangen|ans telefon|abgehoben|da gewesen|möglich|erstattet|überwiesen|zurückbekommen|verschickt|versendet|informiert|verbaut|fertig|erledigt|eingebaut|gehalten|funktionierte|geschafft|behoben|gefunden|gezahlt|zurückerstattet|gehört|einloggen|anmelden|benutzbar|nutzbar|haltbar|dicht|sauber|frei)
    (warte|warten|gewartet|wart|wartet|wartezeit|warteschleife|wartn|wartete|warteten) .. (seit|immer noch|noch immer|schon|bis heute|vergeblich|vergebens|NUM|über|stunde|stunden|wochen|monate|monaten|tage|tagen|ewig|eine stunde|umsonst|vergeblich)
    seit (NUM|einer|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|mehreren|einem|über|fast|mehr als|wochen|monaten|tagen|stunden|ewigkeiten|gestern|heute früh|montag|dienstag|mittwoch|donnerstag|freitag|samstag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|mitte|anfang|ende) [NUM|einer|zwei|drei|als] [ANY] .. (nicht|nichts|nix|kein|keine|keinen|kaputt|warte|warten|vergeblich|ausgefallen|down|niemand|keiner|vertröstet|hingehalten|gestört|störung)
    (immer noch|noch immer|bis heute|bis jetzt|weiterhin|bislang|bisher|no immer|nach wie vor) [ist|habe ich|haben wir|hab ich|wurde|auf] (nicht|keine|kein|keinen|nichts|nix|niemand|keiner|defekt|kaputt|ned|net)
    (keine|keinerlei|null|nie eine|weder) [ANY] (antwort|antworten|rückmeldung|reaktion|info|infos|lieferung|entschuldigung|hilfe|lösung|rückerstattung|erstattung|gutschrift|ware|bestätigung|ahnung von kundenservice|besserung|abholung|nachricht|rechnung|erklärung|unterstützung|gewährleistung|garantieleistung|kommunikation|wirkung|verbindung|heizung|techniker)
    (kein|niemand|keiner|kein mensch|kein schwein|koa mensch|kei mensch) [ANY] (internet|netz|strom|wasser|empfang|geld zurück|rückruf|techniker|monteur|handwerker|ersatz|ansprechpartner|verantwortlicher|mitarbeiter|meldet|geht ans telefon|geht ran|hebt ab|erreichbar|fühlt|zuständig|kümmert|antwortet|ruft zurück|hilft|gekommen|kam|bescheid gesagt|da|ans telefon|reagiert|gemeldet|erreicht|ist gekommen)
    (nicht|nich|nie|niemand|keiner|nichts|wurde|wurden|bin) [ANY] (ans telefon|aufgetaucht|im stich gelassen|stehen gelassen|stehengelassen|sitzen gelassen|sitzengelassen|abgespeist|ignoriert|versetzt|angelogen|belogen|abgezogen|reingelegt|über den tisch gezogen|vergessen|weggeschickt|angeschnauzt|angeblafft|angeschrien|rausgeschmissen|blöd angemacht|doof angemacht|übers ohr gehauen|veräppelt|verkohlt|verladen|weitergeleitet|hin und her|vertröstet|abgewiesen)
  `,
  ),
  cue(
    1,
    '(kaputt(|e|er|es|en)|defekt(|e|er|es|en)|beschädigt(|e|er|es|en)|zerbrochen(|e|er|es)|zerrissen|abgebrochen|gebrochen angekommen|abgefallen|auseinandergefallen|fällt auseinander|gerissen|mangel|mängel|undichte|fehlermeldung|fehlercode|absturz|stürzt|abgestürzt|hängt sich auf|serverprobleme|störung|ausfall|ausgefallen|zugausfall|verspätung|verspätet|doppelt (abgebucht|berechnet|bezahlt|belastet)|zu viel (abgebucht|berechnet)|zu wenig|falsch geliefert|falsch berechnet|falschlieferung|verloren gegangen|verschwunden|fehlt|fehlen|fehlten|fehlte|reklamation|reklamiert|reklamiere|reklamieren|beschwerde|beschwere|beschweren|beanstandet|mangelware|gewährleistung|rückerstattung|erstattung|schadensersatz|schadenersatz|verbraucherzentrale|verbraucherschutz|konsumentenschutz|anwalt einschalten|mahnung|inkasso|geld weg|nicht eingehalten|gefälscht|plagiat|fake|wasserschaden|ausgelaufen|läuft aus|tropft|eingelaufen|verfärbt|ausgeblichen|durchgerostet|verrostet|rostet|hinüber|im eimer|am arsch|im arsch|putt|springt nicht an|nachbessern|nachbesserung|umgetauscht werden)',
  ),
  cue(
    0.7,
    '(problem|probleme|fehler|verzögerung|verzögert|verschoben|abgesagt|storniert|stornierung|rückgabe|zurückgeschickt|retoure|retourniert|hotline|kundenhotline|warteschleife|callcenter|angeblich|leider|trotz|obwohl|versprochen|zugesagt|vereinbart|ausrede|ausreden|lüge|lügen|gelogen|vergessen|ignoriert|ignorieren|umsonst|zum dritten mal|zum zweiten mal|zum wiederholten mal|abgelehnt|verdoppelt|erwarte ich|wenigstens|mindestens erwarten|geweigert|weigert|versteckte kosten|preiserhöhung|gebühren|wtf|euer ernst|ihr ernst)',
  ),
  cue(
    1,
    `
    (falsche|falschen|falsches|falscher|verkehrte|verkehrten) (ware|artikel|größe|groesse|farbe|produkt|bestellung|lieferung|rechnung|teil|teile|adresse|modell|maß|maße|auto|pizza|essen|ersatzteil|ring|tür|paket|gericht|betrag)
    (wo|wann|was) (bleibt|bleiben|ist|kommt) [denn|eigentlich|jetzt] [denn|endlich] (mein|meine|unser|unsere) [ANY] (paket|bestellung|lieferung|geld|ware|küche|sofa|möbel|essen|techniker|monteur|rückerstattung|handwerker|pizza)
    (was|wie) soll (das|der mist|der scheiss|dieser mist) [denn|eigentlich|bitte] [?|END]
    (ist|soll) das [jetzt|hier|denn|wirklich] [euer|ihr|dein] (ernst|ein witz|ein schlechter scherz|witz)
    (will|wollen|möchte|fordere|fordern|gebt|warte|verlange|hätte|wann|wo) .. (geld|kohle|anzahlung) (zurück|wieder|zruck)
    (geld|anzahlung|kohle) zurück [!|!!|END|.]
    zum (davonlaufen|kotzen|heulen|vergessen|abgewöhnen|weglaufen|fremdschämen|haare raufen|schreien|verzweifeln|mäuse melken)
    (glatte|klare|note|schulnote) (sechs|ungenügend)
    (setzen sechs|nicht zu gebrauchen|nicht zu fassen|absolut unmöglich|nicht mehr feierlich|nicht mehr normal)
    (schmeckt|schmeckte|schmecken|riecht|stinkt|sieht|fühlt) [sich|hier|aus|an] [aus|an|nur|einfach] (nach|wie) (pappe|spülwasser|plastik|chemie|schuhsohle|gummi|nichts|müll|kartoffelsack|billig|ein kartoffelsack|ein sack|wasser|seife|hundefutter|karton)
    (null|NUM|einen|ein|minus NUM) (stern|sterne) (wenn|falls|ist noch|wäre|sind)
    (null|minus|kein) (sterne|stern)
    (keiner|niemand|keine sau|kein mensch) [ANY] [ANY] (hebt ab|geht ran|ans telefon|zuständig|meldet sich|da|zu erreichen|erreichbar|verantwortlich|kümmert|geholfen|gekommen)
    (will|wollen|wollte|wollten) [ANY] [ANY] (nichts|nix) [ANY] (davon|mehr davon|damit) (wissen|hören|zu tun)
    (nur noch|nichts als|nix als) (chaos|ärger|stress|probleme|ausreden|mist|schrott|theater|katastrophe|enttäuschung|wucher|abzocke|frust)
    (falsch|schlecht|mies|lieblos|schlampig|unfreundlich|pampig|schief|unsauber|miserabel|arrogant|herablassend|respektlos) (beraten|geliefert|behandelt|bedient|eingebaut|verarbeitet|montiert|abgerechnet|verpackt|gemacht|informiert|verlegt|angebracht|geschnitten|organisiert|eingestellt|repariert|verputzt)
    (geht|funktioniert|läuft|klappt) [hier|da|bei mir|bei uns|bei euch|seitdem] (gar nichts|garnichts|überhaupt nichts|gar nix|nichts mehr|nix mehr)
    (nichts|nix) (geht mehr|funktioniert|läuft mehr|klappt|läuft wie)
    seit [ANY] (update|umstellung|umzug|wechsel|vertragswechsel) .. (nicht|nichts|nix|kein|keine|keinen|langsam|abstürze|probleme|spinnt)
    (so|dermassen|derart|echt|sehr|sowas von|extrem) (unfreundlich|schlecht|mies|frech|pampig|unverschämt|dreist|unprofessionell|arrogant|lieblos|schlampig|inkompetent|billig verarbeitet|unhöflich|langsam)
    (keine|kaum|nicht mal|nicht einmal|nur|gerade mal|grad mal) (NUM|zwei|drei|vier|fünf|eine|einen|ein|paar|ein paar) (tage|wochen|monate|tag|woche|monat|mal|stunden|jahre|waschgänge) (gehalten|überlebt|alt|später|getragen|benutzt|durchgehalten)
    (realität|wirklichkeit|echt) [sieht|sah|ist|war] [ANY] (anders|was anderes)
    (anders|kleiner|dünner|dunkler|heller|schlechter|billiger) als (auf|im|in|bestellt|beschrieben|abgebildet|angegeben|besprochen|vereinbart|gedacht|erwartet|beworben)
    (nicht|nie|null|nichts) [ANY] [ANY] (wie (bestellt|beschrieben|abgebildet|besprochen|vereinbart|versprochen|auf dem foto|auf den fotos|auf dem bild|angegeben)|der beschreibung|zu tun)
    (ist|scheint|bleibt) [ANY] [ANY] [ein] (fremdwort|glückssache|glücksspiel|fehlanzeige|mangelware|lotterie)
    (vor verschlossener tür|stellt sich tot|stellen sich tot|stellen sich taub|totgestellt|funkstille|lässt auf sich warten|nicht ernst genommen|für dumm verkauft|auf den arm genommen|im regen stehen|allein gelassen|alleine gelassen|schlecht beraten|hingehalten|links liegen)
    das war [wohl|leider|ja|echt|aber] (nix|nichts)
    (war|ist|das war) [wohl|leider|ja|echt] (ein schuss in den ofen|ein griff ins klo|rausgeworfenes geld|ein reinfall|ein satz mit x|zu wenig)
    (bin|sind) [hin|leider] [echt|sehr] [ANY] bedient
    (nach|beim|schon) [ANY] (NUM mal|zweimal|einmal|dreimal|zweitem|dritten|ersten|NUM) [mal] [ANY] (waschen|tragen|benutzen|gebrauch|regen|wäschen|wäsche|spülen|mal) .. (hin|kaputt|ab|eingelaufen|verfärbt|löcher|loch|auseinander|gerissen|schrott|verblasst|rost|fusseln)
    (bin|sind|war|waren) [ich|wir] [ANY] [ANY] (sauer|wütend|unzufrieden|frustriert|bedient|genervt|fassungslos|entsetzt) 
    für (NUM|den preis|das geld|so viel geld|so einen preis) .. (erwarte|erwarten|erwartet)
    (erwarte|erwartet|erwarten) [ich|man|wir] .. (wenigstens|mindestens|zumindest|mehr|anderes)
    (nur|immer|ständig|dauernd|jedes mal|andauernd) (ärger|stress|probleme|ausreden|theater|schwierigkeiten|fehler|störungen|vertröstungen|leere versprechungen)
    (finde|find) (ich|es|das) [ANY] [ANY] (schade|schwach|frech|unmöglich|traurig|daneben|nicht ok|unfair|enttäuschend|mies|schlecht|dreist|peinlich)
    (geld|zeit|nerven|euro) [nicht] (verschwendung|verschwendet|verschwenden|rausgeschmissen|zum fenster|gekostet|aus der tasche|verloren|wegg'schmissn)
    (geldverschwendung|zeitverschwendung|rausgeschmissenes geld|rausgeworfenes geld|schade ums geld|schad ums geld|nicht das geld wert|das geld nicht wert|jeden cent zu viel|jeder cent zu viel)
    (so|in dieser form) [ANY] (geht (das|es|man) nicht|behandelt man keine|kann man nicht|nicht mit kunden|geht man nicht)
    (früher|sonst|immer|mal|damals) [war|waren] [ANY] [ANY] [ANY] (besser|gut|top|super|zufrieden) .. (jetzt|heute|mittlerweile|inzwischen|aber|nur noch|leider|diesmal)
    (wird|werden|wurde|geworden|ist|sind|lässt|hat|haben) [ANY] [ANY] [ANY] [immer] (schlechter|teurer|nachgelassen|nach gelassen|langsamer|bergab|schlimmer|kleiner geworden|unfreundlicher)
    (hat|haben|lässt) [ANY] [ANY] [stark|sehr|echt|extrem|leider|massiv] (nachgelassen|stark nach)
    (geht|gings|ging) [es|nur noch|da] [nur noch|nur] bergab
    (nach|schon nach|bereits nach|innerhalb von) (NUM|einer|einem|zwei|drei|wenigen|paar|ein paar|dem|der|nur|kurzer) [ANY] .. (kaputt|defekt|ab|hinüber|gerissen|abgegangen|auseinander|gebrochen|schrott|hin|müll|leer|undicht|verblasst|stumpf|schwarz|grün|grau|den geist)
    (den|seinen) geist (aufgegeben|auf)
    (unterschied|lüge|lügen|werbeversprechen|versprochen) .. (realität|gehalten|nix|nichts|aber|doch)
    (bezahlt|gezahlt|zahle|bestellt|gekauft|gebucht|überwiesen|termin|abgemacht|ausgemacht) .. (nichts|nix|nicht|keine ware|kam nicht|nie|aber (keine|kein|nichts|nicht)|kaputt|defekt|niemand|keiner|falsche|anders|zu klein|beschädigt|verspätung|nur)
    (hätte|hätten|sollte|sollten|wollte|wollten|müsste|soll) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (kommen|da sein|geliefert werden|fertig sein|ankommen|anrufen|melden|zurückrufen|mehr erwartet|besseres erwartet|erwartet) [sollen|,|und|aber|.|END]
    (lasst|lässt|lassen|liess|liessen) [ihr|sie|man|einen|uns|mich|eure|ihre] [kunden|uns|mich|einen] [ANY] (im stich|hängen|sitzen|stehen|im regen|warten)
    (wieso|warum|weshalb|wann|wie lange|wie kann) (ist|sind|habt|haben|geht|gehen|kommt|kommen|meldet|melden|antwortet|funktioniert|dauert|werden|wird|schafft|muss|kann|es|bekomme|wurde|kriegt|kriege|reagiert|geht ihr|bin|steht|soll) .. (nicht|kein|keine|keinen|keiner|niemand|so lange|so langsam|immer noch|nie|endlich|schon wieder|ständig|dauernd|ewig|doppelt|sein dass)
    (wann|wie lange) (bekomme|kommt|wird|meldet|kann|muss|soll|dauert|werden|macht|passiert|tut|repariert) .. endlich
    (wie lange|wie oft|wie viele) [soll|muss|müssen|sollen|braucht|wollt|mal] [ich|man|wir|ihr] .. noch 
  `,
  ),
  always(
    1,
    `
    (danke|dankeschön|vielen dank|herzlichen dank|merci|dank) [auch|euch|ihr] für (nichts|nix|gar nichts|die verspätung|die wartezeit|diesen tollen|eure unfähigkeit|null|garnichts|das warten|den tollen service nicht|den stau|die lüge|die verarsche)
    (toll|super|klasse|prima|bravo|na toll|na super|herzlichen glückwunsch|glückwunsch|großartig|grossartig|wunderbar|danke|spitze|respekt|tolle leistung|super leistung|toller service|super service|tolle wurst|sauber) [!|,|...|.] [ANY] [ANY] [ANY] [ANY] (schon wieder|wieder (keine|kein|mal|nicht|zu)|immer noch|ausgefallen|verspätung|zu spät|kaputt|nicht gekommen|umsonst|vergeblich|nicht da|keiner da|seit NUM|nach NUM wochen|wieder mal|wieder einmal)
    (na (super|toll|klasse|prima|bravo|danke)|ganz toll|ganz grosses kino|super gemacht) , 
    (toll|super|klasse) [ANY] , (ohne|nur|aber)
    (ja|na|echt) (toll|super|klasse|danke|prima|bravo) 🙄
  `,
  ),
  cue(
    0.5,
    '(schon wieder|dauernd|ständig|andauernd|jedes mal|jedesmal|unfassbar|unglaublich|ernsthaft|frage mich|seit wann|mehr für (nix|nichts|weniger)|endlich|dafür|für so|zu klein|zu spät|billig|ewig|stundenlang|wochenlang|monatelang|tagelang)',
  ),
  cue(
    0.4,
    '(service|kundenservice|kundendienst|kunden|support|lieferung|geliefert|bestellung|bestellt|paket|paketdienst|mitarbeiter|personal|bedienung|verkäufer|techniker|monteur|handwerker|termin|rechnung|vertrag|konto|app|website|webseite|seite|akku|bildschirm|display|netz|internet|update|zug|bahn|flug|koffer|gepäck|essen|qualität|ware|produkt|gekauft|bezahlt|garantie|werkstatt|reparatur|filiale|laden|firma|hotel|naht|ring|farbe|anzahlung|fahrer|hermes|dhl|wagen|auto|inspektion|nägel|haare|boden|tür|schrank|küche|sofa|couch|möbel|matratze|schuhe|hose|kleid|kette|uhr|reparatur|einbau|montage|heizung|dach|fenster|wasserhahn|friseur|werkstatt|arzt|firma|preis|preise|post|produkt|tarif|router|gerät|maschine|drucker|handy|waschmaschine|euch|sitz|tisch|stuhl|lack|leder|stoff|portion|kellner|restaurant|zimmer|maler|fliesenleger|installateur|monteure|möbelpacker|wand|kante|fugen|fliesen|chatbot|händler|motor|kaffee|brötchen|pizza|kasse)',
  ),
  always(0.2, 'START MENTION'),
  cue(0.8, '(😡|😠|🤬|😤|👎|🙄|🤮|😒|🤦)'),
  // Speaks against it.
  always(
    -1,
    `
    (kein|keine|keinen|keinerlei|ohne|null|nie) [einziges|jegliche|grosse|grössere|irgendwelche] (problem|probleme|beschwerde|beschwerden|mängel|mangel|fehler|kratzer|ärger|stress|reklamation|verzögerung|beanstandung|beanstandungen)
    (problem|fehler|störung|sache) [ist|wurde|war] [ANY] [ANY] (gelöst|behoben|geklärt|erledigt)
    (nicht|gar nicht|garnicht|ned|net) [so|mal so] (schlecht|übel|verkehrt|blöd)
    (nie|nicht|niemals|nicht ein mal) [ANY] enttäuscht
    (hat|haben) [ANY] [alles] (super|toll|bestens|gut) geklappt
  `,
  ),
  always(
    -0.7,
    `
    (liebe|begeistert|perfekt|hervorragend|super zufrieden|sehr zufrieden|vielen dank für|danke für (die|den|das) (schnelle|tolle|super|gute|nette)|gerne wieder|immer wieder gerne|absolut empfehlenswert|sehr empfehlenswert|kann ich nur empfehlen|nur empfehlen)
    (afd|spd|cdu|csu|fdp|grünen|grüne|linke|merkel|scholz|merz|söder|trump|putin|biden|regierung|politiker|politik|minister|bundestag|israel|gaza|ukraine|islam|flüchtlinge|demokratie|nazi|nazis|polizei|wahl|wähler|schiri|schiedsrichter|elfmeter|trainer|mannschaft|bundesliga|bvb|fcb|schalke|hsv|tatort|wetter|regen|schnee|schule|klausur|mathe|uni|lehrer|chef|ex|aufstehen|schlafen|kopfschmerzen|erkältet)
    (kann jemand|kennt jemand|kennt ihr|wer kann|könnt ihr|habt ihr) [ANY] [ANY] [ANY] (empfehlen|einen|eine|tipps|tipp)
    (warte|warten|gewartet) .. auf (meinen|meine|den|die|dich|euch|ihn|sie) (freund|freundin|mann|frau|bus|kumpel|schwester|bruder|tag|moment|antwort von dir|wochenende|sommer|ferien)
    (vertrag|mitgliedschaft|abo) .. (läuft aus|auslaufen)
    (krypto|trader|trading|bitcoin|whatsapp)
    (wenn|falls) (es|das|er|sie|was|mal) [ANY] (kaputt|nicht|defekt)
    (repariert|reparieren) (ihr|sie|jemand)
  `,
  ),
  always(
    0.5,
    `
    nicht mehr
    (nichts|nix|keiner|niemand|nirgends|nirgendwo)
    (stern|sterne) (abzug|zu viel)
    NUM von (NUM|zehn|fünf) [sternen]
  `,
  ),
];
