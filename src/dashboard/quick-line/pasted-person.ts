import { useEffect, useState } from 'preact/hooks';
import { contactForIdentity } from '../../log/contacts';
import { logs } from '../../ui/logs';
import { profileAt } from '../../ui/pasted-profile';
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
  for (const address of text.match(ADDRESS) ?? []) {
    const profile = await profileAt(address);
    if (!profile) continue;
    const known = await contactForIdentity(logs.real, profile.key);
    return known ? { contactId: known.id, name: known.name } : { newName: profile.name, profile };
  }
  return null;
}
