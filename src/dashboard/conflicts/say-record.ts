import type { StoredRecord } from '../../domain/model';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import type { Conflict } from '../../log/conflicts';

/** What a record is called that is not named by its contact. */
const TITLED: Partial<Record<Conflict['table'], { key: Key; name: (record: never) => string }>> = {
  templates: { key: 'conflicts_template', name: ({ title }: { title: string }) => title },
  facts: {
    key: 'conflicts_fact',
    name: ({ about, says }: { about: string; says: string }) => about || says,
  },
  infoPacks: { key: 'conflicts_pack', name: ({ title }: { title: string }) => title },
  lessons: { key: 'conflicts_lesson', name: ({ title }: { title: string }) => title },
  drills: { key: 'conflicts_drill', name: ({ asks }: { asks: string }) => asks },
};
const OF_CONTACT: Partial<Record<Conflict['table'], Key>> = {
  followUps: 'conflicts_step',
  interactions: 'conflicts_exchange',
  purchases: 'conflicts_purchase',
};

/** What a contradicted record is: `Ana Silva`, `Next step with Ana Silva`, `Template “Thanks”`. */
export function sayRecord(conflict: Conflict, names: ReadonlyMap<string, string>): string {
  const { table, record, contactId } = conflict;
  const titled = TITLED[table];
  if (titled) return say(titled.key, { name: titled.name(record as StoredRecord as never) });
  const name = names.get(contactId ?? '') ?? say('conflicts_somebody');
  const key = OF_CONTACT[table];
  return key ? say(key, { name }) : name;
}
