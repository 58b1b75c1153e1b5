import type { PortWish } from '../ports/choose-port.js'
import { describeHolder } from '../ports/port-holder.js'
import { isFree } from '../ports/probe-port.js'
import { well, wrong, type Finding } from './finding.js'

/** Is a port free, or does it not matter? */
export async function port(
  { setting, port: number, movable }: PortWish,
  isRunning: boolean,
): Promise<Finding> {
  const what = `Port ${number} (${setting})`
  if (await isFree(number)) return well(`${what} is free`)
  if (isRunning) return well(`${what} is in use, as it should be while a stack is running`)
  const holder = describeHolder(number)
  if (movable) return well(`${what} is taken by ${holder}; another will be chosen`)
  return wrong(
    `${what} is taken by ${holder}`,
    `stop it, or choose another port: ${setting}=<port> npm start`,
  )
}
