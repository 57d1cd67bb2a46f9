import { say } from '../../domain/say/say';
import { Icon } from '../icon';

interface Choice {
  says: string;
  right: boolean;
  why?: string;
}

interface Props {
  asks: string;
  choices: readonly Choice[];
  /** More than one can be chosen. */
  several: boolean;
  chosen: ReadonlySet<number>;
  /** Which are right, and why, is shown; nothing can be changed any more. */
  shown: boolean;
  /** The language of the choices, where we know it. */
  lang?: 'en' | undefined;
  onChoose: (index: number) => void;
}

/** What there is to choose from; afterwards what was right. */
export function Choices({ asks, choices, several, chosen, shown, lang, onChoose }: Props) {
  return (
    <fieldset class="choices">
      <legend class="label">{asks}</legend>
      {choices.map(({ says, right, why }, index) => (
        <div
          key={says}
          class={shown && (right || chosen.has(index)) ? `choice ${right ? 'right' : 'wrong'}` : 'choice'}
        >
          <label>
            <input
              type={several ? 'checkbox' : 'radio'}
              name="choice"
              checked={chosen.has(index)}
              disabled={shown}
              aria-keyshortcuts={String(index + 1)}
              onChange={() => onChoose(index)}
            />
            <span dir="auto" lang={lang}>
              {says}
            </span>
            {!shown && (
              <span class="key" aria-hidden="true">
                {index + 1}
              </span>
            )}
          </label>
          {shown && (
            <p class="choice-why quiet">
              {(right || chosen.has(index)) && (
                <strong>
                  <Icon name={right ? 'check' : 'close'} size={14} />{' '}
                  {say(right ? 'train_choiceIsRight' : 'train_yourChoice')}
                  {why && ': '}
                </strong>
              )}
              <span lang={lang}>{why}</span>
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
