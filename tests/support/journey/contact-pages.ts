import { asExtension } from '../extension-page';
import type { Journey } from './start';
import { until } from './until';

/** Waits until a tab shows the page of this contact, and closes it; fails when more than one opened. */
export async function contactPageOpened(journey: Journey, contactId: string): Promise<void> {
  const count = await until(`the page of ${contactId}`, () =>
    asExtension(
      journey.home(),
      async (api, end) => {
        const shown = (await api.tabs.query({})).filter(({ url }) => url?.endsWith(end));
        const ids = shown.flatMap(({ id }) => id ?? []);
        await api.tabs.remove(ids);
        return ids.length;
      },
      `/src/dashboard/index.html#contact/${contactId}`,
    ),
  );
  if (count !== 1) throw new Error(`${count} pages opened`);
}
