import { BUILT_IN_FILTERS, EMPTY_FILTER, FILTERS } from '../../../domain/contact-filters';
import { canonical } from '../../../domain/merge/paths';
import type { ContactFilter } from '../../../domain/model';
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
    doAct(`The view “${own.title}” shows this now.`, outcome);
  };
  const save = async (title: string): Promise<boolean> => {
    const kept = doAct(`Saved the view “${title}”.`, await saveFilter(logs.real, title, filter, new Date()));
    if (kept) changeView({ from: kept.id });
    return kept !== null;
  };
  return (
    <>
      {menu}
      {own && (
        <button type="button" class="button plain small" onClick={trusted(() => void update())}>
          Update “<bdi>{own.title}</bdi>”
        </button>
      )}
      {!plain && (
        <DropDown class="button plain small" label="Save as a view…">
          {(close) => (
            <TitleForm
              start={suggested(filter)}
              label="Name of the view"
              act="Save"
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
          Clear all
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
