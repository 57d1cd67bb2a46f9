/** Longest text kept of a post (UTF-16 units); readers cut there. Facebook allows 63,206, X 25,000. */
export const MAX_POST_TEXT = 10_000;
/** Longest word or phrase to be muted: far longer than any name of a product. */
export const MAX_MUTED_WORD = 120;
/** Longest reply taken: above every site's limit. */
export const MAX_REPLY = 70_000;
