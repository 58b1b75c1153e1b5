import { auditors, callsOf } from './call.js'

const size = async ({ people }: { people: Record<'alex', { get<T>(path: string): Promise<T> }> }) => {
  const { checkpoint } = await people.alex.get<{ checkpoint: string }>('/audit/checkpoint')
  return Number(checkpoint.split('\n')[1])
}

export const auditCalls = callsOf(auditors, 'alex', {
  'GET /audit/entries': {},
  'GET /audit/entries/{index}': { path: { index: 0 } },
  'GET /audit/checkpoint': {},
  'GET /audit/proofs/inclusion': { query: async (scene) => ({ index: 0, size: await size(scene) }) },
  'GET /audit/proofs/consistency': { query: async (scene) => ({ from: 1, to: await size(scene) }) },
  'GET /audit/export': {},
  'GET /audit/completeness': {},
  'POST /audit/names/members': { body: ({ given }) => ({ accountIds: [given['sam'].id] }) },
  'POST /audit/names/staff': { body: ({ given }) => ({ accountIds: [given['sam'].id] }) },
})
