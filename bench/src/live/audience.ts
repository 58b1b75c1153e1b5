import type { Stack } from '@sih/local-stack'
import { Listener } from '@sih/testing'
import { signIn } from '../login-storm/sign-in.js'

/** As many as the gateway leaves one session. */
const ofOneSession = 6

/** Somebody's streams, over both gateways. */
export interface Listening {
  accountId: string
  organisationId: string | null
  accessToken: string
  listeners: Listener[]
}

interface Claims {
  sub: string
  org: string | null
}

/** So many streams, of everybody of the demonstration who can sign in, each with several sessions. */
export async function audience({ instances, signIns, apiUrl }: Stack, streams: number): Promise<Listening[]> {
  const gateways = instances.flatMap(({ url }) => url ?? [])
  const { password } = signIns[0]!
  const people = [
    ...['airedale', 'leeds'].flatMap((domain) => [`admin@${domain}.example`, `user@${domain}.example`]),
    ...Array.from({ length: 39 }, (_, n) => `candidate${n + 1}@candidate.example`),
  ]
  const listening: Listening[] = []
  for (let session = 0, left = streams; left > 0; session += 1) {
    for (const [n, email] of people.entries()) {
      const token = await signIn(apiUrl, { email, password }, `10.${n}.${session}.1`).catch(() => undefined)
      if (!token || left === 0) continue
      const count = Math.min(left, ofOneSession)
      left -= count
      const { sub, org } = claimsOf(token)
      const listeners = Array.from({ length: count }, (_, at) => new Listener(gateways, token, at))
      listening.push({ accountId: sub, organisationId: org, accessToken: token, listeners })
    }
  }
  return listening
}

const claimsOf = (token: string): Claims =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Claims
