import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { skillOf } from '../../domain/skills';
import { scoreChoice } from '../../domain/training/rubric';
import { trusted } from '../../ui/trusted';
import { choiceKey } from './choice-key';
import { Choices } from './choices';
import type { DrillProps } from './drill';
import { DrillPost } from './drill-post';

/** One (or several, where several are right) to choose; then which it was, and why. Digits choose. */
export function ChoiceDrill({ drill, onDone }: DrillProps) {
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
          <bdi>{drill.asks}</bdi>
        </h2>
      </header>
      <DrillPost author={drill.author} text={drill.post} />
      {drill.reply && (
        <figure class="drill-reply">
          <figcaption class="label">The reply</figcaption>
          <blockquote class="theirs" dir="auto">
            {drill.reply}
          </blockquote>
        </figure>
      )}
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
          asks={several ? 'Choose all that fit' : 'Choose one'}
          choices={choices}
          several={several}
          chosen={chosen}
          shown={done}
          onChoose={choose}
        />
        {!done && (
          <div class="row">
            <button type="submit" class="button primary" aria-disabled={chosen.size === 0}>
              Check
            </button>
          </div>
        )}
      </form>
      {done && (
        <section class="stack" aria-labelledby="drill-verdict">
          <h3 id="drill-verdict" ref={verdict} tabIndex={-1}>
            {outcome.score === 1 ? 'That is it.' : outcome.score > 0 ? 'Partly.' : 'Not this one.'}
          </h3>
          {drill.answers && (
            <>
              {kind === 'wrong' && <p class="label">Better</p>}
              <blockquote class="train-quote" dir="auto">
                {drill.answers}
              </blockquote>
            </>
          )}
        </section>
      )}
    </article>
  );
}
