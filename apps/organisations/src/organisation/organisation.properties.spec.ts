import { DomainError } from '@sih/kernel'
import fc from 'fast-check'
import { AccessModel } from '../../test/access-model.js'
import { accessSteps, day } from '../../test/access-steps.js'
import { AgreementTemplate } from '../template/agreement-template.entity.js'
import { Organisation } from './organisation.entity.js'
import { settle } from './settle.js'

const start = Date.parse('2026-11-02T09:00:00Z')
const particulars = {
  legalName: 'OLD NAME',
  type: 'other' as const,
  region: 'Y58',
  address: '1',
  postcode: 'AB1 2CD',
}

const wording = AgreementTemplate.draft(
  { version: 1, text: 'With {{legalName}}', validMonths: null },
  null,
  new Date(0),
)

/** An organisation and its model, taken through the same steps as the repository takes it. */
class Pair {
  readonly model: AccessModel
  readonly organisation = Object.assign(Organisation.add(particulars, new Date(start)), { wording })
  done = new Set<string>()
  refused = new Set<string>()

  constructor(graceDays: number) {
    this.model = new AccessModel(particulars.legalName, graceDays)
  }

  take(name: string): void {
    const step = accessSteps[name]!
    const expected = step.refusals(this.model)
    const before = JSON.stringify(this.organisation)
    const code = refusalOf(() => step.act(this.organisation, this.now))
    if (expected.length > 0) {
      expect(expected).toContain(code)
      expect(JSON.stringify(this.organisation)).toBe(before)
      this.refused.add(name)
    } else {
      expect(code).toBeNull()
      step.model(this.model)
      this.done.add(name)
    }
    this.model.follow()
    settle(this.organisation, this.now, this.model.graceDays)
    this.hold()
  }

  private hold(): void {
    const { model, organisation, now } = this
    const { active, endsAt } = organisation.access
    expect(active).toBe(model.active)
    expect(daysOf(endsAt)).toBe(model.active ? model.force!.until : Infinity)
    expect(organisation.agreementInForce?.legalName).toBe(model.force?.name)
    expect(organisation.agreementAwaited?.legalName).toBe(model.waiting?.name)
    for (const states of [['in_force'], ['issued', 'signed']]) {
      expect(organisation.agreements.filter(({ state }) => states.includes(state)).length).toBeLessThan(2)
    }
    // Reminders are due as well, and have a test of their own.
    for (const agreement of organisation.agreements) agreement.takeReminder(endOfTime)
    expect(settle(organisation, now, model.graceDays)).toEqual({ lapsed: [], reissued: [] })
    expect(daysOf(organisation.dueAt)).toBe(model.due)
  }

  private get now(): Date {
    return new Date(start + this.model.now * day)
  }
}

const endOfTime = new Date(8.64e15)
const daysOf = (date: Date | null): number => (date ? (date.getTime() - start) / day : Infinity)

function refusalOf(act: () => void): string | null {
  try {
    act()
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

describe('Access', () => {
  it('is what the model says after any steps, and what is not allowed is refused and changes nothing', () => {
    const done = new Set<string>()
    const refused = new Set<string>()
    const all = Object.keys(accessSteps)
    // Most steps lead away from access: without these it would hardly ever be there.
    const onwards = [
      'pledge',
      'issue',
      'sign',
      'countersign',
      'reinstate',
      'reopen',
      'reopen in the register',
    ]
    const renames = all.filter((name) => name.startsWith('rename'))
    const weighted = [
      { weight: 12, arbitrary: fc.constantFrom(...onwards) },
      { weight: 4, arbitrary: fc.constantFrom(...renames) },
      { weight: 3, arbitrary: fc.constantFrom(...all) },
    ]
    const step = fc.oneof(...weighted)
    // Chance alone hardly ever suspends one that is suspended: each step once more right away is one of the runs.
    const twice = all.flatMap((name) => [name, name])
    const steps = fc.array(step, { minLength: 30, maxLength: 60 })
    fc.assert(
      fc.property(steps, fc.constantFrom(0, 14, 28, 60), (names, graceDays) => {
        const pair = new Pair(graceDays)
        for (const name of names) pair.take(name)
        for (const name of pair.done) done.add(name)
        for (const name of pair.refused) refused.add(name)
      }),
      { numRuns: 100, examples: [[twice, 14]] },
    )
    // Otherwise it would say little.
    expect(done).toEqual(new Set(all))
    expect(refused.size).toBe(all.filter((name) => !/register|rename|wait/.test(name)).length)
  })
})
