import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [vue()],
  test: {
    name: 'dashboard',
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    css: false,
    /* Whole pages under axe: a loaded machine takes its time, and no test may depend on speed. */ testTimeout: 30_000,
  },
});
