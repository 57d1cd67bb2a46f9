import { always, type Cue } from '../cue';

const SOMEONE =
  '(quelquun|quelqun|quelq1|kelkun|qqun|qqn|qq1|qqu1|quelquune|quelques uns|certains|une ame charitable|une personne|des gens|qui|personne|des personnes|parmi vous|lun de vous)';
/** Those one asks the neighbours for. */
export const TRADE =
  '(plombier|plombiers|chauffagiste|electricien|macon|peintre|plaquiste|carreleur|couvreur|menuisier|ebeniste|artisan|artisans|entrepreneur|jardinier|paysagiste|elagueur|serrurier|vitrier|garagiste|garage|mecano|mecanicien|carrossier|carrosserie|concessionnaire|coiffeur|coiffeuse|barbier|barber|salon|estheticienne|institut|ongliste|prothesiste|tatoueur|tatoueuse|masseur|masseuse|kine|osteo|osteopathe|dentiste|medecin|gyneco|dermato|pediatre|orthodontiste|opticien|veterinaire|veto|toiletteur|toiletteuse|dresseur|educateur|photographe|videaste|dj|traiteur|patissier|patissiere|cake designer|fleuriste|bijoutier|bijouterie|joaillier|horloger|couturiere|couturier|retoucheuse|cordonnier|tapissier|courtier|courtiere|assureur|assurance|mutuelle|banque|notaire|avocat|avocate|comptable|expert comptable|architecte|agence|agent immobilier|agent immo|constructeur|cuisiniste|demenageur|demenageurs|femme de menage|menage|nounou|nourrice|baby sitter|babysitter|garderie|creche|prof|professeur|coach|auto ecole|ecole|salle|gym|club|resto|restaurant|restos|boulangerie|boucherie|pizzeria|bar|hotel|gite|camping|magasin|magasins|boutique|fournisseur|transporteur|poseur|installateur|ramoneur|pisciniste|reparateur|informaticien|webmaster|graphiste|imprimeur|chirurgien|clinique|osteopathe|naturopathe|livreur|endroit|spa|adresse|adresses|professionnel|pro|boite|entreprise|societe|compagnie|specialiste|technicien|proprio|concess|deneigeur|contracteur|nettoyeur|vendeur|vendeuse|fabricant|tresseuse|tailleur|styliste|maquilleuse|decorateur|decoratrice|ebenisterie|podologue|psy|orthophoniste|cuisinier|chef a domicile|loueur|casse auto|carwash|laverie|pressing|imprimerie|sage femme|ophtalmo)';

