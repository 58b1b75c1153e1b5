const support = '<rootDir>/libs/testing/dist/src/jest'

/**
 * One configuration for every tier: unit (*.spec.ts beside the code), service (*.int.spec.ts, *.rpc.spec.ts) and tests/.
 * Tests run in plain Node, without a virtual machine around each file: modules are loaded once for each worker.
 */
export default {
  runner: 'jest-light-runner/child-process',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tests', '<rootDir>/chaos'],
  testMatch: ['**/*.spec.ts'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.data/'],
  globalSetup: `${support}/global-setup.js`,
  globalTeardown: `${support}/global-teardown.js`,
  setupFiles: [`${support}/each-worker.js`],
  setupFilesAfterEnv: [`${support}/steps.js`],
  testSequencer: `${support}/longest-first.js`,
  transform: {},
  maxWorkers: 2,
}
