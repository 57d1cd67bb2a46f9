import { useEffect, useState } from 'preact/hooks';
import { identityKey } from '../../domain/identity';
import type { Identity } from '../../domain/model';
import { contactForIdentity } from '../../log/contacts';
import { logs } from '../../ui/logs';
import type { Who } from './settled';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]+|\b(?:x|twitter|facebook|fb)\.com\/[^\s<>"“”]+/giu;

/** Whom a pasted link to a post or profile leads to: a contact, or somebody new with that profile. Null: no such link. */
export function usePastedPerson(text: string): {
  pasted: Who | null;
  find: (text: string) => Promise<Who | null>;
} {
  const [found, setFound] = useState<{ text: string; who: Who | null }>({ text: '', who: null });
  const linked = (text.match(ADDRESS) ?? []).join(' ');
  useEffect(() => {
    let wanted = true;
    personPasted(linked).then(
      (who) => wanted && setFound({ text: linked, who }),
      // The line can still be kept: only whom it is about has to be chosen.
      (error: unknown) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, [linked]);
  return { pasted: found.text === linked ? found.who : null, find: personPasted };
}

async function personPasted(text: string): Promise<Who | null> {
  const addresses = text.match(ADDRESS);
  if (!addresses) return null;
  // What knows the sites' addresses is not loaded before one is pasted.
  const { siteFor } = await import('../../sites');
  for (const address of addresses) {
    const profile = profileIn(address, siteFor);
    if (!profile) continue;
    const known = await contactForIdentity(logs.real, profile.key);
    return known ? { contactId: known.id, name: known.name } : { newName: profile.name, profile };
  }
  return null;
}

function profileIn(address: string, siteFor: typeof import('../../sites').siteFor): Identity | null {
  const whole = /^https?:/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const site = siteFor(url);
  const person = site?.personAt(url);
  const key = site && person ? identityKey(site.id, person) : null;
  return site && person && key ? { site: site.id, key, name: person.handle, ...person } : null;
}
