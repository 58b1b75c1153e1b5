import type { Principal } from '@sih/kernel'
import type { GatewayConfig } from '../config.js'

/** Everybody who sees what others have written about themselves. */
export const needsSecondFactor = (
  role: Principal['role'],
  { SECOND_FACTOR }: Pick<GatewayConfig, 'SECOND_FACTOR'>,
): boolean => SECOND_FACTOR === 'required' && role !== 'candidate'
