import type { Profile } from '../../domain/model';
import { TRADES, tradeOf } from '../../domain/trades';
import { parseWatched } from '../../domain/watched-words';
import { LinesField, TextField } from './fields';
import { keepProfile } from './keep-settings';

const TRADE_NAMES = TRADES.map(({ label }) => label);

/** Who the user is: detection and templates work from it. Saved as it is typed. */
export function ProfileForm({ profile }: { profile: Profile }) {
  const known = TRADES.find(({ id }) => id === profile.trade);
  return (
    <div class="form-grid">
      <TextField
        label="Your name"
        value={profile.name}
        autocomplete="name"
        onKeep={(value) => keepProfile('name', value)}
      />
      <TextField
        label="Your store or business"
        value={profile.store}
        autocomplete="organization"
        onKeep={(value) => keepProfile('store', value)}
      />
      <TextField
        label="Trade"
        hint="Choose one or write your own."
        value={known?.label ?? profile.trade}
        choices={TRADE_NAMES}
        onKeep={(value) => keepProfile('trade', tradeId(value))}
      />
      <TextField
        label="Area"
        hint="The town or region you serve."
        value={profile.area}
        onKeep={(value) => keepProfile('area', value)}
      />
      <LinesField
        label="Your handles and pages"
        hint="@name for X, the page’s address or full name for Facebook. One a line."
        placeholder={'@lindtfloors\nfacebook.com/lindtfloors'}
        value={profile.handles}
        onKeep={(lines) => keepProfile('handles', lines)}
      />
      <LinesField
        label="Brands you sell"
        hint="One a line."
        value={profile.brands}
        onKeep={(lines) => keepProfile('brands', lines)}
      />
      <div class="wide">
        <LinesField
          label="Words to watch"
          hint="One word or phrase a line. AND and NOT in capitals: oak AND floor NOT laminate."
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
