import { type Cue, cue } from '../cue';

/** What says little alone and adds up to a complaint. */
export const hintsOfComplaint: readonly Cue[] = [
  cue(
    0.6,
    `
    (froide|froid|tiede|caoutchouteux|trop cuit|pas cuit|pas frais) END
    (au bout de|apres|au bout d) [seulement|a peine] (NUM|un|une|deux|quelques|trois) [petites|petits] (jour|jours|semaine|semaines|mois|utilisation|utilisations|lavage|lavages|port|essai|heures|heure|lessives)
    taille (tres|trop|super|vraiment|hyper) (petit|grand)
    (a|ont|est|sont|sest|se sont) (saute|lache|laches|decolle|fendu|fendue|creve|explose|brule|casse|vide|dechire|defait|detache|fissure|tombe|tombes)
    (trop|que) de (changement|changements|changement|retard|retards|monde|attente|bruit|frais|erreurs|pub|pubs|problemes|reports|defauts|sel|sucre|graisse)
    (trop|beaucoup trop|vraiment trop|super|hyper) (long|longue|longs|lent|cher|chere|chers|court|bruyant|petit|petite|sale|gras|cuit|complique|froid)
    (resilie|resilier|plus jamais|portions|quand meme|debrouillez|mystere|la honte|au revoir|sans clim|non merci)
    (double|doublee|triple|gonflee|gonfle|salee) [ANY] (sans|facture|prix)
    (fini|finie|livre|livree|commence|commencee|termine|terminee) (NUM|deux|trois|avec) [ANY] [plus tard|de retard]
    a lenvers
  `,
  ),
  cue(
    0.6,
    `
    (au|des le) (premier|bout du premier|2eme|deuxieme) (lavage|jour|essai|usage|coup|mois|orage|hiver)
    (au bout d|apres) (un|une|NUM) (jour|semaine|mois|lavage)
    (rapport a|vu le|pour le|a ce) prix [la|paye]
  `,
  ),
  cue(
    0.6,
    '(noirci|noircit|ternit|terni|ternie|lachent|craquent|lache|decousent|deteignent|deteint|rouille|sest ouverte|coutures|seffrite|secaille|sepeluche|gratte|grince|clignote|chauffe trop|se vide)',
  ),
  cue(0.8, '(😡|😠|🤬|😤|👎|🙄|🤮|😒|🤢)'),
  cue(
    0.3,
    '(service|sav|livraison|livreur|commande|colis|magasin|produit|client|clients|cliente|clientele|vendeur|vendeuse|appli|application|site|compte|facture|conseiller|conseillere|technicien|accueil|personnel|telephone|garantie|qualite|semaines|serveur|resto|cuisine|chauffeur|reservation|garage|chantier|poseur|artisan|acompte|prix|bref|franchement|serieusement|laccueil|lapplication|lappli|lequipe|lagence|lacompte|lattente)',
  ),
  cue(
    0.7,
    `
    (plein pot|traine|trainent|cloque|bosse|tordu|tordue|fele|felee|ebreche|bossele|cabosse|delave|jauni|jaunit|use|usee|use|mous|deforme|humide|raye|rayee|rayes|rayees|souleve|tremble|poubelle|force la main|forcent la main|la realite|beaucoup moins|comprendre|panne|pannes|hs|fuite|fuites|fuit|erreur|erreurs|coince|decolle|brule|decollent|voyant|sonne|odeur|bruyant|bruyante|bruit|poussiere|salete|salissure|taches|moucherons|sous verre|file dattente|queue)
    (effondre|seffondre|affaisse|saffaisse|saffaissent|dure|durs|dures|odieux|odieuse|caoutchouc|ecaille|secaille|sallume pas|coupe au bol|alors quil|alors quelle|alors que cetait|au nez|y a rien|ya rien|il ny a rien|laissent tomber|laissez tomber|laisse tomber|toujours la meme)
    (on mavait|on nous avait|on ma|vous maviez|vous mavez) (dit|promis|annonce|garanti|assure)
    (ca fait|cela fait|voila) (NUM|deux|trois|une|un|plusieurs|des) (jours|jour|semaines|semaine|mois|ans|heures|fois)
    (a peine|meme pas|sans arret|sans cesse|en boucle|tous les jours|chaque fois|a chaque|une fois sur deux|regulierement|depuis hier|toute la (nuit|journee)|ca devient une habitude|comme dhabitude|une fois de plus|pour la enieme|comme toujours avec|a la derniere minute|au dernier moment)
    (ouvert|ouverte|dechire|raye|rayee|griffe|vide|use|usee|incomplet) .. (recu|recue|livre|livree|carton|colis)
    (recu|recue|livre|livree) [ANY] (ouvert|ouverte|use|usee|vide|sale|trop petit|trop grand|mouille)
    NUM (fois|mails|appels|relances) (que|quon|sans|et|pour)
  `,
  ),
  cue(
    0.4,
    `
    (mon|ma|mes|notre|nos) (colis|commande|rdv|rendez vous|argent|acompte|dossier|voiture|cuisine|canape|facture|compte|remboursement|abonnement|telephone|salle de bain|chambre|assiette|plat|billet|vol|train|chaudiere|ligne|box)
    (chez vous|de chez vous|votre (livreur|vendeur|vendeuse|technicien|equipe|site|appli|application|personnel|magasin|agence|service|sav|hotline|boutique))
  `,
  ),
];
