import { useEffect, useRef } from 'preact/hooks';
import { say, sayCount, sayParts } from '../../domain/say/say';
import { stageLabel } from '../../domain/stages';
import { type AssignmentLine, isFaded, isOpen } from '../../domain/team/assignment-line';
import type { AssignmentState } from '../../domain/team/assignments';
import type { KnownBy } from '../../domain/team/known-by';
import { Icon } from '../icon';
import { sayDaysAgo } from '../say-when';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';
import { keepBelow } from './steady';

/** Colleagues who know them that are named. */
const NAMED = 2;

/** Who of the team was asked to answer, and who knows them. */
export function TeamKnown({ coach, now }: { coach: CoachState; now: Date }) {
  const { view, settled } = coach.teamwork;
  const box = useRef<HTMLDivElement>(null);
  const inTeam = view.value !== null;
  useEffect(() => (inTeam ? keepBelow(box.current) : undefined), [inTeam]);
  if (!view.value) return null;
  const { assignments, knownBy } = view.value;
  const lines = assignments.filter(
    (line) => isOpen(line) || (line.mine === 'by-me' && !isFaded(line, now)) || settled.value.has(line.id),
  );
  const more = knownBy.length - NAMED;
  return (
    <div ref={box} class="coach-team">
      {lines.map((line) =>
        line.mine === 'to-me' ? (
          <Mine key={line.id} coach={coach} line={line} />
        ) : (
          <p key={line.id} class="coach-open-step">
            <Icon name="swap" size={14} />
            <span>
              {line.mine === 'by-me'
                ? sayParts('teamTalking_givenByYou', { name: <bdi>{line.to.name}</bdi> })
                : sayParts('teamTalking_given', {
                    from: <bdi>{line.from.name}</bdi>,
                    name: <bdi>{line.to.name}</bdi>,
                  })}{' '}
              {stateOf(line)}
              {line.sending === 'refused' && <span class="problem"> {say('teamAssigned_refused')}</span>}
            </span>
          </p>
        ),
      )}
      {knownBy.slice(0, NAMED).map((known) => (
        <p key={known.id} class="coach-open-step">
          <Icon name="people" size={14} />
          <span>
            {sayKnown(known, coach)}
            {known.stage && ` · ${stageLabel(known.stage)}`}
            {known.lastAt && ` · ${say('teamTalking_lastTouch', { ago: sayDaysAgo(known.lastAt, now) })}`}
          </span>
        </p>
      ))}
      {more > 0 && <p class="quiet">{sayCount('teamTalking_moreKnow', more)}</p>}
    </div>
  );
}

const STATES = {
  open: null,
  taken: 'teamTalking_takenBy',
  done: 'teamTalking_doneBy',
  declined: 'teamTalking_declinedBy',
} as const;

function stateOf({ state, to }: AssignmentLine) {
  const says = STATES[state];
  return says && sayParts(says, { name: <bdi>{to.name}</bdi> });
}

/** What the user says of it, and when that can be said. */
const WORDS = [
  { state: 'taken', says: 'teamAssigned_take', of: ['open'] },
  { state: 'done', says: 'teamAssigned_done', of: ['open', 'taken'] },
  { state: 'declined', says: 'teamAssigned_decline', of: ['open', 'taken'] },
] as const;

const SAID = {
  open: null,
  taken: 'teamTalking_youTook',
  done: 'teamTalking_youDid',
  declined: 'teamTalking_youDeclined',
} as const;

/** The user was asked to answer this. */
function Mine({ coach, line }: { coach: CoachState; line: AssignmentLine }) {
  const { id, from, note, state, sending } = line;
  const root = useRef<HTMLDivElement>(null);
  const settle = (to: AssignmentState) => async () => {
    await coach.teamwork.settle(id, to);
    // The button that was pressed may be gone.
    root.current?.focus();
  };
  const acts = WORDS.filter(({ of }) => (of as readonly AssignmentState[]).includes(state));
  return (
    <div ref={root} class="coach-given" tabIndex={-1}>
      <p>
        {sayParts('teamTalking_givenToYou', { name: <bdi class="person">{from.name}</bdi> })}{' '}
        <span role="status">{SAID[state] && say(SAID[state])}</span>
        {sending === 'refused' && <span class="problem"> {say('teamAssigned_refused')}</span>}
      </p>
      {note && (
        <p class="theirs" dir="auto">
          {note}
        </p>
      )}
      {acts.length > 0 && (
        <div class="row">
          {acts.map(({ state: to, says }) => (
            <button
              key={to}
              type="button"
              class={to === 'declined' ? 'button plain small' : 'button small'}
              onClick={trusted(() => void settle(to)())}
            >
              {say(says)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function sayKnown({ who, name }: KnownBy, { view }: CoachState) {
  const whoKnows = <bdi class="person">{who.name}</bdi>;
  const same = name === (view.contact?.name ?? view.mention.post.author.name);
  return same
    ? sayParts('teamTalking_knows', { who: whoKnows })
    : sayParts('teamTalking_knowsAs', { who: whoKnows, name: <bdi>{name}</bdi> });
}
