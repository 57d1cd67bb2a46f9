/** Words that tell French from English and from its sisters. Unaccented, without apostrophes. */
export const COMMON_WORDS = `
 je jai jsuis jvais jveux jaime jadore jattends jaimerais jen jachete chui nous vous ils elles elle leur leurs il
 moi toi lui notre votre cest cetait cette ces ceux cela celui celle ceci ca ce ses mes
 et est sont etait etes sommes serait etre ete avoir avez avons ont avait aurait aurais auriez aura
 suis vais allez aller fait faire faites peut peux pouvez puis pourriez veut veux voudrais voulez dois doit faut
 pas jamais rien aucun aucune personne toujours encore aussi tres trop beaucoup bcp peu moins mieux assez
 avec sans dans chez depuis pendant apres avant jusqua malgre sauf comme parce puisque
 quand pourquoi combien quel quelle quels quelles lequel laquelle quoi qui quest quil
 le des aux une dun dune lun donc alors ainsi sinon enfin bref autre autres tous toute toutes chaque plusieurs
 oui ouais bonjour bonsoir bjr salut coucou merci svp stp plait desole mdr ptdr
 quelquun qqun qqn gens fille femme mari ans jour jours mois semaine semaines heure heures
 aujourdhui demain soir matin maintenant bientot longtemps tjrs tjs vraiment voila ici
 prix livraison commande commander magasin acheter achete vends cherche recherche besoin achat tarif devis
 voiture maison appart rdv taille couleur adresse pareil nul honte arnaque marche recu recommande superbe
 conseil conseiller connait connaissez savoir sais voir deux trois fois cher chere belles aime parle vient vite
dispo interesse mdrr bonne nuit prenez impeccable hier
magnifique magnifiques interessee
`;
