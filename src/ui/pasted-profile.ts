import { identityKey } from '../domain/identity';
import type { Identity } from '../domain/model';

/** Whose profile or post an address of a site of ours leads to, `x.com/dana/status/17`; null for all others. */
export async function profileAt(address: string): Promise<Identity | null> {
  const whole = /^https?:/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return null;
  // What knows the sites' addresses is not loaded before one is pasted.
  const { siteFor } = await import('../sites');
  const url = new URL(whole);
  const site = siteFor(url);
  const person = site?.personAt(url);
  const key = site && person ? identityKey(site.id, person) : null;
  return site && person && key ? { site: site.id, key, name: person.handle, ...person } : null;
}
