import { hashOfToken } from '@sih/auth'
import type { Tx } from '@sih/persistence'
import { randomInt } from 'node:crypto'

const howMany = 10
/** Crockford's base 32: nothing that is taken for something else. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 120 random bits: more than 112, so that a plain hash is enough (ASVS 5.0, 6.5.2). */
const newCode = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 6 }, () => letters[randomInt(32)]).join('')).join('-')

const hashOf = (code: string): Buffer =>
  hashOfToken(
    code
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .replaceAll('O', '0')
      .replace(/[IL]/g, '1'),
  )

/** @returns new codes in place of all others; they are not known to anybody again */
export async function renewCodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode)
  await tx.query('delete from recovery_code where account_id = $1', [accountId])
  await tx.query('insert into recovery_code (account_id, code_hash) select $1, unnest($2::bytea[])', [
    accountId,
    codes.map(hashOf),
  ])
  return codes
}

/** @returns whether it was one of theirs; it is none any more */
export async function useUp(tx: Tx, accountId: string, code: string): Promise<boolean> {
  const used = await tx.query(
    'delete from recovery_code where account_id = $1 and code_hash = $2 returning account_id',
    [accountId, hashOf(code)],
  )
  return used.length > 0
}
