import './contact-list.css';
import './cards.css';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ContactSummary } from '../../../domain/contact-summary';
import { say } from '../../../domain/say/say';
import type { Search } from '../find/use-search';
import { changeView, view } from '../view';
import { useCards } from './cards';
import { ColumnHeads } from './column-heads';
import { COLUMN_COUNT } from './columns';
import { ContactRow } from './contact-row';
import { CARD, FOUND_LINE, LINE } from './heights';
import { useListKeys } from './list-keys';
import type { Picking } from './picking';
import { useRowFocus } from './row-focus';
import { Snippet } from './snippet';
import { useVirtualRows } from './virtual-rows';

/** What covers the window's edges: the search above, what was just done below. */
const COVERED = { top: 112, bottom: 72 };

interface Props {
  rows: readonly ContactSummary[];
  search: Search;
  now: Date;
  /** The search box, whose arrow keys walk the rows as well. */
  box: RefObject<HTMLInputElement | null>;
  picking: Picking;
  onOpen: (id: string) => void;
}

/** The contacts that fit, only those in sight on the page. */
export function ContactList({ rows, search, now, box, picking, onOpen }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const cards = useCards(grid);
  const { matches } = search;
  const { active } = view.value;
  const at = active === null ? -1 : rows.findIndex(({ id }) => id === active);
  const keyOf = useCallback((index: number) => rows[index]?.id ?? String(index), [rows]);
  const heightOf = useCallback(
    (index: number) => (cards ? CARD : LINE) + (matches.get(rows[index]?.id ?? '')?.snippet ? FOUND_LINE : 0),
    [rows, matches, cards],
  );
  const virtual = useVirtualRows({ list, count: rows.length, keyOf, heightOf, kept: at, covered: COVERED });
  const rowFocus = useRowFocus(active, grid);

  const reach = (index: number, focus: boolean): void => {
    const contact = rows[index];
    if (!contact) return;
    if (focus) rowFocus.want();
    changeView({ active: contact.id });
    virtual.scrollTo(index);
  };
  useListKeys({
    grid,
    box,
    rows,
    at,
    page: virtual.range.last - virtual.range.first - 1,
    picking,
    reach,
    onOpen,
  });

  // The row with the focus went, deleted in another window: the keyboard goes on where it stood.
  const stood = useRef(-1);
  useLayoutEffect(() => {
    if (active !== null && at < 0 && stood.current >= 0 && document.activeElement === document.body) {
      reach(Math.min(stood.current, rows.length - 1), true);
    }
    stood.current = at;
  });

  const tabbed = at >= 0 ? at : virtual.range.first;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real table cannot leave out the rows out of sight.
    <div
      ref={grid}
      id="contact-grid"
      class={cards ? 'contact-grid cards' : 'contact-grid'}
      role="grid"
      aria-label={say('contacts_list')}
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMN_COUNT}
      aria-multiselectable="true"
    >
      <ColumnHeads count={rows.length} picking={picking} />
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div ref={list} role="rowgroup" class="contact-rows" style={{ blockSize: `${virtual.height}px` }}>
        {virtual.items.map((item) => {
          const contact = rows[item.index];
          const match = contact && matches.get(contact.id);
          return (
            contact && (
              <ContactRow
                key={contact.id}
                contact={contact}
                index={item.index}
                top={item.start - virtual.begins}
                now={now}
                match={match}
                active={item.index === at}
                tabbed={item.index === tabbed}
                picked={picking.has(contact.id)}
                acts={{
                  measure: virtual.measure,
                  onOpen: () => onOpen(contact.id),
                  onReach: () => contact.id !== active && changeView({ active: contact.id }),
                  onPick: (through) => picking.pick(item.index, through),
                }}
              >
                {match?.snippet && (
                  <Snippet contactId={contact.id} match={match} snippetOf={search.snippetOf} />
                )}
              </ContactRow>
            )
          );
        })}
      </div>
    </div>
  );
}
