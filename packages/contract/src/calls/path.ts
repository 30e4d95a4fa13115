/** Where the calls of one team begin. */
export const team = '/api/teams/:teamId';
