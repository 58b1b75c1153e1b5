import { Refusal, type FieldProblem } from '@sih/api-client'

interface Searched<F, C> {
  found: F
  counts: C
  wrong: FieldProblem[]
}

const nobody = { items: [], nextCursor: null }
const none = { total: 0, counts: [] }

/** What a search finds. Filters that the API does not take find nobody, and the page says what is wrong with them. */
export async function searched<F, C>(
  found: Promise<F>,
  counts: Promise<C>,
): Promise<Searched<F | typeof nobody, C | typeof none>> {
  try {
    const [candidates, numbers] = await Promise.all([found, counts])
    return { found: candidates, counts: numbers, wrong: [] }
  } catch (error) {
    if (!(error instanceof Refusal) || error.fields.length === 0) throw error
    return { found: nobody, counts: none, wrong: error.fields }
  }
}
