import type { Card } from '../../domain/model';
import { say } from '../../domain/say/say';
import { suspendCard } from '../../log/training/cards';
import { doAct } from '../../ui/do-act';
import { logs } from '../../ui/logs';

/** Puts a card away, or brings it back, and says so with the way back. */
export async function putAway({ id }: Card, away: boolean): Promise<void> {
  const says = away ? say('train_cardPutAway') : say('train_cardBroughtBack');
  doAct(says, await suspendCard(logs.real, id, away, new Date()));
}
