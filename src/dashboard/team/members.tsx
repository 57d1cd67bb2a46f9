import { useCallback } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { readTeamId } from '../../domain/team/team-id';
import { namesInTeam } from '../../log/team/names';
import type { Team } from '../../log/team/open-team';
import { useLive } from '../../ui/live';
import { ChangingName } from './changing-name';
import { TakingOff } from './taking-off';

/** Who is in the team, under which name, and the user's own name. */
export function Members({ team }: { team: Team }) {
  const { user, role } = team.connection;
  const { value: people } = useLive(
    useCallback(async () => {
      const names = await namesInTeam(team);
      // Of whom this device is just taking off the list.
      const off = (await team.team.out.toArray()).filter(
        ({ said, refused }) => !said && refused === undefined,
      );
      for (const parts of off.map(({ id }) => readTeamId(id)))
        if (parts?.kind === 'member') names.delete(parts.owner ?? '');
      const people = [...names].map(([user, name]) => ({ user, name }));
      return people.sort((one, other) => one.name.localeCompare(other.name));
    }, [team]),
  );
  if (!people) return null;
  return (
    <section aria-labelledby="team-people">
      <h2 id="team-people">{say('team_people')}</h2>
      <p class="dash-words">{say('team_peopleMean')}</p>
      <ul class="dash-list">
        {people.map((person) => (
          <li key={person.user} class="team-row">
            <p class="team-what">
              <bdi>{person.name}</bdi>{' '}
              {/* Anybody may choose any name; whose account it is, the server says. */}
              <span class="quiet">
                <bdi>{person.user}</bdi>
                {person.user === user &&
                  ` · ${say('team_you', { role: say(role === 'lead' ? 'team_roleLead' : 'team_roleMember') })}`}
              </span>
            </p>
            {person.user === user ? (
              <ChangingName connection={team.connection} />
            ) : (
              role === 'lead' && <TakingOff team={team} person={person} />
            )}
          </li>
        ))}
      </ul>
      {people.length === 1 && <p class="quiet">{say('team_nobodyYet')}</p>}
    </section>
  );
}
