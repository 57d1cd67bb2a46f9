/** Common in German posts, and rare in those of other languages. */
export const COMMON_WORDS = `
  ich ihr wir uns euch mich mir dich dir sich sie ihn ihm ihnen mein meine meinen meiner meinem dein deine
  deinen euer eure euren eurem unser unsere unseren seine seinen ihre ihren ihrer der dem ein eine einen
  einem einer eines kein keine keinen keiner nicht nich nichts nix nie niemals niemand jemand und oder aber
  sondern weil wenn dass auch noch schon immer wieder nur sehr mehr viel viele vielen ganz etwas alles allen
  jetzt heute morgen gestern dann dort wie wann warum wieso wer wem welche welcher welches welchen wieviel
  fur fuer mit bei beim von vom zu zum zur auf aus nach uber ueber unter vor durch ohne gegen seit ist sind
  bist seid waere wird werden wurde wuerde wurden worden habe hab habt haben hatte haette hatten kann kannst
  konnt konnen koennen konnte konnten koennte konntet muss mussen muessen soll sollte wollen mochte moechte
  mochten darf gibt gibts geht gehts macht machen gemacht kommt kommen weiss wissen kennt brauche brauch
  brauchte suche suchen kaufen gekauft bestellt bestellen kostet kosten preis preise danke bitte gerne gern
  leider schade zufrieden empfehlen empfehlung schoen schones schoner tolle toller gute guter gutes guten
  besten neue neuen neuer neues grosse groesse geschaft lieferung wochen tage stunden jahre jahren vllt evtl
  liebe lieber hallo moin servus gruezi gruss grusse nein doch eben eigentlich einfach wirklich richtig genau
  verfugbar termin frage wohnung kunden kundin isch ois guet deswegen deshalb trotzdem endlich bisschen wegen
  zwei drei interesse wo lieferbar pn
was das die hat man antwortet interessiert bin
`;
