import { always, type Cue } from '../cue';

export const spam: readonly Cue[] = [
  // Asks for an audience.
  always(
    1,
    `
    (abonne toi|abonnez vous|abonne vous|abonnes toi|abonnez|follow|suivez|suis|suivez nous|suivez moi|rejoignez|rejoins|rejoignez nous|rejoignez moi|likez|like|aimez|liker|visitez|visite|allez voir|va voir|allez liker|allez sur|decouvrez|decouvre|venez decouvrir|venez voir|jetez un oeil a|jetez un oeil sur|faites un tour sur|passez voir|passe voir|passez sur|passe sur|ecoutez|ecoute|regardez|regarde|checkez|check|soutenez|partagez|partage) [aussi|moi|nous|sur|a|tous|vite|donc|vous|un peu|maintenant|gratuitement|et|liker] (ma|mon|mes|notre|nos|la chaine|notre page|ma page) [ANY] [ANY] (chaine|page|pages|profil|video|videos|clip|son|sons|musique|boutique|site|blog|compte|insta|instagram|tiktok|youtube|groupe|equipe|collection|album|single|canal|live|story|cover|creations|whatsapp|telegram|freestyle|ep|contenu|bio|publication)
    (abonne toi|abonnez vous|abonne vous|abonnes toi) [a|sur|et|pour|(!|!!)|END|ma|svp|ici|vite|au|la]
    (suis|suivez|follow|followez|ajoutez|ajoute|add|addez) (moi|nous|back|mon compte) [ANY] [ANY] (insta|instagram|tiktok|facebook|youtube|snap|snapchat|je rends|et je|en retour|back|sur|abonne|pour)
    (abo|sub|follow|like|likes|abonnement|abonnes) (pour|contre|for|x|NUM) (abo|sub|follow|like|likes|abonnement|un|rendu|abonnes)
    (abo|follow|like|abonnement) (rendu|rendue|en retour|rend|rendus)
    (je rends|je follow back|je fb|jerends|follow back|je te suis en retour|je rend)
    (ma|notre) (nouvelle|derniere) (video|chaine|musique|collection)
    (mon|notre) (nouveau|dernier) (clip|son|single|album|morceau|titre|freestyle|site|ep|projet)
    (lien|liens) [est] (en|dans|in|sur|ds) [ma|la|mon|le|notre] (bio|profil|commentaire|commentaires|story|description|premier)
    (like|likez|aimez|liker|aime) [la|cette|ma|notre] [page|photo|publication|post] [,|+|et|&|puis] (partage|partagez|commente|commentez|identifie|identifiez|abonne|abonnez|suivez|tague)
    (partagez|partage|partager) [ANY] [ANY] [ANY] (pour (participer|gagner|tenter)|au max|un max|a vos amis|tentez)
    (identifie|identifiez|tague|taguez|mentionne|mentionnez|taggez|invite|invitez) [ANY] [ANY] (NUM|deux|trois|vos|des|tes|2) [ANY] (amis|ami|personnes|potes|copines|amies|proches)
    (votez|vote|voter) [tous] (pour (moi|nous|ma|mon|notre))
    (envoie|envoyez|envoyer) [moi] (info|infos|oui|stop|go|start|NUM|interesse) (au|par|en|pour|a|sur)
  `,
  ),
  // Money, prizes, schemes.
  always(
    1,
    `
    (gagne|gagnez|gagner|gagnes|gagnait|empoche|empochez|touchez|toucher|recevez|encaissez|gagnent|generer|generez|genere|remportez|remporter) [jusqua|facilement|plus de|environ|entre|facilement|rapidement|plus d|des|au moins|minimum|desormais|,] NUM [NUM|$|euros|e|eur|fcfa|cfa|k|usd|dollars|%|000] [ANY] (par|/|chaque|en|de chez|tous|mois|jour|semaine|depuis|a la|sans|heures|quotidien|grace|cash|facilement|de revenus|de bonus)
    (gagne|gagnez|gagner|gagnes|faire|fais|faites|se faire|generer|generez) [beaucoup|plus|ANY] [d|de|vos|des] (argent|largent|dargent|sous|thune|revenus|cash|complement|iphone) [ANY] [ANY] (en ligne|facilement|depuis|chez|internet|sans|facile|rapidement|grace|a domicile|avec|sur|passivement|complementaires|passifs|des demain|telephone)
    (argent facile|argent rapide|revenu passif|revenus passifs|revenu complementaire|revenus complementaires|complement de revenu|complement de revenus|liberte financiere|independance financiere|independant financierement|travail a domicile|travaille de chez toi|travaillez de chez vous|travailler de chez soi|travail depuis chez|job en ligne|opportunite en or|opportunite daffaire|opportunite daffaires|opportunite unique|business en ligne|vdi|mlm|marketing relationnel|marketing de reseau|devenir riche|devenez riche|deviens riche|changer de vie|devenir ton propre patron|etre ton propre patron|ton propre boss|propre patron|sans sortir de chez|sans investissement|sans bouger de chez|telegramme|groupe telegram|canal telegram|groupe vip|pronos|pronostics|prono vip|paris sportifs gagnants|cote sure|montante|score exact|fixed match|matchs truques|dropshipping|ma formation|formation gratuite|formation offerte|mon coaching|masterclass|webinaire|ebook)
    (crypto|cryptos|bitcoin|btc|cryptomonnaie|cryptomonnaies|forex|trading|trader|tradeur|tradeuse|traders|ethereum|usdt|nft|airdrop|option binaire|investissement|investir|investissez|investi|investis|placement|rendement|rendements) .. (profit|profits|benefice|benefices|gain|gains|investi|investir|investis|rendement|gagne|gagner|whatsapp|telegram|contactez|contacte|plateforme|mentor|experte|expert|madame|monsieur|signaux|bot|garanti|garantis|recu|jours|heures|retrait|retire|aide|doubler|prive|mp|dm|lien|gratuit|debutant|debutants|URL)
    (pret|prets|credit|credits|financement|microcredit|emprunt|preteur|preteuse|prete) [ANY] [ANY] (entre particuliers|entre particulier|rapide|urgent|sans (justificatif|frais|banque|garantie)|en (24|48|72) h|a (2|3) %|particulier|serieux et|fiable|honnete|taux de|taux d|de NUM)
    (manque dargent|besoin dargent urgent|credit rapide|sans justificatif|iptv|comptes netflix|arrondir tes fins|arrondir vos fins|bosser de chez|offre de pret|offre de credit|besoin dun pret|besoin de financement|obtenu mon pret|obtenu un pret|eu mon pret|preteur|besoin dargent|demande de pret|rachat de credit)
    (marabout|medium|voyant|voyante|voyance|envoutement|desenvoutement|retour affectif|retour daffection|retour de letre|rituel|rituels|magie|portefeuille magique|porte monnaie magique|pacte|fetiche|feticheur|vodoun|vaudou|bague magique|valise magique|multiplication dargent|pierre magique|sorcier|grand maitre|maitre|guerisseur|pret illuminati|illuminati|temoignage) [ANY] [ANY] .. (whatsapp|contact|contactez|contacter|tel|puissant|puissante|amour|mari|grand|serieux|URL|NUM|travaux|magique|argent|africain|retour|richesse|rapide|gratuite|ma aide|ecrire|mail|efficace|revenu|pacte)
    (retour affectif|portefeuille magique|porte monnaie magique|marabout|retour de letre aime|faux billets|billets indetectables|fullz|permis de conduire (sans|en|enregistre)|clone|cartes clonees|carte clonee|hacker|pirater|recuperer (votre|vos|ton|mon) (argent|compte|fonds)|recuperation de (compte|fonds)|cbd|viagra|aphrodisiaque|agrandir|gelules|minceur|maigrir|perdez du poids|perdre NUM kilos|perdre NUM kg|brule graisse|bruler les graisses|bruleur|ventre plat|the minceur|rencontre coquine|plan cul|plan q|sugar daddy|sugar mummy|sugar|celibataires|nudes|mon mym|onlyfans|mon of|escort|sexy|coquine|femmes seules|followers (pas cher|reels|instagram)|acheter des (abonnes|followers|likes|vues)|abonnes pas cher|avis google|iptv|abonnement iptv|netflix pas cher|iphone gratuit|carte cadeau|cartes cadeaux|bon dachat|gratuitement ici|colis bloque|colis surprise|cpf|panneaux photovoltaiques|panneaux solaires|isolation a NUM euro|pompe a chaleur gratuite|prime energie)
    (vous avez|tu as|vous etes|tu es|felicitations|bravo) [ete|(!|!!)|,|vous avez|tu as|vous etes] (gagne|selectionne|selectionnee|tire au sort|choisi|tiree|gagnant|gagnante|le gagnant|la gagnante|lheureux|remporte|lheureuse|eligible)
    (jeu concours|jeuconcours|giveaway|tirage au sort|concours (pour|gratuit|du jour|de la semaine))
    (joctroie|jaccorde|joffre|octroie|octroyer|octroyons|accorde|accordons|offre|offrons|propose|proposons|faisons|fais) [ANY] (des|un|le|de) (pret|prets|credit|credits|financement|financements)
    (grand maitre|maitre marabout|a fait revenir (mon|ma)|revenir letre aime|revenir son ex|resoudre tous vos problemes)
    (a|pour|tenter de|tente de|chance de|tentez de|participez pour) (gagner|remporter) (un|une|des|NUM|le|la|:|votre|ce|cette)
    (reclame|reclamez|recuperez|recupere|recevez|recois|obtenez|obtiens) [vite|ici|des maintenant|maintenant|tous] (votre|ton|tes|vos|un|une|gratuitement|NUM|le votre|des) [ANY] (cadeau|prime|gain|lot|bonus|prix|gratuit|gratuite|recompense|gains|iphone|code|NUM|ebook|guide|billets)
    (contactez|contacte|contacter|ecrivez|ecris|ecrire|joindre|joignez|appelez|ajoutez|laissez|laisse|rejoindre|discuter|envoyez|envoie|mp|dm|inbox) [moi|la|le|nous|lui|les|directement|un|message|vite|donc] [directement|en|par|un|message|vite|ou] [ANY] [prive|mp|message|sur|par|au|via|inbox|mail|numero] [son|mon|sur|au|ce|le|adresse|:|numero] (whatsapp|telegram|watsapp|whatsap|wathsapp|whatssap|inbox|messenger|NUM|mail|gmail|snap|dm|insta|pour (plus|commander|en savoir|gagner|demarrer|commencer|devenir|rejoindre|apprendre|recevoir)|si (tu|vous|interesse|ca))
    (whatsapp|telegram|watsapp|whatsap|whatssap|wathsapp|mail|gmail|tel|contact|infoline|adresse mail|snap) [:|au|a|est|+|;|number|suivant|,|ou] [:|+] NUM
    (contactez|ecrivez|contacte|ecris|ecrire|contacter) (la|le|lui|les) [vite|directement] [aussi] (en|par|sur|au|via) (prive|mp|inbox|dm|pv|message|mail|whatsapp|messenger|NUM)
    (grace a|merci a|remercie) (madame|monsieur|mme|mr|cette dame|ce monsieur|m) ..12 (pret|credit|argent|investi|euros|$|richesse|mari|revenu|compte|sauve de|visa)
    (ce monsieur|cette dame|cet homme|cette femme|madame ANY|monsieur ANY|mme ANY) .. (ma aide|maider|ma permis|grace a|ma prete|ma accorde|mon pret|pret|investir|gagne|a change ma vie)
    (mp|dm|message|inbox|ecris|commente|ecrivez|commentez|tape|tapez|envoie|envoyez) [moi|en|un] (info|infos|oui|interesse|ok|stop|go|moi|prive) (en|pour|si|et|ci|dans|au|ici|sous) 
    (places limitees|offre limitee|offre exceptionnelle|stock limite|dernieres places|quantite limitee|jusqua epuisement|ne ratez pas|ne rate pas|ne loupez pas|ne manquez pas|satisfait ou rembourse|100% gratuit|100 % gratuit|totalement gratuit|cest gratuit|inscription gratuite|essai gratuit|resultats garantis|resultat garanti)
  `,
  ),
  // Sells.
  always(
    1,
    `
    (cliquez|clique|clic|cliquer|klik|click) [vite|tous|donc|juste] (ici|sur|le lien|link|dessous|la|en bas|pour|(!|!!)|END|👇)
    (avec|utilisez|utilise|mon|le|code|votre|au) [mon|le|ce|notre] (code promo|code parrain|code parrainage|code de reduction|code reduc|code creator|code|parrainage) [:|ANY] (NUM|pour|ANY|:|MENTION)
    (code promo|code parrain|parrainage|code reduc|lien daffiliation|lien de parrainage|lien parrainage)
    (jusqua|de) [a] NUM % [de (reduction|remise|rabais)|sur|off|de]
    NUM % .. URL
    (commente|commentez|tape|tapez|ecris|ecrivez) ANY [en commentaire|ci dessous] [et|pour] (pour|que|je) (recevoir|la recevoir|le recevoir|avoir|obtenir|tenvoie|vous envoie|je)
    NUM % de (reduction|remise|rabais)
    (livraison|expedition) (gratuite|offerte|partout|dans toute|en 24|disponible|a domicile disponible)
    (commandez|achetez|reservez|profitez|inscrivez vous|profites|profitez en|reserve|inscris toi|telechargez|appelez nous|contactez nous|rendez vous sur|rdv sur|retrouvez nous|retrouvez moi|retrouvez) [des|vite|ici|en|maintenant|le|la|votre|vos|nos|nous|aujourdhui|sur|tous|donc] (maintenant|ici|en ligne|votre|vos|notre|nos|aujourdhui|sur|vite|URL|en mp|au NUM|NUM|nous|avant|par|linstagram|insta)
    (je|nous|on) [vous|me] (vends|vend|vendons|propose|proposons|offre|offrons|fais des|realise|recrute|recrutons|confectionne|accompagne|fabrique|fournis|fournissons|cherche des personnes|recherche des personnes|recherche des|mets en vente|suis (agent|conseillere|coach|distributrice|vdi|vendeur|vendeuse|prestataire)) 
    (a vendre|disponible|dispo|en vente|en promo|promo) [ANY] [ANY] [ANY] .. (contactez|contact|whatsapp|appelez|mp|NUM fcfa|inbox|tel|prix :|livraison possible|URL|me contacter)
    (nos|notre|mes) (services|produits|offres|creations|prestations|collection|articles|tarifs|promos|promotions|page|site|boutique|catalogue)
    (besoin d|besoin dun|besoin dune|envie d|envie de|envie dun|marre de|fatigue de|fatigues de|fatiguee de|vous cherchez|tu cherches|vous voulez|tu veux|vous souhaitez|tu souhaites|vous avez|tu as|besoin de|vous etes|tu es|pret a|prete a|vous revez|tu reves|interesse par|interesse pour|interessee par|interesses par) .. (?|??) .. (contactez|contacte|appelez|cliquez|clique|mp|inbox|whatsapp|dm|ecris|ecrivez|nous|rejoins|rejoignez|decouvrez|URL|je (te|vous|propose|recherche)|commande|commandez|envoie|envoyez|message|lien|rendez vous)
    (recherche|cherche|recherchons|cherchons|je recrute|on recrute|recrute) [ANY] [NUM] (testeuses|testeurs|testeuse|ambassadrices|ambassadeurs|personnes motivees|personnes serieuses|personne motivee|modeles|partenaires|distributeurs|vendeuses|collaborateurs|filles motivees|mamans)
    (rejoins|rejoignez|rejoindre|integre|integrez|dans|agrandis|agrandir) (mon|notre) equipe
    (mon|notre) equipe (recrute|sagrandit|cherche)
    (plus dinfos|plus d infos|infos|renseignements|details) [et commandes|et reservations|et inscription|en|au|:|par|sur|ici|et|gratuit] [:|au|sur|en] (NUM|whatsapp|URL|ici|mp|prive|sur|inbox|bio)
  `,
  ),
  // Links and shouting for attention.
  always(0.5, 'URL'),
  always(
    0.3,
    `
    (👉|👇|💰|💵|🤑|💸|📲|🚀|📩|☎|📞|⬇|➡|✅|🎁|💥)
    (salut|bonjour|hello|coucou) (les amis|la famille|a tous|tout le monde|les filles|les gars|a toutes)
  `,
  ),
  always(
    0.3,
    '(gratuit|gratuite|promo|promos|promotion|offre|offres|soldes|destockage|pas cher|exclusif|exclusive|cadeau|cadeaux|fcfa|whatsapp|telegram|bonus|disponible|arrivage|nouveaute|tuto|chaine|vues|abonnes|livraison)',
  ),
  // A person with a concern of their own, or one who asks.
  always(
    -0.7,
    `
    (ma|mon|mes) (commande|colis|telephone|compte|vol|facture|remboursement|abonnement|voiture|canape|achat)
    (jai|je) (commande|achete|paye|attends|narrive|veux|voudrais|cherche|suis (decue|decu|ravie|ravi|interesse|interessee|client|cliente)|souhaite|recommande|aimerais)
  `,
  ),
  always(-0.5, 'START MENTION'),
  always(
    -0.8,
    `
    (quelquun|qqun|qqn|connaissez vous)
    (cest|est ce) [que|une|un|cest|encore|de] [ANY] (arnaque|fiable|serieux|vrai|legit|fake|spam)
    (stop|encore|attention|marre|ras le bol|signaler|signalez|signale|aux) [ANY] [ANY] (arnaque|arnaqueurs|spam|faux|fake|brouteur|brouteurs|arnaques)
    (svp|stp|sil vous plait) END
    (vous|avez vous|est ce que|puis je|peut on) .. (?|??)
    (?|??) END
  `,
  ),
];
