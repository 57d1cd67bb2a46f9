import { useSignal } from '@preact/signals';
import { dayOf } from '../../domain/days';
import { say, sayParts } from '../../domain/say/say';
import { Icon } from '../icon';
import { safeLink } from '../safe-link';
import { onDayAt } from '../say-when';
import { trusted } from '../trusted';
import { AgreedKept } from './agreed';
import type { CoachState, Stage } from './coach-state';
import { NextStepForm } from './next-step';
import { Promised } from './promised';

/** After a reply was inserted, copied or noted: what was kept, and what is left for the human to do. */
export function Kept({
  coach,
  stage,
  now,
  answered,
  onClose,
}: {
  coach: CoachState;
  stage: Extract<Stage, { at: 'kept' }>;
  now: Date;
  /** The reply was seen to go out. */
  answered: boolean;
  onClose: () => void;
}) {
  const said = coach.saidSent;
  // A talk noted without a reply answers the mention as well, but nothing went out.
  const sent = answered && stage.how !== 'logged';
  const post = safeLink(coach.view.mention.post.permalink);
  return (
    <div class="coach-outcome stack" tabIndex={-1} data-outcome>
      <div class="notice good">
        <Icon name="check" size={20} />
        <div class="body">
          <p>
            <strong>{sent ? say('coach_wentOut') : say(KEPT_TITLE[stage.how])}</strong>
          </p>
          {!sent && <p>{stage.how === 'inserted' ? coach.site.send : say(KEPT_WORDS[stage.how])}</p>}
          {stage.how === 'copied' && !sent && post && (
            <p>
              <a href={post} target="_blank" rel="noopener noreferrer">
                {say('coach_openPost')}
              </a>
            </p>
          )}
        </div>
      </div>
      <KeptStep coach={coach} stage={stage} now={now} />
      <AgreedKept coach={coach} now={now} />
      <Promised coach={coach} sent={sent} now={now} />
      <div class="row">
        {stage.how !== 'logged' && !said.value && !sent && (
          <button type="button" class="button" onClick={trusted(() => void coach.confirmSent())}>
            {say('coach_iSentIt')}
          </button>
        )}
        {said.value && !sent && <p class="quiet">{say('coach_notedSent')}</p>}
        <button type="button" class="button plain push" onClick={trusted(onClose)}>
          {say('coach_done')}
        </button>
      </div>
    </div>
  );
}

const KEPT_TITLE = {
  inserted: 'coach_inBox',
  copied: 'coach_copiedNoted',
  logged: 'coach_noted',
} as const;

const KEPT_WORDS = {
  copied: 'coach_onClipboard',
  logged: 'coach_inLog',
} as const;

function KeptStep({
  coach,
  stage,
  now,
}: {
  coach: CoachState;
  stage: Extract<Stage, { at: 'kept' }>;
  now: Date;
}) {
  const { unplanned } = stage;
  // What could not be kept stays in the form, to be tried again.
  const editing = useSignal(unplanned?.step.on ?? false);
  const form = useSignal(unplanned?.step ?? coach.nextStep.value);
  const name = coach.view.contact?.name || coach.view.mention.post.author.name || say('coach_them');

  if (editing.value) {
    return (
      <form
        class="coach-kept stack"
        onSubmit={trusted((event: Event) => {
          event.preventDefault();
          editing.value = false;
          void coach.replan(form.value);
        })}
      >
        <NextStepForm
          step={form.value}
          why={null}
          ask={coach.port.when}
          now={now}
          onChange={(step) => {
            form.value = step;
          }}
        />
        {unplanned && <p class="problem">{unplanned.why}</p>}
        <div class="row">
          <button type="submit" class="button primary small">
            {say('coach_keep')}
          </button>
          <button
            type="button"
            class="button plain small"
            onClick={trusted((event: MouseEvent) => {
              // This button leaves with the form: the focus stays with the outcome.
              if (event.currentTarget instanceof Element)
                event.currentTarget.closest<HTMLElement>('[data-outcome]')?.focus();
              editing.value = false;
            })}
          >
            {say('coach_leaveIt')}
          </button>
        </div>
      </form>
    );
  }
  const change = trusted(() => {
    form.value = { ...coach.nextStep.value, on: true };
    editing.value = true;
  });
  return (
    <div class="coach-kept">
      <Icon name={stage.due ? 'bell' : 'calendar'} />
      <p>
        {stage.due
          ? sayParts('coach_followUpWith', {
              name: <bdi>{name}</bdi>,
              when: onDayAt(dayOf(new Date(stage.due)), coach.nextStep.value.time, now),
            })
          : say('coach_noNextStep')}
      </p>
      <div class="row push">
        <button type="button" class="button plain small" onClick={change}>
          {stage.due ? say('coach_change') : say('coach_planOne')}
        </button>
        {stage.due && (
          <button
            type="button"
            class="button plain small"
            onClick={trusted(() => void coach.replan({ ...coach.nextStep.value, on: false }))}
          >
            {say('coach_undo')}
          </button>
        )}
      </div>
      {unplanned && <p class="problem">{unplanned.why}</p>}
    </div>
  );
}
