import { useCallback, useEffect, useState } from 'preact/hooks';
import { EMPTY_PROFILE, type Profile } from '../domain/model';
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
    askToPersist(navigator.storage).catch((error: unknown) => console.warn(error));
    void keepSettings((settings) => ({ ...settings, welcomed: true })).then(() => location.assign(PRACTICE));
  });
  return (
    <div class="rapport welcome">
      <header class="welcome-head">
        <Wordmark />
        <a class="button plain push" href={PRACTICE} onClick={goOn}>
          Skip for now
        </a>
      </header>
      <main>
        <h1>Know which posts are customers, and what to say.</h1>
        <p class="welcome-lead">
          Rapport marks the posts on X and Facebook that matter to your business, suggests a reply in your
          words, remembers the person, and reminds you to follow up.
        </p>

        <section aria-labelledby="promises">
          <h2 id="promises">What you can rely on</h2>
          <Promises />
        </section>

        {granted === false && (
          <section aria-labelledby="access">
            <h2 id="access">One permission</h2>
            <SiteAccess granted={granted} />
          </section>
        )}

        <section aria-labelledby="you">
          <div class="row">
            <h2 id="you">About you</h2>
            <SavedNote />
          </div>
          <p class="quiet">
            So that Rapport knows when a post is about you. All of it is optional, saved as you type, and can
            be changed in the settings.
          </p>
          {profile ? <ProfileForm profile={profile} /> : <p role="status">Opening your log…</p>}
        </section>

        <div class="welcome-end">
          <a class="button primary big" href={PRACTICE} onClick={goOn}>
            Try it on the practice feed
          </a>
          <p class="quiet">Made-up customers, real reply boxes, nobody outside sees it. No account needed.</p>
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
    saving.value = { at: 'failed', says: 'Your answers cannot be saved now. Reload the page to try again.' };
  }, [failed]);
  return value ?? (failed ? EMPTY_PROFILE : null);
}
