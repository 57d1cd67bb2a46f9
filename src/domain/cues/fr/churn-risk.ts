import { always, type Cue, cue } from '../cue';
import { TRADE } from './recommendation-request';

const CONTRACT =
  '(abonnement|abo|abonnements|contrat|contrats|compte|comptes|forfait|carte|adhesion|inscription|assurance|assurances|mutuelle|ligne|box|commande|reservation|licence|souscription|offre|service|services|abonement|abonemment|rdv|rendez vous|membership)';
const SELLER =
  '(banque|operateur|fournisseur|garage|garagiste|assureur|assurance|assurances|mutuelle|salle|salon|coiffeur|coiffeuse|magasin|boulangerie|boucherie|marque|compagnie|cie|agence|prestataire|cremerie|boutique|resto|crecherie|club|forfait|box|creche|dentiste|veto|medecin|comptable|syndic|courtier|logiciel|site|hebergeur|transporteur|plateforme|appli|application|institut|pharmacie|concession|concessionnaire|traiteur|auto ecole|femme de menage|enseigne|supermarche)';

export const churnRisk: readonly Cue[] = [
  always(
    1,
    `
    (resilie|resilier|resiliation|resiliee|resilies|resilions|resilierai|resilierais|resilie|desabonne|desabonner|desabonnement|desabonnee|desabonnes|desinscris|desinscrire|desinscription|desinscrit|desinscrite|desinstalle|desinstaller|desinstallee|desinstalles|desengage|desengager|unsubscribe|unfollow|desabonnez|desinscrivez)
    (annule|annuler|jannule|annulons|annulation|annulerai|annulez|arrete|jarrete|arreter|arretons|stoppe|stopper|cloture|cloturer|cloturons|ferme|fermer|fermez|supprime|supprimer|supprimez|cancel|canceller|cancelle|cancele|quitte|rends|rendre|romps|rompre|suspendre|transfere|transferer|retire|retirer) [ANY] [de|d] (mon|ma|mes|notre|nos|le|la|les|votre|cet|cette|tout|l|tous) [ANY] ${CONTRACT}
    (annuler|annule|fermer|ferme|cloturer|cloture|supprimer|supprime|arreter|arrete|stopper) (labonnement|ladhesion|lassurance|tout ca|tous mes)
    (annulation|cloture|fermeture) de (mon|ma|mes|notre|nos) ${CONTRACT}
    (renouvelle|renouvellerai|renouvelerai|renouvellerons|renouveler|reconduirai|reconduis|resignerai|reprendrai|reabonnerai|reabonne|reinscrirai|reinscris|reinscrit|renouvelerons|renouvelera|resigne|renouvellera) [surement|certainement|surtout|donc|ANY] (pas|plus|jamais)
    ne (pas|plus) (renouveler|renouveller|reconduire|me reabonner|se reabonner|me reinscrire|revenir|commander|y retourner|racheter)
  `,
  ),
  always(
    1,
    `
    (plus jamais|jamais plus|plus jamis|+ jamais|never again|jamais de la vie)
    jamais [je|on] [ne|n|y|nous] [ANY] (racheterai|racheterais|recommanderai|retournerai|retournerais|reviendrai|remettrai|reprendrai|reviendrons|retournerons|recommande|commanderai|irai)
    (ne|n|nirai|nacheterai|nacheterons|nachete|nachetez|nirons|niront|ny|je|on|jirai|jacheterai|jy|nous) [y|vous|ny|le|la|les|chez|leur|me|lui|nous] (retournerai|retournerais|retournerons|retournera|retourne|retournons|reviendrai|reviendrais|reviendrons|reviendra|reviens|remettrai|remettrons|remets|remettra|remet|nacheterai|acheterai|achete|acheterons|achetons|commanderai|commande|commanderons|irai|iront|nirai|irons|vais|mettrai|mets|foutrai|fous|prendrai|prends|ferai|ferons|utiliserai|mange|mangerai|passerai|passe|verrez|reverrez|voyage|voyagerai|depenserai|racheterai|rachete|recommanderai|reserverai|donnerai|viendrai|viendrons|viens|mettra|reprendra|nirai|jacheterai|jirai) [chez vous|chez eux|la bas|chez ANY|y|rien|mes|la|les|vous|certainement|surement] (plus|jamais|pas de sitot)
    (jacheterai|jirai|nacheterai|nirai|nirons|nacheterons|narrive|jy retournerai|jy retourne|jachete|nachete|nachetez|jy vais|jy remets|jy remettrai|jy reviens|jy reviendrai|on y va|on y retourne|on y retournera) [la bas|chez vous|chez eux|chez ANY|donc|rien] (plus|jamais|pas de sitot|plus jamais)
    (ne|ny) (reviendrai|reviendrons|reviendra|retournerai|retournerons|retournera|reviendrais|commanderai|racheterai) [donc|surement|certainement|clairement] pas
    (dernier|derniere) (repas|visite|achat|seance|passage|nuit|commande|coupe|resa) (chez|ici|la bas|dans|END|(!|!!)|avec)
    (merite|meritez|meritent) plus (ma|notre|mon) (confiance|argent|fidelite)
    (stoppe|arrete|jarrete|quitte|lache|plaque) (la|le|mon|ma|cette|ce|votre|l) ${SELLER}
    (vous|pouvez|veuillez|merci de) (supprimer|fermer|cloturer|resilier|annuler) (mon|ma|mes)
    (remettrai|remettrais|remets|remettrons|remettre|remettra|remet|met|mets|foutrai|mettrai) ..4 les pieds
    (on|vous) (ne|ny) (my|me|nous|nous y|m y) [y] (reprendra|reverra|reverrez|reprendrez|verra|verrez|voit|aura|aurez|reprend) (plus|pas)
    (ne|vous|on) (me|nous) (reverrez|reverra|verrez|verra) (plus|pas|jamais)
    (pas pret|pas prete|pas prets) [de|a|d|dy] (retourner|revenir|recommander|racheter|y retourner|remettre)
    (cest|etait|sera|fut|pour) [vraiment|bien|donc] la derniere (fois|commande|visite)
    (derniere|dernieres|ultime) (fois|commande|visite) (chez|pour moi|END|(!|!!))
    (derniere) fois (que|quon) [je|jy|nous|on|y] (viens|vient|commande|achete|jachete|mange|vais|va|prends|prend|passe|reserve|appelle|mets|met|fais|fait|paye|utilise|jutilise|venons|commandons|achetons|voyage|repars|confie|fait confiance|fais confiance)
    (vous avez|vous venez de|vous|vs avez|ils ont|ils|cest|encore|bravo) [ANY] (perdu|perdez|perdre|perdent) [definitivement|encore] (un|une|des|deux|NUM|plusieurs|votre|votre meilleur|vos|leur|leurs|mon|ma) [ANY] (client|cliente|clients|clientes|clientele|abonne|abonnee|abonnes|fidele|confiance|patient|patiente)
    (client|cliente|clients|abonne|clientele|confiance) (perdu|perdue|perdus|en moins|de moins)
    (boycott|boycotte|boycottez|boycotter|boycottons|boycot|boycotterai|boycottent)
    (fini|termine|basta|ciao|adieu|bye|bye bye|au revoir|goodbye|cest mort|bon debarras|salut|ciao ciao|tchao) [pour|avec|les|la|le|entre|chez|je|(!|!!)|,|et] (moi|nous|vous|MENTION|merci|eux|pars|banque|me|abonnement|bonsoir|bon vent|la banque)
    START MENTION [ANY] (adieu|ciao|bye|bye bye|au revoir|goodbye|cest fini|fini)
    START (adieu|ciao|bye bye|good bye) [les|la|le] ANY END
    (cest|etait) (la goutte|la goutte deau|la derniere goutte|la fois de trop)
    (sera|ce sera|cest|ca sera|ils feront|vous ferez|faites|ca se fera|feront) [donc|desormais] (sans (moi|nous))
  `,
  ),
  cue(
    1,
    `
    (change|changer|changeons|changerai|changerais|changerons|changee|changement|rechange|switch|switche|switcher) [enfin|donc|vite|direct|tous|carrement] (de|d|pour un|pour une) [ANY] ${SELLER}
    (change|changer|changeons|changerai|changerais|changerons) (doperateur|dassurance|dagence|dopticien|dauto ecole|dassureur|dinstitut|dappli|denseigne|dhebergeur|de cremerie)
    (passe|passer|passons|passerai|passerons|pars|part|partir|partons|partirai|partis|partie|migre|migrer|vais|va|aller|allons|irai|irons|jirai|bascule|basculer|retourne|retourner|retournerai|switche|switch|switcher|mets|tourne|tourner|tournerai) [direct|donc|voir|tous|plutot|directement|tout droit|faire mes|desormais|me|nous] [a|chez|voir|vers|ANY] (la concurrence|un concurrent|le concurrent|les concurrents|vos concurrents|votre concurrent|la competition|le voisin|un autre|une autre|dautres|quelquun dautre)
    (je|on|nous|jai|jvais|vais|ai|avons) [vais|ai|va|avons|suis|me|nous|a|etais|pense] [decide de|decidee|deja|donc] (passe|passer|passee|pars|part|partir|parti|partie|partis|migre|migrer|bascule|basculer|retourne|retourner|switche|switch|switcher|barre|casse|tire) [direct|donc|maintenant|demain|illico] chez (MENTION|ANY)
    (sera|irai|ira|irons|jirai|vais|va|direction|voir|client|tout|partir|passer|achete|acheter|commander|jacheterai) [donc|desormais|mes ANY|ANY] ailleurs
    (je|on) quitte ANY (END|(!|!!))
    (vais|irai|va|jirai|aller|irons|allons|iront|achete|acheter|acheterai|commande|commander|commanderai|voir|depenser|trouve|trouver|chercher|cherche|faire|ferai|prendre|prendrai|reserver|pris|achete|jacheterai|mieux) [mon|ma|mes|voir|bien|donc|desormais|plutot|les|la] [ANY] ailleurs
    (aller|vais|allez|irai|va|allons) voir (ailleurs|la concurrence|les concurrents|un autre)
    (je vais|jvais|on va|on ira|jirai|jirais|nous irons) [donc|desormais|maintenant] [aller] (voir|acheter|commander) [plutot] chez
    (je|jvous|on|jme|nous|jai) [vous|me|nous|ai|te|ten|men] (quitte|quittons|quitter|quitterai|quittee|quitterons|lache|lachons|largue|abandonne) (END|(!|!!)|definitivement|MENTION|pour ANY|apres NUM|cette (banque|boite|compagnie|salle|appli|assurance)|votre|ce (fournisseur|club|forfait|garage))
    (quitte|quitter|quittons|quitterai|lache|lacher|delaisse) (MENTION|votre|cette (banque|salle|boite|compagnie|assurance|appli)|ce (fournisseur|forfait|club|garage)|definitivement|enfin|la banque|ma banque|mon operateur|mon assurance)
    (pense|penser|songe|songer|envisage|compte|vais|hesite|pret|prete|envie|va finir|tente|tentee|finir) [serieusement|fortement|vraiment|meme|bientot|finir] [par|a|de|d] [vous|me|tout] (partir|quitter|resilier|changer (doperateur|dassurance)|vous quitter|annuler|arreter (mon|ma|labonnement)|desabonner|aller voir|aller ailleurs|demenager mes|fermer|cloturer|me barrer|boycotter|rendre)
    (trouve|trouver|cherche|chercher|recherche|pris|prendre|choisi) [deja|donc|desormais] (un autre|une autre|quelquun dautre|mieux ailleurs|une alternative|un nouveau|une nouvelle) [ANY] [${SELLER}|moins|qui|END|(!|!!)|.]
    (contrat|bail|abonnement) [ANY] (denonce|rompu|resilie|annule)
    fini (les|la|le|mon|ma) ANY .. (pour moi|pour nous)
    bonjour la concurrence
    (perdre|perdu|perdez) (NUM|deux|trois|quatre|plusieurs|des|une famille de) (abonnes|clients|clientes|abonnees)
    (demenage|rapatrie|transfere|transferons|demenageons|rapatrions|deplace) [tous|toutes|tout] (nos|mes|mon|notre) (comptes|compte|contrats|assurances|contrat|epargne|argent|abonnements)
    (retire|retirer|sors|transfere) [tout|tous] [mon|mes|notre|nos] (argent|sous|comptes|economies|assurances|contrats|fonds|epargne)
    (vous|ils|tu) [venez de] (me|nous) (perdez|perdre|perdent)
    (mavez|maurez|nous avez|mont|ont) perdu(|e|s)
    (prends|prend|prendrai|trouve|trouver|cherche|chercher|choisi|jai pris|appele) (un|une) autre ${TRADE}
    (je|jme|on) (men vais|me casse|me barre|me tire|se casse|se barre|men irai) [(!|!!)|END|.|de|chez]
    (jannule|annule|annuler|jarrete|resilie) (tout|toutes|definitivement|ma commande|tous)
    (je|on|jai|j) (tourne la page|passe a autre chose|coupe les ponts|stoppe tout|arrete tout|jette leponge|laisse tomber|rends les cles|plie bagage|claque la porte)
    (arrete|jarrete|arreter|stop|arreterai|arretons) [ANY] (de|d) (acheter|commander|venir|aller|consommer|donner|manger|payer|utiliser|frequenter|dacheter|y aller|faire mes)
    (jarrete|arrete|stop|termine|on arrete) (dacheter|dy aller|dutiliser|MENTION|avec vous|votre|les frais|la salle)
    (stop|fini|termine) (MENTION|les achats|chez)
  `,
  ),
  cue(
    0.6,
    `
    (client|cliente|clients|abonne|abonnee|adherent|adherente|fidele|assure|chez vous|membre) [fidele|chez vous|depuis] (depuis|pendant|fidele)
    (apres) NUM (ans|annees|mois) [de|d|chez|comme]
    (ailleurs|concurrence|concurrent|concurrents|men vais|adieu|tant pis pour vous|bon debarras|jen ai (marre|ma claque|assez)|ras le bol|cest decide|ma decision est prise|bye bye|sans regret|sans regrets|on se casse|je me casse|je me barre|basta|mieux et moins cher|moins cher ailleurs)
  `,
  ),
  always(
    0.5,
    '(quitter|partir|annuler|fermer mon|abonnement|alternative|termine|plus client|plus cliente|plus chez vous|plus confiance|confiance perdue|cest fini|cest termine)',
  ),
  always(
    1,
    `
    (cest|est|bien|c) (fini|termine|mort|regle) [(!|!!)|.|,|pour moi|avec|entre|la] (MENTION|eux|pour moi|vous|avec vous|entre nous|on change|je change|chez vous)
    (je|on|nous) [ne] (suis|serai|sommes|serons) [deja|donc|officiellement|desormais] plus (client|cliente|clients|votre client|abonne|abonnee|chez vous|membre|adherent|adherente)
    (ex|ancien|ancienne|futur ex|future ex|bientot ex) [futur] (client|cliente|abonne|abonnee|adherent|adherente)
    plus (rien|un (euro|sou|centime|dollar|cent|rond|balle)) [ANY] (chez|a|de|dans|acheter)
    (on|je|vous) [ne] (my|me|nous) (reprend|reprendra|aura|aurez|reverra) [plus|pas] [deux fois]
  `,
  ),
  // Others leave, or are told to; comes, rather than goes.
  always(
    -1.2,
    `
    (si vous|pourquoi ne|ne partez|tu devrais|vous devriez|vous pouvez|il faut|faut|vous avez|il a|elle a|ils ont|elle|il|ils) [donc|pouvoir|vous|tu] (resilier|quitter|quitte|quittez|change de|changer de|partez|annule|annuler|arrete|quittent)
    (on|ils|il|elle|vous|qui|quon|quils|quil) [me|mont|nous] (annule|annulent|annulez|annuler) (mon|ma|mes|notre|nos|le|la)
    (avez|ont|a|avoir|etre|ete|sans|lheure|vol|train|match|concert|la reunion|votre part) (annule|annulee|annules) [ANY] (ma|mon|notre|mes|le|la|sans|les|au)
    (viens|venons|jai|vient) [de|juste] (quitter|resilie|quitte|change|changer|resilier|resilie) .. pour (venir|vous|chez vous|MENTION)
    (chez|avec|pour) vous (et|depuis que) .. (ravi|content|ravie|contente|mieux)
    (arrivee chez vous|arrive chez vous|bienvenue|passer chez vous|passe chez vous|venir chez vous|contente davoir change|content davoir change|bien fait de changer|sans (engagement|frais|engagements))
    (jamais|pas|ne) [vous|te] (quitter|quitterai|changer|changerai|changerais|ailleurs|partir|change) [pour rien|jamais|pas|de]
    (quitter|quitte) (paris|lyon|twitter|facebook|insta|x|fb|mon mec|mon boulot|mon travail|mon job|la maison|ma femme|mon mari|la france|le pays|paris|le groupe|ce groupe|la table|twitter|facebook|fb|ma ville|le navire|leurope|lue)
    (plus jamais|jamais plus) [ANY] [ANY] (ca|lalcool|boire|de soiree|amoureux|amoureuse|sport|en couple|confiance aux|de tequila|faim|peur|mal)
    (guerre|macron|gouvernement|elections|joueur|mercato|club de foot|equipe|psg|om|match|alcool|amour|mon ex|mec|meuf|regime|cigarette|fumer|prof|exam)
    jamais [ANY] [ANY] (decu|decue|decus)
  `,
  ),
];
