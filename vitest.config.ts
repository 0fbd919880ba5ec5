import { defineConfig } from 'vitest/config'

const everywhere = ['**/node_modules/**', 'test/e2e/**', 'test/electron/**', 'test/faults/**', 'test/renderer/**', 'test/package.test.ts']

/** What depends on the clock's zone, if anything does: run in both, so that the office's laptop and a build machine agree. */
const zoned = ['test/shared/**/*.test.ts', 'test/db/**/*.test.ts']

export default defineConfig({
  test: {
    // By itself Vitest leaves one core free, which of two is half.
    maxWorkers: '100%',
    // CSS modules keep their plain names, so that a test can read a class.
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: everywhere,
          environment: 'node',
          // Pure code and private databases share nothing: reading every module anew for each file costs more than the tests.
          isolate: false,
          env: { TZ: 'UTC' },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'vientiane',
          include: zoned,
          // Broken files and random deeds take half a minute, and hold no time that the others have not.
          exclude: [...everywhere, '**/hostile-files.test.ts', '**/*.property.test.ts'],
          environment: 'node',
          isolate: false,
          env: { TZ: 'Asia/Vientiane' },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          // Each test draws its screen on an office of its own and clears it away; loading every screen anew took as long as the tests.
          isolate: false,
          setupFiles: ['test/support/fresh-window.ts'],
          env: { TZ: 'UTC' },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'electron',
          include: ['test/electron/**/*.test.ts', 'test/faults/**/*.test.ts', 'test/package.test.ts'],
          environment: 'node',
          // Real processes: two cores cannot start more at a time without making each other late.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
