import type { FoundPromise } from '../../domain/promise/promise';
import { goesOnAs, sameWords } from '../../domain/promise/promise-step';

type Choice = 'kept' | 'declined';
interface Chosen {
  /** As it was read last. */
  promise: FoundPromise;
  choice: Choice;
}

/** What the user chose about promises in the draft: it holds while they write on. */
export class PromiseChoices {
  #chosen: Chosen[] = [];

  of(promise: FoundPromise): Choice | null {
    return this.#chosen.find((one) => isSame(one.promise, promise))?.choice ?? null;
  }

  /** Null takes a choice back. */
  choose(promise: FoundPromise, choice: Choice | null): void {
    const others = this.#chosen.filter((one) => !isSame(one.promise, promise));
    this.#chosen = choice ? [...others, { promise, choice }] : others;
  }

  /** The draft was read anew: a promise whose words went on is still the same. */
  follow(promises: readonly FoundPromise[]): void {
    this.#chosen = this.#chosen.map((one) => {
      const now =
        promises.find(({ words }) => sameWords(words, one.promise.words)) ??
        promises.find((promise) => isSame(one.promise, promise));
      return now ? { ...one, promise: now } : one;
    });
  }
}

/** In the same words wherever they stand; or where it stood, in words that go on. */
function isSame(one: FoundPromise, other: FoundPromise): boolean {
  return sameWords(one.words, other.words) || (one.start === other.start && goesOnAs(one.words, other.words));
}
