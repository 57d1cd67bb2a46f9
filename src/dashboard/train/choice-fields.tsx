import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Drill } from '../../domain/model';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { WordsField } from '../words-field';

type Choice = Drill['choices'][number];

const MOST = 8;
const FEWEST = 2;

interface Props {
  choices: readonly Choice[];
  onChange: (choices: Choice[]) => void;
}

/** The choices of a drill being written: what each says, whether it is right, and why. */
export function ChoiceFields({ choices, onChange }: Props) {
  const all = useRef<HTMLFieldSetElement>(null);
  /** Which choice takes the focus when it stands there; null: leave it. */
  const focused = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one more or one fewer is when to look.
  useLayoutEffect(() => {
    if (focused.current === null) return;
    all.current?.querySelectorAll<HTMLElement>('input[type="text"]')[focused.current * 2]?.focus();
    focused.current = null;
  }, [choices.length]);

  const change = (index: number, fields: Partial<Choice>): void =>
    onChange(choices.map((one, place) => (place === index ? { ...one, ...fields } : one)));
  return (
    <fieldset ref={all}>
      <legend class="label">{say('train_choices')}</legend>
      {choices.map(({ says, right, why }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: while it is written a choice is nothing but its place.
        <div key={index} class="material-choice">
          <WordsField
            id={`choice-${index}`}
            label={say('train_choice', { number: index + 1 })}
            max={1000}
            value={says}
            onChange={(says) => change(index, { says })}
          />
          <WordsField
            id={`choice-why-${index}`}
            label={say('train_choiceWhy')}
            max={500}
            value={why}
            onChange={(why) => change(index, { why })}
          />
          <div class="row">
            <label class="dash-check">
              <input
                type="checkbox"
                checked={right}
                onChange={(event) => change(index, { right: event.currentTarget.checked })}
              />
              {say('train_choiceRight')}
            </label>
            {choices.length > FEWEST && (
              <button
                type="button"
                class="button plain muted icon small"
                aria-label={say('train_choiceRemove', { number: index + 1 })}
                onClick={trusted(() => {
                  focused.current = Math.max(0, index - 1);
                  onChange(choices.filter((_, place) => place !== index));
                })}
              >
                <Icon name="trash" />
              </button>
            )}
          </div>
        </div>
      ))}
      {choices.length < MOST && (
        <div class="row">
          <button
            type="button"
            class="button small"
            onClick={trusted(() => {
              focused.current = choices.length;
              onChange([...choices, { says: '', right: false, why: '' }]);
            })}
          >
            <Icon name="plus" /> {say('train_choiceAdd')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
