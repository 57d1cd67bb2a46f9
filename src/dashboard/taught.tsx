import { say } from '../domain/say/say';
import './taught.css';
import type { Correction, Mute, SiteId } from '../domain/model';
import { siteOfKey } from '../domain/post-key';
import { useLive, useNow } from '../ui/live';
import { logs } from '../ui/logs';
import { sayDate } from '../ui/say-when';
import { SITE_FACTS } from '../ui/site-facts';
import { sayCorrection } from './say-correction';
import { type Owned, readTaught, takeBack, takeMuteBack } from './taught-data';
import { TaughtList } from './taught-list';
import { TaughtRow } from './taught-row';

/** Longest a post's words stand in the list. */
const SHORT = 140;

/** What the user corrected and muted, each with the way to take it back. */
export function WhatYouTaught() {
  const now = useNow();
  const { value, failed } = useLive(readTaught);
  return (
    <section aria-labelledby="set-taught">
      <h2 id="set-taught">{say('settings_taught')}</h2>
      {failed && <p role="alert">{say('settings_taughtUnread')}</p>}
      <p class="dash-words">{say('settings_taughtMeans')}</p>
      {value && value.corrections.length + value.mutes.length === 0 && <p>{say('settings_nothingTaught')}</p>}
      {value && (
        <>
          <TaughtList
            title={say('settings_corrections')}
            all={value.corrections}
            row={(one) => <CorrectionRow key={one.taught.id} one={one} now={now} />}
          />
          <TaughtList
            title={say('settings_mutes')}
            all={value.mutes}
            row={(one) => <MuteRow key={one.taught.id} one={one} now={now} />}
          />
        </>
      )}
    </section>
  );
}

function CorrectionRow({ one, now }: { one: Owned<Correction>; now: Date }) {
  const { taught } = one;
  return (
    <TaughtRow
      title={
        taught.text.trim()
          ? say('settings_quoted', { words: shortened(taught.text) })
          : say('settings_wordlessPost')
      }
      words
      says={`${sayCorrection(taught)} · ${where(siteOfKey(taught.key))} · ${sayDate(taught.updatedAt, now)}`}
      act={say('settings_takeBack')}
      onTakeBack={() => takeBack(one)}
    />
  );
}

function MuteRow({ one, now }: { one: Owned<Mute>; now: Date }) {
  const { kind, what, says, updatedAt } = one.taught;
  const practice = one.log === logs.practice ? ` · ${where('practice')}` : '';
  const when = sayDate(updatedAt, now);
  return (
    <TaughtRow
      title={kind === 'word' ? say('settings_quoted', { words: says }) : says}
      says={
        kind === 'word' ? (
          `${say('settings_leftOut')}${practice} · ${when}`
        ) : (
          <>
            <bdi>{what.slice(what.indexOf(':') + 1)}</bdi> · {where(siteOfKey(what))} · {when}
          </>
        )
      }
      act={say('settings_unmute')}
      onTakeBack={() => takeMuteBack(one)}
    />
  );
}

function where(site: SiteId): string {
  return site === 'practice' ? say('settings_practice') : SITE_FACTS[site].name;
}

/** On one line, cut between characters. */
function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length > SHORT ? `${letters.slice(0, SHORT - 1).join('')}…` : letters.join('');
}
