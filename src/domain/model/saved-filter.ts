import { z } from '../zod';
import { StoredRecord } from './record';

/**
 * Which contacts a list shows and in what order. `on` holds the filters that are switched on, by their id in
 * `domain/contact-filters`; one that this version does not know is kept and filters nothing.
 */
export const ContactFilter = z.object({
  query: z.string().max(300),
  on: z.record(
    z.string().max(40),
    z.union([z.literal(true), z.number().int().min(1).max(3650), z.array(z.string().max(60)).max(100)]),
  ),
  sort: z.string().max(40),
});
export type ContactFilter = z.infer<typeof ContactFilter>;

/** A filter of the contact list that the user gave a name. */
export const SavedFilter = StoredRecord.extend({
  title: z.string().min(1).max(60),
  filter: ContactFilter,
});
export type SavedFilter = z.infer<typeof SavedFilter>;
