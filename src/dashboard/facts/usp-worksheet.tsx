import { useCallback, useRef } from 'preact/hooks';
import { EMPTY_USP, type Usp } from '../../domain/model';
import { say, sayCount } from '../../domain/say/say';
import { expressesUsp, shareOfUsp, type UspShare, wordsOfUsp } from '../../domain/usp/expresses';
import { proposeUsp } from '../../domain/usp/propose';
import { USP_QUESTIONS } from '../../domain/usp/questions';
import { recentReplies } from '../../log/recent-replies';
import { readSettings } from '../../log/settings';
import { Icon } from '../../ui/icon';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { chooseSettings, keepSettings } from '../../ui/settings/keep-settings';
import { trusted } from '../../ui/trusted';
import { LongField } from './long-field';
import { forgetAnswer, noteAnswer, takeAnswer } from './unsaved-answers';

/** So many of the last replies are looked at. */
const LOOKED_AT = 40;

/** Questions that lead to one sentence: why to choose this business. And whether replies say it. */
export function UspWorksheet() {
  const { value: settings, failed } = useLive(useCallback(() => readSettings(logs.real), []));
  const { value: replies } = useLive(useCallback(() => recentReplies(logs.real, LOOKED_AT), []));
  const sentence = useRef<HTMLTextAreaElement>(null);
  if (failed) return <p role="alert">{say('facts_uspUnread')}</p>;
  if (!settings) return null;
  const { usp, profile } = settings;
  const words = wordsOfUsp(usp, profile);
  const proposed = proposeUsp(usp);
  const told = usp.sentence.trim();
  const keep = (field: keyof Usp) => async (value: string) => {
    noteAnswer(field, value);
    const done = await keepSettings((newest) => ({
      ...newest,
      usp: { ...EMPTY_USP, ...newest.usp, [field]: value },
    }));
    if (done) forgetAnswer(field, value);
    return done;
  };
  const use = (): void => {
    // The button goes with what it offers.
    sentence.current?.focus();
    // What could not be saved there gives way to it.
    takeAnswer('sentence');
    void chooseSettings(say('facts_uspWritten'), (newest) => ({
      ...newest,
      usp: { ...newest.usp, sentence: proposed },
    }));
  };
  return (
    <section class="usp" aria-labelledby="usp">
      <h2 id="usp">{say('facts_usp')}</h2>
      <p class="dash-words">{say('facts_uspAbout')}</p>
      <div class="usp-questions">
        {USP_QUESTIONS.map(({ id, asks, hint, example }) => (
          <LongField
            key={id}
            label={asks}
            hint={hint}
            example={example}
            value={usp[id]}
            onReturn={() => takeAnswer(id)}
            onKeep={keep(id)}
          />
        ))}
      </div>
      {proposed && proposed !== told && (
        <div class="notice good">
          <Icon name="bulb" />
          <div class="body">
            <p class="label">{say('facts_uspProposed')}</p>
            <p dir="auto">{proposed}</p>
            <div class="row">
              <button type="button" class="button small" onClick={trusted(use)}>
                {say(told ? 'facts_uspUseInstead' : 'facts_uspUse')}
              </button>
            </div>
          </div>
        </div>
      )}
      <LongField
        label={say('facts_uspSentence')}
        hint={say('facts_uspSentenceHint')}
        example={say('facts_uspSentenceExample')}
        box={sentence}
        value={usp.sentence}
        onReturn={() => takeAnswer('sentence')}
        onKeep={keep('sentence')}
      />
      {words.size > 0 && replies && (
        <p class="quiet" role="status">
          {sayShare(shareOfUsp(replies, words), told !== '' && !expressesUsp(told, words))}
        </p>
      )}
    </section>
  );
}

function sayShare({ replies, expressing, used }: UspShare, bare: boolean): string {
  if (bare) return say('facts_uspBare');
  if (replies === 0) return say('facts_uspNoReplies');
  const words = used.map((word) => say('facts_quoted', { word })).join(', ');
  const share =
    expressing === 0
      ? sayCount('facts_uspSaidByNone', replies)
      : sayCount(words === '' ? 'facts_uspSaid' : 'facts_uspSaidBy', expressing, { replies, words });
  return replies < 10 ? `${share} ${say('facts_uspTooFew')}` : share;
}
