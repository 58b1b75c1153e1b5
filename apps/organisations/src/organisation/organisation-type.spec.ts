import { organisationTypeOf } from './organisation-type.js'

describe('organisationTypeOf', () => {
  it.each([
    ['R0A', 'MANCHESTER UNIVERSITY NHS FOUNDATION TRUST', 'nhs_foundation_trust'],
    ['RYT', 'PUBLIC HEALTH WALES NHS TRUST', 'nhs_trust'],
    ['7A1', 'BETSI CADWALADR UNIVERSITY LHB', 'welsh_health_board'],
    ['W0001', 'SWANSEA BAY UNIVERSITY HEALTH BOARD', 'welsh_health_board'],
    ['X26', 'NHS ENGLAND', 'other'],
  ])('%s %s: %s', (odsCode, name, type) => {
    expect(organisationTypeOf(odsCode, name)).toBe(type)
  })
})
