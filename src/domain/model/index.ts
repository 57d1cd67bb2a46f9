/** Every record of the contact log: a zod schema and the type inferred from it. */
export * from './active-day';
export * from './contact';
export * from './correction';
export * from './fact';
export * from './follow-up';
export * from './gone';
export * from './info-pack';
export * from './interaction';
export * from './mention';
export * from './missed-posts';
export * from './post';
export * from './purchase';
export * from './record';
export * from './saved-filter';
export * from './settings';
export * from './template';
export * from './training';
