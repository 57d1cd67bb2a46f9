import { always, cue } from '../cue';

/** Words that put a clock on it. */
export const NOW = [
  cue(
    1,
    `
    (dringend|dringende|dringender|dringendes|dringlich|eilig|eilt|pressiert|asap|sofort|umgehend|unverzüglich|schnellstmöglich|schnellstens|notfall|notdienst|wasserrohrbruch|rohrbruch|überschwemmt|überflutet|ausgesperrt|gestrandet|kurzfristig)
    so (schnell|bald|rasch) wie möglich
    so (schnell|bald|rasch) wie moeglich
    (kein|keine|ohne) (strom|heizung|warmwasser|wasser|internet|warmes wasser)
    auf die schnelle
    (heute|heut|hüt|heit|morgen|übermorgen|jetzt gleich|gleich jetzt|am wochenende|dieses wochenende|noch diese woche)
    (bis|vor|spätestens) [am|zum|spätestens] (morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|mittag|abend|NUM uhr)
    in (den nächsten|NUM|einer|zwei|drei) (stunde|stunden|minuten|min|std)
    (steh|stehe|stehen|sitz|sitze|sitzen) [gerade|grad|hier|jetzt] (am gate|am flughafen|am bahnhof|im regen|im dunkeln|im kalten|vor der tür|vor dem laden)
    (läuft|tropft) (aus|durch die decke|von der decke|der keller voll)
  `,
  ),
  // “Guten Morgen” and “bis morgen” are greetings.
  cue(-1, '(guten|schönen|gute) (morgen|abend)\nmorgen zusammen\nbis morgen END\nheute (ist|war) ein'),
];

/** Words of someone who waits. */
export const WAITING = [
  cue(
    1,
    `
    (brauche|brauch|bräuchte|brauchen|benötige|bitte um|suche) [dringend|mal|eure|etwas|ein bisschen] (hilfe|rat|rückmeldung|antwort|info|infos)
    (hilfe|help) !
    (bitte|bitteschön) [um] [dringend|mal|einmal] (melden|meldet|antworten|antwort|rückmeldung|rückruf|info|infos|hilfe|helfen|helft|pn|zurückrufen)
    (könnt|kann|können|könnte|kannst|könntet|könnten) (ihr|sie|du|mir|jemand|wer|uns|mir jemand|mir bitte jemand) [mir|uns|bitte|da|mal|hier] (helfen|weiterhelfen|sagen|schreiben|schicken)
    (warte|warten|wart|wartet|wartn) [ich|wir] [immer|schon|noch|jetzt|seit|auf]
    (gebt|geben sie|sagt|sag|gib) [mir|uns] [bitte] (bescheid|rückmeldung)
    (meldet|melde|melden sie) (euch|dich|sich) [bitte]
    (ruft|rufen sie|ruf) (mich|uns) [bitte] [zurück|an]
    (schreibt|schreib|schreiben sie|schickt|schick) (mir|uns) [bitte]
    (keine|keinerlei) (antwort|rückmeldung|reaktion)
    (bald|demnächst|diese woche|nächste woche|schnell|zeitnah|baldmöglichst)
    (pn|dm|nachricht|mail) (geschickt|geschrieben|gesendet|raus|ist raus|an dich|an euch|unterwegs)
    (interesse|interessiert|interessiere|interessiert mich)
    hab (dir|euch|ihnen) [eine|ne|grad|gerade|mal] (pn|nachricht|mail|geschrieben)
    (empfehlungen|tipps|tips|vorschläge|ideen) [sind] (willkommen|gesucht|erwünscht|gern|gerne|bitte)
    (suche|suchen|gesucht)
  `,
  ),
  always(1, '(?|??)'),
];
