import type { components } from '@sih/api-client'

type Organisation = components['schemas']['OrganisationView']

/** What the programme may decide about an organisation, by its name in an address. */
export const decisions = {
  suspend: {
    route: '/admin/organisations/{organisationId}/suspend',
    done: 'is suspended: it sees no candidates from now on',
    open: ({ accessReason, pledgedAt }) =>
      Boolean(pledgedAt) && !['suspended', 'closed_by_programme', 'closed_in_ods'].includes(accessReason),
  },
  reinstate: {
    route: '/admin/organisations/{organisationId}/reinstate',
    done: 'is no longer suspended',
    open: ({ accessReason }) => accessReason === 'suspended',
  },
  'withdraw-pledge': {
    route: '/admin/organisations/{organisationId}/pledge/withdraw',
    done: 'has withdrawn its pledge, and may pledge again',
    open: ({ pledgedAt }) => Boolean(pledgedAt),
  },
  close: {
    route: '/admin/organisations/{organisationId}/close',
    done: 'is closed for the programme',
    open: ({ accessReason }) => !['closed_by_programme', 'closed_in_ods'].includes(accessReason),
  },
  reopen: {
    route: '/admin/organisations/{organisationId}/reopen',
    done: 'is open again. It signs the agreement anew',
    open: ({ accessReason }) => accessReason === 'closed_by_programme',
  },
} as const satisfies Record<
  string,
  { route: string; done: string; open: (organisation: Organisation) => boolean }
>

export type DecisionName = keyof typeof decisions

export const isDecision = (name: string): name is DecisionName => Object.hasOwn(decisions, name)

/** Those that have a meaning as things stand. */
export const openDecisions = (organisation: Organisation): DecisionName[] =>
  Object.keys(decisions)
    .filter(isDecision)
    .filter((name) => decisions[name].open(organisation))
