import { useCallback, useEffect, useState } from 'preact/hooks';
import { EMPTY_PROFILE, type Profile } from '../domain/model';
import { say } from '../domain/say/say';
import { askToPersist } from '../log/persistence';
import { readSettings } from '../log/settings';
import { useLive } from '../ui/live';
import { logs } from '../ui/logs';
import { keepSettings, keepUnsaved, saving } from '../ui/settings/keep-settings';
import { ProfileForm } from '../ui/settings/profile-form';
import { Promises } from '../ui/settings/promises';
import { SavedNote } from '../ui/settings/saved-note';
import { SiteAccess, useSiteAccess } from '../ui/site-access';
import { trusted } from '../ui/trusted';
import { UndoBar } from '../ui/undo';
import { Wordmark } from '../ui/wordmark';

const PRACTICE = '/src/practice/index.html';

/** The first page a user sees: the promises, who they are, and on to practice. Under two minutes, skippable. */
export function Welcome() {
  const granted = useSiteAccess();
  const profile = useProfile();
  const goOn = trusted((event: Event) => {
    event.preventDefault();
    // A question whose page has gone is not answered; with `unlimitedStorage` neither browser asks the user.
    const asked = askToPersist(navigator.storage).catch((error: unknown) => console.warn(error));
    void keepSettings((settings) => ({ ...settings, welcomed: true }))
      .then(() => asked)
      .then(() => location.assign(PRACTICE));
  });
  return (
    <div class="rapport welcome">
      <header class="welcome-head">
        <Wordmark />
        <a class="button plain push" href={PRACTICE} onClick={goOn}>
          {say('welcome_skip')}
        </a>
      </header>
      <main>
        <h1>{say('welcome_heading')}</h1>
        <p class="welcome-lead">{say('welcome_lead')}</p>

        <section aria-labelledby="promises">
          <h2 id="promises">{say('welcome_promises')}</h2>
          <Promises />
        </section>

        {granted === false && (
          <section aria-labelledby="access">
            <h2 id="access">{say('welcome_permission')}</h2>
            <SiteAccess granted={granted} />
          </section>
        )}

        <section aria-labelledby="you">
          <div class="row">
            <h2 id="you">{say('welcome_aboutYou')}</h2>
            <SavedNote />
          </div>
          <p class="quiet">{say('welcome_aboutYouMeans')}</p>
          {profile ? <ProfileForm profile={profile} /> : <p role="status">{say('welcome_opening')}</p>}
        </section>

        <div class="welcome-end">
          <a class="button primary big" href={PRACTICE} onClick={goOn}>
            {say('welcome_practise')}
          </a>
          <p class="quiet">{say('welcome_practiseMeans')}</p>
        </div>
      </main>
      <UndoBar />
    </div>
  );
}

/** The answers given before, for the form to start from; null while the log opens: the page does not wait for it. */
function useProfile(): Profile | null {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    keepUnsaved()
      .catch((error: unknown) => console.error(error))
      .finally(() => setReady(true));
  }, []);
  const { value, failed } = useLive(
    useCallback(async () => (ready ? (await readSettings(logs.real)).profile : null), [ready]),
  );
  useEffect(() => {
    if (!failed) return;
    saving.value = { at: 'failed', says: say('welcome_notSaved') };
  }, [failed]);
  return value ?? (failed ? EMPTY_PROFILE : null);
}
