import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { sayParts } from '../../domain/say/say';
import type { Connection } from '../../domain/sync/connection';
import type { SyncProblem } from '../../domain/sync/problem';
import { Icon } from '../../ui/icon';
import { PROBLEM_WORDS, type ProblemWords } from '../../ui/sync/problem-words';
import { sayOf } from '../../ui/sync/say-of';
import { CorsLines } from './cors-lines';

const PORT = 'https://example.com:6984';
/** https://docs.couchdb.org/en/stable/config/couchdb.html#couchdb/max_document_size */
const COUCH_LIMIT = 'max_document_size';
const PROXY_LIMIT = 'client_max_body_size';

interface Props {
  id?: string;
  problem: SyncProblem;
  of: Pick<Connection, 'server' | 'database' | 'user'>;
  /** Where they are other than sync's. */
  words?: Record<SyncProblem, ProblemWords> | undefined;
  /** What the server said itself. */
  details?: string | null;
  /** The connection stands; otherwise it is being set up. */
  running?: boolean;
  /** Takes the focus where it comes, after what the user did. */
  focus?: boolean;
  /** When it began, what is done about it. */
  children?: ComponentChildren;
}

/** What keeps sync, or a team, from going on, and what to do about it. */
export function ProblemNotice(props: Props) {
  const { id, problem, of, words = PROBLEM_WORDS, details, running, focus, children } = props;
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where it comes, and with another problem.
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [problem]);
  const { title, todo, running: whileOn } = words[problem];
  return (
    <div ref={box} id={id} class="notice bad" role="alert" tabIndex={-1}>
      <Icon name="warning" size={20} />
      <div class="body">
        <p>
          <strong>{sayOf(title, of)}</strong>
        </p>
        <p>{sayOf((running && whileOn) || todo, of, moreOf(of.server))}</p>
        {problem === 'cors' && <CorsLines />}
        {problem === 'not-couch' && details && (
          <p class="quiet">{sayParts('sync_answered', { what: <bdi>{details}</bdi> })}</p>
        )}
        {children}
      </div>
    </div>
  );
}

/** What stands in some of the texts, the same in every language. */
function moreOf(server: string): Record<string, ComponentChildren> {
  return {
    link: (
      <a href={server} target="_blank" rel="noopener noreferrer">
        <bdi>{server}</bdi>
      </a>
    ),
    port: <bdi>{PORT}</bdi>,
    couch: <code>{COUCH_LIMIT}</code>,
    proxy: <code>{PROXY_LIMIT}</code>,
  };
}
