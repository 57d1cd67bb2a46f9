import './bulk-bar.css';
import { useState } from 'preact/hooks';
import { say, sayCount } from '../../domain/say/say';
import { STAGES, type StageId, stageLabel } from '../../domain/stages';
import type { Done } from '../../log/act';
import { deleteContacts, stageContacts, tagContacts } from '../../log/many-contacts';
import type { Kept } from '../../log/outcome';
import { doAct } from '../../ui/do-act';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { sayProblem } from '../../ui/undo';
import { DropDown } from './drop-down';
import type { Picking } from './list/picking';
import { TitleForm } from './title-form';

/** What can be done with all contacts that are picked; one undo takes it back. */
export function BulkBar({ picking }: { picking: Picking }) {
  const [busy, setBusy] = useState(false);
  const { ids } = picking;
  if (ids.length === 0) return null;
  const count = ids.length;
  /** Whether it was done: until then the selection and what was typed stay. */
  const run = async (says: string, work: () => Promise<Kept<Done<number>>>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    try {
      const changed = doAct(says, await work());
      if (changed === 0) sayProblem(say('contacts_nothingChanged'));
      return changed !== null;
    } catch (error) {
      console.error(error);
      sayProblem(say('contacts_couldNotBeDone'));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const tag = (name: string) =>
    run(sayCount('contacts_tagged', count, { tag: name.trim() }), () =>
      tagContacts(logs.real, ids, name, new Date()),
    );
  const stage = (id: StageId) =>
    run(sayCount('contacts_staged', count, { stage: stageLabel(id) }), () =>
      stageContacts(logs.real, ids, id, new Date()),
    );
  const remove = async (): Promise<void> => {
    if (await run(sayCount('contacts_deleted', count), () => deleteContacts(logs.real, ids, new Date())))
      picking.clear();
  };

  return (
    <fieldset class="bulk-bar" aria-label={say('contacts_withSelected')} aria-busy={busy}>
      <span class="bulk-count" role="status">
        {sayCount('contacts_selected', count)}
      </span>
      <DropDown class="button small" label={say('contacts_addTag')}>
        {(close) => (
          <TitleForm
            start=""
            label={say('contacts_tag')}
            act={say('contacts_add')}
            onKeep={async (name) => (await tag(name)) && close()}
          />
        )}
      </DropDown>
      <DropDown class="button small" label={say('contacts_setStage')}>
        {(close) => (
          <ul class="bulk-stages">
            {STAGES.map(({ id, label, means }) => (
              <li key={id}>
                <button
                  type="button"
                  class="button plain muted small"
                  title={means}
                  onClick={trusted(() => void stage(id).then((done) => done && close()))}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        )}
      </DropDown>
      <button type="button" class="button small" onClick={trusted(() => void remove())}>
        <Icon name="trash" size={14} /> {say('contacts_delete')}
      </button>
      <button type="button" class="button plain muted small" onClick={trusted(picking.clear)}>
        {say('contacts_selectNone')}
      </button>
    </fieldset>
  );
}