export const recommendationRequest: readonly Cue[] = [
  always(
    1,
    `
    ${SOMEONE} ..3 (connait|connaitrait|connaitrai|connaissait|conait|connais|connaitre|connaissent) [a ANY|sur ANY|dans le coin|svp|par hasard|pres de ANY|vers ANY] (un|une|des|le|la|du|de|ou|les|dautres|qq|qui|quelquun|quelque|une personne|d)
    ${SOMEONE} (a|aurait|auraient|aurai|naurait|ont|possede) [pas|svp] [a ANY|sur ANY] (un|une|des|le|la|de|les|du) [ANY] [ANY] (adresse|adresses|contact|contacts|nom|plan|plans|numero|num|recommandation|recommandations|reco|conseil|conseils|idee|idees|avis|suggestion|suggestions|coordonnees|retour|retours|proposer|conseiller|recommander|bon|bonne|bons|${TRADE})
    (connaissez|connaitriez|connaissiez|conaissez) [vous|pas|par hasard] [svp|par hasard|ici] [a ANY|sur ANY] (un|une|des|le|la|de|du|dautres|quelquun|qqun|qqn|les|ou|bien|d)
    (vous|tu) [ne|n] (connaissez|connaissais|connaitriez|connais|connaitrais) [pas|svp|par hasard] (un|une|des|de|quelquun|qqun|qqn|dautres|d) [bon|bonne]
    (auriez|avez|aurais|as|auriez) [vous|tu] [svp|pas] (un|une|des|de|quelques|dautres|qq|vos|le|le nom|la|d) [ANY] [ANY] (adresse|adresses|contact|contacts|nom|noms|plan|plans|recommandation|recommandations|reco|recos|conseil|conseils|idee|idees|avis|suggestion|suggestions|coordonnees|conseiller|recommander|proposer|${TRADE})
    (vous|tu) (auriez|avez|aurais|as|naurais|nauriez) [pas|svp] (un|une|des|de|quelques|dautres|qq) [ANY] [ANY] (adresse|adresses|contact|contacts|nom|noms|plan|recommandation|recommandations|reco|recos|conseil|conseils|idee|idees|avis|suggestion|suggestions|conseiller|recommander|proposer|${TRADE})
    a (me|nous) (conseiller|recommander|proposer|suggerer|partager|donner|filer)
    (me|nous) (conseiller|recommander|recommanderiez|conseilleriez|suggerer|recommandez|conseillez|recommande|conseille|suggerez) [un|une|le|la|des|vous|ANY] ..6 (?|??)
    (me|nous) (conseiller|recommander|suggerer|indiquer|orienter|aiguiller) [vers] (un|une|des|de|quelquun|qqun|qqn|le|la|un bon|sur)
    (vous|tu|ils|on) [me|nous] (conseillez|recommandez|conseilles|recommandes|conseilleriez|recommanderiez|recommanderais|conseillerais|suggerez|suggereriez|preconisez) [moi] (quoi|qui|lequel|laquelle|lesquels|quel|quelle|quels|quelles|un|une|comme|des|pour|(?|??))
    (que|quoi|qui|lequel|laquelle|quel|quelle|quels|quelles) .. (conseillez|recommandez|conseilles|recommandes|conseilleriez|recommanderiez|recommanderais|conseillerais|suggerez|preconisez)
    (conseillez|conseille|recommandez|recommande|suggerez|indiquez|proposez) (moi|nous) [ANY] (un|une|des|le|la|votre|vos|quelquun|qqch|quelque|svp|stp)
    (des|une|vos|votre|dautres|besoin de|besoin de vos|quelques|avez des|cherche|quelles|toute) [bonnes|bonne|petites|autres] (recommandation|recommandations|reco|recos|suggestion|suggestions|propositions|bons plans|adresses|references) ((?|??)|pour|sur|svp|stp|dans|a|bienvenue|bienvenues|END|de|en|merci|,|autour|pres|concernant|(!|!!))
    (des|une|vos) (conseils|avis|idees|idee|conseil|retours|bons plans|bonnes adresses|pistes|contacts|experiences|contact) [de|d|ANY] [ANY] (?|??)
    (conseils|avis|idees|retours|besoin de vos avis|besoin de conseil|besoin de conseils|vos conseils|vos avis) (sur|pour) (le choix|choisir|un|une|lachat|cette|ce|les|la marque|marques|des)
    (vos|votre) [meilleures|meilleurs|bonnes|meilleure|bons] (adresses|recommandations|recos|suggestions|conseils|avis|retours|plans|bons plans|coups de coeur|contacts)
    START [un|une|des|dautres|cherche|quelques|vos|besoin de|besoin d] (adresse|adresses|idee|idees|endroit|endroits|contact|contacts|conseil|conseils|avis|retour|retours|resto|restos|suggestion|suggestions|recommandation|recommandations) (pour|sur|de|d|a|dans|sympa|en|concernant|dun|dune|vers) ..14 (?|??)
    (votre|vos|ton|tes) ANY (prefere|preferee|preferes|preferees|favori|fetiche|chouchou) .. (?|??)
    (vous|tu) (appelez|appelles|utilisez|utilises|mettez|choisissez|contactez|avez pris|avez choisi|faites venir|recommandez|prenez) (qui|quoi|quel|quelle) .. (?|??)
    (quoi|quel|quelle) comme (marque|modele|garage|assurance|banque|operateur|salle|resto)
    START [svp|stp] (un|une|des|de) (bon|bonne|bons|bonnes|super) ANY .. ((?|??)|svp|stp)
    START [le|la|les|un] (meilleur|meilleure|bon|meilleurs) (endroit|magasin|lieu|coin|ANY) (pour|a|dans|de|sur|vers) ..14 (?|??)
    vous en etes (content|contents|contente|satisfait|satisfaits|contentes)
    qui (avez vous|vous avez|as tu|tas) (pris|appele|choisi|contacte|fait venir)
    (vous|tu) (faites|fais) (garder|reparer|entretenir|faire|poser|couper|livrer|nettoyer) ..6 (par qui|chez qui|ou) (?|??)
    START qui pour .. (?|??)
    START (recommandations|recommandation|recos|suggestions|suggestion|idees|conseils) (de|d|pour|dun|dune) ANY
    (svp|stp) (un|une|des) (bon|bonne|bons|bonnes) ANY
    ${TRADE} a (conseiller|recommander)
    START (recommandation|recommandations|reco|recos|suggestion|suggestions|bonne adresse|bon plan|bonnes adresses|conseils|avis|idees|idee) [ANY] [ANY] [ANY] [ANY] [ANY] ((?|??)|svp|stp|END)
  `,
  ),
  always(
    1,
    `
    (cherche|recherche|cherchons|recherchons|recherches|chercher|cherchais|quete|chercherais|besoin|faut|faudrait) [desesperement|aussi|urgemment|toujours|actuellement|pour ANY ANY|en urgence|urgent|dans le coin|sur ANY|a ANY] [d|dun|dune|de|un|une|des|le|la|quelques] [vraiment|super|tres] (bon|bonne|bons|bonnes|meilleur|meilleure|super|chouette|serieux|serieuse|fiable|honnete|competent|competente|vrai)
    (cherche|recherche|cherchons|recherchons|recherches|chercher|cherchais|recherche dun|recherche dune|chercherais|besoin dun|besoin dune|besoin d un|me faudrait|me faut|nous faudrait|besoin de) [desesperement|aussi|urgemment|toujours|actuellement|en urgence|urgent|a ANY|sur ANY|pour ANY ANY|svp] [un|une|des|d|dun|dune|le|la] [ANY] ${TRADE}
    (cherche|recherche|cherchons|recherchons) [ANY] [ANY] [ANY] [ANY] (de confiance|pas cher|pas chere|pas trop cher|pas trop chere|serieux|serieuse|fiable|honnete|competent|competente|abordable|recommande|recommandee|de qualite|qui travaille bien|qui connait|pour quelquun)
    (cherche|recherche|cherchons|besoin de|besoin d|trouver) (quelquun|qqun|qqn|une personne|kelkun|une entreprise|une boite|un endroit) (qui|pour|de|capable|dans|sur|a|ou)
    (cherche|recherche|cherchons|besoin) ..5 (conseil|conseils|idee|idees|avis|adresse|adresses|recommandation|recommandations|suggestions)
    (un|une|des|lun|d) [bon|bonne] ${TRADE} [ANY] [ANY] [ANY] [ANY] (a conseiller|a recommander|recommande|de confiance|pas cher (?|??)|svp|stp|pas trop cher)
    START [svp] (un|une|des) ${TRADE} .. (?|??)
    (bon|bonne|bons|bonnes|meilleur|meilleure|meilleurs) ${TRADE} ..6 (?|??)
    (une bonne|un bon|bonne|de bonnes|des bonnes|de bons|des bons) (adresse|plan|adresses|plans|contact) (pour|a|de|dans|svp|sur|(?|??)|en|ou|stp|END)
    (quel|quelle|quels|quelles|cest quoi|cest qui|qui est|ou est) [est|sont|serait|pour vous|selon vous|selon toi|seraient] [selon vous] [le|la|les|votre|vos|ton] (meilleur|meilleure|meilleurs|meilleures|plus fiable|prefere|preferee|mieux|favori|plus economique|moins cher|moins chere|preferes)
    (le|la|les) (meilleur|meilleure|meilleurs|meilleures) [ANY] [ANY] [ANY] [ANY] [ANY] (?|??)
    (quel|quelle|quels|quelles|lequel|laquelle) [ANY] [ANY] (choisir|prendre|acheter|vous avez choisi|avez vous choisi|prenez vous|utilisez vous|utilisez|vous utilisez|est mieux|est le mieux|est la mieux|privilegier|conseilleriez|vaut mieux|preferez vous|vous preferez|vous plait)
    (quel|quelle|quels|quelles) (marque|marques|modele|operateur|assurance|banque|fournisseur|forfait|garage|magasin|mutuelle|compagnie|resto|type de) [ANY] [ANY] (vous|pour|(?|??)|choisir|prendre|fiable|est|en|avez|dois)
    (lequel|laquelle|lesquels) [ANY] (?|??)
    ou [est ce que|est ce qu] [vous|tu|je peux|on peut|peut on|puis je|aller|faire|manger|dormir|sortir|trouver|acheter|louer] (allez|achetez|faites|vas|achetes|fais|commandez|trouvez|aller|faire|manger|reparer|trouver|acheter|louer|mangez|dormir) [vous|vos|votre|tes|ton|ta|pour|de|des|du|un|une|le|la|ses|son|sa|bien|reparer|d] ..6 ((?|??)|svp|stp|END)
    (vous|tu) (allez|vas|achetez|achetes|faites|fais|prenez|passez par|commandez|etes passes par) [faire] [vos|votre|tes|ton|ta|chez|par] [ANY] (ou|qui|chez qui|quoi) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (?|??)
    (qui|chez qui|a qui|vers qui|avec qui|par qui) (contacter|appeler|sadresser|madresser|aller|faire appel|me tourner|se tourner|passer|demander|vous etes passe|vous etes passes|etes vous passe|etes vous passes|faites vous appel|faire confiance)
    (qui|quelquun|qqun|qqn) [ici|peut|pourrait|sait|dans le coin] (fait|repare|vend|vends|pose|installe|livre|loue|nettoie|fabrique|soccupe|donne|reparer|faire|poser|refaire|installer|repeindre|propose|coiffe|tatoue|garde|faire des|me faire|me reparer) [ANY] (des|du|les|de|un|une|le|la|ce|ma|mon|mes) ..6 ((?|??)|svp|stp|END)
    (qui|quelquun|qqun|qqn) [a|aurait|peut|pourrait] [deja] (teste|essaye|achete|utilise|commande|eu affaire|fait appel|recommande|conseille|pris|entendu parler|mange|loue|me renseigner|me conseiller|maider a choisir|nous conseiller|eu recours|travaille avec)
    (y a til|y a t il|ya til|existe t il|il existe|il y a|ya|yaurait|y aurait|y aurait il|ya t il) [svp] (un|une|des) (bon|bonne|endroit|magasin|magasins|bons|bonnes|restos|resto|resto sympa|endroits|club|salle) .. (?|??)
    (hesite|hesitons|jhesite) (entre|encore entre) ..8 (ou|et|(?|??))
    (plutot|mieux) ..5 ou ..6 (?|??)
    (que|quen) (pensez vous|penses tu|valent|vaut) ..3 (de|du|des|la|le|les|ce|cette) ..6 (?|??)
    [a|par|avec] qui (vous|tu) (faites|avez fait|avez) confiance
    (vous|tu) en pensez quoi
    (pour|de) (faire (reparer|poser|installer|refaire|changer|retoucher|garder|estimer|nettoyer)|reparer|refaire) ..6 (qui|ou|quelquun|recommandation|recommandations|suggestion|suggestions|une idee|des idees|bon|vous conseillez|adresse)
  `,
  ),
  always(0.5, '(cherche|recherche|cherchons|recherchons|besoin|connaissez|connait|trouver|conseiller)'),
  always(0.4, '(svp|stp|sil vous plait|help|merci davance|les filles|les gens|les mamans|la team)'),
  always(0.3, '(?|??)'),
  always(
    0.4,
    '(dans le coin|pres de chez|dans les environs|autour de|aux alentours|du coin|dans le secteur|region de|sur paris|sur lyon|a proximite|dans la region|pas trop loin|dans le quartier|quelquun|qqun|qqn)',
  ),
  // Speaks against it: recommends, is a business, looks for people or facts.
  always(
    -1.5,
    `
    (je|on|nous|jle|jvous|jte) [le|la|les|vous|te|vous le|vous la|vous les|te le|te la|ne peux que|ne] (recommande|recommandons|conseille|conseillons|recommanderai|suggere) 
    (recommande|recommandee|conseille) par
    si (tas|ta|t as|tu as|vous avez) besoin
    (je|on) [te|vous] (file|donne|passe|envoie) (le|son|un|leur) (contact|numero|nom)
    si (vous|tu|quelquun|un de vous) [en|etes|es] [a la] (cherchez|cherches|cherche|voulez|veux|avez besoin|as besoin|recherchez|recherche|recherches)
    (nous recrutons|on recrute|recrutement|offre demploi|cdi|cdd|interim|alternance|stage|un emploi|cherche (du|un) (travail|boulot|taf|job))
    (je suis|votre) ${TRADE} (a|sur|dans|depuis|diplome|et|pour|qualifie|professionnel)
    (je propose|nous proposons|mes services|nos services|contactez nous)
  `,
  ),
  always(
    -1,
    `
    (lamour|lame soeur|une copine|un copain|un mec|une meuf|un homme|une femme|mes cles|mon chat|mon chien|ma chatte|un sens|des joueurs|un joueur|un gardien|partenaire|partenaires)
    (tu fais|vous faites) quoi
    [un|une] (apprenti|apprentie|stagiaire|salarie|salariee|collaborateur|collaboratrice|alternant|vendeur h|equipier|saisonnier)
    (connait|connaissez|connais) (la|le) (fin|chanson|titre|nom de (la|cette)|reponse|blague|score|resultat|heure)
    quel (temps|jour|match|age|film|equipe|honte|dommage|bonheur|plaisir)
    quelle (honte|equipe|heure|blague|chance|journee|belle|bonne)
    la meilleure (equipe|nouvelle|blague)
  `,
  ),
];
