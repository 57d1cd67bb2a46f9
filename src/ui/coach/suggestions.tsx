import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { sayLeftOut } from '../../domain/info-packs/say-left-out';
import { say } from '../../domain/say/say';
import { trusted } from '../trusted';
import { WithGaps } from '../with-gaps';
import type { CoachState } from './coach-state';

/** The filled templates. Arrows move, Enter or a click takes one into the draft. */
export function Suggestions({ coach }: { coach: CoachState }) {
  const { suggestions } = coach.view;
  const chosen = suggestions.findIndex(
    ({ templateId }) => templateId === coach.drafting.draft.value.templateId,
  );
  const reached = useSignal(Math.max(0, chosen));
  const list = useRef<HTMLDivElement>(null);

  const move = (to: number): void => {
    const index = (to + suggestions.length) % suggestions.length;
    reached.value = index;
    const option = list.current?.children[index];
    if (option instanceof HTMLElement) option.focus();
  };
  // Fewer may be left once the mention is judged anew.
  const at = Math.min(reached.value, suggestions.length - 1);
  const onKeyDown = trusted((event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: suggestions.length - 1,
    };
    const to = moves[event.key];
    const suggestion = suggestions[at];
    if (to !== undefined) move(to);
    else if (event.key === ' ' || (event.key === 'Enter' && !event.ctrlKey && !event.metaKey)) {
      if (suggestion) coach.drafting.choose(suggestion);
    } else return;
    event.preventDefault();
  });

  if (suggestions.length === 0) {
    return <p class="quiet">{say('coach_noTemplate')}</p>;
  }
  return (
    <div
      ref={list}
      class="coach-suggestions"
      role="listbox"
      aria-label={say('coach_suggested')}
      onKeyDown={onKeyDown}
    >
      {suggestions.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it takes the keys.
        <div
          key={suggestion.templateId}
          class="coach-suggestion"
          role="option"
          tabIndex={index === at ? 0 : -1}
          aria-selected={index === chosen}
          onFocus={() => {
            reached.value = index;
          }}
          onClick={trusted(() => coach.drafting.choose(suggestion))}
        >
          <span class="coach-dot" />
          <span class="title">{suggestion.title}</span>
          <span class="text theirs" dir="auto">
            <WithGaps text={suggestion.text} />
          </span>
          {suggestion.leftOut && <span class="text quiet">{sayLeftOut(suggestion.leftOut)}</span>}
        </div>
      ))}
    </div>
  );
}
