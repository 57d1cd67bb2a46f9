import './referrals.css';
import { useState } from 'preact/hooks';
import type { ReferralNode } from '../../domain/referral-tree';
import { saySpent } from '../../ui/say-money';
import { trusted } from '../../ui/trusted';

/** How deep the tree is drawn; deeper ones are on the pages of those who stand at its end. */
const DEEPEST = 4;
/** As many of one person's as are shown at first. */
const MOST = 8;

/** Whom this contact sent, whom those sent, and what it brought. */
export function Referrals({ tree }: { tree: ReferralNode }) {
  if (tree.people === 0) return null;
  const spent = saySpent(tree.spent);
  return (
    <section aria-labelledby="contact-sent">
      <h2 id="contact-sent">Who came through them</h2>
      <p class="referral-sum">
        <strong>{tree.people === 1 ? '1 person' : `${tree.people} people`}</strong>
        {spent && (
          <>
            , who bought for <strong>{spent}</strong>
          </>
        )}
        .
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
            And {nodes.length - shown.length} more
          </button>
        </li>
      )}
    </ul>
  );
}

function worth({ own, people }: ReferralNode): string {
  const bought = saySpent(own);
  const sent = people === 0 ? '' : people === 1 ? 'sent 1 more' : `sent ${people} more`;
  return [bought && `bought for ${bought}`, sent].filter(Boolean).join(', ');
}
