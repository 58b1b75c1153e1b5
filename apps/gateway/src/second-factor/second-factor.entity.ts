import { Column, Entity, PrimaryColumn } from 'typeorm'

/** An authenticator app (RFC 6238). It counts once a code of it has been seen. */
@Entity('second_factor')
export class SecondFactor {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string
  @Column('bytea', { name: 'sealed_secret' }) sealedSecret: Buffer
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null
  /** Of the newest code accepted: neither it nor an older one is accepted again (RFC 6238, 5.2). */
  @Column('integer', { name: 'last_step' }) lastStep: number
}
