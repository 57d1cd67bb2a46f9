import { openLog } from '../../log/database';
import { serveWork } from '../work/serve-work';
import { weekWork } from './week-work';

/** Reads months of the log for Week and Venues, which would keep the page waiting. */
serveWork(weekWork(openLog('rapport')));
