import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../../../domain/say/say';
import type { AssignmentLine } from '../../../domain/team/assignment-line';
import { MAX_ASSIGNMENT_NOTE, passAssignment } from '../../../log/team/assignments';
import { logs, tellChanged } from '../../../ui/logs';
import { trusted } from '../../../ui/trusted';
import { offerUndo, sayProblem } from '../../../ui/undo';

interface Props {
  line: AssignmentLine;
  names: ReadonlyMap<string, string>;
  /** The user gave it: the note is theirs to change. */
  own: boolean;
  onClose: () => void;
}

/** Giving it to somebody else: to whom, and with which note. */
export function Passing({ line, names, own, onClose }: Props) {
  const people = [...names]
    .filter(([user]) => user !== line.to.user)
    .sort(([, one], [, other]) => one.localeCompare(other));
  const [to, setTo] = useState(people[0]?.[0] ?? '');
  const [note, setNote] = useState(line.note);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);

  const pass = async (): Promise<void> => {
    if (!(await passed(line.id, to, note))) return;
    onClose();
    offerUndo(say('teamAssigned_passed', { name: names.get(to) ?? to }), async () => {
      if (!(await passed(line.id, line.to.user, line.note))) return false;
      return;
    });
  };

  return (
    <form
      ref={form}
      class="stack assigned-passing"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted && to !== '') void pass();
      }}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.key === 'Escape') onClose();
      })}
    >
      {people.length === 0 ? (
        <p class="quiet">{say('teamAssigned_nobodyElse')}</p>
      ) : (
        <>
          <div class="field">
            <label for={`${id}to`}>{say('teamAssigned_passTo')}</label>
            <select
              id={`${id}to`}
              class="input"
              data-first
              value={to}
              onChange={(event) => setTo(event.currentTarget.value)}
            >
              {people.map(([user, name]) => (
                <option key={user} value={user}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          {own ? (
            <div class="field">
              <label for={`${id}note`}>{say('teamAssigned_note')}</label>
              <textarea
                id={`${id}note`}
                class="input"
                rows={3}
                maxLength={MAX_ASSIGNMENT_NOTE}
                value={note}
                onInput={(event) => setNote(event.currentTarget.value)}
              />
            </div>
          ) : (
            line.note !== '' && (
              <p class="quiet">{say('teamAssigned_noteGoesAlong', { name: line.from.name })}</p>
            )
          )}
        </>
      )}
      <div class="row">
        {people.length > 0 && (
          <button type="submit" class="button small primary">
            {say('teamAssigned_passNow')}
          </button>
        )}
        <button type="button" class="button small plain" data-first onClick={trusted(onClose)}>
          {say('teamAssigned_cancel')}
        </button>
      </div>
    </form>
  );
}

async function passed(id: string, to: string, note: string): Promise<boolean> {
  const done = await passAssignment(logs.real, id, { to, note }, new Date());
  if (done.ok) tellChanged();
  else sayProblem(done.failure.says);
  return done.ok;
}
