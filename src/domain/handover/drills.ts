import { unfitDrill } from '../drills/unfit-drill';
import { Drill } from '../model';
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
  label: 'Drills',
  one: 'drill',
  schema: Entry,
  fieldsOf: (entry) => entry,
  titleOf: ({ asks }) => asks,
  partsOf: ({ skill, asks, author, post, reply, choices, answers }) => [
    { label: 'Task', text: asks },
    { label: 'Skill', text: skillOf(skill).label },
    { label: 'Written by', text: author },
    { label: 'Post', text: post },
    { label: 'Reply', text: reply },
    ...choices.map(({ says, right, why }) => ({
      label: right ? 'Right choice' : 'Choice',
      text: why === '' ? says : `${says} (${why})`,
    })),
    { label: 'A good answer', text: answers },
  ],
  unfit: (entry) =>
    unfitDrill(entry) === null ? null : 'something is missing that it cannot be done without',
};
