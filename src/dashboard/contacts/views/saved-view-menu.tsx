import type { SavedFilter } from '../../../domain/model';
import { say } from '../../../domain/say/say';
import { changeSavedFilter, deleteSavedFilter } from '../../../log/saved-filters';
import { doAct } from '../../../ui/do-act';
import { Icon } from '../../../ui/icon';
import { logs } from '../../../ui/logs';
import { trusted } from '../../../ui/trusted';
import { DropDown } from '../drop-down';
import { TitleForm } from '../title-form';
import { changeView } from '../view';

/** What can be done with a saved view. */
export function SavedViewMenu({ saved }: { saved: SavedFilter }) {
  const rename = async (title: string): Promise<boolean> => {
    const outcome = await changeSavedFilter(logs.real, saved.id, (now) => ({ ...now, title }), new Date());
    return doAct(say('contacts_viewRenamed', { title: saved.title }), outcome) !== null;
  };
  const remove = async (): Promise<void> => {
    const outcome = await deleteSavedFilter(logs.real, saved.id, new Date());
    // What it shows stays as it is; only the name is gone.
    if (outcome.ok) changeView({ from: null });
    doAct(say('contacts_viewDeleted', { title: saved.title }), outcome);
  };
  return (
    <DropDown class="button plain small" label={say('contacts_viewEdit')}>
      {(close) => (
        <div class="stack">
          <TitleForm
            start={saved.title}
            label={say('contacts_viewNewName')}
            act={say('contacts_viewRename')}
            onKeep={async (title) => (await rename(title)) && close()}
          />
          <p>
            <button type="button" class="button small" onClick={trusted(() => void remove())}>
              <Icon name="trash" size={14} /> {say('contacts_viewDelete')}
            </button>
          </p>
        </div>
      )}
    </DropDown>
  );
}
