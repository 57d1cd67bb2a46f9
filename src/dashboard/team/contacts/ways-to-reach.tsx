import type { ComponentChildren } from 'preact';
import { say } from '../../../domain/say/say';
import type { SharedContact } from '../../../domain/team/contacts';
import { safeLink } from '../../../ui/safe-link';
import { SITE_FACTS } from '../../../ui/site-facts';

/** Where they are, their profiles, phones, e-mail addresses and links, as a colleague wrote them. */
export function WaysToReach({ shared }: { shared: SharedContact }) {
  const { area, identities, phones, emails, links } = shared;
  const rows: [label: string, values: ComponentChildren[]][] = [
    [say('contact_area'), area ? [<bdi key="area">{area}</bdi>] : []],
    [
      say('contact_profiles'),
      identities.flatMap(({ site, handle, url, key }) => {
        const words = handle ? `@${handle}` : url;
        return words
          ? [
              <span key={key}>
                {SITE_FACTS[site].name} <Link address={url} words={words} />
              </span>,
            ]
          : [];
      }),
    ],
    [say('teamContacts_phones'), phones.map(({ number }) => <bdi key={number}>{number}</bdi>)],
    [say('teamContacts_emails'), emails.map(({ address }) => <bdi key={address}>{address}</bdi>)],
    [say('contact_links'), links.map((link) => <Link key={link} address={link} words={link} />)],
  ];
  const there = rows.filter(([, values]) => values.length > 0);
  if (there.length === 0) return null;
  return (
    <dl class="team-reach">
      {there.map(([label, values]) => (
        <div key={label}>
          <dt class="label">{label}</dt>
          {values.map((value, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are drawn anew together.
            <dd key={at}>{value}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Link({ address, words }: { address: string | null; words: string }) {
  const link = safeLink(address);
  if (!link) return <bdi>{words}</bdi>;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      <bdi>{words}</bdi>
    </a>
  );
}
