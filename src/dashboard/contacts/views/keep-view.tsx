import { BUILT_IN_FILTERS, EMPTY_FILTER, FILTERS } from '../../../domain/contact-filters';
import { canonical } from '../../../domain/merge/paths';
import type { ContactFilter } from '../../../domain/model';
import { say, sayParts } from '../../../domain/say/say';
import { changeSavedFilter, saveFilter } from '../../../log/saved-filters';
import { doAct } from '../../../ui/do-act';
import { logs } from '../../../ui/logs';
import { trusted } from '../../../ui/trusted';
import { DropDown } from '../drop-down';
import { TitleForm } from '../title-form';
import { changeView, showFilter, view } from '../view';
import { SavedViewMenu } from './saved-view-menu';
import { useSavedViews } from './saved-views';

/** Keeps what is shown as a view of its own, or anew under the name it came from; and what else can be done with that. */
export function KeepView() {
  const { filter, from } = view.value;
  const saved = useSavedViews();
  const known = [...BUILT_IN_FILTERS, ...(saved ?? []), { filter: EMPTY_FILTER }];
  const plain = filter.query.trim() === '' && Object.keys(filter.on).length === 0;
  const own = saved?.find(({ id }) => id === from);
  const menu = own && <SavedViewMenu key={own.id} saved={own} />;
  if (!saved || known.some((one) => canonical(one.filter) === canonical(filter))) return menu ?? null;

  const update = async (): Promise<void> => {
    if (!own) return;
    const outcome = await changeSavedFilter(logs.real, own.id, (now) => ({ ...now, filter }), new Date());
    doAct(say('contacts_viewUpdated', { title: own.title }), outcome);
  };
  const save = async (title: string): Promise<boolean> => {
    const outcome = await saveFilter(logs.real, title, filter, new Date());
    const kept = doAct(say('contacts_viewSaved', { title }), outcome);
    if (kept) changeView({ from: kept.id });
    return kept !== null;
  };
  return (
    <>
      {menu}
      {own && (
        <button type="button" class="button plain small" onClick={trusted(() => void update())}>
          {sayParts('contacts_viewUpdate', { title: <bdi>{own.title}</bdi> })}
        </button>
      )}
      {!plain && (
        <DropDown class="button plain small" label={say('contacts_viewSave')}>
          {(close) => (
            <TitleForm
              start={suggested(filter)}
              label={say('contacts_viewName')}
              act={say('contacts_save')}
              onKeep={async (title) => (await save(title)) && close()}
            />
          )}
        </DropDown>
      )}
      {!plain && (
        <button
          type="button"
          class="button plain muted small"
          onClick={trusted(() => showFilter({ ...EMPTY_FILTER, sort: filter.sort }, null))}
        >
          {say('contacts_clearAll')}
        </button>
      )}
    </>
  );
}

/** What the filter says of itself, short enough for a name. */
function suggested({ query, on }: ContactFilter): string {
  const says = FILTERS.flatMap((kind) => {
    const value = on[kind.id];
    return value === undefined ? [] : [kind.says(value)];
  });
  return [query.trim(), ...says]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, 60);
}
