import { gatewayEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import { Sealer } from '../sealing/sealer.js'
import { accessTokenLifetime } from './access-tokens.js'
import type { SigningKey } from './signing-keys.js'

/** Seconds. How long a gateway may take to see what changed here, and a clock may differ, many times over. */
const margin = 60
/** Milliseconds that a key verifies after the next one has begun to sign. */
const verifiesFor = (accessTokenLifetime + margin) * 1000

interface Row {
  key_id: string
  sealed_key: Buffer
  signs_from: Date
}

/** The keys as all gateways share them: in the database, sealed. */
export class SigningKeyStore {
  constructor(private readonly sealer: Sealer) {}

  /** Keys that are of any use now, newest first. */
  async inUse(tx: Tx): Promise<SigningKey[]> {
    const rows = await tx.query<Row>('select * from signing_key order by signs_from desc, key_id')
    const useful = rows.filter((_row, n) => {
      const successor = rows[n - 1]
      return !successor || successor.signs_from.getTime() + verifiesFor > tx.now().getTime()
    })
    return useful.map((row) => ({ jwk: this.open(row), signsFrom: row.signs_from }))
  }

  /** Makes the first key, unless there is one: all who start at the same time end up with the same. */
  async first(tx: Tx): Promise<void> {
    await tx.query('lock table signing_key in exclusive mode')
    const [any] = await tx.query('select from signing_key limit 1')
    if (!any) await this.add(tx, tx.now())
  }

  /**
   * A new key, which every gateway and everybody who verifies tokens knows before it signs. What is of no use any more goes.
   * @returns its id
   */
  async rotate(tx: Tx, signsFrom: Date): Promise<string> {
    await tx.query('lock table signing_key in exclusive mode')
    const kept = (await this.inUse(tx)).map(({ jwk }) => jwk.kid)
    await tx.query('delete from signing_key where key_id <> all ($1)', [kept])
    return this.add(tx, signsFrom)
  }

  /** A new key that signs at once; what any other has signed is void. @returns its id */
  async replaceAll(tx: Tx): Promise<string> {
    await tx.query('lock table signing_key in exclusive mode')
    await tx.query('delete from signing_key')
    return this.add(tx, tx.now())
  }

  private async add(tx: Tx, signsFrom: Date): Promise<string> {
    const jwk = await newSigningKey()
    const keyId = jwk.kid!
    const sealed = this.sealer.seal(Buffer.from(JSON.stringify(jwk)), about(keyId))
    await tx.query(
      'insert into signing_key (key_id, sealed_key, made_at, signs_from) values ($1, $2, $3, $4)',
      [keyId, sealed, tx.now(), signsFrom],
    )
    tx.publish(gatewayEvents.signingKeyMade, { keyId, signsFrom: signsFrom.toISOString() })
    return keyId
  }

  private open({ key_id, sealed_key }: Row): JWK {
    return JSON.parse(this.sealer.open(sealed_key, about(key_id)).toString()) as JWK
  }
}

const about = (keyId: string): string => `signing key ${keyId}`

async function newSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const jwk = await exportJWK(privateKey)
  return { ...jwk, kid: await calculateJwkThumbprint(jwk) }
}
