import { identityKey } from '../domain/identity';
import { siteOn } from '../domain/site-on';
import { contactForIdentity } from '../log/contacts';
import { readSettings } from '../log/settings';
import { standingWith } from '../log/standing';
import { wakeFollowUps } from '../log/wake';
import { answered } from '../messaging/answer';
import type { Handlers } from '../messaging/serve';
import type { House } from './handlers';
import { openContact } from './open-page';

/** What a page of a site asks about the person whose page it is. */
export function makePersonHandlers(house: House): Pick<Handlers, 'person.standing' | 'person.show'> {
  const { logs, clock } = house;
  return {
    'person.standing': async ({ site, person }) => {
      const settings = await readSettings(logs.real);
      const key = identityKey(site, person);
      if (!siteOn(settings, site, clock()) || key === null) return answered(null);
      const log = logs.for(site);
      const contact = await contactForIdentity(log, key);
      if (!contact) return answered(null);
      const woken = await wakeFollowUps(log, contact.id, 'page', clock());
      if (!woken.ok) console.error(woken.failure.says);
      else if (woken.value > 0) house.reconcile();
      return answered(await standingWith(log, key, settings.replyWithinHours, clock()));
    },

    'person.show': async ({ site, person }) => {
      const key = identityKey(site, person);
      // The user's own contacts: the people of the practice feed have no page there.
      const contact = key === null ? null : await contactForIdentity(logs.real, key);
      if (contact) await openContact(contact.id);
      return answered({ shown: contact !== null });
    },
  };
}
