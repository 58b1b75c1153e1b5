import { parseScale, parseStartArguments } from './arguments.js'

describe('the arguments of the start command', () => {
  it('ask for nothing special if there are none', () => {
    expect(parseStartArguments([])).toEqual({ scale: {}, logStyle: 'readable', seed: true, help: false })
  })

  it('scale any number of services', () => {
    const { scale } = parseStartArguments(['--scale', 'candidates=2', '--scale=gateway=3'])
    expect(scale).toEqual({ candidates: 2, gateway: 3 })
  })

  it.each([
    'candidate=2',
    '=2',
    'candidates',
    'candidates=',
    'candidates=-1',
    'candidates=1.5',
    'candidates=x',
    'candidates=17',
  ])('refuse --scale %s and say why', (text) => {
    expect(() => parseScale(text)).toThrow(`--scale ${text}:`)
  })

  it('are refused if nobody knows them', () => {
    expect(() => parseStartArguments(['--port=3000'])).toThrow('--port')
  })
})
