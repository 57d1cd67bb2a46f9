import { useRef, useState } from 'preact/hooks';
import { say, sayParts } from '../../../domain/say/say';
import { type AssignmentLine, isOpen } from '../../../domain/team/assignment-line';
import type { TeamConnection } from '../../../domain/team/connection';
import { sayAgo } from '../../../ui/say-when';
import { GiverActs } from './giver-acts';
import { Passing } from './passing';
import { NoteWords, PostLink, PostWords } from './post-words';
import { sayState } from './say-state';
import { SettleButtons } from './settle-buttons';

interface Props {
  line: AssignmentLine;
  names: ReadonlyMap<string, string>;
  connection: TeamConnection;
  now: Date;
}

/** A post that somebody gave somebody, how it stands, and what the user can do with it. */
export function AssignedRow({ line, names, connection, now }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const [passing, setPassing] = useState(false);
  const { user, role } = connection;
  const open = isOpen(line);
  const own = line.from.user === user;
  const close = (): void => {
    setPassing(false);
    // Once it is back.
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('[data-pass]')?.focus());
  };
  return (
    <li ref={row} class={open ? 'follow-up' : 'follow-up assigned-settled'}>
      <PostWords post={line.post} now={now} />
      <div class="assigned-from">
        <p class="follow-up-when">
          <Between line={line} user={user} now={now} />
        </p>
        <NoteWords note={line.note} />
      </div>
      {(line.mine !== 'to-me' || line.state !== 'open') && (
        <p class="assigned-state">{sayState(line, now)}</p>
      )}
      {line.sending === 'waiting' && <p class="quiet">{say('teamAssigned_waits')}</p>}
      {line.sending === 'refused' && <p class="assigned-state warns">{say('teamAssigned_refused')}</p>}
      {passing ? (
        <Passing line={line} names={names} own={own} onClose={close} />
      ) : (
        <div class="follow-up-acts assigned-acts">
          <PostLink post={line.post} />
          {open && line.mine === 'to-me' && <SettleButtons lines={[line]} row={row} />}
          {(own || role === 'lead') && line.state !== 'done' && (
            <GiverActs line={line} own={own} row={row} onPass={() => setPassing(true)} />
          )}
        </div>
      )}
    </li>
  );
}

/** Who gave it to whom. */
function Between({ line: { from, to, at }, user, now }: { line: AssignmentLine; user: string; now: Date }) {
  const ago = sayAgo(at, now);
  if (from.user === to.user && to.user === user) return <>{say('teamAssigned_fromYou', { ago })}</>;
  const name = <bdi>{from.name}</bdi>;
  const other = <bdi>{to.name}</bdi>;
  if (to.user === user) return <>{sayParts('teamAssigned_from', { name, ago })}</>;
  if (from.user === user) return <>{sayParts('teamAssigned_to', { name: other, ago })}</>;
  if (from.user === to.user) return <>{sayParts('teamAssigned_toThemselves', { name, ago })}</>;
  return <>{sayParts('teamAssigned_fromTo', { from: name, to: other, ago })}</>;
}
