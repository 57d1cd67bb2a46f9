import { useLayoutEffect, useRef } from 'preact/hooks';
import { INTENTS } from '../../domain/intents';
import { say } from '../../domain/say/say';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';
import { Mutes } from './mutes';
import { keepInPlace } from './steady';

/** "Not right?": what the post is, in the user's word, and whom and what to leave out. Saved at each click. */
export function Teach({ coach, onClose }: { coach: CoachState; onClose: () => void }) {
  const { teaching } = coach;
  const box = useRef<HTMLDivElement>(null);
  const has = teaching.intents.value;
  const note = teaching.note.value;
  const failed = teaching.failed.value;
  useLayoutEffect(() => keepInPlace(box.current), []);

  const last = useRef<HTMLElement | null>(null);
  /** For a control that goes away when it is pressed: the focus goes back to what was pressed before it. */
  const stay = (): void => {
    const there = last.current?.isConnected ? last.current : box.current?.querySelector<HTMLElement>('.chip');
    there?.focus();
  };

  return (
    <div
      ref={box}
      class="coach-teach"
      onClickCapture={({ target }) => {
        const pressed =
          target instanceof Element && target.closest<HTMLElement>('.chip, .coach-mutes > button');
        if (pressed) last.current = pressed;
      }}
    >
      <fieldset class="coach-chips">
        <legend class="label">{say('coach_whatIsIt')}</legend>
        {Object.values(INTENTS).map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={has.includes(id)}
            onClick={trusted(() => teaching.toggle(id))}
          >
            {label}
          </button>
        ))}
      </fieldset>
      {failed ? (
        <div class="coach-taught" role="alert">
          <p class="problem">{failed.why}</p>
          <button
            type="button"
            class="button small"
            onClick={trusted(() => {
              if (!failed.again) return onClose();
              stay();
              failed.again();
            })}
          >
            {failed.again ? say('coach_tryAgain') : say('coach_close')}
          </button>
        </div>
      ) : (
        <div class="coach-taught">
          <p class="quiet">{note ? note.says : say('coach_savedAtOnce')}</p>
          {note?.undo && (
            <button
              type="button"
              class="button small"
              onClick={trusted(() => {
                stay();
                note.undo?.();
              })}
            >
              {say('coach_undo')}
            </button>
          )}
        </div>
      )}
      <Mutes coach={coach} />
    </div>
  );
}
