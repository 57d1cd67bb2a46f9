import type { AskKind } from '../domain/model';
import { asksFor } from '../domain/referral-moment/ask-words';
import { ASKS, askFacts } from '../domain/referral-moment/asks';
import { DAYS_BETWEEN_ASKS } from '../domain/referral-moment/referral-moment';
import { trusted } from '../ui/trusted';

interface Props {
  ask: AskKind | undefined;
  text: string;
  onChange: (ask: AskKind | undefined) => void;
}

/** Marks a template as asking a happy customer for something: then it is kept for the right moment. */
export function TemplateAsk({ ask, text, onChange }: Props) {
  const said = ask ? null : asksFor(text);
  return (
    <fieldset class="stack">
      <legend class="label">It asks a happy customer for</legend>
      <div class="row">
        {ASKS.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={ask === id}
            onClick={trusted(() => onChange(ask === id ? undefined : id))}
          >
            {label}
          </button>
        ))}
      </div>
      {(ask || said) && (
        <p class="quiet">
          {said && `Its words ask for ${askFacts(said).what}. `}
          It is suggested after praise only: to customers, never while a complaint is open, and not again
          within {DAYS_BETWEEN_ASKS} days.
        </p>
      )}
    </fieldset>
  );
}
