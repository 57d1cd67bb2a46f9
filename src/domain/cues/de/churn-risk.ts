import { always, type Cue, cue } from '../cue';

export const churnRisk: readonly Cue[] = [
  always(
    1,
    `
    (kündige|kuendige|kündig|kündigen|kuendigen|gekündigt|gekuendigt|kündigte|stornieren|storniere|storniert|widerrufen|widerrufe|beende|beenden|beendet|auflösen|aufgelöst|schliesse|schließen|schliessen|lösche|löschen|gelöscht|abbestellt|abbestelle|abbestellen|abgemeldet|abmelden|gekappt|auslaufen) [ich|wir|hiermit|jetzt|heute|gerade|dann|nun|wohl|definitiv|sofort|werde|habe] [ANY] [hiermit|jetzt|heute|sofort|dann] [mein|meinen|meine|unser|unseren|unsere|den|das|die|euch|bei euch|beide|alle|mal|fristlos] [ANY] (vertrag|verträge|abo|abonnement|mitgliedschaft|konto|karte|versicherung|account|bestellung|auftrag|buchung|reservierung|termin|kundenkonto|jahreskarte|probeabo|tarif|anschluss|depot|handyvertrag|girokonto|zeitung|newsletter|police|bahncard|app|euch|hiermit|fristlos|zum NUM)
    (vertrag|abo|abonnement|mitgliedschaft|konto|versicherung|bestellung|auftrag|buchung|karte|account|kundenkonto|tarif|handyvertrag|jahreskarte|newsletter|app|anschluss|hab|habe|haben|werde|werden|bin am|nun|somit|sofort|hiermit|heute|soeben|gerade|fristlos|endgültig|jetzt|schon) [ist|wird|wurde|werde ich|hab ich|habe ich|haben wir|ich|wir|heute|jetzt|hiermit|auch|somit|nun|damit] [bei ANY|ANY] [ANY] [ANY] (gekündigt|gekuendigt|kündigen|kuendigen|kündige|abbestellt|abbestellen|gelöscht|aufgelöst|beendet|auflösen|widerrufen|nicht verlängert|nicht mehr verlängert|nicht mehr verlängern|nicht verlängern)
    (bestellung|auftrag|buchung|reservierung) [ist|wird|wurde|habe ich|hab ich|werde ich] [ANY] (storniert|stornieren)
    (ich|wir) (storniere|kündige|kündig|stornieren|kündigen|künde|beende|widerrufe|verlängere nicht) 
    (kündigung|kuendigung|stornierung|stornierungswunsch|widerruf|chündigung) [ist|geht|wird|habe ich|folgt|liegt|schon|morgen|heute|kommt|hab ich] [gerade|schon|heute|morgen|jetzt|soeben|bereits] (raus|ist raus|unterwegs|abgeschickt|geschrieben|folgt|eingereicht|im briefkasten|per post|geschickt|verschickt|raus.|kommt|auf dem weg)
    (tschüss|tschüß|tschau|ciao|servus|adieu|ade|bye|bye bye|baba|pfiat|lebt wohl|auf nimmerwiedersehen|und tschüss|goodbye|machts gut|leb wohl) (MENTION|sparkasse|telekom|vodafone|amazon|abo|vertrag|ihr|o2|und danke|bank|sky|netflix|fitnessstudio|auf nimmerwiedersehen|zusammen ich kündige|das wars)
    auf nimmerwiedersehen
    START [schon|hab|habe|haben|heute|auch|endlich|und] (gekündigt|gekuendigt|abbestellt|kündigung ist raus|wird gekündigt|kündige|kündigen) [jetzt|heute|auch|schon|nach NUM ANY|sofort|hiermit] (END|.|!|,|und)
    (für mich|für uns|mit uns|mit euch|und damit|mit mir) (wars|war's|war es|ist es|wars dann|war) [jetzt|dann|es] (das|gewesen|vorbei)
    und (tschüss|tschüß|tschau|weg|raus) [!|.|END]
  `,
  ),
  always(
    1,
    `
    (nie|niemals|nimmer|nie nie|nie im leben) (wieder|mehr|meh|meah) [ANY] [ANY] [ANY] [ANY] (kaufen|bestellen|buchen|gehen|hingehen|kommen|hin|betreten|nutzen|essen|fliegen|beauftragen|empfehlen|END|!|.|bei|in|zu|mit|dort|da|hier|dieser|diesen|dieses|diese|MENTION|,|hermes|einen|eine|dahin|her|vodafone|ikea)
    (da|dort|hier|bei euch|bei denen|bei dem|zu euch|zu denen|bei ihnen|hierher|in dem laden|in diesem laden|in den laden|in diesen laden|in dieses geschäft|dahin|dorthin|mich|uns|ihr) .. (nie wieder|nie mehr|nimmer|nicht mehr|nicht wieder|nichts mehr|nix mehr|sicher nicht mehr|garantiert nicht mehr|keinen cent mehr|kein zweites mal|kein weiteres mal|keinen fuss mehr|nüt meh|nümme)
    (nicht|nichts|nix|nie|kein|keine|keinen|sicher nicht|garantiert nicht|ned|net) (mehr|wieder|länger) [ANY] [ANY] (bei (euch|ihnen|denen|dem|dieser|diesem|MENTION|der|ANY)|zu (euch|ihnen|denen|dem|dieser)|mit (euch|ihnen|denen|MENTION)|hierher|kaufen|bestellen|buchen|hingehen|hin|betreten|kunde|kundin|wiederkommen|kommen|beauftragen|fliegen|fahren|einkaufen|verlängern|verlängert)
    (kaufe|kauf|kaufen|bestelle|bestell|bestellen|buche|buchen|gehe|geh|gehen|komme|komm|kommen|esse|fliege|nutze|fahre|hole|bleibe|bleiben|verlängere|verlängern|beauftrage|einkaufen|besuche|betrete|unterstütze) [ich|wir|i|ma] ..5 (nicht mehr|nie mehr|nie wieder|nichts mehr|nix mehr|nimmer|nicht wieder|kein zweites mal|kein weiteres mal|nie mehr wieder|nümme|nicht länger|woanders|wo anders|bei der konkurrenz|zur konkurrenz|anderswo|in zukunft woanders)
    (seht|sehen|sieht|habt|siehst) [ihr|sie|du|man|werdet|werden] (mich|uns) [hier|dort|da|ihr|so schnell|sicher|garantiert] [ANY] (nie|nicht|nimmer|nie mehr|nie wieder|nicht mehr|nicht wieder|zum letzten|das letzte)
    (war|wars|ist|bleibt|wird) [jetzt|definitiv|dann|es|sicher|für mich|somit|das] (das|die|der|mein|meine|unser|unsere) (letzte|letztes|letzten|allerletzte|letschte|letzter) (mal|male|bestellung|besuch|einkauf|kauf|buchung|flug|auftrag|vertrag|moal|tropfen)
    zum (letzten|allerletzten) mal [ANY] [ANY] [ANY] (gekauft|bestellt|gebucht|da|dort|hier|bei ANY|gewesen|beauftragt|gegessen|gesehen)
    (das|dat|des) [war|wars] [jetzt|dann|es] [für mich|für uns|mit uns|mit euch] [es] (war es|wars|war's|wars dann) [jetzt|dann|für mich|für uns|mit uns|mit euch]
    [ihr|sie] (habt|haben|hat|verliert|verlieren|verloren|weniger) [damit|gerade|soeben|mich|uns|nun|heute|somit|hiermit] [einen|eine|mich|uns|als|viele|wieder] [ANY] [ANY] (kunden|kundin|kunde|stammkunden|stammkundin|stammkunde|mitglied|stammgast|abonnenten|kunden) [ANY] (verloren|weniger|verlieren|vergrault|los)
    (mich|uns|einen kunden|eine kundin) [habt ihr|seid ihr|als kunden|als kunde|als kundin|hat ANY|haben sie] [als kunden|als kunde|als kundin] (verloren|los|gesehen|vergrault)
    (ein|eine|wieder ein|wieder eine|einen) (kunde|kundin|kunden|stammkunde|mitglied) weniger
    (bin|sind|i bin) [ich|wir|dann|jetzt|hier|damit] [raus|endgültig|dann|mal|jetzt|definitiv|ab] [ANY] (weg|raus|fertig mit (euch|ihnen|denen|dem laden|MENTION)|durch mit (euch|ihnen|denen|dem laden|MENTION)|kein kunde mehr|keine kundin mehr|die längste zeit) [!|.|hier|bei|END|aus]
    (die längste zeit) [ANY] (kunde|kundin|mitglied|gewesen)
    (boykott|boykottieren|boykottiere|boykottiert|boykotieren)
    (entfolgt|entfolge|deabonniert|deabonniere|deabo|deinstalliert|deinstalliere|app gelöscht|account gelöscht|konto gelöscht|ausgetreten|trete aus|austreten)
    (lasse|lassen|werden|werde) [ich|wir] .. auslaufen
  `,
  ),
  cue(
    1,
    `
    (jetzt|nun|inzwischen|mittlerweile|dann|habe|haben|hab) [ANY] [ANY] (einen|eine|zu einem|zu einer) (anderen|andere|neuen|neue) (anbieter|firma|betrieb|handwerker|werkstatt|händler|friseur|bank|laden) [ANY] (beauftragt|genommen|gesucht|gefunden|gewechselt|gekauft)
    (wechsle|wechsel|wechseln|wechsele|wechslen|gewechselt|umgestiegen|umsteigen|steige|wächsle|abgewandert|wechselte) [ich|wir|jetzt|nun|heute|dann|sofort|auch|definitiv|gerade|mal|endgültig] [ANY] [ANY] (zu|zur|zum|auf|den|die|das|meinen|unseren|um auf|um zu|anbieter|stromanbieter|bank|woanders|nach) [ANY] [anbieter|bank|END|konkurrenz|versicherung|fitnessstudio|MENTION|ANY]
    (anbieter|stromanbieter|bank|versicherung|fitnessstudio|studio|friseur|werkstatt|provider|hausbank|netzbetreiber|handyanbieter|internetanbieter|krankenkasse|zur konkurrenz|zu ANY|zum mitbewerb|zu einem anderen|zu einem anderen anbieter|zu einer anderen ANY) (wechseln|gewechselt|wechsle|wechsel|wechsele|gegangen|gehen|umgestiegen|umsteigen)
    (gehe|geh|gehen|ging|fahre|fahr|kaufe|kauf|kaufen|bestelle|bestell|bestellen|hole|hol|buche|buchen|gegangen|gekauft|bestellt|gebucht|schaue|suche|suchen|hingehen|gang|goh|suach|lasse|geholt) [ich|wir|jetzt|lieber|dann|halt|i|eben|mir|uns|es|nun|künftig|in zukunft|ab jetzt|ab sofort|das nächste mal|nächstes mal] [ANY] [ANY] (woanders|wo anders|anderswo|woandershin|wo anders hin|bei der konkurrenz|zur konkurrenz|zum mitbewerber|zum mitbewerb|zu ANY konkurrenz|anderweitig|zu einem anderen|was anderes|etwas anderes|einen anderen|eine andere|einen neuen anbieter|neuen anbieter|eine neue (bank|versicherung|werkstatt)|einen neuen (friseur|vertrag|händler|arzt|handwerker))
    (zur|bei der|an die) konkurrenz
    [einen|eine|was|nen|nach einem|nach einer] (anderen|andere|neuen|neue|anderes|anderem) (anbieter|firma|werkstatt|bank|versicherung|fitnessstudio|friseur|provider|händler|studio|laden|handwerker|makler|verein|airline|stromanbieter|lieferanten|dienstleister) (suchen|suche|gesucht|gefunden|such|nehmen|schauen|umsehen)
    (such|suche|suchen|suach|nehme|hole) [ich|wir] (mir|uns|ma|mi) [jetzt|dann|halt|lieber|nun|langsam] (einen|eine|was|nen|ne|ein|etwas) (anderen|andere|neuen|neue|anderes|neues|besseren|bessere)
    (keinen|kein) (fuß|fuss) .. mehr
    dann (geh|gehe|kauf|kaufe|bestell|bestelle|hol|hole|fahr|fahre|gehen|kaufen|bestellen) (ich|wir|ma) [halt|eben|lieber|jetzt|in zukunft|einfach] [halt|eben|lieber|jetzt] (zu|bei|woanders|zum|zur|beim)
    (einen|eine|nen|ne|ein) (anderen|andere|neuen|neue|neues|anderes) ANY (suchen|suche|gesucht|gefunden|such) [müssen|muss|werde|.|!|END]
    (dann|künftig|zukünftig|in zukunft|ab jetzt|ab sofort|eben|halt|nur noch|weiter|aber) (ohne|nicht mit) (mich|uns|mir)
    (jetzt|nun|damit|somit|dann|endgültig) ist [jetzt|dann|hier|für mich|nun] schluss
    (keinen|keinen einzigen) (cent|euro|rappen|pfennig|franken|groschen) mehr
    (preiserhöhung|erhöhung|so) [ANY] [=] kündigung
    (schau|schaue|schauen|sehe|sehen) (mich|uns) [ANY] [ANY] (anderweitig|woanders|nach (einem|einer|etwas|was) (anderem|anderen|neuen|neuem)|bei der konkurrenz) [um]
    (kaufe|kauf|kaufen|bestelle|bestellen|buche|gehe|geh|fahre) [ich|wir|jetzt|ab jetzt|ab sofort] (nur noch|lieber|künftig) (bei|zu|im|beim|zum) (anderen|ANY) [statt|anstatt]
  `,
  ),
  cue(
    0.9,
    `
    (überlege|überleg|ueberlege|überlegen|denke|denk|denken|erwäge|erwägen|spiele|bin kurz davor|sind kurz davor|kurz davor|stehe kurz davor|wird zeit|zeit|drohe|bin am überlegen) [ich|wir|mir|uns|ernsthaft|gerade|stark|darüber nach|mit dem gedanken|ob ich|ob wir|auch|schon|langsam|an] .. (kündigen|kuendigen|wechseln|wechsel|anbieterwechsel|kündigung|stornieren|abzubestellen|abbestellen|auszutreten|austreten|zurückzugeben|aufzulösen|chünde)
    (werde|werden|will|wollen|möchte|muss|würde|kann) [ich|wir|meinen|meine|mein|den|das|die|wohl|jetzt|dann|hier|nur|mich|definitiv|meine ANY] [ANY] [ANY] [ANY] (kündigen|kuendigen|wechseln|stornieren|abbestellen|austreten|abmelden|widerrufen)
    (war|waren) [ich|wir] [mal|bisher|immer|jahrelang|lange|NUM jahre|seit NUM jahren|einmal|treue|treuer|gern|gerne] [ANY] [ANY] (kunde|kundin|kunden|stammkunde|stammkundin|mitglied|stammgast)
    (mit|bei) (uns|mir|euch) (nicht mehr|nicht|vorbei)
    (seid|sind|ist) [ihr|sie|MENTION|für mich|damit] [ANY] [ANY] (für mich|für uns) (gestorben|erledigt|raus|geschichte|durch|unten durch)
    (unten durch|endgültig vorbei|das wars mit|aus und vorbei|vertrag läuft aus|nicht verlängert|nicht verlängern|verlängern nicht|verlängere nicht|die nase voll|schnauze voll)
    wieder bei (null|der alten|meinem alten|meiner alten)
  `,
  ),
  cue(0.7, '(woanders|wo anders|anderswo|woandershin|andere firma beauftragt|anderen betrieb beauftragt)'),
  cue(
    0.5,
    '(mir reicht(s|)|reicht mir|reicht es mir|hab genug|habe genug|schnauze|nase voll|letzte chance|kundin seit|kunde seit|jahrelang kunde|jahrelang kundin|jahre kunde|jahre kundin|langjährige|langjähriger|stammkunde|stammkundin|NUM jahren kunde|treuer kunde|treue kundin)',
  ),
  cue(
    0.5,
    '(kündigen|kündigung|gekündigt|kündige|wechseln|wechsel|anbieter|konkurrenz|mitbewerber|stornieren|weg|raus|mitgliedschaft|abo|nie wieder|nie mehr)',
  ),
  always(0.4, '(nicht mehr|nimmer|nie mehr|nie wieder)'),
  // Others leave, or are told to; or one comes, rather than goes.
  always(
    -1.2,
    `
    (nie|niemals|nie mehr|nicht mehr|nimmer) [wieder|mehr] [ANY] [ANY] [ANY] (woanders|wo anders|woandershin|ohne|was anderes|etwas anderes|einen anderen|eine andere|hergeben|missen|zurück|her geben|ausziehen|aus der hand|anders|weg|alkohol|trinken|saufen|so viel|schule|verlieben|so jung)
    (arbeitgeber|job|chef|arbeitsvertrag|mietvertrag|mitarbeiter|stelle|wohnung|vermieter|angestellte|freundschaft|beziehung) .. (gekündigt|kündigen|kündigt|beendet|kündigung)
    (hat|haben|habt|wurde|wurden|ihr|werdet) [mir|uns|man|mich|mein|meinen|unseren|meine|unsere|ihr|sie|einfach|den|der|die] [ANY] [einfach|kurzfristig|ohne] [ANY] (gekündigt|storniert|kündigt|gelöscht|gesperrt|abgesagt)
    (wie|wann|wo) (kann|kündige|storniere|könnte|muss) [ich|man|wir] .. (kündigen|stornieren|abmelden|kündige|widerrufen|?)
    (bin|sind|sei|habe|haben|war|froh) [ich|wir|so|echt] [ANY] [ANY] [ANY] (zu euch|zu ihnen) [ANY] (gewechselt|gekommen|zurück|wechseln|gegangen)
    (zu euch|zu ihnen|zu dir) (wechseln|gewechselt|wechsle|gekommen)
    (bleibe|bleiben|bleib) [ich|wir] [euch|ihnen|bei] [treu|euch]
    (kommt|könnt|könntet|solltet|wechselt|kündigt|geht|dann geh|dann geht) (doch|einfach|zu uns|jetzt|halt)
    (bin|sind) [dann] [mal] (weg|raus) [aus der|in|im|für heute|ins|zum] (urlaub|wochenende|feierabend|bett|gruppe|ferien|heute)
    (neuen|neue|neues|anderen) (job|arbeit|wohnung|stelle|freund|freundin|mann|frau|arbeitgeber)
    (kennt|ist|hat|kann|weiss) (jemand|wer|einer) .. (?|??)
    wie (oft|lange|viel|schnell) .. (?|??)
    (kündigungsfrist|kündigungsschutz)
    (nie wieder|nie mehr) (krieg|faschismus|alkohol|tequila|wodka|auschwitz|afd|montag|schule|regen|verlieben|jetzt|deutschland|cdu|spd)
    (komm|komme|kommen) [ich|wir|ANY] [ANY] nicht mehr (hinterher|klar|mit|dazu|weiter|raus|rein|drauf|hoch|aus)
    (geh|gehe|gehen|komm|komme) [ich|wir] (nicht mehr) (raus|vor die tür|aus dem haus|aus dem bett|ans telefon|arbeiten|schlafen)
  `,
  ),
];
