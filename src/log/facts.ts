import { Fact, type StoredRecord } from '../domain/model';
import type { Key } from '../domain/say/keys';
import { say } from '../domain/say/say';
import { unfitField } from '../domain/unfit-field';
import { act, type Done, gone } from './act';
import type { LogDatabase } from './database';
import { moveRecord } from './move-record';
import { failed, type Kept, kept } from './outcome';
import { lastOrder, listInOrder } from './own-list';

/** What the user writes of a fact. */
export type FactFields = Omit<Fact, keyof StoredRecord | 'order'>;

/** The user's facts in their order. */
export function listFacts(log: LogDatabase): Promise<Fact[]> {
  return listInOrder(log.facts);
}

/** Adds a fact at the end of the list. */
export function addFact(log: LogDatabase, fields: FactFields, now: Date): Promise<Kept<Done<Fact>>> {
  return act(log, ['facts'], now, async (act) => {
    const tidied = tidy(fields);
    const refused = refusal(null, tidied);
    if (refused !== null) return failed('refused', refused);
    return kept(await act.add('facts', { ...tidied, order: (await lastOrder(log.facts)) + 1 }));
  });
}

/** Changes what the user wrote of a fact. */
export function editFact(
  log: LogDatabase,
  id: string,
  fields: Partial<FactFields>,
  now: Date,
): Promise<Kept<Done<Fact>>> {
  return act(log, ['facts'], now, async (act) => {
    const before = await log.facts.get(id);
    if (!before) return gone('log_thisFact');
    const tidied = tidy(fields);
    const refused = refusal(before, tidied);
    if (refused !== null) return failed('refused', refused);
    const fact = await act.change('facts', id, (stands) => ({ ...stands, ...tidied }));
    return fact ? kept(fact) : gone('log_thisFact');
  });
}

/** Takes a fact off the list. */
export function deleteFact(log: LogDatabase, id: string, now: Date): Promise<Kept<Done<null>>> {
  return act(log, ['facts'], now, async (act) =>
    (await act.remove('facts', id)) ? kept(null) : gone('log_thisFact'),
  );
}

/** Moves a fact to stand right after another; first in the list when `afterId` is null. */
export function moveFact(
  log: LogDatabase,
  id: string,
  afterId: string | null,
  now: Date,
): Promise<Kept<Done<Fact>>> {
  return act(log, ['facts'], now, async (act) => {
    const fact = await moveRecord(act, 'facts', await listFacts(log), id, afterId);
    return fact ? kept(fact) : gone('log_thisFact');
  });
}

function tidy<F extends Partial<FactFields>>(fields: F): F {
  const { about, says } = fields;
  return {
    ...fields,
    ...(about !== undefined && { about: about.trim() }),
    ...(says !== undefined && { says: says.trim() }),
  };
}

const WORDS: { [F in keyof FactFields]?: Key } = {
  about: 'log_factAbout',
  says: 'log_factSays',
  expiresOn: 'log_factExpires',
};

function refusal(before: FactFields | null, after: Partial<FactFields>): string | null {
  const field = unfitField<Partial<FactFields>>(Fact, before, after);
  return field && say(WORDS[field] ?? 'log_factUnfit');
}
