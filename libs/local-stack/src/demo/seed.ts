import { setTimeout as delay } from 'node:timers/promises'
import { DemoApi } from './api.js'
import type { DemoContext } from './demo-context.js'
import { DemoEngagement } from './engagement.js'
import { MailCodes } from './mail-codes.js'
import { demoOdsFile, demoOrganisations, hasReached, type DemoOrganisation } from './organisations.js'
import { demoCandidates, openings, type DemoCandidate } from './people.js'
import { adminOf, colleagues, demoPassword, lead, userOf } from './sign-ins.js'

type MailReader = NonNullable<DemoContext['messages']>

interface Found {
  id: string
  odsCode: string
}

/** Fills an empty system through its front door: every step is one that people take, and leaves its entry in the audit log. */
export class DemoSeed {
  private readonly open: DemoApi
  private readonly codes: MailCodes
  private readonly candidates = demoCandidates()
  private programme!: DemoApi
  private readonly ids = new Map<string, string>()
  private readonly signedIn = new Map<string, Promise<DemoApi>>()

  /** @param signal calls it off, wherever it is */
  constructor(
    apiUrl: string,
    messages: MailReader,
    private readonly signal: AbortSignal,
  ) {
    this.open = new DemoApi(apiUrl, signal)
    this.codes = new MailCodes(messages, signal)
  }

  /** Whoever the banner offers can sign in. */
  async signIns(): Promise<void> {
    const [organisation] = demoOrganisations
    this.programme = await this.staff()
    await this.programme.upload('/admin/ods-imports', 'file', demoOdsFile())
    await this.pledge(organisation!)
    await Promise.all([this.onboard(organisation!), this.register(this.candidates[0]!, 0)])
  }

  async everythingElse(): Promise<void> {
    const [, ...organisations] = demoOrganisations
    await Promise.all(organisations.map((organisation) => this.pledge(organisation)))
    const others = [...this.candidates.entries()].slice(1)
    await Promise.all([
      ...organisations.map((organisation) => this.onboard(organisation)),
      inTurns(others, 16, ([n, candidate]) => this.register(candidate, n)),
    ])
    await Promise.all(demoOrganisations.map((organisation) => this.converse(organisation)))
    await this.engage()
  }

  /** The first one was made by the command, and invites the others. */
  private async staff(): Promise<DemoApi> {
    const admin = await this.as(lead.email)
    const [staff] = await Promise.all(
      colleagues.map(async (colleague) => {
        await admin.post('/admin/staff', colleague)
        return this.accept(colleague.email)
      }),
    )
    return staff!
  }

  private async pledge(organisation: DemoOrganisation): Promise<void> {
    const { code, domain } = organisation
    if (!hasReached(organisation, 'pledge expressed')) return
    const { pledgeId } = await this.open.post<{ pledgeId: string }>('/pledges', {
      odsCode: code,
      contactName: 'Jordan Price',
      contactJobTitle: 'Head of Workforce',
      contactEmail: `workforce@${domain}.example`,
    })
    if (!hasReached(organisation, 'pledged')) return
    const { id } = await this.programme.post<Found>(`/admin/pledges/${pledgeId}/accept`)
    this.ids.set(code, id)
  }

  private async onboard(organisation: DemoOrganisation): Promise<void> {
    const path = `/admin/organisations/${this.ids.get(organisation.code)}`
    const signatory = `governance@${organisation.domain}.example`
    if (!hasReached(organisation, 'agreement issued')) return
    const { id } = await this.programme.post<Found>(`${path}/agreements`, {
      signatoryName: 'Casey Whitfield',
      signatoryEmail: signatory,
    })
    if (!hasReached(organisation, 'agreement signed')) return
    await this.open.post('/dsa/sign', {
      token: await this.code(signatory),
      signatoryName: 'Casey Whitfield',
      signatoryJobTitle: 'Information Governance Lead',
      confirmsAuthority: true,
    })
    if (!hasReached(organisation, 'in force')) return
    await this.programme.post(`${path}/agreements/${id}/countersign`)
    if (!hasReached(organisation, 'invited')) return
    await this.programme.put(`${path}/single-point-of-contact`, {
      firstName: 'Priya',
      lastName: 'Shah',
      email: adminOf(organisation),
    })
    if (!hasReached(organisation, 'active')) return
    const admin = await this.accept(adminOf(organisation))
    const colleague = {
      firstName: 'Tom',
      lastName: 'Ellis',
      email: userOf(organisation),
      role: 'organisation_user',
    }
    await this.untilDone(() => admin.post('/organisation/invitations', colleague))
    await this.accept(userOf(organisation))
  }

