import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.patience.ts';

/** The suite of the service once more with its databases by address, on the double of a libSQL server. */
export default defineConfig({
  test: {
    name: '@clearway/api by address',
    env: { TEST_LIBSQL_DOUBLE: 'on' },
    include: [
      'src/routes/{changes,store,sign-in}.test.ts',
      'src/bulk/*.test.ts',
      'src/imports/import.test.ts',
      'src/removal/*.test.ts',
    ],
    ...patience,
  },
});
