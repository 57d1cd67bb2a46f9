import { useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';

const METHODS = ['GET', 'PUT', 'POST', 'HEAD', 'DELETE'];
const HEADERS = ['accept', 'authorization', 'content-type', 'origin', 'referer'];

/** What CouchDB must be told to answer a page of ours: https://docs.couchdb.org/en/stable/config/http.html#cross-origin-resource-sharing */
export function corsSettings(origin: string): string {
  return [
    '[chttpd]',
    'enable_cors = true',
    '',
    '[cors]',
    `origins = ${origin}`,
    'credentials = true',
    `methods = ${METHODS.join(', ')}`,
    `headers = ${HEADERS.join(', ')}`,
  ].join('\n');
}

/** The settings of the server that let this browser read its answers, to be copied. */
export function CorsLines() {
  const [said, setSaid] = useState('');
  const lines = corsSettings(location.origin);
  const copy = (): void => {
    navigator.clipboard.writeText(lines).then(
      () => setSaid(say('sync_copied')),
      () => setSaid(say('sync_notCopied')),
    );
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <pre class="sync-lines" dir="ltr" lang="zxx" tabIndex={0}>
        {lines}
      </pre>
      <div class="row">
        <button type="button" class="button small" onClick={trusted(copy)}>
          <Icon name="copy" /> {say('sync_copy')}
        </button>
        <span role="status">{said}</span>
      </div>
      <p class="quiet">{say('sync_corsOrigin')}</p>
    </>
  );
}
