import './bulk-bar.css';
import { useState } from 'preact/hooks';
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
  const people = ids.length === 1 ? '1 contact' : `${ids.length.toLocaleString('en')} contacts`;
  /** Whether it was done: until then the selection and what was typed stay. */
  const run = async (says: string, work: () => Promise<Kept<Done<number>>>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    try {
      const changed = doAct(says, await work());
      if (changed === 0) sayProblem('Nothing changed: they were all like that already.');
      return changed !== null;
    } catch (error) {
      console.error(error);
      sayProblem('That could not be done, and nothing was changed. Reload the page and try again.');
      return false;
    } finally {
      setBusy(false);
    }
  };
  const tag = (name: string) =>
    run(`Tagged ${people} “${name.trim()}”.`, () => tagContacts(logs.real, ids, name, new Date()));
  const stage = (id: StageId) =>
    run(`Set ${people} to “${stageLabel(id)}”.`, () => stageContacts(logs.real, ids, id, new Date()));
  const remove = async (): Promise<void> => {
    if (await run(`Deleted ${people}.`, () => deleteContacts(logs.real, ids, new Date()))) picking.clear();
  };

  return (
    <fieldset class="bulk-bar" aria-label="With the selected contacts" aria-busy={busy}>
      <span class="bulk-count" role="status">
        {people} selected
      </span>
      <DropDown class="button small" label="Add a tag…">
        {(close) => (
          <TitleForm start="" label="Tag" act="Add" onKeep={async (name) => (await tag(name)) && close()} />
        )}
      </DropDown>
      <DropDown class="button small" label="Set the stage…">
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
        <Icon name="trash" size={14} /> Delete
      </button>
      <button type="button" class="button plain muted small" onClick={trusted(picking.clear)}>
        Select none
      </button>
    </fieldset>
  );
}
