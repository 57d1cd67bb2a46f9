import type { RefObject } from 'preact';
import { say, sayCount, sayParts } from '../../domain/say/say';
import { Icon } from '../icon';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';
import type { Remark } from './reviewing';
import { UndoLine } from './undo-line';

interface Props {
  coach: CoachState;
  box: RefObject<HTMLTextAreaElement | null>;
}

/** What could be better in the draft, below it: the words, why, where that comes from, and a better wording. */
export function ReviewNote({ coach, box }: Props) {
  const { open, unfolded, shown, more, all, leftAlone, told } = coach.reviewing;
  const lines = unfolded.value && (open.value.length > 0 || leftAlone.value !== null);
  return (
    <>
      {lines && (
        <div class="coach-review">
          <ul aria-label={say('coach_anotherLook')} tabIndex={-1}>
            {shown.value.map((remark) => (
              <Line key={remark.id} coach={coach} remark={remark} box={box} />
            ))}
            {leftAlone.value && <LeftAlone coach={coach} remark={leftAlone.value} />}
          </ul>
          {more.value > 0 && (
            <button
              type="button"
              class="button plain muted small"
              aria-expanded={all.value}
              onClick={trusted(() => {
                all.value = !all.value;
              })}
            >
              {all.value ? say('coach_fewer') : sayCount('coach_more', more.value)}
            </button>
          )}
        </div>
      )}
      <p class="hidden-words" aria-live="polite">
        {told.value}
      </p>
    </>
  );
}

/** What the review says within the row above the draft, where it takes no room: remarks that wait, or a good word. */
export function ReviewSign({ coach }: { coach: CoachState }) {
  const { waiting, unfolded, usp } = coach.reviewing;
  if (waiting.value > 0) {
    return (
      <button
        type="button"
        class="button plain small coach-sign"
        aria-expanded={unfolded.value}
        onClick={trusted(() => coach.reviewing.unfold())}
      >
        <Icon name="bulb" size={14} /> <span>{sayCount('coach_toLookAt', waiting.value)}</span>
      </button>
    );
  }
  if (!usp.value) return null;
  return (
    <span class="coach-sign quiet" title={say('coach_saysWhyYouMeans')}>
      <Icon name="check" size={14} />
      <span>{say('coach_saysWhyYou')}</span>
    </span>
  );
}

function Line({ coach, remark, box }: Props & { remark: Remark }) {
  const { finding, words, adds } = remark;
  const { better } = finding;
  const use = (): void => {
    const end = coach.reviewing.use(remark);
    if (end === null) return;
    box.current?.focus();
    // The draft is there with the next frame.
    requestAnimationFrame(() => box.current?.setSelectionRange(end, end));
  };
  return (
    <li>
      <Icon name="bulb" />
      <div>
        <p>
          {words !== '' && adds === null && (
            <>
              <mark>
                <bdi>{short(words)}</bdi>
              </mark>{' '}
            </>
          )}
          {finding.says} <span class="quiet">{finding.source.replace(/\.$/u, '')}.</span>
        </p>
        {better && (
          <p>
            {sayParts(adds === null ? 'coach_better' : 'coach_add', {
              words: <bdi class="coach-better">{adds ?? better}</bdi>,
            })}
          </p>
        )}
        <div class="row">
          {better !== null && (
            <button type="button" class="button small" onClick={trusted(use)}>
              {say(better === '' ? 'coach_leaveItOut' : adds === null ? 'coach_useWording' : 'coach_addIt')}
              <span class="hidden-words">
                {say('coach_ofWords', { words: (adds ?? better) || short(words) })}
              </span>
            </button>
          )}
          <button
            type="button"
            class="button plain muted small"
            onClick={trusted(() => coach.reviewing.dismiss(remark))}
          >
            {say('coach_notHere')}
            <span class="hidden-words">
              {say('coach_ofWords', { words: words === '' || adds !== null ? finding.says : short(words) })}
            </span>
          </button>
        </div>
      </div>
    </li>
  );
}

function LeftAlone({ coach, remark }: { coach: CoachState; remark: Remark }) {
  return (
    <li class="quiet">
      <Icon name="check" />
      <div class="row">
        <UndoLine of={remark} onUndo={() => coach.reviewing.dismiss(remark, true)}>
          <span>{say('coach_leftAlone')}</span>
        </UndoLine>
      </div>
    </li>
  );
}

const LONGEST = 80;

/** Words as they are quoted: their beginning and end. */
function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const signs = [...line];
  return signs.length <= LONGEST
    ? line
    : `${signs
        .slice(0, LONGEST - 20)
        .join('')
        .replace(/\s\S*$/u, '')} … ${signs
        .slice(-16)
        .join('')
        .replace(/^\S*\s/u, '')}`;
}
