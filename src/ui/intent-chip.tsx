import { intentOf } from '../domain/intents';
import type { IntentId } from '../domain/model';

/** An intent as its mark, its colour and its words. */
export function IntentChip({ intent }: { intent: IntentId }) {
  const { label, mark, tone } = intentOf(intent);
  return (
    <span class={`intent ${tone}`}>
      <svg
        width="14"
        height="14"
        viewBox="0 0 24 24"
        fill="currentColor"
        aria-hidden="true"
        focusable="false"
      >
        <path d={mark} />
      </svg>
      {label}
    </span>
  );
}
