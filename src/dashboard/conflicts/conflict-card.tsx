import { useId, useRef } from 'preact/hooks';
import { dayOf, describeDay } from '../../domain/days';
import { DELETED } from '../../domain/merge/contested';
import { say } from '../../domain/say/say';
import { timeOf } from '../../domain/when/time-of';
import { type Conflict, type ConflictValue, chooseValue } from '../../log/conflicts';
import { doAct } from '../../ui/do-act';
import { neighbourOf } from '../../ui/focus-neighbour';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { sayRecord } from './say-record';
import { sayValue, type Telling } from './say-value';

/** Longer texts may scroll in their place, and so must be reached by keys. */
const LONG = 400;
const SHORT = 80;

interface Props {
  conflict: Conflict;
  telling: Telling;
}

/** One part of a record with all that was written there, for the user to choose from. */
export function ConflictCard({ conflict, telling }: Props) {
  const title = useId();
  const row = useRef<HTMLLIElement>(null);
  const busy = useRef(false);
  const { table, id, path, label, contactId, values, record } = conflict;
  const choose = async ({ stamp, value }: ConflictValue): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const next = neighbourOf(row.current, '[data-choose]');
    try {
      const outcome = await chooseValue(logs.real, { table, id, path, stamp }, new Date());
      const said = shortened(sayValue(path, value, telling));
      doAct(say('conflicts_kept', { part: say(label), value: said }), outcome);
      if (outcome.ok) next?.focus();
    } finally {
      busy.current = false;
    }
  };
  const gone = table === 'contacts' && path === DELETED && record.deletedAt !== undefined;
  const what = <bdi>{sayRecord(conflict, telling.names)}</bdi>;
  return (
    <li ref={row} class="conflict" aria-labelledby={title}>
      <h2 id={title}>
        {say(label)} <span class="quiet">·</span>{' '}
        {contactId && !gone ? <a href={`#contact/${contactId}`}>{what}</a> : what}
      </h2>
      <ul class="conflict-values">
        {values.map((one) => {
          const said = sayValue(path, one.value, telling);
          return (
            <li key={one.stamp}>
              <p class="theirs" dir="auto" {...(said.length > LONG ? { tabIndex: 0 } : {})}>
                {said}
              </p>
              <p class="quiet">
                {sayOrigin(one, telling.now)}
                {one.stands && ` · ${say('conflicts_stands')}`}
              </p>
              <button
                type="button"
                class="button small"
                data-choose
                onClick={trusted(() => void choose(one))}
              >
                {say('conflicts_keepThis')}
                <span class="hidden-words">: {shortened(said)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

function sayOrigin({ at, here }: ConflictValue, now: Date): string {
  const moment = new Date(at);
  const when = say('when_at', { day: describeDay(dayOf(moment), now), time: timeOf(moment) });
  return say(here ? 'conflicts_here' : 'conflicts_elsewhere', { when });
}

function shortened(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}
