/** What an import takes. Beyond these the file is refused, or the row says what was left out. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
export const MAX_ROWS = 200_000;
/** UTF-16 units of one cell, or of one value of a vCard. */
export const MAX_CELL = 50_000;
