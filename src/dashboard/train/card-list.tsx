import type { Card } from '../../domain/model';
import { say } from '../../domain/say/say';
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
          <strong>{say('train_noCards')}</strong>
        </p>
        <p class="quiet">{say('train_noCardsMeans')}</p>
      </div>
    );
  }
  return (
    <>
      <p class="dash-words">{say('train_cardsMean')}</p>
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
  const comes = suspended
    ? say('train_isPutAway')
    : isDue
      ? say('train_dueNow')
      : say('train_comesBack', { day: onDate(schedule.due, now) });
  return (
    <li class="train-card-row">
      <details>
        <summary>
          <strong dir="auto">{cardTitle(card)}</strong>
          <span class="quiet">
            {say(ORIGIN[origin.kind])} · {skillOf(skill).label} · {comes}
          </span>
        </summary>
        <div class="train-why">
          <CardWords text={asks.split('\n\n').slice(1).join('\n\n')} />
          <h3 class="train-answer">{say('train_betterWay')}</h3>
          <CardWords text={answers} />
        </div>
      </details>
      <button
        type="button"
        class="button plain small"
        onClick={trusted(() => void putAway(card, !suspended))}
      >
        {suspended ? say('train_bringBack') : say('train_putAway')}
        <span class="hidden-words">: {cardTitle(card)}</span>
      </button>
    </li>
  );
}
