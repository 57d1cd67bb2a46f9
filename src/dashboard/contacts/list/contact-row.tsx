import './contact-row.css';
import './stage.css';
import type { ComponentChildren } from 'preact';
import type { ContactSummary } from '../../../domain/contact-summary';
import { say } from '../../../domain/say/say';
import { stageLabel } from '../../../domain/stages';
import { trusted } from '../../../ui/trusted';
import type { Match } from '../find/use-search';
import { Cell } from './cell';
import { LastSeen } from './last-seen';
import { NextStep } from './next-step';
import { Tags } from './tags';
import { Who } from './who';

interface Props {
  contact: ContactSummary;
  /** Its place in the list, from 0. */
  index: number;
  /** Where it begins in the list, px. */
  top: number;
  now: Date;
  match?: Match | undefined;
  /** The keyboard stands here. */
  active?: boolean;
  /** Tab reaches this row. */
  tabbed?: boolean;
  picked?: boolean;
  /** What can be done with it; null: it is only to be seen. */
  acts: RowActs | null;
  /** A line below: what was found. */
  children?: ComponentChildren;
}

export interface RowActs {
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
export function ContactRow({
  contact,
  index,
  top,
  now,
  match,
  active = false,
  tabbed = false,
  picked = false,
  acts,
  children,
}: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real table cannot leave out the rows out of sight.
    <div
      ref={acts?.measure ?? null}
      id={rowId(contact.id)}
      class={active ? 'contact-row active' : 'contact-row'}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={picked}
      tabIndex={tabbed ? 0 : -1}
      data-index={index}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={acts?.onReach}
    >
      <Cell class="contact-pick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={picked}
          aria-label={say('contacts_selectOne', { name: contact.name })}
          onClick={trusted((event: MouseEvent) => acts?.onPick(event.shiftKey))}
        />
      </Cell>
      <Cell class="contact-who" header>
        <Who contact={contact} match={match} onOpen={acts?.onOpen} />
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
      {children}
    </div>
  );
}
