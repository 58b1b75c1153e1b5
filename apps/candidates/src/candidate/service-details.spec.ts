import { connectionCodes, connectionQuestionCodes, type ServiceDetails } from '@sih/contracts'
import type { DomainError } from '@sih/kernel'
import { askedOf, isAsked, serviceDetails } from './service-details.js'

const all: Required<ServiceDetails> = {
  service: 'british_army',
  rank: 'Corporal',
  serviceFrom: '2010-01-01',
  dischargeDate: '2026-12-31',
  unit: '4th Battalion',
  relation: 'Married to a soldier',
  relocationDate: '2027-02-01',
}

const fieldsRefused = (given: ServiceDetails, connections: string[]) => {
  try {
    serviceDetails(given, connections)
    return []
  } catch (error) {
    return (error as DomainError).fields.map(({ field }) => field)
  }
}

describe('serviceDetails', () => {
  it('keeps of each connection the answers that belong to it, and refuses the others by name', () => {
    for (const connection of connectionCodes) {
      const asked = connectionQuestionCodes.filter((question) => isAsked(question, [connection]))
      const own = Object.fromEntries(asked.map((question) => [question, all[question]]))
      const kept = serviceDetails(own, [connection])
      expect([connection, kept]).toEqual([connection, { ...empty, ...own }])
      expect(askedOf(all, [connection])).toEqual(kept)
      expect(fieldsRefused(all, [connection])).toEqual(
        connectionQuestionCodes.filter((question) => !asked.includes(question)),
      )
    }
    expect(isAsked('dischargeDate', ['service_leaver'])).toBe(true)
    expect(isAsked('unit', ['reservist'])).toBe(true)
    expect(isAsked('relocationDate', ['spouse'])).toBe(true)
    expect(isAsked('dischargeDate', ['spouse'])).toBe(false)
  })

  it('takes all answers of somebody with several connections', () => {
    expect(serviceDetails(all, ['reservist', 'veteran', 'partner'])).toEqual(all)
    expect(serviceDetails({}, ['reservist'])).toEqual(empty)
    expect(serviceDetails({ relation: null }, ['reservist'])).toEqual(empty)
  })

  it('refuses dates that cannot be right', () => {
    expect(fieldsRefused({ serviceFrom: '0010-01-01' }, ['veteran'])).toEqual(['serviceFrom'])
    const backwards = { serviceFrom: '2020-01-01', dischargeDate: '2020-01-01' }
    expect(fieldsRefused(backwards, ['veteran'])).toEqual(['dischargeDate'])
  })
})

const empty = Object.fromEntries(connectionQuestionCodes.map((question) => [question, null]))
