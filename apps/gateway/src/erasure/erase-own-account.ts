import { candidatesRpc, type EraseOwnAccountRequest, type ErasureReceipt } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Injectable } from '@nestjs/common'
import { OwnPassword } from '../passwords/own-password.js'

/**
 * A thief of the session must not be able to do this, so the password is asked for again. The account itself goes when the
 * candidates service says that the erasure has begun, like every other part.
 */
@Injectable()
export class EraseOwnAccount {
  private readonly candidates

  constructor(
    client: RpcClient,
    private readonly ownPassword: OwnPassword,
  ) {
    this.candidates = client.of(candidatesRpc)
  }

  async run({ password }: EraseOwnAccountRequest): Promise<ErasureReceipt> {
    await this.ownPassword.assertIs(password)
    return this.candidates.eraseOwnProfile({})
  }
}
