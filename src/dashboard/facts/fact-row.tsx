import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { describeDay } from '../../domain/days';
import { isOver } from '../../domain/facts/judge';
import { sayFact } from '../../domain/facts/say-fact';
import type { Fact } from '../../domain/model';
import { say } from '../../domain/say/say';
import { editFact } from '../../log/facts';
import { doAct } from '../../ui/do-act';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { FromTeam } from '../from-team';
import { RowActs } from '../row-acts';
import { FactForm } from './fact-form';

interface Props {
  fact: Fact;
  now: Date;
  first: boolean;
  last: boolean;
  /** Moves by so many places among its kind, up being negative; answers whether it did. */
  onMove: (step: number) => Promise<boolean>;
  onDelete: () => void;
}

/** One fact, changed in place. */
export function FactRow({ fact, now, first, last, onMove, onDelete }: Props) {
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const over = isOver(fact, now);
  const title = sayFact(fact);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (wasEditing.current && !editing && document.activeElement === document.body) {
      row.current?.querySelector<HTMLElement>('[data-edit]')?.focus();
    }
    wasEditing.current = editing;
  }, [editing]);

  if (editing) {
    return (
      <li ref={row} class="fact editing">
        <FactForm
          start={fact}
          now={now}
          onKeep={async (fields) => {
            const outcome = await editFact(logs.real, fact.id, fields, new Date());
            if (!outcome.ok) return outcome.failure.says;
            setEditing(false);
            doAct(say('facts_changed', { fact: sayFact(fields) }), outcome);
            return '';
          }}
          onClose={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li ref={row} class={over ? 'fact over' : 'fact'}>
      <div class="fact-what">
        <p>
          {fact.about && (
            <>
              <bdi class="fact-about">{fact.about}</bdi>{' '}
            </>
          )}
          <bdi>{fact.says}</bdi> <FromTeam id={fact.id} />
        </p>
        {fact.expiresOn && (
          <p class={over ? 'fact-over' : 'quiet'}>
            {over && <Icon name="warning" size={14} />}
            {say(over ? 'facts_wasGood' : 'facts_goodUntil', { day: describeDay(fact.expiresOn, now) })}
          </p>
        )}
      </div>
      <div class="fact-acts">
        <RowActs
          row={row}
          title={title}
          edit={say(over ? 'facts_renew' : 'facts_edit')}
          onEdit={() => setEditing(true)}
          moving={{ order: fact.order, first, last, onMove }}
          onDelete={onDelete}
        />
      </div>
    </li>
  );
}
