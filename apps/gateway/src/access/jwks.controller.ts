import { Controller, Header } from '@nestjs/common'
import type { JSONWebKeySet } from 'jose'
import { Open } from '../routing/open.decorator.js'
import { SigningKeys } from './signing-keys.js'

@Controller()
export class JwksController {
  constructor(private readonly keys: SigningKeys) {}

  @Open('/.well-known/jwks.json', { summary: 'Keys that verify access tokens (RFC 7517)' })
  @Header('Cache-Control', 'public, max-age=300')
  published(): JSONWebKeySet {
    return this.keys.published
  }
}
