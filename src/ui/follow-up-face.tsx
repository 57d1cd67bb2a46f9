import type { ComponentChildren, Ref } from 'preact';
import { dayOf } from '../domain/days';
import type { ListedFollowUp, OwnerOfLog } from '../domain/inbox';
import { say } from '../domain/say/say';
import { Icon } from './icon';
import { safeLink } from './safe-link';
import { onDue, sayDue } from './say-when';
import { trusted } from './trusted';

interface Props {
  line: ListedFollowUp;
  now: Date;
  row?: Ref<HTMLLIElement>;
  /** The choice of a later day stands open. */
  choosing?: boolean;
  onDone?: () => void;
  onLater?: () => void;
  /** That choice. */
  children?: ComponentChildren;
  /** Before all else: a box to pick it by. */
  lead?: ComponentChildren;
  /** The name leads there, in a tab of its own; see `pageOf`. */
  to?: string | undefined;
  /** What else is to be said of it: why it stands where it does. */
  more?: ComponentChildren;
}

/** How a follow-up looks in a list: who, when, what; done, later, and the post it goes back to. */
export function FollowUpFace({
  line,
  now,
  row = null,
  choosing = false,
  onDone,
  onLater,
  children,
  lead,
  to,
  more,
}: Props) {
  const { followUp } = line;
  const name = nameOf(line);
  const due = new Date(followUp.due) <= now;
  const late = dayOf(new Date(followUp.due)) < dayOf(now);
  const link = safeLink(line.permalink);
  return (
    <li ref={row} class="follow-up">
      {lead}
      <div class="follow-up-what">
        <p>
          {to ? (
            <a class="person" href={to} target="_blank" rel="noopener">
              <bdi>{name}</bdi>
            </a>
          ) : (
            <bdi class="person">{name}</bdi>
          )}{' '}
          <span class={late ? 'follow-up-when late' : due ? 'follow-up-when due' : 'follow-up-when'}>
            {late ? say('ui_wasDue', { when: onDue(followUp, now) }) : sayDue(followUp, now)}
          </span>
        </p>
        {followUp.note && (
          <p class="follow-up-note" dir="auto">
            {followUp.note}
          </p>
        )}
        {more}
      </div>
      <div class="follow-up-acts">
        <button type="button" class="button small" data-row={followUp.id} onClick={trusted(() => onDone?.())}>
          <Icon name="check" size={14} /> {say('ui_done')}
          <span class="hidden-words">: {name}</span>
        </button>
        <button
          type="button"
          class="button plain small"
          aria-expanded={choosing}
          onClick={trusted(() => onLater?.())}
        >
          {say('ui_later')}
          <span class="hidden-words">: {name}</span>
        </button>
        {link && (
          <a class="button plain small" href={link} target="_blank" rel="noopener noreferrer">
            {say('ui_openPost')}
            <span class="hidden-words"> {say('ui_postOf', { name })}</span>
          </a>
        )}
      </div>
      {children}
    </li>
  );
}

/** The page of whom a follow-up is about; people of the practice feed have none. */
export function pageOf({ contact }: ListedFollowUp, log: OwnerOfLog): string | undefined {
  return contact && log === 'real' ? `/src/dashboard/index.html#contact/${contact.id}` : undefined;
}

/** Whom a follow-up is about. */
export function nameOf({ contact }: ListedFollowUp): string {
  return contact?.name ?? say('ui_someoneGone');
}
