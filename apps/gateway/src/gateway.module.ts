import { Clock } from '@sih/kernel'
import { ServiceHostModule, readConfig } from '@sih/service-host'
import { Module } from '@nestjs/common'
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core'
import { AccessTokenStrategy } from './access/access-token.strategy.js'
import { AccessTokens } from './access/access-tokens.js'
import { AuthenticationGuard } from './access/authentication.guard.js'
import { InsideOnlyGuard } from './access/inside-only.guard.js'
import { PermissionGuard } from './access/permission.guard.js'
import { SigningKeyWatch } from './access/signing-key-watch.js'
import { SigningKeys } from './access/signing-keys.js'
import { ForgetUnconfirmed } from './accounts/forget-unconfirmed.js'
import { InspectInvitation } from './accounts/inspect-invitation.js'
import { JoinOrganisation } from './accounts/join-organisation.js'
import { OpenAccount } from './accounts/open-account.js'
import { ProofOfPassword } from './accounts/proof-of-password.js'
import { RegisterCandidate } from './accounts/register-candidate.js'
import { VerifyEmail } from './accounts/verify-email.js'
import { ExportLog } from './audit/export-log.js'
import { GatewayConfig } from './config.js'
import { controllers } from './controllers.js'
import { gatewayEntities } from './entities.js'
import { OnMembershipChanged } from './memberships/on-membership-changed.js'
import { OnOrganisationChanged } from './memberships/on-organisation-changed.js'
import { CancelEmailChange } from './email-change/cancel-email-change.js'
import { ChangeEmail } from './email-change/change-email.js'
import { ConfirmEmailChange } from './email-change/confirm-email-change.js'
import { EraseOwnAccount } from './erasure/erase-own-account.js'
import { OnErasureStarted } from './erasure/on-erasure-started.js'
import { OnExportRequested } from './export/on-export-requested.js'
import { LiveEvents } from './live/live-events.js'
import { OpenLiveEvents } from './live/open-live-events.js'
import { ChangePassword } from './passwords/change-password.js'
import { ForgotPassword } from './passwords/forgot-password.js'
import { OwnPassword } from './passwords/own-password.js'
import { ResetPassword } from './passwords/reset-password.js'
import { Passwords } from './passwords/passwords.js'
import { ProblemFilter } from './problems/problem.filter.js'
import { TurnedAway } from './problems/turned-away.js'
import { RowsCsv } from './reporting/rows-csv.js'
import { WholeReport } from './reporting/whole-report.js'
import { GuardedRoutes } from './routing/guarded-routes.js'
import { InteractionInterceptor } from './routing/interaction.interceptor.js'
import { Sealer } from './sealing/sealer.js'
import { ConfirmTotp } from './second-factor/confirm-totp.js'
import { ReadSecondFactor } from './second-factor/read-second-factor.js'
import { RemoveTotp } from './second-factor/remove-totp.js'
import { RenewRecoveryCodes } from './second-factor/renew-recovery-codes.js'
import { ResetSecondFactor } from './second-factor/reset-second-factor.js'
import { SecondFactors } from './second-factor/second-factors.js'
import { StartTotp } from './second-factor/start-totp.js'
import { EndOtherSessions } from './sessions/end-other-sessions.js'
import { EndSession } from './sessions/end-session.js'
import { ListSessions } from './sessions/list-sessions.js'
import { RefreshSession } from './sessions/refresh-session.js'
import { SessionDirectory } from './sessions/session-directory.js'
import { SessionTokenIssuer } from './sessions/session-token-issuer.js'
import { SignIn } from './sessions/sign-in.js'
import { SignOut } from './sessions/sign-out.js'
import { WhoAmI } from './sessions/who-am-i.js'
import { AcceptStaffInvitation } from './staff/accept-staff-invitation.js'
import { ChangeStaffRole } from './staff/change-staff-role.js'
import { DisableStaff } from './staff/disable-staff.js'
import { EnableStaff } from './staff/enable-staff.js'
import { InviteStaff } from './staff/invite-staff.js'
import { ListStaff } from './staff/list-staff.js'
import { NameStaff } from './staff/name-staff.js'
import { OpenStaffMember } from './staff/open-staff-member.js'
import { OnEmailSettled } from './staff/on-email-settled.js'
import { ResendStaffInvitation } from './staff/resend-staff-invitation.js'
import { StaffInvitations } from './staff/staff-invitations.js'
import { OwnGuesses } from './throttling/own-guesses.js'
import { Throttle } from './throttling/throttle.js'

@Module({
  imports: [ServiceHostModule.for({ service: 'gateway', entities: gatewayEntities, rpc: {} })],
  controllers,
  providers: [
    { provide: GatewayConfig, useFactory: () => readConfig(GatewayConfig) },
    {
      provide: Sealer,
      inject: [GatewayConfig],
      useFactory: (config: GatewayConfig) => new Sealer(config.GATEWAY_KEY),
    },
    {
      provide: AccessTokens,
      inject: [SigningKeys, GatewayConfig, Clock],
      useFactory: (keys: SigningKeys, config: GatewayConfig, clock: Clock) =>
        new AccessTokens(keys, config.PUBLIC_URL, clock),
    },
    // In this order: from where, who asks, whether they may.
    { provide: APP_GUARD, useClass: InsideOnlyGuard },
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_INTERCEPTOR, useClass: InteractionInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
    AccessTokenStrategy,
    CancelEmailChange,
    ChangeEmail,
    ChangePassword,
    ConfirmEmailChange,
    ConfirmTotp,
    EndOtherSessions,
    EndSession,
    EraseOwnAccount,
    ExportLog,
    RowsCsv,
    WholeReport,
    ForgetUnconfirmed,
    ForgotPassword,
    GuardedRoutes,
    InspectInvitation,
    JoinOrganisation,
    ProofOfPassword,
    OnMembershipChanged,
    OnOrganisationChanged,
    OnEmailSettled,
    OnErasureStarted,
    OnExportRequested,
    AcceptStaffInvitation,
    ChangeStaffRole,
    DisableStaff,
    EnableStaff,
    InviteStaff,
    ListStaff,
    NameStaff,
    OpenStaffMember,
    ResendStaffInvitation,
    StaffInvitations,
    ListSessions,
    LiveEvents,
    OpenLiveEvents,
    OpenAccount,
    OwnGuesses,
    OwnPassword,
    Passwords,
    ResetPassword,
    ResetSecondFactor,
    SecondFactors,
    ReadSecondFactor,
    RefreshSession,
    RegisterCandidate,
    RemoveTotp,
    RenewRecoveryCodes,
    SessionDirectory,
    SessionTokenIssuer,
    SigningKeyWatch,
    SigningKeys,
    SignIn,
    SignOut,
    StartTotp,
    Throttle,
    TurnedAway,
    VerifyEmail,
    WhoAmI,
  ],
})
export class GatewayModule {}
