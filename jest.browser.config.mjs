import everything from './jest.config.mjs'

/** The tests in a real browser, which `npm test` leaves out: `npm run test:browser`. */
export default {
  ...everything,
  roots: ['<rootDir>/tests/browser'],
  testMatch: ['**/*.browser.ts'],
  maxWorkers: 1,
}
