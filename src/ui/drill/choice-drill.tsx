import './drill.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnyDrill } from '../../domain/drills';
import { say } from '../../domain/say/say';
import { skillOf } from '../../domain/skills';
import { type Outcome, scoreChoice } from '../../domain/training/rubric';
import { writtenIn } from '../../domain/training/written-in';
import { trusted } from '../trusted';
import { choiceKey } from './choice-key';
import { Choices } from './choices';

interface Props {
  drill: AnyDrill;
  /** Once, as it is checked. */
  onDone: (outcome: Outcome) => void;
  /** What is looked at, between the task and the choices. */
  children: ComponentChildren;
}

/** One (or several, where several are right) to choose; then which it was, and why. Digits choose. */
export function ChoiceDrill({ drill, onDone, children }: Props) {
  const { choices, kind } = drill;
  const several = choices.filter(({ right }) => right).length > 1;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [done, setDone] = useState(false);
  const verdict = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (done) verdict.current?.focus();
  }, [done]);

  const choose = (index: number): void => {
    if (done) return;
    setChosen((before) => {
      if (!several) return new Set([index]);
      const after = new Set(before);
      if (!after.delete(index)) after.add(index);
      return after;
    });
  };
  // Before another key can be pressed: one that came in between would choose in what stood there before.
  useLayoutEffect(() => {
    const onKeyDown = trusted((event: KeyboardEvent) => {
      const index = choiceKey(event, choices.length);
      if (index === null) return;
      event.preventDefault();
      choose(index);
    });
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  const outcome = scoreChoice(drill, chosen);
  return (
    <article class="drill" aria-labelledby="drill-asks">
      <header>
        <p class="quiet">{skillOf(drill.skill).label}</p>
        <h2 id="drill-asks">
          <bdi lang={writtenIn(drill)}>{drill.asks}</bdi>
        </h2>
      </header>
      {children}
      <form
        class="stack"
        onSubmit={trusted((event: Event) => {
          event.preventDefault();
          if (done || chosen.size === 0) return;
          setDone(true);
          onDone(outcome);
        })}
      >
        <Choices
          asks={several ? say('train_chooseAll') : say('train_chooseOne')}
          choices={choices}
          several={several}
          chosen={chosen}
          shown={done}
          lang={writtenIn(drill)}
          onChoose={choose}
        />
        {!done && (
          <div class="row">
            <button type="submit" class="button primary" aria-disabled={chosen.size === 0}>
              {say('train_check')}
            </button>
          </div>
        )}
      </form>
      {done && (
        <section class="stack" aria-labelledby="drill-verdict">
          <h3 id="drill-verdict" ref={verdict} tabIndex={-1}>
            {say(
              outcome.score === 1
                ? 'train_thatIsIt'
                : outcome.score > 0
                  ? 'train_partly'
                  : 'train_notThisOne',
            )}
          </h3>
          {drill.answers && (
            <>
              {kind === 'wrong' && <p class="label">{say('train_better')}</p>}
              <blockquote class="train-quote" dir="auto" lang={writtenIn(drill)}>
                {drill.answers}
              </blockquote>
            </>
          )}
        </section>
      )}
    </article>
  );
}
