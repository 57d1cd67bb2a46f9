/** What whoever runs the server types; see docs/team.md. */
export const SETUP = 'npm run team:setup';
