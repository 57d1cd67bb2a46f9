/**
 * English first and family names that are words as well. In small letters they name a person only where nothing
 * but a person can stand.
 */
export const WORDS_TOO: ReadonlySet<string> = new Set(
  (
    'april art august autumn baker bill black bob brook brown bush carpenter carter chance chase christian church ' +
    'clay cliff cole cook cooper crystal daisy dale dawn day dean destiny dick don drew earl eve faith farmer field ' +
    'fisher forest foster frank gene gold grace grant gray green grey guy hall harmony harry hazel heather heath ' +
    'hill holly hope hunter iris ivy jack jade jay jean jewel john joy june king knight lake lance lane lee liberty ' +
    'lily long love major mark mason max may mercy miles miller money moon nick norm olive page park parker pat ' +
    'patience pearl penny poppy price prince queen ray reed rich rob robin rock rod rose ruby rusty sage sandy sharp ' +
    'shepherd short sky small smith star stark stone stormy strong summer sunny sue taylor terry tony trip turner ' +
    'violet walker ward wells west white will willow winter wood woods wren young'
  ).split(' '),
);
