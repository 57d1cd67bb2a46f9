import { packItemLabel } from '../info-packs/item-kinds';
import { packText } from '../info-packs/pack-text';
import { packName, unfitPackTitle } from '../info-packs/pack-title';
import { InfoPack } from '../model';
import { say } from '../say/say';
import { STAGE_IDS, stageLabel } from '../stages';
import { z } from '../zod';
import type { KnowledgeKind } from './kind';

const Entry = InfoPack.pick({ title: true }).extend({
  // A set: in the order in which stages follow each other, each once.
  stages: InfoPack.shape.stages.transform((stages) => STAGE_IDS.filter((stage) => stages.includes(stage))),
  items: z.array(InfoPack.shape.items.element.pick({ kind: true, says: true, url: true })).max(50),
});
type Entry = z.infer<typeof Entry>;

export const infoPacks: KnowledgeKind<InfoPack, Entry> = {
  table: 'infoPacks',
  label: 'handover_infoPacks',
  count: 'handover_countInfoPacks',
  schema: Entry,
  fieldsOf: ({ items, ...entry }, _, newId) => ({
    ...entry,
    items: items.map((item) => ({ id: newId(), ...item })),
  }),
  titleOf: ({ title }) => title,
  partsOf: ({ title, stages, items }) => [
    { label: say('handover_partTitle'), text: title },
    { label: say('handover_partHelps'), text: stages.map(stageLabel).join(', ') },
    ...items.map(({ kind, says, url }) => ({
      label: packItemLabel(kind),
      text: packText({ items: [{ id: '', kind, says, url }] }).replace(/^• /, ''),
    })),
  ],
  unfit: ({ title }) =>
    title.trim() === '' || unfitPackTitle(title) !== null ? say('handover_packUnnamed') : null,
  name: { of: ({ title }) => packName(title), taken: 'handover_packTitleTaken' },
};
