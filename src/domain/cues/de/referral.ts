import { always, type Cue, cue } from '../cue';

export const referral: readonly Cue[] = [
  cue(
    1,
    `
    (kann|können|kanns|könnte) (ich|wir|man|i) .. (empfehlen|weiterempfehlen|ans herz legen|empfehle|weiter empfehlen)
    (ich|wir|i) (kann|können|könnte|kanns|möchte|würde) .. (empfehlen|weiterempfehlen|ans herz legen|weiter empfehlen)
    (empfehle|empfehl|empfehlen) (ich|wir|i|euch|dir|ihnen|den|die|das|immer|gerne|gern|jedem|allen|MENTION|dich|weiter|hier)
    (ich|wir|i) [ANY] (empfehle|empfehl|empfehlen) [euch|dir|ihnen|den|die|das|immer|gerne|gern|jedem|allen|MENTION|weiter|sehr|ANY]
    (nur|sehr|wärmstens|absolut|unbedingt|definitiv|jedem|gerne|gern|bedenkenlos|echt|immer|klar|voll|uneingeschränkt) [zu|weiter|weiter zu] (empfehlen|weiterempfehlen|weiterempfohlen|empfohlen|weiter empfehlen|weiterzuempfehlen|empfehlenswert|weiterempfohle)
    (klare|absolute|grosse|volle|ganz klare|meine|echte|uneingeschränkte|eindeutige|unsere|dicke|fette|heisse) (empfehlung|weiterempfehlung|kaufempfehlung)
    (mein|unser|geheim|mein absoluter|kleiner|heisser|insider|guter) (tipp|geheimtipp|tip|insidertipp)
    (empfehlenswert|weiterempfehlung|kaufempfehlung|empfehlung :|geheimtipp|werde euch weiterempfehlen|weiterempfohlen|weiterempfehlen|weiterempfiehlt)
    (wurdet|wurde|wurden|seid|sind|bist|bin|hat|haben|auf) [ihr|mir|uns|sie|du|von ANY|dich|euch|von ANY ANY] [ANY] [ANY] [ANY] (empfohlen|weiterempfohlen|empfehlung von)
    (wirst|werden|wird|werdet) (du|sie|dir|dort|da|ihr|euch|man) [ANY] (geholfen|fündig|bedient|beraten|verwöhnt)
    (haben|hab|habe) [wir|ich] (unsere|unser|unseren|meine|meinen|mein) ANY [ANY] [ANY] (von|bei|vom|beim) [der|fa|firma|MENTION|ANY]
    START ANY [,] hier [wäre|ist|sind|wär|kommt] (dein|deine|deins|euer|eure|unser|unsere|was für|etwas für|für)
    (würde|würd|kann|möchte) [ich|wir|i] [ANY] (dir|euch|ihnen) .. (empfehlen|ans herz legen|raten|weiterempfehlen)
    (kontaktiere|kontaktiert|kontaktier|frag|fragt|frog|versuche|probiere) [doch] mal (ANY|MENTION)
    (mein|meine|unser|unsere) (mann|frau|bruder|schwester|freund|freundin|nachbar|nachbarin|kumpel|kollegin|kollege|tochter|sohn|mutter|mama|cousine|schwägerin|schwager|tante|bekannte|eltern|nachbarn|freunde) .. (von dort|von da|dort gekauft|da gekauft|dort machen lassen|da machen lassen|bei denen|dort auch|auch dort|auch da|schwört drauf|schwört auf)
    (geht|geh|fahr|fahrt|schaut|schau) (da|dort) [ruhig|mal|unbedingt|einfach] [mal] (hin|rein|vorbei)
    (da|hier|dort) (gibts|gibt es|hats) (einen|eine|nen|den|die|ein) ANY [ANY] [ANY] , (der|die|das|dort)
    START ANY [,] (hast|habt) (du|ihr) [das|die|den|schon|hier] [schon] gesehen
    genau (dein|deine|deins|euer|eure|unser) (auto|ding|stil|farbe|geschmack|style|kleid|traum|ANY !)
    (ich|wir|i) (geh|gehe|gehen|bin|sind|fahre|fahren|kaufe|kauf|kaufen|lass|lasse|hole|bestelle) [ANY] [ANY] (immer|seit jahren|nur noch|schon lange|schon jahrelang|schon ewig|seit NUM jahren|auch immer) [schon|nur] (zu|zum|zur|bei|beim|im|in)
    (wär|wäre) das (nix|nichts|nicht|was|etwas|nicht was) [was|etwas] (für|fuer) 
    (müsst|musst|solltest|solltet|müssts|könnt) (du|ihr|es) [euch|dir] (unbedingt|mal|auch|dringend|echt|wirklich|definitiv) [mal] [ANY] [ANY] (probieren|hin|hingehen|ausprobieren|testen|anschauen|versuchen|essen|haben|besuchen|vorbei|sehen)
    da (könnt|kannst|müsst|solltet) (ihr|du) [ANY] [ANY] (hin|kaufen|essen|vorbei|anrufen|fragen|bestellen)
    (schwört|schwöre|schwören) auf (die|den|das|ANY)
    auf empfehlung (von|meiner|meines|eines|einer|unserer|der|hin)
    (habe|hab|haben|werde|werden) [ich|wir|euch|es|das|schon|auch|sie|davon] [ANY] [ANY] [ANY] (allen|freunden|meinen freunden|jedem|weiter|der ganzen|meiner ANY|meinem ANY|meinen ANY|bekannten|nachbarn|kollegen) [ANY] [ANY] (empfohlen|weiterempfohlen|erzählt|empfehlen|erzählen|weitersagen|gezeigt|weitergesagt|geschickt)
  `,
  ),
  cue(
    1,
    `
    (geh|fahr|schau|guck|frag|fragt|versuchs|versuchts|versuch es|versucht es|probiers|probierts|probier es|probiert es|wende dich|wendet euch|meld dich|melde dich|meldet euch|frog|luegt|lueg|gang) (doch|mal|einfach|doch mal|einfach mal|am besten|ruhig|ruhig mal|unbedingt|am besten mal|halt|da mal) (zu|zum|zur|bei|beim|ins|im|auf|in den|in die|mit|uf)
    START (geh|geht|fahr|fahrt|versuchs|versuchts|probiers|probierts|wende dich|wendet euch|meld dich|melde dich|meldet euch|frag|fragt|frage|gang|geh mal|ab) [mal] (zu|zum|zur|bei|beim|ins|in den|in die|mit) ANY
    START (probier|probiert|versuch|versucht|nimm|nehmt|kauf|kauft|bestell|bestellt|hol|holt) [doch|mal|einfach] [mal] (den|die|das|bei|beim|MENTION|dir|euch) 
    (wende|wendet|meld|melde|meldet) (dich|euch) [doch|mal|einfach|am besten|gerne] [mal] (an|bei|beim) [ANY]
    (ruf|ruft|rufen sie) [doch|mal|einfach] [mal] (den|die|beim|bei|MENTION|herrn|frau|dort|da) .. an
    (frag|fragt|fragen sie|kontaktiere|kontaktiert|schreib|schreibt|ruf|ruft) [doch|mal|einfach] [mal] (den|die|beim|bei|MENTION|herrn|frau) ANY [ANY] [ANY] [ANY] [ANY] (an|,|.|!|END)
    (da|dort|ihn|sie|den|die) (einfach|mal|einfach mal|unbedingt|am besten) (anrufen|fragen|vorbeischauen|nachfragen|hinfahren|hingehen|probieren|anschauen)
    (wir|ich) (waren|war|sind|bin|haben|hab|habe|gehen|gehe) [auch|immer|damals|letztes jahr|dort|schon|unsere|unser|unseren] [ANY] (bei|beim|zum|zur) (ANY|MENTION) [ANY] [ANY] , (der|die|das|dort|da|alles|super|top|sehr)
    (du|ihr|man|da|dann|sie) (musst|müsst|solltest|solltet|könntest|könntet|sollte|kannst|könnt|müsstest|müsstet|muss|muaßt|müssen|kann) [ihr|du|sie|man|dir|euch|unbedingt|mal|definitiv|einfach|das|den|die|auch|da] [unbedingt|mal|den|die|das|einfach|da|auch|definitiv] [ANY] [ANY] [ANY] [ANY] [mal] (probieren|ausprobieren|testen|anrufen|hingehen|hin|anschauen|ansehen|vorbeischauen|fragen|wenden|nehmen|gehen|besuchen|versuchen|kontaktieren|reinschauen|angucken|kaufen|holen|bestellen|melden|essen)
    (bin|sind|waren|war|gehe|gehen|geh|kaufe|kaufen|lasse|lassen|hab|habe|haben|hole|bestelle|fahre|fahren|bringe) [ich|wir|schon|auch|unsere|unser|unseren|meine|meinen|mein|seit ANY|seit ANY jahren|immer|alles] [ANY] [ANY] [ANY] [seit jahren|immer|auch] (bei|beim|zu|zum|im|vom|von|mit|von der firma|zur|in der|am) [der|dem|den|firma] ANY [ANY] [ANY] [ANY] [ANY] [ANY] (zufrieden|top|super|klasse|begeistert|toll|spitze|bestens|perfekt|sehr gut|günstig|hervorragend|mega|faire|fair|empfehlen|nur gute|gute erfahrung|gute erfahrungen|freundlich|gut beraten|nie probleme|immer gut)
    (gute|nur gute|super|beste|sehr gute|top|tolle|beschti|nur positive|positive) (erfahrung|erfahrungen) (mit|bei|gemacht)
    (mein|meine|unser|unsere|mei|min|mini|dem sein) (mann|frau|bruder|schwester|schwager|schwägerin|freund|freundin|nachbar|nachbarin|kumpel|cousin|cousine|onkel|tante|vater|mutter|sohn|tochter|kollege|kollegin|neffe|papa|mama|friseur|friseurin|elektriker|maler|klempner|installateur|vermieter|makler|bekannter|bekannte|arbeitskollege|arbeitskollegin|schwiegervater|schwiegermutter|partner|spezl|schwoger) [ANY] (macht (sowas|das|so was|auch|tolle|super|so)|kann (das|sowas|so was|dir|euch)|repariert|verkauft|verlegt|arbeitet (bei|dort|da)|betreibt|vermietet|schwört|schwärmt|kauft (immer|dort|da|nur)|geht (immer|auch|dort|da)|baut|bietet|führt|ist (ANY) (und|der|die|,)|hat (da|dort|bei|ihr|ihre|seine|einen|eine) [ANY] [ANY] (gekauft|machen lassen|laden|geschäft|firma|betrieb|werkstatt|salon|studio|gebucht|bestellt)|war (da|dort|auch))
    (der|die|das|den|der laden|die firma|die jungs) [ANY] [ANY] [ANY] (in|aus|bei|von|am) [der] ANY [ANY] [ANY] (ist|sind|macht|machen|hat|haben|isch) [ANY] [ANY] [ANY] (super|top|klasse|spitze|toll|gut|der beste|die beste|die besten|das beste|mega|günstig|zuverlässig|empfehlenswert|fair|kompetent|gute preise|faire preise|sehr gut|echt gut|nett)
    (gibts|gibt es|gibt's|hats|bekommst|bekommt|kriegst|kriegt|findest|findet|bekommen|kriagst) [du|ihr|man|sie|es|das|die|den] [das|die|den|auch|welche|alles|sowas|die auch] [ANY] [ANY] (bei|beim|im|auf|in der|in dem|online bei|bei der) (ANY|MENTION)
    (gibts|gibt es|hat|haben|hats|bekommst du|findest du) .. (hat|haben) die [ANY] [auch|alles|noch]
    (die|dort|bei denen|da) (haben|hat|machen|macht|gibt es|gibts|bekommst du|wirst du|wird man|kriegst du|werden sie|werdet ihr) [ANY] [ANY] [ANY] [ANY] (gut beraten|fündig|super auswahl|tolle auswahl|gute preise|faire preise|super preise|bestens beraten|grosse auswahl)
    (wenn|falls) (du|ihr|jemand|sie|wer) .. (sucht|suchst|suchen|braucht|brauchst|wollt|willst|will|brauchen) .. (dann|geht|geh|zu|bei|ruf|ruft|fragt|frag|schaut|schau|an|kann ich|meldet)
    (versuch|probier|probiert|versucht|nimm|nehmt|frag|fragt|frage) [es|doch|mal|einfach|die|den|das] [mal|bei|den|die] (MENTION|firma|herrn|frau|die firma|ANY in|bei)
    (schick|schicke|sag|sage|sagt|grüss) [ANY] [ANY] [ANY] [ANY] schick(|t|e) (dich|euch)
    (sag|sagt|liebe grüße|schönen gruss|gruss) [ihm|ihr|ihnen|einfach|,|dass] .. (schickt|geschickt)
  `,
  ),
  // Tags a friend.
  cue(
    1,
    `
    START [ANY|MENTION] [ANY|MENTION] [,|:|!] (schau|guck|kuck|luag|lueg|schaug|sieh|seht|schaut|guckt|schauts|luegsch) (mal|dir|euch|hier|da|dir mal|di|einmal|amal|her|das|die|den|,|unser|unsere|doch mal) [das|die|den|der|hier|an|diese|diesen|dieses|mal|hier mal|da|MENTION|,|!|was|wie|END|ANY]
    (schau|guck|kuck|schaut|guckt|sieh) [mal|dir|euch|hier|dir mal|du] [das|die|den|hier|diese|mal] [ANY] MENTION
    MENTION [ANY] [,] (schau|guck|kuck|luag|lueg|schaut|guckt) (mal|dir|euch|hier|das|die|den|,|da|doch|unser|unsere)
    MENTION [ANY] [,] [das|die|der|hier|genau|vielleicht|so|doch|ja|voll|perfekt|wäre|wär|ist|sowas] [das|die|der|was|etwas|doch|genau|hier] (für dich|für euch|für uns|für deine|für deinen|für dein|was du suchst|was du brauchst|dein ding|was wir suchen)
    MENTION [ANY] [,] (da|das|die|den|hier|dort|sowas|dahin) (müssen|sollten|könnten|brauchen|wollten|suchst|brauchst|wolltest|willst|musst|hattest|suchtest) (wir|du|ihr)
    MENTION [ANY] [,] (brauchst|brauchen|wollen|müssen|lass|sollen|wollten|musst|suchst|suchtest|kennst) (wir|du|uns|ihr) (hin|das|da|den|die|mal|noch|sowas|nicht|unbedingt|so)
    MENTION [ANY] [,] (hier|da) (deine|dein|eure|unser|unsere|die|das|der|ist|wäre|hast|gibts|gibt)
    MENTION (unser|unsere|dein|deine|euer|eure) (nächster|nächstes|nächste|neue|neuer|neues|traum|traumhaus|traumauto)
    MENTION [ANY] (erinnert|passt) [ANY] [ANY] (dich|dir|uns|euch)
    (wäre|wär|waere|währ|das|die|der|ist|dies|hier|wären) [das|doch|die|der|hier|ist|wär|wäre] (was|etwas|genau|genau das richtige|perfekt|das richtige|doch|doch was|nicht was|vielleicht was|voll was) (für|fuer) (dich|euch|deine|deinen|dein|eure|euren|uns|unser|unsere|unseren|unsern|dini|eich|di)
    (genau|hier) [das|was|die|der|den] [du|ihr] (suchst|gesucht|brauchst|wolltest|sucht|wolltet|gesucht hast|meintest|was für dich)
    (das|die|den|sowas|so was|so einen|so eine|so eins|hier das|davon) (brauchst|brauchen|suchst|suchtest|wolltest|willst|musst|müssen|hast|hab ich|meinte) (du|wir|ihr|ich|dir|gemeint)
    (da|hier|dort|dahin|das|die) (müssen|sollten|könnten|wollen|solltest|musst|wollten|gehen|gehma|müemer) (wir|ma|du|mir|mer) [ANY] [ANY] [mal|unbedingt|zusammen|hin] (hin|hingehen|probieren|essen|ausprobieren|haben|bestellen|kaufen|buchen|machen|holen)
    (musst|müssen|mussten|sollten|sollen|wollen|könnten) (wir|du) [ANY] [ANY] [ANY] [unbedingt|mal] (hin|probieren|ausprobieren|testen|hingehen|haben|anschauen|holen|essen) [?|!|END]
    (lass|lassts) [uns|mal|uns mal|da|doch] [da|mal|das|dort|doch] [mal] (hin|hingehen|machen|probieren|buchen|bestellen|kaufen|ausprobieren|holen|fahren)
    (hab|habe|musste|dachte|denk|denke|muss) [ich|da|hier|sofort|gleich|grad|direkt] [sofort|gleich|grad|direkt|da|an] an (dich|euch|deine|deinen|eure|di) [ANY] (gedacht|denken|denkn)
    (gesehen|kennst|kennt|was meinst|was denkst|was sagst|wie wärs|wie wäre|wie findest) [du|ihr|du das|du die|du den|damit|es] [das|die|den|hier|dazu|schon|diese] [MENTION|schon] MENTION
    (markier|markiere|markiert|verlinke|verlinkt|verlink|tagge) (mal|hier|jemanden|einen|dich|euch|dir|MENTION|doch|sie)
    (zeig|zeigt|zeige|zeigs) [das|mal|es|ich] [mal] (deiner|deinem|meiner|meinem|eurer|mal|deinen|meinen|dem|der)
    START ANY [,|!] (das hier|die hier|der hier|wäre das was|wär das was|wäre das nicht|das wär was|das wäre was|brauchst du|brauchen wir|unser nächstes|unser nächster|für dich|was für dich|deins|für uns|genau deins|dein ding|hier für dich|guck|schau|kuck|fürs wohnzimmer|für die ANY|schau dir)
    (fürs|für dein|für deine|für deinen|für euer|für eure|für euren|für unser|für unsere|für unseren) ANY [ANY] [?|!] MENTION
    (geteilt|teile|teil|teilen|weitergeleitet|weitergesagt|weitersagen|leite) [das|ich|es|mal|wir|gleich] [das|mal|gleich] (mit|für|in|an|weiter|gerne|mal an)
  `,
  ),
  cue(
    0.5,
    `
    (sehr zufrieden|super zufrieden|mehr als zufrieden|begeistert|seit jahren|schon immer|immer wieder|beste adresse|gute adresse|richtige adresse|die besten|der beste|die beste)
    (schon mal|schonmal|schon) (probiert|versucht|bei ANY|gefragt|geschaut|angeschaut)
    (geh|geht|schau|frag|ruf|fragt|schaut) [ANY] [mal] (zu|bei|auf|zum|zur|beim)
    MENTION [ANY] END
  `,
  ),
  cue(
    0.5,
    `
    (schau|schaut|guck|guckt) (mal|doch|einfach) [ANY] (bei|auf|vorbei|rein|hier)
    (dort|da|bei denen|die) (bin|gehe|war|waren|haben) (ich|wir) 
    (war|waren|bin|sind) [ich|wir] .. zufrieden
  `,
  ),
  // Speaks against it.
  always(
    -1.2,
    `
    (kann|könnte|könnt|könnten|können|kannst|wer|was|wen|welche|welchen|welches|würdet|würde|wo|jemand|wie|welcher) [jemand|mir|uns|ihr|du|wer|einer|sie|hier] .. (empfehlen|empfehlt|weiterempfehlen|vorschlagen) .. (?|??)
    (kann|könnte|könnt|könnten|kannst) (mir|uns|jemand|ihr|du|wer|irgendjemand|einer|öpper) .. empfehlen
    (wer|jemand) (kann|könnte) .. empfehlen
    (nicht|keinem|niemandem|kein|keine|nie|ned|net|nid|nimmer) [ANY] [ANY] (empfehlen|weiterempfehlen|empfehlenswert|empfehlung)
    (empfehle|empfehlen) [ich|wir|es|das] [ANY] [ANY] (nicht|keinem|niemandem|nie)
    (kennt|kennst) (jemand|ihr|du|wer|einer) 
    (suche|brauche|bräuchte|bitte um|eure|gute|irgendwelche|suchen) [ANY] [ANY] [ANY] (empfehlung|empfehlungen|geheimtipp|geheimtipps|empfehlenswerten|empfehlenswerte)
    (empfehlung|empfehlungen|empfehlt|erfahrungen) [ANY] [ANY] (?|??)
  `,
  ),
  always(
    -0.9,
    `
    (mein|mei|meinen|meine|meinem|unser|unseren|unserem|meiner) [neues|neuer|neuen] (kanal|video|channel|song|lied|album|single|blog|profil|bio|webseite|website|shop|seite|etsy|instagram|insta|youtube)
    (abonniert|abonnieren|gewinnspiel|klick|klickt|URL|rabattcode|folgt)
    (unserem shop|wir bieten|wir verkaufen|unser team|unserer website|unsere website)
    (buch|film|serie|folge|song|lied|podcast|rezept|artikel|impfung|impfen|match|spiel)
    (nie wieder|geht gar nicht|finger weg|unverschämt|frechheit|abzocke|enttäuscht|katastrophe)
  `,
  ),
];
