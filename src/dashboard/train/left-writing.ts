import type { Signal } from '@preact/signals';
import { say } from '../../domain/say/say';
import { offerUndo } from '../../ui/undo';

/** Puts a form away. What was written in it and not saved can be had back, from any screen. */
export function leftWriting<T>(writing: Signal<T | null>, place: string): (left: T | null) => void {
  return (left) => {
    writing.value = null;
    if (!left) return;
    offerUndo(say('train_notSaved'), async () => {
      writing.value = left;
      // Where the form stands already, a change of place would put it away again.
      if (!location.hash.startsWith(`#${place}`)) location.hash = place;
    });
  };
}
