import type { Settings, SiteId } from '../domain/model';
import { onTheHour } from '../domain/nudges/say-nudges';
import { chooseSettings, keepSettings } from '../ui/settings/keep-settings';
import { useTyped } from '../ui/settings/use-typed';
import { SITE_FACTS } from '../ui/site-facts';

const SWITCHABLE: SiteId[] = ['x', 'facebook'];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Which sites, how long mentions wait, and when a follow-up comes due. */
export function WorkingForm({ settings }: { settings: Settings }) {
  const turn = (site: SiteId, on: boolean): void => {
    const { name } = SITE_FACTS[site];
    const says = on ? `Rapport looks for customers on ${name}.` : `Rapport is switched off on ${name}.`;
    void chooseSettings(says, (newest) => {
      const others = newest.sitesOff.filter((off) => off !== site);
      return { ...newest, sitesOff: on ? others : [...others, site] };
    });
  };
  const remindAt = (nudgeHour: number): void => {
    void chooseSettings(`Follow-ups come due at ${onTheHour(nudgeHour)}.`, (newest) => ({
      ...newest,
      nudgeHour,
    }));
  };
  return (
    <div class="form-grid">
      <fieldset class="stack">
        <legend class="dash-legend">Sites</legend>
        {SWITCHABLE.map((site) => (
          <label key={site} class="dash-check">
            <input
              type="checkbox"
              checked={!settings.sitesOff.includes(site)}
              onChange={(event) => turn(site, event.currentTarget.checked)}
            />
            Look for customers on {SITE_FACTS[site].name}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="set-hour">Remind me at</label>
        <p class="quiet" id="set-hour-hint">
          The hour a follow-up comes due on its day.
        </p>
        <select
          id="set-hour"
          class="input"
          aria-describedby="set-hour-hint"
          value={String(settings.nudgeHour)}
          onChange={(event) => remindAt(Number(event.currentTarget.value))}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={String(hour)}>
              {onTheHour(hour)}
            </option>
          ))}
        </select>
      </div>
      <DaysField days={settings.mentionDays} />
    </div>
  );
}

const FORGET = 'Forget posts after';

function DaysField({ days }: { days: number }) {
  const typed = useTyped({
    label: FORGET,
    stored: days,
    show: String,
    read: readDays,
    keep: (mentionDays) => keepSettings((newest) => ({ ...newest, mentionDays })),
  });
  const wrong = readDays(typed.text) === null;
  return (
    <div class="field">
      <label for="set-days">{FORGET}</label>
      <p class="quiet" id="set-days-hint">
        Days that a post you did nothing about stays in your list, 1 to 365.
      </p>
      <input
        id="set-days"
        class="input"
        type="number"
        min={1}
        max={365}
        aria-describedby="set-days-hint"
        aria-invalid={wrong}
        value={typed.text}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
      />
      {wrong && <p class="problem">Choose 1 to 365 days. Until then it stays at {days}.</p>}
    </div>
  );
}

function readDays(text: string): number | null {
  const days = Number(text);
  return /^\d{1,3}$/.test(text) && days >= 1 && days <= 365 ? days : null;
}
