import type { SiteId, VenuePlan } from '../../domain/model';
import { say, sayParts } from '../../domain/say/say';
import { keepSettings } from '../../ui/settings/keep-settings';
import { useTyped } from '../../ui/settings/use-typed';

const MOST = 500;

/** How many conversations a week the user wants on a site, and a note of theirs; saved as it is typed. */
export function PlanFields({ site, name, plan }: { site: SiteId; name: string; plan: VenuePlan | null }) {
  const { perWeek, note } = plan ?? { perWeek: 0, note: '' };
  const keep = (change: Partial<VenuePlan>) =>
    keepSettings((newest) => {
      const before = newest.venuePlans[site] ?? { perWeek: 0, note: '' };
      return { ...newest, venuePlans: { ...newest.venuePlans, [site]: { ...before, ...change } } };
    });
  const number = useTyped({
    label: say('venues_perWeekOn', { site: name }),
    stored: perWeek,
    show: (value) => (value === 0 ? '' : String(value)),
    read: readNumber,
    keep: (perWeek) => keep({ perWeek }),
  });
  const words = useTyped({
    label: say('venues_noteOn', { site: name }),
    stored: note,
    show: (value) => value,
    read: (text) => text.trim(),
    keep: (note) => keep({ note }),
  });
  const on = <span class="hidden-words">{say('venues_onSite', { site: name })}</span>;
  const wrong = readNumber(number.text) === null;
  return (
    <>
      <div class="field">
        <label for={`plan-${site}`}>{sayParts('venues_perWeek', { on })}</label>
        <p class="quiet" id={`plan-${site}-hint`}>
          {say('venues_perWeekHint')}
        </p>
        <input
          id={`plan-${site}`}
          class="input venue-number"
          type="number"
          min={0}
          max={MOST}
          aria-describedby={`plan-${site}-hint`}
          aria-invalid={wrong}
          value={number.text}
          onInput={(event) => number.type(event.currentTarget.value)}
          onBlur={number.leave}
        />
        {wrong && <p class="problem">{say('venues_perWeekWrong', { most: MOST })}</p>}
      </div>
      <div class="field">
        <label for={`note-${site}`}>{sayParts('venues_note', { on })}</label>
        <textarea
          id={`note-${site}`}
          class="input"
          dir="auto"
          rows={2}
          maxLength={500}
          placeholder={say('venues_noteExample')}
          value={words.text}
          onInput={(event) => words.type(event.currentTarget.value)}
          onBlur={words.leave}
        />
      </div>
    </>
  );
}

/** Nothing is no plan; null: no number that a plan can have. */
function readNumber(text: string): number | null {
  if (text.trim() === '') return 0;
  return /^\d{1,3}$/.test(text) && Number(text) <= MOST ? Number(text) : null;
}
