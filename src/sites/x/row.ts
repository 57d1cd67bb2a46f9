const BUTTON = 'button, [role="button"]';

/**
 * The row of Reply, Repost, Like. Long articles show two (2026): the last stands at the end of the post.
 * Notifications may lack Reply.
 */
export function actionRow(post: Element, quote: Element | null): Element | null {
  let last: Element | null = null;
  for (const row of post.querySelectorAll('[role="group"]')) {
    if (!quote?.contains(row) && row.querySelector(BUTTON)) last = row;
  }
  return last;
}
