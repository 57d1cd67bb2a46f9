import { facebook } from '../sites/facebook';
import { runOn } from './run';

runOn(facebook);
