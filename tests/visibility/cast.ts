import { candidatesEvents, type EventEnvelope, type OrganisationState } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { candidate, organisationUser, programmeStaff } from '@sih/testing'
import { World } from '../../apps/candidates/test/world.js'
import { Messaging } from '../../apps/messaging/test/messaging-service.js'
import { kinds, type Access, type Kind } from './model.js'
import { severalAtOnce } from './several-at-once.js'

/** A candidate of one kind; everything is the same towards each organisation. */
export interface Player extends Kind {
  id: string
  /** The conversation with each organisation, where there was ever one. */
  threads: Map<string, string>
}

const job = {
  ...({
    roleTitle: 'Porter',
    staffGroup: '09',
    band: '2',
    contractType: 'permanent',
  } as const),
  wholeTimeEquivalent: 100,
  startsOn: '2026-03-02',
}

const facts = [
  candidatesEvents.interestDelivered,
  candidatesEvents.interestWithdrawn,
  candidatesEvents.visibilityChanged,
]

/** The two services that show candidates to organisations, with a candidate of every kind. */
export class Cast {
  readonly players: Player[] = []
  readonly organisations = new Map<Access, OrganisationState>()
  private proposer: OrganisationState
  private readonly told = new Set<string>()

  private constructor(
    readonly world: World,
    readonly messaging: Messaging,
  ) {}

  static async start(): Promise<Cast> {
    return new Cast(await World.start(), await Messaging.start())
  }

  async assemble(): Promise<void> {
    await this.messaging.ready()
    this.proposer = await this.organisation(true)
    for (const access of ['active', 'lost', 'never'] as const) {
      this.organisations.set(access, await this.organisation(access !== 'never'))
    }
    await this.introduce()
    await this.part()
  }

  async stop(): Promise<void> {
    await this.world.stop()
    await this.messaging.stop()
  }

  private async organisation(accessActive: boolean): Promise<OrganisationState> {
    const state = await this.world.organisation({ accessActive })
    await this.messaging.organisation({ organisationId: state.organisationId, accessActive })
    return state
  }

  private get organisationIds(): string[] {
    return [...this.organisations.values()].map(({ organisationId }) => organisationId)
  }

  /** Everybody comes as close to the organisations as they ever do, and writes to whom they can. */
  private async introduce(): Promise<void> {
    const organisationIds = [this.proposer.organisationId]
    await severalAtOnce(kinds, async (kind) => {
      const id = await this.world.candidate({ organisationIds })
      this.players.push({ ...kind, id, threads: new Map() })
    })
    await severalAtOnce(this.players, (player) => this.come(player))
    await this.tellMessaging()
    await severalAtOnce(this.players, async ({ id, threads }) => {
      const api = this.messaging.service.as(candidate(id))
      for (const organisationId of this.organisationIds) {
        const started = await api
          .startThread({ organisationId, body: 'Hello' })
          .catch((error: { code: string }) => {
            if (error.code !== 'ORGANISATION_NOT_FOUND') throw error
          })
        threads.set(organisationId, started?.id ?? newId())
      }
    })
  }

  private async come(player: Player): Promise<void> {
    const self = this.world.self(player.id)
    for (const organisationId of this.organisationIds) {
      if (player.hidden === 'before') await self.hideFrom({ organisationId })
      if (player.interest !== 'none') await self.expressInterest({ organisationId })
      // Dropped before a referral is answered: accepting it is what counts then.
      if (player.interest === 'dropped') await self.withdrawInterest({ organisationId })
      if (player.referral !== 'none') await this.refer(player, organisationId)
    }
  }

  private async refer({ id: candidateId, referral }: Player, organisationId: string): Promise<void> {
    const proposer = this.world.service.as(organisationUser(this.proposer.organisationId))
    const { id: referralId } = await proposer.proposeReferral({ candidateId, organisationId, reason: 'Try' })
    const self = this.world.self(candidateId)
    if (referral === 'accepted') await self.acceptReferral({ referralId })
    if (referral === 'declined') await self.declineReferral({ referralId })
  }

  /** Whoever goes away in whatever way does so now. */
  private async part(): Promise<void> {
    await severalAtOnce(this.players, async ({ id, hidden, switchedOn, closed }) => {
      const self = this.world.self(id)
      if (hidden === 'after') {
        for (const organisationId of this.organisationIds) await self.hideFrom({ organisationId })
      }
      if (!switchedOn) await self.setVisibility({ visible: false })
      if (closed === 'by_themself') await self.closeOwnProfile({ reason: 'no_longer_interested' })
      if (closed === 'placed') await this.place(id)
    })
    await this.tellMessaging()
    const lost = this.organisations.get('lost')!
    await this.world.change(lost, { accessActive: false })
    await this.messaging.loseAccess(lost.organisationId)
  }

  /** By the programme for each organisation: the first of them closes the profile, which the next could not see. */
  private async place(candidateId: string): Promise<void> {
    const staff = this.world.service.as(programmeStaff())
    for (const organisationId of [this.proposer.organisationId, ...this.organisationIds]) {
      await staff
        .recordJobFilling({ ...job, candidateId, organisationId })
        .catch((error: { code: string }) => {
          if (error.code !== 'CANDIDATE_NOT_FOUND') throw error
        })
    }
  }

  private async tellMessaging(): Promise<void> {
    const peer = this.messaging.service.peers.get('candidates')!
    for (const event of await this.world.events()) {
      const contract = facts.find(({ type }) => type === event.type)
      if (!contract || this.told.has(event.id)) continue
      this.told.add(event.id)
      await peer.publish(contract, event.data as EventEnvelope<never>['data'])
    }
    await this.messaging.service.caughtUp('candidates')
  }
}
