import { Passwords, decoy } from './passwords.js'

describe('Passwords', () => {
  const passwords = new Passwords()
  afterAll(() => passwords.onModuleDestroy())

  const settings = (hash: string) => hash.split('$').slice(0, 4)

  it('take as long for an unknown address as for a known one', async () => {
    expect(settings(decoy)).toEqual(settings(await passwords.hash('tern-granite-apron')))
  })

  it('are never right where there is none', async () => {
    expect(await passwords.matches(null, 'tern-granite-apron')).toBe(false)
  })

  it('are the same however the keyboard composes them', async () => {
    const hash = await passwords.hash('caf\u00e9-granite-apron')
    expect(await passwords.matches(hash, 'cafe\u0301-granite-apron')).toBe(true)
  })
})
