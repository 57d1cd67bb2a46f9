import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { say, sayParts } from '../../domain/say/say';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';

/** As the log takes it. */
const LONGEST_NOTE = 2000;

/** The button that unfolds the form; nothing in no team. */
export function GiveButton({
  coach,
  onOpen,
  open,
}: {
  coach: CoachState;
  open: boolean;
  onOpen: () => void;
}) {
  if (!coach.teamwork.view.value) return null;
  return (
    <button
      type="button"
      class="button plain muted small"
      aria-expanded={open}
      aria-controls="coach-give"
      onClick={trusted(onOpen)}
    >
      {say('teamTalking_give')}
    </button>
  );
}

/** Asks a colleague to answer. */
export function GiveForm({ coach, onClose }: { coach: CoachState; onClose: () => void }) {
  const { teamwork } = coach;
  const members = teamwork.view.value?.members ?? [];
  const to = useSignal(members[0]?.user ?? '');
  const note = useSignal('');
  const given = useSignal<string | null>(null);
  const root = useRef<HTMLFormElement>(null);
  // Unfolded below everything else: it comes into view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: also for what came of it
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('select, [tabindex]')?.focus();
    root.current?.scrollIntoView({ block: 'nearest' });
  }, [given.value]);
  const give = async (): Promise<void> => {
    const name = members.find(({ user }) => user === to.value)?.name ?? to.value;
    if (await teamwork.give(to.value, note.value)) given.value = name;
  };
  if (members.length === 0 || given.value !== null) {
    return (
      <form ref={root} class="coach-give row">
        <p tabIndex={-1} role="status">
          {given.value === null
            ? say('teamTalking_nobodyYet')
            : sayParts('teamTalking_gave', { name: <bdi>{given.value}</bdi> })}
        </p>
      </form>
    );
  }
  return (
    <form
      ref={root}
      class="coach-give stack"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        void give();
      })}
      onKeyDown={(event) => {
        // In the rest of the coach these keys insert the reply.
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.isTrusted && !event.isComposing) void give();
      }}
    >
      <label class="field">
        <span class="label">{say('teamTalking_giveTo')}</span>
        <select
          class="input"
          value={to.value}
          onChange={(event) => {
            to.value = event.currentTarget.value;
          }}
        >
          {members.map(({ user, name }) => (
            <option key={user} value={user}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="label">{say('teamTalking_giveNote')}</span>
        <textarea
          class="input"
          dir="auto"
          rows={2}
          maxLength={LONGEST_NOTE}
          value={note.value}
          onInput={(event) => {
            note.value = event.currentTarget.value;
          }}
        />
      </label>
      <p class="quiet">{say('teamTalking_givePublic')}</p>
      <div class="row">
        <button type="submit" class="button small">
          {say('teamTalking_giveIt')}
        </button>
        <button
          type="button"
          class="button plain small"
          onClick={trusted((event: MouseEvent) => {
            if (event.currentTarget instanceof Element)
              event.currentTarget
                .closest('.coach')
                ?.querySelector<HTMLElement>('[aria-controls="coach-give"]')
                ?.focus();
            onClose();
          })}
        >
          {say('teamTalking_cancel')}
        </button>
      </div>
    </form>
  );
}
