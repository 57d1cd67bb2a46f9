import { always, type Cue } from '../cue';
import { TRADE } from './recommendation-request';

const THING =
  '(prix|tarif|tarifs|cout|montant|loyer|taille|tailles|pointure|pointures|couleur|couleurs|coloris|dimensions|dimension|mesures|longueur|largeur|hauteur|epaisseur|poids|surface|superficie|kilometrage|km|kms|annee|modele|marque|reference|ref|matiere|composition|puissance|motorisation|consommation|autonomie|garantie|delai|delais|frais|charges|adresse|localisation|ville|quartier|secteur|horaires|horaire|heures|numero|num|tel|telephone|contact|mail|site|menu|carte|carat|carats|etat|dpe|caution|dispo|dispos|disponibilite|disponibilites|stock|livraison|age|race|duree|programme|formule|formules|1ere main|premiere main|main|carnet|courroie|distribution|embrayage|papiers|boite de vitesse|attelage|certificat|facture|ascenseur|chauffage|copro|copropriete|taxe fonciere|exposition|vaccins|pedigree|lof|puce|batterie|moteur|matelas|montage|entretien|revision|conditions|ingredients|allergenes|date|dates|lieu|difference|procedure|politique|code promo|etage|capacite|nom|parfum|parfums|gout|gouts|quantite|minimum|kilo|metrage|millage|essence|boite)';

