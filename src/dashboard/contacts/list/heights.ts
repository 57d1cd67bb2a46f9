/** How high a contact's row is before it is measured, px. As in `contact-row.css` and `cards.css`. */
export const LINE = 48;
/** On a narrow page. */
export const CARD = 76;
/** What a line of what was found adds. */
export const FOUND_LINE = 24;

/** A list narrower than this, px, has no room for a person on one line. */
export const LINE_FITS = 640;

/** Where lists begin, roughly, px: the first drawing holds no rows that are below the window. */
export const USUAL_BEGINNING = 240;
