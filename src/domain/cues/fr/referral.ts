import { always, type Cue, cue } from '../cue';
import { TRADE } from './recommendation-request';

export const referral: readonly Cue[] = [
  cue(
    1,
    `
    (je|on|nous|jle|jla|jvous|jte|moi je) [le|la|les|vous|te|vous le|vous la|vous les|te le|te la|ne peux que|ne peut que|ne pouvons que|peux que|recommande|leur|lui|ne saurais que trop] [vivement|fortement|vraiment|chaudement] [vous|te|le|la|les] (recommande|recommandons|recommander|recommanderai|conseille|conseillons|conseiller|suggere|reco|recommanderais|conseillerais)
    a (recommander|conseiller) (vivement|fortement|sans|a 100|absolument|les yeux|(!|!!)|END)
    (recommande|conseille) (vivement|fortement|les yeux fermes|sans hesiter|sans hesitation|a 100|a tous|a tout le monde|++|+ +|a 1000|chaudement|cette|cet|ce garage|ce resto|cette boutique|vraiment|absolument)
    vivement recommande
    (les) yeux fermes
    (foncez|fonce|foncez y|courez y|allez y (les|sans|vous)|vas y (les|fonce|sans))
    (hesite|hesitez|nhesite|nhesitez) (pas|plus) [a] (y|aller|le|la|les|lappeler|END|(!|!!)|,)
    (vous serez|tu seras|seras|serez|vous allez etre|vous ne serez|vous serais) [ne|ne serez] (pas|jamais) (decu|decue|decus|decues)
    (tu|vous) [ne|n] (regretteras|regretterez|regrettera|le regretterez|seras|serez|verras|verrez) (pas|rien|decu|pas decue)
  `,
  ),
  always(
    1,
    `
    (tu|vous|tout le monde|faut|il faut|fo|t|les gens) (devrais|devriez|dois|devez|peux|pouvez|pourrais|pourriez|faut|que tu|absolument|que vous|dvrai) [absolument|vraiment|aussi|juste|que tu|que vous|facilement] (aller|allez|ailles|alliez|essayer|tester|contacter|demander|appeler|voir|regarder|acheter|trouver|checker|prendre|commander|tenter|gouter|ecrire|vous adresser|tadresser|essaie|essayes|voir avec|suivre)  [a|au|chez|voir|avec|sur|le|la|les|ANY]
    START (va|allez|essaie|essaye|essayez|teste|testez|contacte|contactez|appelle|appelez|demande|demandez|vois|voyez|passe|passez|tente|tentez|adressez vous|adresse toi|prends|prenez|va voir|allez voir|file|filez) [par|donc|directement|avec|a|au|voir|dans|faire un tour] (chez|MENTION|avec|la page|mon|ma|par|lui|eux|monsieur|madame|m|mr|mme)
    START (essaie|essaye|essayez|teste|testez|contacte|contactez|appelle|appelez|demande a|demandez a|prends|prenez|va voir|allez voir|voyez|tente|tentez) ANY [ANY] [ANY] (,|il|elle|ils|a ANY|chez|de ma part|.|cest|au NUM|sur|rue|END)
    START [ANY] [ANY] [,] (va|allez|essaie|essayez|contacte|contactez|appelle|appelez|demande|demandez|va voir|allez voir) [voir|directement] (chez|MENTION|la page|mon (garagiste|mari|frere|pote|cousin)|ma (coiffeuse|soeur|copine|cousine))
    (va|allez|aller|file|filez|fonce|foncez|passez|passe|rdv|direction|voir|voyez|faire un tour|tour) [voir|faire un tour|jeter un oeil|directement|plutot|donc|vite|dans] chez
    (contacte|contactez|contacter|appelle|appelez|appeler|demande|demandez|ecris|ecrivez|vois avec|voyez avec|voir avec|va voir|allez voir|parles en|adressez vous|adresse toi|rapprochez vous|mp|message) [a|la|le|au|les|de|directement|plutot|lui] (MENTION|mon (frere|mari|pote|cousin|voisin|garagiste|pere|beau frere|ami|coach|collegue)|ma (soeur|femme|cousine|copine|voisine|coiffeuse|mere|collegue|estheticienne|belle soeur)|la page|le compte|ANY il|ANY elle|ANY de chez|ANY de ma part|lui|elle)
    (de ma part|de la part de|dites que vous venez|dis lui que|tu lui dis que|tu diras que)
    (je|jpeux|on|moi je) [peux|vous|te|peut|vous le|ne|suis|moi] [donne|donner|passer|filer|envoie|envoyer|file|passe|laisse|conseiller] [le|un|son|les|en|des] (numero|num|contact|contacts|nom|coordonnees|bon contact|bonne adresse)
    (je|jen|jai|j|moi|nous|on) [en|ai|moi] (connais|connait|connaissons) [un|une|des|quelquun|qqun|qqn|tres|le|la] [tres|super|quelquun|super bon|bon|bonne] (bon|bonne|super|qui|quelquun|qqun|excellent|bien|adresse|tres|pas cher|top|vrai|a ANY)
    (on a|jai|nous avons|jai toujours|moi jai) (pris|choisi|fait faire) ANY [ANY] [ANY] [,] (tres|super|trop|rien|top|on est|je suis|jen suis|au top|nickel|parfait) 
    MENTION .. (pour (ton|ta|tes)|en parlait|en parlais|cherchais)
    (en|ten) (parlait|parlais|parlions) [ANY] [ANY] MENTION
    (faut|fo|faudra|faudrait) [trop|absolument|vraiment|grave] (quon|que lon|que tu|que vous) (aille|y aille|teste|essaie|essaye|fasse|goute|prenne|ailles|essaies|testes|alliez)
    (nous|moi|perso|ici) cest ANY [ANY] [ANY] [ANY] .. (jamais|tres|super|top|nickel|rien|content|contente|contents|ravis)
    (va|allez|regarde|regardez|cherche|fouille|tape|tapez) (sur|dans) (leboncoin|le bon coin|vinted|amazon|marketplace|doctolib|kijiji|le groupe|la page|le site)
    (suis|est|sommes|etait) (passe|passee|passes|passees) par ANY
    (mon|ma|mes|notre) (frere|mari|pote|cousin|cousine|voisin|voisine|garagiste|pere|soeur|femme|copine|copain|ami|amie|fils|fille|oncle|tante|beau frere|belle soeur|collegue|mec|beau pere|chum|blonde|neveu|plombier|coiffeuse|coiffeur|gendre|belle mere|meilleure amie) [ANY] [ANY] (fait|a achete|est ${TRADE}|bosse|travaille|repare|vend|pose|installe|a (pris|commande|fait faire|fait refaire|fait poser|trouve)|soccupe|en fait|gere|tient|sy connait|ma conseille|me la conseille|est satisfait|est satisfaite|en a|y va|y travaille|la achete|sest fait|est (passe|passee|passes|alle|allee) (par|chez)|les a|peut (te|vous|le|la)|a ouvert|propose|donne des|realise|cree|adore)
    (ma|mont|nous a|mavait|avait|ont) [ete] (conseille|conseillee|recommande|recommandee|recommandes) [de|vous|votre|par|une|un|en|d|cette|le|la]
    (ma|mont|mavait) parle de (vous|votre)
    (je|jpeux|on) [peux|te|vous|vais] (peux|te|vous|vais) [te|vous] (passer|donner|filer|envoyer|transmettre) (le|son|un|mon|leur|sa|les) (numero|num|contact|nom|coordonnees|adresse|carte|page)
    (je|on|nous) (prends|prend|achete|commande|vais|va|fais|jachete) (toujours|tout|tous|souvent|mes|nos|mon) [ANY] [ANY] (chez|a la|au) ANY
    (pour) (ton|ta|tes|toi|notre) [ANY] [ANY] MENTION
    MENTION [ANY] [ANY] [ANY] (on se fait|on se prend|ca te tente|ca vous tente|ca te dit|ca vous dit|on teste|on tente|on va|tas besoin|tu cherches|toi aussi|pour toi|pour lanniv|idee)
    NUM NUM NUM NUM [NUM] [,] [il|elle|tres|super|cest] (tres|serieux|serieuse|super|top|est|bien|pas cher|pro)
    (entendu|que) [dire] [que] du bien (de|sur)
    (jen|en) (ai|parle|parlerai|parlais|fais) [deja|parle] [parle|parler|parlerai] (autour|a mes|a toutes|a tous|a tout|a ma|a mon)
    (parle|parlez|parler|parles) en (a|autour)
  `,
  ),
  always(
    1,
    `
    (je|jte|jidentifie|j|moi je) [te|vous|ten] (tag|tague|taggue|identifie|mentionne|partage (a|pour|ca|ici|avec)|montre ca|envoie a)
    jidentifie
    (tag|tague|taggue|identifie|mentionne|pense) (a|toi|ton|ta)
    START [ANY] [ANY] (regarde|regardez|regard|mate|matez|rgd|check|checke|vise|look) [moi|un peu|bien|donc|vite] (ca|sa|ça|ce|cette|ces|le|la|les|celui|celle|celles|celui ci|comme|ici|leur|leurs|cest|MENTION|END|(!|!!)|il|elle|,|ya|y a)
    START ANY [ANY] [ANY] (regarde|mate|rgd|check|tas vu|ta vu|tu as vu|t as vu|as tu vu|avez vous vu|viens voir|lis|vois) [moi|un peu|bien|vite|ca|sa]
    MENTION [ANY] [ANY] (regarde|mate|rgd|check|tas vu|ta vu|tu as vu|ca te|pour toi|pour ta|pour ton|pour vous|tu devrais|il te faut|ca pourrait|toi qui|tu cherchais|tu voulais|on y va|faut quon|pour nous|on essaie|on teste|va voir|jette un oeil|viens|ca ta|en parlait|cest eux|cest elle|cest lui|voila|tiens|notre prochain|notre prochaine|dont je|ou|ca va|idee cadeau|je tavais|ca tinteresse|pense a toi|je pense a toi|celle la|celui la|cest celle|cest celui|comme|exactement|ce quil te faut|ce quil nous)
    START ANY [ANY] [,] (ca te|pour toi|pour ta|pour ton|pour ton|ca pourrait|toi qui|tu cherchais|tu voulais|il te faut|faut quon|on y va|on teste|on essaie|cest pour|notre prochain|notre prochaine|ca tinteresse|cest celle|cest celui|cest eux|cest elle|cest lui|dont je te|idee cadeau|je tavais|je pense a toi|jai pense a toi|ca me fait penser|ce quil te faut|la voila|le voila|voila ce|tu devrais|elle te|il te|exactement ce)
    (jai|je|ca me fait|direct|tout de suite) (pense|pensee|penser|ai pense) [direct|tout de suite|direct|de suite] a (toi|vous|ma|mon|MENTION)
    (voici|voila|cest|tiens) (la|le|les|celui|celle|ce|lendroit|ceux|leur) [page|magasin|boutique|resto|garage|fille|mec|gars|salon|coiffeuse|que] (dont|que|ou) (je|on|jai|tu|jetais) [te|vous|t|tai|tavais|parlais|tai] 
    (dont je|que je) (te|tai|vous|tavais|vous avais|tavait|t avais) (parlais|parle|parlait|disais|dit|avais parle|ai parle|montre)
    (ca|cela|sa|il|elle) (peut|pourrait|pourrai|devrait|va|pourraient) [te|vous|tinteresser|nous] (interesser|tinteresser|plaire|convenir|servir|vous interesser|te plaire|aider|depanner)
    (toi qui|tu|vous qui|toi tu) (cherchais|cherche|cherches|voulais|cherchait|veux|cherchez|cherchez) .. ((!|!!)|END|ca|regarde|voila|voici|en voila)
  `,
  ),
  cue(
    0.9,
    `
    (je|on|nous|jai|moi) [suis|sommes|est|ai|a|avons|vais|va|suis] [toujours|achete|pris|commande|fait|eu|acheter|faire|passe|passee|passes|allee|alle|alles|le|la|les|mon|ma|mes|tous|tout|y|en|deja|les miens|la mienne|le mien] [ma|mon|mes|le|la|les|notre|un|une|acheter|faire] [ANY] [ANY] (chez|par) (ANY|MENTION) .. (top|super|content|contente|contents|satisfait|satisfaite|satisfaits|ravi|ravie|bien|genial|parfait|nickel|recommande|pro|pros|qualite|decu|sympa|serieux|impeccable|rapide|prix|reproche|bon|gentil)
    (ils|elles|il|elle|cest) [font|fait|est|sont|ont|a|travaille|travaillent|etait] [vraiment|tres|super|trop|du|des|de|toujours|un|une] [tres|bon|super|bons|belles|beaux] (top|geniaux|super|pro|pros|professionnels|serieux|serieuse|gentils|gentille|competents|competente|bien|doue|douee|bon|boulot|travail|choses|trucs|prix|honnete|honnetes|reglo|au top|ponctuel|ponctuels|rapide|rapides|efficace|arrangeant)
    (chez|par) ANY [ANY] [ANY] [,] (ils|elles|il|elle|cest|tres|super|top|au top|jamais|je) 
    (jamais|pas) [ete] (decu|decue|decus)
    (meilleur|meilleure|meilleurs|meilleures) [ANY] [ANY] (de la ville|du coin|de la region|du quartier|en ville|du secteur|dans le coin)
  `,
  ),
  cue(
    1,
    `
    (tu|vous|on|t) (trouve|trouves|trouveras|trouverez|trouvez|en trouves|en trouve|en trouverez|en trouveras|peux en trouver|pouvez en trouver|as|as aussi|avez) [ca|tout|des|en|aussi|les|le] [ca|ANY] (chez|au|a|sur|la)
    (il y a|ya|y a|il y en a|yen a|tas|vous avez) [aussi|un|une] [super|tres|tres bon|bon|bonne|bien] [ANY] (chez|a ANY|au) ANY [ANY] (qui (fait|est|vend|repare|livre|a)|ils (font|sont|ont)|elle est|il est|tres bien|super|pas cher)
    (chez|a) ANY ..4 (ils|elles) (en|font|ont|vendent|livrent|sont|les|font)
    si (vous|tu|quelquun|qqun|certains|jamais) [vous|tu|un jour|avez|as|quelquun] [avez|as] (cherchez|cherches|cherche|voulez|veux|besoin|recherchez|avez besoin|passez|cherchent) ..8 (allez|va|contactez|appelez|voyez|voir|essayez|chez|demandez|foncez|regardez|je (vous|te) conseille|contacte)
    (jai|on a|nous avons) (fait appel|eu affaire) (a|avec)
    (demande|demandez|essaie|essayez|essaye|teste|regarde|regardez|tente|tentez|voyez|appelle|contacte) (a|chez|avec|voir|du cote|sur|plutot|aussi|au) [chez|la|le|les] (ANY|MENTION)
    (je partage|partage pour|partagez autour|a partager|faites tourner|fais tourner)
  `,
  ),
  cue(0.3, '(chez|sinon|adresse|contact|numero|coordonnees|moi jai|perso|perso je|personnellement)'),
  // Speaks against it.
  always(
    -1.5,
    `
    (quelquun|qqun|qqn|pouvez vous|pourriez vous|peux tu|vous|que|tu|connaissez vous|avez vous|auriez vous|qui|quoi|quel|lequel) [ANY] [ANY] [ANY] (recommandez|recommander|conseiller|conseillez|recommandes|conseilles|suggerer|proposer)
    a (me|nous) (conseiller|recommander)
    a (conseiller|recommander) (?|??)
    (recommande|recommanderai|conseille|recommanderais) [vraiment|absolument|certainement|plus|fortement|surtout] (pas|plus|a personne)
    (deconseille|je ne recommande|ne recommande|fuyez|fuir|evitez|a eviter)
    (passe|passons|passes) (a|chez|demain|samedi) .. (demain|NUM|mois|recuperer|chercher)
    (vous avez|tu as|avez vous|as tu|on a) regarde
    (jhesite|on hesite|nhesite plus|hesite plus)
    (je|on|il|elle|nous|ils|qui|jla|jle|quand) [ne|me|le|la|les] (regarde|mate|lis|check|vois|regardais)
    (merci|bravo|bisous|felicitations) .. (pour) (ta|ton|tes|votre)
    (appelle|appelez|contacte|contactez|rappelle|rappelez|demande|demandez|prenez|prends) (moi|nous|soin|le temps|garde|votre|ton)
    (ma|notre|nos|mes) (chaine|page|boutique|site|video|musique|lien|profil|clip|bio|services|creations|offres|produits)
    (abonnez|abonne toi|concours|cliquez|contactez nous|appelez nous|nous proposons|nous vendons|je propose|je vends|URL)
    (je|on|nous|jsuis) (cherche|recherche|cherchons|recherchons) [un|une|des|quelquun]
    START (cherche|recherche|cherchons|recherchons)
    (la concurrence|chez vous|telegram|whatsapp|investi|votre (commande|colis|devis|rendez vous|dossier|reservation|page))
  `,
  ),
  always(
    -1,
    '(lire|un livre|ce livre|le livre|bouquin|film|serie|chanson|episode|album|clip|video|match|article|podcast|replay|resultat|score|meteo|prof|examen)\n(dormir|te coucher|te faire|vous faire|chez le medecin|allez les (bleus|gars|filles|lions))',
  ),
];
