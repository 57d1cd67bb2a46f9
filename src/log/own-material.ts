import { unfitDrill } from '../domain/drills/unfit-drill';
import { Drill, Lesson, type StoredRecord } from '../domain/model';
import type { Key } from '../domain/say/keys';
import { say } from '../domain/say/say';
import { unfitField } from '../domain/unfit-field';
import { act, type Done, gone } from './act';
import type { LogDatabase } from './database';
import { failed, type Kept, kept } from './outcome';
import { lastOrder, listInOrder } from './own-list';

/** What the user writes of a lesson or a drill. */
export type LessonFields = Omit<Lesson, keyof StoredRecord | 'order'>;
export type DrillFields = Omit<Drill, keyof StoredRecord | 'order'>;

interface Fields {
  lessons: LessonFields;
  drills: DrillFields;
}
interface Records {
  lessons: Lesson;
  drills: Drill;
}
type OwnTable = keyof Records;

/** What each is called, what it is made of, and what to say of a field that cannot be kept. */
const KINDS = {
  lessons: {
    name: 'log_thisLesson',
    schema: Lesson,
    words: {
      title: 'log_lessonTitle',
      says: 'log_lessonText',
      tryIt: 'log_lessonTryIt',
    } as Record<string, Key>,
    unfit: 'log_lessonUnfit',
  },
  drills: {
    name: 'log_thisDrill',
    schema: Drill,
    words: {
      asks: 'log_drillTask',
      post: 'log_drillPost',
      reply: 'log_drillReply',
      choices: 'log_drillChoices',
      answers: 'log_drillAnswer',
    } as Record<string, Key>,
    unfit: 'log_drillUnfit',
  },
} as const;

/** The user's own, and colleagues' that were brought in, in their order. */
export function listOwn<T extends OwnTable>(log: LogDatabase, table: T): Promise<Records[T][]> {
  return listInOrder<Records[T]>(log.table(table));
}

/** Adds a lesson or a drill at the end. */
export function addOwn<T extends OwnTable>(
  log: LogDatabase,
  table: T,
  fields: Fields[T],
  now: Date,
): Promise<Kept<Done<Records[T]>>> {
  return act<Records[T]>(log, [table], now, async (act) => {
    const refused = refusal(table, null, fields);
    if (refused !== null) return failed('refused', refused);
    const order = (await lastOrder<Records[T]>(log.table(table))) + 1;
    return kept((await act.add(table, { ...fields, order } as never)) as Records[T]);
  });
}

/** Changes what the user wrote of one. */
export function editOwn<T extends OwnTable>(
  log: LogDatabase,
  table: T,
  id: string,
  fields: Fields[T],
  now: Date,
): Promise<Kept<Done<Records[T]>>> {
  return act<Records[T]>(log, [table], now, async (act) => {
    const before = (await log.table(table).get(id)) as Records[T] | undefined;
    const refused = before && refusal(table, before, fields);
    if (refused) return failed('refused', refused);
    const after = await act.change(table, id, (stands) => ({ ...stands, ...fields }) as never);
    return after ? kept(after as Records[T]) : gone(KINDS[table].name);
  });
}

/** Takes one off the list. */
export function deleteOwn(
  log: LogDatabase,
  table: OwnTable,
  id: string,
  now: Date,
): Promise<Kept<Done<null>>> {
  return act(log, [table], now, async (act) =>
    (await act.remove(table, id)) ? kept(null) : gone(KINDS[table].name),
  );
}

function refusal<T extends OwnTable>(table: T, before: Records[T] | null, after: Fields[T]): string | null {
  const { schema, words, unfit } = KINDS[table];
  const field = unfitField<object>(schema, before, after);
  if (field) return say(words[field] ?? unfit);
  if (table === 'drills') return unfitDrill(after as DrillFields);
  return null;
}
