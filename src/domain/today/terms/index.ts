import type { Term } from '../facts';
import { openComplaint } from './open-complaint';
import { purpose } from './purpose';
import { stage } from './stage';
import { unanswered } from './unanswered';
import { vip } from './vip';
import { waiting } from './waiting';

/** All that counts for the order of Today, as it is told. To add one: a file here and a place in this list. */
export const TERMS: readonly Term[] = [unanswered, waiting, purpose, openComplaint, vip, stage];
