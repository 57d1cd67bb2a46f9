/** Words of every seller: no business is the one to choose for them. */
export const EVERYDAY_WORDS =
  'get give take make want need help best better good great well more most every other others unlike instead customer customers people thing things time day days week weeks year years new back know like look see say tell work always never since them once done place';
