import { say } from '../../../domain/say/say';
import { LEAST_OF, MEASURE_COLUMNS } from '../../../domain/team/measure-columns';

/** What each of the numbers counts and what it does not. */
export function Explained() {
  return (
    <details class="team-explained">
      <summary>{say('teamMeasures_explained')}</summary>
      <dl>
        {MEASURE_COLUMNS.map(({ id, label, explains }) => (
          <div key={id}>
            <dt>{say(label)}</dt>
            <dd>{say(explains)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{say('teamMeasures_few', { count: LEAST_OF })}</p>
    </details>
  );
}
