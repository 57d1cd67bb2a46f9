import './contact-row.css';
import './stage.css';
import type { VirtualItem } from '@tanstack/virtual-core';
import type { ContactSummary } from '../../../domain/contact-summary';
import { stageLabel } from '../../../domain/stages';
import { trusted } from '../../../ui/trusted';
import type { Match, Search } from '../find/use-search';
import { Cell } from './cell';
import { LastSeen } from './last-seen';
import { NextStep } from './next-step';
import { Snippet } from './snippet';
import { Tags } from './tags';
import { Who } from './who';

interface Props {
  contact: ContactSummary;
  item: VirtualItem;
  /** Where the list begins on the page; `item.start` counts from there. */
  begins: number;
  now: Date;
  match: Match | undefined;
  snippetOf: Search['snippetOf'];
  /** The keyboard stands here. */
  active: boolean;
  /** Tab reaches this row. */
  tabbed: boolean;
  picked: boolean;
  measure: (row: HTMLElement | null) => void;
  onOpen: () => void;
  onReach: () => void;
  /** `through`: with all between the one picked last and this one. */
  onPick: (through: boolean) => void;
}

/** The row's place on the page, for what has to name it. */
export function rowId(id: string): string {
  return `contact-${id}`;
}

/** One person in the list: a row that is read whole, and all of it a link to their page. */
export function ContactRow(props: Props) {
  const { contact, item, begins, now, match, active, tabbed, picked } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real table cannot leave out the rows out of sight.
    <div
      ref={props.measure}
      id={rowId(contact.id)}
      class={active ? 'contact-row active' : 'contact-row'}
      role="row"
      aria-rowindex={item.index + 2}
      aria-selected={picked}
      tabIndex={tabbed ? 0 : -1}
      data-index={item.index}
      style={{ transform: `translateY(${item.start - begins}px)` }}
      onFocus={props.onReach}
    >
      <Cell class="contact-pick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={picked}
          aria-label={`Select ${contact.name}`}
          onClick={trusted((event: MouseEvent) => props.onPick(event.shiftKey))}
        />
      </Cell>
      <Cell class="contact-who" header>
        <Who contact={contact} match={match} onOpen={props.onOpen} />
      </Cell>
      <Cell class="contact-stage">
        {contact.stage && <span class={`stage ${contact.stage}`}>{stageLabel(contact.stage)}</span>}
      </Cell>
      <Cell class="contact-tags">
        <Tags tags={contact.tags} />
      </Cell>
      <Cell class="contact-last">
        <LastSeen contact={contact} now={now} />
      </Cell>
      <Cell class="contact-next">
        <NextStep contact={contact} now={now} />
      </Cell>
      {match?.snippet && <Snippet contactId={contact.id} match={match} snippetOf={props.snippetOf} />}
    </div>
  );
}
