import { useId, useState } from 'preact/hooks';
import { say, sayNumber } from '../../../domain/say/say';
import type { AssignmentLine } from '../../../domain/team/assignment-line';
import type { TeamConnection } from '../../../domain/team/connection';
import { trusted } from '../../../ui/trusted';
import { AssignedRow } from './assigned-row';

interface Props {
  title: string;
  lines: readonly AssignmentLine[];
  /** How colleagues read the names of CouchDB's. */
  names: ReadonlyMap<string, string>;
  connection: TeamConnection;
  now: Date;
}

const FIRST = 20;

export function AssignedList({ title, lines, names, connection, now }: Props) {
  const [all, setAll] = useState(false);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title} <span class="quiet">{sayNumber(lines.length)}</span>
      </h3>
      <ul class="dash-list">
        {lines.slice(0, all ? undefined : FIRST).map((line) => (
          <AssignedRow key={line.id} line={line} names={names} connection={connection} now={now} />
        ))}
      </ul>
      {!all && lines.length > FIRST && (
        <button type="button" class="button small plain" onClick={trusted(() => setAll(true))}>
          {say('teamAssigned_showAll', { count: lines.length })}
        </button>
      )}
    </section>
  );
}
