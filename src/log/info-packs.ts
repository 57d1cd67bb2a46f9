import { packName, unfitPackTitle } from '../domain/info-packs/pack-title';
import { InfoPack, type StoredRecord } from '../domain/model';
import type { Key } from '../domain/say/keys';
import { say } from '../domain/say/say';
import { unfitField } from '../domain/unfit-field';
import { act, type Done, gone } from './act';
import type { LogDatabase } from './database';
import { moveRecord } from './move-record';
import { failed, type Kept, kept } from './outcome';
import { lastOrder, listInOrder } from './own-list';

/** What the user writes of an information pack. */
export type InfoPackFields = Omit<InfoPack, keyof StoredRecord | 'order'>;

/** The user's information packs in their order. */
export function listInfoPacks(log: LogDatabase): Promise<InfoPack[]> {
  return listInOrder(log.infoPacks);
}

/** Adds a pack at the end of the list. */
export function addInfoPack(
  log: LogDatabase,
  fields: InfoPackFields,
  now: Date,
): Promise<Kept<Done<InfoPack>>> {
  return act(log, ['infoPacks'], now, async (act) => {
    const refused = await refusal(log, null, fields, null);
    if (refused !== null) return failed('refused', refused);
    return kept(await act.add('infoPacks', { ...fields, order: (await lastOrder(log.infoPacks)) + 1 }));
  });
}

/** Changes what the user wrote of a pack. */
export function editInfoPack(
  log: LogDatabase,
  id: string,
  fields: Partial<InfoPackFields>,
  now: Date,
): Promise<Kept<Done<InfoPack>>> {
  return act(log, ['infoPacks'], now, async (act) => {
    const before = await log.infoPacks.get(id);
    if (!before) return gone('log_thisPack');
    const refused = await refusal(log, before, fields, id);
    if (refused !== null) return failed('refused', refused);
    const pack = await act.change('infoPacks', id, (stands) => ({ ...stands, ...fields }));
    return pack ? kept(pack) : gone('log_thisPack');
  });
}

/** Takes a pack off the list. Templates that bring it in ask for it as for anything that is not known. */
export function deleteInfoPack(log: LogDatabase, id: string, now: Date): Promise<Kept<Done<null>>> {
  return act(log, ['infoPacks'], now, async (act) =>
    (await act.remove('infoPacks', id)) ? kept(null) : gone('log_thisPack'),
  );
}

/** Moves a pack to stand right after another; first in the list when `afterId` is null. */
export function moveInfoPack(
  log: LogDatabase,
  id: string,
  afterId: string | null,
  now: Date,
): Promise<Kept<Done<InfoPack>>> {
  return act(log, ['infoPacks'], now, async (act) => {
    const pack = await moveRecord(act, 'infoPacks', await listInfoPacks(log), id, afterId);
    return pack ? kept(pack) : gone('log_thisPack');
  });
}

const WORDS: { [F in keyof InfoPackFields]?: Key } = { title: 'log_packTitle', items: 'log_packItems' };

async function refusal(
  log: LogDatabase,
  before: InfoPackFields | null,
  after: Partial<InfoPackFields>,
  id: string | null,
): Promise<string | null> {
  const field = unfitField<Partial<InfoPackFields>>(InfoPack, before, after);
  if (field) return say(WORDS[field] ?? 'log_packUnfit');
  if (after.title === undefined) return null;
  const unfit = unfitPackTitle(after.title);
  if (unfit !== null) return unfit;
  const name = packName(after.title);
  const others = (await listInfoPacks(log)).filter((pack) => pack.id !== id);
  return others.some(({ title }) => packName(title) === name) ? say('log_packTitleTaken') : null;
}
