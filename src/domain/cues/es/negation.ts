/** Negate the words that follow in the same clause. */
export const NEGATORS = `
  (no|nunca|jamas|sin|ni|tampoco|nadie|nada|ningun|ninguna|ninguno|apenas|nunk|nop)
  (dej(o|a|e|en|ar) de|ya no|para nada|en vez de|en lugar de|lejos de|poco)
`;

/** Hold such a word and negate nothing that follows. */
export const HARMLESS = `
  sin (duda|dudas|dudarlo|duda alguna|miedo|pensarlo|pensarmelo|problema|problemas|compromiso|mas|parar|querer|embargo|falta|lugar a dudas)
  no (solo|solamente|se|lo se|sabia|sabes|sabeis|saben|sabemos|dudo|dudes|dudeis|duden|veo la hora|me aguanto|aguanto|importa|pasa nada|puedo (esperar|parar|dejar|mas|creer|resistir)|me canso|te pierdas|os perdais|se pierdan|se lo pierdan|hay (duda|dudas|como|nada como)|obstante|encuentro|encontramos|encontre|consigo|conseguimos|conozco|conocemos|tengo ni idea|tengo idea|tengo mucha idea|hay problema|paro de|dejo de|dejan de|deja de)
  (no|ni) (os|se|te) (arrepent(ireis|iran|iras)|(vais|van|vas) a arrepentir)
  (por que|porque|como|xq|y|o|a que|que) no
  no (,|!|.|?|??)
  (nada|no hay nada|nadie) (mas|como|menos|mejor)
  nada (,|!|.)
  no (me|nos) (decido|decidimos|aclaro|aguanto)
  (casi|mas que|antes que|mejor que|peor que|como) (nunca|nada|nadie)
  a nada de
  poco a poco
  hace poco
  un poco
  muy poco
`;
