import { hearsOnlyPitches } from '../../domain/give-and-ask/give-and-ask';
import { say } from '../../domain/say/say';
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
        <h2 id="only-pitches">{say('contact_onlyPitches')}</h2>
        <p>{say('contact_onlyPitchesWhy', { count: line.asked })}</p>
      </div>
    </section>
  );
}
