import { describeHolder } from './port-holder.js'
import { freePort, isFree } from './probe-port.js'

/** Which port somebody would like, and how much they insist. */
export interface PortWish {
  /** The environment variable that sets it. */
  setting: string
  port: number
  /** Another one will do: nobody has asked for this one, and no address depends on it. */
  movable: boolean
}

export interface ChosenPort {
  port: number
  /** The port that was wished for and is taken. */
  insteadOf?: number
}

/**
 * The port wished for, or another one if that is taken and may be moved.
 * @throws Error naming the setting and, where it can be found, who holds the port.
 */
export async function choosePort({ setting, port, movable }: PortWish): Promise<ChosenPort> {
  if (await isFree(port)) return { port }
  if (movable) return { port: await freePort(), insteadOf: port }
  throw new Error(
    `Port ${port} is taken by ${describeHolder(port)}. Stop it, or choose another port: ${setting}=<port> npm start`,
  )
}
