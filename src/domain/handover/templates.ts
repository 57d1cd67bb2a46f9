import { fold } from '../fold';
import { packName } from '../info-packs/pack-title';
import { intentOf } from '../intents';
import { Template } from '../model';
import { askFacts } from '../referral-moment/asks';
import { say } from '../say/say';
import { parseTemplate } from '../template/parse';
import { packVariableTitle } from '../variables';
import type { z } from '../zod';
import type { KnowledgeKind } from './kind';

const Entry = Template.pick({ title: true, text: true, intents: true, tags: true, ask: true });
type Entry = z.infer<typeof Entry>;

export const templates: KnowledgeKind<Template, Entry> = {
  table: 'templates',
  label: 'handover_templates',
  count: 'handover_countTemplates',
  schema: Entry,
  // A starter that nobody edited is on the colleague's computer as well.
  isOwn: ({ starter, times }) =>
    starter === null ||
    Object.entries(times ?? {}).some(([path, stamp]) => path !== '' && path !== 'order' && stamp !== ''),
  fieldsOf: (entry, before) => ({ ...entry, starter: before?.starter ?? null }),
  titleOf: ({ title }) => title,
  partsOf: ({ title, text, intents, tags, ask }) => [
    { label: say('handover_partTitle'), text: title },
    { label: say('handover_partText'), text },
    { label: say('handover_partAnswers'), text: intents.map((intent) => intentOf(intent).label).join(', ') },
    { label: say('handover_partTags'), text: tags.join(', ') },
    { label: say('handover_partAsks'), text: ask ? askFacts(ask).label : '' },
  ],
  // A starter of theirs that was edited stands beside ours.
  subjectOf: ({ title }) => fold(title).trim(),
  packsIn({ text }) {
    const titles = parseTemplate(text).flatMap((piece) =>
      piece.kind === 'variable' ? (packVariableTitle(piece.name) ?? []) : [],
    );
    return [...new Map(titles.map((title) => [packName(title), title])).values()];
  },
};
