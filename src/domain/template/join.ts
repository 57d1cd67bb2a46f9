/**
 * Closes the hole an empty value leaves: `Hi {{contact.firstName|}}, thanks` reads `Hi, thanks`, and
 * `{{contact.firstName|}}, thanks` reads `Thanks`. Touches only the two sides of the hole.
 */
export function joinEmpty(before: string, after: string): string {
  if (/(?:^|\n)[ \t]*$/.test(before)) return before + capitalised(after.replace(/^[ \t]*[,;:]?[ \t]*/, ''));
  if (/^(?:[.,;:!?…]|\n|$)/.test(after)) return before.replace(/[ \t]*[,;]?[ \t]+$/, '') + after;
  if (/[ \t]$/.test(before)) return before + after.replace(/^[ \t]+/, '');
  return before + after;
}

/** With a capital letter, also after a mark that opens a question: `¿Qué tal?`. */
function capitalised(text: string): string {
  return text.replace(/^[¿¡]{0,2}\p{Ll}/u, (start) => start.toUpperCase());
}
