import { z } from '../zod';

/** ISO 8601 with offset or `Z`. */
export const Timestamp = z.iso.datetime({ offset: true });

/** An http(s) address: nothing else is ever turned into a link or opened. */
export const HttpUrl = z.url({ protocol: /^https?$/ }).max(4000);

/** What every stored record carries. A deleted record stays as a tombstone until it is purged. */
export const StoredRecord = z.object({
  id: z.uuid(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  deletedAt: Timestamp.optional(),
  /** The installation that wrote the record last; random, made at install. */
  device: z.string().max(64),
});

export type StoredRecord = z.infer<typeof StoredRecord>;
