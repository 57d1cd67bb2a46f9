import type { Settings, SiteId } from '../domain/model';
import { onTheHour } from '../domain/nudges/say-nudges';
import { chooseSettings, keepSettings } from '../ui/settings/keep-settings';
import { Pause } from '../ui/settings/pause';
import { turnSite } from '../ui/settings/turn-site';
import { useTyped } from '../ui/settings/use-typed';
import { SITE_FACTS } from '../ui/site-facts';

const SWITCHABLE: SiteId[] = ['x', 'facebook'];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Which sites, when a follow-up comes due, how long a complaint may wait, and how long posts are kept. */
export function WorkingForm({ settings }: { settings: Settings }) {
  const turn = (site: SiteId, on: boolean): void => {
    const { name } = SITE_FACTS[site];
    const says = on ? `Rapport looks for customers on ${name}.` : `Rapport is switched off on ${name}.`;
    void chooseSettings(says, (newest) => turnSite(newest, site, on));
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
        <Pause pausedUntil={settings.pausedUntil} />
        <p class="quiet">
          While a site is off or you pause, Rapport does not look at its pages. Nudges and follow-ups go on.
        </p>
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
      <NumberField
        id="set-answer"
        label="Answer complaints within"
        hint="Hours that somebody who complains waits at most, 1 to 168."
        unit="hours"
        most={168}
        stored={settings.replyWithinHours}
        change={(newest, replyWithinHours) => ({ ...newest, replyWithinHours })}
      />
      <NumberField
        id="set-days"
        label="Forget posts after"
        hint="Days that a post you did nothing about stays in your list, 1 to 365."
        unit="days"
        most={365}
        stored={settings.mentionDays}
        change={(newest, mentionDays) => ({ ...newest, mentionDays })}
      />
    </div>
  );
}

interface NumberProps {
  id: string;
  label: string;
  hint: string;
  /** What is counted: `days`. */
  unit: string;
  /** The least is 1. */
  most: number;
  stored: number;
  change: (newest: Settings, value: number) => Settings;
}

function NumberField({ id, label, hint, unit, most, stored, change }: NumberProps) {
  const read = (text: string): number | null => {
    const value = Number(text);
    return /^\d{1,3}$/.test(text) && value >= 1 && value <= most ? value : null;
  };
  const typed = useTyped({
    label,
    stored,
    show: String,
    read,
    keep: (value) => keepSettings((newest) => change(newest, value)),
  });
  const wrong = read(typed.text) === null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        class="input"
        type="number"
        min={1}
        max={most}
        aria-describedby={`${id}-hint`}
        aria-invalid={wrong}
        value={typed.text}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
      />
      {wrong && (
        <p class="problem">
          Choose 1 to {most} {unit}. Until then it stays at {stored}.
        </p>
      )}
    </div>
  );
}
