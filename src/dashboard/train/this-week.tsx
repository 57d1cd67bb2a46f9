import type { Card } from '../../domain/model';
import { say, sayCount } from '../../domain/say/say';
import { minutesOf } from '../../domain/training/session';
import { type Session, startSession } from '../../log/training/session';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { sayProblem } from '../../ui/undo';
import type { Material } from './material';
import { SessionItems, titledItems } from './session-items';

/** This week's session: what is in it, how much of it is done, and the way in. */
export function ThisWeek({
  session,
  material,
  cards,
}: {
  session: Session;
  material: Material;
  cards: readonly Card[];
}) {
  const items = titledItems(session.items, material, cards);
  const left = items.filter(({ done }) => !done);
  const begun = left.length < items.length;
  return (
    <section class="train-week" aria-labelledby="train-week">
      <div class="row">
        <h2 id="train-week">{say('train_thisWeek')}</h2>
        <span class="quiet">
          {left.length === 0 ? say('train_weekDone') : sayMinutes(minutesOf(left), begun)}
        </span>
      </div>
      {items.length === 0 ? (
        <p class="dash-words">{say('train_nothingToTrain')}</p>
      ) : (
        <SessionItems items={items} />
      )}
      {left.length > 0 ? (
        <p>
          <a class="button primary" href="#train/session">
            {begun ? say('train_goOn') : say('train_begin')}
          </a>
        </p>
      ) : (
        <p class="row">
          <strong>{say('train_thatWasThisWeek')}</strong>
          <button type="button" class="button" onClick={trusted(() => void another(material))}>
            {say('train_anotherTen')}
          </button>
        </p>
      )}
    </section>
  );
}

function sayMinutes(minutes: number, begun: boolean): string {
  return begun ? sayCount('train_aboutMinutesLeft', minutes) : sayCount('train_aboutMinutes', minutes);
}

/** Composes one more session and goes there. */
export async function another(material: Material): Promise<void> {
  const started = await startSession(logs.real, material, new Date(), { another: true });
  if (started.ok) location.hash = 'train/session';
  else sayProblem(started.failure.says);
}
