import './referrals.css';
import { useState } from 'preact/hooks';
import type { ReferralNode } from '../../domain/referral-tree';
import { saySpent } from '../../domain/say/money';
import { say, sayCount, sayParts } from '../../domain/say/say';
import { trusted } from '../../ui/trusted';

/** How deep the tree is drawn; deeper ones are on the pages of those who stand at its end. */
const DEEPEST = 4;
/** As many of one person's as are shown at first. */
const MOST = 8;

/** Whom this contact sent, whom those sent, and what it brought. */
export function Referrals({ tree }: { tree: ReferralNode }) {
  if (tree.people === 0) return null;
  const spent = saySpent(tree.spent);
  const people = <strong>{sayCount('contact_people', tree.people)}</strong>;
  return (
    <section aria-labelledby="contact-sent">
      <h2 id="contact-sent">{say('contact_cameThrough')}</h2>
      <p class="referral-sum">
        {spent
          ? sayParts('contact_sentBuyers', { people, spent: <strong>{spent}</strong> })
          : sayParts('contact_sentPeople', { people })}
      </p>
      <Sent nodes={tree.children} depth={1} />
    </section>
  );
}

function Sent({ nodes, depth }: { nodes: readonly ReferralNode[]; depth: number }) {
  const [all, setAll] = useState(false);
  const shown = all ? nodes : nodes.slice(0, MOST);
  return (
    <ul class="referrals">
      {shown.map((node) => (
        <li key={node.id}>
          <p>
            <a href={`#contact/${node.id}`}>
              <bdi>{node.name}</bdi>
            </a>{' '}
            <span class="quiet">{worth(node)}</span>
          </p>
          {node.children.length > 0 && depth < DEEPEST && <Sent nodes={node.children} depth={depth + 1} />}
        </li>
      ))}
      {nodes.length > shown.length && (
        <li>
          <button type="button" class="button plain small" onClick={trusted(() => setAll(true))}>
            {say('contact_andMorePeople', { count: nodes.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}

function worth({ own, people }: ReferralNode): string {
  const spent = saySpent(own);
  const bought = spent && say('contact_boughtFor', { spent });
  const sent = people === 0 ? '' : sayCount('contact_sentMore', people);
  return bought && sent ? say('contact_boughtAndSent', { bought, sent }) : bought || sent;
}
