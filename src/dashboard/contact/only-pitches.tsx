import { hearsOnlyPitches } from '../../domain/give-and-ask/give-and-ask';
import { Icon } from '../../ui/icon';
import { useLine } from './use-line';

/** A word of caution where all they heard of late was selling and asking. */
export function OnlyPitches({ contactId }: { contactId: string }) {
  const line = useLine(contactId);
  if (!line || !hearsOnlyPitches(line)) return null;
  return (
    <section class="notice" aria-labelledby="only-pitches">
      <Icon name="heart" />
      <div class="body">
        <h2 id="only-pitches">They heard only pitches from you</h2>
        <p>
          Your last {line.asked} words to them sold or asked for something. Give before you ask again: an
          answer, a tip, thanks, or interest in how they are.
        </p>
      </div>
    </section>
  );
}
