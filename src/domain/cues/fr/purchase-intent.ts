import { always, type Cue, cue } from '../cue';
import { TRADE } from './recommendation-request';

const WANT =
  '(je veux|jveux|jveu|je veu|je voudrais|jvoudrais|je voudrai|je souhaite|je souhaiterais|je souhaiterai|jaimerais|jaimerai|j aimerais|je compte|je pense|je pensais|jenvisage|je vais|jvais|jvai|je vai|mvais|mva|jvas|je dois|jdois|jespere|je prevois|je desire|jhesite a|je songe a|je cherche a|jai prevu de|jai prevu d|je reve de|je suis pret a|je suis prete a|decide de|decidee a|decide a|envie de|envie d|besoin de|besoin d|hate de|hate d|il faut que jaille|je viens de|jviens de|on vient de|nous venons de|on va|on veut|on voudrait|on aimerait|on pense|on compte|on souhaite|on souhaiterait|on envisage|on devrait|on cherche a|on prevoit de|nous voulons|nous voudrions|nous souhaitons|nous souhaiterions|nous aimerions|nous allons|nous pensons|nous envisageons|nous cherchons a|souhaite|souhaiterais|voudrais|aimerais|veux|faut que je|faudrait que je|il me faut|possible de|possible d|possibilite de|moyen de|moyen d|comment faire pour|comment on fait pour|comment je fais pour|comment fait on pour|comment puis je|comment peut on|comment je peux|comment on peut|comment|puis je|peut on|je peux|jpeux|on peut|pourrais je|pourrait on|pourrions nous|peux tu me|pouvez vous me|vous pouvez me|interesse pour|interessee pour|interesse par|interessee par|motive pour|motivee pour|chaud pour|chaude pour|ok pour|partant pour|partante pour|jai hate de)';
const IT =
  '[le|la|les|en|y|me|men|me le|me la|me les|mle|nous|nous en|vous|vous en|vous le|vous la|vous les|te|te le|te la|ten|aller|venir|passer|aller me|enfin|vraiment|bientot|aussi|surement|peut etre|absolument|direct|deja|encore|quand meme|toujours|rapidement|prochainement]';
const BUY =
  '(acheter|achete|lacheter|macheter|tacheter|racheter|reacheter|commander|precommander|reserver|louer|relouer|acquerir|moffrir|loffrir|nous offrir|minscrire|sinscrire|mabonner|sabonner|nous abonner|nous inscrire|inscrire (ma|mon|mes|notre)|mequiper|souscrire|renouveler|renouveller|adherer|investir dans|magasiner|passer (commande|une commande|ma commande|pour lacheter|voir|la voir|le voir|les voir|chercher|essayer|au magasin|en boutique|en magasin|le prendre|la prendre|les prendre|recuperer|le chercher|la chercher)|prendre (rdv|rendez vous|contact avec vous|une (carte|seance|place|commande|table)|un (abonnement|abo|rdv|rendez vous|billet|creneau)|des places|ca)|prendre (un|une|deux|NUM)|fixer un (rdv|rendez vous)|faire (un devis|une offre|poser|installer|un essai|estimer|isoler|refaire|construire|renover|tatouer|percer|coiffer|livrer|assurer|creer|graver|imprimer|encadrer|retoucher|construire)|refaire (ma|mon|notre|la|le|mes|nos|les) [ANY] (cuisine|salle|toiture|toit|sol|sols|terrasse|facade|parquet|tableau|peinture|peintures|salon|chambre|jardin|escalier|fenetres|allee|couleur|ongles|meches)|avoir (un rdv|un rendez vous|rdv|un creneau|un devis|une place)|obtenir (un devis|un rdv)|visiter (la|le|cette|cet|ce|lappart|lappartement|un|une|samedi|demain|ce|lundi|mardi|mercredi|jeudi|vendredi|dimanche|cette|le logement|END)|(la|le) visiter|venir (voir|la voir|le voir|les voir|visiter|chercher|essayer|recuperer|le chercher|la chercher|la recuperer|le recuperer)|devenir (client|cliente|membre|proprietaire|locataire)|changer (ma|mon|notre|mes|de) (voiture|canape|cuisine|salon|auto|char|telephone|tel|matelas|vehicule|chaudiere|fenetres|toiture|frigo|lit|parquet|sol))';

