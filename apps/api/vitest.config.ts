import { defineConfig } from 'vitest/config';

/** Passwords are hashed slowly on purpose, and a machine may be busy: generous limits, so that only a hang fails. */
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 60_000 } });
