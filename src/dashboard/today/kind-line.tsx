import { kindFacts } from '../../domain/follow-up-kinds';
import { say, sayParts } from '../../domain/say/say';
import type { FollowUpLine } from '../../log/follow-ups';
import { nameOf } from '../../ui/follow-up-face';

/** What a follow-up is for, and the way to the person. */
export function KindLine({ line }: { line: FollowUpLine }) {
  const { followUp, contact } = line;
  return (
    <p class="quiet today-kind">
      {kindFacts(followUp.kind).label}
      {contact && (
        <>
          {' · '}
          <a href={`#contact/${contact.id}`}>
            {sayParts('today_contactPage', {
              of: <span class="hidden-words">{say('today_ofPerson', { name: nameOf(line) })}</span>,
            })}
          </a>
        </>
      )}
    </p>
  );
}
