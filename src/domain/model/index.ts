/** Every record of the contact log: a zod schema and the type inferred from it. */
export * from './contact';
export * from './correction';
export * from './follow-up';
export * from './gone';
export * from './interaction';
export * from './mention';
export * from './post';
export * from './purchase';
export * from './record';
export * from './saved-filter';
export * from './settings';
export * from './template';
