/** One configuration for every tier: unit (*.spec.ts beside the code), service (*.int.spec.ts, *.rpc.spec.ts) and tests/. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tests'],
  testMatch: ['**/*.spec.ts'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.data/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: '<rootDir>/libs/testing/dist/src/jest/global-setup.js',
  globalTeardown: '<rootDir>/libs/testing/dist/src/jest/global-teardown.js',
  testSequencer: '<rootDir>/libs/testing/dist/src/jest/longest-first.js',
  maxWorkers: 2,
  // What a file has loaded is not freed while its worker lives, and looking through it again and again takes ever longer.
  workerIdleMemoryLimit: '600MB',
  testTimeout: 60_000,
}
