import { DRILL_KINDS } from '../domain/model';
import { say } from '../domain/say/say';
import { DRILL_KIND_NAMES } from '../ui/drill/kind-names';

/** The ways to practise one thing only: each opens the drill of its kind to do next. */
export function Drills() {
  return (
    <nav class="card drills" aria-labelledby="drills">
      <h2 id="drills">{say('practice_drills')}</h2>
      <p class="quiet">{say('practice_drillsMean')}</p>
      <ul>
        {DRILL_KINDS.map((kind) => (
          <li key={kind}>
            <a href={`#drill=${kind}`}>{say(DRILL_KIND_NAMES[kind])}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
