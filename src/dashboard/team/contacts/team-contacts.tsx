import './team-contacts.css';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { fold } from '../../../domain/fold';
import { say, sayCount } from '../../../domain/say/say';
import { STAGES } from '../../../domain/stages';
import { lastExchanges, type TeamContact, teamContacts } from '../../../log/team/contacts/list';
import { useLive, useNow } from '../../../ui/live';
import { trusted } from '../../../ui/trusted';
import type { TeamSectionProps } from '../sections';
import { TeamContactRow } from './team-contact-row';

/** As many as are shown at first: there is more on this screen than they. */
const SHOWN = 10;
const MORE = 50;
/** Fewer need no looking for. */
const FEW = 6;

/** Everybody whom somebody in the team shares: found by name, by whose they are, by stage. */
export function TeamContacts({ team }: TeamSectionProps) {
  const now = useNow();
  const { user } = team.connection;
  const [text, setText] = useState('');
  const [owner, setOwner] = useState('');
  const [stage, setStage] = useState('');
  const [most, setMost] = useState(SHOWN);
  const { value: all, failed } = useLive(useCallback(() => teamContacts(team), [team]));
  const found = useMemo(() => {
    const words = fold(text).split(' ').filter(Boolean);
    return (all ?? []).filter(
      (one) =>
        (owner === '' || one.owner === owner) &&
        (stage === '' || one.stage === stage) &&
        words.every((word) => one.words.includes(word)),
    );
  }, [all, text, owner, stage]);
  const shown = found.slice(0, most);
  const ids = shown.map(({ id }) => id).join('\n');
  const { value: last } = useLive(
    useCallback(() => lastExchanges(team.team, ids.split('\n').filter(Boolean)), [team, ids]),
  );
  if (!all && !failed) return null;
  const narrowed = (set: (value: string) => void) => (value: string) => {
    set(value);
    setMost(SHOWN);
  };
  return (
    <section aria-labelledby="team-contacts">
      <h2 id="team-contacts">{say('teamContacts_title')}</h2>
      {failed && <p role="alert">{say('teamContacts_unread')}</p>}
      {all?.length === 0 && <p class="dash-words">{say('teamContacts_nobody')}</p>}
      {all && all.length >= FEW && (
        <div class="team-find">
          <label class="field team-find-text">
            <span class="label">{say('teamContacts_find')}</span>
            <input
              class="input"
              type="search"
              dir="auto"
              autocomplete="off"
              value={text}
              onInput={(event) => narrowed(setText)(event.currentTarget.value)}
            />
          </label>
          <Choice
            label={say('teamContacts_by')}
            any={say('teamContacts_everybody')}
            options={ownersOf(all, user)}
            value={owner}
            onChange={narrowed(setOwner)}
          />
          <Choice
            label={say('teamContacts_stage')}
            any={say('teamContacts_anyStage')}
            options={STAGES}
            value={stage}
            onChange={narrowed(setStage)}
          />
          <p class="quiet" role="status">
            {found.length === 0 ? say('teamContacts_none') : sayCount('teamContacts_found', found.length)}
          </p>
        </div>
      )}
      <ul class="dash-list">
        {shown.map((contact) => (
          <TeamContactRow
            key={contact.id}
            team={team}
            contact={contact}
            last={last?.get(contact.id)}
            now={now}
          />
        ))}
      </ul>
      {found.length > most && (
        <p>
          <button
            type="button"
            class="button small"
            onClick={trusted(() => setMost((before) => before + MORE))}
          >
            {say('teamContacts_more', { count: Math.min(MORE, found.length - most) })}
          </button>
        </p>
      )}
    </section>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  options: readonly { id: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

function Choice({ label, any, options, value, onChange }: ChoiceProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whoever shares one of these, the user first. */
function ownersOf(all: readonly TeamContact[], user: string): { id: string; label: string }[] {
  const names = new Map(all.map(({ owner, who }) => [owner, who]));
  const others = [...names].flatMap(([id, label]) => (id === user ? [] : [{ id, label }]));
  const { compare } = new Intl.Collator();
  others.sort((a, b) => compare(a.label, b.label));
  return names.has(user) ? [{ id: user, label: say('teamContacts_you') }, ...others] : others;
}
