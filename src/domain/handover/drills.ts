import { unfitDrill } from '../drills/unfit-drill';
import { Drill } from '../model';
import { say } from '../say/say';
import { skillOf } from '../skills';
import type { z } from '../zod';
import type { KnowledgeKind } from './kind';

const Entry = Drill.pick({
  kind: true,
  skill: true,
  asks: true,
  post: true,
  author: true,
  reply: true,
  choices: true,
  answers: true,
});
type Entry = z.infer<typeof Entry>;

export const drills: KnowledgeKind<Drill, Entry> = {
  table: 'drills',
  label: 'handover_drills',
  count: 'handover_countDrills',
  schema: Entry,
  fieldsOf: (entry) => entry,
  titleOf: ({ asks }) => asks,
  partsOf: ({ skill, asks, author, post, reply, choices, answers }) => [
    { label: say('handover_partTask'), text: asks },
    { label: say('handover_partSkill'), text: skillOf(skill).label },
    { label: say('handover_partWriter'), text: author },
    { label: say('handover_partPost'), text: post },
    { label: say('handover_partReply'), text: reply },
    ...choices.map(({ says, right, why }) => ({
      label: say(right ? 'handover_partRight' : 'handover_partChoice'),
      text: why === '' ? says : say('handover_choiceWhy', { says, why }),
    })),
    { label: say('handover_partGood'), text: answers },
  ],
  unfit: (entry) => (unfitDrill(entry) === null ? null : say('handover_unfitDrill')),
};
