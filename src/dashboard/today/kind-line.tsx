import { kindFacts } from '../../domain/follow-up-kinds';
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
            Contact page<span class="hidden-words"> of {nameOf(line)}</span>
          </a>
        </>
      )}
    </p>
  );
}
