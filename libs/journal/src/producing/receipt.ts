import type { ServiceName } from '@sih/kernel'

/** What a consumer tells a source: everything up to `number` is committed here, and the chain then had this head. */
export interface Receipt {
  consumer: ServiceName
  number: number
  /** Hexadecimal. */
  head: string
  /** True if a later batch came first, and what is missing has not come yet. */
  gap: boolean
  /** True if the stream has more for it: without a gap, all that it lacks is on its way. */
  coming: boolean
}
