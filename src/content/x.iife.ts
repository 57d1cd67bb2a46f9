import { x } from '../sites/x';
import { runOn } from './run';

runOn(x);
