import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CoachView } from '../../domain/coach-view';
import { say } from '../../domain/say/say';
import { Icon } from '../icon';
import { trusted } from '../trusted';
import { Actions } from './actions';
import { Agreed } from './agreed';
import { CoachState } from './coach-state';
import { ComplaintNote } from './complaint-note';
import { DraftBox } from './draft';
import { Failed } from './failed';
import { JourneyNote } from './journey-note';
import { Moment } from './moment';
import { NextStepForm } from './next-step';
import { Dismissed, Earlier } from './notes';
import { Kept } from './outcome';
import { Packs } from './packs';
import type { CoachPort } from './port';
import { TheirPost } from './post';
import { PromiseNote } from './promise-note';
import { Suggestions } from './suggestions';
import { GiveButton, GiveForm } from './team-give';
import { TeamKnown } from './team-known';
import { TeamFirst, TeamLine } from './team-line';
import { Between, Who } from './who';
import { WhoSentWhom } from './who-sent-whom';
import { Why } from './why';

interface Props {
  view: CoachView;
  port: CoachPort;
  place: 'page' | 'inbox';
  /** The post is not on the open tab: a reply can be copied, not inserted. */
  elsewhere?: boolean;
  /** Becomes true when the reply was seen to go out. */
  answered?: ReadonlySignal<boolean>;
  onClose: () => void;
}

/**
 * The coach for one mention: who and why, suggested replies, the draft, Insert and Copy, the next step.
 * The same in the page's panel, the popup and the side panel. It never sends anything.
 */
export function Coach(props: Props) {
  return <OneMention key={props.view.mention.key} {...props} />;
}

