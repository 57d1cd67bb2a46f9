import { Lesson } from '../model';
import { skillOf } from '../skills';
import type { z } from '../zod';
import type { KnowledgeKind } from './kind';

const Entry = Lesson.pick({ title: true, skill: true, says: true, tryIt: true });
type Entry = z.infer<typeof Entry>;

export const lessons: KnowledgeKind<Lesson, Entry> = {
  table: 'lessons',
  label: 'Lessons',
  one: 'lesson',
  schema: Entry,
  fieldsOf: (entry) => entry,
  titleOf: ({ title }) => title,
  partsOf: ({ title, skill, says, tryIt }) => [
    { label: 'Title', text: title },
    { label: 'Skill', text: skillOf(skill).label },
    { label: 'Text', text: says },
    { label: 'Try it today', text: tryIt },
  ],
};
