import type { Profile } from '../../domain/model';
import { say } from '../../domain/say/say';
import { TRADES, tradeOf } from '../../domain/trades';
import { parseWatched } from '../../domain/watched-words';
import { LinesField, TextField } from './fields';
import { keepProfile } from './keep-settings';

/** Who the user is: detection and templates work from it. Saved as it is typed. */
export function ProfileForm({ profile }: { profile: Profile }) {
  const known = TRADES.find(({ id }) => id === profile.trade);
  return (
    <div class="form-grid">
      <TextField
        label={say('settings_yourName')}
        value={profile.name}
        autocomplete="name"
        onKeep={(value) => keepProfile('name', value)}
      />
      <TextField
        label={say('settings_yourStore')}
        value={profile.store}
        autocomplete="organization"
        onKeep={(value) => keepProfile('store', value)}
      />
      <TextField
        label={say('settings_trade')}
        hint={say('settings_tradeHint')}
        value={known?.label ?? profile.trade}
        choices={TRADES.map(({ label }) => label)}
        onKeep={(value) => keepProfile('trade', tradeId(value))}
      />
      <TextField
        label={say('settings_area')}
        hint={say('settings_areaHint')}
        value={profile.area}
        onKeep={(value) => keepProfile('area', value)}
      />
      <LinesField
        label={say('settings_handles')}
        hint={say('settings_handlesHint')}
        placeholder={'@lindtfloors\nfacebook.com/lindtfloors'}
        value={profile.handles}
        onKeep={(lines) => keepProfile('handles', lines)}
      />
      <LinesField
        label={say('settings_brands')}
        hint={say('settings_brandsHint')}
        value={profile.brands}
        onKeep={(lines) => keepProfile('brands', lines)}
      />
      <div class="wide">
        <LinesField
          label={say('settings_watched')}
          hint={say('settings_watchedHint')}
          value={profile.watched}
          check={(line) => {
            const parsed = parseWatched(line);
            return parsed.ok ? null : parsed.why;
          }}
          onKeep={(lines) => keepProfile('watched', lines)}
        />
      </div>
    </div>
  );
}

/** A known trade is kept by its id, so that its words can grow; any other as the user wrote it. */
function tradeId(written: string): string {
  const trade = tradeOf(written);
  return trade && TRADES.includes(trade) ? trade.id : written;
}
