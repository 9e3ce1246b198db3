import { defineConfig } from 'vitest/config'

const alias = { '@': import.meta.dirname }
const shared = { isolate: false, setupFiles: ['lib/programs/testing/begin-each-file.ts'] }

/** Two kinds of tests beside the code: rules (pure, no database) and storage (real PostgreSQL, `*.storage.test.ts`). */
export default defineConfig({
  test: {
    // Every core that is there: what is tested waits for its database or its disk half the time.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'rules',
          ...shared,
          include: ['{lib,emails,app,db}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.storage.test.ts', '**/node_modules/**'],
          globalSetup: ['lib/programs/testing/with-public-style.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'storage',
          ...shared,
          include: ['{lib,db,app}/**/*.storage.test.ts'],
          globalSetup: ['db/testing/start-database.ts', 'lib/programs/testing/with-public-style.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
