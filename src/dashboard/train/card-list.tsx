import type { Card } from '../../domain/model';
import { skillOf } from '../../domain/skills';
import { onDate } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { CardWords } from './card-words';
import { putAway } from './put-away';
import { cardTitle, ORIGIN } from './titles';
import type { TrainProps } from './train';

/** Every card: when it comes back, what it says, and a way to put it away. */
export function CardList({ training: { cards, now } }: TrainProps) {
  if (cards.length === 0) {
    return (
      <div class="dash-empty">
        <p>
          <strong>No cards yet.</strong>
        </p>
        <p class="quiet">
          They are made by themselves, a handful a day at most: from follow-ups that came late, posts you left
          unanswered, replies that could have been better, and drills that went wrong.
        </p>
      </div>
    );
  }
  return (
    <>
      <p class="dash-words">
        Made from your own misses, to practise at growing intervals. What you put away is asked no more, and
        can be brought back.
      </p>
      <ul class="dash-list">
        {cards.map((card) => (
          <CardRow key={card.id} card={card} now={now} />
        ))}
      </ul>
    </>
  );
}

function CardRow({ card, now }: { card: Card; now: Date }) {
  const { origin, skill, suspended, schedule, asks, answers } = card;
  const isDue = Date.parse(schedule.due) <= now.getTime();
  const comes = suspended ? 'Put away' : isDue ? 'Due now' : `Comes back ${onDate(schedule.due, now)}`;
  return (
    <li class="train-card-row">
      <details>
        <summary>
          <strong dir="auto">{cardTitle(card)}</strong>
          <span class="quiet">
            {ORIGIN[origin.kind]} · {skillOf(skill).label} · {comes}
          </span>
        </summary>
        <div class="train-why">
          <CardWords text={asks.split('\n\n').slice(1).join('\n\n')} />
          <h3 class="train-answer">A better way</h3>
          <CardWords text={answers} />
        </div>
      </details>
      <button
        type="button"
        class="button plain small"
        onClick={trusted(() => void putAway(card, !suspended))}
      >
        {suspended ? 'Bring back' : 'Put away'}
        <span class="hidden-words">: {cardTitle(card)}</span>
      </button>
    </li>
  );
}
