import { identityFrom } from '../../../identity-from';
import type { Contact, SiteId } from '../../../model';
import type { Key } from '../../../say/keys';
import { say } from '../../../say/say';
import { looksLikeProfileOn } from '../shapes';
import type { Sketch } from '../sketch';
import type { CsvField } from './field';

export const xProfile = profileOn('x', 'transfer_profileOnX', {
  header: 'X profile #',
  words: [
    'twitter',
    '=x',
    'x profile',
    'x handle',
    'x username',
    'twitter handle',
    'twitter username',
    'twitter url',
    '=handle',
    '=username',
    'usuario de twitter',
    'usuario de x',
    'perfil de x',
    'compte x',
    'compte twitter',
    'x konto',
    'screen name',
  ],
});

export const facebookProfile = profileOn('facebook', 'transfer_profileOnFacebook', {
  header: 'Facebook profile #',
  words: [
    'facebook',
    '=fb',
    'facebook profile',
    'facebook url',
    'facebook page',
    'perfil de facebook',
    'profil facebook',
    'facebook profil',
    'messenger',
  ],
});

function profileOn(
  site: Exclude<SiteId, 'practice'>,
  label: Key,
  { header, words }: Pick<CsvField, 'header' | 'words'>,
): CsvField {
  return {
    id: `${site}Profile`,
    label,
    group: 'transfer_groupReach',
    ...(header && { header }),
    words,
    fits: (cell) => looksLikeProfileOn(site, cell),
    put: (sketch, cell, place) => {
      for (const one of place.own ? [cell] : cell.split(/ ::: |[;,\n]/)) putProfile(sketch, one.trim(), site);
    },
    take: ({ contact }) => profilesOn(site, contact),
  };
}

function putProfile({ draft }: Sketch, text: string, site: SiteId): void {
  if (text === '') return;
  const identity = identityFrom(text, site);
  if (identity) draft.identities.push(identity);
  else draft.warnings.push(say('transfer_noProfile', { text: text.slice(0, 60) }));
}

function profilesOn(site: SiteId, contact: Contact): string[] {
  return contact.identities
    .filter((identity) => identity.site === site)
    .map(({ url, handle }) => url ?? (handle ? `@${handle}` : ''))
    .filter((profile) => profile !== '');
}
