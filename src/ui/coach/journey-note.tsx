import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { Icon } from '../icon';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';

/** How far they seem to have come, with the reason: taken by a click, or left alone until something new. */
export function JourneyNote({ coach }: { coach: CoachState }) {
  const { journey } = coach.view;
  const { settled } = coach.staging;
  const next = useRef<HTMLButtonElement>(null);
  const turned = settled.value;
  const was = useRef(turned);
  // The button that was pressed is gone.
  useLayoutEffect(() => {
    if (was.current !== turned) next.current?.focus();
    was.current = turned;
  }, [turned]);
  if (turned) {
    return (
      <p class="coach-journey row" role="status">
        <Icon name="check" size={14} />
        <span>
          {turned.as === 'taken'
            ? say('coach_journeyNoted', { stage: turned.of.label })
            : say('coach_journeyLeft')}
        </span>
        <button
          ref={next}
          type="button"
          class="button plain small"
          onClick={trusted(() => void coach.staging.undo())}
        >
          {say('coach_undo')}
        </button>
      </p>
    );
  }
  if (!journey) return null;
  const { proposed, label } = journey;
  return (
    <div class="coach-journey row">
      <Icon name="swap" size={14} />
      <span class="words">
        <strong>{say('coach_journeyAsk', { stage: label })}</strong> {proposed.why}
      </span>
      <div class="acts row">
        <button
          ref={next}
          type="button"
          class="button small"
          onClick={trusted(() => void coach.staging.take())}
        >
          {say('coach_noteIt')}
        </button>
        <button
          type="button"
          class="button plain muted small"
          onClick={trusted(() => void coach.staging.leave())}
        >
          {say('coach_notNow')}
        </button>
      </div>
    </div>
  );
}
