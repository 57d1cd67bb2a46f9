import { useCallback, useEffect, useState } from 'preact/hooks';
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
import { WhatYouTaught } from './taught';
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
  if (failed) return <p role="alert">Your settings could not be read. Reload the page to try again.</p>;
  if (!read) return null;
  return (
    <>
      <DamagedSettings fields={read.damaged} />
      <section aria-labelledby="set-you">
        <div class="row">
          <h2 id="set-you">About you</h2>
          <SavedNote />
        </div>
        <ProfileForm profile={read.settings.profile} />
      </section>
      <section aria-labelledby="set-work">
        <h2 id="set-work">How Rapport works for you</h2>
        <WorkingForm settings={read.settings} />
      </section>
      <section aria-labelledby="set-nudges">
        <h2 id="set-nudges">Nudges</h2>
        <NudgesForm nudges={read.settings.nudges} />
        <RemindOfTraining />
        <RemindOfWeek />
      </section>
      <section aria-labelledby="set-in-touch">
        <h2 id="set-in-touch">Keeping in touch</h2>
        <TagRhythms settings={read.settings} />
      </section>
      <section aria-labelledby="set-time">
        <h2 id="set-time">Your time</h2>
        <TimeSwitch on={read.settings.measureTime} id="set-time-means" />
      </section>
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

async function emptyPractice(): Promise<void> {
  const back = await practiceEmptied();
  if (back) offerUndo('Practice data deleted.', back);
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
