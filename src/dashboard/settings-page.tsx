import { useEffect, useState } from 'preact/hooks';
import type { Settings, SiteId } from '../domain/model';
import { deletePracticeData, restorePracticeData } from '../log/practice-data';
import { checkSettings, type ReadSettings } from '../log/settings';
import { Icon } from '../ui/icon';
import { logs } from '../ui/logs';
import { keepSettings, keepUnsaved, saving } from '../ui/settings/keep-settings';
import { ProfileForm } from '../ui/settings/profile-form';
import { Promises } from '../ui/settings/promises';
import { SavedNote } from '../ui/settings/saved-note';
import { SITE_FACTS } from '../ui/site-facts';
import { trusted } from '../ui/trusted';
import { offerUndo, sayProblem } from '../ui/undo';
import { Privacy } from './privacy/privacy';
import { WhatYouTaught } from './taught';

const SWITCHABLE: SiteId[] = ['x', 'facebook'];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Everything the user told us and can change; saved as it is changed. */
export function SettingsPage() {
  const [read, setRead] = useState<ReadSettings | { failed: true } | null>(null);
  useEffect(() => {
    keepUnsaved()
      .then(() => checkSettings(logs.real))
      .then(setRead, (error: unknown) => {
        console.error(error);
        setRead({ failed: true });
      });
  }, []);
  if (!read) return null;
  if ('failed' in read) {
    return <p role="alert">Your settings could not be read. Reload the page to try again.</p>;
  }
  return (
    <>
      {read.damaged.length > 0 && (
        <Damaged fields={read.damaged} onKept={() => setRead({ ...read, damaged: [] })} />
      )}
      <section aria-labelledby="set-you">
        <div class="row">
          <h2 id="set-you">About you</h2>
          <SavedNote />
        </div>
        <ProfileForm profile={read.settings.profile} />
      </section>
      <Working settings={read.settings} />
      <WhatYouTaught />
      <section aria-labelledby="set-practice">
        <h2 id="set-practice">Practice feed</h2>
        <div class="row">
          <p class="dash-words">
            What you do on the practice feed is kept apart from your contacts and never counted with them.
          </p>
          <button type="button" class="button" onClick={trusted(() => void emptyPractice())}>
            Delete practice data
          </button>
        </div>
      </section>
      <Privacy settings={read.settings} />
      <section aria-labelledby="set-promises">
        <h2 id="set-promises">What you can rely on</h2>
        <Promises />
      </section>
    </>
  );
}

const FIELDS: Record<string, string> = {
  'profile.name': 'your name',
  'profile.store': 'your store',
  'profile.brands': 'brands you sell',
  'profile.handles': 'your handles and pages',
  'profile.trade': 'trade',
  'profile.area': 'area',
  'profile.watched': 'words to watch',
  welcomed: 'whether you have seen the welcome page',
  mentionDays: 'how long posts are kept',
  nudgeHour: 'the hour of reminders',
  sitesOff: 'sites',
  'keep.theirWords': 'how long what others wrote is kept',
  'keep.doneFollowUps': 'how long follow-ups that are done are kept',
  'keep.deleted': 'how long what you deleted is kept',
  'keep.importUndo': 'how long imports can be undone',
  'keep.snapshots': 'how long snapshots are kept',
  remindOfBackup: 'whether you are reminded of backups',
};

/** Settings that could not be read, and the way out: look them over, then keep what stands below. */
function Damaged({ fields, onKept }: { fields: string[]; onKept: () => void }) {
  const keep = async (): Promise<void> => {
    // Reading mends what is damaged; writing makes it last.
    await keepSettings((settings) => settings);
    if (saving.value.at !== 'failed') onKept();
  };
  return (
    <div class="notice bad" role="alert">
      <Icon name="warning" size={20} />
      <div class="body">
        <p>
          Some settings could not be read and are back at their defaults:{' '}
          {fields.map((field) => FIELDS[field] ?? field).join(', ')}. Everything else is as you left it.
        </p>
        <div class="row">
          <button type="button" class="button small" onClick={trusted(() => void keep())}>
            Keep the settings below
          </button>
        </div>
      </div>
    </div>
  );
}

/** Which sites, how long mentions wait, and when a follow-up comes due. */
function Working({ settings }: { settings: Settings }) {
  const [shown, setShown] = useState(settings);
  const [days, setDays] = useState(String(settings.mentionDays));
  const wrongDays = !/^\d{1,3}$/.test(days) || Number(days) < 1 || Number(days) > 365;
  const keep = (change: Partial<Settings>): void => {
    setShown({ ...shown, ...change });
    void keepSettings((newest) => ({ ...newest, ...change }));
  };
  return (
    <section aria-labelledby="set-work">
      <h2 id="set-work">How Rapport works for you</h2>
      <div class="form-grid">
        <fieldset class="stack">
          <legend class="dash-legend">Sites</legend>
          {SWITCHABLE.map((site) => (
            <label key={site} class="dash-check">
              <input
                type="checkbox"
                checked={!shown.sitesOff.includes(site)}
                onChange={(event) =>
                  keep({
                    sitesOff: event.currentTarget.checked
                      ? shown.sitesOff.filter((off) => off !== site)
                      : [...shown.sitesOff, site],
                  })
                }
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
            value={String(shown.nudgeHour)}
            onChange={(event) => keep({ nudgeHour: Number(event.currentTarget.value) })}
          >
            {HOURS.map((hour) => (
              <option key={hour} value={String(hour)}>
                {String(hour).padStart(2, '0')}:00
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="set-days">Forget posts after</label>
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
            aria-invalid={wrongDays}
            value={days}
            onInput={(event) => {
              const { value } = event.currentTarget;
              setDays(value);
              if (/^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 365) {
                keep({ mentionDays: Number(value) });
              }
            }}
          />
          {wrongDays && (
            <p class="problem">Choose 1 to 365 days. Until then it stays at {shown.mentionDays}.</p>
          )}
        </div>
      </div>
    </section>
  );
}

async function emptyPractice(): Promise<void> {
  const deleted = await deletePracticeData(logs.practice);
  if (!deleted.ok) return sayProblem(deleted.failure.says);
  offerUndo('Practice data deleted.', async () => {
    const back = await restorePracticeData(logs.practice, deleted.value);
    if (!back.ok) sayProblem(back.failure.says);
  });
}
