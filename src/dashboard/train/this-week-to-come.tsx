import { useEffect, useState } from 'preact/hooks';
import { say, sayParts } from '../../domain/say/say';
import { composeSession } from '../../domain/training/session';
import { QUIET_MS } from '../work/use-answer';
import { SessionItems, titledItems } from './session-items';
import type { TrainProps } from './train';

/**
 * The place of this week's session until it is composed, so that nothing below it moves: as high as what would be
 * chosen by now. Only cards that are still to be made of what was missed can change that.
 */
export function ThisWeekToCome({ material, training }: Pick<TrainProps, 'material' | 'training'>) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const telling = setTimeout(() => setSlow(true), QUIET_MS);
    return () => clearTimeout(telling);
  }, []);
  const likely = composeSession({ ...training, ...material }).map((item) => ({ ...item, done: false }));
  return (
    <section class="train-week train-to-come" aria-labelledby="train-week">
      <div class="row">
        <h2 id="train-week">{say('train_thisWeek')}</h2>
        <span class="quiet" role="status">
          {slow &&
            sayParts('train_beingPutTogether', {
              session: <span class="hidden-words">{say('train_sessionIs')}</span>,
            })}
        </span>
      </div>
      <SessionItems items={titledItems(likely, material, training.cards)} />
      <p>
        <span class="button">{say('train_begin')}</span>
      </p>
    </section>
  );
}
