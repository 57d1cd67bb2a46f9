import type { Signal } from '@preact/signals';
import { say } from '../../domain/say/say';
import type { Watched } from '../../log/transfer/pacing';
import { sayProblem } from '../../ui/undo';
import { runJob } from './job';

/** What `nextStage` does, and how it is told of meanwhile. */
interface Stage<S> {
  says: string;
  /** The screen that tells more of it. */
  screen: string;
  /** Where things stand until it is done. */
  meanwhile: S;
}

/** From one stage to the next as a job; one that is cancelled or fails leaves everything as it was before. */
export async function nextStage<S>(
  state: Signal<S>,
  { says, screen, meanwhile }: Stage<S>,
  work: (watched: Required<Watched>) => Promise<S>,
): Promise<void> {
  const before = state.value;
  state.value = meanwhile;
  try {
    state.value = (await runJob(says, screen, work)) ?? before;
  } catch (error) {
    console.error(error);
    state.value = before;
    sayProblem(say('inOut_didNotWork'));
  }
}
