import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

/** What a browser shows in the end may take its time on a busy machine; in milliseconds. */
const expect = { poll: { timeout: 10_000 } }

export default defineConfig({
  test: {
    // Many tests wait for a process that they started: with as many workers as processors, a quarter of their time was idle.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          // Files share their processes: a quarter of the time was loading the same packages again for each file.
          isolate: false,
          setupFiles: ['test/seed.ts'],
          expect,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Tests of the built example site, in a real browser; the build runs once, before them.
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/build.ts'],
          isolate: false,
          expect,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
    coverage: { provider: 'v8', include: ['plugins/**'], reporter: ['text-summary'] },
  },
})
