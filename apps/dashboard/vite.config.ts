import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Where the service listens while developing. */
const service = `http://127.0.0.1:${process.env['PORT'] ?? '8787'}`;

export default defineConfig({
  plugins: [vue(), tailwindcss()],
  // An inlined asset would need data: in the content security policy.
  build: { assetsInlineLimit: 0, target: 'es2023' },
  server: { port: 5173, proxy: { '/api': service, '/c': service } },
});
