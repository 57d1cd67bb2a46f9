/** Negate the words that follow in the same clause. */
export const NEGATORS = `
  (nao|naum|nn|n|nunca|jamais|nem|sem|nenhum|nenhuma|nada|ninguem|tampouco|zero)
  (deix(ou|aram|a|am|ei)|par(ou|aram|ei)) de
`;

/** Hold a “not” and negate nothing that follows. */
export const HARMLESS = `
  nao (vejo a hora|vejo [a] hora|aguento mais esperar|posso esperar|consigo esperar|resisto|resisti)
  (nao|n) (sei|sabia|so|apenas|somente|e so|e apenas|e so isso|tenho duvida|tenho duvidas|tem erro|tem igual|tem preco|tem como|ha duvida|ha palavras|tenho palavras|tem comparacao)
  (nao|n) (tenho nada a|tenho (que|do que)) (reclamar|apontar)
  (por que|porque|pq|pk|porq) (nao|n)
  sem (duvida|duvidas|falar|contar|querer|palavras|igual|pensar)
  nem (acredito|acreditei|sei|sabia|pensei|penso|me fale|fala|falo|vi o tempo)
  nada (como|melhor|a (apontar|reclamar|dizer)|contra|mais que|menos)
  (nao|n) (perco|perca|percam|deixe|deixem|deixo|hesitem|hesite|hesitei|troco|abro mao|vivo sem|fico sem|me canso)
  de nada
  nada (,|(!|!!)|.|END)
  (pois|ate|senao|ou|ne|que tal) nao
  (nao|n) (,|(?|??)|.|END)
  ninguem (faz|tem|atende|trata) (melhor|igual|tao|como)
  (nunca|jamais) (vi|comi|provei|tive|usei|fui|bebi|encontrei) ..4 (tao|igual|melhor|assim|mais)
`;
