/** Negate the words that follow in the same clause. */
export const NEGATORS = `
  (nicht|nich|nischt|ned|net|nit|nid|nöd|nie|niemals|nimmer|kein|keine|keinen|keinem|keiner|keines|keinerlei|koa|kan|kei|ohne|weder|kaum|nix|nichts|nüt|nirgends|nirgendwo|anstatt|statt)
`;

/** Hold a “not” and negate nothing that follows. */
export const HARMLESS = `
  nicht (nur|bloss|wahr|zuletzt|umsonst|sicher|genug|mehr lange|lange|ganz so|zu vergessen|weit)
  (kein|keine) (problem|ahnung|frage|zweifel|sorge|sorgen|thema|ding|witz|wunder|angst)
  keine ahnung (ob|wo|wie|was|wer)
  (kann|könnte) [man|ich|echt|da|wirklich] [man|echt|wirklich] (nicht|nix|nichts|ned|net) [zu] (meckern|klagen|motzen)
  (nix|nichts) (als|zu meckern|zu beanstanden)
  (kann|können|konnte|kanns|kann es) .. (nicht|kaum) (mehr|erwarten|abwarten)
  (weiss|weiß|wissen) (nicht|net|ned)
  (warum|wieso|weshalb|ob|wenn) (nicht|net|ned)
  (könnt|könnten|könntet|kannst|können|habt|hast|wollt|willst|gibt|gibts) (ihr|sie|du|es|man|wir|da|auch) (nicht|net|ned|keine|kein|keinen)
  noch nie (so|etwas|was|eine|einen|ein)
  nie (so|einen so|eine so|ein so)
  ohne (witz|scheiss|mist|zweifel|wenn und aber|ende|spass|frage|probleme|problem|stress|terminstress)
`;
