import { z } from '../zod';

/** ISO 8601 with offset or `Z`. */
export const Timestamp = z.iso.datetime({ offset: true });

/** An http(s) address: nothing else is ever turned into a link or opened. */
export const HttpUrl = z.url({ protocol: /^https?$/ }).max(4000);

/** A local calendar day, `2026-11-24`. */
export const CalendarDay = z.iso.date();

/**
 * When and on which installation something was written: `2026-11-22T09:00:00.000Z 3f2a…`. Stamps sort as text.
 * Empty: never written by a person, so anything else is later.
 */
export const Stamp = z
  .string()
  .max(100)
  .regex(/^$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z .+$/);
export type Stamp = z.infer<typeof Stamp>;

/**
 * A value of a part that was written without knowledge of the one that stands, so that the user may choose.
 * `value` absent: the part was taken out. See `domain/merge/rivals`.
 */
export const Rival = z.object({
  path: z.string().max(4100),
  stamp: Stamp,
  value: z.unknown().optional(),
});
export type Rival = z.infer<typeof Rival>;

/** What every stored record carries. A deleted record stays as a tombstone until it is purged. */
export const StoredRecord = z.object({
  id: z.uuid(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  deletedAt: Timestamp.optional(),
  /** The installation that wrote the record last; random, made at install. */
  device: z.string().max(64),
  /**
   * When each part was written last, by its path (`domain/merge/paths.ts`); the empty path stands for all the
   * others. Absent until the record is changed: then all is as old as `updatedAt`.
   */
  times: z.record(z.string().max(4100), Stamp).optional(),
  /**
   * Of other installations the newest stamp that was replaced here, where no other stamp of the record tells it: so it
   * is known later who had read whose words. By installation; see `domain/merge/known`.
   */
  seen: z.array(Stamp).max(1000).optional(),
  /** By path, of one path the newest first. Absent: nobody contradicted anybody. */
  rivals: z.array(Rival).max(5000).optional(),
  /** Of a deleted record: what whoever deleted it knew of other installations' words; see `domain/merge/unaware`. */
  knew: z.array(Stamp).max(1000).optional(),
});

export type StoredRecord = z.infer<typeof StoredRecord>;
