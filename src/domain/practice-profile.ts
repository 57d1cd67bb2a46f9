import type { Profile } from './model';
import { type ByLanguage, inSpokenLanguage } from './say/by-language';

/** What is made up has a name that posts of the interface's language can say. */
const MADE_UP: ByLanguage<Pick<Profile, 'store' | 'area' | 'trade'>> = {
  en: { store: 'Hartwell & Daughters', area: 'Leeds', trade: 'furniture' },
  es: { store: 'Casa Robledo', area: 'Zaragoza', trade: 'furniture' },
};

/**
 * The profile as the practice feed takes it: its posts name a store, a trade and an area, so what the user has
 * not told us (the welcome page can be skipped) is made up.
 */
export function practiceProfile(profile: Profile): Profile {
  const madeUp = inSpokenLanguage(MADE_UP);
  return {
    ...profile,
    store: profile.store || madeUp.store,
    area: profile.area || madeUp.area,
    trade: profile.trade || madeUp.trade,
  };
}
