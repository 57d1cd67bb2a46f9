import { fold } from '../fold';
import { say, speech } from '../say/say';
import { KNOWN_LABELS, type KnownLabel } from './known-labels';

/** A label as logs keep it: one we know under its own word, whatever language it was written in; others as written. */
export function keptLabel(written: string): string {
  return called(written)?.word ?? written;
}

/** A kept label as the interface calls it. */
export function sayLabel(kept: string): string {
  const known = called(kept);
  return known ? say(known.says) : kept;
}

/** Names a kept label among others: what means the same is the same. */
export function labelName(kept: string): string {
  return keptLabel(kept).toLowerCase();
}

/** What a label means, also one that was kept as it was written; null for one we do not know. */
export function meantBy(label: string): KnownLabel | null {
  const folded = fold(label).trim();
  return called(label) ?? KNOWN_LABELS.find(({ means }) => means?.includes(folded)) ?? null;
}

function called(label: string): KnownLabel | undefined {
  const folded = fold(label).trim();
  const { language } = speech();
  return KNOWN_LABELS.find(
    (one) => one.called.includes(folded) || one.calledIn?.[language]?.includes(folded),
  );
}
