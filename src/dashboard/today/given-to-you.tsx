import '../team/assigned/assigned.css';
import { useRef } from 'preact/hooks';
import { say, sayCount, sayNumber, sayParts } from '../../domain/say/say';
import type { AssignmentLine } from '../../domain/team/assignment-line';
import type { GivenPost } from '../../log/team/given-posts';
import { sayAgo } from '../../ui/say-when';
import { NoteWords, PostLink, PostWords } from '../team/assigned/post-words';
import { sayState } from '../team/assigned/say-state';
import { SettleButtons } from '../team/assigned/settle-buttons';

interface Props {
  posts: readonly GivenPost[];
  now: Date;
}

/** Posts that are listed; the team's screen has them all. */
const POSTS = 10;

/** What colleagues asked the user to answer, until they said how it went. */
export function GivenToYou({ posts, now }: Props) {
  const more = posts.length - POSTS;
  return (
    <section aria-labelledby="today-given">
      <h2 id="today-given">
        {say('teamAssigned_givenToYou')} <span class="quiet">{sayNumber(posts.length)}</span>
      </h2>
      <p class="quiet">{say('teamAssigned_givenHint')}</p>
      <ul class="dash-list">
        {posts.slice(0, POSTS).map((given) => (
          <GivenRow key={given.key} given={given} now={now} />
        ))}
      </ul>
      {more > 0 && (
        <p>
          <a href="#team">{sayCount('teamAssigned_moreInTeam', more)}</a>
        </p>
      )}
    </section>
  );
}

function GivenRow({ given, now }: { given: GivenPost; now: Date }) {
  const row = useRef<HTMLLIElement>(null);
  const { post, lines, contactId, answered } = given;
  const [first] = lines;
  const name = post.author.name || say('teamAssigned_someone');
  return (
    <li ref={row} class="follow-up">
      <PostWords post={post} now={now} />
      {lines.map((line) => (
        <div key={line.id} class="assigned-from">
          <p class="follow-up-when">
            <Giver line={line} now={now} />
          </p>
          <NoteWords note={line.note} />
        </div>
      ))}
      {answered ? (
        <p class="assigned-state">{say('teamAssigned_answered')}</p>
      ) : (
        first.state === 'taken' && <p class="assigned-state">{sayState(first, now)}</p>
      )}
      <div class="follow-up-acts assigned-acts">
        <PostLink post={post} />
        <SettleButtons lines={lines} row={row} />
        {contactId && (
          <a class="button small plain" href={`#contact/${contactId}`}>
            {sayParts('teamAssigned_contactPage', {
              of: <span class="hidden-words">{say('teamAssigned_ofPerson', { name })}</span>,
            })}
          </a>
        )}
      </div>
    </li>
  );
}

function Giver({ line: { from, to, at }, now }: { line: AssignmentLine; now: Date }) {
  const ago = sayAgo(at, now);
  if (from.user === to.user) return <>{say('teamAssigned_fromYou', { ago })}</>;
  return <>{sayParts('teamAssigned_from', { name: <bdi>{from.name}</bdi>, ago })}</>;
}
