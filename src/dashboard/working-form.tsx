import type { Settings, SiteId } from '../domain/model';
import { onTheHour } from '../domain/nudges/say-nudges';

import { say } from '../domain/say/say';
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
    const says = say(on ? 'settings_siteOn' : 'settings_siteOff', { site: name });
    void chooseSettings(says, (newest) => turnSite(newest, site, on));
  };
  const remindAt = (nudgeHour: number): void => {
    void chooseSettings(say('settings_dueAt', { time: onTheHour(nudgeHour) }), (newest) => ({
      ...newest,
      nudgeHour,
    }));
  };
  return (
    <div class="form-grid">
      <fieldset class="stack">
        <legend class="dash-legend">{say('settings_sites')}</legend>
        {SWITCHABLE.map((site) => (
          <label key={site} class="dash-check">
            <input
              type="checkbox"
              checked={!settings.sitesOff.includes(site)}
              onChange={(event) => turn(site, event.currentTarget.checked)}
            />
            {say('settings_lookOn', { site: SITE_FACTS[site].name })}
          </label>
        ))}
        <Pause pausedUntil={settings.pausedUntil} />
        <p class="quiet">{say('settings_sitesMeans')}</p>
      </fieldset>
      <div class="field">
        <label for="set-hour">{say('settings_remindAt')}</label>
        <p class="quiet" id="set-hour-hint">
          {say('settings_remindAtHint')}
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
        label={say('settings_answerWithin')}
        hint={say('settings_answerWithinHint')}
        sayRange={(range) => say('settings_chooseHours', range)}
        most={168}
        stored={settings.replyWithinHours}
        change={(newest, replyWithinHours) => ({ ...newest, replyWithinHours })}
      />
      <NumberField
        id="set-days"
        label={say('settings_forgetAfter')}
        hint={say('settings_forgetAfterHint')}
        sayRange={(range) => say('settings_chooseDays', range)}
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
  /** What to choose, and what stands until then. */
  sayRange: (range: { most: number; stored: number }) => string;
  /** The least is 1. */
  most: number;
  stored: number;
  change: (newest: Settings, value: number) => Settings;
}

function NumberField({ id, label, hint, sayRange, most, stored, change }: NumberProps) {
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
      {wrong && <p class="problem">{sayRange({ most, stored })}</p>}
    </div>
  );
}
