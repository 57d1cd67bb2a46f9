import type { AskKind } from '../domain/model';
import { asksFor } from '../domain/referral-moment/ask-words';
import { ASKS, askFacts } from '../domain/referral-moment/asks';
import { DAYS_BETWEEN_ASKS } from '../domain/referral-moment/referral-moment';
import { say } from '../domain/say/say';
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
      <legend class="label">{say('templates_asksFor')}</legend>
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
          {said && `${say('templates_wordsAsk', { what: askFacts(said).what })} `}
          {say('templates_askMeans', { days: DAYS_BETWEEN_ASKS })}
        </p>
      )}
    </fieldset>
  );
}
