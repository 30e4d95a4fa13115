/** Where the calls of one team begin. */
export const team = '/api/teams/:teamId';

/** The stream of hints, outside the JSON calls. */
export const livePath = `${team}/live`;
