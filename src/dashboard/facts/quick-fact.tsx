import { useId, useRef, useState } from 'preact/hooks';
import { describeDay } from '../../domain/days';
import { factKindFacts } from '../../domain/facts/kinds';
import { MAX_FACT_LINE, type ReadFact, readFactLine } from '../../domain/facts/read-fact-line';
import { sayFact } from '../../domain/facts/say-fact';
import { say } from '../../domain/say/say';
import { dayOrder } from '../../domain/when/day-order';
import { addFact } from '../../log/facts';
import { doAct } from '../../ui/do-act';
import { logs } from '../../ui/logs';
import { sayProblem } from '../../ui/undo';
import { SmallForm } from '../contact/small-form';

/** A fact in one line, understood and shown before it is kept. */
export function QuickFact({ now }: { now: Date }) {
  const id = useId();
  const [line, setLine] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const read = readFactLine(line, { now, dates: [], dayFirst: dayOrder() === 'dmy' });

  const keep = async (): Promise<void> => {
    if (!read) return input.current?.focus();
    const outcome = await addFact(logs.real, read, new Date());
    if (!outcome.ok) return sayProblem(outcome.failure.says);
    setLine('');
    doAct(say('facts_added', { fact: sayFact(read) }), outcome);
    input.current?.focus();
  };
  return (
    <SmallForm class="quick-fact" onSave={keep} onClose={() => setLine('')}>
      <label for={id}>{say('facts_oneLine')}</label>
      <div class="row">
        <input
          id={id}
          ref={input}
          class="input"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={MAX_FACT_LINE}
          placeholder={say('facts_oneLineExample')}
          aria-describedby={`${id}-read`}
          value={line}
          onInput={(event) => setLine(event.currentTarget.value)}
        />
        <button type="submit" class="button primary" aria-disabled={read === null}>
          {say('facts_keep')}
        </button>
      </div>
      <p id={`${id}-read`} class="quick-fact-read" role="status">
        {read && <Understood read={read} now={now} />}
      </p>
    </SmallForm>
  );
}

function Understood({ read, now }: { read: ReadFact; now: Date }) {
  return (
    <>
      <span class="label">{factKindFacts(read.kind).label}</span>{' '}
      {read.about && (
        <>
          <bdi class="fact-about">{read.about}</bdi>{' '}
        </>
      )}
      <bdi>{read.says}</bdi>
      <span class="quiet">
        {read.expiresOn
          ? say('facts_readUntil', { day: describeDay(read.expiresOn, now) })
          : say('facts_readOpen')}
      </span>
    </>
  );
}
