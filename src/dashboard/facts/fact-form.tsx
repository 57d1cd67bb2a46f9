import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { FACT_KIND_LIST, factKindFacts } from '../../domain/facts/kinds';
import { say } from '../../domain/say/say';
import type { FactFields } from '../../log/facts';
import { askWhen } from '../../ui/ask-when';
import { WhenField } from '../../ui/when-field';
import { FormActs, SmallForm } from '../contact/small-form';
import { SelectField } from '../select-field';
import { WordsField } from '../words-field';

interface Props {
  start: FactFields;
  now: Date;
  /** Answers why it was not kept, or nothing. */
  onKeep: (fields: FactFields) => Promise<string>;
  onClose: () => void;
}

/** A fact being written. Enter keeps it, Esc leaves it as it was. */
export function FactForm({ start, now, onKeep, onClose }: Props) {
  const id = useId();
  const [kind, setKind] = useState(start.kind);
  const [about, setAbout] = useState(start.about);
  const [says, setSays] = useState(start.says);
  const [expiresOn, setExpiresOn] = useState(start.expiresOn);
  const [problem, setProblem] = useState('');
  const words = useRef<HTMLInputElement>(null);
  const ask = useMemo(() => askWhen(null), []);
  useEffect(() => words.current?.focus(), []);
  const example = factKindFacts(kind);

  const keep = async (): Promise<void> => {
    const why = await onKeep({ kind, about, says, expiresOn });
    setProblem(why);
    if (why !== '') words.current?.focus();
  };
  return (
    <SmallForm class="fact-form" onSave={keep} onClose={onClose} onInput={() => setProblem('')}>
      <SelectField
        id={`${id}-kind`}
        label={say('facts_kind')}
        options={FACT_KIND_LIST}
        value={kind}
        onChange={setKind}
      />
      <WordsField
        id={`${id}-about`}
        label={say('facts_about')}
        example={example.about || say('facts_wholeBusiness')}
        max={200}
        value={about}
        onChange={setAbout}
      />
      <div class="field wide">
        <label for={`${id}-says`}>{say('facts_says')}</label>
        <input
          id={`${id}-says`}
          ref={words}
          class="input"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={1000}
          placeholder={example.says}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          value={says}
          onInput={(event) => setSays(event.currentTarget.value)}
        />
      </div>
      <fieldset class="wide fact-until">
        <legend class="dash-legend">{say('facts_until')}</legend>
        <div class="row">
          <label>
            <span class="hidden-words">{say('facts_lastDay')}</span>
            <input
              class="input"
              type="date"
              value={expiresOn ?? ''}
              onInput={(event) => setExpiresOn(event.currentTarget.value || null)}
            />
          </label>
          <WhenField
            ask={ask}
            now={now}
            example={say('facts_dayExample')}
            chosen={{ day: expiresOn ?? '', time: null }}
            onRead={({ day }) => setExpiresOn(day || null)}
          />
        </div>
        <p class="quiet">{say('facts_untilEmpty')}</p>
      </fieldset>
      <FormActs wide onCancel={onClose} />
      <p id={`${id}-problem`} class="problem wide" role="alert">
        {problem}
      </p>
    </SmallForm>
  );
}
