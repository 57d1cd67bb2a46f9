import type { Profile } from './model';

/**
 * The profile as the practice feed takes it: its posts name a store, a trade and an area, so what the user has
 * not told us (the welcome page can be skipped) is made up.
 */
export function practiceProfile(profile: Profile): Profile {
  return {
    ...profile,
    store: profile.store || 'Hartwell & Daughters',
    area: profile.area || 'Leeds',
    trade: profile.trade || 'furniture',
  };
}
