import type { ServiceName } from '@sih/kernel'

/** What a consumer tells a source: everything up to `number` is committed here, and the chain then had this head. */
export interface Receipt {
  consumer: ServiceName
  number: number
  /** Hexadecimal. */
  head: string
  /** True if a later batch came first: what is missing should be sent again at once. */
  gap: boolean
}
