import { connectionCodes, type Connection } from '@sih/contracts'
import { shownConnections, storedAs, withoutWis } from './wis.js'

describe('WIS status', () => {
  it('is shown where it was agreed', () => {
    expect(shownConnections(['veteran_wis', 'spouse'], true)).toEqual(['veteran_wis', 'spouse'])
  })

  it('looks like any other veteran otherwise, once', () => {
    expect(shownConnections(['veteran_wis', 'spouse'], false)).toEqual(['veteran', 'spouse'])
    expect(shownConnections(['veteran', 'veteran_wis'], false)).toEqual(['veteran'])
    expect(withoutWis(['reservist', 'veteran_wis'])).toEqual(['reservist', 'veteran'])
  })

  it('leaves every other connection alone', () => {
    const others = connectionCodes.filter((code) => code !== 'veteran_wis')
    for (const agreed of [true, false]) expect(shownConnections(others, agreed)).toEqual(others)
  })

  it('is found exactly where it is shown', () => {
    for (const agreed of [true, false]) {
      for (const filter of connectionCodes) {
        for (const pair of pairs(connectionCodes)) {
          const found = pair.some((code) => storedAs(filter, agreed).includes(code))
          expect([filter, pair, found]).toEqual([
            filter,
            pair,
            shownConnections(pair, agreed).includes(filter),
          ])
        }
      }
    }
  })
})

const pairs = (codes: Connection[]) =>
  codes.flatMap((one) => codes.map((other) => [...new Set([one, other])]))
