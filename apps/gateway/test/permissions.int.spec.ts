import {
  auditRpc,
  candidatesRpc,
  gatewayRpc,
  messagingRpc,
  organisationsRpc,
  reportingRpc,
  type Rpc,
} from '@sih/contracts'
import { isGranted, newId, roles, type Role } from '@sih/kernel'
import { allRoutes } from './all-routes.js'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
const tokens = new Map<Role, string>()
beforeAll(async () => {
  gateway = await TestGateway.start()
  for (const role of roles) tokens.set(role, await gateway.tokenOf(role))
})
afterAll(() => gateway?.stop())

const concrete = (path: string) => `/api/v1${path.replace(/:\w+/g, newId())}`

describe('Every route', () => {
  it('asks for a sign-in unless its contract is public', async () => {
    const routes = allRoutes(gateway)
    expect(routes.length).toBeGreaterThan(35)
    for (const { method, path, contract } of routes) {
      const { status } = await gateway.call(method, concrete(path))
      const isPublic = contract.permissions.includes('public')
      expect([method, path, status === 401]).toEqual([method, path, !isPublic])
    }
  })

  it.each(roles)('lets %s in or not, as the contract says', async (role) => {
    const principal = { role, accountId: newId(), organisationId: null, sessionId: null }
    for (const { method, path, contract, also } of allRoutes(gateway)) {
      // Signing out would end this test's session.
      if (contract.subject === gatewayRpc.signOut.subject) continue
      const { status } = await gateway.call(method, concrete(path), { token: tokens.get(role)! })
      const may = isGranted(principal, contract.permissions) && (!also || isGranted(principal, [also]))
      expect([method, path, status !== 403]).toEqual([method, path, may])
    }
  })

  it('under /admin is for the programme, accounts for its lead alone, and under /audit for auditors', () => {
    for (const { path, contract, also } of allRoutes(gateway)) {
      const who = roles.filter((role) => {
        const principal = { role, accountId: null, organisationId: null, sessionId: null }
        return [contract.permissions, ...(also ? [[also]] : [])].every((some) => isGranted(principal, some))
      })
      if (path.startsWith('/admin/')) {
        const programme = who.length === 1 ? ['programme_admin'] : ['programme_staff', 'programme_admin']
        expect([path, who]).toEqual([path, programme])
      }
      if (path.startsWith('/audit/')) expect([path, who]).toEqual([path, ['auditor']])
    }
  })
})

describe('Every operation', () => {
  /** Asked by the gateway itself, in the course of an operation of its own. */
  const inner: Rpc[] = [
    candidatesRpc.register,
    candidatesRpc.eraseOwnProfile,
    organisationsRpc.inspectInvitation,
    organisationsRpc.acceptInvitation,
    auditRpc.continueExport,
    auditRpc.continueSavedExport,
  ] as never

  it('that a person may ask for has a route, and no other has', () => {
    const tables = [organisationsRpc, candidatesRpc, messagingRpc, reportingRpc, auditRpc, gatewayRpc]
    const forPeople = tables
      .flatMap((table) => Object.values(table) as unknown as Rpc[])
      .filter(({ permissions }) => !permissions.includes('service'))
      .filter((contract) => !inner.includes(contract))
    const routed = new Set(allRoutes(gateway).map(({ contract }) => contract.subject))
    expect([...routed].toSorted()).toEqual(forPeople.map(({ subject }) => subject).toSorted())
  })
})
