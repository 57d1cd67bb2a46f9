import { always, type Cue, cue } from '../cue';

const VERY =
  '(tres|trop|super|vraiment|hyper|extremement|si|tellement|totalement|ultra|absolument|bien|tellement|plus que|pleinement|entierement|ben|mega|carrement|tout simplement|juste|grave|toujours|tjs|tjrs|tres tres)';

export const praise: readonly Cue[] = [
  cue(
    1,
    `
    (beau|bon|super|excellent|joli|tres bon|tres beau|magnifique|top|chouette|sacre|superbe|jolie|belle|bonne|excellente|magnifiques|beaux|belles|bons|bonnes|super bon|bien bon|vrai|enorme|formidable|incroyable|remarquable|fabuleux|meilleur|meilleure|meilleurs|meilleures|parfait|parfaite) (travail|boulot|job|taf|service|services|accueil|equipe|produit|produits|resultat|resultats|conseil|conseils|qualite|adresse|experience|moment|prestation|realisation|realisations|creation|creations|magasin|boutique|decouverte|achat|rapport|ambiance|suivi|sav|repas|entreprise|maison|artisan|professionnel|professionnels|pro|garage|vendeur|vendeuse|garagiste|resto|restaurant|commercant|salon|collection|modele|modeles|choix|oeuvre|finition|finitions|communication|reactivite|ouvrage|cuisine|plat|gateau|gateaux|pizza|coupe|couleur|bijoux|bijou|bague|robe|voiture|canape|rendu|transformation|coiffeuse|initiative|idee|coach|prof|agence|gamme|marque|matos|site|photos|photo|livraison|carte|table)
    (au top|top|tip top|topissime|au topp|tiptop) (niveau|du|(!|!!)|.|END|merci|service|equipe|,|comme|qualite|et|rien|pour|ce|cette|les|la|le)
    (rapport qualite prix|qualite prix|qualite au rendez vous|qualite au rdv) [est|imbattable|excellent|top|parfait|au|super]
    (coachs|profs|moniteur|moniteurs|monitrice|gars|mecs|dame|monsieur|ouvrier|poseurs|poseur|equipes|artisans|medecin|coiffeuse|coiffeur|vendeur|vendeuse|vendeurs|personnel|equipe|lequipe|patron|patronne|livreur|livreurs|serveur|serveuse|serveurs|staff|technicien|prof|coach|accueil|laccueil|gerant|gerante|conseillere|conseiller|artisan|ouvriers|livraison|pose) [tres|super|vraiment|hyper|etait|est|sont|toujours|etaient|de] [tres|super|vraiment|bien|hyper|toujours|aussi|trop] (bon conseil|sympa|sympas|sympathique|sympathiques|agreable|souriant|souriante|top|au top|pro|professionnel|professionnelle|gentil|gentille|genial|geniale|parfait|parfaite|adorable|adorables|chaleureux|rapide et|soignee|soigne|efficace|ponctuel|competent|competente|honnete|impeccable|nickel|excellent|excellente|reactif|reactive|serviable|aimable)
    (travail|boulot|resultat|equipe|qualite|transformation|accueil|gout) (de dingue|de fou|de malade|de folie|de qualite|de pro|de pros|de maitre|de professionnel|dartiste|dorfevre|remarquable|soigne|impeccable|nickel|parfait|incroyable|top|au top)
    (connaissent leur|connait son|connaissez votre|maitrise son|maitrisent leur) (metier|sujet|boulot|affaire)
    (que|quest ce que|quest ce quelle est|cest|cetait|comme) [cest|vraiment|trop|tellement|elle est|il est] (beau|belle|bon|joli|magnifique|superbe|bien fait|reussi|sublime|delicieux|parfait|excellent|genial)
    [toujours] un [vrai|reel|grand] plaisir (de|dy|a)
    (un|une|de|des) (vrai|vraie|vrais|grand|grande|sacre|veritable) (artiste|artistes|pro|pros|professionnel|professionnels|passionne|passionnes|perle|magicien|magicienne|fee|orfevre|bijou|tuerie)
    (les|la|le|vos) (meilleur|meilleure|meilleurs|meilleures) ANY (de|du|a|des|d|en) ANY
    (un|sans) (sans faute|sans fautes|une seule fausse note)
    avec [beaucoup de|beaucoup|grand|un grand|tant de] (soin|gout|gentillesse|patience|professionnalisme|passion|coeur|bienveillance|minutie)
    pour rien au monde
    comme (a la maison|chez soi|en famille|des rois|des reines|une reine|un roi|on en fait plus|on les aime|toujours END)
    (des|une|un|les) (creme|cremes|perles|amours|anges|ange|tresor) (ces|cette|ce|!|END|.)
    (respecte|respectent|respectez) (ses|leurs|les|vos) clients
    ca cest (du|de la|un|une) (service|travail|boulot|qualite|pro|vrai|vraie|bon|bonne|beau|belle)
    ca existe encore
    (chapeau|bravo|bravoo|bravissimo|coup de chapeau|mention speciale|respect|big up|tire mon chapeau|felicite|congrats|lachez rien|continuez (comme|ainsi|comme ca|votre|vos|de)|continue comme ca|bonne continuation|keep up|bon travail)
    (a|tres a|equipe a|toujours a) (lecoute|votre ecoute|notre ecoute)
    (cinq|NUM) (etoiles|etoile|stars|⭐)
    note maximale
    NUM sur NUM
    (je|on|jle|nous) [vous|le|la|les|te|ne peux que|ne peut que|ne pouvons que|peux que|le|vous le|vous la|vous les|leur] (recommande|recommandons|recommander|recommanderai|conseille|recommandes|recommandent)
    (a recommander|a conseiller|vivement recommande|recommande a 100|recommande vivement|recommande fortement|recommande les yeux fermes|recommande sans hesiter|recommande ++|je reco)
    (les|des) yeux fermes
    (foncez|foncez y|allez y les yeux|vous pouvez y aller|allez y sans hesiter|foncer|courez y|n hesitez pas a y aller)
  `,
  ),
  always(
    1,
    `
    (rien|absolument rien|vraiment rien) [du tout|dautre] a (dire|redire|reprocher|signaler|ajouter) 
    (jamais|pas|aucunement|point|aucun|aucune|nullement|non) [du tout|une seule fois|ete|encore ete|etait|etre|encore] (decu|decue|decus|decues|deception|mauvaise surprise)
    (pas mal|pas mal du tout|pas degueu|pas vilain|pas mauvais) ((!|!!)|END|du tout|ce|cette|la|le|,|.)
    (ne|ca) (decoit|decoivent|decevez) (jamais|pas)
    (aucun|aucune|zero|sans) (reproche|fausse note|regret|regrets|bemol|hesitation|defaut)
    (je|on|nous) [ne] (regrette|regrettons|suis pas decue|suis pas decu) (pas|rien|absolument pas|aucunement) 
    (cest|cest vraiment|cetait) [trop|vraiment] que du (bonheur|bon|plaisir)
    (que|rien que) du bonheur
    pas cher(|e|s|es) (et|,|mais|pour) [de|tres|super|la] (qualite|bon|bonne|bien|efficace|solide)
    (impossible|difficile) de (faire|trouver) mieux
    (rien|pas) (de|trouve) mieux
    [les] (meilleur|meilleure|meilleurs|meilleures) [ANY] [ANY] (de la (ville|region)|du (quartier|coin|monde|pays|secteur|departement|canada|quebec)|au monde|jamais|que jai|que jaie|dafrique|de france|de paris|de lyon|depuis|ever|en ville|que nous)
    (vous|ils|elles|tu) (etes|sont|assurez|assure|gerez|dechirez|es|gere|assurent|gerent|etes vraiment|dechirent|cartonnez) [vraiment|trop|tous|les|au|toujours|tellement] [les|au|une|des] (meilleur|meilleure|meilleurs|meilleures|top|geniaux|super|adorables|formidables|extraordinaires|incroyables|(!|!!)|grave|END|equipe|equipe en or|perle|amour|amours|comme|fantastiques|boss)
  `,
  ),
  cue(
    1,
    `
    ${VERY} [tres|bien|plus|super|trop|vraiment|tout|de] (beau|belle|beaux|belles|bon|bonne|bons|bonnes|joli|jolie|jolis|jolies|content|contente|contents|contentes|heureux|heureuse|satisfait|satisfaite|satisfaits|satisfaites|ravi|ravie|ravis|pro|pros|professionnel|professionnels|professionnelle|professionnelles|gentil|gentille|gentils|gentilles|sympa|sympas|sympathique|sympathiques|agreable|agreables|accueillant|accueillante|accueillants|chaleureux|serviable|serviables|reactif|reactifs|reactive|efficace|efficaces|rapide|rapides|serieux|competent|competents|competente|aimable|aimables|souriant|souriante|souriants|propre|propres|elegant|elegante|classe|chic|style|stylee|impressionne|impressionnee|reussi|reussie|reussis|bien|pratique|pratiques|confortable|confortables|delicieux|delicieuse|frais|doux|solide|original|originale|raffine|gourmand|talentueux|talentueuse|doue|douee|disponible et|arrangeant|arrangeante|patient|patiente|soigne|soignee|soigneux|qualitatif|canon|fiere|fier|ponctuel|ponctuels|minutieux|honnete|honnetes|interessant|cool|adorable|adorables|appetissant|emue|ravissante|fort|forts|bien fait|bien faite|hate)
    (je|on|jai|nous|tout le monde|ma (fille|femme|mere|soeur|copine)|mon (mari|fils|mec|copain)|les enfants|elle|il|ils|elles|mes (filles|enfants|fils|clients)|toute la famille) [a|ont|lai|avons|en suis|est|les|la|le|l|suis] [toujours|tous|vraiment|trop|tellement|beaucoup|absolument] (adore|adoree|ladore|adorent|kiffe|kiffee|surkiffe|valide|fan|raffole|love|likee|kiff|adorons|ravi|ravie|ravis|conquis|conquise|comble|comblee|aime beaucoup|aime trop|aime tellement|aime bien|sous le charme|enchantee|enchante|amoureuse|amoureux|accro|bluffe|bluffee|impressionnee|impressionne|emerveillee)
    (jadore|jador|jadoree|jadoore|ladore|jadoor|jaadore|jaime (trop|beaucoup|bien|tellement|tro|grave|enormement|vraiment)|on adore|jkiffe|je kiff|jkiff|je valide|je suis fan|trop fan|grosse fan|jen suis fan|fan absolue|aux anges|donne envie|me fait envie|fan de|tres fan|sous le charme|un regal|un delice|une tuerie|une pepite|des pepites|une merveille|des merveilles|une perle|un bijou|un vrai plaisir|un pur bonheur|un bonheur|une bombe|un petit bijou|ca dechire|ca envoie|ca claque|qui claque|ca tue|ca pete|de la bombe|une dinguerie|cest carre|cest propre|tres classe|une reussite|de toute beaute|trop beau|a tomber|le top|ca en jette|quel talent|quelle classe|quel bonheur|quelle beaute|quel regal|quel plaisir|quelle merveille|en or|haut de gamme|comme neuf|comme neuve|travail dorfevre|doigts de fee|doigts d or)
    (regale|regales|regalee|regalees|regaler|regaler)
  `,
  ),
  cue(
    1,
    '(professionnalisme|savoir faire|magnifique|magnifiques|superbe|superbes|sublime|sublimes|splendide|splendides|genial|geniale|geniaux|geniales|formidable|formidables|fantastique|fantastiques|extraordinaire|extraordinaires|exceptionnel|exceptionnelle|exceptionnels|excellent|excellente|excellents|excellentes|parfait|parfaite|parfaits|impeccable|impeccables|impec|irreprochable|irreprochables|nickel|nikel|nickel chrome|merveilleux|merveilleuse|remarquable|fabuleux|fabuleuse|incroyable|bluffant|bluffante|delicieux|delicieuse|delicieuses|succulent|ravissant|ravissante|canon|canons|topissime|magique|grandiose|somptueux|somptueuse|exquis|divin|epoustouflant|adorable|magnifik|manifique|waouh|waw|waou|wahou|whaou|wouah|waouw|ouaouh|perfecto|geant|terrible (!|!!)|au poil|pepite|miam|miam miam|yummy|craquant|craquante|malade (!|!!)|sublimissime|perfect|amazing|awesome|love it|legende|goat)',
  ),
  cue(
    0.6,
    '(super|top|beau|belle|beaux|belles|joli|jolie|jolis|jolies|content|contente|contents|heureux|heureuse|satisfait|satisfaite|satisfaits|ravi|ravie|ravis|fier|fiere|frais|de qualite|meilleur|meilleure|meilleurs|meilleures|plaisir|kiffe|kiff|cool|chouette|classe|mignon|qualite|prefere|preferee|bon|bonne|bien|recommande|reussi|reussie|soignee|soigne|impressionnant|impressionnante|satisfaction|tuerie|comblee|comble|conforme|conforme a la description|bien emballe|nouveaute|appetissant)',
  ),
  cue(
    0.6,
    '(propre|propres|clair|clairs|spacieux|spacieuse|coquet|coquette|honnete|honnetes|courtois|courtoise|prix honnete|gentil|gentille|gentils|sympa|sympas|sympathique|sympathiques|agreable|agreables|accueillant|accueillante|serviable|serviables|reactif|reactifs|reactive|reactivite|efficace|efficaces|rapide|rapides|professionnel|professionnelle|professionnels|competent|competents|competente|souriant|souriante|souriants|chaleureux|chaleureuse|confiance|talent|sourire|gentillesse|patience|bienveillance|ecoute|wow|whaou|tout sourire|conseille|ponctuel|ponctualite|disponibilite|arrangeant|a recommander|cliente depuis|client depuis|pas cher|pas chere|doux)',
  ),
  cue(
    0.8,
    '(merci|mercii|merciii|mrc|mrci|remercie|remercions|remerciements|remercier|gratitude|reconnaissant|reconnaissante|reconnaissants|merki|thanks|thank you|thx)',
  ),
  cue(
    0.8,
    `
    (merci|mercii|remercie|remercions|un (grand|enorme|gros|immense) merci|mille mercis|merci mille fois|merci infiniment) [encore|beaucoup|bcp|infiniment|mille fois|vraiment|vous|a|tout le monde|bien] [ANY|a ANY|a vous|a toute|a toi] [ANY] [ANY] [ANY] (pour (votre|vos|tout|la|le|les|ce|cet|cette|ton|tes|ces|l|leur|lensemble|laccueil|son|nous|avoir|lexcellent)|davoir|de mavoir|de nous avoir|a toute|a toi|a vous|a lequipe|lequipe|a tous|encore|beaucoup|infiniment)
    START [un] [grand|gros|enorme|tres grand|super] (merci|mercii) (END|(!|!!)|.|beaucoup|bcp|encore|infiniment|mille)
    (sauve|sauvee|sauves) [la|ma|mon|notre|nos] (vie|journee|soiree|vacances|mise|mariage|noel|hiver)
    (que dieu|dieu) (vous|te) (benisse|garde|protege)
  `,
  ),
  cue(
    0.6,
    `
    (tres|super|toujours|franchement|vraiment) [bien|ANY] (recu|recue|accueilli|accueillie|accueillis|conseille|conseillee|conseilles|recus|fait|faite|installe|servi|servis|servie|suivi|emballe|range)
    (cliente|client|clients|clientes) (fidele|fideles|satisfait|satisfaite|heureux|heureuse|satisfaits|depuis)
    (je|on) (reviendrai|reviendrons|reviendra|retournerai|reviens|retournerons|y retournerai|y retourne|y retournera|repasserai|recommanderai|recommencerai)
    (rapide|efficace|soigne|propre|gentil) et (rapide|efficace|soigne|propre|professionnel|sympa|bien fait|precis|pro|souriant)
    (vaut|valait|merite) (le coup|le detour|vraiment|chaque|largement|bien)
    (ca fait|fait) (plaisir|du bien|chaud au coeur)
    (il|elle|ils|elles) (est|sont|a ete|ont ete) [vraiment|tres|super|trop|toujours] (serieux|serieuse|honnete|honnetes|pro|pros|top|doux|douce|gentil|gentille|competent|competente|efficace|efficaces|adorable|adorables|patient|patiente|genial|geniale|geniaux)
    (felicitation|felicitations|coup de coeur|trop chou|trop hate|trop mignon|prix (correct|corrects|raisonnable|raisonnables|doux|honnete|honnetes|imbattable|imbattables))
    (un|de) (vrai|vrais|grand|grands) (pro|pros|professionnel|professionnels|plaisir|regal)
    (hate|vivement) (dy retourner|de revenir|la prochaine|le prochain|dy revenir)
  `,
  ),
  cue(0.6, '(❤|😍|🥰|👏|🙌|💯|🔥|👍|⭐|💕|💖|😊|💙|💚|💜|🤩|SMILE|🙏|👌|💪|🌟|😋|🤤|♥)'),
  always(0.3, '(!|!!)'),
  // Speaks against it.
  always(
    -2,
    `
    (merci|bravo|felicitations|super|chapeau) [a|encore] [ANY] [ANY] [ANY] (pour rien|pour le retard|pour lattente|de nous avoir (menti|laisse|fait attendre)|davoir (gache|ruine|annule|perdu|ignore|menti)|pour la panne|pour lannulation|pour larnaque|de nous prendre|de vous foutre)
    (non merci|sans facon|no thanks|merci mais non)
  `,
  ),
  always(
    -1.2,
    `
    (merci|mercii|merci bien) (davance|par avance|de (me|m|nous|votre reponse|vos reponses|vos conseils|bien|repondre|contacter|vos retours|ne pas|laisser|preciser|respecter|partager|rappeler|voir|passer|prevoir|noter)|pour (vos (reponses|conseils|retours|futures|avis|idees|suggestions|recommandations|propositions)|votre (reponse|retour|comprehension|aide)))
    (davance|par avance) merci
    (svp|stp|plait|plais|(?|??)) [,] merci [END|bcp|beaucoup]
    bonjour .. merci (END|de)
    (deconseille|je ne recommande pas|recommande pas|je ne conseille pas|ne recommande)
    (bon|bonne|bons|bonnes) (courage|chance|voyage|vacances|nuit|soiree|dimanche|week end|weekend|retablissement|appetit|annee|fetes|lundi|samedi|vendredi|mardi|mercredi|jeudi|matin|route|match|journee a|aprem|fete|anniversaire)
    (excellente|belle|super|bonne|excellent|beau|heureuse|douce) (annee|journee|soiree|semaine|nuit|fin|continuation|retraite|rentree|apres midi|fete|weekend|week end|route)
    (meilleure|meilleur|meilleurs|meilleures) (maman|papa|ami|amie|amis|amies|pote|potes|copine|copain|frere|soeur|voeux|mamie|papi|souvenirs)
    (joyeux|joyeuse|heureux|joyeuses) (anniversaire|noel|annee|fetes|fete|anniv|paques)
    (a quand|jaime pas|jaime plus|aime pas|pas fan|nest pas|etait bien|etait mieux)
    (condoleances|paix a son ame|rip|repose en paix|courage a|pensees)
  `,
  ),
  always(-0.7, '(?|??)'),
  always(
    -0.8,
    '(manque de|meme pas|arnaque|nul|nulle|honte|honteux|inadmissible|lamentable|marche pas|fonctionne pas|toujours pas|toujours rien|jamais (recu|recue)|remboursement|panne|scandaleux|incompetent|plus jamais|fuir|catastrophe|catastrophique|resilie|resilier|pire|degoute|ironie|foutage|arnaqueurs|bof)',
  ),
  always(
    -0.7,
    `
    (svp|stp|sil vous plait|quelquun|qqun|qqn|connaissez|cherche|recherche|cherchons|dites moi|conseiller|recommander|conseillez|recommandez|besoin)
    si (vous|tu|jamais|un jour)
    (ma belle|mon beau|mon pote|ma cherie|mon amour|ma puce|mon frere|les filles|bb|bebe|mon coeur|mes amis|ma fille a)
  `,
  ),
  always(
    -0.7,
    `
    URL
    (match|but|equipe de france|psg|om|joueur|joueurs|macron|gouvernement|president|ministre|seigneur|dieu merci|soleil|meteo|chanson|film|episode|serie|saison|victoire|bac|exam|diplome)
    (decouvrez|profitez|retrouvez|venez|rejoignez|nos clients|nous vous|contactez|grace a (madame|monsieur|mme|mr))
  `,
  ),
  always(
    -0.6,
    `
    (serait|ca serait|ce serait|seraient) (bien|super|cool|genial|top|parfait|sympa|gentil)
    (bon|super|bien|beau|top|genial|bravo) [ANY] [ANY] [ANY] (mais|sauf|dommage)
    (mon|ma|mes) (bonne|bon|beau|belle)
    (va|vais|allez|vas) [tres] bien
    (votre|vos) (confiance|fidelite|commande|message|visite|soutien|patience et)
    (spectacle|concert|kermesse|sortie scolaire|cinema)
    pour vos (messages|pensees|prieres|voeux)
    (la realite|beaucoup moins|en vrai non)
    (les|aux|des|mes) (amoureux|maries|parents|copines|copains|filles|champions|bleus)
    🙄
  `,
  ),
];