export const purchaseIntent: readonly Cue[] = [
  // Says so.
  cue(
    1.2,
    `
    ${WANT} ${IT} [ANY] ${BUY}
    (je|jle|jla|on|nous|moi je) [le|la|les|en|vous|vous le|vous la|vous les|ten|ten|te le|te la|te les|ai|lai|lavons|viens] (prends|prend|prenons|reserve|reservons|commande|precommande|achete|rachete|craque)
    (jen|on en|nous en) (prends|prend|prenons|veux|veut|voudrais|reserve|commande|achete|prendrai|prendrais|cherche|voulons|voudrions|ai besoin)
    (jachete|jachte|jach|jachetes|jachetrai|jachetrais|jacheterais|jacheterai|je prendrai|je prendrais|jen prendrai|je commanderai|jreserve|jcommande|jle prends|jla prends|jles prends|jprends|jpren|je le veux|je la veux|je les veux|jle veux|jla veux|jles veux|jen veux|jveux le|je veux ca|jveux ca|je te le prends|je vous le prends|je vous la prends|je minscris|je mabonne a|je me (reserve|prends|commande|loffre|linscris|fais plaisir|laisse tenter|suis laisse tenter|suis laissee tenter)|je nous prends|on sinscrit|inscrivez moi|inscris moi|comptez moi|je renouvelle|on renouvelle|je resigne|je signe)
    (il (me|nous) [le|la|les|en] faut|il men faut|me (le|la|les) faut|men faut|faut (que je laie|que je lai|que jen achete|que jy aille|que je passe|me le)|il me faut ca|me faut (ca|cette|ces|ce|absolument|la meme|un|une|le|la))
    (me faudrait|nous faudrait|il faudrait que je) [absolument|aussi|vite|juste] (un|une|des|deux|trois|NUM|le|la)
    (interesse|interessee|interesses|interesser|interessees) (par|pour|END|svp|stp|.|(!|!!)|(?|??)|,|mp|merci|ANY mp|moi|aussi|si)
    (suis|chu|chui|chuis|sui|sommes|serais|serai|serait|serions|jsuis|tres|vraiment|bien|moi|toujours) [tres|bien|vraiment|fort|aussi|super|hyper|trop|plus que|grave|toujours] (interesse|interessee|interesses|interesser|interessees|preneur|preneuse|preneurs|acheteur|acheteuse|tente|tentee|chaud|chaude|partant|partante)
    [ca|cela|il|elle] (minteresse|minteresserait|minteresserai|minteressent|nous interesse|nous interesserait|minteresses|minterresse|minterresserait|minteress)
    (interresse|interressee|interesee|interese) 
    (preneur|preneuse)
    (mets|met|mettez|garde|gardez|reserve|reservez) [le|la|les] (moi|nous|m|men|nous en) [en|un|une|deux|NUM|la|le] [de cote|au chaud|en|un|une|NUM|svp|stp|END]
    (mettre|garder) de cote
    de cote pour moi
    (prete|pret) a (acheter|signer|payer)
    (a|a moi|prends|veux) [ANY] pour moi (svp|stp|END)
    (acompte|arrhes|virement|paiement|caution) (verse|envoye|fait|paye|effectue|versee|envoyees|verses)
    (commande|reservation|inscription|precommande) (passee|faite|envoyee|validee|effectuee)
    (jai|ai|avons|viens de|vient de) [enfin|deja] (verser|verse|paye|regle) [un|mon|notre|l|le] (acompte|lacompte)
    (je|on|nous) (cherche|recherche|cherchons|recherchons) [un|une|des|du|de] .. vous (faites|avez|auriez|vendez|proposez)
    START (je veux|jveux|il me faut) (le|la|les|cette|ce|ces) ANY (END|(!|!!))
    a moi (le|la|les|ce|cette|ces) ANY
    (celle|celui|ca|ceux|celles|laquelle|lequel) [la|ci] (que je veux|que je voudrais|quil me faut|que je cherche|que je prends)
    (inscrivez|inscris|reservez|notez|comptez) (moi|nous|ma|mon|mes) ..
    START [je vous ai|je tai|jai] envoye [un] (message|mp|dm|mail|msg|pv)
    (besoin|envie) (dun|dune|de) (nouveau|nouvelle|nouveaux|nouvelles|nouvel) ANY
    (je veux|jveux|je voudrais|il me faut|me faut|jen veux) [absolument|trop|aussi|exactement] (la|le|les) (meme|memes|mien|mienne)
    START (ma|notre|mon) (prochaine|future|prochain|futur) ANY (END|(!|!!))
    (jai|on a|ai) (craque|enfin commande|reserve|enfin reserve|pris rdv|pris rendez vous|verse lacompte)
    (jai|ai|on a) (commande|achete|craque|reserve|pris) (le mien|la mienne|hier|ce matin|aujourdhui|les miens|enfin)
    mon (prochain|futur) (achat|canape|salon|vehicule|velo|telephone|bijou|char|appart|appartement)
    (ma|notre) (prochaine|future) (voiture|maison|cuisine|commande|bague|auto|robe|acquisition|caisse|moto|salle de bain)
    (on|je|nous) (passe|passerai|passerons|passerais|viens|viendrai|viendrons|vient|vais passer|va passer|vais venir|arrive|peux passer|peux venir) [ANY] [ANY] (demain|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|cette semaine|ce week end|ce weekend|ce we|en magasin|au magasin|en boutique|a la boutique|a lagence|a latelier|vous voir|la voir|le voir|la chercher|le chercher|le prendre|la prendre|la recuperer|le recuperer|les chercher|avec le cash|avec la remorque|essayer|lessayer)
    (sur|dans) ma (liste|wishlist|liste denvie|liste denvies|whishlist) 
    (dans|au|a) (mon|ma|le) panier
  `,
  ),
  // Asks where, how, or when it can be had.
  always(
    1,
    `
    ou [est ce que|est ce qu|esque|esce que] (je peux|puis je|jpeux|peut on|on peut|peux tu|peux t on|pouvons nous|pourrais je|je pourrais|pourrait on|vous avez|tu as|tas|vous lavez|tu las|se) [bien|vraiment|encore] [le|la|les|en|me|me le|me la|se|vous|nous] [ANY] (acheter|achete|lacheter|trouver|trouve|procurer|commander|louer|reserver|acheter ca|lavoir|avoir|vend|vendent|achetee|achetes)
    ou [le|la|les|en|se] (acheter|trouver|commander|louer|procurer|reserver|lacheter)
    comment [faire pour|je fais pour|on fait pour|puis je|je peux|peut on|on peut|fait on pour|est ce quon peut|faire] [le|la|les|en|vous|me|se|me la|me le] (commander|acheter|reserver|lacheter|lavoir|obtenir|procurer|sinscrire|minscrire|prendre rdv|prendre rendez vous|adherer|avoir|passer commande|souscrire|participer|louer|sabonner|mabonner|payer)
    (on|je) (commande|reserve|sinscrit|minscris|achete) (comment|ou)
    (on|je) fait comment pour (commander|reserver|acheter|lavoir|sinscrire)
    pour (commander|reserver|acheter|prendre rdv|prendre rendez vous|sinscrire|minscrire|lavoir|passer commande|visiter|une visite) (ca se passe|cest|on fait|je fais|svp|il faut|faut|comment|stp|quoi|je dois|ou|END|(?|??)|qui)
    (veux|veu|voudrais) bien (la|le|les|un|une|en|voir|venir|celui|celle|prendre|essayer|visiter)
    (on|je) signe (lundi|demain|cette|quand|ou|samedi|mardi|mercredi|jeudi|vendredi|chez|le|!|END)
    (passe|passer|passerai|passons) [ma|une|notre] commande
    (mise|mettre|mets|mettez) [le|la|les|moi|en] de cote
    START [je vous ai] (contacte|contactee|ecrit) en (prive|mp|pv|dm|inbox)
    (laisser|laisse|laisserais|laisserai|laissee) [bien|presque] tenter
    (je|on) [vous|te|viens de] (fais|envoie|faire|fait|verse) (le|un|l|lacompte|mon) [virement|paiement|acompte|depot]
    (vous avez|il vous reste|il reste|reste t il|reste til|avez vous|auriez vous|vous auriez|ya|y a t il|yaurait|il y a|tu as|tas|des|un|une) [encore] [de la|des|un|une|encore|dautres|d autres|du|qq|NUM] [petite|petit] (place|places|creneau|creneaux|rdv|rendez vous|disponibilite|disponibilites|dispo|dispos) [de] [pour] (cette|ce|NUM|deux|samedi|demain|vendredi|libre|libres|dispo|lundi|mardi|jeudi|mercredi|dimanche|semaine|matin|soir)
    (cherche|recherche|recherchons|cherchons) [a|toujours|actuellement|desesperement] (acheter|acquerir|louer|investir|faire construire|changer|achat|location|a lachat|une location)
    (cherche|recherche|recherchons|cherchons|recherches) [toujours|actuellement|a louer|a acheter|ce|urgent] [un|une|des|ce|le|la] [ANY] (t1|t2|t3|t4|t5|f1|f2|f3|f4|f5|studio|appart|appartement|appt|maison|villa|logement|terrain|local|voiture|vehicule|citadine|suv|berline|utilitaire|char|auto|moto|scooter|velo|canape|table|matelas|billets|places|chambre|coloc|garage a louer|NUM et demi|NUM|robe|bague|alliance|alliances|lit|frigo|bureau|ordi|ordinateur|telephone|parquet|duplex|loft|salle pour)
    [mon|notre|un] budget [max|maxi|maximum|est|de|autour|entre|:|environ|jusqua|dans|d|ANY] [de|:|est|les] (NUM|$)
    (on peut|je peux|puis je|peut on|possible) [de] [ANY] (visiter|lessayer|essayer|voir|venir) (quand|samedi|demain|dimanche|lundi|ce week end|cette semaine|en vrai|sur place|(?|??))
    (dispo|disponible|possible|libre) [ANY] pour (une visite|visiter|visite|un essai|essai|un rdv|un rendez vous)
    (rdv|rendez vous|visite|essai) (possible|dispo|quand|cette semaine|samedi|demain|ce week end) 
    (pouvez|pourriez|peux|peut|pouriez|vous pouvez|tu peux) [vous|tu] me [ANY] (prendre|caser|rajouter|inscrire|mettre|garder|reserver|faire un devis|etablir un devis|envoyer un devis|reserver)
    (besoin|demande|voudrais|veux|souhaite|souhaiterais|aimerais|voudrait) [d|dun|un|de] [ANY] (devis|rdv)
  `,
  ),
  // The short comments under a seller's post.
  always(
    1,
    `
    START (interesse|interessee|interesses|interesser|interessees|preneur|preneuse|minteresse|jachete|adjuge|vendu|suivi|suivie|jsuis|up|mp|pv|inbox|dm|moi|moi moi|moi svp|moi stp|je prends|je prend|je veux|jveux|je suis|reserve|chaud|chaude|partante|partant|je signe|ou signer|je signe ou|j arrive|jarrive|je reserve|prem|prems|preums) (END|svp|stp|merci|(!|!!)|,)
    START [tres|hyper|super|bien|je suis|jsuis|chu|vivement] (interesse|interessee|interesser)
    (mp|message|msg|dm|inbox|pv|mess|mail|courriel|mess prive|message prive|messages|demande|sms) (envoye|envoyee|envoyes|envoyer|fait|parti)
    (vous|tai|vous ai|t) [ai] (envoye|envoyer|ecrit|contacte|contactee|mp|laisse) [un|une|en|ce] [ANY] (mp|message|msg|prive|pv|mail|inbox|dm|messages|sms|demande|courriel|messenger|telephone)
    (je vous|je tai|je vous ai|jai|je tenvoie|je vous envoie|jenvoie|vous envoie|tenvoie|vous ecris|tecris|je viens de vous) [envoye|envoyer|fait|ai envoye|ecrire|ecrit] [un|en|sur] (mp|message|msg|pv|dm|mail|prive|inbox)
    (viens|vient) de (vous|tenvoyer|t) [envoyer|ecrire|mp] [un|en] (mp|message|msg|pv|dm|mail|prive|inbox)
    (regarde|regardez|check|checkez|voir|voyez|consultez) (tes|vos|en) (mp|messages|dm|msg|message|mps)
    (je passe|je viens|on passe|je vous contacte|je te contacte|je vous appelle|je tappelle|je tecris|je vous ecris|contacte en) [en|de suite|demain|sur] (mp|prive|pv|dm|inbox|messenger)
    (contactez|contacte|appelez|rappelez|recontactez|appelle|rappelle) (moi|nous) (svp|stp|en|au|pour|sil|END|rapidement|des)
    (je suis|j suis|suis) (dans lattente|sur le coup|le premier|la premiere)
    (cash|liquide|especes|comptant) [tout de suite|aujourdhui|demain|ce soir|en main|direct|dispo|pret|immediat]  (demain|aujourdhui|ce soir|en main|pret|samedi|tout de suite|direct)
    (jai|avec|paye|payer|paie|je paye) [le] (cash|comptant|liquide)
    (je|jen|vous en|vous|ten|j) (propose|donne|offre|offre|mets|met) NUM
    (ok|ca va|dacc|daccord|bon) pour NUM [$|euros|balles|e|eu|€]
    (vous|tu) (acceptez|prenez|accepterais|accepteriez|prends|accepte|la laissez|le laissez|la laisses|le laisses|me la fais|me le fais|me la faites|me le faites) [a|pour] NUM
    NUM [$|euros|balles|e|piastres|piasses|fcfa] (cash|et je|en cash|je la prends|je le prends|je viens|comptant|liquide|tout de suite)
    (vite|hate) (quil|quelle|que ca) (arrive|sorte|soit dispo)
    (shut up and take my money|prenez mon argent|take my money|ma cb|ma carte bleue|mon banquier|mon portefeuille)
    (hate|impatient|impatiente|pressee|presse) [de|d] (lavoir|le recevoir|la recevoir|recevoir (ma|mon|mes)|les recevoir|lessayer|la porter|emmenager|recuperer (ma|mon|mes)|conduire|y gouter|y aller|la conduire|lessayer|venir (chercher|essayer|gouter))
    (ca me tente|me tente bien|ca me tenterait|me tente trop|je suis tente|trop tente|tres tentee|jsuis tentee|je suis tentee)
  `,
  ),
  cue(1, '(cherche|recherche|cherchons|recherchons|recherches) (un|une|des|du|de la) ANY'),
  cue(
    0.6,
    `
    (cherche|recherche|cherchons|recherchons|recherches)
    (premier achat|premier appart|primo accedant|primo accedants|demenage|demenager|emmenage|emmenager|nouvelle maison|nouvel appart|mariage en|notre mariage|mon mariage|pour mon anniversaire)
    (financement|budget|achat|achats|a louer|a acheter|location)
  `,
  ),
  cue(
    0.4,
    '(max|maxi|maximum|environ|entre NUM|moins de NUM|occasion|occase|neuf|neuve|$|euros|chambres|pieces|m2|secteur|loyer)',
  ),
  // Speaks against it.
  always(
    -1.5,
    `
    (pas|plus|non|peu) [trop|vraiment|du tout|tres] (interesse|interessee|interesses|interesser|minteresse|preneur|preneuse)
    (ne|n|nai|nen|jen|ca) [me|m|minteresse|jai|ai|en] (minteresse|veux|ai|ai plus|achete|prends|prend|acheterai|veut|achetez|prendrai|commande) [ANY] (pas|plus|jamais|rien)
    (si|pour ceux qui|si tu|si vous) [vous|tu|ca|certains|quelquun|une personne|des gens|sont|elle|il] [etes|es|est|sont|ca] [toujours] (interesse|interessee|interesses|interesser|vous interesse|tinteresse|voulez|veux|cherchez|cherches)
    (je vends|a vendre|nous vendons|on vend|nous proposons|nous recherchons|venez|profitez)
    (nachete|nacheterai|nachetez|nacheterais|nachetez|regrette|regrette davoir|jamais je|javais|ai failli|faillit|failli|au lieu de|plutot que) [pas|plus|jamais|d] [acheter|achete|commander|pris]
    (veux|voudrais|aimerais|demande|souhaite|exige) [etre|un|mon|le|juste|me faire|que vous me] (rembourse|remboursee|remboursement|rembourser|annuler|resilier|remboursiez|colis|argent)
    on (commande|prend|reserve|achete) .. (?|??)
    (meilleur|meilleure|bon) (endroit|adresse|magasin)
    prends mes
    (prends|prend|commande|achete|reserve) (un autre|une autre|tout|toujours|souvent|soin|rarement)
    (peux|vais|veux|voudrais|compte|pense|peut|pouvoir|pourrai|allons|va|puis) [ANY] (pas|plus|jamais)
    (derniere fois|plus jamais|jamais plus|jarrete|arrete) [que|de|d] [je|jachete]
    qui (cherche|recherche|cherchait|veut|voulait|voudrait)
    (votre) (commande|colis|rendez vous|dossier|reservation) (est|a ete|sera)
    (si|quand) (javais|jetais|je gagne|je suis riche|jaurai|jaurais)
  `,
  ),
  always(
    -0.7,
    `
    (quelquun|qqun|qqn|connaissez|connait|conseillez|recommandez|avis)
    (cherche|recherche|cherchons|recherchons|besoin dun|besoin dune) [un|une] [ANY] ${TRADE}
    (cherche|recherche|cherchons|recherchons|cherches) [un|une|du|mon|ma|NUM|des] [ANY] (chanson|musique|recette|excuse|idee|idees|solution|film|serie|truc|prof|nom|conseil|conseils|avis|reponse|moyen|endroit|adresse|prenom|titre|livre|photo|technique|explication|raison|emploi|job|travail|taf|stage|alternance|boulot|poste|apprentissage|homme|femme|filles|fille|mec|meuf|amour|chat|chien|personnes|personne|motivees|copain|copine|colocs|joueurs|testeuses|temoins)
    (perdu|perdue|trouve|match|bosser|motives|motivees)
    acompte .. (toujours|depuis|jamais|pas|rien)
    (aller|passer) (a la boulangerie|au boulot|a lecole)
  `,
  ),
];
