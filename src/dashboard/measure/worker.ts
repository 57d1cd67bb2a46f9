import { openLog } from '../../log/database';
import { serveWork } from '../work/serve-work';
import { measureWork } from './measure-work';

/** Reads the whole log and computes figures of it, which would keep the page waiting. */
serveWork(measureWork(openLog('rapport')));
