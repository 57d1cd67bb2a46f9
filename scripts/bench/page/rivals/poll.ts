import { note, readAll } from './read';

/** The design that needs no observer: the whole page is queried once a second. */
setInterval(() => note(readAll()), 1000);
