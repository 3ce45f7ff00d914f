import { WORKERS } from './tests/support/workers.mjs';

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

/** One test runner, several projects: `unit` needs nothing, `api` asks a real Strapi, `e2e` a browser too. */
const project = (displayName, options) => ({
  displayName,
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/src/plugins/pressbox/dist/'],
  ...options,
});

export default {
  maxWorkers: WORKERS,
  testSequencer: '<rootDir>/tests/support/sequencer.mjs',
  projects: [
    project('unit', {
      testMatch: ['src/plugins/pressbox/*/src', 'database', 'scripts'].map(
        (place) => `<rootDir>/${place}/**/*.test.ts`,
      ),
    }),
    project('api', {
      testMatch: ['<rootDir>/tests/api/**/*.test.ts'],
      testEnvironment: '<rootDir>/tests/support/newsroom-environment.ts',
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
    }),
    project('e2e', {
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      testEnvironment: '<rootDir>/tests/support/newsroom-environment.ts',
      // The reader is ES modules without a build; its tests look at some of them from here.
      transform: { '^.+\\.tsx?$': swc, '/public/reader/.+\\.js$': swc },
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
    }),
  ],
};
