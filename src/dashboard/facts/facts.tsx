import { say, sayCount } from '../../domain/say/say';
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
import { useFromTeam } from '../from-team';
import { FactForm } from './fact-form';
import { FactRow } from './fact-row';
import { QuickFact } from './quick-fact';
import { UspWorksheet } from './usp-worksheet';

/** What the user knows of their business, by kind, and what makes it the one to choose. */
export function Facts() {
  const now = useNow();
  const { value: facts, failed } = useLive(useCallback(() => listFacts(logs.real), []));
  const [adding, setAdding] = useState(false);
  useFromTeam();
  if (failed) return <p role="alert">{say('facts_unread')}</p>;
  if (!facts) return null;
  const over = facts.filter((fact) => isOver(fact, now)).length;

  const move = async (fact: Fact, step: number): Promise<boolean> => {
    const kin = facts.filter(({ kind }) => kind === fact.kind);
    const to = kin.indexOf(fact) + step;
    const others = kin.filter(({ id }) => id !== fact.id);
    const after = to <= 0 ? before(facts, others[0]) : (others[to - 1]?.id ?? null);
    const outcome = await moveFact(logs.real, fact.id, after, new Date());
    return doAct(say('facts_moved', { fact: sayFact(fact) }), outcome) !== null;
  };
  const remove = async (fact: Fact): Promise<void> => {
    doAct(say('facts_deleted', { fact: sayFact(fact) }), await deleteFact(logs.real, fact.id, new Date()));
  };

  return (
    <>
      <section aria-labelledby="facts-add">
        <h2 id="facts-add" class="hidden-words">
          {say('facts_add')}
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
                doAct(say('facts_added', { fact: sayFact(fields) }), outcome);
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
              <Icon name="plus" size={14} /> {say('facts_form')}
            </button>
          )}
        </div>
        <p class="quiet" role="status">
          {sayAll(facts.length, over)}
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
        <h2 id="facts-packs">{say('facts_packs')}</h2>
        <p class="dash-words">
          {say('facts_packsAbout')} <a href="#packs">{say('facts_openPacks')}</a>
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

function sayAll(all: number, over: number): string {
  if (all === 0) return say('facts_none');
  const facts = sayCount('facts_count', all);
  return over === 0 ? say('facts_allGood', { facts }) : sayCount('facts_someOver', over, { facts });
}
