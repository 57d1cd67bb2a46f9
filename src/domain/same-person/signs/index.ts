import { email } from './email';
import { handle } from './handle';
import { initials } from './initials';
import { phone } from './phone';
import { sameName } from './same-name';
import { shorter } from './shorter';
import type { Sign } from './sign';
import { spelling } from './spelling';

/** What makes two contacts look like one person, the surest first. */
export const SIGNS: readonly Sign[] = [email, phone, handle, sameName, spelling, initials, shorter];
