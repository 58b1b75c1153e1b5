import { hashOfToken } from '@sih/auth'
import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { FindOptionsWhere } from 'typeorm'
import { Agreement } from './agreement.entity.js'

/** The agreement, with its text, whose link carries the token. Whether it may still be signed is the caller's to ask. */
export const findAgreementByToken = (tx: Tx, token: string): Promise<Agreement> =>
  find(tx, { tokenHash: hashOfToken(token) }, 'LINK_NOT_VALID')

export const agreementWithText = (tx: Tx, id: string): Promise<Agreement> =>
  find(tx, { id }, 'AGREEMENT_NOT_FOUND')

async function find(
  tx: Tx,
  where: FindOptionsWhere<Agreement>,
  missing: 'LINK_NOT_VALID' | 'AGREEMENT_NOT_FOUND',
): Promise<Agreement> {
  const agreement = await tx.manager
    .createQueryBuilder(Agreement, 'agreement')
    .addSelect('agreement.text')
    .where(where)
    .getOne()
  if (!agreement) throw new DomainError(missing)
  return agreement
}
