import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/page.css';
import '../ui/follow-up.css';
import '../ui/settings/settings.css';
import './dashboard.css';
import { firstSight } from '../ui/first-sight';
import { speakOnPage } from '../ui/page-language';
import { standsAsNew } from './contacts/kept-view';
import { DashboardSight } from './dashboard-sight';
import { PLACES, placeAt } from './places';

speakOnPage('common_name');

void firstSight(
  ({ contacts }) =>
    placeAt(location.hash).place === PLACES[0] &&
    contacts.rows.length > 0 &&
    standsAsNew() && <DashboardSight contacts={contacts} />,
  () => import('./start'),
);
