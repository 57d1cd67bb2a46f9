import './facts.css';
import { useCallback, useState } from 'preact/hooks';
import { isOver } from '../../domain/facts/judge';
import { FACT_KIND_LIST } from '../../domain/facts/kinds';
import { sayFact } from '../../domain/facts/say-fact';
import type { Fact } from '../../domain/model';
import { addFact, deleteFact, listFacts, moveFact } from '../../log/facts';
import { doAct } from '../../ui/do-act';
import { Icon } from '../../ui/icon';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { FactForm } from './fact-form';
import { FactRow } from './fact-row';
import { QuickFact } from './quick-fact';
import { UspWorksheet } from './usp-worksheet';

/** What the user knows of their business, by kind, and what makes it the one to choose. */
export function Facts() {
  const now = useNow();
  const { value: facts, failed } = useLive(useCallback(() => listFacts(logs.real), []));
  const [adding, setAdding] = useState(false);
  if (failed) return <p role="alert">Your facts could not be read. Reload the page to try again.</p>;
  if (!facts) return null;
  const over = facts.filter((fact) => isOver(fact, now)).length;

  const move = async (fact: Fact, step: number): Promise<boolean> => {
    const kin = facts.filter(({ kind }) => kind === fact.kind);
    const to = kin.indexOf(fact) + step;
    const others = kin.filter(({ id }) => id !== fact.id);
    const after = to <= 0 ? before(facts, others[0]) : (others[to - 1]?.id ?? null);
    const outcome = await moveFact(logs.real, fact.id, after, new Date());
    return doAct(`Moved “${sayFact(fact)}”.`, outcome) !== null;
  };
  const remove = async (fact: Fact): Promise<void> => {
    doAct(`Deleted “${sayFact(fact)}”.`, await deleteFact(logs.real, fact.id, new Date()));
  };

  return (
    <>
      <section aria-labelledby="facts-add">
        <h2 id="facts-add" class="hidden-words">
          Add a fact
        </h2>
        <QuickFact now={now} />
        <div class="facts-add">
          {adding ? (
            <FactForm
              start={{ kind: 'price', about: '', says: '', expiresOn: null }}
              now={now}
              onKeep={async (fields) => {
                const outcome = await addFact(logs.real, fields, new Date());
                if (!outcome.ok) return outcome.failure.says;
                setAdding(false);
                doAct(`Added “${sayFact(fields)}”.`, outcome);
                return '';
              }}
              onClose={() => setAdding(false)}
            />
          ) : (
            <button
              type="button"
              class="button plain small"
              data-opens
              onClick={trusted(() => setAdding(true))}
            >
              <Icon name="plus" size={14} /> Fill in a form instead
            </button>
          )}
        </div>
        <p class="quiet" role="status">
          {sayCount(facts.length, over)}
        </p>
      </section>
      {FACT_KIND_LIST.map(({ id, label }) => {
        const kin = facts.filter(({ kind }) => kind === id);
        return (
          kin.length > 0 && (
            <section key={id} class="facts-kind" aria-labelledby={`facts-${id}`}>
              <h2 id={`facts-${id}`}>{label}</h2>
              <ul class="dash-list">
                {kin.map((fact, index) => (
                  <FactRow
                    key={fact.id}
                    fact={fact}
                    now={now}
                    first={index === 0}
                    last={index === kin.length - 1}
                    onMove={(step) => move(fact, step)}
                    onDelete={() => void remove(fact)}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <UspWorksheet />
      <section aria-labelledby="facts-packs">
        <h2 id="facts-packs">Information packs</h2>
        <p class="dash-words">
          What people need who decide in their own time, put together once and brought into replies.{' '}
          <a href="#packs">Open your information packs</a>
        </p>
      </section>
    </>
  );
}

/** What stands right before a fact in the whole list; null where it is the first. */
function before(facts: readonly Fact[], fact: Fact | undefined): string | null {
  const at = fact ? facts.indexOf(fact) : -1;
  return facts[at - 1]?.id ?? null;
}

function sayCount(all: number, over: number): string {
  if (all === 0)
    return 'No facts yet. While you write a reply, Rapport reads it beside them and says where they differ.';
  const facts = all === 1 ? '1 fact' : `${all} facts`;
  if (over === 0) return `${facts}. Replies are read beside them while you write.`;
  return over === 1
    ? `${facts}, 1 of them past its day. Look whether it still holds.`
    : `${facts}, ${over} of them past their day. Look whether they still hold.`;
}
