import { constants, setPriority } from 'node:os'
import { workerData } from 'node:worker_threads'
import { signIn } from './sign-in.js'

const { apiUrl, attempts } = workerData as { apiUrl: string; attempts: object[] }

// Of this thread alone (Linux): people have machines of their own, and take no time from the server's.
setPriority(constants.priority.PRIORITY_LOW)

/** Everybody at the same moment, each from a network of their own. */
await Promise.all(attempts.map((person, n) => signIn(apiUrl, person, `10.${n}.0.1`)))
