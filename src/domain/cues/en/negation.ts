/** Negate the words that follow in the same clause. */
export const NEGATORS = `
  (not|never|no|without|hardly|neither|nor|nothing|cannot|dont|cant|wont|isnt|wasnt|arent|werent|didnt|doesnt|aint|couldnt|wouldnt|shouldnt|hasnt|havent|hadnt|stop|stopped)
`;

/** Hold a “not” and negate nothing that follows. */
export const HARMLESS = `
  (cant|cannot) wait
  (dont|didnt) know
  (not sure|no idea|no clue|no doubt|no matter|no problem|no wonder|no more|no,|nothing but|nothing more)
  not (only|just|to mention|a day|long|gonna lie)
  why (not|dont|dont you)
  dont hesitate
  (wouldnt|dont) mind
  cant (decide|find|stop|believe|help|fault)
  couldnt
  (havent|have not) (found|seen)
  never been
  (dont|cant) you
`;
