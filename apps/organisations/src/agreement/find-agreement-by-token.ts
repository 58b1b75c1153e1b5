import { hashOfToken } from '@sih/auth'
import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Agreement } from './agreement.entity.js'

/** The agreement, with its text, whose link carries the token. Whether it may still be signed is the caller's to ask. */
export async function findAgreementByToken(tx: Tx, token: string): Promise<Agreement> {
  const agreement = await tx.manager
    .createQueryBuilder(Agreement, 'agreement')
    .addSelect('agreement.text')
    .where({ tokenHash: hashOfToken(token) })
    .getOne()
  if (!agreement) throw new DomainError('LINK_NOT_VALID')
  return agreement
}
