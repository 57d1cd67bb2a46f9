import { say } from '../domain/say/say';
import './rubric.css';
import type { RubricLine, Scored } from '../domain/training/rubric';
import { PASSED } from '../domain/training/tried';
import { Icon } from './icon';

/**
 * What a reply is scored by, line by line: before anything is written, and afterwards with what was met and what was
 * missed, and why.
 */
export function Rubric({ lines }: { lines: readonly RubricLine[] }) {
  const about = lines.filter(({ key }) => key);
  const always = lines.filter(({ key }) => !key);
  return (
    <div class="rubric">
      {about.length > 0 && <Lines title={say('ui_rubricAbout')} lines={about} />}
      {always.length > 0 && <Lines title={say('ui_rubricAlways')} lines={always} />}
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly RubricLine[] }) {
  return (
    <section>
      <p class="label">{title}</p>
      <ul aria-label={title}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line: { label, met, says, source, words } }: { line: RubricLine }) {
  return (
    <li class={met === null ? '' : met ? 'met' : 'missed'}>
      <span class="rubric-mark">{met !== null && <Icon name={met ? 'check' : 'close'} size={16} />}</span>
      <div>
        <p>
          {met !== null && <span class="hidden-words">{say(met ? 'ui_met' : 'ui_missed')} </span>}
          {label}
        </p>
        {says && (
          <p class="quiet">
            {words && (
              <>
                <mark dir="auto">{words}</mark>{' '}
              </>
            )}
            {says}
            <span class="rubric-source">{source}</span>
          </p>
        )}
      </div>
    </li>
  );
}

/** `5 of 6 met. Passed.` */
export function sayVerdict({ lines, score }: Scored): string {
  const met = lines.filter((line) => line.met === true).length;
  return say(score === 1 ? 'ui_verdictAll' : score >= PASSED ? 'ui_verdictPassed' : 'ui_verdictNotYet', {
    met,
    all: lines.length,
  });
}
