import { ARTICLE } from './layers';
import { articleAround, articlesIn } from './posts-on-page';

/** An article inside another (an embedded post) is read with the outer one. */
export function unitsIn(root: ParentNode): Element[] {
  const articles = articlesIn(root);
  if (articles.length < 2) return articles;
  return articles.filter((article) => !article.parentElement?.closest(ARTICLE));
}

export function unitsAround(changed: Element, known: Element | null): Element[] {
  const outermost = articleAround(changed) ?? known;
  return outermost ? [outermost] : unitsIn(changed);
}
