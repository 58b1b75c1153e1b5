import { writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/**
 * About a tenth of a processor where others want all of it: enough that people can still sign in on a machine with too much to
 * do, and little enough that nobody else feels them.
 */
const priority = constants.priority.PRIORITY_BELOW_NORMAL

/**
 * Lets a process that was just started give way to others. It makes its threads later, and they take after it.
 * @param pid of the leader of a session
 */
export function giveWay(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    setPriority(pid, priority)
    // Linux may share the processor between sessions first, whatever their processes' priority: sched(7), "autogroup".
    if (process.platform === 'linux') writeFileSync(`/proc/${pid}/autogroup`, String(priority))
  } catch {
    // It has ended already, or the system has no such thing: it hashes all the same.
  }
}
