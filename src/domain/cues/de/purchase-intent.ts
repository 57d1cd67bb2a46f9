import { always, type Cue, cue } from '../cue';

export const purchaseIntent: readonly Cue[] = [
  // Says so.
  cue(
    1,
    `
    (will|wills|wollen|wollte|wollten|sollte|sollten|möchte|moechte|möcht|möchten|moechten|mecht|mechad|würde|wuerde|würden|würd|wuerden|werde|werden|werd|muss|müssen|muessen|wott|wett|wetti|hätte|dürfte|plane|planen|versuche|überlege|überlegen|überleg|hoffe|wünsche) ..10 (kaufen|kaufe|chaufe|choufe|bestellen|bstelle|vorbestellen|buchen|mieten|anmieten|leasen|reservieren|zulegen|anschaffen|erwerben|gönnen|leisten|abonnieren|besichtigen|probefahren|abholen|holen|hola|probe fahren|mitnehmen|nachbestellen|nachkaufen|nehmen|anmelden|eintreten|verlängern|beauftragen|einbauen lassen|machen lassen|vereinbaren|ausmachen|renovieren|sanieren|einrichten|erneuern|austauschen|modernisieren|nachrüsten|machen lassen|verlegen lassen|streichen lassen|bauen lassen|uns ANY stellen|abschliessen|dazubestellen|mitbestellen|zuschlagen|unterschreiben|ersteigern)
    (kaufen|bestellen|buchen|mieten|leasen|reservieren|zulegen|anschaffen|gönnen|abonnieren|holen|abholen|nehmen) (will|wollen|wollte|möchte|möchten|würde|würden|werde|muss|müssen|müsste|kann ich END)
    (wollen|möchten|werden|will|möchte|werde) (uns|mir) [ANY] [ANY] [ANY] (ein|eine|einen|nen|ne|neue|neuen|neues|so) .. (stellen|holen|zulegen|einbauen|anschaffen|gönnen|kaufen|machen|bauen|einrichten|leisten)
    (interessiere|interessieren|intressiere|interessier) (mich|uns) (für|sehr|auch|stark|ernsthaft|fuer)
    (wann|wäre|ist|gibt es|gibts) .. (besichtigung|probefahrt|besichtigungstermin|termin|beratung|probetraining|testfahrt|anprobe) [ANY] [ANY] möglich
    START [einen|ein] (tisch|termin|zimmer|platz|plätze) (für|am|um|fürs) ..7 bitte
    ((nächster|nächste|nächstes|nächsten) (kauf|anschaffung|bestellung|auto|projekt|investition|wagen) [ANY] (steht fest|wird|ist|muss|gefunden)|in den (warenkorb|einkaufswagen|einkaufskorb)|(bitte|einmal|gleich) [mal] einpacken)
    (ich|wir) [ANY] (unterschreiben|unterschreibe|unterzeichnen|zahle an|zahlen an) 
    (haben|hab|habe) [ich|wir] (mich|uns) [ANY] [ANY] [ANY] entschieden [und|für|,|.|END]
    (muss|müssen) [da|sofort|unbedingt] (mit|her) (END|!|!!|😍)
    (hätte|habe|hab|haben|hätten) [ich|wir|auch] [ANY] bedarf
    ((zum mitnehmen|zum abholen) .. bitte|(hat|haben) [ANY] [ANY] [ANY] verguckt)
    (meld|melde|melden) [ich|wir] (mich|uns) ..5 (wegen|zwecks|bei euch|bei ihnen|bei dir|telefonisch|für einen termin|dann)
    (hätte|hätten) (ich|wir|i) (auch|sehr|bitte|so|unheimlich) [ANY] (gern|gerne)
    (habe|hab|haben) [wir|ich] vor ..7 zu (kaufen|bestellen|buchen|mieten|leasen|holen|nehmen)
    (bin|sind|wäre|waere|wären|bi) [ich|wir|auch|sehr|stark|ernsthaft|immer|noch|grundsätzlich|total|definitiv] (interessiert|am überlegen|kurz davor|am ball|dabei|kaufinteressiert)
    (hab|habe|haben|hätte|haette|hätten|hätt|besteht|ha) [ich|wir|da|auch|immer|noch|grosses|starkes|grundsätzlich|ernsthaftes|ernstes|echtes|vielleicht|evtl|evt|eventuell] [noch|immer noch|grosses|starkes|da|sehr] interesse
    (nehm|nehme|nimm|nehmen|nähm|nehmat|näm) (ich|i|wir|ma|mir) (noch|auch|dann|gerne|gern|sofort|alle|beide|mit|davon|den|zwei|drei|NUM|eins|einen|eine|END|!|.)
    (würd|würde) (ich|i|wir) .. (nehmen|kaufen|bestellen|buchen|mitnehmen)
    (ich|i|wir) (nehme|nehm|nimm|nehmen|nähme|nähm|nimms|nehms|nehm) (sie|es|ihn|den|die|das|des|eam|dann|gerne|gern|beide|alle|alles|zwei|drei|NUM|einen|eine|eins|ein|davon|sofort|mit|auch|END)
    (kauf|kaufe|kaufen|bestell|bestelle|bestellen|buche|buchen|buch|reserviere|reservieren|miete|mieten|hol|hole|holen|gönn|gönne|gönnen|leiste|schnapp|schnappe) (ich|i|wir|ma) (mir|uns|es|ihn|sie|den|die|das|gerne|gern|sofort|auch|dann|noch|heute|morgen|gleich|demnächst|bald|definitiv|hier|bei|einen|eine|ein|eins|jetzt|wieder|im|am|nächste)
    (das|die|den|dat|dann|der|es|sowas|sofort|gleich|auch|so einen|so eins|so eine) [hier|da|teil|auto|kleid|ANY] (kauf|kaufe|bestell|bestelle|buche|nehme|nehm|nimm|hol|hole|brauch|brauche|bräuchte|will|wünsch|wünsche|gönn|gönne|schnapp) (ich|i|wir|ma)
    (ich|i|wir) (kaufe|kauf|bestelle|bestell|buche|hole|hol|leiste|gönne|gönn|bestellen|buchen|holen) (mir|uns|jetzt|heute|morgen|gleich|sofort|auch|dann|noch|definitiv|ihn|es|sie|das|den|die|auf jeden fall|einen|eine|ein|zwei|NUM|wieder|hier|nächste|bald|am|da)
    (gerade|grade|grad|eben|soeben|endlich|gleich|sofort|frisch|direkt|heute) [mein|meine|meinen|unser|unsere|unseren|die|das|den|mal|uns|mir|zwei|NUM|eine|einen|eins|ein|online|noch|für ANY] [ANY] [ANY] (bestellt|gekauft|gebucht|reserviert|vorbestellt|angemeldet|gegönnt|unterschrieben|zugeschlagen|bstellt|gchauft|nachbestellt)
    (wird|werden|ist|is|wurde|sind) [gleich|sofort|gerade|direkt|schon|morgen|heute|definitiv|jetzt|so was von] (bestellt|gekauft|gebucht|vorbestellt|geordert|geholt|gegönnt|reserviert)
    (brauche|brauch|brauchen|bräuchte|bräuchten|braeuchte|benötige|benötigen|bruuche|bruche|brauchat) (ich|wir|i) [auch|unbedingt|dringend|definitiv|noch|so] [ANY] (einen|eine|ein|so|das|die|den|neue|neuen|neues|noch|auch|unbedingt|dringend|genau|END|!|sofort|welche|NUM|zwei|drei|angebot|termin)
    (ich|wir|i) (brauche|brauch|brauchen|bräuchte|bräuchten|braeuchte|benötige|benötigen) [auch|unbedingt|dringend|definitiv|noch|jetzt|bald|sofort|demnächst|für ANY ANY] [ANY] (einen|eine|ein|so|das|die|den|neue|neuen|neues|welche|zwei|drei|NUM|mal einen|sie|ihn|es|davon|eins|n|ne|nen)
    START (brauche|brauch|bräuchte|benötige|brauchen|bräuchten) [auch|unbedingt|dringend|definitiv|noch|jetzt] [ANY] (einen|eine|ein|so|das|die|den|neue|neuen|neues|welche|NUM|ich|END)
    (muss|müssen|will|wollen|möchte|mag) (ich|wir|i) [auch|unbedingt|sofort|dringend|einfach|definitiv|so|echt] [ANY] (haben|hom|ham)
    (ich|wir|i) (muss|müssen|will|wollen|möchte|brauch|brauche|wott|wett) (den|die|das|so|sie|ihn|es|beide|alle|auch|unbedingt|dieses|diesen|diese|sofort|einen|eine|eins) [ANY] [ANY] [unbedingt|auch|sofort|jetzt|einfach] (haben|hom|ham|ha|END|!)
    ((will|muss) (haben|ich haben|ich auch haben|i hom) (END|!|!!|😍)|(haben|habn) (will|wollen|muss) (END|!|!!|😍))
    (hätte|haette|hätt|hätten|haetten|nähme|hätti|hetti) (ich|i|wir|mir) [auch|sehr|bitte|noch] (gern|gerne|a gern)
    (ich|i|wir) (hätte|haette|hätt|hätten|hetti|hett) [auch|bitte|sehr|so|da] (gern|gerne|interesse)
  `,
  ),
  cue(
    1,
    `
    ((auf|in) (meiner|meine|unserer|unsere|der|die) [ANY] (wunschliste|einkaufsliste|merkliste)|(schon|liegt|ist|sind|bereits) im (warenkorb|einkaufswagen)|(zieht|ziehen) [bald|demnächst|jetzt] (bei (mir|uns)|hier) ein)
    (hab|habe|haben|bin) [ich] [mich|uns|mi] .. (angemeldet|eingeschrieben|mitglied geworden)
    (muss|kommt|wandert|geht|kommen|landet) [jetzt|gleich|sofort|direkt|definitiv|unbedingt|auch] (auf (die|meine|unsere) (wunschliste|liste|einkaufsliste|merkliste)|auf den (wunschzettel|einkaufszettel)|in den (warenkorb|einkaufskorb))
    (wo (zu|käuflich) (kaufen|haben|bekommen|erwerben)|her damit|gib her|shut up and take my money|nehmt mein geld|take my money|schlag(|e|en) zu|schlag(|e|en) (ich|wir|i) [da|jetzt|sofort|gleich] zu|haben wollen|habenwill|gekauft !|gebucht !|bestellt !)
    (spare|spar|sparen|gespart) [ich|wir|schon|gerade|grad|jetzt] (auf|drauf|darauf|für) (ein|eine|einen|den|die|das|so|END)
    (wo|wie|wann|ab wann|bis wann) (kann|könnte|können|koennen|könnten|chan|chani|chamer|konn) [ich|man|wir|i|ma|mer|mir|die|das|den|es|sowas|ihn|sie] .. (kaufen|bestellen|buchen|mieten|reservieren|vorbestellen|erwerben|anmelden|kriegen|bekommen|abholen|holen|herbekommen|besichtigen|chaufe|mitmachen|ordern|unterschreiben)
    (wo|wie) (bekomm|bekomme|bekommt|bekommen|krieg|kriege|kriegt|kriegen|kauft|bestellt|bestell|bestelle|kauf|kaufe|gibts|gibt es|kann man|kriagt) (ich|man|wir|i|ma|mer) [denn|so|jetzt|noch|hier] (die|den|das|so|sowas|einen|eine|ein|es|sie|welche|noch|karten|tickets|solche|diese|dieses|diesen|hier|END|?|ANY her)
    (wo|wie) (bekomm|bekomme|krieg|kriege|kauf|kaufe|bestell|bestelle) (ich|wir|i)
    wo (gibts|gibt es|gibt) [denn] [es] (den|die|das|diese|diesen|dieses|sowas|so was|so|solche) .. (kaufen|?|END)
    (kann|könnte|können|könnten|darf|chan|dürfte) (ich|man|wir|i|mer) ..7 (kaufen|bestellen|buchen|mieten|reservieren|vorbestellen|abholen|besichtigen|anmelden|probefahren|probe fahren|ansehen|anschauen|mitmachen|vorbeikommen|haben|nehmen|leasen|anzahlen|überweisen|holen) [END|?]
    (kann|könnte|könnt|können|könnten|würde|würd|kunnt|konn|könnten) [ich|wir|i] [auch|gerne|gern|schon|es|sie|ihn|ihn mir|sie mir|es mir|mir das] (heute|morgen|heit|am ANY|gleich|sofort|gern|gerne|jederzeit|diese woche|nächste woche|noch heute|ab ANY|mal|dann) [ANY] [ANY] (vorbeikommen|vorbei kommen|vorbeischauen|vorbeischaun|abholen|abholn|besichtigen|anschauen|anschaun|ansehen|holen|kommen|probefahren|probe fahren|vorbei)
    (kann|könnte|können|dürfte) (ich|wir|i) [ANY] [ANY] (vorbeikommen|vorbeischauen|vorbeischaun|abholen|besichtigen|anschauen|ansehen|probefahren|probe fahren)
    ((hole|hol|holen) (ich|wir|sie|ihn|es|die|das|den) [ANY] [dann] [heute|morgen|am ANY|gleich] ab|(ich|wir) (hole|hol|holen) .. ab)
    (kann|könnte|können) [ich|wir|auch] [ANY] [ANY] (abholen|bar zahlen|bar bezahlen|cash zahlen|sofort überweisen|barzahlen|selbst abholen)
    (zahle|zahl|zahlen|bezahle) [ich|wir] [sofort|gleich|auch] (bar|cash|sofort|per paypal|mit paypal|bei abholung)
    (reserviert|reservieren sie|reservier|reserviere|reservierst|zurücklegen|zurückhalten|freihalten|vormerken|vorgemerkt|zrugglege)
    (leg|legt|legen sie|heb|hebt|halt|halte|merk|merkt|schreib|schreibt|trag|tragt|pack|packt) [ihn|sie|es|das|die|den] (mir|mich|uns) [bitte|mal] [ANY] [ANY] [ANY] (zurück|auf|frei|vor|ein|auf die liste|weg|beiseite|zur seite|drauf|END)
    (setz|setzt|schreib|schreibt|nehmt|packt) (mich|uns) [bitte|mal] auf [die|eure] (liste|warteliste|interessentenliste)
    (für|fuer) (mich|uns) (bitte|einmal|NUM (stück|mal|x)|auch (bitte|einmal|eins|einen|eine))
  `,
  ),
  // Appointments, offers, membership.
  cue(
    1,
    `
    (bräuchte|brauche|brauch|brauchen|braeuchte|hätte|haette|hätten|hätt|möchte|möchten|will|wollen|kann|könnte|können|bekomme|bekommen|kriege|bekomm|suche|wünsche|würde|bitte um) [ich|wir|man|i] ..6 (termin|termine|besichtigung|besichtigungstermin|probefahrt|angebot|kostenvoranschlag|rückruf|beratungstermin|beratung|probetraining|probestunde|platz|plätze|tisch|zimmer|karte|karten|offerte|aufmass|hausbesuch|musterstück|muster)
    (noch|ist|wären|wäre|habt ihr|haben sie|hast du|hättet ihr|gibt es|gibts) .. (termin|termine|plätze|platz|slot|zimmer|tisch) [noch] (frei|verfügbar|möglich|für (mich|uns|heute|morgen|ANY))
    (habt|haben|hättet|hätten|hast|hättest|gibts|gibt es|ist|wäre) (ihr|sie|du|es|da|bei euch|noch) .. (frei|freien|freie|ein plätzchen|einen platz|platz für) [für ANY|am ANY|um ANY] (?|??)
    (freie|freien|freier|freies) (termine|termin|plätze|platz|zimmer|tisch|slots)
    (könnt|können|könntet|könnten|kannst|könntest) (ihr|sie|du) (mich|uns|mir|meinen|unseren|unsere|meine) [noch|bitte|mal|auch|ein|eine] [ANY] [ANY] [ANY] [ANY] (einschieben|dazwischenschieben|reinquetschen|angebot machen|angebot schicken|angebot erstellen|angebot zukommen lassen|reservieren|zurücklegen|zurückhalten|anrufen|zurückrufen|kontaktieren|eintragen|vormerken)
    (macht|mach|machen sie|schickt|schick|schicken sie|erstellt) (mir|uns) [bitte|mal|doch] [bitte] (ein|euer|ihr) (angebot|offerte|preis)
    START [einen] (termin|besichtigung|probefahrt|besichtigungstermin|angebot|reservierung|probetraining) (bitte|möglich|gewünscht|für ANY) [END|?]
    (termin|probefahrt|besichtigung|tisch|probetraining) [ANY] (vereinbaren|ausmachen|buchen|reservieren|bitte)
    ((mitglied|kunde|kundin|abonnent) werden|(werde|werd|wird|bin|sind) [ab|seit] [ANY] [jetzt] (mitglied|angemeldet|neukunde|neukundin))
    (melde|meld|melden|hab|habe|haben) (mich|uns) [gleich|gerade|heute|sofort|auch|jetzt|schon] (an|angemeldet|registriert|eingeschrieben)
    (verlängere|verlängern|verlänger|verlängert) [ich|wir] [ANY] [auf jeden fall|definitiv|meinen|meine|mein|unser|unseren] (vertrag|abo|mitgliedschaft|jahreskarte|karte)
    (vertrag|mitgliedschaft|versicherung|abo) [ANY] [ANY] (abschliessen|unterschrieben|unterschreiben|verlängern|verlängert)
    (anzahlung|kaution|geld|betrag) [ist|habe ich|schon|bereits|heute] [ANY] (überwiesen|raus|geleistet|gezahlt|bezahlt)
    (kaufe|kauf|kaufen|hole|bestelle|buche|buchen) [ich|wir|da|hier|dort|auf jeden fall|definitiv|gern|gerne|bestimmt|sicher] [ANY] wieder
    (komme|kommen) [ich|wir] (gern|gerne|bestimmt|definitiv|auf jeden fall|sicher|ganz sicher|jederzeit) wieder
  `,
  ),
  // The short comments under a seller's post.
  always(
    1,
    `
    START [grosses|hätte|habe|hab|noch|auch|bin|sehr|immer|starkes|echtes] [noch|immer noch|auch] (interesse|interessiert|interessent|intresse|intressiert|intresiert|interese|merker)
    (interesse|interessiert) END
    (pn|dm|pm|privatnachricht|nachricht|mail|anfrage) [ist|is|hab ich|habe ich|an dich|an euch|gleich|grad] (raus|geschickt|gesendet|geschrieben|hast du|an dich|unterwegs|folgt|kommt|verschickt|gsendet|gesandt)
    (hab|habe|haben|ha) [ich|wir] (dir|euch|ihnen|dia|eu) [grad|gerade|schon|mal|soeben|eine|ne|a|per pn] [eine|ne|a] [private|kurze] (pn|dm|nachricht|mail|email|e-mail|geschrieben|geschickt|pm|angeschrieben|gschriebe|gschriem)
    ((schicke|schick|schreibe|schreib|schreibn) (dir|euch|ihnen) [gleich|mal|eine|ne|sofort] [eine|ne] (pn|dm|nachricht|mail|pm)|(hast|habt|haben sie) [ihr|du] (post|pn|ne pn|eine pn|eine nachricht|eine mail))
    START (pn|dm|pm|bitte pn|pn bitte|pn pls|schreib dir|schreibe dir|schreib euch|meins|meiner|meine|ich|ich bitte|hier|hier ich|ich nehms|ich will|will ich|will|ich auch|brauch ich|brauche ich|haben wollen|nehm ich|nehme ich|nimm i|gekauft|genommen|verkauft an mich|dabei|bin dabei|wir auch|wir sind dabei|ich komme|ich bin dabei|einmal bitte|NUM bitte|zwei bitte|eins bitte|einen bitte|eine bitte|für mich|für mich bitte|mitnehmen|reserviert|auch haben|auch haben will|haben|muss ich haben|ich brauch das) END
    START (gerne|gern|ja bitte|ja gerne|ja gern|einmal|zweimal|zwei|NUM|eins|einen|eine) [ANY] bitte END
    (schreib|schreibt|schreiben sie|schick|schickt|meldet|melde|ruf|ruft|rufen sie|melden sie) (mich|mir|uns|euch|dich|sich) (bitte|doch bitte|doch mal|mal bitte|zurück)
    (bitte (schreib|schreibt|schreiben sie|meldet|melde|melden sie|ruft|rufen sie|pn|dm|anrufen|zurückrufen|kontaktieren) [mich|mir|uns|euch|dich|sich|an]|(bin|wäre) (der|die) (erste|nächste|erster|nächster))
    ((ruf|ruft|rufen sie) (mich|uns) [mal|bitte|doch] [bitte] (an|zurück)|(bitte|um) (rückruf|kontaktaufnahme|rückmeldung per pn|pn an mich|anruf|um rückruf))
    START [hab|habe|ist|hab dir|hab euch|habe euch|habe ihnen] [schon|grad|gerade|gleich] (geschrieben|angeschrieben|gemeldet|gschriebe|gschriem) END
    (biete|gebe|geb|zahle|zahl|würde|gäbe) [ich|dir|euch|ihnen|würde] [dir|NUM|dafür|gerne] [NUM|$] NUM [$|euro|eur|franken|chf|zahlen|bieten|geben|dafür|und hole]
    (würdest|würdet|würden|machst|gehst|ginge|geht) [du|ihr|sie|es|das] [auch|ihn|sie|für|mir|auf] [es|auch|für] [NUM|$] NUM [$|euro|eur] [ANY] [auch|abgeben|verkaufen|hergeben|runter|runtergehen|?]
    [noch] (tickets|karten|plätze) (zu haben|gesucht|frei)
  `,
  ),
  // Wanted: in classified groups.
  always(
    1,
    `
    (suche|such|suchen|sueche|suach|gesucht) .. (kaufen|mieten|zu miete|zur miete|zum kauf|zum kaufen|pacht|leasen|leasing|bis (max|maximal|ca|NUM|zu)|max|maximal|budget|unter NUM|ab (sofort|NUM|märz|april|mai|juni|juli|august|september|oktober|november|dezember|januar|februar)|NUM zimmer|NUM zi|gebraucht|gebrauchte|gebrauchten|gebrauchtes|günstig abzugeben|abzugeben|raum ANY|umkreis)
    (suche|such|suchen|sueche|suach) [ich|wir|noch|auch|dringend|gerade|aktuell|schon länger|immer noch|für meine ANY|für meinen ANY] [nach] [ANY] [ANY] [ANY] (wohnung|haus|mietwohnung|eigentumswohnung|häuschen|zimmer|grundstück|reihenhaus|doppelhaushälfte|garage|stellplatz|auto|wagen|kleinwagen|gebrauchtwagen|kombi|suv|familienauto|erstwagen|zweitwagen|sofa|couch|küche|bett|tisch|esstisch|schrank|fahrrad|ebike|e-bike|rad|motorrad|roller|ring|verlobungsring|trauringe|eheringe|kette|uhr|kleid|brautkleid|anzug|waschmaschine|kühlschrank|handy|laptop|kamera|kinderwagen|welpe|welpen|karten|tickets|golf|corsa|polo|tesla|skoda|bmw|audi|iphone|ps5|laminat|parkett|teppich|wohnwagen|wohnmobil|ferienwohnung|gartenmöbel|grill|rasenmäher|lampe|regal|matratze|kommode)
    (kaufgesuch|mietgesuch)
    (auf der suche|auf suche) nach (einem|einer|einen) [ANY] [ANY] (wohnung|haus|auto|wagen|ring|sofa|küche|kombi|suv|kleid|brautkleid|gebrauchten|gebrauchtwagen|bett|grundstück|ebike|fahrrad)
    (unser|mein|unsere|meine|der|die) (nächstes|nächster|nächste|erstes|erste|erster|neues|neue|neuer) [ANY] (auto|wagen|haus|küche|eigenheim|sofa|wohnung|urlaub|fahrrad|bike) [ANY] (wird|soll|muss|darf)
  `,
  ),
  cue(
    0.7,
    `
    START (hätte|hätten|hätt|würde|würden|möchte|möchten|nähme) [auch|sehr|bitte|da|so] (gern|gerne) [ein|eine|einen|zwei|NUM|auch|den|die|das|mal]
    (ich|wir|i) (komm|komme|kommen) .. (rum|vorbei|rüber|schauen)
    (komm|komme|kommen) (ich|wir|i|ma) .. (rum|vorbei|rüber|schauen)
    (brauche|brauch|bräuchte|braeuchte|bräuchten|benötige|benötigen|bruuche) [ich|wir] [ANY]
    (wir|und|also|daher|deshalb|deswegen|jetzt) ..4 brauchen [ich|wir] (ein|eine|einen|neue|neuen|neues|noch|auch|jemanden|dringend)
    (suche|such|suchen|sueche|suach) [ich|wir|noch|auch|dringend|gerade|aktuell|schon länger|immer noch|grad] [ANY] [ANY] (ein|eine|einen|nen|ne|n|a|en|neue|neuen|neues|gebrauchte|gebrauchten|günstige|günstigen|günstiges)
    (wir|und|ich) ..5 (suche|suchen) (ein|eine|einen|nen|ne|jemanden|jemand|noch)
    (wo|wer) (gibts|gibt es|verkauft) (noch|sowas|die|den|das|so was)
  `,
  ),
  cue(
    0.5,
    `
    (ich|wir) (könnte|könnten|kann|können) (ab|am|um|heute|morgen|jederzeit|auch am|diese woche|nächste woche)
    (will|wollen|möchte|möchten|müssen|muss) [ANY] [ANY] [ANY] (umziehen|bauen|heiraten|umsteigen|wechseln auf|ausprobieren|probieren|testen)
    (lust auf|bock auf|wunschzettel|budget|traumauto|traumhaus)
    (kann|können) es (kaum|nicht) erwarten
    freu(e|en|) (mich|uns) [schon|so|mega|riesig|sehr|auf] (auf|darauf|drauf) (die|das|den|meine|meinen|mein|unser|unsere|unseren) (lieferung|neue|neuen|neues|küche|auto|wagen|termin|probefahrt|sofa|ring)
  `,
  ),
  cue(
    0.4,
    `
    (jemand|jemanden|wer|einer|empfehlen|empfehlung|tipps|laden|geschäft|händler|anbieter|onlineshop|shop|günstig|dringend|kurzfristig|zeitnah|sofort|demnächst)
    (ich|wir|mir|uns)
    bis [max|maximal|ca] NUM ($|euro|eur|franken|chf)
  `,
  ),
  // Speaks against it.
  always(
    -1.2,
    `
    (will|wollte|werde|würde|wollen|werden|würden|muss|brauche|brauch|brauchen|kauf|kaufe|kaufen|bestelle|bestell|nehme|buche|hole|möchte|interesse) ..5 (nicht|nie|kein|keine|keinen|keines|nichts|nix|niemals|nimmer|nie wieder|net|ned) [mehr|wieder|mehr so|so] [ANY] [ANY] [ANY] [kaufen|bestellen|buchen|nehmen|haben|holen|mieten]
    (nicht|nie|kein|keine|keinen|nichts|niemals|nie wieder|nimmer) [mehr|wieder] [ANY] (kaufen|bestellen|buchen|brauchen|interesse)
    (wollte|wollten|hätte|hätten|wäre) .. (aber|leider|doch|bis|nun) 
    (verkaufe|verkaufen|biete|vermiete|abzugeben|zu verkaufen) 
    (wenn|falls) (ihr|du|jemand|sie|wer) [ANY] [ANY] (hat|habt|interesse|sucht|braucht|will|wollt|möchte|möchtet)
    wer (interesse|möchte|will|braucht|sucht|noch) 
    (bei|haben sie|habt ihr|hast du) interesse (an|bitte|gern|gerne|melden|meldet|pn|schreib|einfach)
    interesse (?|??)
    wer (interesse|lust|bock) hat
  `,
  ),
  always(
    -1.5,
    `
    (woanders|konkurrenz|anderswo|wo anders|anderen anbieter|neuen anbieter)
    (muss|sollte|soll) man
    (nehme|nehm|nehmen|nimm) [ich|wir] [mir|uns] ..3 (urlaub|frei|zeit|abstand)
    (suche|suchen|such) [ich|wir|noch|dringend] [eure|gute|ein paar] (tipps|tipp|empfehlungen|empfehlung|rat|ideen|inspiration|erfahrungen|anregungen|mitfahrgelegenheit|freiwillige|helfer)
    ((suche|such|suchen) (mir|uns) [jetzt|dann|halt|lieber]|dann (geh|gehe|kauf|kaufe|bestell|hol|fahr) (ich|wir) [halt|eben|lieber])
    (was|wie|wo|warum|wozu|wofür|wieso) (brauch|brauche|brauchen|muss|müssen) (ich|wir|man)
    (gestern|letzte woche|vor NUM tagen|vor NUM wochen|schon dreimal|mehrmals|bereits) ..4 (mail|nachricht|geschrieben|geschickt|angerufen) .. (antwort|angekommen|reagiert|rückmeldung|gelesen)
    (keine|kein|null|noch keine) (antwort|rückmeldung|reaktion)
    (verkäuferin|verkäufer|mitarbeiter|mitarbeiterin|teilzeit|vollzeit|minijob|aushilfe|azubi|bewerbung|bewerben|verstärkung|m w d|w m d|festanstellung|quereinsteiger)
    (bestellt|gekauft|gebucht|reserviert) .. noch (keine|kein|nicht|nichts|immer)
    (such|suche) ich mir [jetzt|dann|halt]
    (verdiene|verdienen|verdienst|nebenverdienst|schufa|kredit|kredite|darlehen|einkommen|rabattcode|mein team|unser team|krypto|bitcoin|investieren)
    wir haben (ihnen|dir|euch) .. (nachricht|pn|mail|geschrieben|geschickt|gesendet|geantwortet)
    (warte|warten|wartet) [ANY] [ANY] [ANY] auf (meine|mein|meinen|unsere|unser|unseren|die|das|den)
    (will|möchte|wollen|möchten|hätte) [ANY] [ANY] (mein|meine|unser|unseren) (geld|kohle) 
    (bestellt|gekauft|gebucht|reserviert) .. (aber|und (nichts|nix|bis heute|immer noch|bis jetzt|dann|jetzt|nach)|bis heute|bis jetzt|kaputt|defekt|immer noch|nicht angekommen|nie angekommen|keine ware)
    (suche|suchen|sucht) [ANY] [ANY] [ANY] (job|arbeit|stelle|nebenjob|minijob|freund|freundin|freunde|frau|mann|mitspieler|mitarbeiter|mitarbeiterin|verstärkung|aushilfe|azubi|azubis|kollegen|leute|katze|kater|hund entlaufen|streit|wahrheit|sinn|partner)
    (brauche|brauch|brauchen|bräuchte|bräuchten|benötige) [ich|wir|jetzt|dringend|unbedingt|erstmal|mal|auch|mehr|endlich] [mal|jetzt|erstmal|ein|einen|eine|nen|ne|eure|deine|euren|den|das|mehr|n|eine kleine|nochmal|unbedingt] (urlaub|schlaf|ruhe|kaffee|kaffeee|hilfe|rat|ratschlag|tipp|tipps|bier|schnaps|wein|sekt|pause|zeit|umarmung|liebe|ferien|luft|moment|wochenende|geld|meinung|meinungen|antwort|rückmeldung|info|empfehlung|empfehlungen|freund|freundin|mann|frau|job|glück|motivation|idee|ideen|wunder|dusche|drink|gin|aspirin|massage|nickerchen|mut|nerven|daumen|euch|dich|ihn|keiner|man|unterstützung|schokolade)
    (daumen|gedrückt|zum arzt|bereue|(geld|kohle) zurück|fußball|fussball|prüfung|klausur|hausaufgaben)
    wir suchen [ANY] [ANY] (dich|zum|verstärkung|ab sofort mitarbeiter|eine mitarbeiterin|einen mitarbeiter)
  `,
  ),
  always(
    -0.8,
    `
    (kann|können) [ich|wir|man] .. (nicht|kein|keine|keinen|nichts|nix) .. (kaufen|bestellen|buchen|anmelden|reservieren)
    (ich|wir) (kann|können|kanns) (nur|sehr|wärmstens) [wärmstens|ANY] empfehlen
    (nehme|nehm|nehmen|nimm|hol|hole|kauf|kaufe) [ich|ihm|dir] [ihm|ihr|dir|euch] (das|es|ihm|dir|euch) [ANY] (nicht|ab|übel|ernst|nach hause|an|zurück|hin)
    (abstimmen|wählen|wahl|wähler|afd|spd|cdu|fdp|grünen|regierung|merkel|scholz|merz|bundestag|fussball|spiel|spieler|verein|trainer|trikot|bundesliga)
  `,
  ),
];
