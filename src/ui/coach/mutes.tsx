import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { identityKey } from '../../domain/identity';
import { MAX_MUTED_WORD } from '../../domain/post-limits';
import { say, sayParts } from '../../domain/say/say';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';
import type { Teaching } from './teaching';

/** Leaves out everything by this author, or with a word in it. */
export function Mutes({ coach }: { coach: CoachState }) {
  const { teaching, view } = coach;
  const { author, site } = view.mention.post;
  const open = teaching.naming.value;
  const opened = useRef(open);
  const opener = useRef<HTMLButtonElement>(null);
  // A name alone identifies nobody: only a profile can be muted.
  const known = author.name !== '' && identityKey(site, author) !== null;
  // The field takes the focus along when it goes.
  useLayoutEffect(() => {
    if (opened.current && !open) opener.current?.focus();
    opened.current = open;
  }, [open]);
  return (
    <>
      <div class="coach-mutes">
        {known && (
          <button
            type="button"
            class="button plain muted small"
            onClick={trusted(() => void teaching.mute({ kind: 'author' }))}
          >
            <span class="one-line">{sayParts('coach_muteAuthor', { name: <bdi>{author.name}</bdi> })}</span>
          </button>
        )}
        <button
          ref={opener}
          type="button"
          class="button plain muted small"
          aria-expanded={open}
          aria-controls="coach-mute-word"
          onClick={trusted(() => {
            teaching.naming.value = !open;
          })}
        >
          {say('coach_muteAWord')}
        </button>
      </div>
      <div id="coach-mute-word" hidden={!open}>
        {open && <WordForm teaching={teaching} />}
      </div>
    </>
  );
}

function WordForm({ teaching }: { teaching: Teaching }) {
  const word = useSignal('');
  const wrong = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const mute = (): void => {
    const said = word.value.trim();
    wrong.value = !/[\p{L}\p{N}]/u.test(said);
    if (wrong.value) field.current?.focus();
    else void teaching.mute({ kind: 'word', word: said });
  };
  return (
    <form
      class="stack"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        mute();
      })}
    >
      <label class="label" for="coach-word">
        {say('coach_leaveOut')}
      </label>
      <div class="coach-word">
        <input
          id="coach-word"
          ref={field}
          class="input"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={MAX_MUTED_WORD}
          aria-invalid={wrong.value}
          aria-describedby={wrong.value ? 'coach-word-wrong' : undefined}
          value={word.value}
          onInput={(event) => {
            word.value = event.currentTarget.value;
            wrong.value = false;
          }}
          onKeyDown={trusted((event: KeyboardEvent) => {
            if (event.key !== 'Escape' || event.isComposing) return;
            // Closes the field; the coach stays open.
            event.preventDefault();
            event.stopPropagation();
            teaching.naming.value = false;
          })}
        />
        <button type="submit" class="button">
          {say('coach_mute')}
        </button>
      </div>
      {wrong.value && (
        <p id="coach-word-wrong" class="problem">
          {say('coach_typeWord')}
        </p>
      )}
    </form>
  );
}
