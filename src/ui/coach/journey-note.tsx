import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StageWord } from '../../domain/journey/stage-word';
import { Icon } from '../icon';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';

/** How far they seem to have come, with the reason: taken by a click, or left alone until something new. */
export function JourneyNote({ coach }: { coach: CoachState }) {
  const { journey } = coach.view;
  const settled = useSignal<'taken' | 'left' | null>(null);
  const busy = useRef(false);
  const next = useRef<HTMLButtonElement>(null);
  const turned = settled.value;
  const was = useRef(turned);
  // The button that was pressed is gone.
  useLayoutEffect(() => {
    if (was.current !== turned) next.current?.focus();
    was.current = turned;
  }, [turned]);
  if (!journey) return null;
  const { proposed, stage, label } = journey;
  const say = async (word: StageWord, then: 'taken' | 'left' | null): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const outcome = await coach.port.settleStage(word);
    busy.current = false;
    coach.problem.value = outcome.ok ? '' : outcome.why;
    if (outcome.ok) settled.value = then;
  };
  if (turned) {
    const back: StageWord = turned === 'taken' ? { stage } : { notNow: '' };
    return (
      <p class="coach-journey row" role="status">
        <Icon name="check" size={14} />
        <span>
          {turned === 'taken' ? `Noted as ${label}.` : 'Left as it is, until there is something new.'}
        </span>
        <button
          ref={next}
          type="button"
          class="button plain small"
          onClick={trusted(() => void say(back, null))}
        >
          Undo
        </button>
      </p>
    );
  }
  return (
    <div class="coach-journey row">
      <Icon name="swap" size={14} />
      <span class="words">
        <strong>{label}?</strong> {proposed.why}
      </span>
      <button
        ref={next}
        type="button"
        class="button small"
        onClick={trusted(() => void say({ stage: proposed.stage }, 'taken'))}
      >
        Note it
      </button>
      <button
        type="button"
        class="button plain muted small"
        onClick={trusted(() => void say({ notNow: proposed.basis }, 'left'))}
      >
        Not now
      </button>
    </div>
  );
}
