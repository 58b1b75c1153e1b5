import type { Sign } from './program.js'

/** What a service sends on its channel to the supervisor when it can be used. */
export interface ReadyMessage {
  type: 'ready'
  service?: string
  /** Base address of its health endpoints. */
  healthUrl?: string
}

export const isReadyMessage = ({ message }: Sign): boolean =>
  (message as ReadyMessage | undefined)?.type === 'ready'
