import { retryDelay } from './retry-delay.js'

test('doubles from a second to a quarter of an hour, and never ends', () => {
  const seconds = Array.from({ length: 12 }, (_, n) => retryDelay(n + 1, false) / 1000)
  expect(seconds).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900])
  expect(retryDelay(100_000, false)).toBe(900_000)
})

test('what was refused for good waits a day', () => {
  expect(retryDelay(1, true)).toBe(86_400_000)
})
