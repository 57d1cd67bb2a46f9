import { z } from '../zod';
import { Timestamp } from './record';

/**
 * A record that was erased, with nothing of what it held: it does not come back from a backup or another
 * computer. `into`: the record that took its place, when two were the same thing.
 */
export const Gone = z.object({ id: z.uuid(), at: Timestamp, into: z.uuid().nullable() });
export type Gone = z.infer<typeof Gone>;
