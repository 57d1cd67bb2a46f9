import { always, type Cue } from '../cue';

/** Whom they ask for. */
const TRADE =
  'handwerker|klempner|installateur|elektriker|maler|fliesenleger|dachdecker|schreiner|tischler' +
  '|zimmermann|gärtner|gartenbauer|gärtnerei|bodenleger|parkettleger|heizungsbauer|sanitär|sanitärfirma' +
  '|monteur|umzugsfirma|umzugsunternehmen|reinigungskraft|putzfrau|putzhilfe|putzfee|reinigungsfirma' +
  '|friseur|friseurin|frisör|coiffeur|kosmetikerin|kosmetikstudio|nagelstudio|nageldesignerin|fotograf' +
  '|fotografin|dj|caterer|catering|bäcker|konditor|konditorei|tortenbäckerin|florist|floristin' +
  '|goldschmied|juwelier|uhrmacher|schneider|schneiderin|änderungsschneiderei|nachhilfe|nachhilfelehrer' +
  '|nachhilfelehrerin|tagesmutter|babysitter|babysitterin|tierarzt|hundefriseur|hundesitter|hundeschule' +
  '|hundetrainer|zahnarzt|hausarzt|kinderarzt|physiotherapeut|physio|masseur|trainer|steuerberater' +
  '|anwalt|rechtsanwalt|makler|immobilienmakler|versicherungsmakler|finanzberater|architekt|statiker' +
  '|werkstatt|kfz-werkstatt|autowerkstatt|mechaniker|spengler|lackierer|fahrschule|restaurant|lokal' +
  '|location|hochzeitslocation|hotel|ferienwohnung|fitnessstudio|yogastudio|tattoostudio|tätowierer' +
  '|firma|betrieb|anbieter|laden|geschäft|kita|musikschule|schlüsseldienst|gutachter|polsterer' +
  '|tapezierer|fensterbauer|küchenbauer|küchenstudio|ofenbauer|kaminbauer|fensterputzer|hausmeister' +
  '|entrümpler|brautladen|sattler|wirtshaus|heuriger|beiz|beizli|schreinerei|malerbetrieb' +
  '|kinderarztpraxis|frauenarzt|frauenärztin|hautarzt|augenarzt|orthopäde|therapeut|logopädin|hebamme' +
  '|optiker|metzger|eisdiele|biergarten|glaser|schmied|imker|winzer|reitstall|reitlehrer|tanzschule' +
  '|schwimmkurs|kosmetiker|barber|barbier|fusspflege|hundepension|katzensitter|tierpension|dolmetscher' +
  '|notar|kammerjäger|fahrradladen|fahrradwerkstatt|möbelhaus|baumschule|umzugshelfer|putzkraft' +
  '|reinigung|glasfaseranbieter|stromanbieter|internetanbieter';

