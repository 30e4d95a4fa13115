import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.patience.ts';

export default defineConfig({
  plugins: [vue()],
  test: {
    name: 'dashboard',
    ...patience,
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    css: false,
  },
});
