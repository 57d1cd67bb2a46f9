import { always, type Cue, cue } from '../cue';
import { hintsOfComplaint } from './complaint-hints';

export const complaint: readonly Cue[] = [
  // Judgements.
  cue(
    1,
    '(arnaque|arnaques|arnaqueurs|arnaqueur|arnaquer|arnaque(e|es)|escroc|escrocs|escroquerie|escroqueries|voleurs|voleur|honteux|honteuse|scandaleux|scandaleuse|scandale|inadmissible|inacceptable|lamentable|lamentables|deplorable|deplorables|pitoyable|minable|minables|nullissime|nulissime|incompetent|incompetents|incompetence|incompetente|inexistant|inexistante|catastrophique|catastrophe|desastreux|desastreuse|desastre|mediocre|mediocres|execrable|infect|infecte|degueulasse|degueu|degeu|immangeable|ignoble|insupportable|malhonnete|malhonnetes|charlatan|charlatans|guignols|rigolos|bandits|foutage|pourri|pourrie|pourris|pourries|irrespectueux|irrespectueuse|desagreable|desagreables|desobligeant|mensonger|mensongere|publicite mensongere|inutilisable|injoignable|injoignables|ingerable|abusif|abusifs|abusive|abuse|amateurs|amateurisme|plorable|merdique|merdiques|camelote|cochonnerie|cochonneries|vol qualifie|fumisterie|fumistes|aberrant|hallucinant|ecoeure|ecoeuree|outre|outree|outres|scandalise|scandalisee|abasourdi|abasourdie|consterne|consternee|revoltant|indigne|indignee|decu|decue|decus|decues|decevant|decevante|decevants|deception|deceptions|degoute|degoutee|mecontent|mecontente|mecontents|insatisfait|insatisfaite|furieux|furieuse|enerve|enervee|exaspere|exasperee|remboursez|rembourser moi|remboursez moi|tanne|tannee|poche|niaiseux)',
  ),
  cue(
    0.8,
    '(nul|nuls|nulle|nulles|bidon|merde|honte|horrible|horribles|affreux|affreuse|moche|mauvais|mauvaise|mauvaises|pire|pires|agressif|agressive|impoli|impolie|impolis|malpoli|malpolie|hautain|hautaine|antipathique|arrogant|arrogante|incorrect|incorrecte|incapables|incapable|anormal|ridicule|moyen|bof|fragile|cher pour|trop cher|beaucoup trop cher|hors de prix|surfacture|surfacturee|lent|lente|lents|foutent|foutez|fichent|moquent|menteurs|menteur|mensonge|mensonges|mensonges|dommage|raz le bol|ras le bol|marre|penible|galere|regrette|regret|froid|froide|froids|crame|brule|brules|cru|sec|seche|sale|sales|puent|pue|bacle|baclee|bacles|cheap|plastique|crasse|crasseux|laisse a desirer|laissent a desirer|bordel|calvaire|cauchemar|enfer|horreur|plaindre|plainte|plains)',
  ),
  cue(
    1,
    `
    (se|vous) (foutent|foutez|fout|moquent|moque|moquez|fichez|fichent) [carrement|vraiment|completement|bien] (de|du|d)
    (foutage|foutez vous) de (gueule|moi)
    (service|sav|service client|accueil|laccueil|lappli|lapplication|lexperience|lambiance|lhygiene|lorganisation|lattitude|lentretien|produit|qualite|experience|livraison|livreur|vendeur|vendeuse|personnel|communication|suivi|travail|sav|application|appli|site|resto|nourriture|hotline|support) [clientele|apres vente|client|est|etait|vraiment|tres|franchement|qui est|completement|carrement] [est|etait|vraiment|tres] (nul|nulle|zero|catastrophique|mauvais|mauvaise|inexistant|lamentable|pourri|horrible|a revoir|a fuir|deplorable|a chier|bof|mediocre|degueulasse|lent|lente|de merde|dans les choux|injoignable|moyen|froid|baclee|bacle|aux abonnes absents)
    (a fuir|a eviter|fuyez|fuir|evitez|passez votre chemin|n y allez pas|ny allez pas|mefiez vous|mefiance|attention (arnaque|a cette|a ce|aux arnaques|escroc))
    (de|a la) merde
    (perte|gaspillage|perdre) de [mon|son] (temps|largent|argent)
    (argent|sous|fric) (jete|foutu|jetes|perdu|gaspille|jetee) [par|en]
    jete par les fenetres
    (nimporte quoi|nimp|du grand nimporte quoi|du foutage de gueule|cest abuse|abusent|vous abusez)
    (une|quelle|belle|grosse|la) (honte|arnaque|blague|catastrophe|deception|horreur|plaisanterie)
    zero (pointe|etoile|sav|suivi|communication|reponse|service|serieux|professionnalisme|respect|qualite|pointe)
    (manque|aucun|pas de|aucune) [total|de|cruel|flagrant|d] [de] (respect|professionnalisme|serieux|organisation|communication|consideration|suivi|hygiene|reactivite|competence|savoir vivre)
    (sest|se|me suis|on sest|suis|nous suis|mont|ma) [fait|faite|faire] (arnaquer|avoir|voler|entuber|arnaque|escroquer|plumer|rouler|ghoster|raccrocher)
    (tombe|tombee|tombes|tombent) (en panne|en morceaux|deja|tout le temps)
    (on|ils|elle|il|elles) (me|nous|ma|nous a|mont|nous ont) (raccroche|balade|baladent|ignore|ignores|mene en bateau|menti|promis|prend pour|prennent pour|arnaque|facture|debite|debites|preleve|promene|balades|laisse|laisses|plante|plantes|lache|laches|fait poireauter|fait attendre)
    (pris|prenez|prend|prennent) [pour|ANY] (pour des (cons|pigeons|idiots|imbeciles|vaches|jambons|abrutis)|les gens pour|en otage)
    (facture|debite|preleve|compte|prelevee|debitee|facturee|paye|encaisse) [ANY] [ANY] (deux fois|2 fois|en double|en trop|double|NUM fois|alors que|sans)
    (fausse|fausses|faux) (pub|publicite|promesse|promesses|annonce|promo|avis|photos)
  `,
  ),
  always(
    1,
    `
    (pas|jamais|plus|peu|aucun|aucune|rien) [du tout|tres|trop|vraiment|si|super|franchement|assez|ete|plus|etait|etre] (content|contente|contents|satisfait|satisfaite|satisfaits|convaincu|convaincue|terrible|top|professionnel|professionnels|pro|serieux|serieuse|normal|acceptable|conforme|conformes|correct|fiable|fiables|aimable|aimables|agreable|propre|propres|bon|bons|bonne|bonnes|ouf|fameux|ravi|honnete|honnetes|solide|frais|fraiche|competent|competents|recommande|recommandable|a la hauteur|au rendez vous|respecte|respectes|a lecoute|adapte|serviable|etanche|droit|le bon|la bonne|digne|foutu|foutus|fichu|cool de votre part|genial|impressionne)
    (je|on|ne|vraiment|jle) (recommande|deconseille|conseille|vous conseille) [vraiment|fortement|absolument] (pas|plus|a personne)
    (deconseille|deconseiller|deconseillee|deconseillons|a deconseiller)
    (ne|n) [le|la|les|vous|y] (vaut|valent|merite|repond|repondent|respecte|respectent|marche|fonctionne|tient|tiennent|sert|servent|charge|demarre|souvre|sallume|allume|chauffe|ferme) [plus|meme] (pas|plus|rien|a rien|jamais|aucun|aucune)
    (marche|marchent|fonctionne|fonctionnent|charge|demarre|allume|tient|chauffe|repond|repondent|repondez|rappelle|rappellent|rappelez|souvre|sallume|connecte|ouvre|ferme|livre|livrent|recois|respecte|vaut|sert|respectent|correspond|correspondent|bouge|donne|arrive|aboutit) [toujours|meme|deja|vraiment|carrement|tjrs|tjs] (pas|plus|jamais|a rien|aucun)
    (narrive|narrivons|narrivent|marche pas|fonctionne pas|arrive pas|arrivons pas|arrive plus|impossible|inaccessible|incapable|pas moyen|aucun moyen|jamais moyen) [a|de|d|pas|plus] [ANY] (me|se|vous|nous|y|les|joindre|avoir|avoir quelquun|contacter|connecter|me connecter|commander|payer|ouvrir|acceder|parler|annuler|utiliser|regler|obtenir|se faire|charger|recuperer|trouver|telecharger|installer|modifier|valider|finaliser|appeler|rembourser|lallumer|de|d)
  `,
  ),
  // Broken, late, missing, wrong.
  always(
    1,
    `
    (toujours|tjs|tjrs|tjr|encore|deja|pourtant) (pas|rien|aucun|aucune|personne|en attente|en panne|en retard|la meme|casse|un probleme|un bug|des problemes|une erreur|plus de) [de|d|recu|reponse|nouvelle|nouvelles|ANY]
    (jamais|rien|pas|encore rien) [ANY] (recu|recue|recus|arrive|arrivee|livre|livree|livres|rembourse|remboursee|rembourses|rappele|rappelee|repondu|venu|venus|honore|presente|prevenu|prevenue|prevenus|averti|regle|resolu|repare|reparee|tenu|respecte|respectee|trouve de solution|eu de nouvelles|eu de reponse|eu de retour|eu mon|eu ma)
    (jattends|jattend|attends|attend|on attend|attendons|attendre|attendu|attente|patiente|poireaute|poireauter) [ANY] [ANY] [ANY] [ANY] [ANY] (depuis|NUM (h|heures|heure|jours|semaines|mois|min|minutes|mn|jour|semaine)|des heures|une heure|deux|trois|plus d|plus de|des plombes|toujours|encore)
    (depuis|ca fait|cela fait|apres|voila|plus de|plus d|au bout de) [ANY] [ANY] (NUM|une|deux|trois|des|quatre|plusieurs|un) (jours|jour|semaines|semaine|mois|heures|heure|h|mails|appels|relances|coups de fil|ans) ..6 (attends|attend|attendons|rien|toujours|aucune|aucun|pas|personne|sans|jattends|jattend|relance|essaie|essaye|panne)
    (aucune|aucun|pas de|pas d|sans|zero|jamais de|jamais d|plus de|pas eu de) [ANY] (reponse|reponses|retour|nouvelle|nouvelles|solution|excuse|excuses|explication|explications|remboursement|suivi|rappel|respect|reseau|connexion|signal|sav|service client|geste commercial|info|professionnalisme|serieux|internet|chauffage|eau chaude|delai|interlocuteur|nouvelle|conseiller|livraison|son|communication|sens du)
    (personne|nul|jamais personne) [ne|n] [me|nous|vous] (repond|repondu|rappelle|ma|vient|venu|decroche|nest venu|sest|est venu|pour|ne|daigne|a lui|ne sait|soccupe|bouge|au bout|sait)
    (on|vous|ils|il|elle|sav|service client) [ne|n] [me|nous] (repond|repondez|repondent|rappelle|rappelez|rappellent|repondait|rappele|ma|avez|mavez) [jamais|pas|plus|toujours|jamais|meme] (pas|jamais|plus|rappele|repondu|rappelee|rembourse)
  `,
  ),
  cue(
    1,
    `
    (casse|cassee|cassees|casses|brisee|abime|abimee|abimes|abimees|endommage|endommagee|defectueux|defectueuse|defaillant|defaillante|raye|rayee|fissure|fissures|fissuree|dechire|dechiree|decousu|decousue|troue|moisi|moisie|moisissure|pourri|perime|perimee|rouille|rouillee|decollee|decollent|gondole|bancal|bancale|bugge|bug|bugs|beug|beugs|bugue|buguee|plante|plantages|plantage|rame|lag|lags|deconnecte|deconnexions|foutu|foutue|vice cache|vices caches|malfacon|malfacons|fuites|non conforme|litige|contrefacon|incomplet|incomplete|manquant|manquante|perdu mon|perdu ma|perdu notre|annule sans|annulee sans|annule au dernier|egare|egaree|intoxication|brisee|magane|scrap|deteint|retreci|retrecit|boulochent|bouloche)
    (en|de|du|des|gros|toujours|encore|NUM h de|NUM minutes de|NUM jours de|enorme) (retard|retards)
    (pose|pose un|mis un|poser un|un beau) (lapin|lapins)
    (faux bond|faux plan)
    (vol|train|concert|livraison|rdv|rendez vous|seance|reservation|intervention|chantier|spectacle|cours) annule(|e|s|es)
    debrouillez vous
    (rien|pas grand chose) a voir (avec|entre)
    pas un (mot|appel|mail|bonjour|sourire|merci|geste|regard|sms|coup de fil|message|seul)
    (parle|parlent|parler|adresse|traite|traitent|traitee|traites) [ANY] [ANY] comme (a|si|une|un|des)
    (plein pot|plein tarif|au prix fort|le prix fort|une fortune|une blinde) pour
    (met|mettent|mettez|mis|mettre) (NUM|deux|trois|une|des) (min|minutes|mn|h|heure|heures|jours|semaines|mois|plombes) (a|pour)
    (du|obligee de|oblige de|obliges de|bon|bonne|bons) [ANY] (a jeter|jeter|finir a la poubelle|direct poubelle|refaire|racheter|rappeler|reprendre) [la|le|les|tout|moi]
    (depuis|apres) votre (passage|visite|intervention|reparation|mise a jour|pose|kebab|repas|installation|changement)
    (rien|bof) [,] (dexceptionnel|de special|de fou|dextraordinaire|de transcendant|de ouf|de terrible|dincroyable)
    (sent|sentait|ca sent) (le|la|les) [ANY] (plastique|brule|egout|egouts|moisi|gaz|renferme|friture|tabac|cigarette|pourri)
    (mal au (ventre|coeur)|intoxication|intoxique|gastro|vomi) .. (apres|chez|votre|vos|manger|mange|repas)
    (vos|votre|leur|leurs) ANY [ANY] [ANY] [ne|ni] (ne|nest|na|nont|sont|est|ont|vient|viennent|fonctionne|tient|repond) [ANY] [ANY] (pas|jamais|plus|rien)
    impossible (davoir|dobtenir|dacceder|dannuler|douvrir|dappeler|dactiver|dallumer|dutiliser|denregistrer)
    (refuse|refusent|refusez|refuser|refusait) [ANY] (de|d|le|la|dechanger|mon|ma|tout) [ANY] [ANY] (reprendre|rembourser|rembourse|remboursement|echanger|reparer|garantie|venir|retour|echange|payer|prise en charge|dindemniser)
    commence (a|vraiment a|serieusement a) (bien faire|faire long|faire beaucoup|etre long|me gaver|me saouler|suffire|perdre patience|menerver)
    (perdre|perds|perd|a bout de) patience
    (vous|ils|elle) (augmentez|augmentent|avez augmente|ont augmente|augmente) [encore] [ANY] (les|vos|leurs|le|mon|mes|de|sans) [ANY]
    (un peu|assez|bien|trop|tres|beaucoup) cher(|s|e) pour (ce|la|le|une|un|du|de)
    (peut|peuvent|pourrait|doit|pouvez) mieux faire
    au nez
    (livre|envoye|recu|donne|vendu|servi|mis|facture|monte) [ANY] (le|la|un|une|les) (mauvais|mauvaise|mauvaises)
    (coach|vendeur|vendeuse|vendeurs|serveur|serveuse|livreur|conseiller|conseillere|coiffeuse|prof|technicien|personnel|hotesse|caissiere|moniteur|patron|patronne|gerant|gerante) [ANY] [ANY] [ANY] (odieux|odieuse|impoli|impolie|malpoli|malpolie|desagreable|aigri|passe son temps|passent leur temps|sur son telephone|sur leur telephone|mal eleve|fait la gueule|tire la tronche|absent|absente|nul|nulle|jamais|incompetent|antipathique|glacial|glaciale|pas aimable|de mauvaise humeur)
    (vous|ils|on|elle|il) (me|nous|ma|mavez|mont|nous avez|nous ont|nous a) (laissez|laissent|laisse|laisses|avez laisse|ont laisse|laissee) (tomber|en plan|sans|attendre|dans la|seul|poireauter|en rade|sur le carreau)
    (NUM|deux|trois|quatre|cinq|plusieurs) fois que (je|jai|on|nous|vous) (ramene|rapporte|appelle|relance|reviens|reclame|demande|ramenons|jappelle|ecris|signale|repete|annulez|reportez|me deplace|revient)
    (on|vous|ils|il|elle) (mavait|mavez|mavaient|nous avait|ma|mont|nous a|nous avaient|maviez|mavais) (dit|promis|annonce|garanti|assure|certifie) .. (ca fait|toujours|rien|et|mais|finalement|resultat|aucun|pas|alors|personne)
    (site|appli|application|page|annonce|pub|vitrine|carte) (indique|indiquait|affiche|annonce|dit|affichait) .. (mais|rien|arrive|pas|alors|faux|rupture|indisponible)
    (encore|toujours|tjs) (une|un|des|la|le|en|cette|ce) [nouvelle|meme|autre|enorme] (panne|pannes|retard|retards|bug|bugs|erreur|coupure|coupures|probleme|problemes|souci|soucis|fuite|rupture|annulation|augmentation)
    [tres|super|si|aussi|vraiment|franchement] mal (recu|recue|recus|accueilli|accueillie|accueillis|conseille|conseillee|pose|posee|fait|faite|fini|finie|finis|cousu|cousue|emballe|emballes|servi|servis|renseigne|regle|monte|montee|foutu|coupe|entretenu|organise|gere|isole|eleve|elevee|parle)
    (sonne|sonner|repond|tombe|tombons|appel|appels) [ANY] [ANY] (dans le vide|repondeur|messagerie|dans le vent|rappelez plus tard)
    (musique dattente|serveur vocal|tourne en rond|me renvoie (vers|dun)|se renvoient la balle|renvoient la balle|patience a des limites)
    il (manque|manquait|en manque) [toujours|encore|meme] (les|une|un|des|la|le|NUM|deux|trois|plein|la moitie)
    (un|des|NUM|mes|trouve) (cheveu|cheveux|cafard|cafards|insecte|insectes|moucheron|moucherons|punaises|souris|asticot|ver|poils) (dans|sur|dedans|(!|!!))
    cest [carrement|vraiment|juste] du (vol|racket|foutage|grand n|nimporte|abus|delire)
    (parti|partie|partis|barre|disparu) avec (lacompte|largent|la caisse|les sous|notre argent|mon argent|mes sous|la cle|le fric)
    (vous vous|sen|ils sen|vous vous en|elle sen|on sen|il sen) [en] (fichez|foutez|fichent|foutent|fout|fiche|moquez|balance|tape)
    (2e|2eme|3eme|deuxieme|troisieme|quatrieme|enieme|nieme|dixieme|seconde) (fois|rdv|rendez vous|panne|retour|reparation|technicien|livraison|annulation|report|relance|mail|passage) [en|que|quon|qui|quils|ce|de|(!|!!)|sans|de suite]
    jamais (mentionne|mentionnes|annonce|annonces|precise|dit|signale|explique|informe|prevenu|indique|parle de (frais|ca)|propose) [ANY]
    (repondez|repond|repondent|postez|publiez|encaisser|prendre) .. mais (pas|jamais|rien|aucun|personne|pour)
    (colis|commande|valise|bagage|bagages|courrier|dossier|paquet) [ANY] [ANY] (perdu|perdue|perdus|egare|disparu|endommage|endommagee|ouvert|abime|abimee|casse|eventre|introuvable|vide|incomplet)
    (tombe|tomber|rendu|rendue|rendus|tombes|ete|etre) malade(|s) [apres|avec|a cause]
    (sort|sorti|sortie|sortis|recuperee|recupere|revient|vient) de chez vous .. (et|deja|mais|voyant|panne|bruit|fuit)
    (voyant|bruit|panne|probleme|fuite|tache|odeur) [ANY] [ANY] (revient|revenu|revenue|rallume|recommence|toujours la|persiste|est toujours|encore la)
    (NUM|une|deux|trois|des|plusieurs|interminable|enorme) [ANY] (h|min|minutes|mn|heure|heures|jours|semaines|mois|heures interminables) (dattente|de retard|a attendre|au telephone|pour rien|pour (une|un|avoir) ANY (froide|froid|tiede|brulee))
    meme pas (un|une|de|dit|le|daigne|capable|fichu|foutu|foutus|capables) [ANY] (bonjour|merci|sourire|regard|excuse|appel|mail|reponse|mot|repondre|rappeler)
    (pris|prend|prennent|regarde|regardent|traite|traites|traitee|recu|recus|recue) [ANY] (de haut|comme (un chien|des chiens|de la merde|des moins que rien|un voleur|une voleuse)|mal|froidement)
    (rdv|rendez vous|livraison prevue|livraison) .. (personne END|personne .|personne ne|jamais venu|jamais venus|jamais venue|jamais passe|sans prevenir|oublie|lapin)
    START (nul|nulle|nuls|honteux|minable|nullissime|la honte|arnaque|arnaqueurs|voleurs|escrocs|scandaleux|decu|decue|decevant|pas top|bof bof|zero) END
    (indique|indiquee|marque|marquee|note|notee|annonce|annoncee|soi disant|declare|declaree|statut|affiche) [comme] (livre|livree|livres|recu|remis|termine)
    (livre|livree) a (qui|la mauvaise|une mauvaise|la voisine|un voisin|cote)
    (zero|aucun|aucune) (mail|sms|hotel|colis|carton|remboursement|appel|message|excuse|produit|article|technicien|courrier)
    (vous comptez|vous pensez|comptez vous|pensez vous) (repondre|rembourser|livrer|reparer|regler|agir|faire quelque chose|me|nous)
    (debite|debitee|debites|preleve|prelevee|facture|facturee|encaisse|paye) (deux|trois|NUM) fois
    (deux|trois|NUM) fois (debite|debitee|debites|preleve|prelevee|facture|facturee|paye|reporte|reportee|annule|annulee|decale|decalee)
    (sert|servent|rime) a (rien|quoi)
  `,
  ),
  cue(
    0.8,
    '(probleme|problemes|pb|pbs|souci|soucis|reclamation|reclamations|retard|retards|remboursement|rembourse|rembourser|remboursee|dedommagement|dedommage|geste commercial|excuses|annule|annulee|annules|attente|relance|relances|mise en demeure|signal conso|dgccrf|ufc|avocat|tribunal|huissier|protection du consommateur|conciliateur|opposition|frais caches|mauvaise foi|sans prevenir|sans explication|sans explications|du jour au lendemain|la moindre|augmentation|augmente|bloque|bloquee|suspendu|surbooke)',
  ),
  always(
    0.9,
    `
    (en plus|et en plus|et encore|sans parler|malgre|alors que|alors quon|pourtant|bravo|merci) .. (retard|panne|attente|casse|reponse|annule|annulee|promis|prix|relances|appels|mails|garantie|jamais|rien|toujours pas)
    (quand|comment|pourquoi) [est ce que|comptez vous|allez vous|pensez vous|vous] .. (rembourser|regler (le|ce|mon)|reparer|livrer|repondre|resoudre|resolu|remboursement)
    (ou est|ou sont|ou en est|quand est ce que je|je veux|rendez moi|rendez) [enfin|etre|mon|ma|passe|passee] (mon|ma|mes|rembourse|remboursee|colis|commande|argent|un remboursement) 
    pourquoi [est ce que] (ca|cest|je|mon|ma|mes|vous|votre|vos|lappli|le site|le|la) .. (pas|plus|toujours|encore|rien|marche|bug|long|cher|lent|augmente|panne|bloque|jamais)
  `,
  ),
  always(
    1,
    `
    (merci|bravo|felicitations|super|genial|top|chapeau) [a|encore] [pour|ANY] [ANY] (pour rien|le retard|lattente|de nous avoir|davoir (gache|ruine|annule|perdu|ignore)|de mavoir|la panne|lannulation|de vous foutre)
    (super|genial|top|bravo|magnifique|formidable|merci|parfait|excellent|fantastique|bien joue) [ANY] [ANY] (encore|toujours|apres|NUM|une|un|la|le) ..6 (sans|en retard|panne|attente|annule|annulee|retard|casse|pas|jamais|deux fois|perdu)
    (gache|gacher|gachee|ruine|fichu en lair|foutu en lair) [ANY] (mes|mon|ma|notre|nos|la|le|les|tout)
    (on|vous|ils) (se|vous) (paie|paye|paient|payez|payent) (ma|notre|de ma|la|leur|votre) (tete|gueule|tronche)
    (jamais|plus jamais) (vu|eu|connu) (ca|un service|une telle|un accueil|un truc|aussi)
    (bonjour|allo|bravo) (la qualite|le service|larnaque|lambiance|le sav|le delai|la communication|le retard|le professionnalisme)
    (mieux|a mieux|avez fait mieux) avant
    (baisse|baissee|degrade|degradee|degringole|chute|plus ce que cetait|plus comme avant|de pire en pire|de moins en moins|de mal en pis)
    (jai|on a|nous avons) (paye|debourse|verse|mis) .. (pour (ca|rien|un truc|une|quelque)|et (rien|toujours|je|on|pas)|sans|alors|toujours|mais)
    (ca|cela) (devait|aurait du|devrait) ..8 (mais|toujours|et|pas)
    (au lieu de|a la place) [ANY] [ANY] [ANY] (commande|commandee|annonce|prevu|prevus|la photo|promis)
    (pas|rien a voir) (la|du|avec|comme|comme sur) [bonne|bon|la|ce que|les|tout] (taille|couleur|modele|article|produit|photo|jai commande|photos|annonce)
    (mauvais|mauvaise|erreur de|erreur dans|trompe de|trompe d|pas la bonne|pas le bon) (taille|couleur|modele|article|produit|commande|adresse|facture|reference)
  `,
  ),
  ...hintsOfComplaint,
  always(0.3, 'START MENTION'),
  always(
    0.4,
    '(mais|sauf que|par contre|malheureusement|helas|neanmoins|cependant|hormis|seul bemol|bemol|petit bemol|point noir)',
  ),
  // Speaks against it.
  always(
    -1.2,
    `
    (aucun|aucune|sans|pas de|zero|jamais de|jamais eu de|jamais eu le moindre|pas un) [gros|petit|le moindre|seul] (souci|soucis|probleme|problemes|pb|defaut|defauts|reproche|retard|bug|regret|deception|fausse note|mauvaise surprise|bemol|erreur)
    (probleme|souci|pb|panne) (resolu|regle|regles|repare|reparee|resolus)
    (tout est|est) (resolu|regle|rentre dans lordre|arrange)
    (pas|jamais|point|nullement|non) [du tout|ete|etre|ete] (decu|decue|decus|decues|mal|mauvais|moche|degueu|nul|dommage|regrette)
    (pas de quoi|rien a redire|rien a dire)
    (regrette|regrettez|regretterez|regretterai) (pas|rien)
    nous sommes (desoles|navres)
  `,
  ),
  always(
    -1.8,
    '(debat|la tele|embouteillage|embouteillages|bouchons|la rue|lecole|mon patron|mon boss|les jeunes|les gens|la societe|la mairie|le maire|mon voisin|mes voisins|mon frere|ma soeur|arbitrage|larbitrage|larbitre|arbitres|lequipe de france|limmigration|leurope|lelection|foot|ligue|panne de (reveil|cerveau|inspiration|courage)|macron|le pen|marine|melenchon|trump|biden|zemmour|poutine|trudeau|legault|gouvernement|ministre|ministres|president|politique|politiques|deputes|depute|elections|election|police|guerre|islam|religion|immigration|migrants|gauche|droite|senat|arbitre|penalty|psg|om|match|selectionneur|joueur|joueurs|mercato|entraineur|lycee|bac|exam|partiels|meteo|pluie|il fait|temps dehors|neige|mon ex|mon mec|ma belle mere|mon prof|rhume|grippe|film|serie|episode|chanson|album)',
  ),
  always(
    -0.6,
    '(jadore|adore|excellent|excellente|parfait|impeccable|super (service|accueil|travail|equipe)|je recommande (vivement|a|les yeux|sans|+|cette|ce|fortement))',
  ),
  always(
    -0.6,
    '((quelquun|qqun|qqn) (connait|sait|aurait|peut|pourrait|a)|si vous (avez|voulez)|en cas de|connaissez|vous avez un probleme|marre de|fatigue de|fatigues de)',
  ),
];
