import { eventually } from '@sih/testing'
import type { Scene } from '../scene/scene.js'
import { auditors, callsOf } from './call.js'

const size = async ({ people }: Scene) => {
  const { checkpoint } = await people.alex.get<{ checkpoint: string }>('/audit/checkpoint')
  return Number(checkpoint.split('\n')[1])
}

/** The export that was asked for, once it is made. */
async function madeExport({ given, people }: Scene) {
  const { id } = given['export']
  await eventually(async () => {
    const { items } = await people.alex.get<{ items: { id: string; state: string }[] }>('/audit/exports')
    expect(items.find((item) => item.id === id)).toMatchObject({ state: 'ready' })
  })
  return { exportId: id }
}

/** Somebody who is refused as often as these attacks are is an alarm before long. Not the one about who asks. */
function raisedAlarm({ people }: Scene) {
  return eventually(async () => {
    const { items } = await people.alex.get<{ items: { id: string; accountId: string | null }[] }>(
      '/audit/alarms?acknowledged=false&kind=refused_burst',
    )
    const alarm = items.find(({ accountId }) => accountId !== people.alex.id)
    expect(alarm).toBeDefined()
    return { alarmId: alarm!.id }
  })
}

export const auditCalls = callsOf(auditors, 'alex', {
  'GET /audit/entries': {},
  'GET /audit/entries/{index}': { path: { index: 0 } },
  'GET /audit/checkpoint': {},
  'GET /audit/proofs/inclusion': { query: async (scene) => ({ index: 0, size: await size(scene) }) },
  'GET /audit/proofs/consistency': { query: async (scene) => ({ from: 1, to: await size(scene) }) },
  'GET /audit/export': {},
  'GET /audit/completeness': {},
  'POST /audit/exports': { body: { outcome: 'refused' }, gives: 'export' },
  'GET /audit/exports': {},
  'GET /audit/exports/{exportId}/file': { path: madeExport, isAnybodys: true },
  'GET /audit/alarms': {},
  'GET /audit/alarms/{alarmId}': { path: raisedAlarm },
  'POST /audit/alarms/{alarmId}/acknowledgement': { path: raisedAlarm, body: { found: 'Our own tests' } },
  'POST /audit/names/members': { body: ({ given }) => ({ accountIds: [given['sam'].id] }) },
  'POST /audit/names/staff': { body: ({ given }) => ({ accountIds: [given['sam'].id] }) },
})
