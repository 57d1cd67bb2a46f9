/** What keeps a team from being set up, in words for whoever runs the server. Holds nothing that opens it. */
export class SetupProblem extends Error {
  override readonly name = 'SetupProblem';
}