function OneMention({ view, port, place, elsewhere = false, answered, onClose }: Props) {
  // One state for as long as the mention is open: a parent that renders again must not lose the draft.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above; the newest port is handed on below.
  const coach = useMemo(() => new CoachState(view, port), []);
  coach.port = port;
  useEffect(() => () => coach.close(), [coach]);
  const now = useMemo(() => new Date(), []);
  const root = useRef<HTMLElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const at = useComputed(() => coach.stage.value.at).value;
  const stage = coach.stage.value;
  const giving = useSignal(false);
  const before = useRef(at);

  // Whatever came of an act takes the focus of the button that is gone, so that keyboard and speech follow.
  useEffect(() => {
    if (at === 'working') return;
    if (at === 'drafting') {
      // Brought back: the button that did it is gone.
      if (before.current === 'dismissed') root.current?.focus();
      before.current = at;
      return;
    }
    before.current = at;
    const { value } = coach.stage;
    // The focus went into the site's reply box with the text: the human reads it there and sends it.
    if (place === 'page' && value.at === 'kept' && value.how === 'inserted') return;
    root.current?.querySelector<HTMLElement>('[data-outcome]')?.focus();
  }, [at, place, coach]);

  // A step taken back or changed takes its button along, too fast for `at` to change in between.
  useEffect(() => {
    if (stage.at !== 'kept' || document.activeElement !== document.body) return;
    root.current?.querySelector<HTMLElement>('[data-outcome]')?.focus();
  }, [stage]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // The site has its own shortcuts: no key pressed in here may reach them.
    event.stopPropagation();
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.target === root.current && /^Arrow(Up|Down)$/.test(event.key)) {
      // Just opened: the arrows lead to the suggestions.
      event.preventDefault();
      root.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      // A gap being typed in counts: leaving its field fills it.
      if (event.target instanceof HTMLInputElement) event.target.blur();
      act();
    }
  };
  const goTo = (where: 'draft' | 'gap' | 'day'): void => {
    const target =
      where === 'draft' ? box.current : root.current?.querySelector<HTMLElement>(`[data-${where}]`);
    (target ?? box.current)?.focus();
  };
  const act = (): void => {
    if (stage.at !== 'drafting' && stage.at !== 'not-inserted') return;
    const blocked = coach.blocked.value;
    if (blocked) {
      coach.spoken.value = blocked.why;
      goTo(blocked.at);
    } else if (elsewhere) void coach.copyAndLog();
    else void coach.insert();
  };
  const logOnly = (): void => {
    if (coach.dayless.value) {
      coach.spoken.value = coach.dayless.value;
      goTo('day');
    } else void coach.log('logged');
  };
  // Practice people have no page; who was not known before is a contact once something is kept.
  const inContacts =
    coach.view.mention.post.site !== 'practice' && (coach.view.contact !== null || stage.at === 'kept');
  const open = stage.at === 'drafting' || stage.at === 'working' || stage.at === 'not-inserted';

  return (
    <section
      ref={root}
      class={`rapport coach ${place}`}
      tabIndex={-1}
      aria-labelledby="coach-title"
      onPointerMove={(event) => {
        if (event.isTrusted) coach.reviewing.aim(isBelow(event.target, box.current));
      }}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
    >
      <header class="coach-head">
        <Who view={coach.view} now={now} />
        {inContacts && (
          <button
            type="button"
            class="button plain muted icon coach-contact"
            title={say('coach_openInContacts')}
            aria-label={say('coach_openContact', {
              name: coach.view.contact?.name || coach.view.mention.post.author.name || say('coach_them'),
            })}
            onClick={trusted(() => void coach.showContact())}
          >
            <Icon name="person" size={18} />
          </button>
        )}
        <button
          type="button"
          class="button plain muted icon"
          aria-label={place === 'page' ? say('coach_close') : say('coach_back')}
          onClick={trusted(onClose)}
        >
          <Icon name={place === 'page' ? 'close' : 'back'} size={18} />
        </button>
      </header>
      <TeamLine coach={coach} />
      <div class="coach-body">
        {stage.at === 'kept' && (
          <Kept coach={coach} stage={stage} now={now} answered={answered?.value ?? false} onClose={onClose} />
        )}
        {(stage.at === 'not-inserted' || stage.at === 'not-kept') && <Failed coach={coach} stage={stage} />}
        {stage.at === 'dismissed' && <Dismissed coach={coach} muted={stage.muted} />}
        {open && <Earlier coach={coach} />}
        {stage.at !== 'kept' && (
          <>
            <TeamKnown coach={coach} now={now} />
            <Between view={coach.view} now={now} />
            <TheirPost post={coach.view.mention.post} />
            <Why coach={coach} open={open} onClose={onClose} />
            {/* Below what is corrected there: it comes and goes with a complaint. */}
            <ComplaintNote view={coach.view} now={now} />
          </>
        )}
        {open && (
          <>
            <section class="coach-section" aria-labelledby="coach-replies">
              <h3 id="coach-replies" class="label">
                {say('coach_suggested')}
              </h3>
              {coach.view.advice && (
                <p class="coach-advice">
                  <Icon name="bulb" />
                  <span>{coach.view.advice}</span>
                </p>
              )}
              <Suggestions coach={coach} />
              <Packs coach={coach} />
              <Moment coach={coach} />
              <DraftBox coach={coach} box={box} />
            </section>
            <JourneyNote coach={coach} />
            <WhoSentWhom coach={coach} />
            <section class="coach-section" aria-labelledby="coach-next">
              <h3 id="coach-next" class="label">
                {say('coach_nextStep')}
              </h3>
              <NextStepForm
                step={coach.nextStep.value}
                why={proposedWhy(coach)}
                ask={coach.port.when}
                now={now}
                onChange={(step) => {
                  coach.nextStep.value = step;
                }}
              />
              <Agreed coach={coach} now={now} />
            </section>
            <div class="coach-aside row">
              <button type="button" class="button plain muted small" onClick={trusted(logOnly)}>
                {say('coach_logOnly')}
              </button>
              <GiveButton coach={coach} open={giving.value} onOpen={() => (giving.value = !giving.value)} />
              <button
                type="button"
                class="button plain muted small push"
                onClick={trusted(() => void coach.dismiss(false))}
              >
                {say('coach_notForMe')}
              </button>
            </div>
            <div id="coach-give" hidden={!giving.value}>
              {giving.value && <GiveForm coach={coach} onClose={() => (giving.value = false)} />}
            </div>
            {/* Last: it comes and goes while somebody writes, or aims at what stands above. */}
            <PromiseNote coach={coach} now={now} />
          </>
        )}
      </div>
      <p class="coach-problem problem" role="alert">
        {coach.problem.value}
      </p>
      {coach.teamwork.view.value && <TeamFirst coach={coach} />}
      {open && <Actions coach={coach} elsewhere={elsewhere} onAct={act} />}
      <p class="hidden-words" role="status">
        {coach.spoken.value}
      </p>
    </section>
  );
}

/** Whether what the pointer is on would move if something grew below the draft. The foot would not. */
function isBelow(at: EventTarget | null, draft: HTMLElement | null): boolean {
  if (!(at instanceof Element) || !draft || !at.closest('.coach-body')) return false;
  return (draft.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Why the day that stands there was proposed; null for another one, and for a promise, which says it itself. */
function proposedWhy({ nextStep, view }: CoachState): string | null {
  const { day, words } = nextStep.value;
  return day === view.followUp.day && !words ? view.followUp.why : null;
}
