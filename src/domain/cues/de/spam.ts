import { always, type Cue } from '../cue';

export const spam: readonly Cue[] = [
  // Asks for an audience.
  always(
    1,
    `
    (schaut|schau|guckt|guck|klickt|klick|hört|hör|schauts|checkt|check|kuckt|lest|kommt|komm) [doch|mal|gerne|gern|euch|auch|unbedingt|dir|einfach|hier|rein|alle|vorbei] [mal|gerne|gern|unbedingt|auch|doch|bitte] (bei|auf|in) (mir|meinem|meiner|meinen|mein|meine|unserem|unserer|unseren|unsere|unser|meim) [ANY] [ANY] [ANY] (vorbei|rein|an|mal|shop|seite|profil|kanal|insta|instagram|blog|account|END)
    (besucht|checkt|check|hört|lest|schaut|seht) [doch|mal|gerne|auch|euch] [mal|gerne|auch] (meinen|meine|mein|unseren|unsere|unser) [ANY] [ANY] (an|kanal|seite|profil|shop|onlineshop|website|blog|video|instagram)
    (folgt|folge|folgen sie|folg|followt|follow) [doch|gerne|auch|mal|jetzt|bitte] [gerne|auch|mal] (mir|uns|meinem|unserem|unserer|meiner|dem kanal|der seite|für|jetzt|MENTION|auf)
    (abonniert|abonniere|abonnier|liked|like|liket|teilt) [doch|gerne|auch|mal|jetzt|bitte] [gerne|auch|mal] (meinen|meine|unseren|unsere|den kanal|die seite|mich|uns|kanal|mein|unser|für mehr|diesen)
    (mein|meinen|meinem|meine|meiner|unser|unseren|unserem|unsere|unserer) [neues|neue|neuer|neuen|neuem|eigenen|kleinen|kleiner|kleine] (youtube|youtube-kanal|kanal|channel|insta|instagram|blog|podcast|musikvideo|onlineshop|online-shop|etsy|etsyshop|etsy-shop|shop|webshop|telegram|telegramkanal|tiktok|song|single|ebook|webinar|website|webseite|homepage|fanpage)
    (follow4follow|f4f|l4l|like4like|followback|follow back|sub4sub|like gegen like|gegenseitig folgen|folge zurück|followen zurück)
    (neues|neue|neuer) (video|folge|single|podcastfolge|podcast|blogbeitrag|artikel|musikvideo|song) (online|ist da|jetzt|auf|draussen|out|ist online|von|ist draussen|:)
    (link|links|mehr infos|infos|code) [ist|steht|dazu|findest du|findet ihr|dazu gibts] [ANY] (in der|in meiner|im|in unserer|im ersten|in den|unten im) (bio|beschreibung|profil|kommentar|kommentaren|story|ersten kommentar)
    (klick|klickt|klicke|klicken sie|tippt|tippe) [jetzt|einfach|mal|auf] [auf|den|einfach] [den|diesen] (hier|link|unten|hier drauf|profil|profilbild|banner)
    (teilt|teilen|teile|liken|like|liked|markiert|kommentiert|kommentiere|kommentieren) [diesen|den|und|bitte|beitrag|,] [ANY] [ANY] (und gewinn(|e|t|en)|um zu gewinnen|und (folgen|teilen|kommentieren|markieren|liken)|beitrag|gewinnen|teilnehmen)
    (stimmt|votet|vote|stimme) [ANY] [ANY] (für mich|für uns|für unser|für unseren)
  `,
  ),
  // Money, prizes, schemes.
  always(
    1,
    `
    (verdiene|verdien|verdienen|verdient|verdienst|verdiente|einkommen|gewinn|gewinne|gewinnen|mache|machst|mach|nebenbei|zusätzlich|bis zu|extra|über) [ich|du|sie|jetzt|jeden|mit|auch|von|täglich|von|mir] [ANY] [ANY] [bis zu|mindestens|über|mehr als|täglich|zwischen] [$] NUM [$] [euro|eur|chf|franken|$|dollar|k|usd] [in|pro|am|im|täglich|die|monatlich|jeden|von|extra|nebenbei|/|und|jede|wöchentlich] [tag|monat|woche|stunde|zuhause|stunden|tagen|einer|zu]
    NUM [$|euro|eur|franken|chf|dollar] [und mehr|extra|netto|nebenbei] (pro (tag|woche|stunde)|am tag|täglich|die woche|von zuhause|von zu hause|pro monat nebenbei|im monat (nebenbei|extra|von|dazu)|nebenbei)
    (geld|kohle|einkommen|nebenverdienst|zusatzeinkommen|nebeneinkommen|nebenjob|heimarbeit|online) .. (verdienen|von zuhause|von zu hause|vom sofa|vom handy|von daheim|aus dem homeoffice|im schlaf)
    (verdienen|arbeiten|verdiene|arbeite|arbeitest|nebenverdienst|verdienst|einkommen) .. (von zuhause|von zu hause|von daheim|vom sofa aus|vom handy)
    (passives einkommen|finanzielle freiheit|finanziell frei|finanziell unabhängig|schnell reich|reich werden|dein eigener chef|eigener chef|nebenverdienst|zusatzeinkommen|zweites standbein|geschäftsmöglichkeit|network marketing|schnelles geld|geld verdienen|nebeneinkommen|home-office-job|sofortkredit|kredit ohne schufa|ohne schufa|schufafrei|privatkredit|kreditangebot|darlehen|kreditgeber|private kredite|kredit anbieten|kredite (zwischen|von|an)|zinssatz von|liebeszauber|hellseherin|hellseher|wahrsagerin|kartenlegen|partnerrückführung|schlankheitspillen|wundermittel|diätpillen|abnehmpillen|abnehmtee|potenzmittel|viagra|follower kaufen|fans kaufen|likes kaufen|führerschein kaufen|führerschein ohne prüfung|ohne prüfung|falschgeld|onlyfans|heiße singles|einsame frauen|sexkontakte|gold an und verkauf|goldankauf|wir kaufen dein auto|wir kaufen jedes auto|autoankauf|barankauf|altgold|haushaltsauflösungen|entrümpelungen aller art|schlüsselfertig)
    (gewinnspiel|verlosung|verlosen|verlose|zu gewinnen|gewinne jetzt|jetzt gewinnen|du hast gewonnen|sie haben gewonnen|glückwunsch du hast|herzlichen glückwunsch (du|sie) (hast|haben|wurdest)|wurdest ausgewählt|als gewinner|gratis iphone|kostenloses iphone|gratis gutschein|gutschein im wert|gutscheine im wert|ausgewählt (um|für|als))
    (krypto|crypto|bitcoin|btc|forex|ethereum|usdt|nft|aktien|daytrading|trading|investment|binary|mining|traden|broker) .. (investieren|investiert|investition|verdienen|verdient|gewinn|gewinne|rendite|profit|schreib|schreibt|kontakt|kontaktiert|kontaktiere|whatsapp|telegram|garantiert|signale|gruppe|coach|mentor|expertin|experte|plattform|lernen|lerne|team|pro tag|zurückbekommen|zurückgeholt)
    (investiert|investition|investieren|investiere|rendite|gewinn|profit|gewinne|verdient|verloren) .. (krypto|crypto|bitcoin|btc|forex|whatsapp|telegram|garantiert|trading|herr|frau|mrs|mr|expertin)
    (dank|danke|durch|mit hilfe von) (frau|herr|herrn|mrs|mr|coach) .. (investition|gewinn|trading|verdient|auszahlung|krypto|kredit|darlehen|bitcoin)
    (brauchst|benötigst|suchst|brauchen|benötigen|suchen|willst|braucht|möchtest) (du|sie|ihr) .. (kredit|darlehen|geld|finanzielle|finanzierung|nebeneinkommen|nebenverdienst|einkommen)
    (suche|suchen) [ich|wir|noch] [NUM|ANY] (motivierte|engagierte|ehrgeizige|selbstständige|offene|ambitionierte|lernwillige) (leute|menschen|personen|frauen|mamas|partner|mädels|macher|teammitglieder|vertriebler)
    (online-business|online business|ortsunabhängig|ortsunabhängiges|von überall arbeiten|zeitlich flexibel|verlorenes geld|verlorenen gelder|geld zurückgeholt|krypto-trader|krypto trader|bitcoin-trader|trading-coach)
    (kaufe|kaufen|ankauf) [alle|jedes|jeden|ihr|dein] [ANY] (autos|auto|gebrauchtwagen|fahrzeuge|unfallwagen|motorschaden|altgold|pelze|schmuck|zahngold|antiquitäten|uhren)
    (zum|zu) (halben|unschlagbaren|besten|günstigsten|super) (preis|preisen)
    (schreib|schreibt|per|via|anfragen|bestellung) [mir|über|auf|per] (whatsapp|telegram)
    (auszahlung|gewinn) [ANY] [ANY] [ANY] (erhalten|garantiert|ausgezahlt)
    (whatsapp|telegram|signal|tel) [mir|uns|unter|an|auf|:|nummer|.|me] [:|unter|+|.|an] [+] NUM
    (schreib|schreibt|schreiben sie|kontaktiere|kontaktiert|kontaktieren sie|melde|meldet|meld|melden sie|adde|addet|pn|dm|texte|schick|schickt) [mir|mich|uns|dich|euch|sich|sie|ihn|einfach|an|bei] [bei mir|bei uns|eine|gerne|einfach|jetzt|per|dich|mir|privat|kurz] [ANY] [ANY] [ANY] (wenn du|wenn ihr|für mehr|für infos|für weitere|für details|über whatsapp|auf whatsapp|per whatsapp|via whatsapp|auf telegram|über telegram|wer interesse|bei interesse|um mehr|um zu|für dein|für deinen|für einen kostenlosen|für ein kostenloses|info ich|zeige dir|ich zeig|ich helfe|wer geld|falls du|falls ihr|mehr erfahren|erfahren)
    (ich zeige|zeig|zeige ich|wir zeigen|erfahre|erfahrt|lerne|lern|lernt|entdecke|entdeckt|so) [dir|euch|wie|jetzt|du|man|wir|auch] .. (verdien|verdienst|verdienen|abnehmen|abnimmst|reich|erfolgreich|online geld|kilo|geld)
    (NUM) (kilo|kg) [ANY] [in NUM ANY] (abgenommen|abnehmen|weniger|verloren|leichter)
    (unser|mein) team [ANY] (sucht|wächst|suchen|bau)
    (suche|suchen|brauche|sucht) [ich|wir|noch|ANY] [NUM|motivierte|ernsthafte|noch] [ANY] (leute|menschen|personen|frauen|mamas|partner|teampartner|vertriebspartner|mädels|macher) [ANY] [ANY] [ANY] (die|für mein team|für unser team|von zuhause|im home)
  `,
  ),
  // Sells.
  always(
    1,
    `
    (rabattcode|gutscheincode|aktionscode|promocode|rabatt-code|code|gutschein-code|vorteilscode) [:|ANY] [ANY] [ANY] (rabatt|sparen|prozent|%|für NUM|NUM|euro|erhältst|erhaltet|sichern|einlösen|bekommst|bekommt|günstiger)
    (mit|nutze|nutzt|verwende|benutze|verwendet) [dem|den|meinem|meinen|unserem|diesem] (code|rabattcode|gutscheincode)
    NUM (%|prozent) (rabatt|auf alle|auf alles|auf das|auf unser|auf die|günstiger|reduziert|sparen|nachlass|off)
    (jetzt|hier|heute|gleich|noch heute|schnell|direkt|online|sofort) (kaufen|bestellen|sichern|buchen|anmelden|anrufen|zugreifen|zuschlagen|shoppen|bewerben|termin|informieren|entdecken|registrieren|reservieren|vorbestellen|anfragen|kostenlos|gratis|unverbindlich|angebot|downloaden|runterladen|mitmachen|starten|testen|vorbeischauen|teilnehmen) [END|!|,|.|:|URL|und|unter|👉|bei|auf|termin|anfordern|testen|sichern|ANY]
    (sichere|sichert|hol|holt|sichern sie|schnapp|schnappt|greif|greift) [dir|euch|sich|dein|deinen|deine|zu|ihr|ihren] [jetzt|noch|schnell|heute|gleich|hier] [ANY] [deinen|deine|dein|euren|eure|das|die|den|ihr|ihren|NUM|ein|einen|schnell] (platz|rabatt|gutschein|angebot|vorteil|geschenk|ticket|tickets|bonus|exemplar|NUM|schnäppchen|early|starterpaket|zugang|deal|plätze|termin)
    (solange|so lange|nur solange) [der] (vorrat|vorrat reicht|der vorrat reicht|vorrätig)
    (gilt nur|aktion|angebot gilt|angebot|nur noch|nur) (bis (sonntag|samstag|montag|freitag|mitternacht|morgen|ende|zum)|für kurze zeit|wenige plätze|wenige tage|dieses wochenende|kurze zeit|noch kurze|solange)
    (sonderangebot|schnäppchen|knallerpreis|tiefpreis|bestpreis|sonderpreis|ausverkauf|räumungsverkauf|black friday|black week|cyber|super sale|mega sale|blitzangebot|angebot der woche|top angebot|werksverkauf|sonderaktion|hammerpreis|hammerpreise|neukundenrabatt|gratisversand|versandkostenfrei|kostenloser versand|gratis versand|dropshipping|günstig abzugeben|neueröffnung)
    (wir|unser|unsere|unser team) (bieten|biete|bietet|verkaufen|liefern|reparieren|verlegen|übernehmen|kaufen|erledigen|entrümpeln|vermieten|montieren|beraten sie|beraten euch|reinigen|fertigen|renovieren|führen|realisieren|stehen ihnen|machen ihre|erstellen|vermitteln|vergeben|kümmern uns)
    (ich|wir) (verkaufe|verkaufen|biete|vermiete|vermieten) .. (pn|dm|interesse|melden|$|euro|eur|vb|abholung|privat|schreib|whatsapp|shop|versand|günstig|an|profil|link|URL|meldet|NUM|stück|ab)
    START (verkaufe|biete|vermiete|zu verkaufen|zu vermieten|biete an|verk|verkaufen|verkauf) 
    (bei interesse|bei fragen|wer interesse hat|interesse geweckt|neugierig geworden|lust auf mehr|noch fragen|interessenten (melden|bitte|gerne|können)|interessierte (melden|bitte|gerne|können)|neugierig (??|?)) [gerne|gern|bitte|einfach|?|dann|:|können|jederzeit] [pn|melden|melde|meldet|schreib|schreibt|anrufen|einfach|kontaktieren|dich|sich|privatnachricht|per|URL|an]
    (ruf|ruft|rufen sie|schreib|schreibt|besuch|besuche|besucht|kontaktier|kontaktiere|kontaktiert) (jetzt|noch heute|uns|einfach jetzt|gleich) [ANY] [ANY] (an|vorbei|unter|bei uns|auf|im|in|URL|NUM|:|!)
    (besuchen|kontaktieren|kommen|vertrauen|schauen|buchen|bestellen|entdecken|sichern|nutzen|profitieren|erleben|informieren|vereinbaren|rufen|melden) sie (uns|jetzt|noch heute|sich|auf|unsere|unseren|unser|bei uns|ihren|ihr|einen|vorbei|von)
    (unverbindlich|kostenlos|kostenlose|kostenloses|gratis|unverbindliches|kostenloser|kostenlosen|unverbindliche) [ANY] [und unverbindlich] (angebot|beratung|anfragen|testen|erstgespräch|beratungsgespräch|probetraining|kostenvoranschlag|besichtigung|webinar|ebook|guide|anmelden|downloaden|probe|checkliste|workshop|masterclass|ausprobieren|starten|infos|analyse)
    [ihr|dein|euer] (ansprechpartner|partner|spezialist|experte|fachbetrieb|meisterbetrieb|profi) (für|rund um|in sachen|wenn es um)
    (von privat|alles aus einer hand|faire preise , |günstig und zuverlässig|schnell und zuverlässig|meisterbetrieb|rund um die uhr|bundesweit|deutschlandweit|europaweit|schweizweit|österreichweit)
  `,
  ),
  always(
    0.6,
    `
    (mehr infos|mehr dazu|weitere infos|alle infos|mehr erfahren|infos) (unter|hier|auf|URL|:|findest|findet|gibts|gibt es)
    (suchst|möchtest|willst|brauchst|hast|kennst|träumst|bist|sucht|wollt|braucht|möchtet|träumt|suchen|möchten|brauchen|wollen) (du|ihr|sie) .. ? .. (dann|wir|bei uns|unser|unsere|melde|meld|schreib|kontakt|ruf|URL|klick|jetzt|ich helfe|komm|kommt|hier|pn|meldet)
    (reduziert|rabatt|aktion|angebot|sparen|gutschein|prozente|kostenlos|gratis|exklusiv|limitiert|limited|geschenkt|geheim|garantiert|garantie auf|seriös|zertifiziert)
    (wenn|falls) (du|ihr|sie) .. (melde|meld|meldet|schreib|schreibt|kontaktier|kontaktiere|kontaktiert|klick|ruf|pn|whatsapp|folge)
  `,
  ),
  // Links and shouting for attention.
  always(0.5, 'URL'),
  always(0.4, '(👉|👇|💰|💵|🤑|💸|📲|🚀|📞|✅|➡|🎁|💶|📩)'),
  always(
    0.3,
    '(rabatt|aktion|angebot|angebote|sale|deal|deals|verdienen|chance|erfolg|investieren|kredit|online|shop|team|kanal|channel|youtube|whatsapp|telegram|live|exklusive|premiere)',
  ),
  // A person with a concern of their own, or one who asks.
  always(
    -0.8,
    `
    (meine|mein|meinen|meiner|unsere|unser|unseren) (bestellung|auftrag|konto|karte|rechnung|paket|abo|vertrag|lieferung|termin|gutschein|buchung|anzahlung|geld)
    (ich|wir) (habe|hab|haben) [ANY] [ANY] [ANY] [ANY] [ANY] (bestellt|gekauft|bezahlt|gebucht|gewartet|reserviert|angerufen|geschrieben|bekommen|erhalten)
    (bin|sind|war|waren) [ich|wir] [ANY] [ANY] (zufrieden|begeistert|enttäuscht|kunde|kundin)
    (habe|hab|hätte) [ich] [ANY] interesse
    (kann|könnt|könnte) [ANY] [ANY] [ANY] [ANY] empfehlen
  `,
  ),
  always(-0.6, 'START MENTION'),
  always(
    -0.8,
    `
    (kennt|weiss|weiß|hat|kann|sucht) (jemand|wer|einer)
    (kann|könnte|darf|können|gilt|gibt|gibts|wo|wie|wann|was|warum|wieso|habt|ist|sind|bekommt|hat) (ich|man|wir|der|die|das|es|ihr|sie|kann|bekomme) .. (?|??)
    (?|??) END
    (ist|sind) (das|die|der|dies) [ANY] [ANY] (betrug|abzocke|spam|seriös|fake|echt|scam)
    (würde|möchte|bräuchte|brauche|hätte) (ich|gern|gerne|wir)
  `,
  ),
];
