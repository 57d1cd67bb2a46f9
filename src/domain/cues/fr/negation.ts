/** Negate the words that follow in the same clause. */
export const NEGATORS = `
  (pas|jamais|ne|sans|aucun|aucune|ni|rien|guere|nullement|nai|nest|netait|navons|navez|nont|nas|nen|ny|netes|netais|naurai|sera pas|plus jamais)
  (arrete|arretez|arreter) (de|avec|vos|les)
  trop peu
`;

/** Hold a “not” and negate nothing that follows. */
export const HARMLESS = `
  (ne|nest|nai|nen) ..3 que
  (ne sais|nsais|sais|sait|savais) pas
  ne sais
  pas (mal|seulement|uniquement|juste|grave|de souci|de soucis|de probleme|de problemes|loin|evident|sur|encore|que du|forcement)
  (pourquoi|ou) pas
  pas,
  (ne|nhesite|nhesitez|hesite|hesitez|hesitent) [hesitez|hesite] pas
  ne (manquez|manque|ratez|rate|cherchez|cherche|loupez|loupe|bougez|bouge) (pas|plus)
  sans (doute|hesiter|hesitation|faute|compter|cesse|arret|oublier|parler de)
  (vous|tu|yaurait|y aurait|auriez vous|avez vous|on|quelquun|personne) [n] (avez|as|aurais|auriez|aurait|connaissez|connais|connaitrait|connaitriez|vendez|faites|pouvez|peux|pourriez) pas
  (vous|tu) (nauriez|naurais|navez|nas) pas
  (nauriez|naurais|navez|naurait)
  (rien|ne) (a (dire|redire)|de (mieux|tel))
  jamais (decu|decue|decus|decues|eu|vu|mange|goute|trouve)
  (ne|nai|na) (regrette|decoit|decoivent|decevez) (pas|jamais|rien)
  ne (trouve|trouvons|arrive|peux|comprends) (pas|plus)
  (trouve|arrive|comprends) pas
  ny a t il pas
  (nest|est) ce pas
  cest (pas|ni)
`;
