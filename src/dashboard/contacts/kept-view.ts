/** Where a tab keeps how its contact list stands. */
export const KEPT_VIEW = 'contacts';

/** A tab that was just opened shows all contacts in the standard order. */
export function standsAsNew(): boolean {
  return sessionStorage.getItem(KEPT_VIEW) === null;
}
