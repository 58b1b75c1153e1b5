import argon2 from 'argon2'
import type { HashingAnswer, HashingTask } from './hashing-task.js'

/** OWASP Password Storage Cheat Sheet: 19 MiB, two passes. */
const settings = { type: argon2.argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const

/** The process that `Hasher` starts: answers each task, as many at once as it is given. */
process.on('message', ({ id, password, against }: HashingTask) => {
  const result = against === undefined ? argon2.hash(password, settings) : argon2.verify(against, password)
  const answer = (fields: Omit<HashingAnswer, 'id'>) => process.send?.({ id, ...fields })
  result.then(
    (value) => answer({ value }),
    (error: unknown) => answer({ error: String(error) }),
  )
})

// Whoever asked is gone.
process.on('disconnect', () => process.exit())
