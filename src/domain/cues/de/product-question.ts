import { always, type Cue } from '../cue';

export const productQuestion: readonly Cue[] = [
  // Price.
  always(
    1,
    `
    (was|wat|wos|wa|wie|wieviel|wie viel|wie viele) (kostet|kosten|kosted|koschtet|koschtets|koscht|kost|kostets|kosts|kostest|kostn) .. [?|END]
    (was|wieviel|wie viel|wie teuer) (soll|sollen|würde|wäre|würd) .. (kosten|?)
    (was|wieviel|wie viel) (nehmt|nimmst|verlangt|verlangst|berechnet|zahlt|zahle|zahl|wollt|willst|nehmen|verlangen|möchtest|zahlst) (ihr|du|man|ich|sie|i|haben|noch|die|das|der|dafür) [ANY] [ANY] [ANY] [ANY] [ANY] [?|END]
    wie (teuer|viel kostet|hoch (ist|sind|wäre|wären)) .. [?|END]
    START [und] (wieviel|wie viel|wie viele|wv|wieviele) ANY [ANY] [ANY] (?|??)
    START (wieviel|wie viel|wv|wie teuer|kosten|kostet) [bitte|denn|der|die|das|ca] END
    START [der|den|die|und|zu welchem|welcher|euer|dein|ihr|gibts nen|um welchen|was für ein|verkaufspreis|was ist der|wie ist der|darf man nach dem|mi|mich würde der] (preis|preise|preisliste|preisliste bitte|kosten|kostenpunkt|kaufpreis|mietpreis|stückpreis|miete|kaltmiete|warmmiete|nebenkosten|versandkosten|lieferkosten|preisvorstellung|preisrange|vb|rate|gebühr|eintritt|eintrittspreis|monatsbeitrag|preisklasse|tarif|priis|prais) [bitte|pls|und ANY|für ANY|für ANY ANY|ca|pro ANY|der ANY|von ANY|wäre|ist|inkl ANY|per pn|?|interessieren] [ANY] [ANY] END
    (preis|preise|kosten|kostenpunkt|preisliste|kaufpreis|versandkosten|versand|lieferung|lieferkosten|miete|kaltmiete|gebühr|eintritt|rate|preisspanne|nebenkosten|aufpreis|anzahlung|kaution) [dafür|hierfür|bitte|dazu|pls|für ANY|für ANY ANY|von ANY|von ANY ANY|inklusive|inkl|pro ANY|der ANY|nach ANY|ca|so|ungefähr] (?|??)
    (welcher|welchen|welchem|was ist der|wie ist der|was wäre der|wo liegt der|wie hoch ist der) [ANY] (preis|preise|preisrahmen|preisklasse|kaufpreis)
    (preis|preise|preisliste|angebot|infos|info|informationen|details|link|kontaktdaten|fotos|bilder|maße|prospekt|katalog|speisekarte|unterlagen|expose|adresse|nummer) [ANY] (bitte|bidde|pls) [per pn|an mich|schicken|END]
    (bitte|kann ich|könnte ich|kann man|könnt ihr|können sie|gerne|gern|hätte gern|hätte gerne|brauche|bräuchte|um|schickt|schick) [mir|um|mehr|noch|nähere|ein paar|weitere|den|die|das|genauere|euch|mal|bitte] [mehr|noch|nähere|weitere|ein paar|genauere|den|die|das] (preis|preise|info|infos|informationen|details|preisliste|preisinfo|preisinfos|infomaterial|preisauskunft|link|fotos|bilder|maße|angaben|auskunft|expose)
    (mehr|nähere|weitere|genauere) (info|infos|informationen|details|bilder|fotos|angaben) [?|bitte|per ANY|dazu|END|wären|gern|gerne]
    START (info|infos|details|infos per pn|info per pn|link|maße|größe|groesse|farbe|farben|größen|baujahr|kilometerstand|km|km stand|laufleistung|standort|adresse|verfügbar|verfugbar|verfügbarkeit|lieferzeit|öffnungszeiten|oeffnungszeiten|uhrzeit|garantie|finanzierung|ratenzahlung|inzahlungnahme|versand|abholung|material|tüv|scheckheft|unfallfrei|marke|hersteller|modell|haustiere|balkon|parkplatz|parkplätze|glutenfrei|vegan|wasserdicht|lieferbar|vorrätig|speisekarte|tickets|karten|allergene|zutaten|echtgold|karat|stoff|ps|automatik|diesel|benziner|telefonnummer|nummer|wann|ab wann|bis wann|wo|wo genau|welche stadt|welcher ort|plz|höhe|breite|länge|quadratmeter|qm) [bitte|und ANY|möglich|dabei|vorhanden|inklusive|auf (dem|den) ANY|der ANY] END
    (vb|verhandelbar|festpreis|verhandlungsbasis|preis vb) (?|??)
    (inkl|inklusive|zzgl|mit|ohne|plus) [ANY] (montage|versand|lieferung|mwst|einbau|mehrwertsteuer|nebenkosten|strom|frühstück|aufbau|verlegung|batterien|akku|ladekabel|material|felgen|winterreifen|garantie) (?|??)
  `,
  ),
  // Stock.
  always(
    1,
    `
    (noch|aktuell|derzeit|auch|online|no|überhaupt|immer noch|wieder) (da|zu haben|zuhaben|verfügbar|verfuegbar|erhältlich|erhaeltlich|vorrätig|lieferbar|frei|aktuell|zu verkaufen|zu kaufen|zu bekommen|zu mieten|zu vergeben|bestellbar|auf lager|im angebot|im sortiment|im programm|auf vorrat|in ANY|am lager|buchbar|gültig|welche da|was da|offen|geöffnet|möglich) [in ANY|in ANY ANY|bei euch|für ANY|bitte] (?|??)
    (noch|auch|heute|morgen|heute abend|am (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)) [noch|was|etwas|ein tisch|ein platz|ein termin|plätze|termine] frei (?|??)
    START [noch|noch immer|immer noch|ist noch|ist er noch|ist sie noch|ist es noch|ist das noch|sind die noch|isch|isch no|is der noch|is die noch|is des noch|ist die noch|ist der noch|wieder|auch|ist das teil noch|ist die wohnung noch|ist der wagen noch|ist das auto noch] (da|zu haben|verfügbar|verfuegbar|erhältlich|lieferbar|vorrätig|frei|aktuell|zu verkaufen|bestellbar|vorhanden|dispo) [in ANY|in ANY ANY|bitte|für ANY] (?|END)
    (ist|sind|wäre|wären|isch|is|sin) (die|der|das|es|er|sie|dieser|diese|dieses|des|dat|den) .. (verfügbar|erhältlich|vorrätig|lieferbar|zu haben|noch da|no da|frei|reserviert|verkauft|wasserdicht|wasserfest|vegan|glutenfrei|laktosefrei|echt|echtes gold|neu|gebraucht|unfallfrei|inklusive|dabei|enthalten|möbliert|waschbar|spülmaschinenfest|verstellbar|geeignet|kompatibel|barrierefrei|behandelt|massiv|original|möglich|kindersicher|wetterfest|verhandelbar|ausverkauft|abnehmbar|angemeldet|scheckheftgepflegt|nickelfrei|kratzfest|stabil|automatik|da) [oder|mit|in|für|auch] [ANY] [ANY] [ANY] [ANY] (?|??)
    (gibt es|gibts|gibt|hats|hät's|gits|git es|gibs|gabs|gibt s|gäbe es|gäbs) (es|den|die|das|sie|ihn|auch|noch|dazu|da|diese|diesen|dieses|dafür|bei euch|hier|ihn|denn|eigentlich|dabei|wieder|heute|so|einen|eine|parkplätze|rabatt|garantie|was|bald|nur|mehr|irgendwo|davon|schon|überhaupt|im|neue|ne|nen|vegane|glutenfreie|größere|andere|weitere|kinder) .. (?|??)
    (wann|ab wann|bis wann|um wieviel uhr|um wie viel uhr|wie lange|wie lang|seit wann) .. (wieder|kommt|gibt|gibts|habt ihr|haben sie|hast du|macht ihr|offen|auf|geöffnet|zu|öffnet|schliesst|geschlossen|geliefert|lieferbar|verfügbar|da|liefert|lieferung|start|startet|beginnt|bestellen|buchen|eröffnung|fertig|abholen|besichtigen|gültig|erhältlich|verkauf|garantie|lieferzeit|reservieren|anmelden|hält|halten|dauert|dauern|braucht|warten|gilt) .. (?|END)
    (habt|habts|haben|hast|hend|hesch|hätt|hättet|führt|führen|verkauft|verkaufen|bietet|bieten|macht|machen|machst|machts|liefert|liefern|lieferst|verschickt|verschicken|verschickst|versendet|versenden|schickt|schicken|nehmt|nehmen|nimmst|akzeptiert|akzeptieren|repariert|reparieren|reparierst|vermietet|vermieten|baut|montiert|verlegt|kauft|kaufen|tauscht|tauschen|fertigt|fertigen|druckt|graviert|schneidet|färbt|finanziert|versichert|kommt|kommen|arbeitet|öffnet|schliesst|seid|sind|bekommt|kriegt|braucht|brauchen|könnt|könnts|können|könntet|kannst|könntest|dürft|plant|planen|backt|kocht|bedient|unterrichtet|gebt|geben|verkaufst|fotografierst|betreut|entsorgt|vergebt|reinigt|putzt|streicht|holt|bringt|stellt|verarbeitet|verwendet|berechnet|bleibt|behandelt|wechselt) (ihr|sie|du|ihrs|er|es|de) .. (?|??)
    START [wann|was|wo|und] (habt ihr|haben sie|hast du|habts ihr|hend ihr|habts ihr|hättet ihr|hätten sie|hends|hesch) [ANY] [ANY] (noch|auch|no|sowas|vielleicht|etwas|die|den|das|was|welche|wieder|eigentlich|evtl|überhaupt|heute|morgen|sonntag|sonntags|samstag|samstags|am|an|über|geöffnet|offen|auf)
    (gibts|gibt es|gibts|hats|git es|gits) [es] (den|die|das|es|diese|diesen|dieses|da|dazu|dafür|sowas) (auch|noch|irgendwo|eigentlich|nur|wieder) [in|als|mit|für|ohne|zu|im|einzeln|online]
    (in welchen|in welcher|welche|welcher|welches|welchen|was für eine|was für ein|was für einen|aus welchem|bis zu welcher|ab welcher|ab welchem|bis zu welchem|mit welcher|für welche|auf welche|an welchen|nach welcher) (größe|größen|groesse|groessen|farbe|farben|marke|modell|material|stadt|ort|baujahr|adresse|strasse|maße|abmessungen|höhe|länge|breite|motor|ps|leistung|schuhgröße|lieferzeit|sorte|sorten|stoff|holz|legierung|karat|bedingungen|unterlagen|tage|tagen|tag|uhrzeit|öffnungszeiten|stockwerk|etage|zustand|garantie|altersgruppe|alter|ringgröße|zahlungsarten|gebiet|plz|filiale|filialen|zeitraum|jahrgang|version|variante|autos|kosten|plattform|höhe) 
  `,
  ),
  // Place, hours, reaching the business.
  always(
    1,
    `
    wo [genau|denn|in ANY] (seid|sind|seids|ist|isch|is|liegt|liegen|befindet|befinden|steht|stehen|findet|finde|find|finden|habt|sitzt|sitzen|parkt|kann man parken|ist denn|wird|werden|kommt|kommen) (ihr|sie|das|der|die|es|denn|euer|eure|dein|deine|ich euch|ich|man euch|man|sich|dieser|diese|dieses|genau|ihr genau|mein|meine|unser|unsere|den|des|i) .. (?|??)
    START [und] [in|aus] (wo|woher|wohin) [genau|denn|ist das|in ANY|ist dies|seid ihr|liegt das|seit ihr|steht er|steht das|stehen die|steht der wagen] (?|END)
    (wie|wo) [kann ich|kann man|finde ich|erreicht man|erreiche ich|komme ich|komm ich|lautet|ist|sind] [ich|man|zu|an] (euch|eure|euer|ihre|die) [ANY] (adresse|telefonnummer|nummer|öffnungszeiten|website|homepage|email|mailadresse|preise|konditionen|versandkosten|standort|erreichen|kontaktieren|lieferzeit|lieferzeiten)
    (eure|euere|deine|ihre|sind die|wie sind die|genaue|genauen) (öffnungszeiten|oeffnungszeiten|adresse|telefonnummer|preisliste|lieferzeit|maße|abmessungen|lieferzeiten|versandkosten|rückgabefrist|anfangszeiten|geschäftszeiten|bürozeiten|sprechzeiten)
    (öffnungszeiten|oeffnungszeiten|öffnungsziite|lieferzeit|lieferzeiten|wartezeit) [ANY] [ANY] [ANY] [ANY] (?|??)
    (heute|morgen|sonntag|sonntags|samstag|samstags|montag|montags|feiertag|feiertags|wochenende|über (weihnachten|ostern|pfingsten|silvester)|zwischen den jahren|an ANY|abends|mittags) [auch|noch|ANY] (offen|geöffnet|geoeffnet|auf|zu|geschlossen|da) (?|??)
    (wie|wiä) (lange|lang|groß|gross|groesse|breit|hoch|schwer|alt|tief|weit|schnell|oft|läuft|funktioniert|bekomme|bekommt|kann|kann man|komm|komme|geht|ist|sind|stark|dick|viele|viel|warm|laut|funktionierts|bestellt|bestelle|meldet|melde|buche|reinigt|pflegt|wascht|wäscht|macht|sieht es|siehts|sieht|fällt|fallen|läufts|haltbar|viel ps|viel km|viele km|hält|zahlt|kommt|erfolgt|verhält|müssen|muss|sollte|lauft|lade|aktiviere|installiere|verlege|befestigt|montiert|robust|scharf|teuer) .. (?|??)
    START wie (lange|lang|groß|gross|breit|hoch|schwer|tief|viele km|viel km|viele kilometer|viel ps|viele zimmer|viel qm|dick|schnell) [ist|sind|dauert|hält|geht|gibt|kann|hat|wäre|braucht|gilt|läuft|lauft|isch]
    wie (bestelle|bestellt|buche|bucht|bezahle|bezahlt|erreiche|melde|komme|komm|kann|kündige|storniere|reklamiere) (ich|man|i) .. (?|END)
    was (muss|brauch|brauche|braucht|ist|sind|hat|für|gehört|kann|passiert|bedeutet|heisst|beinhaltet|unterscheidet|ist der unterschied|verbraucht|frisst|läuft|wiegt|macht man) .. (dabei|enthalten|inklusive|inbegriffen|mitbringen|drin|unterschied|voraussetzung|voraussetzungen|material|holz|stoff|maße|größe|farbe|marke|modell|baujahr|km|ps|garantie|verbrauch|zahlen|anzahlung|beachten|zustand|motor|lieferzeit) .. (?|??)
    (unterschied zwischen|worin (liegt|besteht)|was ist der unterschied)
    (gilt|gelten|zählt|läuft|laufen) (das|die|der|euer|eure|dieses|der rabatt|es) .. (?|??)
    (kann|könnte|können|könnten|darf|dürfen|muss|müssen|braucht|brauche|brauch|sollte|bekommt|bekomme|bekomm|kriegt|kriege|krieg|chan|chani|cha) (man|ich|wir|i|mer|ma|mir) .. (?|??)
    (kann|können|könnte) (der|die|das|er|sie|es|den|ihn|diese|dieser) .. (ab|rein|raus|in|an|auf|ohne|mit|auch|zurück|umtauschen|bestellen|liefern|waschen|kombinieren|anpassen|ändern|gravieren|finanzieren|besichtigt|besichtigen|geliefert|gekürzt|gemacht) .. (?|??)
  `,
  ),
  always(
    1,
    `
    (ist|sind|wäre|geht|ginge|wird|werden|hat|haben|passt|passen|kommt|kommen|funktioniert|funktionieren|läuft|hält|halten|reicht|gehört|gibt|braucht|verträgt|isch|färbt|rostet|eignet|enthält|beinhaltet|fällt|fallen|taugt|lohnt|kostet|kosten|riecht|trägt|gelten) (das|die|der|es|er|sie|dieser|diese|dieses|den|da|des|sich|euer|eure|dat|dein|deine|bei euch|ein|eine|beim|in|auch|im|lieferung|montage|versand|versenden) .. (auch|noch|mit|ohne|für|größe|farbe|farben|möglich|dabei|inklusive|inkl|enthalten|eng|groß|klein|aus|in|auf|bei|nur|als|oder|geeignet|anhängerkupplung|garantie|tüv|wasserdicht|dazu|lieferung|versand|bluetooth|kinder|hunde|haustiere|echt|gold|silber|leder|holz|outdoor|aussen|draussen|größer|kleiner|größen|montiert|automatik|balkon|aufzug|parkplatz|schwer|teuer|schnell|leise|laut|klima|unfall|vorbesitzer|an|ab|bis|unter|über|innen|weich|hart|gut) .. (?|??)
    (versand|lieferung|abholung|ratenzahlung|finanzierung|inzahlungnahme|tausch|umtausch|besichtigung|probefahrt|probe fahren|anlieferung|selbstabholung|paypal|kartenzahlung|barzahlung|rückgabe|gravur|leasing|montage|reservierung|anprobe|einzelkauf|mieten|nachbestellung|sonderanfertigung|ändern|kombination|stornierung) [nach ANY|nach ANY ANY|in ANY|in die ANY|auch|noch|per ANY|mit ANY|am ANY|ANY] [ANY] (möglich|moeglich|inklusive|inkl|kostenlos|dabei|enthalten|erlaubt|machbar) (?|END)
    (versand|lieferung|liefern|verschicken|versendet|verschickt|lieferst) (nach|auch|in|innerhalb|bis) [ANY] [ANY] [ANY] [ANY] (?|??)
    (auch|nur|noch) (in|für|mit|ohne|als) [ANY] [ANY] [ANY] [ANY] [erhältlich|verfügbar|möglich|zu haben|lieferbar] (?|??)
    START [auch|und|die|nur|noch] in (größe|groesse|schwarz|weiss|weiß|blau|rot|grün|grau|beige|braun|silber|gold|rosa|pink|gelb|NUM|xl|xxl|l|m|s|ANY) [NUM|ANY] [erhältlich|verfügbar|möglich|zu haben|lieferbar] (?|END)
    [in] (größe|groesse|gr|grösse) [.] (NUM|s|m|l|xl|xxl) [noch|auch] [da|verfügbar|vorhanden|zu haben|lieferbar] (?|END)
    (wo|wie|wann) [ist|bleibt|kommt|kommen|bekomme ich|erhalte ich|sind|wird|find ich|finde ich] (meine|mein|unsere|unser|die) (bestellung|lieferung|paket|rechnung|sendung|ware|termin|auftragsbestätigung|sendungsnummer|rückerstattung|möbel|küche|gutschein|auftrag|tickets)
    (haustiere|hunde|hund|kinder|tiere|katzen|rauchen|kinderwagen) [sind|auch|mit|bei euch] (erlaubt|willkommen|gestattet|möglich|erwünscht|ok) (?|END)
    (habe|hab|hätte|hätten|haben|eine|kurze|mal) [ich|wir|mal|da|noch|nur] [eine|ne|mal eine|mal ne|noch eine] [kleine|kurze|dringende] (frage|frag|rückfrage) [zu|zum|zur|:|,|wegen|bezüglich|an|bzgl|ob]
    (frage|fragen) : .. (?|??)
    (wollte|wollt|möchte|würde|wollten|wollt ich|wollte ich) [ich|mal|nur|gern|gerne|mich|kurz|nachfragen|gern mal] [mal|nur|kurz|gern|gerne] (fragen|nachfragen|wissen|erkundigen|anfragen)
    (würde|interessiert|tät|würd) (mich|uns) [auch|mal|sehr|noch|nur] (interessieren|der preis|ob|wie|wann|was|wo|welche)
    (weiss|weiß|wisst|wissen|wissts|weisst) (jemand|wer|ihr|sie|man|schon wer|schon jemand|einer|du) [schon|ob|wann|wie|was|wo] (ob|wann|wie|was|wieviel|wie lange|die)
    (könnt|können|kannst|könntet|könnten) (ihr|sie|du) (mir|uns) [bitte|mal|vielleicht|da] .. (sagen|schreiben|schicken|mitteilen|verraten|senden|info|infos|auskunft|nennen|helfen)
    (sagt|sag|verrat|verratet|schreibt|schreib|schick|schickt) (mir|uns) [bitte|mal|doch] [mal|bitte] (ob|wann|was|wie|wo|wieviel|den|die|welche|per)
    (dürfen|darf|duerfen) (kinder|hunde|ich|wir|man|gäste|ANY) .. (?|??)
    START [und] (geht|gehts|ginge|klappt) [es|das|die|der] (auch|mit|ohne|per|bei|nur|am|noch) ANY
    (ist|sind|wäre|wären) [da|bei euch|denn|für ANY] noch .. (?|??)
    (geht|ginge|klappt|gilt|funktioniert) ANY [ANY] (auch|noch|mit|per|am|ohne|bei|in|ab|bis|nur) .. (?|??)
    (passiert|kommt|tut sich) (da|hier|das) [eigentlich] [denn] noch (was|etwas|jemand|irgendwas) 
    (ab wann|bis wann|wie lange|wie lang|um wieviel uhr) ANY [ANY] [ANY] [ANY] (?|??)
    (letzter|letzte|letzten|besten|bester|letschte) preis
    preis [noch] (vb|verhandelbar|verhandlungssache)
    wann (kommt|kommen|gibt|gibts|ist|sind|wird|werden|habt|macht|öffnet|beginnt|startet|kann|können|geht|seid|liefert|bekommt|findet|isch|sind denn|ist denn) (die|der|das|es|neue|wieder|ihr|sie|man|ich|wir|denn|da|eure|euer|mein|meine|der nächste|sie|i) .. (?|??)
    (was|wie|wo|wie viel|wenn|wann) isch .. (?|??)
    (wann|kommt|bekomme) [ANY] [ANY] (rückruf|antwort|rückmeldung|lieferung|bescheid) (?|??)
    START (tüv|hu|km|kilometer|zustand|baujahr|farbe|größe|maße|scheckheft|unfall|unfallfrei|garantie|akku|verbrauch|reifen|zahnriemen|service) [ANY] [ANY] (?|??)
    (tüv|hu|zahnriemen|scheckheft|bremsen|steuerkette|winterreifen|anhängerkupplung|klima|sitzheizung|navi|unfallfrei|nichtraucher|nichtraucherhaushalt) [noch|schon] [neu|gemacht|dabei|vorhanden|bis ANY|da|drin|gepflegt|funktioniert] (?|??)
    (gültig|aktion|angebot|rabatt|gutschein|gutscheine) [ANY] [ANY] [ANY] [ANY] (?|??)
    (stimmt|korrekt) (es|das) , dass .. (?|??)
  `,
  ),
  always(
    0.7,
    `
    START [und] (ist|sind|wäre|wird|werden|gibt es|gibts|hat|haben|kommt|kommen|geht) .. (inklusive|inkl|dabei|enthalten|möglich|moeglich|erlaubt|geeignet|machbar|verfügbar|lieferbar|vorhanden|inbegriffen|kostenlos|gratis|umsonst|verhandelbar|reduziert|im preis|gültig|notwendig|nötig|barrierefrei|vegan|glutenfrei) [ANY] [ANY] (?|??|END)
    (möglich|machbar|inklusive|erlaubt|dabei|enthalten|vorhanden) (?|??)
  `,
  ),
  always(
    0.5,
    `
    START [und] (ist|sind|hat|haben|passt|passen|kommt|gibt es|gibts|wird|werden|läuft|wirkt|hilft|schmeckt|reicht|hält|braucht) (der|die|das|er|es|sie|dieser|diese|dieses|da|den|man|des) ..6 (?|??)
    START wer (liefert|macht|baut|montiert|übernimmt|installiert|zahlt) .. (?|??)
  `,
  ),
  always(
    1,
    `
    START [und] (passt|passen|gilt|funktioniert|hält|läuft|rostet|färbt|schmeckt|wirkt|hilft) (das|der|die|es|dieser|dieses|diese) (in|auf|auch|mit|für|unter|an|bei|nur|ohne|noch) ANY
    START [und|also] (macht|habt|liefert|verkauft|bietet|nehmt|repariert|verschickt|versendet|verlegt|akzeptiert|führt|färbt|druckt|graviert|vermietet|montiert|montierts|machts|habts|kauft|tauscht|streicht|verleiht|unterrichtet) ihr [ANY] [ANY] [ANY] [ANY] [ANY] END
    START [ab|bis|und|seit] (wie viel|wieviel|welchem|welcher|wann|wie lange) .. (man|ich|ihr|die|der|das)
    START wie (läuft|funktioniert|geht|lautet|hoch|heisst|bezahlt|bestellt|bucht|reinigt|pflegt) (das|die|der|man|es|denn) 
  `,
  ),
  always(0.3, '(euch|euer|eure|eurem|euren|ihr|bei euch|sie|ihnen|dein|deine) .. (?|??)'),
  always(0.3, '(?|??) END'),
  always(0.2, '(?|??)'),
  always(0.4, 'START (wie|wo|wann|welche|welcher|welches|welchen|was|woher) .. (?|??)'),
  always(0.3, 'START MENTION .. (?|??)'),
  always(
    0.4,
    '(preis|preise|lieferung|liefern|lieferzeit|versand|bestellung|bestellen|laden|geschäft|filiale|größe|farbe|farben|modell|termin|garantie|rückgabe|umtausch|abo|vertrag|konto|app|finanzierung|montage|angebot|aktion|gutschein|öffnungszeiten|geöffnet|verfügbar|lieferbar|vorrätig|reservierung|reservieren|besichtigung|probefahrt|anmeldung|anmelden|rabatt|lager|kurs|kurse|online|tickets|ware|artikel|sorte|maße|umbau|rechnung)',
  ),
  // Speaks against it: asks the crowd for a tip, or friends among themselves.
  always(
    -1.2,
    `
    (wer|wo|welche|welcher|welches|welchen|gibt es|gibts|gibt|zu wem|jemand) ..5 (gute|guten|gutes|gut|besten|beste|gscheite|günstige|günstigen|schöne|schönen|empfehlenswert) .. (?|??)
    (hat|ist|war) [schon|schonmal|hier] (wer|jemand|einer) .. (?|??)
    (welche|welchen|welches|welcher|was|wem|wen) [ANY] [ANY] (gebt|vertraut|fragt|ruft|nehmt|nutzt|bestellt|füttert|verwendet|bevorzugt|empfehlt) ihr
    (kann|könnte|könnt|können|kannst|wer|was|wen|welche|welchen|welches|könntet) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (empfehlen|empfehlt|weiterempfehlen|empfehlung)
    (kennt|kennst|kennts) (jemand|wer|ihr|du|einer|hier|öpper|sie) 
    (empfehlungen|empfehlung|tipps|tips|vorschläge)
    (habt|hat|hast) (ihr|jemand|wer|du) .. (tipp|tipps|empfehlung|empfehlungen|idee|ideen|erfahrung|erfahrungen|vorschläge)
    (was|wo|welche|welchen|welches) [ANY] (haltet|kauft|nutzt|benutzt|würdet|fahrt|esst|geht) (ihr|du)
    gibt es [hier|in ANY] (jemanden|jemand|einen guten|eine gute|gute)
    wo (gibt es|gibts|bekommt man|findet man|kriegt man) [hier|in ANY] (gute|guten|den besten|die besten|das beste|die beste|der beste)
    zu wem (geht|gehst|seid)
  `,
  ),
  always(
    -1.4,
    `
    (afd|spd|cdu|fdp|grünen|merkel|scholz|merz|regierung|politiker|minister|bundestag|demokratie|nazi|nazis|putin|trump|ukraine|israel|flüchtlinge|bundesliga|fcb|bvb|trainer|schiri|elfmeter|tatort|netflix|serie|film|lied|mama|papa|oma|opa|schatz|chef|lehrer|schule|hausaufgaben|klassenarbeit|mathe|training|wetter)
    wie (geht|gehts|geht's|war|wars|fandet|findet|findest|heisst (du|er|der kleine|die kleine|das kind|ihr)|alt (bist|wirst|ist denn der|ist der kleine|ist die kleine))
    (was|wie|wo|wann|warum) (machst|machts|macht|geht|treffen|bist|warst|gehst|fahren|fährst|kommst|essen|feiern|meinst|denkst|glaubst|läuft) (du|ihr|wir|so|bei dir|heute abend|ab)
    (kommst|gehst|bist|willst|warst|magst|hast|fährst|trinkst|schaust|guckst) du [ANY] [ANY] [ANY] [ANY] (mit|heute|morgen|abend|noch wach|da|zeit|lust|schon|dabei|gesehen|vergessen|vor|heim|zuhause|gut)
    (bist|seid) (du|ihr) (bescheuert|blöd|dumm|verrückt|irre|wach|ok|okay|zuhause|daheim|schon da|sicher|wahnsinnig|krank|doof|deppert|noch zu retten)
    wer (hat|ist|war|kommt|spielt|gewinnt|geht|macht mit|will|schaut|guckt|glaubt|braucht|soll)
    (wollen|gehen|sollen|machen|treffen|fahren) wir .. (?|??)
    (weiss|weisst) (jemand|wer|du|einer|öpper) (ob|warum|wieso|weshalb) [die|der|das|gerade|da] ..6 (strasse|autobahn|stau|frei|gesperrt|hubschrauber|feuerwehr|polizei|sirene|sirenen|passiert|los|schule|bahn|bus)
    (weiss|weisst) (jemand|wer|du|einer|öpper) (warum|wieso|weshalb|was da|was los|wer)
    (strasse|autobahn|stau|umleitung|sperrung|baustelle|hubschrauber|feuerwehr|blaulicht|sirene|sirenen|wieder frei|geblitzt|blitzer)
    (wo|wer|bei wem) habt ihr [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (gekauft|gefunden|her|bestellt|machen lassen|geholt)
    (welche|welchen|welches|welcher) ANY [ANY] (habt|nutzt|fahrt|benutzt|nehmt|trinkt|verwendet|hattet|esst) ihr
    (echt|wirklich|ernsthaft|im ernst|was|ja|oder|ne|gell|wa|nicht wahr|stimmts|euer ernst|dein ernst) (?|??)
    (wieso|warum|weshalb|wozu)
    (wen interessiert|wer braucht|was soll (das|der mist|der scheiss|der quatsch) (denn|?|??)|was ist los|was los|was geht|na und)
    wo (bist|warst|bleibst|steckst|bleibt ihr|seid ihr gerade|treffen)
    START MENTION [ANY] (wann|wollen|kommst|gehen|hast du|bist|was)
    (ist|sind|war) (das|die|der|er|sie|es) [nicht|etwa|wirklich] (dein|deine|du|dich|nicht|schön|süss|euer|mein|meine|lisa|geil)
    (preis-leistung|preis leistung|preis-leistungs-verhältnis|preisleistung)
    (habt|hast) (ihr|du) [ANY] [ANY] (toll|super|klasse|schön|gut|prima|mega|wunderbar|spitze) [ANY] (gemacht|hinbekommen|gelöst|umgesetzt)
    (mich|mir|uns) [ANY] [ANY] (abholen|anrufen|mitnehmen|helfen) (?|??)
    wie [ANY] [ANY] [ANY] [ANY] [ANY] (kleine|kleiner|baby|sohn|tochter|kind|enkel) 
    (rezept|salat|klassenfahrt|elternabend|hausaufgabe|geburtstag)
    (katze|kater|hund) (entlaufen|vermisst|gesehen|zugelaufen)
  `,
  ),
];
