import { z } from '../domain/zod';
import type { LogDatabase } from './database';

/** What the background hands to a page that it opens: words to log, and with whom, where that is known. */
const HandedOver = z.object({
  text: z.string(),
  contactId: z.uuid().nullable(),
  at: z.string(),
});
export type HandedOver = Pick<z.infer<typeof HandedOver>, 'text' | 'contactId'>;

const ID = 'handedOver';
/** A page that was not loaded by then is not coming. */
const KEPT_MS = 5 * 60_000;

/** By way of the log: in an address, people's words would stand in the browser's history. */
export async function handOver(log: LogDatabase, words: HandedOver, now: Date): Promise<void> {
  await log.notes.put({ id: ID, value: { ...words, at: now.toISOString() } });
}

/** What was handed over, once; null where nothing was. */
export function takeHandedOver(log: LogDatabase, now: Date): Promise<HandedOver | null> {
  return log.transaction('rw', log.notes, async () => {
    const note = await log.notes.get(ID);
    if (!note) return null;
    await log.notes.delete(ID);
    const read = HandedOver.safeParse(note.value);
    if (!read.success || Date.parse(read.data.at) < now.getTime() - KEPT_MS) return null;
    return { text: read.data.text, contactId: read.data.contactId };
  });
}
