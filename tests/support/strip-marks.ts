/** What a site could change overnight without its pages looking any different. */
export interface Marks {
  /** Every class gets another name. */
  classes?: boolean;
  /** `data-testid` goes. */
  testIds?: boolean;
  /** Every `data-ad-…` goes. */
  ads?: boolean;
  /** `role="feed"` goes. */
  feed?: boolean;
  /** `aria-posinset` and `data-pagelet` go. */
  places?: boolean;
  /** Every `article` becomes a `div` without the role. */
  articles?: boolean;
  /** `role="article"` goes from elements that are no `article`. */
  articleRoles?: boolean;
}

/** All that issue 7 takes from a page at once. */
export const WEEKLY: Marks = { classes: true, testIds: true, ads: true, feed: true };

/** Takes marks from the page this runs in. Sent to the page as text: it uses nothing from outside itself. */
export function stripMarks(marks: Marks): void {
  // The names of a form's inputs stand in for the form's own methods.
  const { getAttribute, getAttributeNames, setAttribute, removeAttribute, append, replaceWith } =
    Element.prototype;
  const renamed = new Map<string, string>();
  const rename = (name: string): string => {
    if (!renamed.has(name)) renamed.set(name, `z${renamed.size}`);
    return renamed.get(name) ?? '';
  };
  for (const element of document.querySelectorAll('*')) {
    for (const name of getAttributeNames.call(element)) {
      const value = getAttribute.call(element, name) ?? '';
      const gone =
        (marks.testIds && name === 'data-testid') ||
        (marks.ads && name.startsWith('data-ad-')) ||
        (marks.feed && name === 'role' && value === 'feed') ||
        (marks.places && (name === 'aria-posinset' || name === 'data-pagelet')) ||
        (marks.articleRoles && name === 'role' && value === 'article');
      if (gone) removeAttribute.call(element, name);
      else if (marks.classes && name === 'class') {
        setAttribute.call(element, name, value.split(/\s+/).filter(Boolean).map(rename).join(' '));
      }
    }
  }
  if (!marks.articles) return;
  for (const article of [...document.querySelectorAll('article')]) {
    const plain = document.createElement('div');
    for (const { name, value } of article.attributes) {
      if (name !== 'role') plain.setAttribute(name, value);
    }
    append.call(plain, ...article.childNodes);
    replaceWith.call(article, plain);
  }
}