export const productQuestion: readonly Cue[] = [
  // Price.
  always(
    1.5,
    `
    (combien|cmb|cbien|cb|kombien|combi1) ((?|??)|svp|stp|cest|ca|coute|coutent|coutait|coute t il|pour|le|la|les|un|une|est|vaut|valent|vendez|vous|tu|chacun|piece|lunite|par|mp|sil|stp|c|de (km|kms|kilometres|temps|jours|pieces|chambres|places|temps|m2|personnes|kilos|semaines|heures|litres|fois|portes|watts|chevaux|cv)|END)
    (cest|c|sa|ca|cela|cest a|ses|il|elle|ils|elles|le tout|vous|tu|vous prenez|vous demandez|vous le|vous la|tu la|tu le) [est|fait|coute|coutent|vaut|va|vont|demandez|vends|vendez|vend|faites|prenez|fais] [a|de|dans les|pour] (combien|cmb|cbien|quel prix|cb)
    (a combien|de combien|pour combien|dans les combien) 
    (fait|coute|coutent|revient|vends|vendez|reviendrait) [ANY] (combien|quel prix)
    START [le|les|vos|c quoi le|cest quoi le|quoi le|quel|quels|et] (prix|tarif|tarifs|px|prx|cout|price|pri|prix en) [ANY] [ANY] ((?|??)|svp|stp|END|en mp|mp|sil|en inbox|s il|merci|please|pv|en pv|en prive)
    START (prix|tarif|tarifs|px) [ANY] [ANY] [ANY] ((?|??)|svp|stp|mp|END)
    (prix|tarif|tarifs|dernier prix|le prix) [ANY] [ANY] [ANY] ((?|??)|svp|stp|sil vous plait|mp|en mp|inbox|en prive|en pv)
    (quel|quelle|quels|quelles|kel|c quoi|cest quoi|quoi|quel serait|quelle serait|connaitre|savoir|avoir|donner|indiquer|preciser|communiquer|me dire|envoyer|envoyez|donnez moi|envoyez moi|donne moi) [est|sont|serait|etait|est donc|serais|seraient] [donc] [le|la|les|votre|vos|son|ses|leur|leurs|l|ton|tes|une|des|vos] [ANY] ${THING}
    (quel|quelle|quels|quelles) [ANY] (est|sont|faut|fait|faites|avez|font|pour|livrez|acceptez|ouvrez|fermez|utilisez) [il|elle|vous|ce|le|la|les|t il|t elle|ils] .. (?|??)
    (quest ce que cest|cest quoi|quoi comme|c quoi|quel est|quelle est) [le|la|comme] (marque|modele|moteur|matiere|race|bois|pierre|annee|motorisation|type|tissu|quartier|ville|taille|metrage)
    (ladresse|les horaires|les tarifs|vos tarifs|vos horaires|votre adresse|le prix|son prix|les prix|vos prix|les dimensions|le kilometrage|la taille|le delai|les delais|votre numero|le numero|la localisation|la garantie|grille tarifaire|la reference|la ref) [ANY] [ANY] [ANY] [ANY] ((?|??)|svp|stp|sil vous plait|END)
    (ladresse|lannee|lautonomie|letat|letage) [ANY] [ANY] [ANY] ((?|??)|svp|stp|END)
    START [et|la|le|les|ladresse|quelle|quel|votre|vos] ${THING} [ANY] [ANY] [ANY] [ANY] ((?|??)|svp|stp|sil vous|END)
    START (pointure|combien|cmb|cb|dispo|disponible|disponibles|dispos|negociable|nego|nego possible|livraison|livrable|info|infos|renseignement|renseignements|details|detail|plus dinfos|plus dinfo|localisation|adresse|horaires|tarif|tarifs|prix|taille|tailles|kilometrage|echange|lieu|ville|photos|photo|ct|devis|menu|carte) [ANY] ((?|??)|svp|stp|END|possible|please|merci)
  `,
  ),
  // Stock.
  always(
    1,
    `
    (tjrs|tjr|tjs|toujours|encore|tj|deja) [en|a] (dispo|disponible|disponibles|dispos|vente|vendre|vendu|vendue|valable|stock|dactualite|possible|dispo|louer|libre|en vente) [a|pour|en|cette|le|la|svp|stp] [ANY] [ANY] [ANY] ((?|??)|svp|stp|END|merci|sil vous plait|quand)
    (dispo|disponible|disponibles|dispos|en stock|possible|livrable) [a|pour|en|cette|le|la|svp|dans|quand|ce|aussi|sur|au] [ANY] [ANY] [ANY] ((?|??)|svp|stp)
    (est ce que|est ce qu|esque|esce que|est se que|estce que|cest|ces|c|est il|est elle|sont ils|sont elles|il est|elle est|elles sont|ils sont|est|il|elle|est t il|est t elle|est t elle|cest tu|c tu|est tu) [cest|il|elle|est|ca|article|larticle|ils|elles|sont] [toujours|encore|tjs|tjrs|bien|deja] (dispo|disponible|disponibles|en stock|vendu|vendue|neuf|neuve|a vendre|negociable|etanche|garanti|garantie|livre|livree|inclus|inclu|incluse|ouvert|sans gluten|vegan|halal|casher|bio|lavable|compatible|extensible|convertible|impermeable|en or|en argent|en cuir|en bois|en francais|fabrique|remboursable|remboursee|valable|meuble|avec) ..6 ((?|??)|svp|stp|ou)
    (quand|kan) [est ce que|est ce qu|esque|c est que] .. (dispo|disponible|stock|ouvre|ouvrez|ouverture|rouvre|rouvrez|ferme|livre|livrez|livraison|livree|arrive|recevoir|recevrai|recu|retour|sort|sortie|commande|prochain|prochaine|restock|reassort|reappro|expedie|pret|prete|colis|rembours|debut|inscriptions)
    (retour|reassort|restock|reappro|rupture) [en|de] [stock] .. (?|??)
    (vous avez|vous auriez|vs avez|vous av|avez vous|auriez vous|tu as|tas|yen a|il en reste|il vous reste|il vous en reste|reste t il|ya|yaurait|y a t il|y a til|y aura t il|il y a|existe t il|existe|ca existe|il existe|elle existe|vous faites|faites vous|tu fais|fais tu|vous vendez|vendez vous|vous proposez|proposez vous|vous prenez|prenez vous|acceptez vous|vous acceptez|vous livrez|livrez vous|vous expediez|expediez vous|vous envoyez|envoyez vous|vous ouvrez|ouvrez vous|vous fermez|fermez vous|etes vous|vous etes|serez vous|vous serez|vous deplacez|vous vous deplacez|vous posez|posez vous|vous installez|installez vous|vous reprenez|reprenez vous|vous louez|louez vous|vous assurez|vous remboursez|vous reparez|reparez vous|vous intervenez|intervenez vous|pouvez vous|vous pouvez|pourriez vous|savez vous|vous savez|peux tu|tu peux|tu livres|tu envoies|tu vends) .. (?|??)
    (avez|as) (vous|tu) [bien|deja] recu (les|la|le|des|mon|ma|notre|de)
    (est ce que|esque|esce que|est se que) (vous|votre|vos|la|le|les|il y a|cest|ya|larticle|lappart|labonnement|on peut|je peux)
    au combien
    (cest|cest bien|est ce|ce sont) [bien|encore|toujours] (un|une|du|de la|des|en|de l) ANY [ANY] (?|??)
    est ce (compatible|possible|un|une|bien|toujours|encore|pour|en|negociable|dispo|disponible|lavable|solide|garanti|inclus|livre)
    (vous|tu) (ouvrez|fermez|rouvrez) (le|la|a|demain|quand|dimanche|samedi|lundi|aujourdhui|les|jusqua|ce)
    (vous|tu) (reprenez|reprends|ouvrez|fermez|livrez|faites|fais|rouvrez|revenez|recommencez|vends|vendez|prenez|restez|passez) [ANY] [ANY] [ANY] (quand|comment|combien|a quelle heure|a combien|jusqua quand|jusqua quelle heure)
    START (avec|sans) .. (?|??)
    (a|dans) (quelle|quel) (adresse|ville|quartier|magasin|endroit|rue)
    (lassurance|garantie|contrat|forfait|mutuelle|abonnement) [ANY] (couvre|inclut|comprend|prend|permet|donne) .. (?|??)
    (faites|avez|livrez|prenez|acceptez|proposez|vendez|expediez|posez|installez|louez|reprenez|reparez|intervenez|ouvrez|fermez|deplacez|utilisez|fabriquez|assurez|organisez|donnez|offrez) vous [aussi|encore|toujours|egalement|bien] (des|du|de|la|le|les|un|une|en|sur|a|ce|cette|d|au|dans|les|samedi|dimanche)
    (il|il en|il vous|il vous en|en) (reste|reste t il) .. (?|??|svp|stp)
    vous en (auriez|avez) [encore|toujours] (en|des|du|une|un|combien|quoi|?|??)
    (vous|tu) [les|le|la|l|en] (lavez|lavez vous|avez|faites|fais|las|as|les avez|vendez|vends) [aussi|encore|toujours|egalement|en|dans] (en|dautres|autre|dans|plus|taille|couleur|NUM|des|aussi) ..5 ((?|??)|svp|stp|END)
    (existe|dispo|disponible|existent|vient) [t il|t elle|aussi|egalement|elle|il|t ils] (en|dans|pour) (une|dautres|autre|dautre|taille|NUM|noir|blanc|bleu|rouge|vert|rose|gris|beige|marron|or|argent|cuir|bois|xs|s|m|l|xl|xxl|plusieurs|quelle|quelles|grand|petit|version)
    (en|la) (taille|pointure) NUM
    (du|en) (NUM|s|m|l|xl|xxl) ((?|??)|svp|stp|dispo)
  `,
  ),
  // Place, hours, how, reaching the business.
  always(
    1,
    `
    (vous etes|vous etez|vous ete|vs etes|etes vous|tes|tu es|cest|c|ces|se trouve|se situe|situe|situes|situee|sont|est|magasin est|boutique est|se trouvent|bases|basee|basez|trouvez|vous trouve t on|trouver|se passe|c situe|vous vous trouvez) [situe|situes|situee|bases|base|installe|installes|trouve|dans|exactement|sur] (ou|dans quel|dans quelle|quelle ville|quelle region|vers ou|quel coin|quel quartier|a quel endroit|quel endroit|de quel cote) 
    (ou|dans quelle ville|dans quel quartier|quelle ville) [est ce que|est ce qu|exactement|ca] (etes vous|vous etes|se trouve|se trouvent|se situe|se situent|est situe|est situee|est situes|est|es|est ce|cest|ca|ca se|ca se trouve|sont|se trouve t|vous trouvez|vous trouver|peut on vous|puis je vous|est votre|est la|est le|vous situez|vous trouvez vous|est base) [vous|votre|la|le|situe|situes|situee|vos|l|exactement|ce|cette|trouver|base|bases] [ANY] [ANY] [ANY] ((?|??)|svp|stp|END|exactement)
    (ou|dans quelle ville|dans quel quartier|quelle ville|quel endroit|quel quartier|quel pays) [ca|exactement|svp] ((?|??)|svp|stp)
    (a|de|jusqua|vers|jusque) (quelle|quel) (heure|heures|jour|jours|date|endroit|age) .. 
    (ouvert|ouverte|ouverts|ouvertes|ouvrez|fermez|ferme|fermes|ouvre|fermee) ..6 (?|??)
    (ouvert|ouverts|ouverte) [le|la|les|ce|demain|aujourdhui|cet] (dimanche|dimanches|samedi|samedis|lundi|jour ferie|jours feries|feries|midi|soir|matin|aprem|demain|aujourdhui|8|1er|14|24|31) ((?|??)|svp|stp|END)
    (livraison|livrez|livrer|livre|expedition|envoi|frais de port|fdp|envoyez|expediez|livres|livrable|envoyer) ..6 ((?|??)|svp|stp)
    (acceptez|prenez|accepte|acceptes|acceptent|prennent|prends) [vous|t on|tu|ANY] .. (cb|carte|cheque|cheques|vacances|ticket|tickets|paypal|especes|fois|reprise|echange|chiens|chien|animaux|nouveaux|mutuelle|vitale|amex|virement|interac|enfants|paiement|liquide|momo|orange money|wave|poussette) 
    (paiement|payer|regler|paye) [ANY] [ANY] (en|par|avec) (plusieurs fois|NUM fois|NUM x|3x|4x|10x|cb|carte|cheque|paypal|trois fois|quatre fois|mensualites|virement|interac) ..4 ((?|??)|svp|stp|possible|END)
    (est ce que|est ce qu|esque|esce que|est se que|est il possible|serait il possible|serait ce possible|est ce possible|possible de|possible d|puis je|peut on|peut il|peut elle|pourrait on|pourrais je|peuvent ils|faut il|faut t il|doit on|dois je|suffit il|y a t il|cest possible de|on peut|je peux|jpeux|il faut|faut|on doit|on a droit|avons nous) .. (?|??)
    comment (ca|on|je|faire|fait|puis|peut|fonctionne|ca marche|marche|se|est|vous|lentretenir|entretenir|nettoyer|utiliser|suivre|contacter|vous contacter|vous joindre|on fait|je fais|retourner|annuler|resilier|regler|changer|activer|recuperer|laver) .. (?|??)
    START comment ..14 (?|??)
    [le|la|les|votre|vos|un|une] (forfait|formule|labonnement|abonnement|controle technique|prix|modele|modeles|livraison|pose|carte|lappart|appart|appartement|maison|voiture|vehicule|lassurance|montage|table|canape|matelas|seance|menu|prestation|loyer|cours|tissu|salle|parking|chambre|tarif|tarifs|dossier|lessai|offre|loffre|promo|produit|article|larticle|installation|linstallation|batterie|distribution|appareil|lappareil|enfants|animaux|chiens|debutants|hommes) [ANY] [ANY] (est|sont|comprend|inclut|contient|marche|fonctionne|va|vont|peut|peuvent|tient|commence|dure|se fait|ont|a|vient|passe|reste) .. (?|??)
    (est|sont|etre|sera|seront) [bien|toujours|aussi|tous] (accepte|acceptes|acceptees|inclus|incluse|incluses|compris|comprise|comprises|fournis|fournie|autorise|autorises|obligatoire|obligatoires|possible|remboursable|admis|prevu|prevue|offert|offerte|gratuit|gratuite|rembourse|assure|livre|livres|livree|monte|a jour|dorigine|adapte|adaptee|ouvert|ouverte|ouverts|ferme) ..6 (?|??)
    comment (vous|on vous|je peux vous|puis je vous|peut on vous|on peut vous|je fais pour vous|on fait pour vous) (contacter|joindre|contacte|appeler|joindre)
    comment [on|fait|faire|pour|peut|je|peux] [on|fait|faire|pour|peut] [pour] (joindre|contacter|retourner|suivre|annuler|parametrer|activer|nettoyer|entretenir|installer|recuperer|utiliser|obtenir|avoir)
    (combien de|quel est le) (temps|delai|delais) 
    (ca|cela|elle|il|ils|elles|cest|sa) [se] (marche|fonctionne|tient|convient|conviennent|passe|rentre|va|vont|resiste|lave|peut|rouille|tache|comprend|contient|inclut|prend|dure|consomme|chauffe|taille|vaut|noircit|ternit|comprends|tourne|supporte) .. (?|??)
    (taille|taillent) (grand|petit|normalement|comment|bien) ..3 (?|??)
    (ya|y a|il y a|y a til|yaura|il y aura|y aura t il|avec|sans|contient|ya t il) [t il|til|tu|il] [un|une|des|de|du|la|le] [ANY] (garantie|livraison|parking|wifi|clim|ascenseur|reduction|remise|promo|solde|soldes|balcon|jardin|garage|cave|terrasse|place|places|sav|gluten|frais|option|options|tva|supplement|essai|carte|acces|stock|minimum|assurance|sucre|lactose|controle technique|ct|facture|papiers|tarif|acompte|caution) ..5 ((?|??)|svp|stp)
    (cest|c est|il est|elle est|le prix est|prix|prix est|ce sont) [un|une|du|de la|de l|des|en|le prix|le|pour|bien|encore|toujours|vraiment|avec|a] [ANY] [ANY] (negociable|fixe|neuf|neuve|occasion|essence|diesel|automatique|manuelle|hybride|electrique|original|originale|authentique|vrai|vraie|massif|veritable|louer|location|vente|ttc|ht|lot|piece|unite|mois|semaine|jour|an|nuit|personne|enfant|enfants|adultes|bebe|gratuit|gratuite|obligatoire|remboursable|garantie|homme|femme|made in|vendu|loue|bon etat|meuble|inclus|compris) ..4 (?|??)
  `,
  ),
  always(
    1,
    `
    (plus|avoir|des|dautres|les|besoin|besoin de|dinfos|quelques|besoin d) [plus|de|d|plus de|quelques] (info|infos|information|informations|renseignement|renseignements|precisions|precision|details|detail|dinfo|dinfos|dinformations|dinformation|dinfos) [ANY] [ANY] [ANY] ((?|??)|svp|stp|END|sil|merci|sur|en|mp|concernant|pour|inbox)
    (en savoir (plus|davantage)|me renseigner|se renseigner|plus de (details|renseignements|photos|precisions|infos)|plus dinfos|plus dinfo|plus dinformations|autres photos|dautres photos)
    (voudrais|voulais|jaimerais|jaimerai|jvoudrais|jvoulais|aimerais|souhaiterais|souhaite|voulait|voudrait|aimerai|voudrai|aimerions|veux|cherche a|besoin de|pouvoir) [juste|bien] (savoir|connaitre|des infos|demander|vous demander|avoir le prix|avoir les|des informations|des renseignements|me renseigner|un renseignement|une info|une information|avoir des|une precision|te demander)
    (pouvez|peux|pourriez|peut|pourrais|pouvais|merci de|pourrait) [vous|tu|on|il] [svp|stp|sil vous plait|sil te plait] (me|nous|m) [svp|en] (dire|donner|indiquer|envoyer|preciser|renseigner|confirmer|communiquer|expliquer|informer|repondre|aider|contacter|recontacter|rappeler|envoyez|transmettre|rappeller)
    (pouvez|peux|pourriez|pourrais|vous pouvez|merci de|possible de) [vous|tu] [svp|stp] (menvoyer|mindiquer|mexpliquer|minformer|maider|menvoyez|meclairer)
    (dites|dis|donnez|donne|envoyez|envoie|precisez|indiquez|expliquez|confirmez) (moi|nous) [ANY] [ANY] (prix|tarif|tarifs|si|comment|combien|quand|ou|adresse|ladresse|numero|infos|photos|details|dimensions|catalogue|renseignements|localisation)
    (ma|mon|notre|la|le) (commande|colis|livraison|dossier|rdv|rendez vous|devis|remboursement|reservation|abonnement|contrat) ..8 (?|??)
    (ou en est|des nouvelles de|suivi de) [ma|mon|la|le|notre|votre]
    (numero|num) (de suivi|de commande|de tel|de telephone|du service)
    (quelle|quelles|quel|quels) (taille|tailles|couleur|couleurs|pointure|difference|marque|modele|dimension|dimensions|ville|matiere|annee|race|longueur|largeur|epaisseur|prix|surface|heure|adresse|formule|age|delai|tissu|bois|secteur|quartier|etage|carburant|moteur|garantie|jours|horaires|pierre|carat|etat|puissance|quantite|parfum|parfums|gout|gouts)
    (mp|inbox|prive|pv) [moi|pour] [le|les|ton|votre] (prix|tarif|tarifs|infos|details)
    (negociable|nego|un geste sur le prix|petit geste|dernier prix|votre dernier prix|meilleur prix|prix final|reduction|remise|ristourne|code promo|rabais|escompte) ..4 ((?|??)|svp|stp)
    (ca|sa) (vient|sort) (dou|de quel|quand|dou ca)
    (dou|de quel pays|de quelle region) (vient|vous etes|provient|ca vient|viennent|proviennent)
    (sans gluten|vegan|vegetarien|halal|casher|sans lactose|vegetarienne) ..3 (?|??)
    (essence ou diesel|diesel ou essence|automatique ou manuelle|manuelle ou automatique|neuf ou occasion|location ou vente|vente ou location|a vendre ou|homme ou femme|male ou femelle|meuble ou)
    (que|quest ce que|quest ce qui|quoi) [ANY] (comprend|contient|inclut|est compris|est inclus|compris|prevoir|faut il|change) ..6 (?|??)
  `,
  ),
  // A question put to the business.
  always(0.4, 'START MENTION .. (?|??)'),
  always(0.3, '(vous|votre|vos) .. (?|??)'),
  always(0.2, '(?|??)'),
  always(
    0.4,
    '(livraison|livrer|commande|commander|magasin|boutique|prix|taille|couleur|couleurs|stock|appli|compte|abonnement|garantie|remboursement|retour|modele|version|forfait|horaires|ouvert|sortie|rdv|devis|acompte|pose|seance|cours|essai|visite|dispo|disponible|options|option|assurance|contrat|modeles|produit|produits|article|articles|tissu|bois|moteur|batterie)',
  ),
  // Speaks against it: asks the crowd for a tip, or asks nothing.
  always(
    -1.6,
    `
    (avez|auriez|aurais|as|connaissez|connaitriez|connais) [vous|tu|pas] (un|une|des|de) [bon|bonne|super|petit] ${TRADE}
    (cherche|recherche|cherchons|besoin) [d|dun|dune|un|une] [bon|bonne] ${TRADE}
    (le|la|les) (meilleur|meilleure|meilleurs|meilleures)
    START [svp] (un|une|de|des) (bon|bonne|bons|bonnes) ANY
    vous en etes (content|contents|contente|satisfait|satisfaits)
    ca vaut (le coup|quoi)
    votre numero de (commande|client|dossier)
    nous (sommes|avons|vous)
    (avez|auriez|aurais|as|connaissez) [vous|tu] (un|une|des|quelques|dautres) [ANY] (nom|noms|contact|contacts|adresse|adresses|idee|idees|conseil|conseils|avis|recommandation|recommandations|suggestion|suggestions|retours)
    (vous avez|tu as|tas|avez vous|as tu|vous lavez) (vu|lu|entendu|regarde|remarque|senti|fini|mange|passe|dormi|perdu|trouve|pris|fait|eu|appris|dit|parle|mis|oublie|compris|reussi)
    (vous etes|tes|tu es|etes vous) (serieux|serieuse|fou|folle|fous|bete|malade|sure|sur de|la|pret|prets|rentre|bien)
    (bus|metro|rer|tram|messe|feu dartifice|medecin|la mairie|permanence)
    (vous|tu) (prenez|utilisez|mettez|avez pris) (quel|quelle|quoi|qui)
    (par|chez) qui
    rien (dexceptionnel|de special|a voir)
    (tu fais|vous faites|on fait) quoi
    prix (est de|etait de|sont de|a partir)
    prix (a payer|de la (liberte|gloire|paix|vie)|du (succes|silence|sang)|nobel|goncourt|fort)
    (quel|quelle|quels) [bon|bonne] ${TRADE}
    faites (vous|) confiance
    (quelquun|qqun|qqn|qui|connaissez vous|vous|tu) [ANY] [ANY] (connait|connaitrait|connaissez|recommande|conseille|recommandez|conseillez|recommander|conseiller|connais)
    a (me|nous) (conseiller|recommander)
    (macron|le pen|melenchon|trump|zemmour|gouvernement|ministre|president|depute|politique|elections|bac|prof|mari|mec|meuf|copine|mdr|ptdr|lol|chanson|film|episode|penalty|but|arbitre|religion|gauche|droite)
  `,
  ),
  always(
    -1,
    `
    ou [est ce que|est ce qu] [je|on|puis|peut|peux] [on|je|peux|peut] [le|la|les] (acheter|lacheter|trouver|commander)
    (un|des|NUM|une) (creneau|creneaux)
    (maman|papa|mamie|tata|tonton|tu viens|me chercher|on mange|tu rentres|on se retrouve|on se rejoint)
    pourquoi (vous|tu|les gens|on|il|elle|ils|personne|moi)
    (cest|c) quoi (ce|ca|cette|ces|le delire|le probleme|le rapport|la suite|votre probleme|son probleme|ton probleme|le but)
    (vous|tu) (vous|te) (foutez|moquez|fous|rendez compte|rappelles|souvenez|souviens|sens|sentez)
    (ca|comment) [tu|vous] (va|vas|allez) [bien] [(?|??)|END|toi]
    (quoi de neuf|et toi|on se voit|tu viens|vous venez|tu fais quoi|tes ou|tu es ou|ten es ou|tu rentres|tas vu|tu te|tu vas bien|et alors|et apres|serieux|vraiment|sans blague|ah bon|non|hein|quoi|nest ce pas) (?|??)
    (cest|est ce) (une blague|un gag|serieux|normal|honteux|possible que|possible detre)
    quelle (honte|equipe|blague|chance|horreur|journee|surprise)
    (qui|personne) (veut|vient|est|sera|a vu|regarde|pour)
    (a|vers) quelle heure (le match|on|tu|elle|ca commence|jouent|est le match)
  `,
  ),
];