export const recommendationRequest: readonly Cue[] = [
  always(
    1,
    `
    (kann|könnte|könnt|könnten|können|kannst|könntet|könntest|würdet|würde|würdest|würden|mag|chan|chönd|konn) (mir|uns|jemand|wer|irgendjemand|irgendwer|einer|ihr|du|sie|öpper|öpert|ma|hier|da|vielleicht|mir hier|mir jemand|mir wer|uns jemand) .. (empfehlen|empfele|empfehle|weiterempfehlen|vorschlagen|nennen|einen tipp|nen tipp|tipp geben|tipps geben|empfählä|empfehla|raten)
    (wer|was|wen|welche|welchen|welches|welcher|wo|wohin|wie) .. (empfehlen|empfehlt|empfiehlt|empfehlst|könnt ihr empfehlen|rät|ratet|ratet ihr|raten)
    (empfehlt|empfiehlst|empfehlen) (ihr|du|sie)
    (jemand|wer|irgendwer|irgendjemand|einer|hier jemand|hier wer|öpper|öpert|ebber|ebba|eine von euch|jmd|jmnd) ..5 (empfehlen|empfehlung|empfehlungen|tipp|tipps|tip|tips|erfahrung|erfahrungen|ahnung|vorschlag|vorschläge|idee|ideen)
    (kennt|kennts|kennst|kennen|weiss|weiß|wisst|weisst|wissts) (jemand|wer|irgendwer|irgendjemand|einer|ihr|du|hier|sie|öpper|öpert|jmd|da jemand|zufällig|von euch|vielleicht|da wer|eine|ebber|eina|i) [hier|zufällig|von euch|vielleicht|da|evtl|evt|eventuell|jemand|wer|einer] [hier|zufällig|vielleicht] (einen|eine|ein|nen|ne|n|jemanden|jemand|wen|wo|gute|guten|gutes|a|an|en|es|öpper|was|welche|welcher|wer|,|eppan|noch)
    (hat|hätte|habt|hast|het|hätt|habts|haben|hättet) (jemand|wer|irgendwer|irgendjemand|einer|ihr|du|hier|sie|öpper|jmd|von euch) .. (tipp|tipps|tip|tips|empfehlung|empfehlungen|idee|ideen|erfahrung|erfahrungen|vorschlag|vorschläge|kontakt|adresse für|geheimtipp|geheimtipps)
    (hat|habt|het|hast) (jemand|wer|schon|ihr|du|hier|öpper|von euch|schon jemand|schon mal jemand|schonmal jemand) [hier|schon|schon mal|schonmal|von euch|mal] .. (ausprobiert|probiert|getestet|gekauft|bestellt|machen lassen|verglichen|benutzt|im einsatz|einbauen lassen|dort gekauft) (?|??)
    (wer|jemand) [hier|von euch|schon] (hat|nutzt|benutzt|fährt|war|kennt|kann) ..6 (erfahrung|erfahrungen|gut|gute|guten|empfehlen|schon|einen|eine|zufrieden|sagen) ..6 (?|??)
    (gute|eure|eurer|irgendwelche|noch|andere|weitere|ein paar|paar|heisse) [besten|persönlichen] (tipps|tips|empfehlungen|empfehlung|vorschläge|erfahrungen|geheimtipps|ideen|favoriten|lieblinge|meinung|meinungen|rat)
    (empfehlungen|empfehlung|tipps|tips|vorschläge|erfahrungen|erfahrung|ideen|erfahrungsberichte) [hier|da|dazu|gern|gerne|von euch|mit ANY|für ANY|zu ANY|für ANY ANY|mit ANY ANY|in ANY|im raum ANY] (?|bitte|gesucht|willkommen|erwünscht|gerne|wäre|wären|gewünscht|erbeten)
    START [eure] (empfehlungen|empfehlung|tipps|tips|vorschläge|erfahrungen)
    (bitte|freue mich|freuen uns|dankbar|danke|bin|bräuchte|brauche|bitten|suche|würde mich) .. (um|für|über|auf) [eure|jeden|jede|ein paar|gute|alle|viele|ehrliche] (tipps|tips|empfehlungen|empfehlung|vorschläge|tipp|hinweis|hinweise|ratschläge|erfahrungen|ideen)
    (suche|brauche|bräuchte|wünsche|benötige) [mir|ich|wir|eure|mal] [dringend] (tipps|tips|empfehlungen|empfehlung|vorschläge|euren rat|eure meinung|eure erfahrung|rat|ideen|inspiration)
    (was|welche|welchen|welches|welcher) .. (würdet ihr|würdest du|haltet ihr|meint ihr|nehmt ihr|nutzt ihr|benutzt ihr|verwendet ihr|habt ihr so|kauft ihr|fahrt ihr|ist besser|ist am besten|ist die beste|ist der beste|ist das beste|taugt|taugen|lohnt sich|soll ich nehmen|sollte ich nehmen|sollen wir nehmen|soll ich kaufen|sollte man|nehmts ihr|nimmt man)
    was haltet ihr (von|davon)
    (was|welche|welchen|welches|welcher|welchem) [ANY] (würdet|würdest|nutzt|benutzt|verwendet|nehmt|fahrt|kauft|bevorzugt|nimmst|nehmts) (ihr|du|es)
    (welche|welchen|welches|welcher) [ANY] (ist|sind|wäre) [da|so|eurer meinung nach|aktuell|für ANY|zurzeit|momentan|denn] (am besten|besser|gut|die beste|der beste|das beste|zu empfehlen|empfehlenswert|die besten)
    (eurer|deiner|ihrer) meinung nach
  `,
  ),
  always(
    1,
    `
    (wo|wohin) (kauft|geht|geht's|bestellt|holt|lasst|lässt|bringt|bucht|kriegt|bekommt|esst|schaut|findet|macht|gehts|kaufts|kauft's|shoppt|würdet|trainiert|habt|finde|find) (ihr|man|es|du|denn|ich|i|wir|ma) [ANY] [ANY] [ANY] [ANY] (gute|guten|gutes|gut|günstig|günstige|eure|euer|euren|so|die|den|das|hin|schöne|schönen|am besten|gerne|einen|eine|ein|machen|essen|?)
    (wo|wohin) (kann|könnte|kannst|können|sollte|soll) (man|ich|wir|mer|ma) [hier|denn|in ANY|am|noch|jetzt] .. (gut|gute|guten|gutes|günstig|günstige|schön|schöne|lecker|am besten|essen|shoppen|hingehen|hin|feiern|frühstücken|übernachten|lassen)
    wo (gibts|gibt es|gibt|bekommt man|bekomme ich|kriegt man|krieg ich|kriege ich|finde ich|findet man|find ich|ist|sind) [hier|denn|es|in ANY|im raum ANY|in der nähe|eigentlich|noch] (gute|guten|gutes|den besten|die besten|das beste|die beste|der beste|der nächste|einen guten|eine gute|ein gutes|günstige|günstigen|günstiges|schöne|schönen|schönes|leckere|leckeren|leckeres|tolle|tollen|bezahlbare|einen günstigen|eine günstige|eine schöne|einen schönen|ein schönes|hochwertige|preiswerte|faire|frische)
    (zu wem|zu welchem|bei wem|bei welchem|in welchem|zu welcher|bei welcher|in welcher|in welches|mit wem|mit welcher|mit welchem|von wem|von welcher|auf welche) [ANY] (geht|gehst|seid|sind|lasst|bist|kauft|kann|gehen|gehts|habt|soll|sollte|würdet|esst|bestellt|trainiert|fahrt)
    (wer|was|welcher|welche|welches) ist [hier|denn|für euch|eurer ANY|da|in ANY] [ANY] (der|die|das|euer|eure|dein|deine) (beste|bester|bestes|besten|lieblings|günstigste|lieblingsladen|lieblingsrestaurant|zuverlässigste|favorit)
    (euer|eure|euren|dein|deine|eurer) (lieblingsladen|lieblingsrestaurant|lieblingsfriseur|lieblingscafe|lieblingsshop|lieblingsmarke|favorit|favoriten|geheimtipp|lieblings)
    (gibt es|gibts|gibt's|hats|hat es|existiert|gits) [hier|in ANY|in der nähe|im ort|im raum ANY|eigentlich|denn|da|bei uns] [jemand|jemanden|wen|irgendwo|noch|eigentlich|hier|in ANY] (einen guten|eine gute|ein gutes|gute|guten|gutes|jemanden|jemand|irgendwo|einen|eine|wen|nen|ne) .. (?|??)
    (wer|jemand) (repariert|verlegt|macht|baut|streicht|näht|schneidet|verkauft|liefert|bietet|reinigt|kann|installiert|montiert|renoviert|entsorgt|fotografiert|backt|bäckt|vermietet|vermittelt|tapeziert|putzt|gibt|schleift|poliert|kauft) ..6 (hier|in|im|gut|gute|günstig|mir|uns|ecke|raum|nähe|umgebung|zuverlässig|an|schnell|auch|noch) .. (?|??)
    (hat|habt|hätte|hättet|habts|kennt|gibt es|gibts|braucht) (wer|jemand|ihr|einer|hier|irgendwer) [hier|da|vielleicht|zufällig|mir|für mich] (einen|eine|ein|nen|ne|n) [ANY] (${TRADE})
    START (lieblings(italiener|restaurant|cafe|bäcker|metzger|friseur|laden|eisdiele|shop|marke|kneipe|bar|hotel|grieche|pizzeria)|beste|bester|bestes|besten|günstigste|günstigster|guter|gute|gutes) [ANY] in ANY [ANY] (?|??)
    START (${TRADE}) (in|im|für|raum|nähe|gesucht|der|die|das|bei|um|am|mit) .. (?|??)
    (gibt es|gibts|hats|gits|existiert|gibt) ..5 (gute|guten|gutes|gescheite|gscheite|gscheites|vernünftige|vernünftigen|schöne|schönen|schönes|günstige|günstigen|bezahlbare|leckeres|leckere|anständige|anständigen|brauchbare|ordentliche|ordentlichen) ..5 (?|??)
    (welche|welchen|welches|welcher|was für ein|was für eine|was für einen) ANY [ANY] (ist|sind|is|wäre) [da|denn|am] (gut|besser|am besten|zu empfehlen|empfehlenswert|die beste|das beste|der beste|sinnvoll|preiswert|günstig|top)
    (könnt|kannst|kann) .. sagen (welche|welchen|welches|welcher|wo|wer|was) .. (gut|besser|beste|besten|taugt|empfehlen|lohnt)
    (welche|welchen|welches|welcher|was|wem|wen|womit) [ANY] [ANY] (gebt|vertraut|fragt|ruft|nehmt|nutzt|bestellt|füttert|verwendet|bevorzugt|empfehlt|beauftragt|schwört|holt) ihr
    (hat|ist|war) (schon|schonmal|schon mal|hier schon|hier) (wer|jemand|einer|mal jemand) ..8 (getestet|ausprobiert|probiert|gekauft|erfahrung|erfahrungen|bestellt|gebucht|gewesen|dort|da|zufrieden|gelesen)
    (wer|jemand) kennt (wen|jemanden|jemand|einen|eine|was|gute|guten|nen|ne|da)
    (ist|war|seid) (jemand|wer|einer|ihr) .. zufrieden
    (wer|jemand) (kann|könnte) .. sagen (wo|wer|welche|welcher|welches)
    wo (ich|man|wir) .. (herbekomme|bekomme|bekommt|kriege|kriegt|kaufen kann|finde|findet|finden kann|herkriege|herbekommt|machen lassen kann)
    (wer|jemand) [hier|von euch] (repariert|verlegt|näht|installiert|montiert|tapeziert|schleift|poliert|verkauft|vermietet|renoviert|reinigt|streicht|schneidet|bestickt|graviert|mauert|entrümpelt|lackiert|verputzt|macht mir|baut mir|kann mir|näht mir|ändert|übernimmt|bietet) .. (?|??)
    (wo|bei wem|wer) habt ihr .. (gekauft|gefunden|her|bestellt|machen lassen|bauen lassen|geholt|gemietet|gefeiert|geheiratet)
    (welche|welchen|welches|welcher) ANY [ANY] (habt|nutzt|fahrt|benutzt|nehmt|trinkt|verwendet|hattet|kauft|esst) ihr
    (jemanden|jemand|wen|einen|eine|firma|betrieb|handwerker) , (der|die|das) [ANY] [ANY] [ANY] [ANY] [ANY] (kann|macht|repariert|verlegt|verkauft|liefert|baut|hilft|näht|schneidet|streicht|anbietet|reinigt|könnte|hat|gut|taugt|übernimmt|einbaut)
    (suche|suchen|such|sueche|suach|gesucht|brauche|brauchen|bräuchte|bräuchten|benötige|brauch|benötigen) [ich|wir|noch|auch|dringend|hier|gerade|aktuell|mal|jetzt|für ANY|in ANY|grad|im raum ANY] [noch|dringend] [einen|eine|ein|nen|ne|n|en|an|a] [wirklich|sehr|richtig|echt] (gute|guten|gutes|guter|günstige|günstigen|günstiges|zuverlässige|zuverlässigen|zuverlässiges|seriöse|seriösen|seriöses|nette|netten|nettes|bezahlbare|bezahlbaren|bezahlbares|tolle|tollen|tolles|erfahrene|erfahrenen|kompetente|kompetenten|fähigen|fähige|ehrlichen|ehrliche|vertrauenswürdige|vertrauenswürdigen|fairen|faire|preiswerte|preiswerten|vernünftige|vernünftigen|schöne|schönen|schönes|gscheiten|gscheite|gemütliches|gemütliche|leckeres|geduldigen|geduldige)
    (suche|suchen|such|sueche|suach|brauche|brauchen|bräuchte|bräuchten|benötige|gesucht|brauch|benötigen) [ich|wir|noch|auch|dringend|hier|gerade|aktuell|mal|jetzt|kurzfristig|für ANY ANY|in ANY] [dringend] [einen|eine|ein|nen|ne|n|en|an|a] [ANY] (${TRADE})
    (suche|suchen|such|brauche|brauchen|bräuchte|gesucht|bräuchten) [ich|wir|noch|dringend|mal|hier] (jemanden|jemand|wen|öpper|jmd|jmdn|eine firma|eine person|einen laden|einen anbieter|einen betrieb)
  `,
  ),
  always(
    1,
    `
    (suche|auf der suche) nach [einem|einer] (guten|guter|netten|netter|zuverlässigen|zuverlässiger|seriösen|seriöser|bezahlbaren|bezahlbarer|günstigen|günstiger|kompetenten|kompetenter|erfahrenen|schönen|schöner|tollen|vernünftigen|fähigen)
    (suche|auf der suche) nach (jemandem|jemanden|jemand|empfehlungen|einer firma|einer werkstatt|einem laden|einem handwerker|tipps|einem betrieb)
    [ANY] gesucht , (der|die|das|wer|am besten|gern|gerne)
    (werkstatt|handwerker|friseur|zahnarzt|kinderarzt|hausarzt|hebamme|babysitter|tagesmutter|putzhilfe|putzfrau|reinigungskraft|maler|elektriker|klempner|installateur|fotograf|location|dj|nachhilfe|dachdecker|fliesenleger|gärtner|schneiderin|tierarzt|fahrschule|steuerberater|anwalt|umzugsfirma) [in ANY|im raum ANY|für ANY|raum ANY] (gesucht|zu empfehlen)
  `,
  ),
  always(
    0.5,
    `
    (hat|habt|hätte|kennt) (wer|jemand|ihr|einer) .. , (der|die|das|wo)
    (hat|hätte|kennt) (wer|jemand|einer) [ANY] (einen|eine|nen|ne) ANY (der|die|das|in|im|für|wo)
    (suche|suchen|such|sueche|suach|bin auf der suche|sind auf der suche|auf der suche) [ich|wir|noch|auch|dringend|hier] [nach] (einen|eine|ein|einem|einer|nen|ne)
    (tipp|tipps|tips|empfehlung|empfehlungen|erfahrung|erfahrungen|ratschläge|vorschläge|geheimtipp|meinungen) [ANY] [ANY] (?|??)
    (weiss|weiß|wisst|kennt) (jemand|wer|ihr|einer|öpper)
    (irgendwer|irgendjemand|jemand|wer|einer) (?|??)
    (danke|dankeschön|dank|merci) [schon|schonmal|schon mal] (im voraus|vorab|im vorhinein|für (eure|die|jede|jeden|alle|tipps|hilfe))
    lohnt (sich|es sich)
    ANY (der|die|das) [auch|noch|ANY] ANY (macht|kann|repariert|nimmt|aufnimmt|anbietet|verkauft|hat) (?|??)
    oder (doch lieber|lieber|doch)
  `,
  ),
  always(
    0.4,
    '(jemand|irgendwer|irgendjemand|ihr lieben|mädels|mamas|muttis|schwarmwissen|schwarmintelligenz|nachbarn|öpper)',
  ),
  always(0.3, '(?|??)'),
  always(
    0.4,
    '(in der nähe|in der gegend|in der umgebung|im umkreis|im raum|raum ANY|umgebung|vor ort|hier im ort)',
  ),
  always(
    0.4,
    '(gute|guten|gutes|guter|günstige|günstigen|beste|besten|bestes|zuverlässige|zuverlässigen|günstig)',
  ),
  // Speaks against it: recommends, is asked by a business, looks for people or facts.
  always(
    -1.5,
    `
    (kann|können) (ich|wir|man) [euch|dir|ihnen|nur|sehr|wärmstens|echt|absolut|jedem|allen|auch|das|den|die|sie|ihn|es|diesen|dieses|diese] .. (empfehlen|weiterempfehlen) [.|!|END]
    (ich|wir) [ANY] (kann|können) .. (empfehlen|weiterempfehlen)
    (nur|sehr|wärmstens|absolut|unbedingt|nicht|definitiv|jedem|gerne|gern|bedenkenlos|echt|auch|immer|klar|voll) [zu] (empfehlen|weiterempfehlen|weiterempfohlen|empfohlen)
    ich [würde] empfehle(|n)
    (habe|hab|haben|wurde|wurden|worden) [ANY] [ANY] [ANY] (empfohlen|weiterempfohlen)
    (klare|absolute|grosse|volle|ganz klare|meine|echte|uneingeschränkte) (empfehlung|weiterempfehlung|kaufempfehlung)
  `,
  ),
  always(
    -1,
    `
    (wenn|falls|wer) [ihr|du|jemand|sie|man] [noch|auch|mal|einen|eine|ein] .. (sucht|suchst|suchen|braucht|brauchst|interesse)
    wir (bieten|verkaufen|haben|stellen ein)
    (ich|wir) (verkaufe|verkaufen|biete|vermiete)
    (suche|suchen|sucht|such) [ANY] [ANY] [ANY] [ANY] (arbeit|job|stelle|nebenjob|minijob|freund|freundin|freunde|frau|mann|mitspieler|mitarbeiter|mitarbeiterin|verstärkung|aushilfe|azubi|azubis|kollegen|leute|katze|kater|streit|wahrheit|sinn|partner|praktikum|ausbildungsplatz)
    (bewerbung|bewirb|bewerben|mwd|vollzeit|teilzeit|stellenangebot|m/w/d)
    (wann|wie spät|um wieviel uhr) (ist|war|fängt|beginnt|treffen|geht)
  `,
  ),
  always(
    -0.8,
    `
    (weiss|weiß|wisst|weisst) (jemand|wer|ihr|einer|du|öpper) (ob|warum|wann|wieso|weshalb|was|wie|,)
    wer (hat gesagt|sagt|weiss schon|ist schuld|gewinnt|spielt|kommt|geht mit|ist dabei|schaut|guckt|macht mit|will mit|hat gewonnen|ist das)
    jemand (lust|zeit|bock|da|wach|online|interesse|gesehen|zuhause)
    (hat|habt) (jemand|wer|ihr|einer) .. (gesehen|verloren|gefunden|vermisst|zeit|lust|bock)
    START MENTION
    (regierung|afd|spd|cdu|fdp|grünen|merkel|scholz|merz|politiker|minister|bundestag|fussball|bundesliga|spiel|trainer|rezept|serie|netflix|film|lied)
  `,
  ),
];
