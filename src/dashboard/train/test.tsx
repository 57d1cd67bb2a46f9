import './material.css';
import { useLayoutEffect, useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { type SkillResult, scoreTest, type Test } from '../../domain/training/tests';
import { choiceKey } from '../../ui/drill/choice-key';
import { Choices } from '../../ui/drill/choices';
import { trusted } from '../../ui/trusted';
import { offerUndo } from '../../ui/undo';
import { type Begun, dropBegun, keepBegun, readBegun } from './begun-test';
import { TestResult } from './test-result';
import { useFocusOnChange } from './use-focus-on-change';

const FRESH: Begun = { at: 0, chosen: new Map() };

/**
 * A test, one question at a time, then its result by skill. It goes on where it was left, also after the page was closed.
 * `onDone` once, as the result is shown.
 */
export function TestView({ test, onDone }: { test: Test; onDone: (results: SkillResult[]) => void }) {
  const [{ at, chosen }, setState] = useState(() => readBegun(test) ?? FRESH);
  const [results, setResults] = useState<SkillResult[] | null>(null);
  const asks = useFocusOnChange<HTMLHeadingElement>(results ? 'result' : String(at));
  const item = test.items[at];
  const last = at === test.items.length - 1;

  const go = (state: Begun): void => {
    keepBegun(test, state);
    setState(state);
  };
  const choose = (index: number): void => {
    if (item) go({ at, chosen: new Map(chosen).set(item.id, index) });
  };
  // Before another key can be pressed: one that came in between would answer the question before.
  useLayoutEffect(() => {
    const onKeyDown = trusted((event: KeyboardEvent) => {
      const index = results ? null : choiceKey(event, item?.choices.length ?? 0);
      if (index === null) return;
      event.preventDefault();
      choose(index);
    });
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  if (results) return <TestResult test={test} results={results} head={asks} />;
  if (!item) return null;
  const answered = chosen.has(item.id);
  const next = (): void => {
    if (!last) {
      go({ at: at + 1, chosen });
      return;
    }
    dropBegun(test);
    const reached = scoreTest(test, chosen);
    setResults(reached);
    onDone(reached);
  };
  const startOver = (): void => {
    const left: Begun = { at, chosen };
    setState(FRESH);
    dropBegun(test);
    // The button is gone with what it starts over from.
    asks.current?.focus();
    offerUndo(say('train_startsOver'), async () => {
      keepBegun(test, left);
      setState(left);
    });
  };
  return (
    <form
      class="test"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        next();
      })}
    >
      <div class="row">
        <p class="quiet">{say('train_questionOf', { place: at + 1, all: test.items.length })}</p>
        {(at > 0 || answered) && (
          <button type="button" class="button plain muted small push" onClick={trusted(startOver)}>
            {say('train_startOver')}
          </button>
        )}
      </div>
      <div class="test-bar" aria-hidden="true">
        <span style={{ inlineSize: `${((at + 1) / test.items.length) * 100}%` }} />
      </div>
      <h2 ref={asks} tabIndex={-1}>
        <bdi lang="en">{item.asks}</bdi>
      </h2>
      <Choices
        key={item.id}
        asks={say('train_chooseOne')}
        choices={item.choices}
        lang="en"
        several={false}
        chosen={new Set(answered ? [chosen.get(item.id) ?? -1] : [])}
        shown={false}
        onChoose={choose}
      />
      <div class="row">
        <button type="submit" class={answered || last ? 'button primary' : 'button'}>
          {last ? say('train_seeResult') : answered ? say('train_next') : say('train_doNotKnow')}
        </button>
        {at > 0 && (
          <button type="button" class="button" onClick={trusted(() => go({ at: at - 1, chosen }))}>
            {say('train_previous')}
          </button>
        )}
      </div>
    </form>
  );
}
