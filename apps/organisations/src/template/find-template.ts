import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { IsNull, Not } from 'typeorm'
import { AgreementTemplate } from './agreement-template.entity.js'

/** The wording in which agreements are issued. The first one came with the database. */
export const newestTemplate = (tx: Tx): Promise<AgreementTemplate> =>
  tx.manager.findOneOrFail(AgreementTemplate, {
    where: { publishedAt: Not(IsNull()) },
    order: { version: 'desc' },
  })

/** @throws DomainError TEMPLATE_NOT_FOUND */
export async function findTemplate(tx: Tx, version: number): Promise<AgreementTemplate> {
  const template = await tx.manager.findOneBy(AgreementTemplate, { version })
  if (!template) throw new DomainError('TEMPLATE_NOT_FOUND')
  return template
}

/** Until the end of the transaction nobody else adds or changes a wording: versions have no gaps, the newest stays it. */
export const oneAtATime = (tx: Tx) =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended('agreement-template', 0))`)
