/**
 * Where a word of a contact can stand, the best place first: a word that stands in several counts where it
 * counts most. Their order is part of the format (`encode.ts`).
 */
export const PLACES = ['name', 'handle', 'company', 'tags', 'reach', 'notes', 'posts'] as const;
export type Where = (typeof PLACES)[number];
