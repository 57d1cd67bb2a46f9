const HARMLESS: Record<string, string> = { '{': '(', '}': ')', '⟦': '[', '⟧': ']' };

/**
 * A value that can neither make a variable nor a gap where it lands, whatever stands beside it, nor turn
 * the direction of the text around it. Filling is done once; values are never looked at again.
 */
export function inert(value: string): string {
  return value
    .replace(/[{}⟦⟧]/g, (bracket) => HARMLESS[bracket] ?? '')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}
