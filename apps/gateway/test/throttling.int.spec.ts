import { TestGateway, password } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start({ GUESSES_PER_NETWORK: 30 })
})
afterAll(() => gateway?.stop())

let networks = 0
/** A client in a network that nobody else in these tests is in. */
const elsewhere = () => `10.1.${(networks += 1)}.9`

const guess = async (
  email: string,
  from = elsewhere(),
  guessed = 'a-wrong-password',
  at = gateway.service.running,
) => {
  const body = { email, password: guessed }
  const answer = await gateway.call('POST', '/api/v1/auth/login', { body, from, at })
  return answer.status
}

describe('Guessing passwords', () => {
  it('stops after ten attempts at an account, whichever gateway and network they come by', async () => {
    const { email } = await gateway.opened()
    const another = await gateway.service.startReplica()
    const gateways = [gateway.service.running, another]
    for (let n = 0; n < 10; n += 1)
      expect(await guess(email, elsewhere(), 'no-no-no-no', gateways[n % 2])).toBe(401)
    for (const at of gateways) expect(await guess(email, elsewhere(), 'no-no-no-no', at)).toBe(429)
    expect(await guess(email, elsewhere(), password)).toBe(429)
  })

  it('stops after ten also when they come all at once', async () => {
    const { email } = await gateway.opened()
    const answers = await Promise.all(Array.from({ length: 25 }, () => guess(email, elsewhere())))
    expect(answers.filter((status) => status === 401)).toHaveLength(10)
    expect(answers.filter((status) => status === 429)).toHaveLength(15)
  })

  it('does not lock the owner out where they have signed in before', async () => {
    const { email } = await gateway.opened()
    const home = elsewhere()
    await gateway.signIn(email, { from: home })
    await Promise.all(Array.from({ length: 12 }, () => guess(email, elsewhere())))
    expect(await guess(email, elsewhere(), password)).toBe(429)
    expect(await guess(email, home, password)).toBe(200)
  })

  it('is counted at home too', async () => {
    const { email } = await gateway.opened()
    const home = elsewhere()
    await gateway.signIn(email, { from: home })
    for (let n = 0; n < 10; n += 1) expect(await guess(email, home)).toBe(401)
    expect(await guess(email, home, password)).toBe(429)
  })

  it('counts what was wrong, not what was right', async () => {
    const { email } = await gateway.opened()
    for (let n = 0; n < 12; n += 1) expect(await guess(email, elsewhere(), password)).toBe(200)
  })

  it('at many accounts from one network stops as well', async () => {
    const from = elsewhere()
    const answers: number[] = []
    for (let n = 0; n < 32; n += 1) answers.push(await guess(`nobody${n}@example.org`, from))
    expect(answers.filter((status) => status === 401)).toHaveLength(30)
    expect(answers.slice(30)).toEqual([429, 429])
  })

  it('at an address nobody has is answered like one at an address somebody has, and stops as early', async () => {
    const { email } = await gateway.opened()
    const answers = async (address: string) => {
      const all = []
      for (let n = 0; n < 11; n += 1) {
        const body = { email: address, password: 'a-wrong-password' }
        const answer = await gateway.call('POST', '/api/v1/auth/login', { body, from: elsewhere() })
        all.push({ ...answer.body, correlationId: '', retry: answer.headers.has('retry-after') })
      }
      return all
    }
    expect(await answers('nobody@example.org')).toEqual(await answers(email))
  })

  it('says when to come back', async () => {
    const from = elsewhere()
    const call = { body: { email: 'wait@example.org', password: 'a-wrong-password' }, from }
    const last = async () => gateway.call('POST', '/api/v1/auth/login', call)
    for (let n = 0; n < 10; n += 1) await last()
    const { headers, body } = await last()
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(300)
    expect(body['code']).toBe('TOO_MANY_REQUESTS')
  })

  it('leaves no address in the table of limits', async () => {
    await guess('remember-me-not@example.org')
    const rows = await gateway.service.dataSource.query<{ key: string }[]>('select key from rate_limit')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('@')
  })
})

describe('An address that somebody makes up', () => {
  it('counts for nothing unless a trusted proxy gives it', async () => {
    const direct = await TestGateway.start({ TRUST_PROXY: undefined, GUESSES_PER_NETWORK: 2 })
    try {
      const attempts = ['198.51.100.1', '203.0.113.1', '192.0.2.1'].map((from, n) =>
        direct.call('POST', '/api/v1/auth/login', {
          body: { email: `a${n}@example.org`, password: 'x' },
          from,
        }),
      )
      const answers = await Promise.all(attempts)
      expect(answers.map(({ status }) => status).toSorted()).toEqual([401, 401, 429])
    } finally {
      await direct.stop()
    }
  })
})
