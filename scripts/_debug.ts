import { type LiveFacebook, live, openLiveFacebook } from '../tests/support/journey/live';
import { clickBadge, clickInPanel, panelText } from '../tests/support/journey/panel';
import { startJourney } from '../tests/support/journey/start';
import { until } from '../tests/support/journey/until';

const j = await startJourney('chromium');
const page = await openLiveFacebook(j.rig);
page.on('console', (m) => console.log('LOG', m.text()));
await clickBadge(page, 'How much, and do you deliver');
await until('coach', async () => (await panelText(j.rig, page)).includes('Insert'));
await page.screenshot({ path: '/tmp/fb1.png' });
await clickInPanel(j.rig, page, 'Insert');
await new Promise((r) => setTimeout(r, 7000));
console.log(await panelText(j.rig, page));
console.log(await live<LiveFacebook>(page, (f) => [f.clicks, f.editors()]));
await page.screenshot({ path: '/tmp/fb2.png' });
await j.close();
