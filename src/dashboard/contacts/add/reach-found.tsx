import './reach-found.css';
import type { Pasted } from '../../../domain/read-pasted';
import { say } from '../../../domain/say/say';
import { Icon, type IconName } from '../../../ui/icon';
import { SITE_FACTS } from '../../../ui/site-facts';

/** What was recognised in what the user pasted, so that they see where it goes. */
export function ReachFound({ read }: { read: Pasted }) {
  const { identities, phones, emails, links, rest } = read;
  const lines: { icon: IconName; what: string; says: string }[] = [
    ...identities.map(({ site, handle, url }) => ({
      icon: 'person' as const,
      what: say('contacts_profileOn', { site: SITE_FACTS[site].name }),
      says: handle ?? url ?? '',
    })),
    ...phones.map(({ number }) => ({ icon: 'phone' as const, what: say('contacts_phone'), says: number })),
    ...emails.map(({ address }) => ({ icon: 'mail' as const, what: say('contacts_email'), says: address })),
    ...links.map((link) => ({ icon: 'open' as const, what: say('contacts_webAddress'), says: link })),
    ...(rest === '' ? [] : [{ icon: 'note' as const, what: say('contacts_intoNotes'), says: rest }]),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="reach-found" aria-label={say('contacts_recognised')}>
      {lines.map(({ icon, what, says }) => (
        <li key={what + says}>
          <Icon name={icon} size={14} />
          <span class="quiet">{what}</span> <bdi>{says}</bdi>
        </li>
      ))}
    </ul>
  );
}
