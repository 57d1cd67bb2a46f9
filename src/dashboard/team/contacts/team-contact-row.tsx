import { useState } from 'preact/hooks';
import { say, sayParts } from '../../../domain/say/say';
import { stageLabel } from '../../../domain/stages';
import type { SharedInteraction } from '../../../domain/team/interactions';
import type { TeamContact } from '../../../log/team/contacts/list';
import type { Team } from '../../../log/team/open-team';
import { Icon } from '../../../ui/icon';
import { sayDate } from '../../../ui/say-when';
import { OpenedContact } from './opened-contact';

interface Props {
  team: Team;
  contact: TeamContact;
  /** Undefined: not read yet. */
  last: SharedInteraction | null | undefined;
  now: Date;
}

/** Somebody whom the team shares; opened, how to reach them and what was exchanged. */
export function TeamContactRow({ team, contact, last, now }: Props) {
  const [open, setOpen] = useState(false);
  const { owner, who, name, company, stage } = contact;
  return (
    <li class="team-contact">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="row">
            <span class="turn">
              <Icon name="chevron" size={14} />
            </span>
            <span class="team-contact-who">
              <bdi class="person">{name}</bdi>
              {company && (
                <>
                  {' '}
                  <bdi class="quiet">{company}</bdi>
                </>
              )}
            </span>
          </span>
          <span class="quiet team-contact-how">
            {owner === team.connection.user
              ? say('teamContacts_sharedByYou')
              : sayParts('teamContacts_sharedBy', { who: <bdi>{who}</bdi> })}
            {stage && ` · ${stageLabel(stage)}`}
            {last !== undefined &&
              ` · ${last ? say('teamContacts_last', { when: sayDate(last.at, now) }) : say('teamContacts_noExchange')}`}
          </span>
        </summary>
        {open && <OpenedContact team={team} contact={contact} now={now} />}
      </details>
    </li>
  );
}
