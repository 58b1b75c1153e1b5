import fc from 'fast-check'
import { comesTrue, dueAt, stepsOf } from './retention-steps.js'

const months = { warnAfter: 11, switchOffAfter: 12, eraseAfter: 24 }
const at = (moment: string) => new Date(`${moment}T09:30:00.000Z`)

it('the steps are a warning, the switch, two warnings and the erasure', () => {
  expect(stepsOf(months).map(({ to, after }) => [to, after])).toEqual([
    ['warned', 11],
    ['switched_off', 12],
    ['erasure_warned', 22],
    ['erasure_warned_again', 23],
    ['erased', 24],
  ])
})

it('each begins where the one before it ends', () => {
  const steps = stepsOf(months)
  expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to))
})

it.each([
  ['2026-11-22', 11, '2025-12-22'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2028-02-29', 24, '2026-02-28'],
  ['2026-11-30', 22, '2025-01-31'],
  ['2026-02-28', 1, '2026-01-31'],
])('on %s, %i months ago was %s', (now, after, expected) => {
  expect(dueAt(at(now), { from: 'in_use', to: 'warned', after }).lastActive).toEqual(at(expected))
})

it('somebody’s time has come on the day it was said to come, and on none before', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (lastActive, after) => {
      const step = { from: 'in_use', to: 'warned', after } as const
      const said = comesTrue(after, lastActive, lastActive)
      fc.pre(said.getTime() > lastActive.getTime() + 28 * 86_400_000)
      expect(dueAt(said, step).lastActive >= lastActive).toBe(true)
      expect(dueAt(new Date(said.getTime() - 86_400_000), step).lastActive >= lastActive).toBe(false)
    }),
  )
})

it('nothing follows an announcement within 28 days', () => {
  const { since } = dueAt(at('2026-11-29'), { from: 'warned', to: 'switched_off', after: 12 })
  expect(since).toEqual(at('2026-11-01'))
})

it.each([
  ['as planned', '2025-12-22', '2026-11-22', '2026-12-22'],
  ['28 days later if the e-mail is late', '2020-01-01', '2026-11-22', '2026-12-20'],
])('what is announced comes true %s', (_, lastActive, now, expected) => {
  expect(comesTrue(12, at(lastActive), at(now))).toEqual(at(expected))
})
