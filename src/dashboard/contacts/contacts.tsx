import './contacts.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { EMPTY_FILTER, filterContacts } from '../../domain/contact-filters';
import { canonical } from '../../domain/merge/paths';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { later } from '../../ui/later';
import { useNow } from '../../ui/live';
import { trusted } from '../../ui/trusted';
import type { ScreenProps } from '../screens';
import { Counted } from './counted';
import { DropDown } from './drop-down';
import { FilterChips } from './filters/filter-chips';
import { FilterPanel } from './filters/filter-panel';
import { SortMenu } from './filters/sort-menu';
import { SearchBox } from './find/search-box';
import { useSearch } from './find/use-search';
import { KeysHelp } from './keys-help';
import { ContactList } from './list/contact-list';
import { usePicking } from './list/picking';
import { NoContacts } from './no-contacts';
import { NobodyFound } from './nobody-found';
import { usePageKeys } from './page-keys';
import { useReturn } from './return';
import { useSummaries } from './summaries-store';
import { changeView, view } from './view';
import { Views } from './views/views';

// What writes to the log brings the log along, which the first rows do not wait for.
const NewContact = later(async () => (await import('./add/new-contact')).NewContact);
const BulkBar = later(async () => (await import('./bulk-bar')).BulkBar);
const ToChoose = later(async () => (await import('../conflicts/to-choose')).ToChoose);
const LooksSame = later(async () => (await import('./looks-same')).LooksSame);
const QuickLine = later(async () => (await import('../quick-line/quick-line')).QuickLine);
const KeepView = later(async () => (await import('./views/keep-view')).KeepView);

/** Everybody the user sells to: find, narrow down, open, add. */
export function Contacts(_: ScreenProps) {
  const now = useNow();
  const { all, first, total, failed } = useSummaries();
  const { filter, active } = view.value;
  const search = useSearch(filter.query, all);
  const [adding, setAdding] = useState<{ start: string } | null>(null);
  const [helping, setHelping] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const rows = useMemo(() => {
    if (all) return filterContacts(all, filter, now, search.found);
    // Kept for the first moment: the first of all contacts, in the standard order.
    return canonical(filter) === canonical(EMPTY_FILTER) ? (first ?? null) : null;
  }, [all, first, filter, now, search.found]);
  const picking = usePicking(rows ?? []);
  useReturn(all !== null, search.answered);
  usePageKeys({ box, onNew: () => setAdding({ start: '' }), onHelp: () => setHelping(true) });

  const on = Object.keys(filter.on).length;
  const open = (id: string): void => {
    changeView({ active: id, left: true });
    location.hash = `contact/${id}`;
  };

  if (failed) return <p role="alert">{say('contacts_unread')}</p>;
  const dialog = adding && <NewContact start={adding.start} onClose={() => setAdding(null)} onAdded={open} />;
  if (all?.length === 0) {
    return (
      <>
        <NoContacts onNew={() => setAdding({ start: '' })} />
        {dialog}
      </>
    );
  }
  return (
    <div class="contacts">
      <div class="contacts-quick">{all && <QuickLine names={all} />}</div>
      <Views all={all} now={now} />
      <div class="contacts-bar">
        <SearchBox
          box={box}
          listed={rows !== null && rows.length > 0}
          reached={rows?.some(({ id }) => id === active) ?? false}
        />
        <DropDown
          label={
            <>
              <Icon name="filter" /> {say('contacts_filter')}
              {on > 0 && <span class="view-count">{on}</span>}
            </>
          }
        >
          {() => <FilterPanel all={all ?? []} now={now} />}
        </DropDown>
        <button type="button" class="button primary" onClick={trusted(() => setAdding({ start: '' }))}>
          <Icon name="plus" /> <span class="contacts-new">{say('contacts_new')}</span>
        </button>
      </div>
      <div class="contacts-line">
        <Counted shown={rows?.length ?? null} all={all?.length ?? total} reach={search.reach} />
        <FilterChips all={all ?? []} now={now} onRemoved={() => box.current?.focus()} />
        <KeepView />
        <LooksSame ready={all !== null} />
        <ToChoose />
        <SortMenu />
        <button
          type="button"
          class="button plain muted small contacts-keys"
          aria-label={say('contacts_keys')}
          title={say('contacts_keys')}
          onClick={trusted(() => setHelping(true))}
        >
          <kbd class="key">?</kbd>
        </button>
      </div>
      {rows && rows.length > 0 && (
        <ContactList rows={rows} search={search} now={now} box={box} picking={picking} onOpen={open} />
      )}
      {picking.ids.length > 0 && <BulkBar picking={picking} />}
      {all && rows?.length === 0 && (
        <NobodyFound query={filter.query} onNew={(start) => setAdding({ start })} />
      )}
      {dialog}
      {helping && <KeysHelp onClose={() => setHelping(false)} />}
    </div>
  );
}
