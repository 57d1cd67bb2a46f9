import { useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../../domain/say/say';
import { minutesOf, type SessionItem } from '../../domain/training/session';
import { leaveOut } from '../../log/training/session';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { offerUndo, sayProblem } from '../../ui/undo';
import type { Way } from '../../ui/undo-stack';
import { SessionEnd } from './session-end';
import { SessionStep } from './session-step';
import { NEXT, titleOf, WHAT } from './titles';
import type { TrainProps } from './train';
import { useFocusOnChange } from './use-focus-on-change';
import { useFreshCards } from './use-fresh-cards';

/** This week's session, one thing after another. What was done is kept at once: a page that is closed loses nothing. */
export function SessionScreen(props: TrainProps) {
  const { material, training } = props;
  const { session, cards } = training;
  useFreshCards(session ? null : material, training.now);
  const items = (session?.items ?? []).filter((item) => titleOf(item, material, cards) !== null);
  // Passed here: the next one does not wait for the log to be read again.
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const held = useRef<SessionItem | null>(null);
  const left = items.filter((item) => !item.done && !passed.has(nameOf(item)));
  // What was just tried stays on the screen until the user goes on, though it is done.
  const current = tried ? held.current : (left[0] ?? null);
  held.current = current;
  const head = useFocusOnChange<HTMLHeadingElement>(session && (current ? nameOf(current) : 'end'));
  if (!session) return null;

  const goOn = (): void => {
    if (current) setPassed((before) => new Set(before).add(nameOf(current)));
    setTried(false);
  };
  const rest = left.filter((item) => !current || nameOf(item) !== nameOf(current));
  if (!current) {
    return <SessionEnd head={head} items={items} {...props} onAgain={() => setPassed(new Set())} />;
  }
  const place = items.findIndex((item) => nameOf(item) === nameOf(current)) + 1;
  return (
    <>
      <div class="train-progress">
        <h2 ref={head} tabIndex={-1}>
          {say(WHAT[current.what])}{' '}
          <span class="quiet">{say('train_placeOf', { place, all: items.length })}</span>
        </h2>
        <span class="quiet">
          {sayCount('train_aboutMinutesLeft', minutesOf(tried ? rest : [current, ...rest]))}
        </span>
        {!tried && (
          <button
            type="button"
            class="button plain muted small push"
            onClick={trusted(() => void leave(current))}
          >
            {say('train_leaveOut')}
          </button>
        )}
      </div>
      <SessionStep
        key={nameOf(current)}
        item={current}
        {...props}
        onTried={() => setTried(true)}
        onPassed={goOn}
      />
      {tried && (
        <p>
          <button type="button" class="button primary" onClick={trusted(goOn)}>
            {rest[0] ? say(NEXT[rest[0].what]) : say('train_finish')}
          </button>
        </p>
      )}
    </>
  );
}

function nameOf({ what, item }: SessionItem): string {
  return `${what} ${item}`;
}

async function leave(item: SessionItem): Promise<void> {
  const back = await turned(item, true);
  if (back) offerUndo(say('train_leftOut'), back);
}

/** Leaves it out or takes it in again; answers the way back. */
async function turned(item: SessionItem, out: boolean): Promise<Way | false> {
  const done = await leaveOut(logs.real, item, out, new Date());
  if (done.ok) return () => turned(item, !out);
  sayProblem(done.failure.says);
  return false;
}
