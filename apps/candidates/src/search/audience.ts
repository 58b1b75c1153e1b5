import { isProgramme, type Principal } from '@sih/kernel'

/** Stands for the programme where an organisation would be named. */
const programme = '00000000-0000-0000-0000-000000000000'

/** Whose listings a principal may search. The caller has the permission to list. */
export const audienceOf = (principal: Principal): string =>
  isProgramme(principal) ? programme : principal.organisationId!

export const isWholeProgramme = (audience: string): boolean => audience === programme