  private async accept(email: string): Promise<DemoApi> {
    await this.open.post('/invitations/accept', { token: await this.code(email), password: demoPassword })
    return this.as(email)
  }

  private async register(candidate: DemoCandidate, n: number): Promise<void> {
    const pledged = demoOrganisations.flatMap(({ code }) => this.ids.get(code) ?? [])
    const organisationIds = [...new Set([pledged[n % 3]!, pledged[(n * 5) % pledged.length]!])]
    await this.untilDone(() =>
      this.open.post('/candidates', {
        ...candidate,
        password: demoPassword,
        consents: { profileSharing: true, wisStatus: true },
        organisationIds,
      }),
    )
    // One in eight has not confirmed the address yet.
    if (n % 8 !== 7) await this.open.post('/auth/verify-email', { token: await this.code(candidate.email) })
  }

  private async converse(organisation: DemoOrganisation): Promise<void> {
    if (!hasReached(organisation, 'active')) return
    const user = await this.as(userOf(organisation))
    const { items } = await this.untilDone(() => user.get<{ items: { id: string }[] }>('/candidates'))
    for (const [n, { id }] of items.slice(0, 3).entries()) {
      await user.get(`/candidates/${id}`)
      await this.untilDone(() => user.post('/threads', { candidateId: id, body: openings.organisation[n]! }))
    }
    if (organisation.code === 'RCF') await this.askAndAnswer()
  }

  /** What comes of it. Jobs last and in turn: with a job a candidate is gone for everybody else. */
  private async engage(): Promise<void> {
    const active = demoOrganisations.filter((organisation) => hasReached(organisation, 'active'))
    const engaged = await Promise.all(
      active.map(async (organisation) => {
        const user = await this.as(userOf(organisation))
        const { items } = await user.get<{ items: { id: string; firstName: string }[] }>('/candidates')
        const others = items.filter(({ firstName }) => firstName !== 'Sam').map(({ id }) => id)
        const engagement = new DemoEngagement(user)
        return { engagement, completed: await engagement.run(others.slice(3, 9)) }
      }),
    )
    const placed = new Set<string>()
    for (const { engagement, completed } of engaged) {
      if (!placed.has(completed.candidateId)) await engagement.fillJob(completed)
      placed.add(completed.candidateId)
    }
  }

  /** The candidate of the demonstration sign-in writes first and gets an answer. */
  private async askAndAnswer(): Promise<void> {
    const sam = await this.as('sam.okafor@candidate.example')
    const organisationId = this.ids.get('RCF')!
    const { id } = await this.untilDone(() =>
      sam.post<Found>('/threads', { organisationId, body: openings.candidate[1]! }),
    )
    const admin = await this.as('admin@airedale.example')
    await admin.post(`/threads/${id}/messages`, { body: openings.organisation[2]! })
    await sam.post(`/threads/${id}/messages`, { body: openings.reply[0]! })
  }

  /** One session for each, however many steps they take. */
  private as(email: string): Promise<DemoApi> {
    const session = this.signedIn.get(email) ?? this.open.signIn(email, demoPassword)
    this.signedIn.set(email, session)
    return session
  }

  private code(address: string): Promise<string> {
    return this.codes.sentTo(address)
  }

  /** A fact travels between services in a moment; until it has arrived the next step is refused, and then tried again. */
  private async untilDone<T>(step: () => Promise<T>, within = 15_000): Promise<T> {
    const end = Date.now() + within
    for (;;) {
      try {
        return await step()
      } catch (error) {
        if (Date.now() > end) throw error
        await delay(100, undefined, { signal: this.signal })
      }
    }
  }
}

async function inTurns<T>(all: T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...all]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
