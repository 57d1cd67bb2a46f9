import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say, sayList, sayNumber, sayParts } from '../../domain/say/say';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';
import { ReviewNote, ReviewSign } from './review-note';

/** The reply as it will be inserted: the user's to change. */
export function DraftBox({ coach, box }: { coach: CoachState; box: RefObject<HTMLTextAreaElement | null> }) {
  const { text } = coach.drafting.draft.value;
  const before = coach.drafting.before.value;
  // Renders only when the text changes.
  useLayoutEffect(() => grow(box.current));
  return (
    <div class="stack">
      <div class="row coach-draft-head">
        <label class="label" for="coach-draft">
          {say('coach_yourReply')}
        </label>
        <ReviewSign coach={coach} />
        <Count coach={coach} />
      </div>
      <textarea
        id="coach-draft"
        ref={box}
        class="input coach-draft"
        dir="auto"
        rows={3}
        spellcheck
        value={text}
        aria-describedby="coach-count"
        onInput={(event) => coach.drafting.write(event.currentTarget.value)}
      />
      {before && (
        <p class="row quiet">
          {before.says}
          <button type="button" class="button plain small" onClick={trusted(() => coach.drafting.undo())}>
            {say('coach_undo')}
          </button>
        </p>
      )}
      <GapFields coach={coach} box={box} />
      {/* Below the fields: it unfolds once the first of them is filled, when the next one is about to be. */}
      <ReviewNote coach={coach} box={box} />
    </div>
  );
}

function Count({ coach }: { coach: CoachState }) {
  const length = coach.drafting.length.value;
  const { max, name } = coach.site;
  const over = length - max;
  const parts = {
    length: sayNumber(length),
    most: sayNumber(max),
    over: sayNumber(over),
    unit: <span class="hidden-words"> {say('coach_countUnit', { site: name })}</span>,
  };
  return (
    <span id="coach-count" class={over > 0 ? 'push problem' : 'push quiet'}>
      {over > 0 ? sayParts('coach_countOver', parts) : sayParts('coach_count', parts)}
    </span>
  );
}

/** Half a mark left in the text has no name to ask for: the user deletes it. */
const STRAY = /^[⟦⟧{}]+$/;

function GapFields({ coach, box }: { coach: CoachState; box: RefObject<HTMLTextAreaElement | null> }) {
  const fields = useRef<HTMLFieldSetElement>(null);
  const gaps = coach.drafting.gaps.value;
  if (gaps.length === 0) return null;
  const named = gaps.filter((gap) => !STRAY.test(gap));
  const stray = gaps.filter((gap) => STRAY.test(gap));
  const moveOn = (): void => {
    const next = fields.current?.querySelector<HTMLElement>('[data-gap]') ?? box.current;
    next?.focus();
  };
  return (
    <fieldset ref={fields} class="coach-gaps stack">
      <legend class="label">{say('coach_onlyYou')}</legend>
      {named.map((gap) => (
        <GapField key={gap} gap={gap} coach={coach} onFilled={moveOn} />
      ))}
      {stray.length > 0 && <p class="quiet">{say('coach_deleteStray', { signs: sayList(stray) })}</p>}
    </fieldset>
  );
}

function GapField({ gap, coach, onFilled }: { gap: string; coach: CoachState; onFilled: () => void }) {
  const value = useSignal('');
  const fill = (): void => coach.drafting.fill(gap, value.value);
  return (
    <label class="coach-gap">
      <bdi>{gap}</bdi>
      <input
        class="input"
        type="text"
        dir="auto"
        autocomplete="off"
        data-gap
        value={value.value}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
        onBlur={fill}
        onKeyDown={trusted((event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.isComposing || value.value.trim() === '') return;
          event.preventDefault();
          fill();
          // After the render that takes this field away: on to the next one, or to the text itself.
          queueMicrotask(onFilled);
        })}
      />
    </label>
  );
}

function grow(box: HTMLTextAreaElement | null): void {
  if (!box) return;
  box.style.blockSize = 'auto';
  box.style.blockSize = `${box.scrollHeight + 2}px`;
}
