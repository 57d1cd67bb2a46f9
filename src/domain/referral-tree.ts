/** What was spent, by currency: `{EUR: 1200}`. */
export type Spent = Record<string, number>;

/** A contact in a tree of who sent whom. */
export interface ReferralNode {
  id: string;
  name: string;
  /** What they bought themselves. */
  own: Spent;
  /** Whom they sent, by name. */
  children: ReferralNode[];
  /** How many people stand below, on all levels. */
  people: number;
  /** What the people below bought together. */
  spent: Spent;
}

/** A contact as the tree sees it; `referredBy` is the id of the one who sent them. */
export interface Referred {
  id: string;
  name: string;
  referredBy: string | null;
}

/**
 * Who came by way of a contact. Everybody stands in it once: where people sent one another in a ring, it ends.
 * `worthOf` says what one person bought. A root that is not among `contacts` has no name.
 */
export function referralTree(
  rootId: string,
  contacts: readonly Referred[],
  worthOf: (id: string) => Spent,
): ReferralNode {
  const byReferrer = new Map<string | null, Referred[]>();
  for (const contact of contacts) {
    const sent = byReferrer.get(contact.referredBy);
    if (sent) sent.push(contact);
    else byReferrer.set(contact.referredBy, [contact]);
  }
  const nodeOf = (id: string, name: string): ReferralNode => ({
    id,
    name,
    own: worthOf(id),
    children: [],
    people: 0,
    spent: {},
  });
  const root = nodeOf(rootId, contacts.find(({ id }) => id === rootId)?.name ?? '');
  const seen = new Set([rootId]);
  // Level by level and no recursion: a chain may be as long as the log. Parents stand before their children.
  const all: { node: ReferralNode; parent: ReferralNode | null }[] = [{ node: root, parent: null }];
  for (const { node } of all) {
    for (const { id, name } of byReferrer.get(node.id) ?? []) {
      if (seen.has(id)) continue;
      seen.add(id);
      const child = nodeOf(id, name);
      node.children.push(child);
      all.push({ node: child, parent: node });
    }
    node.children.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  }
  for (const { node, parent } of all.toReversed()) {
    if (!parent) continue;
    parent.people += 1 + node.people;
    parent.spent = sumOf(parent.spent, node.own, node.spent);
  }
  return root;
}

/** Sums by currency. */
export function sumOf(...sums: readonly Spent[]): Spent {
  const all = new Map<string, number>();
  for (const sum of sums) {
    for (const [currency, amount] of Object.entries(sum)) {
      all.set(currency, (all.get(currency) ?? 0) + amount);
    }
  }
  return Object.fromEntries(all);
}
