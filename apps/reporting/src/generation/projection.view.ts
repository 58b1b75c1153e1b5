import type { Projection, ProjectionGeneration } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import type { Progress } from '../journal/progress.js'

interface GenerationRow extends Omit<ProjectionGeneration, 'begunAt'> {
  begunAt: Date
}

export async function projectionView(tx: Tx, progress: Progress): Promise<Projection> {
  const asOf = await progress.asOf(tx)
  const generations = await tx.query<GenerationRow>(
    `select id, state, begun_at as "begunAt",
            (select coalesce(sum(size), 0) from shelf where generation = generation.id)::integer as facts
     from generation where state <> 'dropping' order by id`,
    [],
  )
  return {
    asOf: asOf.toISOString(),
    generations: generations.map(({ begunAt, ...row }) => ({ ...row, begunAt: begunAt.toISOString() })),
  }
}
