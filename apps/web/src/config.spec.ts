import { readWebConfig, settingNames } from './config.js'

const given = {
  DATABASE_URL: 'postgres://web@localhost/web',
  WEB_PORT: '3001',
  GATEWAY_URL: 'http://localhost:3000',
  PUBLIC_URL: 'https://cms.example.org',
}

describe('The settings of the web service', () => {
  it('have defaults where they can', () => {
    expect(readWebConfig({ ...given, SESSION_MINUTES: '' })).toMatchObject({
      WEB_PORT: 3001,
      SESSION_MINUTES: 30,
      TRUST_PROXY: '',
    })
  })

  it.each(Object.keys(given))('are asked for: %s', (name) => {
    expect(() => readWebConfig({ ...given, [name]: undefined })).toThrow(`${name} is missing`)
  })

  it.each([
    ['WEB_PORT', 'http'],
    ['WEB_PORT', '70000'],
    ['SESSION_MINUTES', '1'],
    ['PUBLIC_URL', 'https://cms.example.org/path'],
    ['GATEWAY_URL', 'gateway'],
  ])('are refused where they are wrong, and not repeated: %s=%s', (name, value) => {
    const message = (() => {
      try {
        readWebConfig({ ...given, [name]: value })
      } catch (error) {
        return (error as Error).message
      }
      return 'accepted'
    })()
    expect(message).toContain(`Settings: ${name} is no`)
    expect(message).not.toContain(`${value} `)
  })

  it('are all named', () => {
    expect(settingNames).toEqual(expect.arrayContaining(Object.keys(given)))
  })
})
