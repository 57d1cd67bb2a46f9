/** Every record of the contact log: a zod schema and the type inferred from it. */
export * from './contact';
export * from './correction';
export * from './mention';
export * from './post';
export * from './record';
export * from './settings';
export * from './template';
