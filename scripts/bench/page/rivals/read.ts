/** What a simple reader of X's pages takes from a post. */
export interface SimplePost {
  id: string;
  author: string;
  text: string;
}

/** Every post on the page, found and read anew. */
export function readAll(): SimplePost[] {
  return [...document.querySelectorAll('article[data-testid="tweet"]')].map((article) => ({
    id: article.querySelector('a[href*="/status/"]')?.getAttribute('href') ?? '',
    author: article.querySelector('[data-testid="User-Name"] a')?.textContent ?? '',
    text: article.querySelector('[data-testid="tweetText"]')?.textContent ?? '',
  }));
}

const seen = new Set<string>();

/** Notes how many different posts were read, for the bench to see. */
export function note(posts: readonly SimplePost[]): void {
  for (const { id } of posts) seen.add(id);
  document.documentElement.dataset.read = String(seen.size);
}
