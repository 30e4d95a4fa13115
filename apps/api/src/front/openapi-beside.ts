/** What the service answers to everybody beside the calls, as operations of the document. */

const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
});
const isWell = { type: 'object', properties: { ok: { type: 'boolean' } }, required: ['ok'] };

export const beside: Readonly<Record<string, object>> = {
  '/catalogue.json': {
    get: {
      operationId: 'catalogue',
      summary:
        'The ids a change may name: steps of the checklists, questions, clocks and screens, with their words and sources.',
      security: [],
      responses: {
        200: json('The catalogue this service decides with.', {
          type: 'object',
          properties: { version: { type: 'string' } },
          required: ['version'],
        }),
      },
    },
  },
  '/healthz': {
    get: {
      operationId: 'healthz',
      summary: 'The process lives.',
      security: [],
      responses: { 200: json('It does.', isWell) },
    },
  },
  '/readyz': {
    get: {
      operationId: 'readyz',
      summary: 'The service can answer.',
      security: [],
      responses: {
        200: json('It can.', isWell),
        503: json('It is stopping, or cannot read its database.', isWell),
      },
    },
  },
};
