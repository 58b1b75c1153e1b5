import type { Body } from '@sih/api-client'
import type { Typed } from '../../http/typed.js'

type Job = Omit<Body<'post', '/job-fillings'>, 'candidateId' | 'organisationId'>

/** The job of a form: see views/organisation/job-fields.njk. */
export const jobOf = (typed: Typed) =>
  ({
    roleTitle: typed.needed('roleTitle'),
    staffGroup: typed.needed('staffGroup'),
    band: typed.needed('band'),
    contractType: typed.needed('contractType'),
    wholeTimeEquivalent: typed.number('wholeTimeEquivalent'),
    startsOn: typed.date('startsOn') ?? '',
    placementId: typed.text('placementId'),
  }) as Job
