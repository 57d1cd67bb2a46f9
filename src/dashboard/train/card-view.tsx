import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../domain/model';
import { say, sayParts } from '../../domain/say/say';
import { skillOf } from '../../domain/skills';
import { GRADES, type Grade, outlook } from '../../domain/training/schedule';
import { trusted } from '../../ui/trusted';
import { cardKey } from './card-keys';
import { CardWords } from './card-words';
import { putAway } from './put-away';
import { sayComesBack } from './say-comes-back';
import { ORIGIN } from './titles';

interface Props {
  card: Card;
  now: Date;
  onGrade: (grade: Grade) => void;
}

/** One card: what it asks, room to think or write, then the better way and how well it came. One at a time on a page. */
export function CardView({ card, now, onGrade }: Props) {
  const [shown, setShown] = useState(false);
  const answer = useRef<HTMLHeadingElement>(null);
  const comesBack = outlook(card.schedule, now);

  // Whoever listens hears the answer next, and a key pressed at once already grades it.
  useLayoutEffect(() => {
    if (shown) answer.current?.focus();
  }, [shown]);

  // With the frame that shows it: a key pressed just then is not for the one before.
  useLayoutEffect(() => {
    const onKeyDown = trusted((event: KeyboardEvent) => {
      const act = cardKey(event, shown);
      if (!act) return;
      event.preventDefault();
      if (act.does === 'show') setShown(true);
      else onGrade(act.grade);
    });
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [shown, onGrade]);

  return (
    <article class="train-card" aria-label={say('train_card')}>
      <div class="row">
        <p class="quiet">
          {say(ORIGIN[card.origin.kind])} · {skillOf(card.skill).label}
        </p>
        <button
          type="button"
          class="button plain muted small push"
          onClick={trusted(() => void putAway(card, true))}
        >
          {say('train_putAway')}
        </button>
      </div>
      <CardWords text={card.asks} />
      <label class="field">
        <span class="quiet">{say('train_yourAnswer')}</span>
        <textarea class="input" rows={3} />
      </label>
      {shown ? (
        <>
          <h3 ref={answer} tabIndex={-1} class="train-answer">
            {say('train_betterWay')}
          </h3>
          <CardWords text={card.answers} />
          <fieldset class="train-grades">
            <legend>{say('train_howWell')}</legend>
            {GRADES.map(({ grade, label }) => (
              <button
                key={grade}
                type="button"
                class="button"
                aria-keyshortcuts={String(grade)}
                onClick={trusted(() => onGrade(grade))}
              >
                <kbd class="key">{grade}</kbd>
                <span>
                  {say(label)}
                  <span class="quiet train-comes"> {sayComesBack(comesBack[grade], now)}</span>
                </span>
              </button>
            ))}
          </fieldset>
        </>
      ) : (
        <div class="row">
          <button
            type="button"
            class="button primary"
            aria-keyshortcuts="Space"
            onClick={trusted(() => setShown(true))}
          >
            {say('train_showBetterWay')}
          </button>
          <span class="quiet train-hint">
            {sayParts('train_orPress', { key: <kbd class="key">{say('train_spaceKey')}</kbd> })}
          </span>
        </div>
      )}
    </article>
  );
}
