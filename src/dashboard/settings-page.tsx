import { useCallback, useEffect, useState } from 'preact/hooks';
import { say } from '../domain/say/say';
import { deletePracticeData, restorePracticeData } from '../log/practice-data';
import { checkSettings } from '../log/settings';
import { useLive } from '../ui/live';
import { logs } from '../ui/logs';
import { keepUnsaved } from '../ui/settings/keep-settings';
import { ProfileForm } from '../ui/settings/profile-form';
import { Promises } from '../ui/settings/promises';
import { SavedNote } from '../ui/settings/saved-note';
import { trusted } from '../ui/trusted';
import { offerUndo, sayProblem } from '../ui/undo';
import type { Way } from '../ui/undo-stack';
import { DamagedSettings } from './damaged-settings';
import { TagRhythms } from './in-touch/tag-rhythms';
import { TimeSwitch } from './measure/time-switch';
import { NudgesForm } from './nudges/nudges-form';
import { Privacy } from './privacy/privacy';
import { SyncInShort } from './sync/sync-in-short';
import { WhatYouTaught } from './taught';
import { TeamInShort } from './team/team-in-short';
import { RemindOfTraining } from './train/remind-of-training';
import { RemindOfWeek } from './week/remind-of-week';
import { WorkingForm } from './working-form';

/** Everything the user told us and can change; saved as it is changed. */
export function SettingsPage() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    keepUnsaved()
      .catch((error: unknown) => console.error(error))
      .finally(() => setReady(true));
  }, []);
  const { value: read, failed } = useLive(
    useCallback(async () => (ready ? checkSettings(logs.real) : null), [ready]),
  );
  if (failed) return <p role="alert">{say('settings_unread')}</p>;
  if (!read) return null;
  return (
    <>
      <DamagedSettings fields={read.damaged} />
      <section aria-labelledby="set-you">
        <div class="row">
          <h2 id="set-you">{say('settings_aboutYou')}</h2>
          <SavedNote />
        </div>
        <ProfileForm profile={read.settings.profile} />
      </section>
      <section aria-labelledby="set-work">
        <h2 id="set-work">{say('settings_work')}</h2>
        <WorkingForm settings={read.settings} />
      </section>
      <section aria-labelledby="set-nudges">
        <h2 id="set-nudges">{say('settings_nudges')}</h2>
        <NudgesForm nudges={read.settings.nudges} />
        <RemindOfTraining />
        <RemindOfWeek />
      </section>
      <section aria-labelledby="set-in-touch">
        <h2 id="set-in-touch">{say('settings_inTouch')}</h2>
        <TagRhythms settings={read.settings} />
      </section>
      <section aria-labelledby="set-time">
        <h2 id="set-time">{say('settings_time')}</h2>
        <TimeSwitch on={read.settings.measureTime} id="set-time-means" />
      </section>
      <section aria-labelledby="set-sync">
        <h2 id="set-sync">{say('dashboard_sync')}</h2>
        <SyncInShort />
      </section>
      <section aria-labelledby="set-team">
        <h2 id="set-team">{say('dashboard_team')}</h2>
        <TeamInShort />
      </section>
      <WhatYouTaught />
      <section aria-labelledby="set-practice">
        <h2 id="set-practice">{say('settings_practice')}</h2>
        <div class="row">
          <p class="dash-words">{say('settings_practiceMeans')}</p>
          <button type="button" class="button" onClick={trusted(() => void emptyPractice())}>
            {say('settings_deletePractice')}
          </button>
        </div>
      </section>
      <Privacy settings={read.settings} />
      <section aria-labelledby="set-promises">
        <h2 id="set-promises">{say('settings_promises')}</h2>
        <Promises />
      </section>
    </>
  );
}

async function emptyPractice(): Promise<void> {
  const back = await practiceEmptied();
  if (back) offerUndo(say('settings_practiceDeleted'), back);
}

/** Empties the practice feed's log; answers the way back, which leads here again. */
async function practiceEmptied(): Promise<Way | false> {
  const deleted = await deletePracticeData(logs.practice);
  if (!deleted.ok) {
    sayProblem(deleted.failure.says);
    return false;
  }
  return async () => {
    const back = await restorePracticeData(logs.practice, deleted.value);
    if (back.ok) return practiceEmptied;
    sayProblem(back.failure.says);
    return false;
  };
}
