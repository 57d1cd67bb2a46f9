import { Lesson } from '../model';
import { say } from '../say/say';
import { skillOf } from '../skills';
import type { z } from '../zod';
import type { KnowledgeKind } from './kind';

const Entry = Lesson.pick({ title: true, skill: true, says: true, tryIt: true });
type Entry = z.infer<typeof Entry>;

export const lessons: KnowledgeKind<Lesson, Entry> = {
  table: 'lessons',
  label: 'handover_lessons',
  count: 'handover_countLessons',
  schema: Entry,
  fieldsOf: (entry) => entry,
  titleOf: ({ title }) => title,
  partsOf: ({ title, skill, says, tryIt }) => [
    { label: say('handover_partTitle'), text: title },
    { label: say('handover_partSkill'), text: skillOf(skill).label },
    { label: say('handover_partText'), text: says },
    { label: say('handover_partTry'), text: tryIt },
  ],
};
