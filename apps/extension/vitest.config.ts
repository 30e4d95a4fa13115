import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { patience } from '../../vitest.patience.ts';

export default defineConfig({
  plugins: [await WxtVitest({ root: import.meta.dirname }), vue()],
  test: {
    name: 'extension',
    ...patience,
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    mockReset: true,
    restoreMocks: true,
  },
});
