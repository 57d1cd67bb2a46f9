/** When the background dies: in its sleep, and wherever something of ours is on the way to it. */
const MOMENTS = ['asleep', 'reading', 'asking', 'arriving', 'leaving'] as const;
type Moment = (typeof MOMENTS)[number];

/** How a tab goes to its next place: within the page as the sites do, back to the place before, or by loading anew. */
type Way = 'within' | 'back' | 'anew';

/** A while in one tab: some screens of posts, then off to the next place and some more. */
export interface Visit {
  tab: number;
  way: Way;
  dies: Moment | null;
}

export const TABS = 3;
export const NAVIGATIONS = 50;
export const DEATHS = 20;
/** The tab that is loaded anew; the others stay one document through the whole session, so that a leak shows. */
const LOADED_ANEW = 1;

/** The whole session: the tabs in turn, two deaths in every five visits, at each moment in each tab. */
export function session(): Visit[] {
  let deaths = 0;
  return Array.from({ length: NAVIGATIONS }, (_, at) => {
    const tab = at % TABS;
    const turn = Math.floor(at / TABS);
    const dies = at % 5 === 0 || at % 5 === 2 ? (MOMENTS[deaths++ % MOMENTS.length] ?? null) : null;
    return { tab, way: wayOf(tab, turn), dies };
  });
}

/** Back leads within the document only after a way within it. */
function wayOf(tab: number, turn: number): Way {
  if (tab === LOADED_ANEW) return (['anew', 'within', 'back'] as const)[turn % 3] ?? 'anew';
  return turn % 4 === 3 ? 'back' : 'within';
}
