import './contact.css';
import { useCallback } from 'preact/hooks';
import type { Contact } from '../../domain/model';
import { say } from '../../domain/say/say';
import type { NamedPerson } from '../../domain/search/find-names';
import { type Conflict, conflictsOf } from '../../log/conflicts';
import { contactPage } from '../../log/contact-page';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { Contested, OtherTwoValues } from '../conflicts/contested';
import { ProposedStep } from '../in-touch/proposed-step';
import { ContactPrivacy } from '../privacy/contact-privacy';
import { QuickLine } from '../quick-line/quick-line';
import type { ScreenProps } from '../screens';
import { useTitle } from '../use-title';
import { Details } from './details';
import { Head } from './head';
import { InTeam } from './in-team';
import { Journey } from './journey';
import { LogByHand } from './log-by-hand';
import { MissingContact } from './missing-contact';
import { NextSteps } from './next-steps';
import { OnlyPitches } from './only-pitches';
import { Purchases } from './purchases';
import { Recovery } from './recovery/recovery';
import { Referrals } from './referrals';
import { SamePersonAs } from './same-person-as';
import { Timeline } from './timeline/timeline';
import { forgetTyped } from './typed-texts';
import { useNames } from './use-names';
import { WaitingPosts } from './waiting-posts';

const NOTHING_CONTESTED: readonly Conflict[] = [];

/** Until the others are read. */
function named({ id, name }: Contact): NamedPerson {
  return { id, name, handle: '' };
}

/** One person: what is next, what happened, and everything known of them, changed in place. */
export function ContactScreen({ rest: id, onTitle }: ScreenProps) {
  const now = useNow();
  const names = useNames();
  const { value, failed } = useLive(
    useCallback(async () => ({ page: await contactPage(logs.real, id) }), [id]),
  );
  const { value: contested } = useLive(
    useCallback(async () => (await conflictsOf(logs.real)).filter(({ contactId }) => contactId === id), [id]),
  );
  useTitle(value?.page?.contact.name, onTitle);

  if (failed) return <p role="alert">{say('contacts_unread')}</p>;
  if (!value) return null;
  const { page } = value;
  if (!page) return <MissingContact id={id} />;
  const { contact } = page;
  return (
    <Contested.Provider value={contested ?? NOTHING_CONTESTED}>
      <div class="contact-page">
        <Head contact={contact} />
        <div class="contact-doing">
          <OtherTwoValues />
          <QuickLine contactId={contact.id} names={names.length > 0 ? names : [named(contact)]} />
          <LogByHand contactId={contact.id} name={contact.name} now={now} />
          <ProposedStep contactId={contact.id} now={now} />
          <Recovery page={page} now={now} />
          <Journey contact={contact} />
          <OnlyPitches contactId={contact.id} />
          <WaitingPosts mentions={page.mentions} now={now} />
          <NextSteps page={page} now={now} />
          <Timeline page={page} now={now} />
        </div>
        <aside class="contact-knowing" aria-label={say('contact_about', { name: contact.name })}>
          <Details contact={contact} page={page} names={names} now={now} />
          <Purchases page={page} now={now} />
          <Referrals tree={page.tree} />
          <InTeam contact={contact} now={now} />
          <SamePersonAs page={page} names={names} />
          <section aria-labelledby="contact-privacy">
            <h2 id="contact-privacy">{say('contact_privacy')}</h2>
            <ContactPrivacy
              contactId={contact.id}
              onErased={() => {
                forgetTyped(contact.id);
                location.assign('#contacts');
              }}
            />
          </section>
        </aside>
      </div>
    </Contested.Provider>
  );
}
