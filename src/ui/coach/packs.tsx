import { sayLeftOut } from '../../domain/info-packs/say-left-out';
import { say } from '../../domain/say/say';
import { Icon } from '../icon';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';

/** Information packs that help somebody who stands where they stand: a click brings one into the reply. */
export function Packs({ coach }: { coach: CoachState }) {
  const { packs } = coach.view;
  if (!packs || packs.length === 0) return null;
  return (
    <fieldset class="coach-packs row" aria-label={say('coach_packs')}>
      {packs.map((pack) => (
        <button
          key={pack.id}
          type="button"
          class="chip"
          title={pack.leftOut ? `${pack.text}\n\n${sayLeftOut(pack.leftOut)}` : pack.text}
          onClick={trusted(() => coach.drafting.bringIn(pack))}
        >
          <Icon name="box" size={14} /> <bdi>{pack.title}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
