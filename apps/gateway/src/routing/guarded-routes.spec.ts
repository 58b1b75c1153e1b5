import { candidatesRpc, type CandidateRef, type Empty } from '@sih/contracts'
import { Controller, Get, type Type } from '@nestjs/common'
import { DiscoveryModule } from '@nestjs/core'
import { Test } from '@nestjs/testing'
import { GuardedRoutes } from './guarded-routes.js'
import { Open } from './open.decorator.js'
import { routeDefinitionOf } from './route-metadata.js'
import { Route } from './route.decorator.js'

const nobody = async () => ({}) as never

@Controller()
class Guarded {
  @Route('GET', '/candidates/:candidateId', candidatesRpc.openProfile)
  open(_input: CandidateRef) {
    return nobody()
  }

  @Route('DELETE', '/candidates/me/interests/:organisationId', candidatesRpc.withdrawInterest)
  drop() {
    return nobody()
  }

  @Open('/page', { summary: 'A page' })
  page() {
    return ''
  }
}

@Controller('health')
class Health {
  @Get('live')
  live() {
    return ''
  }
}

@Controller()
class Forgotten {
  @Get('everything')
  everything() {
    return ''
  }
}

const boot = async (...controllers: Type[]) => {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers,
    providers: [GuardedRoutes],
  }).compile()
  await module.init()
  await module.close()
}

describe('The gateway', () => {
  it('starts if every route has a contract or is marked open', async () => {
    await boot(Guarded)
  })

  it('does not start with a route that nothing guards, and names it', async () => {
    await expect(boot(Guarded, Forgotten)).rejects.toThrow('GET everything (Forgotten)')
  })

  it('does not take a route for one of the host’s because its path looks alike', async () => {
    await expect(boot(Health)).rejects.toThrow('GET live (Health)')
  })
})

describe('A route', () => {
  it('answers 200, or 204 where its contract has no response', () => {
    expect(routeDefinitionOf(Guarded.prototype.open)!.status).toBe(200)
    expect(routeDefinitionOf(Guarded.prototype.drop)!.status).toBe(204)
  })

  it('cannot name a parameter that its contract does not know', () => {
    const misspelt = () => {
      class Misspelt {
        @Route('GET', '/candidates/:candidatId', candidatesRpc.openProfile)
        open(_input: CandidateRef) {
          return nobody()
        }
      }
      return Misspelt
    }
    expect(misspelt).toThrow('candidates.v1.open-profile has no candidatId')
  })

  it('cannot have a handler that does not meet its contract', () => {
    class Wrong {
      // @ts-expect-error a handler for another request
      @Route('GET', '/candidates/me', candidatesRpc.getOwnProfile)
      request(_input: CandidateRef) {
        return nobody()
      }

      // @ts-expect-error a handler with another answer
      @Route('GET', '/candidates/me/again', candidatesRpc.getOwnProfile)
      answer(_input: Empty): Promise<{ id: number }> {
        return nobody()
      }
    }
    expect(Wrong).toBeDefined()
  })
})
