import { STAGE_IDS } from '../stages';
import { z } from '../zod';
import { HttpUrl, StoredRecord } from './record';

export const PACK_ITEM_KINDS = ['comparison', 'spec', 'link', 'review', 'availability'] as const;
export const PackItemKind = z.enum(PACK_ITEM_KINDS);
export type PackItemKind = z.infer<typeof PackItemKind>;

const PackItem = z.object({
  id: z.uuid(),
  kind: PackItemKind,
  says: z.string().max(1000),
  url: HttpUrl.nullable(),
});

/** What somebody who decides in their own time needs to know: put together once, brought into replies. */
export const InfoPack = StoredRecord.extend({
  title: z.string().min(1).max(120),
  /** Whom it helps: how far they have come. Empty: anybody. */
  stages: z.array(z.enum(STAGE_IDS)),
  items: z.array(PackItem).max(50),
  order: z.number(),
});
export type InfoPack = z.infer<typeof InfoPack>;
export type PackItem = z.infer<typeof PackItem>;
