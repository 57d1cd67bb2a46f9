import { type Agreed, agreedOn, NOTHING_AGREED } from './agreed';

/** The user's own record of an entry. */
export type Here =
  | {
      is: 'living';
      text: string;
      /** A person wrote something in it that the team says otherwise. */
      byHand: boolean;
      /** Nobody wrote anything in it: it is the team's. */
      byTeam: boolean;
    }
  /** byTeam: it went when the team took its entry back. */
  | { is: 'deleted'; byTeam: boolean }
  | { is: 'erased' }
  | { is: 'missing' }
  /** Not as our records are: it is left alone. */
  | { is: 'unreadable' };

/**
 * How an entry stands between somebody and their team.
 *
 * - same: both say the same
 * - kept: theirs is another, and they know the team's
 * - differs: both changed; the user is to choose
 * - removed: they deleted theirs
 * - coming: the log is to get the team's words
 * - saying: the team is to get theirs
 */
export type Standing = 'same' | 'kept' | 'differs' | 'removed' | 'coming' | 'saying';

/**
 * What a round does about it: to the log (add, update, restore, remove), or to the team (say, unsay; wait: what was put
 * down for it stays so).
 */
export type Step = 'add' | 'update' | 'restore' | 'remove' | 'say' | 'unsay' | 'wait';

export interface Judged {
  /** Null: the team has no such entry. */
  standing: Standing | null;
  step: Step | null;
  /** Once that is done. Null: there is nothing to remember. */
  agreed: Agreed | null;
}

export interface Between {
  /** The user keeps it up. */
  mine: boolean;
  /** What the team says; null: nothing. */
  team: string | null;
  here: Here;
  agreed: Agreed | null;
  /** Something waits to be written there, or was refused. */
  waits: boolean;
  now: Date;
}

/** As long an Undo of a deletion shares again what was shared (ms). */
const UNDONE_WITHIN = 60 * 60_000;
/** More is not remembered of what was put down: it gets there, or is refused. */
const MOST_SAID = 5;

/**
 * What is to be done about an entry, so that what its keeper changes reaches everybody, what the team changes reaches who
 * did not change it themselves, and nobody's own words are ever replaced or deleted without them.
 */
export function judgeKnowledge(between: Between): Judged {
  const { team, here, agreed } = between;
  if (here.is === 'unreadable') return { standing: team === null ? null : 'kept', step: null, agreed };
  return team === null ? withoutTeam(between) : withTeam(between, team);
}

function withTeam({ mine, here, agreed, waits, now }: Between, team: string): Judged {
  const known = agreed ?? NOTHING_AGREED;
  const done = (standing: Standing, step: Step | null, after: Agreed): Judged => ({
    standing,
    step,
    agreed: { ...after, ended: null },
  });
  if (here.is === 'missing') return done('coming', 'add', agreedOn(team));
  if (here.is === 'deleted' && here.byTeam) return done('coming', 'restore', agreedOn(team));
  if (here.is !== 'living') {
    // On evidence alone: it was agreed on with this very log, and the user deleted it since.
    if (mine && (known.text !== null || known.said.length > 0) && !known.removed)
      return done('removed', 'unsay', { ...known, left: known.left ?? now.toISOString() });
    return done('removed', null, { ...known, text: known.text ?? team, removed: true, left: null });
  }
  const { text, byHand } = here;
  if (text === team) return done('same', null, agreedOn(team));
  const alive = { ...known, removed: false, left: null };
  // It was put down, and the user let it be when it was refused.
  const dropped = !waits && known.said.at(-1) === text && known.text !== text;
  if (known.over === team && !dropped) return done('saying', 'say', putDown(alive, text));
  const stands = known.text === team || known.said.includes(team);
  if (mine && stands && byHand && !dropped)
    return done('saying', 'say', putDown({ ...alive, over: null }, text));
  if (!byHand || (known.text === text && !stands)) return done('coming', 'update', agreedOn(team));
  const aware = { ...alive, over: null };
  if (known.kept === team || stands) return done('kept', null, aware);
  // Put down in vain: it is said again should the team's come back to what both said.
  return done('differs', null, { ...aware, said: aware.said.filter((one) => one !== text) });
}

function withoutTeam({ mine, here, agreed, waits, now }: Between): Judged {
  const nothing: Judged = { standing: null, step: null, agreed: null };
  // A lead lets the team have again what they had taken back of somebody else's.
  if (!mine && waits && agreed?.over == null) return { standing: 'saying', step: 'wait', agreed };
  if (!agreed) return nothing;
  const living = here.is === 'living';
  const say = (): Judged =>
    living
      ? {
          standing: 'saying',
          step: 'say',
          agreed: putDown({ ...agreed, left: null, ended: null }, here.text),
        }
      : nothing;
  // Chosen to be shared, and not there yet.
  if (mine && agreed.text === null) return waits ? (living ? say() : { ...nothing, step: 'unsay' }) : nothing;
  if (agreed.ended === 'deleted') {
    if (mine) {
      const undone = agreed.left !== null && now.getTime() - Date.parse(agreed.left) < UNDONE_WITHIN;
      return undone ? (living ? say() : { ...nothing, agreed }) : nothing;
    }
    const untouched = living && here.byTeam && here.text === agreed.text;
    return untouched ? { standing: null, step: 'remove', agreed: null } : nothing;
  }
  // Only a newer Rapport can read it.
  if (agreed.ended === 'unusable' || !mine) return { ...nothing, agreed };
  // A server that was set back gets it again.
  return living ? say() : { ...nothing, agreed };
}

function putDown(agreed: Agreed, text: string): Agreed {
  const said = agreed.said.at(-1) === text ? agreed.said : [...agreed.said, text].slice(-MOST_SAID);
  return { ...agreed, said };
}
