/**
 * SQL: the account still has the role with which the session began, in that organisation if it is for one. Whoever was
 * removed or got another role is refused at the next request.
 */
export const capacityStands = `(
  case when session.organisation_id is null then account.role = session.role
  else exists (
    select from membership
    where membership.account_id = session.account_id
      and membership.organisation_id = session.organisation_id
      and membership.role = session.role)
  end)`
