export interface paths {
    "/api/v1/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the candidates you may see
         * @description Needs candidate:list.
         */
        get: operations["Candidates.list"];
        put?: never;
        /**
         * Register as a candidate. The answer is the same for known and unknown addresses; the e-mail says how to go on.
         * @description Open to everybody.
         */
        post: operations["Accounts.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an e-mail address by the one-time link
         * @description Open to everybody.
         */
        post: operations["Accounts.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See who invites you before you accept
         * @description Open to everybody.
         */
        post: operations["Accounts.inspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation and set the password, or give that of the account you have
         * @description Open to everybody.
         */
        post: operations["Accounts.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Open to everybody.
         */
        post: operations["Sessions.login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token. One that is used a second time ends the session, since one of the two users stole it.
         * @description Open to everybody.
         */
        post: operations["Sessions.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session
         * @description Needs account:self.
         */
        post: operations["Sessions.logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, for whom, and for whom else they could be
         * @description Needs account:self.
         */
        get: operations["Sessions.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where you are signed in, newest first
         * @description Needs account:self.
         */
        get: operations["Sessions.list"];
        put?: never;
        post?: never;
        /**
         * Sign out everywhere else: end all your sessions but this one
         * @description Needs account:self.
         */
        delete: operations["Sessions.endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out elsewhere: end one of your sessions
         * @description Needs account:self.
         */
        delete: operations["Sessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people of the programme and the auditors, by name
         * @description Needs staff:manage.
         */
        get: operations["Staff.list"];
        put?: never;
        /**
         * Invite somebody of the programme, or an auditor, by e-mail
         * @description Needs staff:manage.
         */
        post: operations["Staff.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/staff/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person of the programme, or an auditor
         * @description Needs staff:manage.
         */
        get: operations["Staff.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the role of somebody of the programme. Their sessions end.
         * @description Needs staff:manage.
         */
        patch: operations["Staff.change"];
        trace?: never;
    };
    "/api/v1/admin/staff/{staffId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the invitation again with a new link; the old one is dead
         * @description Needs staff:manage.
         */
        post: operations["Staff.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/staff/{staffId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep somebody of the programme out from the next request on; an invitation is withdrawn
         * @description Needs staff:manage.
         */
        post: operations["Staff.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/staff/{staffId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody in again; who has never answered the invitation gets a new one
         * @description Needs staff:manage.
         */
        post: operations["Staff.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to choose a new password. The answer is the same for known and unknown addresses; the e-mail says how to go on.
         * @description Open to everybody.
         */
        post: operations["Passwords.forgot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password by the one-time link. Ends all sessions; a second factor stays.
         * @description Open to everybody.
         */
        post: operations["Passwords.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password. Ends all your other sessions.
         * @description Needs account:self.
         */
        post: operations["Passwords.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether your account has a second factor
         * @description Needs account:self.
         */
        get: operations["SecondFactor.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to set up an authenticator app (RFC 6238: SHA-1, 30 seconds, 6 digits)
         * @description Needs account:self.
         */
        post: operations["SecondFactor.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish setting up by a code of the app. Shows the recovery codes, once. Ends your other sessions.
         * @description Needs account:self.
         */
        post: operations["SecondFactor.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New recovery codes, shown once. The old ones are void.
         * @description Needs account:self.
         */
        post: operations["SecondFactor.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/totp/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove the second factor, to set up another app for example. Ends your other sessions.
         * @description Needs account:self.
         */
        post: operations["SecondFactor.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/accounts/{accountId}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove the second factor of somebody who has lost it. Ends their sessions; they are told by e-mail.
         * @description Needs account:manage.
         */
        delete: operations["SecondFactor.reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to sign in with another e-mail address. It counts once the links in both e-mails, to the old and to the new address, were opened. The answer is the same if the address is taken.
         * @description Needs account:self.
         */
        post: operations["EmailChange.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the change of an e-mail address by the link in one of the two e-mails
         * @description Open to everybody.
         */
        post: operations["EmailChange.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel the change of an e-mail address by the link in one of the two e-mails
         * @description Open to everybody.
         */
        post: operations["EmailChange.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pledged organisations to choose from, by name
         * @description Open to everybody.
         */
        get: operations["Pledges.pledged"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Express the wish to pledge to the programme
         * @description Open to everybody.
         */
        post: operations["Pledges.express"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pledges, newest first
         * @description Needs organisation:manage.
         */
        get: operations["Pledges.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/pledges/{pledgeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One pledge
         * @description Needs organisation:manage.
         */
        get: operations["Pledges.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/pledges/{pledgeId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a pledge: the organisation is listed for candidates
         * @description Needs organisation:manage.
         */
        post: operations["Pledges.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/pledges/{pledgeId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a pledge: it no longer waits, and nobody is told. The organisation may pledge again.
         * @description Needs organisation:manage.
         */
        post: operations["Pledges.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/pledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a pledge that was made in another way: the organisation is listed for candidates
         * @description Needs organisation:manage.
         */
        post: operations["Pledges.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your organisation
         * @description Needs organisation:own.
         */
        get: operations["OwnOrganisation.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Users of your organisation, by name
         * @description Needs organisation:own.
         */
        get: operations["OwnOrganisation.users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations of your organisation, newest first
         * @description Needs organisation:people.
         */
        get: operations["OwnOrganisation.invitations"];
        put?: never;
        /**
         * Invite a colleague
         * @description Needs organisation:people.
         */
        post: operations["OwnOrganisation.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/invitations/{invitationId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation again with a new link; the old one is dead
         * @description Needs organisation:people.
         */
        post: operations["OwnOrganisation.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an invitation: its link is dead
         * @description Needs organisation:people.
         */
        delete: operations["OwnOrganisation.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a user: they are refused at their next request and get no more notifications
         * @description Needs organisation:people.
         */
        delete: operations["OwnOrganisation.remove"];
        options?: never;
        head?: never;
        /**
         * Change the role of a user. Their sessions for your organisation end.
         * @description Needs organisation:people.
         */
        patch: operations["OwnOrganisation.changeRole"];
        trace?: never;
    };
    "/api/v1/admin/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All organisations, by name, with their place in the onboarding
         * @description Needs organisation:manage.
         */
        get: operations["Organisations.list"];
        put?: never;
        /**
         * Add an organisation that has no ODS code
         * @description Needs organisation:manage.
         */
        post: operations["Organisations.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One organisation
         * @description Needs organisation:manage.
         */
        get: operations["Organisations.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct the particulars of an organisation that has no ODS code
         * @description Needs organisation:manage.
         */
        patch: operations["Organisations.amend"];
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the new legal name of an organisation that has no ODS code: it signs anew
         * @description Needs organisation:manage.
         */
        post: operations["Organisations.rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/single-point-of-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name the single point of contact and send the invitation as first admin
         * @description Needs organisation:manage.
         */
        put: operations["Organisations.nameContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend: access ends at once, nothing is deleted
         * @description Needs organisation:manage.
         */
        post: operations["OrganisationAccess.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the suspension: access is what the agreement says
         * @description Needs organisation:manage.
         */
        post: operations["OrganisationAccess.reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close for the programme: its agreement lapses
         * @description Needs organisation:manage.
         */
        post: operations["OrganisationAccess.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open again what the programme has closed: an agreement has to be signed anew
         * @description Needs organisation:manage.
         */
        post: operations["OrganisationAccess.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/pledge/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the organisation withdraws its pledge: its agreement lapses, and it may pledge again
         * @description Needs organisation:manage.
         */
        post: operations["OrganisationAccess.withdrawPledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/access-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When and why the access of an organisation changed, newest first
         * @description Needs organisation:manage.
         */
        get: operations["OrganisationAccess.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/access-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When and why the access of your organisation changed, newest first
         * @description Needs organisation:people.
         */
        get: operations["OrganisationAccess.ownHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/ods-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, dry runs and refused files, newest first
         * @description Needs organisation:manage.
         */
        get: operations["OdsImports.list"];
        put?: never;
        /**
         * Import the published list of NHS trusts. A row that cannot be read refuses the whole file.
         * @description Needs organisation:manage.
         */
        post: operations["OdsImports.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/ods-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report of an import, and how far it is
         * @description Needs organisation:manage.
         */
        get: operations["OdsImports.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/ods-imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of the rows of an import, in the order of the file
         * @description Needs organisation:manage.
         */
        get: operations["OdsImports.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Users of an organisation, by name
         * @description Needs organisation:manage.
         */
        get: operations["OrganisationPeople.users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a user of an organisation
         * @description Needs organisation:manage.
         */
        delete: operations["OrganisationPeople.remove"];
        options?: never;
        head?: never;
        /**
         * Change the role of a user of an organisation
         * @description Needs organisation:manage.
         */
        patch: operations["OrganisationPeople.changeRole"];
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations of an organisation, newest first
         * @description Needs organisation:manage.
         */
        get: operations["OrganisationPeople.invitations"];
        put?: never;
        /**
         * Invite somebody on behalf of an organisation
         * @description Needs organisation:manage.
         */
        post: operations["OrganisationPeople.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/invitations/{invitationId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation of an organisation again with a new link
         * @description Needs organisation:manage.
         */
        post: operations["OrganisationPeople.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an invitation of an organisation
         * @description Needs organisation:manage.
         */
        delete: operations["OrganisationPeople.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Group mailboxes of your organisation, newest first
         * @description Needs organisation:people.
         */
        get: operations["Mailboxes.list"];
        put?: never;
        /**
         * Add a group mailbox: it gets an e-mail to confirm the address
         * @description Needs organisation:people.
         */
        post: operations["Mailboxes.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/mailboxes/{mailboxId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a group mailbox: nothing more is sent to it
         * @description Needs organisation:people.
         */
        delete: operations["Mailboxes.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Group mailboxes of an organisation, newest first
         * @description Needs organisation:manage.
         */
        get: operations["Mailboxes.listOf"];
        put?: never;
        /**
         * Add a group mailbox on behalf of an organisation
         * @description Needs organisation:manage.
         */
        post: operations["Mailboxes.addOnBehalf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/mailboxes/{mailboxId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a group mailbox of an organisation
         * @description Needs organisation:manage.
         */
        delete: operations["Mailboxes.removeOnBehalf"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailboxes/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a group mailbox by the one-time link
         * @description Open to everybody.
         */
        post: operations["Mailboxes.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue the Data Sharing Agreement in the current legal name and send the signatory a one-time link
         * @description Needs organisation:manage.
         */
        post: operations["Agreements.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/agreements/{agreementId}/countersign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Countersign for the programme: the agreement is in force
         * @description Needs organisation:manage.
         */
        post: operations["Agreements.countersign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/agreements/{agreementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read any agreement of an organisation, to show or print it
         * @description Needs organisation:manage.
         */
        get: operations["Agreements.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the agreement of your organisation: the one in force, or else the newest
         * @description Needs organisation:people.
         */
        get: operations["Agreements.openOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dsa/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the agreement before signing it
         * @description Open to everybody.
         */
        post: operations["Agreements.inspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dsa/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse to sign the agreement, and say why
         * @description Open to everybody.
         */
        post: operations["Agreements.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/agreements/{agreementId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back an agreement that is not in force yet; its link is dead, and another can be issued
         * @description Needs organisation:manage.
         */
        post: operations["Agreements.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/agreements/{agreementId}/resend-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the signatory a new link, good for another 28 days; the old one is dead
         * @description Needs organisation:manage.
         */
        post: operations["Agreements.resendLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dsa/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the agreement by the one-time link
         * @description Open to everybody.
         */
        post: operations["Agreements.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/dsa-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The wordings of the agreement, newest first
         * @description Needs organisation:manage.
         */
        get: operations["AgreementTemplates.list"];
        put?: never;
        /**
         * Add a wording of the agreement as a draft. Placeholders that are not known are refused with their place.
         * @description Needs agreement-template:manage.
         */
        post: operations["AgreementTemplates.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/dsa-templates/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One wording of the agreement
         * @description Needs organisation:manage.
         */
        get: operations["AgreementTemplates.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/dsa-templates/{version}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft: from now on agreements are issued in the newest published wording
         * @description Needs agreement-template:manage.
         */
        post: operations["AgreementTemplates.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/dsa-templates/{version}/require-re-signing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have every agreement in an older wording signed again; the new one goes out to the last signatory
         * @description Needs agreement-template:manage.
         */
        post: operations["AgreementTemplates.requireReSigning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{organisationId}/agreements/{agreementId}/signed-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the signed copy of an agreement
         * @description Needs organisation:manage.
         */
        get: operations["SignedCopies.open"];
        put?: never;
        /**
         * Record a copy that was signed on paper and returned; it is countersigned as any other
         * @description Needs organisation:manage.
         */
        post: operations["SignedCopies.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/agreement/signed-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the signed copy of the agreement that `GET /organisation/agreement` shows
         * @description Needs organisation:people.
         */
        get: operations["SignedCopies.openOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for the programme, or for somebody the programme may have to remind; the oldest first
         * @description Needs organisation:manage.
         */
        get: operations["Worklist.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/worklist/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much waits, by kind
         * @description Needs organisation:manage.
         */
        get: operations["Worklist.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your own profile
         * @description Needs candidate:self.
         */
        get: operations["OwnProfile.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct or complete your profile, in steps: only what is sent changes
         * @description Needs candidate:self.
         */
        patch: operations["OwnProfile.change"];
        trace?: never;
    };
    "/api/v1/candidates/me/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say which skills you have, most important first: replaces what was said before
         * @description Needs candidate:self.
         */
        put: operations["OwnProfile.skills"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say which languages you speak: replaces what was said before
         * @description Needs candidate:self.
         */
        put: operations["OwnProfile.languages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What work you look for, where, and which help you want
         * @description Needs candidate:self.
         */
        get: operations["OwnProfile.preferences"];
        /**
         * Say what work you look for: replaces what was said before
         * @description Needs candidate:self.
         */
        put: operations["OwnProfile.prefer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organisations you have picked
         * @description Needs candidate:self.
         */
        get: operations["OwnProfile.interests"];
        put?: never;
        /**
         * Pick an organisation: it is notified and sees your profile, at once or when its access starts
         * @description Needs candidate:self.
         */
        post: operations["OwnProfile.pick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/interests/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Drop an organisation: it loses sight of your profile at once
         * @description Needs candidate:self.
         */
        delete: operations["OwnProfile.drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether your profile is switched on, and from whom you hide it
         * @description Needs candidate:self.
         */
        get: operations["Visibility.get"];
        /**
         * Switch your profile on or off for all organisations; what you picked is kept
         * @description Needs candidate:self.
         */
        put: operations["Visibility.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/hidden-from/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Hide your profile from an organisation, whether you have picked it or not
         * @description Needs candidate:self.
         */
        put: operations["Visibility.hide"];
        post?: never;
        /**
         * Stop hiding your profile from an organisation: it sees you if you have picked it
         * @description Needs candidate:self.
         */
        delete: operations["Visibility.show"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close your profile: every organisation loses it at once. You can still sign in and reopen it
         * @description Needs candidate:self.
         */
        post: operations["Visibility.closeOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen your closed profile, with everything as it was
         * @description Needs candidate:self.
         */
        post: operations["Visibility.reopenOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/candidates/{candidateId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the profile of a candidate, with the reason
         * @description Needs candidate:manage.
         */
        post: operations["Visibility.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/candidates/{candidateId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen the closed profile of a candidate, with everything as it was
         * @description Needs candidate:manage.
         */
        post: operations["Visibility.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/access-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has looked at your profile, newest first, from the audit trail
         * @description Needs candidate:self.
         */
        get: operations["AccessHistory.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations that others have proposed to you, newest first
         * @description Needs candidate:self.
         */
        get: operations["Referrals.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What your organisation has proposed to a candidate, newest first
         * @description Needs candidate:refer.
         */
        get: operations["Referrals.proposed"];
        put?: never;
        /**
         * Propose another organisation to a candidate; nobody else is told anything unless they accept
         * @description Needs candidate:refer.
         */
        post: operations["Referrals.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/referrals/{referralId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a referral: the organisation sees your profile, at once or when its access starts
         * @description Needs candidate:self.
         */
        post: operations["Referrals.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/referrals/{referralId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a referral: the organisation never learns of you, the one that proposed it learns that you declined
         * @description Needs candidate:self.
         */
        post: operations["Referrals.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far you have come with each organisation, the latest change first
         * @description Needs candidate:self.
         */
        get: operations["Stages.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a candidate has come at your organisation
         * @description Needs engagement:work.
         */
        get: operations["Stages.get"];
        /**
         * Say how far a candidate has come at your organisation: the candidate sees it in plain words
         * @description Needs engagement:work.
         */
        put: operations["Stages.move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/stage/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every stage of a candidate at your organisation, who moved it and when, newest first
         * @description Needs engagement:work.
         */
        get: operations["Stages.moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Placements of your organisation with candidates whom it sees, or of all for the programme
         * @description Needs engagement:work.
         */
        get: operations["Placements.list"];
        put?: never;
        /**
         * Plan a placement for a candidate, who is asked whether it suits
         * @description Needs engagement:work.
         */
        post: operations["Placements.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{placementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A placement with what both sides say of it
         * @description Needs engagement:work or candidate:self.
         */
        get: operations["Placements.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a placement, or say that it has begun, ended or will not be; what it was before is kept
         * @description Needs engagement:work.
         */
        patch: operations["Placements.change"];
        trace?: never;
    };
    "/api/v1/placements/{placementId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a placement was from each change on, and who changed it
         * @description Needs engagement:work.
         */
        get: operations["Placements.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{placementId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Correct the review of your side; who can read it can read what it said before, so nobody rewrites it in answer
         * @description Needs engagement:work or candidate:self.
         */
        put: operations["Placements.correctReview"];
        /**
         * Say how a completed placement was: once, for your side
         * @description Needs engagement:work or candidate:self.
         */
        post: operations["Placements.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your placements, the latest first
         * @description Needs candidate:self.
         */
        get: operations["Placements.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/placements/{placementId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a planned placement, decline it, or ask for another date
         * @description Needs candidate:self.
         */
        post: operations["Placements.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/job-fillings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobs that your organisation has filled, or all for the programme
         * @description Needs engagement:work.
         */
        get: operations["JobFillings.list"];
        put?: never;
        /**
         * Record that a candidate has a job with you. It closes the profile: every organisation loses it, you keep this and your conversation
         * @description Needs engagement:work.
         */
        post: operations["JobFillings.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/job-fillings/{fillingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A job filling
         * @description Needs engagement:work.
         */
        get: operations["JobFillings.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a job filling; what it said before is kept
         * @description Needs engagement:work.
         */
        patch: operations["JobFillings.correct"];
        trace?: never;
    };
    "/api/v1/job-fillings/{fillingId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a job filling said from each change on, and who changed it
         * @description Needs engagement:work.
         */
        get: operations["JobFillings.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/job-fillings/{fillingId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a job filling that does not stand: the profile that it closed is open again
         * @description Needs engagement:work.
         */
        post: operations["JobFillings.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/job-fillings/{fillingId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether somebody is still in the job after 6 or 12 months; saying it again corrects it
         * @description Needs engagement:work.
         */
        post: operations["JobFillings.followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your saved searches in this organisation, by name
         * @description Needs organisation:own.
         */
        get: operations["SavedSearches.list"];
        put?: never;
        /**
         * Keep a search under a name, for yourself in this organisation
         * @description Needs organisation:own.
         */
        post: operations["SavedSearches.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches/{savedSearchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a saved search
         * @description Needs organisation:own.
         */
        delete: operations["SavedSearches.remove"];
        options?: never;
        head?: never;
        /**
         * Rename a saved search, or say whether you want to be told of new matches
         * @description Needs organisation:own.
         */
        patch: operations["SavedSearches.change"];
        trace?: never;
    };
    "/api/v1/saved-searches/{savedSearchId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search again with a saved search
         * @description Needs organisation:own.
         */
        get: operations["SavedSearches.run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you have agreed to, and when
         * @description Needs candidate:self.
         */
        get: operations["OwnConsents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/consents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Agree, to the words in use at present
         * @description Needs candidate:self.
         */
        put: operations["OwnConsents.give"];
        post?: never;
        /**
         * Agree no longer. Without the one for WIS status, the status is deleted and nobody sees it from now on
         * @description Needs candidate:self.
         */
        delete: operations["OwnConsents.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/employment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your employment history, with its gaps
         * @description Needs candidate:self.
         */
        get: operations["OwnEmployment.list"];
        put?: never;
        /**
         * Add a job, or a gap with its reason: a posting is one
         * @description Needs candidate:self.
         */
        post: operations["OwnEmployment.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/employment/{employmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a job or gap
         * @description Needs candidate:self.
         */
        put: operations["OwnEmployment.change"];
        post?: never;
        /**
         * Remove a job or gap
         * @description Needs candidate:self.
         */
        delete: operations["OwnEmployment.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your documents
         * @description Needs candidate:self.
         */
        get: operations["Documents.listOwn"];
        put?: never;
        /**
         * Add a document: PDF, Word (.docx) or plain text, up to 5 MB
         * @description Needs candidate:self.
         */
        post: operations["Documents.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download one of your documents
         * @description Needs candidate:self.
         */
        get: operations["Documents.openOwn"];
        put?: never;
        post?: never;
        /**
         * Delete one of your documents: nobody can open it from now on
         * @description Needs candidate:self.
         */
        delete: operations["Documents.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents of a candidate you may see
         * @description Needs candidate:read.
         */
        get: operations["Documents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document of a candidate; the candidate can see that you did
         * @description Needs candidate:read.
         */
        get: operations["Documents.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a qualification or licence
         * @description Needs candidate:self.
         */
        post: operations["OwnQualifications.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/qualifications/{qualificationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a qualification or licence
         * @description Needs candidate:self.
         */
        put: operations["OwnQualifications.change"];
        post?: never;
        /**
         * Remove a qualification or licence
         * @description Needs candidate:self.
         */
        delete: operations["OwnQualifications.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Skills to choose from while somebody types */
        get: operations["Skills.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidate-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people you have invited to register, newest first
         * @description Needs candidate:invite.
         */
        get: operations["CandidateInvitations.list"];
        put?: never;
        /**
         * Invite somebody to register, by e-mail. The answer is the same whether or not the person is registered already
         * @description Needs candidate:invite.
         */
        post: operations["CandidateInvitations.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidate-invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an invitation to register: its link is dead and it is deleted
         * @description Needs candidate:invite.
         */
        delete: operations["CandidateInvitations.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidate-invitations/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See who invites you before you register with the link
         * @description Open to everybody.
         */
        post: operations["CandidateInvitations.inspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many candidates a search finds, and how many there would be for each value of each filter
         * @description Needs candidate:list.
         */
        get: operations["Candidates.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The names of these candidates, as far as you may see them: for the rows of a report, page by page
         * @description Needs candidate:list.
         */
        post: operations["Candidates.names"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the profile of a candidate; the candidate can see that you did
         * @description Needs candidate:read.
         */
        get: operations["Candidates.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has happened with a candidate, newest first: at your organisation, or everywhere for the programme
         * @description Needs candidate:read.
         */
        get: operations["Candidates.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/candidates/{candidateId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has happened with a candidate, newest first: at your organisation, or everywhere for the programme
         * @description Needs candidate:read and organisation:manage.
         */
        get: operations["Candidates.wholeTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the candidates you may see
         * @description Needs candidate:list and organisation:manage.
         */
        get: operations["Candidates.listAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/candidates/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many candidates a search finds, and how many there would be for each value of each filter
         * @description Needs candidate:list and organisation:manage.
         */
        get: operations["Candidates.countAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/candidates/{candidateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the profile of a candidate; the candidate can see that you did
         * @description Needs candidate:read and organisation:manage.
         */
        get: operations["Candidates.openAny"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase everything about yourself, in every service and for good. You are signed out, organisations lose sight of you at once, and an e-mail confirms the end of it.
         * @description Needs candidate:self.
         */
        post: operations["OwnErasure.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is held about you, as data or as a page to read
         * @description Needs candidate:self.
         */
        get: operations["OwnExport.download"];
        put?: never;
        /**
         * Ask for everything that is held about you. An e-mail tells when it is ready; it is deleted after seven days.
         * @description Needs candidate:self.
         */
        post: operations["OwnExport.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/candidates/{candidateId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof of an erasure: which service has erased its part, when, and by which entry of the audit trail
         * @description Needs data-rights:manage.
         */
        get: operations["Erasures.get"];
        put?: never;
        /**
         * Erase everything about a candidate in every service; asked again, it tells how far that is
         * @description Needs candidate:erase.
         */
        post: operations["Erasures.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Erasures, newest first
         * @description Needs data-rights:manage.
         */
        get: operations["Erasures.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/candidates/{candidateId}/subject-access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Subject access requests: those that wait first, the earliest due date on top
         * @description Needs data-rights:manage.
         */
        get: operations["SubjectAccess.listOfCandidate"];
        put?: never;
        /**
         * Record that a candidate asks for everything that is held about them; the answer tells until when
         * @description Needs data-rights:manage.
         */
        post: operations["SubjectAccess.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/subject-access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Subject access requests: those that wait first, the earliest due date on top
         * @description Needs data-rights:manage.
         */
        get: operations["SubjectAccess.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/subject-access-requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One subject access request
         * @description Needs data-rights:manage.
         */
        get: operations["SubjectAccess.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/subject-access-requests/{requestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record when and how a subject access request was answered
         * @description Needs data-rights:manage.
         */
        post: operations["SubjectAccess.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * After how many months without a sign-in candidates are warned, hidden and erased
         * @description Needs data-rights:manage.
         */
        get: operations["RetentionSettings.get"];
        /**
         * Change after how many months without a sign-in candidates are warned, hidden and erased
         * @description Needs settings:manage.
         */
        put: operations["RetentionSettings.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many of your conversations are in which folder
         * @description Needs thread:use.
         */
        get: operations["ThreadWork.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{threadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A conversation: to whom it is assigned, and who has read it
         * @description Needs thread:use.
         */
        get: operations["ThreadWork.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{threadId}/archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Archive a conversation for your side, or take it back. A new message brings it back by itself.
         * @description Needs thread:use.
         */
        put: operations["ThreadWork.archive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{threadId}/assignee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Assign a conversation to a user of your organisation, who is told
         * @description Needs thread:work.
         */
        put: operations["ThreadWork.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{threadId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The notes of your organisation about a conversation, newest first. The candidate never sees them.
         * @description Needs thread:work.
         */
        get: operations["ThreadWork.notes"];
        put?: never;
        /**
         * Write a note about a conversation for the people of your organisation
         * @description Needs thread:work.
         */
        post: operations["ThreadWork.writeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{threadId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you have begun to write in a conversation; nobody else sees it
         * @description Needs thread:use.
         */
        get: operations["ThreadWork.draft"];
        /**
         * Keep what you have begun to write. Sending a message throws it away. Files that you have added stay until they are sent or taken away.
         * @description Needs thread:use.
         */
        put: operations["ThreadWork.keepDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your conversations, or those with the words searched for: unread first, then newest
         * @description Needs thread:use.
         */
        get: operations["Threads.list"];
        put?: never;
        /**
         * Write to a candidate or an organisation. There is one conversation of the two: it is continued if it exists.
         * @description Needs thread:use.
         */
        post: operations["Threads.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{threadId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The messages of a conversation, newest first
         * @description Needs thread:use.
         */
        get: operations["Threads.messages"];
        put?: never;
        /**
         * Write in a conversation
         * @description Needs thread:use.
         */
        post: operations["Threads.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{threadId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark everything in a conversation as read
         * @description Needs thread:use.
         */
        post: operations["Threads.markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{threadId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The files that were sent in a conversation, newest first
         * @description Needs thread:use.
         */
        get: operations["Attachments.list"];
        put?: never;
        /**
         * Add a file to what you are writing in a conversation: PDF, Word (.docx) or plain text, up to 5 MB. Name it when you send the message.
         * @description Needs thread:use.
         */
        post: operations["Attachments.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{threadId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file of a conversation; a candidate can see that an organisation did
         * @description Needs thread:use.
         */
        get: operations["Attachments.open"];
        put?: never;
        post?: never;
        /**
         * Take away a file that you have added and not sent. What was sent stays.
         * @description Needs thread:use.
         */
        delete: operations["Attachments.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens, as it happens (server-sent events): kinds and identifiers of what to load again
         * @description Needs notification:own.
         */
        get: operations["Events.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Templates of messages: those of the programme and those of your organisation, by name
         * @description Needs thread:work or organisation:manage.
         */
        get: operations["MessageTemplates.list"];
        put?: never;
        /**
         * Add a template for your organisation; the programme adds one for all organisations
         * @description Needs thread:work or organisation:manage.
         */
        post: operations["MessageTemplates.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One template of messages
         * @description Needs thread:work or organisation:manage.
         */
        get: operations["MessageTemplates.template"];
        put?: never;
        post?: never;
        /**
         * Remove a template. Messages written with it stay as they are.
         * @description Needs thread:work or organisation:manage.
         */
        delete: operations["MessageTemplates.remove"];
        options?: never;
        head?: never;
        /**
         * Change a template. An organisation changes its own, the programme those for all.
         * @description Needs thread:work or organisation:manage.
         */
        patch: operations["MessageTemplates.change"];
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/message-templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a template says to one candidate, in your name. Nothing is sent.
         * @description Needs thread:work.
         */
        get: operations["MessageTemplates.fill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write the same to many candidates, to each in the one conversation with them. It is sent in the background.
         * @description Needs thread:work.
         */
        post: operations["MessageTemplates.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-messages/{bulkMessageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a message to many candidates is, and what has become of it for each
         * @description Needs thread:work.
         */
        get: operations["MessageTemplates.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you are told by e-mail, and when
         * @description Needs notification:own.
         */
        get: operations["NotificationPreferences.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Choose what you are told by e-mail, and when. Security notices always come at once.
         * @description Needs notification:own.
         */
        patch: operations["NotificationPreferences.change"];
        trace?: never;
    };
    "/api/v1/organisation/mailboxes/{mailboxId}/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a group mailbox of your organisation is told, and when
         * @description Needs organisation:people.
         */
        get: operations["NotificationPreferences.listOfMailbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Choose what a group mailbox of your organisation is told, and when
         * @description Needs organisation:people.
         */
        patch: operations["NotificationPreferences.changeOfMailbox"];
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your notifications, newest first
         * @description Needs notification:own.
         */
        get: operations["Notifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{notificationId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a notification as read
         * @description Needs notification:own.
         */
        post: operations["Notifications.markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Candidates who wait for an answer of your organisation, with or without a conversation: the most urgent first
         * @description Needs thread:work.
         */
        get: operations["Responses.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responses/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many candidates wait for an answer of your organisation
         * @description Needs thread:work.
         */
        get: operations["Responses.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/worklist/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Candidates who have waited too long for an answer, for the programme: the oldest first
         * @description Needs candidate:manage.
         */
        get: operations["Responses.escalations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/worklist/responses/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many candidates have waited too long for an answer
         * @description Needs candidate:manage.
         */
        get: operations["Responses.escalationCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many working days organisations have to answer candidates
         * @description Needs candidate:manage.
         */
        get: operations["Responses.settings"];
        /**
         * Change how many working days organisations have to answer; it holds for what is asked from now on
         * @description Needs settings:manage.
         */
        put: operations["Responses.changeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/notifications/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The e-mails that have not been delivered: waiting, refused for good, or come back
         * @description Needs delivery:manage.
         */
        get: operations["Undelivered.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/notifications/failed/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try many e-mails again now, such as all that an outage of the mail server has held up
         * @description Needs delivery:manage.
         */
        post: operations["Undelivered.retryMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/notifications/failed/{emailId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An e-mail that has not been delivered, and how it was tried
         * @description Needs delivery:manage.
         */
        get: operations["Undelivered.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/notifications/failed/{emailId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try an e-mail again now
         * @description Needs delivery:manage.
         */
        post: operations["Undelivered.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/notifications/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether e-mails leave at present, and how many have not
         * @description Needs delivery:manage.
         */
        get: operations["Undelivered.delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Headline figures: your organisation, or all for the programme
         * @description Needs report:own or report:programme.
         */
        get: operations["Reports.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What every figure of the reports means
         * @description Needs report:own or report:programme.
         */
        get: operations["Reports.definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/publishable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts of all organisations that may be published: small ones are withheld, and so is what would tell them
         * @description Needs report:programme.
         */
        get: operations["Reports.publishable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of a report by category: your organisation, or all for the programme
         * @description Needs report:own or report:programme.
         */
        get: operations["Reports.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{report}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows that a figure counts, those first that became known last
         * @description Needs report:own or report:programme.
         */
        get: operations["Reports.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{report}/rows.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All rows that a figure counts, as a file for spreadsheet programs
         * @description Needs report:own or report:programme.
         */
        get: operations["Reports.rowsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations beside one another, ranked by any figure; also those that do not answer
         * @description Needs report:programme.
         */
        get: operations["Reports.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/projection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How current the reports are, and how far they have been made anew
         * @description Needs settings:manage.
         */
        get: operations["Reports.projection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the reports anew from the history; until that is done the present ones answer
         * @description Needs settings:manage.
         */
        post: operations["Reports.rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the audit trail, newest or oldest first: also the life of one person or one organisation
         * @description Needs audit:read.
         */
        get: operations["Audit.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry by its index in the log
         * @description Needs audit:read.
         */
        get: operations["Audit.entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest signed checkpoint
         * @description Needs audit:read.
         */
        get: operations["Audit.checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/proofs/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that an entry is in the log of a given size
         * @description Needs audit:read.
         */
        get: operations["Audit.inclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/proofs/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that nothing was changed or removed between two checkpoints
         * @description Needs audit:read.
         */
        get: operations["Audit.consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the log up to its newest checkpoint, as NDJSON that anybody can verify
         * @description Needs audit:read.
         */
        get: operations["Audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether everything that happened anywhere is in the log
         * @description Needs audit:read.
         */
        get: operations["Audit.completeness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/names/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The names of these people of organisations, those who have left included: for the audit trail
         * @description Needs audit:read.
         */
        post: operations["Names.members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/names/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The names of these people of the programme and auditors, for the audit trail
         * @description Needs audit:read.
         */
        post: operations["Names.staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exports that auditors have asked for, newest first
         * @description Needs audit:read.
         */
        get: operations["SavedExports.list"];
        put?: never;
        /**
         * Ask for an export of what the trail has now: all of it, or what passes the filters, made in the background
         * @description Needs audit:read.
         */
        post: operations["SavedExports.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/exports/{exportId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a saved export as NDJSON that sih-verify accepts
         * @description Needs audit:read.
         */
        get: operations["SavedExports.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the audit trail has raised the alarm about, newest first
         * @description Needs audit:read.
         */
        get: operations["Alarms.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/alarms/{alarmId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One alarm: what it means, what to do, and how to find what caused it
         * @description Needs audit:read.
         */
        get: operations["Alarms.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/alarms/{alarmId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what was found behind an alarm; it is not open any more. Somebody else does so if it is about you.
         * @description Needs audit:read.
         */
        post: operations["Alarms.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Codes and their labels */
        get: operations["ReferenceData.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys that verify access tokens (RFC 7517) */
        get: operations["Jwks.published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every way in which a request may be refused */
        get: operations["Problems.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the services are: a page, or JSON for who asks for it */
        get: operations["Status.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        ArmedService: "royal_navy" | "royal_marines" | "british_army" | "royal_air_force" | "royal_naval_reserve" | "royal_marines_reserve" | "army_reserve" | "royal_air_force_reserve";
        /** @enum {string} */
        Connection: "service_leaver" | "veteran" | "veteran_wis" | "reservist" | "cadet_forces_adult_volunteer" | "spouse" | "partner" | "bereaved" | "separated" | "adult_child";
        Consents: {
            /** @description That we keep the profile and show it to the organisations picked */
            profileSharing: boolean;
            /** @description Separate and explicit: that WIS status, which is health data, is kept and shown */
            wisStatus?: boolean | null;
        };
        RegisterCandidateRequest: {
            service?: components["schemas"]["ArmedService"] | null;
            /** @example Corporal */
            rank?: string | null;
            /** Format: date */
            serviceFrom?: string | null;
            /**
             * Format: date
             * @description When service ended, or will end
             */
            dischargeDate?: string | null;
            /** @description Reserve unit or cadet force */
            unit?: string | null;
            /** @description How you are related, in your own words */
            relation?: string | null;
            /**
             * Format: date
             * @description When you expect to move
             */
            relocationDate?: string | null;
            /** @example Sam */
            firstName: string;
            /** @example Okafor */
            lastName: string;
            /**
             * Format: email
             * @example sam@example.org
             */
            email: string;
            /**
             * Format: date
             * @description Checks that you are 18 or over; organisations never see it
             */
            dateOfBirth: string;
            phone?: string | null;
            /** @description Postcode or BFPO number */
            postcode?: string | null;
            connections: components["schemas"]["Connection"][];
            consents: components["schemas"]["Consents"];
            /** @description Organisations to be shown to */
            organisationIds?: string[] | null;
            /**
             * Format: password
             * @description From the link of an invitation: whoever invited is among the organisations picked
             */
            invitationToken?: string | null;
            /**
             * Format: password
             * @description At least 12 characters; common passwords are refused
             */
            password: string;
        };
        Receipt: {
            message: string;
        };
        VerifyEmailRequest: {
            /**
             * Format: password
             * @description From the link in the e-mail
             */
            token: string;
        };
        InvitationTokenRequest: {
            /**
             * Format: password
             * @description From the link in the e-mail
             */
            token: string;
        };
        /** @enum {string} */
        Role: "candidate" | "organisation_user" | "organisation_admin" | "programme_staff" | "programme_admin" | "auditor";
        InvitationShown: {
            /** @description Who invites: an organisation, or the programme */
            organisationName: string;
            /** Format: email */
            email: string;
            firstName: string;
            lastName: string;
            role: components["schemas"]["Role"];
            /** Format: date-time */
            expiresAt: string;
            /** @description True if the person accepts with the password of an account they have already */
            hasAccount: boolean;
        };
        OpenAccountRequest: {
            /**
             * Format: password
             * @description From the link in the e-mail
             */
            token: string;
            /**
             * Format: password
             * @description At least 12 characters; common passwords are refused
             */
            password: string;
            firstName?: string | null;
            lastName?: string | null;
        };
        SignInRequest: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
            /**
             * Format: uuid
             * @description The organisation to act for, if you belong to several
             */
            organisationId?: string | null;
            /**
             * Format: password
             * @description The code of your authenticator app, or a recovery code
             */
            otp?: string | null;
        };
        PrincipalView: {
            /** Format: uuid */
            accountId: string;
            role: components["schemas"]["Role"];
            /** Format: email */
            email: string;
            /** Format: uuid */
            organisationId?: string | null;
        };
        SessionTokens: {
            /**
             * Format: password
             * @description Send it as Authorization: Bearer …
             */
            accessToken: string;
            /**
             * Format: password
             * @description Exchange it for new tokens once the access token has expired; works once
             */
            refreshToken: string;
            /** @description Seconds until the access token expires */
            expiresIn: number;
            principal: components["schemas"]["PrincipalView"];
        };
        RefreshRequest: {
            /** Format: password */
            refreshToken: string;
        };
        /** @enum {string} */
        MemberRole: "organisation_user" | "organisation_admin";
        MembershipView: {
            /** Format: uuid */
            organisationId: string;
            /** @description Null for a moment, until its name has come through */
            organisationName?: string | null;
            role: components["schemas"]["MemberRole"];
        };
        OwnAccountView: {
            /** Format: uuid */
            accountId: string;
            role: components["schemas"]["Role"];
            /** Format: email */
            email: string;
            /** Format: uuid */
            organisationId?: string | null;
            /** @description The organisations to act for; one is picked at sign-in */
            memberships: components["schemas"]["MembershipView"][];
        };
        SessionView: {
            /** Format: uuid */
            id: string;
            /** @description The session that asks */
            isThisOne: boolean;
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date-time
             * @description When its tokens were last renewed: every ten minutes while it is in use
             */
            lastUsedAt: string;
            /** @description Where it was begun: IPv4 /24 or IPv6 /48 */
            network?: string | null;
            /** @description In short words, such as “Firefox on Windows” */
            device: string;
        };
        SessionViewPage: {
            items: components["schemas"]["SessionView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        StaffRole: "programme_admin" | "programme_staff" | "auditor";
        InviteStaffRequest: {
            firstName: string;
            lastName: string;
            /** Format: email */
            email: string;
            role: components["schemas"]["StaffRole"];
        };
        /** @enum {string} */
        StaffState: "invited" | "active" | "disabled";
        StaffMemberView: {
            /**
             * Format: uuid
             * @description The account id of the person
             */
            id: string;
            firstName: string;
            lastName: string;
            /** Format: email */
            email: string;
            role: components["schemas"]["StaffRole"];
            state: components["schemas"]["StaffState"];
            /** Format: date-time */
            invitedAt: string;
            /**
             * Format: date-time
             * @description While the person is invited: until when the link works
             */
            invitationExpiresAt?: string | null;
            /** Format: date-time */
            joinedAt?: string | null;
            /** @description The mail server has refused the e-mail with the link for good: look at the address */
            bounced: boolean;
        };
        StaffMemberViewPage: {
            items: components["schemas"]["StaffMemberView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        ChangeStaffRoleRequestBody: {
            role: components["schemas"]["StaffRole"];
        };
        ForgotPasswordRequest: {
            /** Format: email */
            email: string;
        };
        ResetPasswordRequest: {
            /**
             * Format: password
             * @description From the link in the e-mail
             */
            token: string;
            /**
             * Format: password
             * @description At least 12 characters; common passwords are refused
             */
            password: string;
        };
        ChangePasswordRequest: {
            /** Format: password */
            currentPassword: string;
            /**
             * Format: password
             * @description At least 12 characters; common passwords are refused
             */
            newPassword: string;
        };
        SecondFactorView: {
            /** @description A code is asked for at sign-in */
            isSetUp: boolean;
            /** @description You cannot do anything else before it is set up */
            isRequired: boolean;
            recoveryCodesLeft: number;
        };
        TotpEnrolment: {
            /**
             * Format: password
             * @description For people who cannot scan the address: type it into the app
             */
            secret: string;
            /**
             * Format: password
             * @description otpauth: address, to be shown as a QR code
             */
            uri: string;
        };
        ConfirmTotpRequest: {
            code: string;
        };
        RecoveryCodes: {
            /** @description Each works once, in place of a code of the app */
            recoveryCodes: string[];
        };
        RenewRecoveryCodesRequest: {
            /**
             * Format: password
             * @description The code of your authenticator app, or a recovery code
             */
            otp: string;
        };
        RemoveTotpRequest: {
            /** Format: password */
            password: string;
            /**
             * Format: password
             * @description The code of your authenticator app, or a recovery code
             */
            otp: string;
        };
        ChangeEmailRequest: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
        };
        EmailChangeLink: {
            /**
             * Format: password
             * @description From the link in either e-mail
             */
            token: string;
        };
        /** @enum {string} */
        RegionCode: "Y56" | "Y58" | "Y59" | "Y60" | "Y61" | "Y62" | "Y63" | "W00";
        /** @enum {string} */
        OrganisationType: "nhs_trust" | "nhs_foundation_trust" | "welsh_health_board" | "other";
        PledgedOrganisation: {
            /** Format: uuid */
            id: string;
            /** @description Null for one that is not in the register */
            odsCode?: string | null;
            name: string;
            type: components["schemas"]["OrganisationType"];
            region: components["schemas"]["RegionCode"];
            /** @description False while the organisation has no access yet: an interest in it waits */
            accepting: boolean;
        };
        PledgedOrganisationPage: {
            items: components["schemas"]["PledgedOrganisation"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        ExpressPledgeRequest: {
            odsCode: string;
            contactName: string;
            contactJobTitle: string;
            /** Format: email */
            contactEmail: string;
            message?: string | null;
        };
        PledgeReceipt: {
            /** Format: uuid */
            pledgeId: string;
        };
        /** @enum {string} */
        PledgeState: "expressed" | "accepted" | "declined" | "withdrawn";
        /** @enum {string} */
        PledgeDeclineReason: "contact_unknown_to_organisation" | "not_authorised" | "not_eligible" | "duplicate" | "not_genuine" | "other";
        PledgeView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            odsCode?: string | null;
            organisationName: string;
            contactName: string;
            contactJobTitle: string;
            /** Format: email */
            contactEmail: string;
            message?: string | null;
            state: components["schemas"]["PledgeState"];
            declineReason?: components["schemas"]["PledgeDeclineReason"] | null;
            /** @description Why it was declined, in words for the programme */
            declineNote?: string | null;
            /** Format: date-time */
            expressedAt: string;
        };
        PledgeViewPage: {
            items: components["schemas"]["PledgeView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        AccessReason: "active" | "not_pledged" | "closed_in_ods" | "closed_by_programme" | "suspended" | "no_agreement" | "agreement_not_signed" | "agreement_not_countersigned" | "legal_name_changed";
        /**
         * @description Why it ends then
         * @enum {string}
         */
        AgreementEndReason: "legal_name_changed" | "closed_in_ods" | "closed_by_programme" | "pledge_withdrawn" | "link_expired" | "expired" | "template_withdrawn" | "superseded" | "refused" | "withdrawn";
        AccessView: {
            active: boolean;
            /** @description `active`, or the first thing that is missing */
            reason: components["schemas"]["AccessReason"];
            /**
             * Format: date-time
             * @description Since when it is as it is
             */
            since: string;
            /**
             * Format: date-time
             * @description When access ends unless something is done
             */
            endsAt?: string | null;
            endReason?: components["schemas"]["AgreementEndReason"] | null;
        };
        /** @enum {string} */
        AgreementState: "issued" | "signed" | "in_force" | "lapsed";
        AgreementView: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["AgreementState"];
            /** @description The legal name in which it was issued */
            legalName: string;
            templateVersion: string;
            /** @description SHA-256 of the exact text, hexadecimal */
            textHash: string;
            signatoryName?: string | null;
            signatoryJobTitle?: string | null;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            signedAt?: string | null;
            /** Format: date-time */
            inForceFrom?: string | null;
            /** @description The mail server has refused the e-mail with the link for good: look at the address */
            bounced: boolean;
        };
        ContactView: {
            name: string;
            /** Format: email */
            email: string;
        };
        OrganisationView: {
            /** Format: uuid */
            id: string;
            /** @description Null for one that is not in the register */
            odsCode?: string | null;
            name: string;
            type: components["schemas"]["OrganisationType"];
            region: components["schemas"]["RegionCode"];
            /** @description False while the organisation has no access yet: an interest in it waits */
            accepting: boolean;
            address: string;
            postcode: string;
            /** Format: date */
            closedOn?: string | null;
            /** Format: date-time */
            pledgedAt?: string | null;
            accessActive: boolean;
            accessReason: components["schemas"]["AccessReason"];
            access: components["schemas"]["AccessView"];
            agreements: components["schemas"]["AgreementView"][];
            singlePointOfContact?: components["schemas"]["ContactView"] | null;
            /** @description True while fewer than two admins have joined: if the only one leaves, nobody can follow */
            secondAdminAdvised: boolean;
        };
        DeclinePledgeRequestBody: {
            reason: components["schemas"]["PledgeDeclineReason"];
            /** @description For the programme */
            note?: string | null;
        };
        MemberView: {
            /**
             * Format: uuid
             * @description The account id of the person
             */
            id: string;
            firstName: string;
            lastName: string;
            /** Format: email */
            email: string;
            role: components["schemas"]["MemberRole"];
            /** Format: date-time */
            joinedAt: string;
            /** @description The mail server has refused the last e-mail to the person for good */
            bounced: boolean;
        };
        MemberViewPage: {
            items: components["schemas"]["MemberView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        InvitationState: "sent" | "accepted" | "expired" | "revoked";
        InvitationView: {
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
            /** Format: email */
            email: string;
            role: components["schemas"]["MemberRole"];
            state: components["schemas"]["InvitationState"];
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description The mail server has refused the e-mail for good: look at the address */
            bounced: boolean;
        };
        InvitationViewPage: {
            items: components["schemas"]["InvitationView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        InviteUserRequest: {
            firstName: string;
            lastName: string;
            /** Format: email */
            email: string;
            role: components["schemas"]["MemberRole"];
        };
        ChangeUserRoleRequestBody: {
            role: components["schemas"]["MemberRole"];
        };
        OrganisationViewPage: {
            items: components["schemas"]["OrganisationView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        AddOrganisationRequest: {
            legalName: string;
            type: components["schemas"]["OrganisationType"];
            region: components["schemas"]["RegionCode"];
            address: string;
            postcode: string;
        };
        AmendOrganisationRequestBody: {
            type?: components["schemas"]["OrganisationType"] | null;
            region?: components["schemas"]["RegionCode"] | null;
            address?: string | null;
            postcode?: string | null;
        };
        RenameOrganisationRequestBody: {
            legalName: string;
        };
        NameSinglePointOfContactRequestBody: {
            firstName: string;
            lastName: string;
            /** Format: email */
            email: string;
        };
        /** @enum {string} */
        DecisionReason: "requested_by_organisation" | "data_protection" | "conduct" | "under_review" | "resolved" | "merged" | "dissolved" | "mistake" | "other";
        DecisionRequestBody: {
            reason: components["schemas"]["DecisionReason"];
            /** @description For the programme: the organisation sees the reason alone */
            note: string;
        };
        AccessChangeView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            changedAt: string;
            active: boolean;
            reason: components["schemas"]["AccessReason"];
            /**
             * Format: date-time
             * @description When it was to end, as far as was known then
             */
            endsAt?: string | null;
            endReason?: components["schemas"]["AgreementEndReason"] | null;
            /** @description The operation that brought it, such as import-ods; due-work for time alone */
            cause: string;
            decisionReason?: components["schemas"]["DecisionReason"] | null;
            /** @description For the programme alone */
            note?: string | null;
        };
        AccessChangeViewPage: {
            items: components["schemas"]["AccessChangeView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /**
         * @description running: the rows of a large file are still being applied; tried: a dry run
         * @enum {string}
         */
        OdsImportState: "refused" | "tried" | "running" | "done";
        OdsImportReport: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            importedAt: string;
            /** @description running: the rows of a large file are still being applied; tried: a dry run */
            state: components["schemas"]["OdsImportState"];
            rows: number;
            /** @description So many of the rows are done */
            done: number;
            added: number;
            renamed: number;
            closed: number;
            reopened: number;
            /** @description Address, region or other details changed */
            amended: number;
            unchanged: number;
            /** @description Rows that cannot be read: nothing was imported */
            refused: number;
        };
        OdsImportReportPage: {
            items: components["schemas"]["OdsImportReport"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        OdsOutcome: "added" | "renamed" | "closed" | "reopened" | "amended" | "unchanged" | "refused";
        OdsImportRowView: {
            line: number;
            /** @description Empty while nothing has become of it yet */
            outcomes: components["schemas"]["OdsOutcome"][];
            odsCode?: string | null;
            name?: string | null;
            /** @description If it was called otherwise */
            nameBefore?: string | null;
            /** @description Why it was refused */
            reason?: string | null;
        };
        OdsImportRowViewPage: {
            items: components["schemas"]["OdsImportRowView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        ChangeUserRoleOnBehalfRequestBody: {
            role: components["schemas"]["MemberRole"];
        };
        InviteUserOnBehalfRequestBody: {
            firstName: string;
            lastName: string;
            /** Format: email */
            email: string;
            role: components["schemas"]["MemberRole"];
        };
        MailboxView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string;
            /** @description False until the link in the first e-mail is opened: nothing else is sent before */
            confirmed: boolean;
            /** Format: date-time */
            addedAt: string;
            /** @description The mail server has refused the last e-mail to it for good */
            bounced: boolean;
        };
        MailboxViewPage: {
            items: components["schemas"]["MailboxView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        AddMailboxRequest: {
            /** @example Recruitment team */
            name: string;
            /** Format: email */
            email: string;
        };
        AddMailboxOnBehalfRequestBody: {
            /** @example Recruitment team */
            name: string;
            /** Format: email */
            email: string;
        };
        ConfirmMailboxRequest: {
            /**
             * Format: password
             * @description From the link in the e-mail
             */
            token: string;
        };
        IssueAgreementRequestBody: {
            signatoryName: string;
            /** Format: email */
            signatoryEmail: string;
            /** @description In place of what the wording says */
            validMonths?: number | null;
        };
        AgreementDocument: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            odsCode?: string | null;
            /** @description The legal name in which it was issued */
            legalName: string;
            templateVersion: string;
            text: string;
            /** @description SHA-256 of the exact text, hexadecimal */
            textHash: string;
            state: components["schemas"]["AgreementState"];
            endReason?: components["schemas"]["AgreementEndReason"] | null;
            /** @description Who signed, or is asked to */
            signatoryName: string;
            signatoryJobTitle?: string | null;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            signedAt?: string | null;
            /**
             * Format: date
             * @description On paper: the day on the copy, which the programme recorded at signedAt
             */
            signedOn?: string | null;
            /** @description What the signatory said on refusing */
            refusalReason?: string | null;
            /** Format: date-time */
            countersignedAt?: string | null;
            /**
             * Format: date-time
             * @description Since when it is over
             */
            endedAt?: string | null;
        };
        AgreementTokenRequest: {
            /**
             * Format: password
             * @description From the link in the e-mail
             */
            token: string;
        };
        RefuseAgreementRequest: {
            /**
             * Format: password
             * @description From the link in the e-mail
             */
            token: string;
            /** @description What would have to be different; the programme reads it */
            reason: string;
        };
        SignAgreementRequest: {
            /**
             * Format: password
             * @description From the link in the e-mail
             */
            token: string;
            signatoryName: string;
            signatoryJobTitle: string;
            /** @enum {boolean} */
            confirmsAuthority: true;
        };
        /** @enum {string} */
        TemplateState: "draft" | "published";
        TemplateSummary: {
            version: number;
            state: components["schemas"]["TemplateState"];
            /** @description Months in force; without end if left out */
            validMonths?: number | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            publishedAt?: string | null;
            /**
             * Format: date
             * @description Last day on which agreements in an older wording are good
             */
            reSigningBy?: string | null;
        };
        TemplateSummaryPage: {
            items: components["schemas"]["TemplateSummary"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        AddTemplateRequest: {
            /** @description May use {{legalName}} (at least once), {{odsCode}}, {{date}} (of issue) and {{version}} */
            text: string;
            /** @description Months for which an agreement is in force */
            validMonths?: number | null;
        };
        TemplateView: {
            version: number;
            state: components["schemas"]["TemplateState"];
            /** @description Months in force; without end if left out */
            validMonths?: number | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            publishedAt?: string | null;
            /**
             * Format: date
             * @description Last day on which agreements in an older wording are good
             */
            reSigningBy?: string | null;
            text: string;
        };
        RequireReSigningRequestBody: {
            /**
             * Format: date
             * @description Last day on which agreements in an older wording are good
             */
            by: string;
        };
        RecordSignedCopyRequestBody: {
            signatoryName: string;
            signatoryJobTitle: string;
            /**
             * Format: date
             * @description As on the copy: not before the agreement was issued, not in the future
             */
            signedOn: string;
        };
        /** @enum {string} */
        WorklistKind: "pledge_waiting" | "waiting_for_signature" | "refused_by_signatory" | "to_countersign" | "lapsing_soon" | "contact_missing" | "no_admin_answered";
        WorklistItem: {
            kind: components["schemas"]["WorklistKind"];
            /**
             * Format: uuid
             * @description Of the pledge, agreement or invitation; of the organisation where a contact is missing
             */
            id: string;
            /** Format: uuid */
            organisationId: string;
            odsCode?: string | null;
            name: string;
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description When the link or the agreement ends
             */
            due?: string | null;
            reason?: components["schemas"]["AgreementEndReason"] | null;
        };
        WorklistItemPage: {
            items: components["schemas"]["WorklistItem"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        WorklistCount: {
            kind: components["schemas"]["WorklistKind"];
            count: number;
        };
        WorklistCounts: {
            /** @description One for each kind, also where nothing waits */
            counts: components["schemas"]["WorklistCount"][];
        };
        SkillView: {
            name: string;
            /** @description In the list of skills; null for own words */
            code?: string | null;
        };
        /** @enum {string} */
        LanguageLevel: "basic" | "conversational" | "fluent" | "first_language";
        LanguageSpoken: {
            /** @example British Sign Language */
            name: string;
            level: components["schemas"]["LanguageLevel"];
        };
        /** @enum {string} */
        EmploymentKind: "job" | "gap";
        /**
         * @description Of a gap
         * @enum {string}
         */
        GapReason: "posting" | "caring" | "study" | "travel" | "looking_for_work" | "other";
        EmploymentView: {
            kind: components["schemas"]["EmploymentKind"];
            /** @description Of a job */
            title?: string | null;
            /** @description Of a job */
            employer?: string | null;
            reason?: components["schemas"]["GapReason"] | null;
            description?: string | null;
            /** Format: date */
            startedOn: string;
            /**
             * Format: date
             * @description Left out while it goes on
             */
            endedOn?: string | null;
            /** Format: uuid */
            id: string;
        };
        /** @enum {string} */
        QualificationKind: "qualification" | "licence";
        QualificationView: {
            kind: components["schemas"]["QualificationKind"];
            /** @example Level 3 Award in Education and Training */
            name: string;
            awardedBy?: string | null;
            /** Format: date */
            awardedOn?: string | null;
            /** Format: date */
            expiresOn?: string | null;
            /** Format: uuid */
            id: string;
        };
        /** @enum {string} */
        StaffGroup: "10" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09";
        /** @enum {string} */
        Band: "2" | "3" | "4" | "5" | "6" | "7" | "8a" | "8b" | "8c" | "8d" | "9" | "medical_and_dental" | "very_senior_manager";
        /** @enum {string} */
        WorkingPattern: "full_time" | "part_time" | "flexible" | "shifts" | "nights";
        /** @enum {string} */
        ContractType: "permanent" | "fixed_term" | "bank" | "apprenticeship";
        /** @enum {string} */
        Support: "insight_day" | "work_placement" | "mentoring" | "application_help" | "interview_practice";
        JobPreferences: {
            staffGroups: components["schemas"]["StaffGroup"][];
            /** @description In your own words, such as porter or ward clerk */
            roles: string[];
            bands: components["schemas"]["Band"][];
            workingPatterns: components["schemas"]["WorkingPattern"][];
            contractTypes: components["schemas"]["ContractType"][];
            regions: components["schemas"]["RegionCode"][];
            /** @description From where you would travel: a postcode, or a BFPO number, from which no distance is measured */
            postcode?: string | null;
            /** @description How far you would travel from the postcode, in miles */
            radiusMiles?: number | null;
            /**
             * Format: date
             * @description The earliest day on which you could start
             */
            earliestStart?: string | null;
            support: components["schemas"]["Support"][];
        };
        ProfileSections: {
            /** @description In their own words */
            about?: string | null;
            skills: components["schemas"]["SkillView"][];
            languages: components["schemas"]["LanguageSpoken"][];
            employment: components["schemas"]["EmploymentView"][];
            qualifications: components["schemas"]["QualificationView"][];
            preferences?: components["schemas"]["JobPreferences"] | null;
        };
        /** @enum {string} */
        ProfileSection: "about" | "contact" | "service" | "employment" | "qualifications" | "skills" | "languages" | "preferences" | "documents";
        MissingSection: {
            section: components["schemas"]["ProfileSection"];
            /** @description Why it matters, in plain words */
            why: string;
        };
        ProfileCompleteness: {
            percent: number;
            missing: components["schemas"]["MissingSection"][];
        };
        /** @enum {string} */
        CandidateState: "awaiting_confirmation" | "active" | "switched_off" | "closed";
        OwnProfile: {
            service?: components["schemas"]["ArmedService"] | null;
            /** @example Corporal */
            rank?: string | null;
            /** Format: date */
            serviceFrom?: string | null;
            /**
             * Format: date
             * @description When service ended, or will end
             */
            dischargeDate?: string | null;
            /** @description Reserve unit or cadet force */
            unit?: string | null;
            /** @description How you are related, in your own words */
            relation?: string | null;
            /**
             * Format: date
             * @description When you expect to move
             */
            relocationDate?: string | null;
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
            /** Format: email */
            email: string;
            /** Format: date */
            dateOfBirth: string;
            phone?: string | null;
            postcode?: string | null;
            connections: components["schemas"]["Connection"][];
            sections: components["schemas"]["ProfileSections"];
            completeness: components["schemas"]["ProfileCompleteness"];
            state: components["schemas"]["CandidateState"];
            /**
             * Format: version
             * @description Grows with every change of the profile
             */
            version: number;
            /** Format: date-time */
            registeredAt: string;
        };
        ChangeProfileRequest: {
            service?: components["schemas"]["ArmedService"] | null;
            /** @example Corporal */
            rank?: string | null;
            /** Format: date */
            serviceFrom?: string | null;
            /**
             * Format: date
             * @description When service ended, or will end
             */
            dischargeDate?: string | null;
            /** @description Reserve unit or cadet force */
            unit?: string | null;
            /** @description How you are related, in your own words */
            relation?: string | null;
            /**
             * Format: date
             * @description When you expect to move
             */
            relocationDate?: string | null;
            firstName?: string | null;
            lastName?: string | null;
            /** Format: date */
            dateOfBirth?: string | null;
            phone?: string | null;
            /** @description Postcode or BFPO number */
            postcode?: string | null;
            connections?: components["schemas"]["Connection"][] | null;
            /** @description About you, in your own words */
            about?: string | null;
            /**
             * Format: version
             * @description The version you have seen, here or as If-Match: a change made from an older one is refused
             */
            version?: number | null;
        };
        SkillsRequest: {
            /**
             * Format: version
             * @description The version you have seen, here or as If-Match: a change made from an older one is refused
             */
            version?: number | null;
            /** @description From the list of skills, or in your own words */
            skills: string[];
        };
        LanguagesRequest: {
            /**
             * Format: version
             * @description The version you have seen, here or as If-Match: a change made from an older one is refused
             */
            version?: number | null;
            languages: components["schemas"]["LanguageSpoken"][];
        };
        OwnPreferences: {
            staffGroups: components["schemas"]["StaffGroup"][];
            /** @description In your own words, such as porter or ward clerk */
            roles: string[];
            bands: components["schemas"]["Band"][];
            workingPatterns: components["schemas"]["WorkingPattern"][];
            contractTypes: components["schemas"]["ContractType"][];
            regions: components["schemas"]["RegionCode"][];
            /** @description From where you would travel: a postcode, or a BFPO number, from which no distance is measured */
            postcode?: string | null;
            /** @description How far you would travel from the postcode, in miles */
            radiusMiles?: number | null;
            /**
             * Format: date
             * @description The earliest day on which you could start
             */
            earliestStart?: string | null;
            support: components["schemas"]["Support"][];
            /**
             * Format: version
             * @description Of the profile
             */
            version: number;
        };
        KeepPreferencesRequest: {
            staffGroups: components["schemas"]["StaffGroup"][];
            /** @description In your own words, such as porter or ward clerk */
            roles: string[];
            bands: components["schemas"]["Band"][];
            workingPatterns: components["schemas"]["WorkingPattern"][];
            contractTypes: components["schemas"]["ContractType"][];
            regions: components["schemas"]["RegionCode"][];
            /** @description From where you would travel: a postcode, or a BFPO number, from which no distance is measured */
            postcode?: string | null;
            /** @description How far you would travel from the postcode, in miles */
            radiusMiles?: number | null;
            /**
             * Format: date
             * @description The earliest day on which you could start
             */
            earliestStart?: string | null;
            support: components["schemas"]["Support"][];
            /**
             * Format: version
             * @description The version you have seen, here or as If-Match: a change made from an older one is refused
             */
            version?: number | null;
        };
        /** @enum {string} */
        InterestState: "waiting" | "delivered";
        InterestView: {
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            state: components["schemas"]["InterestState"];
            /** Format: date-time */
            expressedAt: string;
            /** Format: date-time */
            deliveredAt?: string | null;
            /** @description You hide from this organisation: it does not see you, and waits unseen if it never did */
            hidden: boolean;
            /**
             * Format: uuid
             * @description The referral that you accepted; null where you picked it yourself
             */
            referralId?: string | null;
        };
        Interests: {
            items: components["schemas"]["InterestView"][];
        };
        OrganisationRef: {
            /** Format: uuid */
            organisationId: string;
        };
        /** @enum {string} */
        CloseReason: "placed_in_employment" | "no_longer_interested";
        HiddenFromView: {
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /** Format: date-time */
            hiddenAt: string;
        };
        VisibilityView: {
            state: components["schemas"]["CandidateState"];
            closedReason?: components["schemas"]["CloseReason"] | null;
            /** @description What you chose; it applies whenever the profile is not closed */
            visible: boolean;
            /** @description Organisations that never see you */
            hiddenFrom: components["schemas"]["HiddenFromView"][];
        };
        SetVisibilityRequest: {
            /** @description False takes the profile away from every organisation at once */
            visible: boolean;
        };
        CloseOwnProfileRequest: {
            reason: components["schemas"]["CloseReason"];
        };
        CloseProfileRequestBody: {
            reason: components["schemas"]["CloseReason"];
        };
        /**
         * @description The profile, a document, a line in a list or search, what has happened so far, a file of a conversation, or what came of it
         * @enum {string}
         */
        AccessKind: "profile" | "document" | "list" | "timeline" | "attachment" | "stage" | "placement" | "job_filling";
        AccessHistoryEntry: {
            /** Format: date-time */
            at: string;
            /** @description The profile, a document, a line in a list or search, what has happened so far, a file of a conversation, or what came of it */
            what: components["schemas"]["AccessKind"];
            /**
             * Format: uuid
             * @description Null for the Step into Health programme
             */
            organisationId?: string | null;
            /** @description As it is called now */
            organisationName?: string | null;
        };
        AccessHistoryEntryPage: {
            items: components["schemas"]["AccessHistoryEntry"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        ReferralState: "proposed" | "accepted" | "declined";
        ReferralView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            fromOrganisationId: string;
            fromOrganisationName: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            reason: string;
            state: components["schemas"]["ReferralState"];
            /** @description You have picked this organisation already: accepting changes nothing */
            picked: boolean;
            /** @description You hide from this organisation: even if you accept it does not see you */
            hidden: boolean;
            /** Format: date-time */
            proposedAt: string;
            /** Format: date-time */
            answeredAt?: string | null;
        };
        ReferralViewPage: {
            items: components["schemas"]["ReferralView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        ProposeReferralRequestBody: {
            /**
             * Format: uuid
             * @description The pledged organisation that may suit the candidate
             */
            organisationId: string;
            /** @description Why: the candidate reads it */
            reason: string;
        };
        ProposedReferral: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            reason: string;
            state: components["schemas"]["ReferralState"];
            /** Format: date-time */
            proposedAt: string;
            /** Format: date-time */
            answeredAt?: string | null;
        };
        ProposedReferralPage: {
            items: components["schemas"]["ProposedReferral"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        Stage: "interested" | "contacted" | "in_support" | "on_placement" | "applied" | "interviewing" | "offered" | "appointed" | "not_progressing" | "withdrawn";
        OwnStageView: {
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            stage: components["schemas"]["Stage"];
            /** @description What that means, in plain words */
            meaning: string;
            /** @description Why it does not go on, in plain words */
            reason?: string | null;
            /** @description What the organisation says */
            words?: string | null;
            /** Format: date-time */
            since: string;
        };
        OwnStageViewPage: {
            items: components["schemas"]["OwnStageView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        NotProgressingReason: "no_suitable_role" | "role_filled" | "requirements_not_met" | "clearance_not_given" | "not_available" | "no_answer" | "candidate_decided" | "other";
        StageView: {
            /** Format: uuid */
            candidateId: string;
            /** Format: uuid */
            organisationId: string;
            stage: components["schemas"]["Stage"];
            reason?: components["schemas"]["NotProgressingReason"] | null;
            words?: string | null;
            /** @description Give it back when you move */
            version: number;
            /** Format: date-time */
            movedAt: string;
            /**
             * Format: uuid
             * @description Whose account; null: it moved by itself
             */
            movedBy?: string | null;
            /** @description The programme did it for the organisation */
            onBehalf: boolean;
        };
        /** @enum {string} */
        ChosenStage: "interested" | "contacted" | "in_support" | "on_placement" | "applied" | "interviewing" | "offered" | "not_progressing";
        MoveStageRequestBody: {
            /**
             * Format: uuid
             * @description For whom the programme asks; an organisation leaves it out
             */
            organisationId?: string | null;
            to: components["schemas"]["ChosenStage"];
            reason?: components["schemas"]["NotProgressingReason"] | null;
            /** @description In your own words: the candidate reads them. What is for colleagues alone is a note */
            words?: string | null;
            /** @description True: the last move was a mistake. It stays in the history */
            correction?: boolean | null;
            /** @description The version that you have seen */
            version: number;
        };
        StageMoveView: {
            /** Format: uuid */
            candidateId: string;
            /** Format: uuid */
            organisationId: string;
            stage: components["schemas"]["Stage"];
            reason?: components["schemas"]["NotProgressingReason"] | null;
            words?: string | null;
            /** @description Give it back when you move */
            version: number;
            /** Format: date-time */
            movedAt: string;
            /**
             * Format: uuid
             * @description Whose account; null: it moved by itself
             */
            movedBy?: string | null;
            /** @description The programme did it for the organisation */
            onBehalf: boolean;
            /** Format: uuid */
            id: string;
            from?: components["schemas"]["Stage"] | null;
            /** @description A mistake: a later move says what was right */
            corrected: boolean;
        };
        StageMoveViewPage: {
            items: components["schemas"]["StageMoveView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        PlacementState: "planned" | "in_progress" | "completed" | "cancelled" | "did_not_attend";
        /** @enum {string} */
        PlacementKind: "insight_day" | "work_placement" | "mentoring" | "application_support" | "interview_practice";
        /** @enum {string} */
        EngagementSort: "newest" | "oldest";
        /** @enum {string} */
        PlacementOutcome: "ready_to_apply" | "another_placement" | "more_support" | "not_suited" | "undecided";
        /** @enum {string} */
        PlacementAnswer: "awaited" | "accepted" | "declined" | "another_date";
        /** @enum {string} */
        ReviewAnswer: "yes" | "partly" | "no";
        ReviewSaid: {
            helpful: components["schemas"]["ReviewAnswer"];
            words: string;
            /**
             * Format: date
             * @description The day on which it was said
             */
            givenOn: string;
        };
        ReviewView: {
            helpful: components["schemas"]["ReviewAnswer"];
            words: string;
            /**
             * Format: date
             * @description The day on which it was said
             */
            givenOn: string;
            /** @description Give it back when you correct it */
            version: number;
            /** @description What it said before it was corrected, newest first */
            earlier: components["schemas"]["ReviewSaid"][];
        };
        PlacementView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            candidateId: string;
            candidateName: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /** @description Give it back when you change it */
            version: number;
            state: components["schemas"]["PlacementState"];
            /** @description What may follow, where nothing was a mistake */
            nextStates: components["schemas"]["PlacementState"][];
            kind: components["schemas"]["PlacementKind"];
            department: string;
            site?: string | null;
            staffGroup: components["schemas"]["StaffGroup"];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            halfDay: boolean;
            clearanceDone: boolean;
            words?: string | null;
            outcome?: components["schemas"]["PlacementOutcome"] | null;
            answer: components["schemas"]["PlacementAnswer"];
            /** @description What the candidate says */
            answerWords?: string | null;
            /**
             * Format: date
             * @description The day that the candidate asks for
             */
            wishedDate?: string | null;
            ownReview?: components["schemas"]["ReviewView"] | null;
            otherReview?: components["schemas"]["ReviewView"] | null;
        };
        PlacementViewPage: {
            items: components["schemas"]["PlacementView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        PlanPlacementRequest: {
            kind: components["schemas"]["PlacementKind"];
            /** @example Estates */
            department: string;
            site?: string | null;
            staffGroup: components["schemas"]["StaffGroup"];
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; the first one unless given
             */
            endsOn?: string | null;
            /** @description Of an insight day */
            halfDay?: boolean | null;
            /** @description Every check that is needed before the first day is done */
            clearanceDone?: boolean | null;
            /** @description The candidate reads it: where to come, what to bring */
            words?: string | null;
            /** Format: uuid */
            candidateId: string;
            /**
             * Format: uuid
             * @description For whom the programme plans; an organisation leaves it out
             */
            organisationId?: string | null;
        };
        ChangePlacementRequestBody: {
            /** @description The version that you have seen */
            version: number;
            state?: components["schemas"]["PlacementState"] | null;
            department?: string | null;
            site?: string | null;
            staffGroup?: components["schemas"]["StaffGroup"] | null;
            /**
             * Format: date
             * @description Other dates: the candidate is asked again
             */
            startsOn?: string | null;
            /** Format: date */
            endsOn?: string | null;
            halfDay?: boolean | null;
            clearanceDone?: boolean | null;
            /** @description The candidate reads it */
            words?: string | null;
            outcome?: components["schemas"]["PlacementOutcome"] | null;
            /** @description True: what was said before was a mistake, so any state may follow */
            correction?: boolean | null;
        };
        PlacementChangeView: {
            kind: components["schemas"]["PlacementKind"];
            /** @example Estates */
            department: string;
            site?: string | null;
            staffGroup: components["schemas"]["StaffGroup"];
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; the first one unless given
             */
            endsOn?: string | null;
            /** @description Of an insight day */
            halfDay?: boolean | null;
            /** @description Every check that is needed before the first day is done */
            clearanceDone?: boolean | null;
            /** @description The candidate reads it: where to come, what to bring */
            words?: string | null;
            version: number;
            /** Format: date-time */
            changedAt: string;
            /**
             * Format: uuid
             * @description Null where the reader must not know
             */
            changedBy?: string | null;
            changedRole: string;
            /** @description What was said before was a mistake */
            correction: boolean;
            state: components["schemas"]["PlacementState"];
            outcome?: components["schemas"]["PlacementOutcome"] | null;
            answer: components["schemas"]["PlacementAnswer"];
        };
        PlacementHistory: {
            /** @description Newest first */
            items: components["schemas"]["PlacementChangeView"][];
        };
        ReviewPlacementRequestBody: {
            /** @description Whether it has helped */
            helpful: components["schemas"]["ReviewAnswer"];
            /** @description The other side reads it when it has given its own */
            words: string;
        };
        CorrectReviewRequestBody: {
            /** @description Whether it has helped */
            helpful: components["schemas"]["ReviewAnswer"];
            /** @description The other side reads it when it has given its own */
            words: string;
            /** @description The version of the review that you have seen */
            version: number;
        };
        /** @enum {string} */
        PlacementReply: "accepted" | "declined" | "another_date";
        AnswerPlacementRequestBody: {
            answer: components["schemas"]["PlacementReply"];
            /**
             * Format: date
             * @description Needed with another_date
             */
            wishedDate?: string | null;
            /** @description The organisation reads it */
            words?: string | null;
            /** @description The version that you have seen */
            version: number;
        };
        /** @enum {string} */
        SustainedAnswer: "yes" | "left" | "not_known";
        /** @enum {string} */
        FillingWithdrawalReason: "recorded_by_mistake" | "did_not_start";
        JobFillingView: {
            /** @example Porter */
            roleTitle: string;
            staffGroup: components["schemas"]["StaffGroup"];
            band: components["schemas"]["Band"];
            contractType: components["schemas"]["ContractType"];
            /** @description In hundredths of full time: 60 is 0.6 */
            wholeTimeEquivalent: number;
            /**
             * Format: date
             * @description Europe/London
             */
            startsOn: string;
            /**
             * Format: uuid
             * @description The placement with your organisation that led to it
             */
            placementId?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            candidateId: string;
            candidateName: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /** @description Give it back when you change it */
            version: number;
            sustainedAt6?: components["schemas"]["SustainedAnswer"] | null;
            sustainedAt12?: components["schemas"]["SustainedAnswer"] | null;
            withdrawn?: components["schemas"]["FillingWithdrawalReason"] | null;
            /** Format: date-time */
            recordedAt: string;
            /** @description The programme recorded it for the organisation */
            onBehalf: boolean;
        };
        JobFillingViewPage: {
            items: components["schemas"]["JobFillingView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        RecordJobFillingRequest: {
            /** @example Porter */
            roleTitle: string;
            staffGroup: components["schemas"]["StaffGroup"];
            band: components["schemas"]["Band"];
            contractType: components["schemas"]["ContractType"];
            /** @description In hundredths of full time: 60 is 0.6 */
            wholeTimeEquivalent: number;
            /**
             * Format: date
             * @description Europe/London
             */
            startsOn: string;
            /**
             * Format: uuid
             * @description The placement with your organisation that led to it
             */
            placementId?: string | null;
            /** Format: uuid */
            candidateId: string;
            /**
             * Format: uuid
             * @description For whom the programme records; an organisation leaves it out
             */
            organisationId?: string | null;
        };
        CorrectJobFillingRequestBody: {
            /** @description The version that you have seen */
            version: number;
            roleTitle?: string | null;
            staffGroup?: components["schemas"]["StaffGroup"] | null;
            band?: components["schemas"]["Band"] | null;
            contractType?: components["schemas"]["ContractType"] | null;
            wholeTimeEquivalent?: number | null;
            /** Format: date */
            startsOn?: string | null;
            /** Format: uuid */
            placementId?: string | null;
        };
        JobFillingChangeView: {
            /** @example Porter */
            roleTitle: string;
            staffGroup: components["schemas"]["StaffGroup"];
            band: components["schemas"]["Band"];
            contractType: components["schemas"]["ContractType"];
            /** @description In hundredths of full time: 60 is 0.6 */
            wholeTimeEquivalent: number;
            /**
             * Format: date
             * @description Europe/London
             */
            startsOn: string;
            /**
             * Format: uuid
             * @description The placement with your organisation that led to it
             */
            placementId?: string | null;
            version: number;
            /** Format: date-time */
            changedAt: string;
            /**
             * Format: uuid
             * @description Null where the reader must not know
             */
            changedBy?: string | null;
            changedRole: string;
            sustainedAt6?: components["schemas"]["SustainedAnswer"] | null;
            sustainedAt12?: components["schemas"]["SustainedAnswer"] | null;
            withdrawn?: components["schemas"]["FillingWithdrawalReason"] | null;
        };
        JobFillingHistory: {
            /** @description Newest first */
            items: components["schemas"]["JobFillingChangeView"][];
        };
        WithdrawJobFillingRequestBody: {
            /** @description The version that you have seen */
            version: number;
            reason: components["schemas"]["FillingWithdrawalReason"];
        };
        /** @enum {string} */
        FollowUpMonths: "6" | "12";
        FollowUpRequestBody: {
            months: components["schemas"]["FollowUpMonths"];
            sustained: components["schemas"]["SustainedAnswer"];
            /** @description The version that you have seen */
            version: number;
        };
        CandidateFilters: {
            /** @description Words of the name, roles, skills, qualifications or own words; three letters of a word are enough, and a name may be misspelt */
            search?: string | null;
            /** @description Words of a role that is looked for */
            role?: string | null;
            connection?: components["schemas"]["Connection"][] | null;
            service?: components["schemas"]["ArmedService"][] | null;
            staffGroup?: components["schemas"]["StaffGroup"][] | null;
            band?: components["schemas"]["Band"][] | null;
            workingPattern?: components["schemas"]["WorkingPattern"][] | null;
            contractType?: components["schemas"]["ContractType"][] | null;
            region?: components["schemas"]["RegionCode"][] | null;
            support?: components["schemas"]["Support"][] | null;
            /** @description A postcode, measured from the town of its area; give withinMiles or withinTheirRadius with it */
            near?: string | null;
            /** @description From where the candidate looks for work */
            withinMiles?: number | null;
            /** @description True: the place lies within the distance the candidate would travel */
            withinTheirRadius?: boolean | null;
            /**
             * Format: date
             * @description Can start on this day or earlier
             */
            startsBy?: string | null;
            /**
             * Format: date
             * @description Interested since this day (UTC)
             */
            interestedFrom?: string | null;
            /** @description True: came by a referral */
            byReferral?: boolean | null;
            /** @description True: your organisation has not written since they showed interest or wrote */
            unanswered?: boolean | null;
            /** @description True: interested since your visit before this one */
            newSinceLastVisit?: boolean | null;
        };
        SavedSearchView: {
            /** Format: uuid */
            id: string;
            name: string;
            filters: components["schemas"]["CandidateFilters"];
            notify: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        SavedSearches: {
            items: components["schemas"]["SavedSearchView"][];
        };
        SaveSearchRequest: {
            /** @example Nurses near Leeds */
            name: string;
            filters: components["schemas"]["CandidateFilters"];
            /** @description Tell me of new matches, at most once a day; true unless given */
            notify?: boolean | null;
        };
        ChangeSavedSearchRequestBody: {
            name?: string | null;
            notify?: boolean | null;
        };
        /** @enum {string} */
        CandidateSort: "newest" | "name" | "relevance" | "earliest_start";
        CandidateSummary: {
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
            connections: components["schemas"]["Connection"][];
            /** Format: date-time */
            interestedSince?: string | null;
            /** @description Came by a referral */
            byReferral: boolean;
            /** @description Your organisation has not written since they showed interest or wrote */
            unanswered: boolean;
            /** @description Interested since your visit before this one */
            newSinceLastVisit: boolean;
            /** Format: date */
            earliestStart?: string | null;
        };
        CandidateSummaryPage: {
            items: components["schemas"]["CandidateSummary"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        ConsentKind: "profileSharing" | "wisStatus";
        ConsentView: {
            kind: components["schemas"]["ConsentKind"];
            version: number;
            /** @description The words agreed to; null for words no longer in use */
            wording?: string | null;
            /** Format: date-time */
            givenAt: string;
            /** Format: date-time */
            withdrawnAt?: string | null;
        };
        OwnConsents: {
            /** @description Newest first, those withdrawn included */
            items: components["schemas"]["ConsentView"][];
        };
        EmploymentHistory: {
            /**
             * Format: version
             * @description Of the profile
             */
            version: number;
            /** @description Newest first */
            items: components["schemas"]["EmploymentView"][];
        };
        EmploymentDetails: {
            kind: components["schemas"]["EmploymentKind"];
            /** @description Of a job */
            title?: string | null;
            /** @description Of a job */
            employer?: string | null;
            reason?: components["schemas"]["GapReason"] | null;
            description?: string | null;
            /** Format: date */
            startedOn: string;
            /**
             * Format: date
             * @description Left out while it goes on
             */
            endedOn?: string | null;
        };
        ChangeEmploymentRequestBody: {
            kind: components["schemas"]["EmploymentKind"];
            /** @description Of a job */
            title?: string | null;
            /** @description Of a job */
            employer?: string | null;
            reason?: components["schemas"]["GapReason"] | null;
            description?: string | null;
            /** Format: date */
            startedOn: string;
            /**
             * Format: date
             * @description Left out while it goes on
             */
            endedOn?: string | null;
            /**
             * Format: version
             * @description The version you have seen, here or as If-Match: a change made from an older one is refused
             */
            version?: number | null;
        };
        /** @enum {string} */
        DocumentKind: "cv" | "certificate" | "reference" | "other";
        UploadDocumentRequestBody: {
            kind: components["schemas"]["DocumentKind"];
        };
        /** @enum {string} */
        DocumentType: "application/pdf" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "text/plain";
        DocumentView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DocumentKind"];
            fileName: string;
            mediaType: components["schemas"]["DocumentType"];
            /** @description Bytes */
            size: number;
            /** Format: date-time */
            uploadedAt: string;
        };
        Documents: {
            /** @description Newest first */
            items: components["schemas"]["DocumentView"][];
        };
        QualificationDetails: {
            kind: components["schemas"]["QualificationKind"];
            /** @example Level 3 Award in Education and Training */
            name: string;
            awardedBy?: string | null;
            /** Format: date */
            awardedOn?: string | null;
            /** Format: date */
            expiresOn?: string | null;
        };
        ChangeQualificationRequestBody: {
            kind: components["schemas"]["QualificationKind"];
            /** @example Level 3 Award in Education and Training */
            name: string;
            awardedBy?: string | null;
            /** Format: date */
            awardedOn?: string | null;
            /** Format: date */
            expiresOn?: string | null;
            /**
             * Format: version
             * @description The version you have seen, here or as If-Match: a change made from an older one is refused
             */
            version?: number | null;
        };
        CodeAndLabel: {
            code: string;
            label: string;
        };
        SkillsFound: {
            items: components["schemas"]["CodeAndLabel"][];
        };
        InviteCandidateRequest: {
            /**
             * Format: email
             * @example sam@example.org
             */
            email: string;
            /** @description For the greeting of the e-mail */
            firstName?: string | null;
        };
        /** @enum {string} */
        CandidateInvitationState: "sent" | "registered";
        CandidateInvitationView: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            firstName?: string | null;
            state: components["schemas"]["CandidateInvitationState"];
            /** Format: date-time */
            invitedAt: string;
            /**
             * Format: date-time
             * @description When it is deleted, with everything it says about the person
             */
            expiresAt: string;
        };
        CandidateInvitationViewPage: {
            items: components["schemas"]["CandidateInvitationView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        CandidateInvitationToken: {
            /**
             * Format: password
             * @description From the link in the e-mail
             */
            token: string;
        };
        CandidateInvitationShown: {
            /**
             * Format: uuid
             * @description Who invites; null for the programme
             */
            organisationId?: string | null;
            organisationName?: string | null;
            /** Format: email */
            email: string;
            firstName?: string | null;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @enum {string} */
        CountedFilter: "connection" | "service" | "staffGroup" | "band" | "workingPattern" | "contractType" | "region" | "support" | "byReferral" | "unanswered" | "newSinceLastVisit";
        CandidateCount: {
            filter: components["schemas"]["CountedFilter"];
            /** @description A value of that filter */
            value: string;
            /** @description How many there would be with this value alone in its filter, the others as they are */
            count: number;
        };
        CandidateCounts: {
            /** @description How many the search finds */
            total: number;
            /** @description Values that nobody has are left out */
            counts: components["schemas"]["CandidateCount"][];
            /**
             * Format: date-time
             * @description The end of your visit before this one; null at the first
             */
            lastVisit?: string | null;
        };
        NameCandidatesRequest: {
            /** @description Such as those of a page of rows of a report */
            candidateIds: string[];
        };
        CandidateName: {
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
        };
        CandidateNames: {
            /** @description In the order asked for; whom you may not see is not in it */
            items: components["schemas"]["CandidateName"][];
        };
        CandidateProfile: {
            service?: components["schemas"]["ArmedService"] | null;
            /** @example Corporal */
            rank?: string | null;
            /** Format: date */
            serviceFrom?: string | null;
            /**
             * Format: date
             * @description When service ended, or will end
             */
            dischargeDate?: string | null;
            /** @description Reserve unit or cadet force */
            unit?: string | null;
            /** @description How you are related, in your own words */
            relation?: string | null;
            /**
             * Format: date
             * @description When you expect to move
             */
            relocationDate?: string | null;
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
            /** Format: email */
            email: string;
            phone?: string | null;
            postcode?: string | null;
            connections: components["schemas"]["Connection"][];
            /**
             * Format: date-time
             * @description When the interest in your organisation was delivered; null for the programme
             */
            interestedSince?: string | null;
            sections: components["schemas"]["ProfileSections"];
        };
        /** @enum {string} */
        TimelineKind: "interest_delivered" | "interest_withdrawn" | "profile_opened" | "document_opened" | "message_from_candidate" | "message_from_organisation" | "referral_proposed" | "referral_accepted" | "referral_declined" | "stage_moved" | "placement_recorded" | "placement_changed" | "placement_answered" | "placement_reviewed" | "review_corrected" | "job_filling_recorded" | "job_filling_corrected" | "job_filling_withdrawn" | "job_filling_followed_up";
        TimelineEntry: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["TimelineKind"];
            /** Format: date-time */
            at: string;
            /** @description The role of who did it; service where the system did */
            actorRole: string;
            /**
             * Format: uuid
             * @description The account of who did it; null where the reader must not know
             */
            actorId?: string | null;
            /**
             * Format: uuid
             * @description The organisation it happened with; null for the programme
             */
            organisationId?: string | null;
            organisationName?: string | null;
            /**
             * Format: uuid
             * @description The message, referral, move, placement or job filling that it is about
             */
            referenceId?: string | null;
            /** @description The stage, the kind or state of the placement, the answer, or who reviewed */
            code?: string | null;
            /**
             * Format: uuid
             * @description The organisation that was proposed
             */
            otherOrganisationId?: string | null;
            otherOrganisationName?: string | null;
        };
        TimelineEntryPage: {
            items: components["schemas"]["TimelineEntry"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        EraseOwnAccountRequest: {
            /**
             * Format: password
             * @description Again: a session alone, which may be somebody else’s, is not enough
             */
            password: string;
            /** @enum {boolean} */
            confirms: true;
        };
        ErasureReceipt: {
            /** @description Also in the e-mail that confirms the erasure */
            reference: string;
            /** Format: date-time */
            requestedAt: string;
        };
        ExportReceipt: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            requestedAt: string;
            /**
             * Format: date-time
             * @description Null while services are still sending their part
             */
            readyAt?: string | null;
            /**
             * Format: date-time
             * @description When it is deleted
             */
            expiresAt: string;
        };
        /** @enum {string} */
        ExportingService: "candidates" | "gateway" | "messaging";
        ExportSection: {
            service: components["schemas"]["ExportingService"];
            /** @description What the records are, such as employment */
            name: string;
            /** @description Everything that is kept of each, as it is kept */
            records: Record<string, never>[];
        };
        PersonalData: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            requestedAt: string;
            /**
             * Format: date-time
             * @description Null while services are still sending their part
             */
            readyAt?: string | null;
            /**
             * Format: date-time
             * @description When it is deleted
             */
            expiresAt: string;
            sections: components["schemas"]["ExportSection"][];
        };
        /** @enum {string} */
        StaffErasureReason: "asked_by_person" | "registered_in_error" | "deceased" | "legal_obligation";
        EraseCandidateRequestBody: {
            reason: components["schemas"]["StaffErasureReason"];
        };
        /** @enum {string} */
        ErasureReason: "own_request" | "asked_by_person" | "registered_in_error" | "deceased" | "legal_obligation" | "not_used" | "not_confirmed";
        /**
         * @description The e-mail to the person; none where there is nobody to tell
         * @enum {string}
         */
        ErasureConfirmation: "none" | "waiting" | "sent" | "refused";
        /** @enum {string} */
        ErasingService: "candidates" | "gateway" | "messaging";
        ErasureStep: {
            service: components["schemas"]["ErasingService"];
            /**
             * Format: date-time
             * @description Null while it is outstanding
             */
            completedAt?: string | null;
            /**
             * Format: uuid
             * @description The event by which the service states it, in the audit trail
             */
            eventId?: string | null;
        };
        ErasureView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            candidateId: string;
            reference: string;
            reason: components["schemas"]["ErasureReason"];
            /** Format: date-time */
            requestedAt: string;
            /**
             * Format: date-time
             * @description Null while a service is outstanding
             */
            completedAt?: string | null;
            /** @description The e-mail to the person; none where there is nobody to tell */
            confirmation: components["schemas"]["ErasureConfirmation"];
            steps: components["schemas"]["ErasureStep"][];
        };
        ErasureViewPage: {
            items: components["schemas"]["ErasureView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        RequestWay: "email" | "letter" | "telephone" | "in_person" | "other";
        RecordSubjectAccessRequestBody: {
            /**
             * Format: date
             * @description The day it reached anybody of the programme
             */
            receivedOn: string;
            receivedBy: components["schemas"]["RequestWay"];
        };
        /** @enum {string} */
        SubjectAccessState: "overdue" | "open" | "answered";
        /** @enum {string} */
        SubjectAccessAnswer: "download" | "email" | "post" | "in_person" | "erased";
        SubjectAccessRequestView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            candidateId: string;
            /** Format: date */
            receivedOn: string;
            receivedBy: components["schemas"]["RequestWay"];
            /**
             * Format: date
             * @description The corresponding day of the next month, or its last; the next working day if that is none
             */
            dueOn: string;
            state: components["schemas"]["SubjectAccessState"];
            /** Format: date */
            answeredOn?: string | null;
            answer?: components["schemas"]["SubjectAccessAnswer"] | null;
            /** Format: date-time */
            recordedAt: string;
        };
        SubjectAccessRequestViewPage: {
            items: components["schemas"]["SubjectAccessRequestView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        AnswerWay: "download" | "email" | "post" | "in_person";
        AnswerSubjectAccessRequestBody: {
            /**
             * Format: date
             * @description The day the person was given it
             */
            answeredOn: string;
            answer: components["schemas"]["AnswerWay"];
        };
        RetentionSettings: {
            /** @description Until a candidate is warned that the profile will be switched off */
            warnAfter: number;
            /** @description Until the profile is switched off */
            switchOffAfter: number;
            /** @description Until everything is erased; warnings of it go out two months and one month before */
            eraseAfter: number;
            /**
             * Format: version
             * @description Give it back when you change them, here or as If-Match
             */
            version: number;
        };
        ThreadCounts: {
            unread: number;
            /** @description The other side wrote last */
            unanswered: number;
            /** @description To you */
            assigned: number;
            archived: number;
            /** @description Not archived, and your organisation should have answered */
            overdue: number;
        };
        ThreadReader: {
            /** Format: uuid */
            accountId: string;
            name: string;
            /** @description Has read everything in the conversation */
            upToDate: boolean;
            /**
             * Format: date-time
             * @description When the person last marked it as read
             */
            readAt?: string | null;
        };
        ThreadDetails: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            candidateId: string;
            /** Format: uuid */
            organisationId: string;
            /** @description The other side: the candidate to an organisation, the organisation to a candidate */
            withName: string;
            unread: number;
            /** @description The other side wrote last */
            unanswered: boolean;
            archived: boolean;
            /**
             * Format: uuid
             * @description The colleague it is assigned to; null for candidates
             */
            assigneeId?: string | null;
            assigneeName?: string | null;
            /** Format: date-time */
            lastMessageAt: string;
            /**
             * Format: date
             * @description The last day for your organisation to answer; null if nobody waits, and for candidates
             */
            answerBy?: string | null;
            /** @description Your organisation should have answered */
            overdue: boolean;
            /** @description The people of your organisation; empty for candidates */
            readers: components["schemas"]["ThreadReader"][];
        };
        ArchiveThreadRequestBody: {
            archived: boolean;
        };
        AssignThreadRequestBody: {
            /**
             * Format: uuid
             * @description A user of your organisation; nobody if left out
             */
            accountId?: string | null;
        };
        NoteView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            authorId: string;
            authorName: string;
            body: string;
            /** @description The colleagues it mentions */
            mentions: string[];
            /** Format: date-time */
            writtenAt: string;
        };
        NoteViewPage: {
            items: components["schemas"]["NoteView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        WriteNoteRequestBody: {
            body: string;
            /** @description Users of your organisation, who are told */
            mentions?: string[] | null;
        };
        AttachmentView: {
            /** Format: uuid */
            id: string;
            fileName: string;
            mediaType: components["schemas"]["DocumentType"];
            /** @description Bytes */
            size: number;
            /** Format: date-time */
            uploadedAt: string;
        };
        DraftView: {
            /** @description Null if there is none */
            body?: string | null;
            /** Format: date-time */
            savedAt?: string | null;
            /** @description Files you have added and not sent */
            attachments: components["schemas"]["AttachmentView"][];
        };
        KeepDraftRequestBody: {
            /** @description Left out, the draft is thrown away */
            body?: string | null;
        };
        /** @enum {string} */
        ThreadFolder: "inbox" | "unanswered" | "assigned" | "archived";
        ThreadView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            candidateId: string;
            /** Format: uuid */
            organisationId: string;
            /** @description The other side: the candidate to an organisation, the organisation to a candidate */
            withName: string;
            unread: number;
            /** @description The other side wrote last */
            unanswered: boolean;
            archived: boolean;
            /**
             * Format: uuid
             * @description The colleague it is assigned to; null for candidates
             */
            assigneeId?: string | null;
            assigneeName?: string | null;
            /** Format: date-time */
            lastMessageAt: string;
            /**
             * Format: date
             * @description The last day for your organisation to answer; null if nobody waits, and for candidates
             */
            answerBy?: string | null;
            /** @description Your organisation should have answered */
            overdue: boolean;
        };
        ThreadViewPage: {
            items: components["schemas"]["ThreadView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        StartThreadRequest: {
            /**
             * Format: uuid
             * @description From an organisation: the candidate to write to
             */
            candidateId?: string | null;
            /**
             * Format: uuid
             * @description From a candidate: the organisation to write to
             */
            organisationId?: string | null;
            body: string;
        };
        /** @enum {string} */
        Side: "candidate" | "organisation";
        MessageView: {
            /** Format: uuid */
            id: string;
            from: components["schemas"]["Side"];
            authorName: string;
            body: string;
            /** Format: date-time */
            sentAt: string;
            /** @description Read by the other side */
            seen: boolean;
            attachments: components["schemas"]["AttachmentView"][];
        };
        MessageViewPage: {
            items: components["schemas"]["MessageView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        SendMessageRequestBody: {
            body: string;
            /** @description Files you have added, to send with it */
            attachmentIds?: string[] | null;
        };
        AddAttachmentRequestBody: Record<string, never>;
        SentAttachmentView: {
            /** Format: uuid */
            id: string;
            fileName: string;
            mediaType: components["schemas"]["DocumentType"];
            /** @description Bytes */
            size: number;
            /** Format: date-time */
            uploadedAt: string;
            /** Format: uuid */
            messageId: string;
            from: components["schemas"]["Side"];
            /** Format: date-time */
            sentAt: string;
        };
        SentAttachmentViewPage: {
            items: components["schemas"]["SentAttachmentView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        MessageTemplateView: {
            /** Format: uuid */
            id: string;
            name: string;
            body: string;
            /** @description Of the programme, for all organisations; otherwise of your own */
            programmeWide: boolean;
            /**
             * Format: version
             * @description Grows with every change
             */
            version: number;
            /** Format: date-time */
            changedAt: string;
        };
        MessageTemplateViewPage: {
            items: components["schemas"]["MessageTemplateView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        AddMessageTemplateRequest: {
            /** @example Invitation to an insight day */
            name: string;
            /** @description May leave open: {{firstName}} and {{fullName}} of the candidate, {{organisation}}, {{sender}}; at most 10 times */
            body: string;
        };
        FilledMessageTemplate: {
            /** @description With nothing left open: to read, change and send */
            body: string;
        };
        ChangeMessageTemplateRequestBody: {
            name?: string | null;
            /** @description May leave open: {{firstName}} and {{fullName}} of the candidate, {{organisation}}, {{sender}}; at most 10 times */
            body?: string | null;
            /**
             * Format: version
             * @description The version that you have seen, here or as If-Match
             */
            version: number;
        };
        SendBulkMessageRequest: {
            candidateIds: string[];
            /** @description May leave open what a template may: {{firstName}}, {{fullName}}, {{organisation}}, {{sender}} */
            body: string;
        };
        BulkMessageView: {
            /** Format: uuid */
            id: string;
            total: number;
            sent: number;
            /** @description Your organisation does not see them, or not any more */
            notSent: number;
            waiting: number;
            /** Format: date-time */
            createdAt: string;
        };
        /** @enum {string} */
        BulkResult: "waiting" | "sent" | "not_sent";
        BulkRecipient: {
            /** Format: uuid */
            candidateId: string;
            result: components["schemas"]["BulkResult"];
            /**
             * Format: uuid
             * @description The conversation that the message is in
             */
            threadId?: string | null;
        };
        BulkMessageDetails: {
            /** Format: uuid */
            id: string;
            total: number;
            sent: number;
            /** @description Your organisation does not see them, or not any more */
            notSent: number;
            waiting: number;
            /** Format: date-time */
            createdAt: string;
            items: components["schemas"]["BulkRecipient"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        PreferenceKind: "new_interest" | "interest_withdrawn" | "new_message" | "mention" | "assignment" | "referral_proposed" | "agreement_step" | "colleague_joined" | "saved_search_matched" | "response_overdue" | "others_nearby" | "placement_step" | "job_follow_up" | "stage_moved" | "monthly_summary" | "security";
        /** @enum {string} */
        EmailRhythm: "at_once" | "daily" | "off";
        NotificationPreference: {
            kind: components["schemas"]["PreferenceKind"];
            email: components["schemas"]["EmailRhythm"];
        };
        NotificationPreferences: {
            preferences: components["schemas"]["NotificationPreference"][];
        };
        ChangePreferencesRequest: {
            /** @description Kinds not named stay as they are */
            preferences: components["schemas"]["NotificationPreference"][];
        };
        ChangeMailboxPreferencesRequestBody: {
            /** @description Kinds not named stay as they are */
            preferences: components["schemas"]["NotificationPreference"][];
        };
        /** @enum {string} */
        NotificationKind: "new_interest" | "interest_withdrawn" | "new_message" | "referral_proposed" | "referral_accepted" | "referral_declined" | "mention" | "assignment" | "agreement_step" | "colleague_joined" | "saved_search_matched" | "response_overdue" | "others_nearby" | "password_changed" | "second_factor_added" | "second_factor_removed" | "recovery_codes_renewed" | "recovery_code_used" | "address_changed" | "signed_in_elsewhere" | "session_revoked" | "sessions_ended" | "placement_step" | "job_follow_up" | "stage_moved" | "monthly_summary" | "audit_alarm";
        NotificationView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NotificationKind"];
            /** @description What happened, in plain words */
            text: string;
            /** Format: uuid */
            candidateId?: string | null;
            /**
             * Format: uuid
             * @description Null where it is about your account, or about all organisations
             */
            organisationId?: string | null;
            /** Format: uuid */
            threadId?: string | null;
            /**
             * Format: uuid
             * @description Of the audit trail: auditors can open it
             */
            alarmId?: string | null;
            read: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        NotificationViewPage: {
            items: components["schemas"]["NotificationView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        ResponseCause: "interest" | "message";
        ResponseView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            candidateId: string;
            candidateName: string;
            /**
             * Format: uuid
             * @description Null while the two have no conversation
             */
            threadId?: string | null;
            cause: components["schemas"]["ResponseCause"];
            /**
             * Format: date-time
             * @description When the organisation was notified
             */
            since: string;
            /**
             * Format: date-time
             * @description When the first of the organisation looked at it
             */
            openedAt?: string | null;
            /**
             * Format: date
             * @description The last day to answer, in the United Kingdom
             */
            answerBy: string;
            overdue: boolean;
        };
        ResponseViewPage: {
            items: components["schemas"]["ResponseView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        ResponseCounts: {
            waiting: number;
            /** @description Of those, how many should have been answered */
            overdue: number;
        };
        EscalationView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            candidateId: string;
            candidateName: string;
            /**
             * Format: uuid
             * @description Null while the two have no conversation
             */
            threadId?: string | null;
            cause: components["schemas"]["ResponseCause"];
            /**
             * Format: date-time
             * @description When the organisation was notified
             */
            since: string;
            /**
             * Format: date-time
             * @description When the first of the organisation looked at it
             */
            openedAt?: string | null;
            /**
             * Format: date
             * @description The last day to answer, in the United Kingdom
             */
            answerBy: string;
            overdue: boolean;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /**
             * Format: date-time
             * @description When the programme was told
             */
            escalatedAt: string;
        };
        EscalationViewPage: {
            items: components["schemas"]["EscalationView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        EscalationCount: {
            count: number;
        };
        ResponseSettings: {
            /** @description Working days to answer; then the organisation is reminded */
            remindAfter: number;
            /** @description Working days until the programme is told, and the candidate of other organisations */
            escalateAfter: number;
            /** @description Give it back when you change them */
            version: number;
        };
        /** @enum {string} */
        UndeliveredState: "waiting" | "failed" | "returned";
        /** @enum {string} */
        EmailProblem: "address_refused" | "message_refused" | "server_away" | "server_busy" | "sender_refused" | "limit_reached" | "address_unknown" | "other";
        UndeliveredEmailView: {
            problem?: components["schemas"]["EmailProblem"] | null;
            /** @description The problem in plain words, and what to do */
            explanation?: string | null;
            /** Format: uuid */
            id: string;
            /** @description Which of our e-mails it is */
            kind: string;
            /** @description `failed`: refused for good, and tried once a day; `returned`: came back after it was accepted */
            state: components["schemas"]["UndeliveredState"];
            /** @description The address with its name left out but for the first letter; null while we do not know it, or not any more */
            to?: string | null;
            /**
             * Format: uuid
             * @description Of the person or group mailbox, where it tells of a notification
             */
            accountId?: string | null;
            attempts: number;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            triedAt?: string | null;
            /** Format: date-time */
            nextTryAt: string;
        };
        UndeliveredEmailViewPage: {
            items: components["schemas"]["UndeliveredEmailView"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        RetryEmailsRequest: {
            state?: components["schemas"]["UndeliveredState"] | null;
            problem?: components["schemas"]["EmailProblem"] | null;
            /**
             * Format: date-time
             * @description Those last tried from then on
             */
            triedFrom?: string | null;
            /**
             * Format: date-time
             * @description Those last tried before
             */
            triedBefore?: string | null;
        };
        EmailsRetried: {
            /** @description How many are tried again */
            count: number;
        };
        EmailAttemptView: {
            problem?: components["schemas"]["EmailProblem"] | null;
            /** @description The problem in plain words, and what to do */
            explanation?: string | null;
            number: number;
            /** Format: date-time */
            at: string;
            /** @description What the mail server answered with: of SMTP or HTTP */
            replyCode?: number | null;
        };
        UndeliveredEmailDetails: {
            problem?: components["schemas"]["EmailProblem"] | null;
            /** @description The problem in plain words, and what to do */
            explanation?: string | null;
            /** Format: uuid */
            id: string;
            /** @description Which of our e-mails it is */
            kind: string;
            /** @description `failed`: refused for good, and tried once a day; `returned`: came back after it was accepted */
            state: components["schemas"]["UndeliveredState"];
            /** @description The address with its name left out but for the first letter; null while we do not know it, or not any more */
            to?: string | null;
            /**
             * Format: uuid
             * @description Of the person or group mailbox, where it tells of a notification
             */
            accountId?: string | null;
            attempts: number;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            triedAt?: string | null;
            /** Format: date-time */
            nextTryAt: string;
            /** @description The latest, newest first */
            latestAttempts: components["schemas"]["EmailAttemptView"][];
        };
        DeliveryState: {
            problem?: components["schemas"]["EmailProblem"] | null;
            /** @description The problem in plain words, and what to do */
            explanation?: string | null;
            /** @description Nothing leaves: one e-mail at a time is tried until the mail server takes it */
            paused: boolean;
            /** Format: date-time */
            pausedSince?: string | null;
            /** Format: date-time */
            nextTryAt?: string | null;
            waiting: number;
            /** @description Refused for good */
            failed: number;
        };
        ReportPeriod: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        /** @enum {string} */
        FigureName: "candidatesInterested" | "interestsWithdrawn" | "profilesOpened" | "threadsStarted" | "messagesFromOrganisations" | "messagesFromCandidates" | "stagesMoved" | "answersAwaited" | "answersGiven" | "timeToAnswerMedian" | "timeToAnswerP90" | "answersOpen" | "answersOverdue" | "placementsPlanned" | "placementsCompleted" | "placementsCancelled" | "placementsMissed" | "placementsLedToJob" | "conversionToJob" | "jobsFilled" | "stillInJobAt6Months" | "stillInJobAt12Months";
        /** @enum {string} */
        FigureUnit: "count" | "percent" | "hours";
        TrendPoint: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            value?: number | null;
        };
        OverviewFigure: {
            figure: components["schemas"]["FigureName"];
            /** @description Null: there is nothing of which it could be said */
            value?: number | null;
            numerator?: number | null;
            denominator?: number | null;
            unit: components["schemas"]["FigureUnit"];
            /** @description In the period before, which is as long */
            before?: number | null;
            trend: components["schemas"]["TrendPoint"][];
        };
        Overview: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /**
             * Format: date-time
             * @description Everything that happened before this moment is counted
             */
            asOf: string;
            /** @description Whose figures these are, and the filters they were narrowed by, in words */
            filters: string[];
            /** @description Interests delivered: a candidate counts once for each organisation picked */
            candidatesInterested: number;
            /** @description Interests dropped */
            interestsWithdrawn: number;
            /** @description Profiles opened by organisations */
            profilesOpened: number;
            /** @description Conversations started */
            threadsStarted: number;
            /** @description Messages sent by organisations */
            messagesFromOrganisations: number;
            /** @description Messages sent by candidates */
            messagesFromCandidates: number;
            /** @description The period before */
            before: components["schemas"]["ReportPeriod"];
            /** @description All figures; what they mean: GET /reports/definitions */
            figures: components["schemas"]["OverviewFigure"][];
        };
        /** @enum {string} */
        CountedConnectionOrNone: "service_leaver" | "veteran" | "reservist" | "cadet_forces_adult_volunteer" | "spouse" | "partner" | "bereaved" | "separated" | "adult_child" | "none";
        /** @enum {string} */
        ArmedServiceOrNone: "royal_navy" | "royal_marines" | "british_army" | "royal_air_force" | "royal_naval_reserve" | "royal_marines_reserve" | "army_reserve" | "royal_air_force_reserve" | "none";
        /** @enum {string} */
        StaffGroupOrNone: "10" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "none";
        /** @enum {string} */
        BandOrNone: "2" | "3" | "4" | "5" | "6" | "7" | "8a" | "8b" | "8c" | "8d" | "9" | "medical_and_dental" | "very_senior_manager" | "none";
        /** @enum {string} */
        CountedType: "insight_day" | "work_placement" | "mentoring" | "application_support" | "interview_practice" | "permanent" | "fixed_term" | "bank" | "apprenticeship" | "interest" | "message" | "no_suitable_role" | "role_filled" | "requirements_not_met" | "clearance_not_given" | "not_available" | "no_answer" | "candidate_decided" | "other" | "none";
        /** @enum {string} */
        StageOrNone: "interested" | "contacted" | "in_support" | "on_placement" | "applied" | "interviewing" | "offered" | "appointed" | "not_progressing" | "withdrawn" | "none";
        /** @enum {string} */
        AnswerState: "open" | "answered" | "excused" | "none";
        /** @enum {string} */
        TrendStep: "week" | "month";
        /** @enum {string} */
        ReportName: "engagement" | "placements" | "job-fillings";
        FigureDefinition: {
            figure: components["schemas"]["FigureName"];
            report: components["schemas"]["ReportName"];
            title: string;
            /** @description What it counts, in plain words */
            meaning: string;
            unit: components["schemas"]["FigureUnit"];
            /** @description Of a share: what is counted */
            numerator?: string | null;
            /** @description Of a share: of what */
            denominator?: string | null;
        };
        FigureDefinitions: {
            figures: components["schemas"]["FigureDefinition"][];
        };
        /** @enum {string} */
        PublishableGroup: "region" | "connection" | "service" | "staffGroup" | "band" | "type" | "stage";
        PublishableCount: {
            value: string;
            label: string;
            /** @description Null: withheld */
            count?: number | null;
        };
        PublishableFigure: {
            figure: components["schemas"]["FigureName"];
            counts: components["schemas"]["PublishableCount"][];
            /** @description Null: withheld */
            total?: number | null;
        };
        Publishable: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            report: components["schemas"]["ReportName"];
            groupBy: components["schemas"]["PublishableGroup"];
            /**
             * Format: date
             * @description The first day on which it could be published
             */
            settledOn: string;
            /**
             * Format: date-time
             * @description Everything that happened before this moment is counted
             */
            asOf: string;
            figures: components["schemas"]["PublishableFigure"][];
        };
        /** @enum {string} */
        ReportGroup: "day" | "week" | "month" | "organisation" | "region" | "connection" | "service" | "staffGroup" | "band" | "type" | "stage" | "user" | "answer";
        FigureValue: {
            figure: components["schemas"]["FigureName"];
            /** @description Null: there is nothing of which it could be said */
            value?: number | null;
            numerator?: number | null;
            denominator?: number | null;
        };
        ReportGroupFigures: {
            /** @description The code, id or first day; none: said of none */
            value: string;
            /** @description In words, as far as this service knows them */
            label: string;
            /**
             * Format: date
             * @description Last day of a day, week or month, else null
             */
            to?: string | null;
            figures: components["schemas"]["FigureValue"][];
        };
        Report: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            report: components["schemas"]["ReportName"];
            groupBy?: components["schemas"]["ReportGroup"] | null;
            /**
             * Format: date-time
             * @description Everything that happened before this moment is counted
             */
            asOf: string;
            /** @description Whose figures these are, and the filters they were narrowed by, in words */
            filters: string[];
            /** @description In the order of their values */
            groups: components["schemas"]["ReportGroupFigures"][];
            /**
             * Format: password
             * @description Ask for this cursor for more groups; null at the end
             */
            nextCursor?: string | null;
            /** @description Of all together; a candidate may be in several groups */
            total: components["schemas"]["FigureValue"][];
        };
        ReportRow: {
            /**
             * Format: uuid
             * @description The placement, job filling, move, awaited answer or event
             */
            id: string;
            /** Format: date-time */
            happenedAt: string;
            /** Format: uuid */
            candidateId: string;
            /** Format: uuid */
            organisationId: string;
            /** @description Empty if it is not known */
            organisationName: string;
            connection: string[];
            service: string;
            staffGroup: string;
            band: string;
            type: string;
            stage: string;
            answer: string;
            /** @description The account, or none */
            user: string;
            /** @description Of a given answer: whole hours it took */
            hours?: number | null;
        };
        ReportRows: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date-time */
            asOf: string;
            filters: string[];
            items: components["schemas"]["ReportRow"][];
            /** @description Ask for this cursor to continue; null at the end */
            nextCursor?: string | null;
        };
        ComparedOrganisation: {
            figure: components["schemas"]["FigureName"];
            /** @description Null: there is nothing of which it could be said */
            value?: number | null;
            numerator?: number | null;
            denominator?: number | null;
            /** Format: uuid */
            organisationId: string;
            /** @description Empty if it is not known */
            organisationName: string;
            odsCode?: string | null;
            /** @description none: not known */
            region: string;
            /** @description 1 for the highest, or with sort=lowest the lowest; equal ones share a rank */
            rank?: number | null;
            /** @description In the period before, which is as long */
            before?: number | null;
            /** @description At the end of the last day, whatever else it was narrowed to */
            answersOverdue: number;
            /** @description In the period, whatever else it was narrowed to */
            answersGiven: number;
        };
        Comparison: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            figure: components["schemas"]["FigureName"];
            /**
             * Format: date-time
             * @description Everything that happened before this moment is counted
             */
            asOf: string;
            /** @description Whose figures these are, and the filters they were narrowed by, in words */
            filters: string[];
            items: components["schemas"]["ComparedOrganisation"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        ComparisonSort: "highest" | "lowest" | "name";
        /**
         * @description The active one answers
         * @enum {string}
         */
        GenerationState: "building" | "active" | "retired";
        ProjectionGeneration: {
            id: number;
            /** @description The active one answers */
            state: components["schemas"]["GenerationState"];
            /** Format: date-time */
            begunAt: string;
            /** @description How many have been counted, corrected ones included */
            facts: number;
        };
        Projection: {
            /**
             * Format: date-time
             * @description Everything that happened before this moment is counted
             */
            asOf: string;
            generations: components["schemas"]["ProjectionGeneration"][];
        };
        /** @enum {string} */
        Outcome: "succeeded" | "refused";
        AuditEntry: {
            index: number;
            source: string;
            number: number;
            type: string;
            /** @description What happened, in plain words */
            action: string;
            /** @description Who, in plain words and without a name: the beginning of a sentence that `did` completes */
            who: string;
            /** @description What happened and to whom, in plain words; for what was refused: why */
            did: string;
            outcome: components["schemas"]["Outcome"];
            /** Format: date-time */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When it entered the log
             */
            loggedAt: string;
            /** Format: uuid */
            actorId?: string | null;
            actorRole: string;
            /**
             * Format: uuid
             * @description The organisation acted for
             */
            organisationId?: string | null;
            /** @description As it is called now */
            organisationName?: string | null;
            correlationId: string;
            /** @description Merkle leaf hash, hexadecimal */
            leafHash: string;
            /** @description The exact bytes that were hashed, as text */
            leaf: string;
        };
        AuditEntryPage: {
            items: components["schemas"]["AuditEntry"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        Checkpoint: {
            /** @description Signed note (C2SP tlog-checkpoint): origin, size, root hash, signature */
            checkpoint: string;
            /** @description Key that verifies the note (C2SP signed-note verifier key) */
            verifierKey: string;
        };
        Proof: {
            /** @description Hashes, base64, lowest first (RFC 9162 section 2.1) */
            hashes: string[];
        };
        SourceCompleteness: {
            source: string;
            /** @description Entries 1 to this number are in the log, without a gap */
            entries: number;
            /** @description Head of the chain over those entries, hexadecimal */
            head: string;
            /** @description The last number the source says it has given out */
            announced?: number | null;
            /** Format: date-time */
            announcedAt?: string | null;
        };
        Completeness: {
            sources: components["schemas"]["SourceCompleteness"][];
            /** @description True if everything the sources have announced is in the log, with the same head */
            complete: boolean;
        };
        NamePeopleRequest: {
            /** @description Such as the actors of a page of the audit trail */
            accountIds: string[];
        };
        PersonName: {
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
        };
        PeopleNames: {
            /** @description Who is not known here is not in it */
            items: components["schemas"]["PersonName"][];
        };
        EntryFilters: {
            /** Format: uuid */
            actor?: string | null;
            /**
             * Format: uuid
             * @description A person or organisation it is about
             */
            subject?: string | null;
            /**
             * Format: uuid
             * @description The organisation acted for
             */
            organisation?: string | null;
            /** @description Event type, such as evt.candidates.profile-opened.v1 */
            action?: string | null;
            outcome?: components["schemas"]["Outcome"] | null;
            /**
             * Format: date-time
             * @description Happened at this moment or later
             */
            from?: string | null;
            /**
             * Format: date-time
             * @description Happened at this moment or earlier
             */
            to?: string | null;
            correlationId?: string | null;
        };
        /** @enum {string} */
        SavedExportState: "making" | "ready" | "expired";
        SavedExport: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Who asked for it
             */
            accountId: string;
            filters: components["schemas"]["EntryFilters"];
            state: components["schemas"]["SavedExportState"];
            /** @description Number of entries of the log that it is of */
            size: number;
            /** @description How many of them have been looked through */
            read: number;
            /** @description How many were found */
            entries: number;
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date-time
             * @description From then on it cannot be downloaded: ask for it again
             */
            expiresAt: string;
        };
        SavedExportPage: {
            items: components["schemas"]["SavedExport"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        /** @enum {string} */
        AlarmKind: "gap" | "fork" | "unreadable" | "refused_burst" | "profile_volume";
        AlarmAcknowledgement: {
            /**
             * Format: uuid
             * @description Which auditor
             */
            accountId: string;
            /** Format: date-time */
            at: string;
            /** @description What they found */
            found: string;
        };
        Alarm: {
            /** Format: uuid */
            id: string;
            /** @description Something is missing; what is stored is not what was; a service sent what is no event of its own; many refusals; many profiles */
            kind: components["schemas"]["AlarmKind"];
            /** @description What it is about: an account id, a network, a service, `log` or `witness` */
            subject: string;
            /**
             * Format: uuid
             * @description Whom it is about, where that is a person
             */
            accountId?: string | null;
            /** @description What was noticed, in plain words and without a name */
            what: string;
            /** @description How many entries, refusals or profiles when it was raised */
            count: number;
            /** Format: date-time */
            raisedAt: string;
            acknowledgement?: components["schemas"]["AlarmAcknowledgement"] | null;
        };
        AlarmPage: {
            items: components["schemas"]["Alarm"][];
            /**
             * Format: password
             * @description Ask for this cursor to continue; null at the end
             */
            nextCursor?: string | null;
        };
        AlarmInFull: {
            /** Format: uuid */
            id: string;
            /** @description Something is missing; what is stored is not what was; a service sent what is no event of its own; many refusals; many profiles */
            kind: components["schemas"]["AlarmKind"];
            /** @description What it is about: an account id, a network, a service, `log` or `witness` */
            subject: string;
            /**
             * Format: uuid
             * @description Whom it is about, where that is a person
             */
            accountId?: string | null;
            /** @description What was noticed, in plain words and without a name */
            what: string;
            /** @description How many entries, refusals or profiles when it was raised */
            count: number;
            /** Format: date-time */
            raisedAt: string;
            acknowledgement?: components["schemas"]["AlarmAcknowledgement"] | null;
            /** @description What it means, in plain words */
            meaning: string;
            /** @description What to do, in plain words */
            toDo: string;
            /** @description The entry at which it was raised */
            entry?: number | null;
            search?: components["schemas"]["EntryFilters"] | null;
        };
        AcknowledgeAlarmRequestBody: {
            /** @description What you found. It is kept for ever, so write ids and no names or other personal data */
            found: string;
        };
        /** @enum {string} */
        ConnectionQuestion: "service" | "rank" | "serviceFrom" | "dischargeDate" | "unit" | "relation" | "relocationDate";
        QuestionAsked: {
            field: components["schemas"]["ConnectionQuestion"];
            connections: components["schemas"]["Connection"][];
        };
        ConsentWording: {
            kind: components["schemas"]["ConsentKind"];
            version: number;
            wording: string;
        };
        ReferenceData: {
            connections: components["schemas"]["CodeAndLabel"][];
            regions: components["schemas"]["CodeAndLabel"][];
            roles: components["schemas"]["CodeAndLabel"][];
            armedServices: components["schemas"]["CodeAndLabel"][];
            staffGroups: components["schemas"]["CodeAndLabel"][];
            bands: components["schemas"]["CodeAndLabel"][];
            workingPatterns: components["schemas"]["CodeAndLabel"][];
            contractTypes: components["schemas"]["CodeAndLabel"][];
            support: components["schemas"]["CodeAndLabel"][];
            stages: components["schemas"]["CodeAndLabel"][];
            notProgressingReasons: components["schemas"]["CodeAndLabel"][];
            placementKinds: components["schemas"]["CodeAndLabel"][];
            placementStates: components["schemas"]["CodeAndLabel"][];
            placementAnswers: components["schemas"]["CodeAndLabel"][];
            placementOutcomes: components["schemas"]["CodeAndLabel"][];
            sustainedAnswers: components["schemas"]["CodeAndLabel"][];
            fillingWithdrawalReasons: components["schemas"]["CodeAndLabel"][];
            connectionQuestions: components["schemas"]["QuestionAsked"][];
            consents: components["schemas"]["ConsentWording"][];
        };
        ProblemField: {
            /** @description The name of the field; empty for the request as a whole */
            field: string;
            /** @description What is wrong with it, in words for the person who typed it */
            message: string;
        };
        Problem: {
            /** @description Where the code is explained */
            type: string;
            title: string;
            status: number;
            /** @example VALIDATION_FAILED */
            code: string;
            /** @description Quote it when you ask for help */
            correlationId: string;
            errors?: components["schemas"]["ProblemField"][] | null;
            /** @description With ORGANISATION_CHOICE_NEEDED: the organisations to choose from */
            choices?: components["schemas"]["MembershipView"][] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Candidates.list": {
        parameters: {
            query?: {
                /** @description Words of the name, roles, skills, qualifications or own words; three letters of a word are enough, and a name may be misspelt */
                search?: string;
                /** @description Words of a role that is looked for */
                role?: string;
                connection?: components["schemas"]["Connection"][];
                service?: components["schemas"]["ArmedService"][];
                staffGroup?: components["schemas"]["StaffGroup"][];
                band?: components["schemas"]["Band"][];
                workingPattern?: components["schemas"]["WorkingPattern"][];
                contractType?: components["schemas"]["ContractType"][];
                region?: components["schemas"]["RegionCode"][];
                support?: components["schemas"]["Support"][];
                /** @description A postcode, measured from the town of its area; give withinMiles or withinTheirRadius with it */
                near?: string;
                /** @description From where the candidate looks for work */
                withinMiles?: number;
                /** @description True: the place lies within the distance the candidate would travel */
                withinTheirRadius?: boolean;
                /** @description Can start on this day or earlier */
                startsBy?: string;
                /** @description Interested since this day (UTC) */
                interestedFrom?: string;
                /** @description True: came by a referral */
                byReferral?: boolean;
                /** @description True: your organisation has not written since they showed interest or wrote */
                unanswered?: boolean;
                /** @description True: interested since your visit before this one */
                newSinceLastVisit?: boolean;
                /** @description Relevance if there is a search, the newest interest first if not */
                sort?: components["schemas"]["CandidateSort"];
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateSummaryPage"];
                };
            };
        };
    };
    "Accounts.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCandidateRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    "Accounts.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    "Accounts.inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationTokenRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationShown"];
                };
            };
        };
    };
    "Accounts.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAccountRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    "Sessions.login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokens"];
                };
            };
        };
    };
    "Sessions.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokens"];
                };
            };
        };
    };
    "Sessions.logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Sessions.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountView"];
                };
            };
        };
    };
    "Sessions.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionViewPage"];
                };
            };
        };
    };
    "Sessions.endOthers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Sessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Staff.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMemberViewPage"];
                };
            };
        };
    };
    "Staff.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteStaffRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMemberView"];
                };
            };
        };
    };
    "Staff.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account id of the person */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMemberView"];
                };
            };
        };
    };
    "Staff.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account id of the person */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStaffRoleRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMemberView"];
                };
            };
        };
    };
    "Staff.resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account id of the person */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMemberView"];
                };
            };
        };
    };
    "Staff.disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account id of the person */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMemberView"];
                };
            };
        };
    };
    "Staff.enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account id of the person */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMemberView"];
                };
            };
        };
    };
    "Passwords.forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    "Passwords.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    "Passwords.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SecondFactor.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorView"];
                };
            };
        };
    };
    "SecondFactor.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrolment"];
                };
            };
        };
    };
    "SecondFactor.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTotpRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    "SecondFactor.renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewRecoveryCodesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    "SecondFactor.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveTotpRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SecondFactor.reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "EmailChange.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmailRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    "EmailChange.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChangeLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    "EmailChange.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChangeLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    "Pledges.pledged": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Part of a name, former ones too, or the ODS code */
                search?: string;
                region?: components["schemas"]["RegionCode"];
                type?: components["schemas"]["OrganisationType"];
                /** @description Of an organisation: only others of its region */
                near?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgedOrganisationPage"];
                };
            };
        };
    };
    "Pledges.express": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpressPledgeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeReceipt"];
                };
            };
        };
    };
    "Pledges.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                state?: components["schemas"]["PledgeState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeViewPage"];
                };
            };
        };
    };
    "Pledges.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pledgeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
        };
    };
    "Pledges.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                pledgeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    "Pledges.decline": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                pledgeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclinePledgeRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
        };
    };
    "Pledges.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    "OwnOrganisation.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    "OwnOrganisation.users": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberViewPage"];
                };
            };
        };
    };
    "OwnOrganisation.invitations": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationViewPage"];
                };
            };
        };
    };
    "OwnOrganisation.invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteUserRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    "OwnOrganisation.resend": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    "OwnOrganisation.revoke": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OwnOrganisation.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The account id of the person */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OwnOrganisation.changeRole": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The account id of the person */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserRoleRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "Organisations.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Part of a name, former ones too, or the ODS code */
                search?: string;
                pledged?: boolean;
                region?: components["schemas"]["RegionCode"];
                type?: components["schemas"]["OrganisationType"];
                accessActive?: boolean;
                accessReason?: components["schemas"]["AccessReason"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationViewPage"];
                };
            };
        };
    };
    "Organisations.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrganisationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    "Organisations.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    "Organisations.amend": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendOrganisationRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    "Organisations.rename": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameOrganisationRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    "Organisations.nameContact": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameSinglePointOfContactRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    "OrganisationAccess.suspend": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    "OrganisationAccess.reinstate": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    "OrganisationAccess.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    "OrganisationAccess.reopen": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    "OrganisationAccess.withdrawPledge": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    "OrganisationAccess.history": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessChangeViewPage"];
                };
            };
        };
    };
    "OrganisationAccess.ownHistory": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessChangeViewPage"];
                };
            };
        };
    };
    "OdsImports.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OdsImportReportPage"];
                };
            };
        };
    };
    "OdsImports.import": {
        parameters: {
            query?: {
                /** @description True: the same report, and nothing is changed */
                dryRun?: boolean;
            };
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OdsImportReport"];
                };
            };
        };
    };
    "OdsImports.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OdsImportReport"];
                };
            };
        };
    };
    "OdsImports.rows": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                outcome?: components["schemas"]["OdsOutcome"];
            };
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OdsImportRowViewPage"];
                };
            };
        };
    };
    "OrganisationPeople.users": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberViewPage"];
                };
            };
        };
    };
    "OrganisationPeople.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
                /** @description The account id of the person */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OrganisationPeople.changeRole": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
                /** @description The account id of the person */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserRoleOnBehalfRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "OrganisationPeople.invitations": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationViewPage"];
                };
            };
        };
    };
    "OrganisationPeople.invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteUserOnBehalfRequestBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    "OrganisationPeople.resend": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    "OrganisationPeople.revoke": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Mailboxes.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxViewPage"];
                };
            };
        };
    };
    "Mailboxes.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMailboxRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxView"];
                };
            };
        };
    };
    "Mailboxes.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                mailboxId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Mailboxes.listOf": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxViewPage"];
                };
            };
        };
    };
    "Mailboxes.addOnBehalf": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMailboxOnBehalfRequestBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxView"];
                };
            };
        };
    };
    "Mailboxes.removeOnBehalf": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
                mailboxId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Mailboxes.confirm": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmMailboxRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Agreements.issue": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueAgreementRequestBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    "Agreements.countersign": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    "Agreements.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the form that `Accept` asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDocument"];
                    "text/html": string;
                    "application/pdf": string;
                };
            };
        };
    };
    "Agreements.openOwn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the form that `Accept` asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDocument"];
                    "text/html": string;
                    "application/pdf": string;
                };
            };
        };
    };
    "Agreements.inspect": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementTokenRequest"];
            };
        };
        responses: {
            /** @description In the form that `Accept` asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDocument"];
                    "text/html": string;
                    "application/pdf": string;
                };
            };
        };
    };
    "Agreements.refuse": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseAgreementRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    "Agreements.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    "Agreements.resendLink": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    "Agreements.sign": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignAgreementRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    "AgreementTemplates.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateSummaryPage"];
                };
            };
        };
    };
    "AgreementTemplates.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTemplateRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    "AgreementTemplates.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    "AgreementTemplates.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    "AgreementTemplates.requireReSigning": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequireReSigningRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    "SignedCopies.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    "SignedCopies.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RecordSignedCopyRequestBody"] & {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    "SignedCopies.openOwn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    "Worklist.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                kind?: components["schemas"]["WorklistKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistItemPage"];
                };
            };
        };
    };
    "Worklist.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistCounts"];
                };
            };
        };
    };
    "OwnProfile.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
        };
    };
    "OwnProfile.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
                /** @description The ETag of what you have seen, in place of `version`: if it has changed since, nothing is done */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProfileRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
        };
    };
    "OwnProfile.skills": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
                /** @description The ETag of what you have seen, in place of `version`: if it has changed since, nothing is done */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkillsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
        };
    };
    "OwnProfile.languages": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
                /** @description The ETag of what you have seen, in place of `version`: if it has changed since, nothing is done */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguagesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
        };
    };
    "OwnProfile.preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPreferences"];
                };
            };
        };
    };
    "OwnProfile.prefer": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
                /** @description The ETag of what you have seen, in place of `version`: if it has changed since, nothing is done */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepPreferencesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
        };
    };
    "OwnProfile.interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interests"];
                };
            };
        };
    };
    "OwnProfile.pick": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationRef"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestView"];
                };
            };
        };
    };
    "OwnProfile.drop": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Visibility.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisibilityView"];
                };
            };
        };
    };
    "Visibility.set": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetVisibilityRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisibilityView"];
                };
            };
        };
    };
    "Visibility.hide": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisibilityView"];
                };
            };
        };
    };
    "Visibility.show": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisibilityView"];
                };
            };
        };
    };
    "Visibility.closeOwn": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseOwnProfileRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisibilityView"];
                };
            };
        };
    };
    "Visibility.reopenOwn": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisibilityView"];
                };
            };
        };
    };
    "Visibility.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseProfileRequestBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Visibility.reopen": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "AccessHistory.get": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessHistoryEntryPage"];
                };
            };
        };
    };
    "Referrals.own": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralViewPage"];
                };
            };
        };
    };
    "Referrals.proposed": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedReferralPage"];
                };
            };
        };
    };
    "Referrals.propose": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeReferralRequestBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedReferral"];
                };
            };
        };
    };
    "Referrals.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    "Referrals.decline": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    "Stages.own": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnStageViewPage"];
                };
            };
        };
    };
    "Stages.get": {
        parameters: {
            query?: {
                /** @description For whom the programme asks; an organisation leaves it out */
                organisationId?: string;
            };
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageView"];
                };
            };
        };
    };
    "Stages.move": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveStageRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageView"];
                };
            };
        };
    };
    "Stages.moves": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description For whom the programme asks; an organisation leaves it out */
                organisationId?: string;
            };
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageMoveViewPage"];
                };
            };
        };
    };
    "Placements.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description For the programme: one organisation only */
                organisationId?: string;
                candidateId?: string;
                state?: components["schemas"]["PlacementState"][];
                kind?: components["schemas"]["PlacementKind"][];
                staffGroup?: components["schemas"]["StaffGroup"][];
                /** @description Begins on this day or later */
                from?: string;
                /** @description Begins on this day or earlier */
                to?: string;
                /** @description By the first day; newest unless given */
                sort?: components["schemas"]["EngagementSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementViewPage"];
                };
            };
        };
    };
    "Placements.plan": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanPlacementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
        };
    };
    "Placements.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                placementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
        };
    };
    "Placements.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                placementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlacementRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
        };
    };
    "Placements.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                placementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementHistory"];
                };
            };
        };
    };
    "Placements.correctReview": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                placementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectReviewRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
        };
    };
    "Placements.review": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                placementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewPlacementRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
        };
    };
    "Placements.own": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementViewPage"];
                };
            };
        };
    };
    "Placements.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                placementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerPlacementRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
        };
    };
    "JobFillings.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description For the programme: one organisation only */
                organisationId?: string;
                candidateId?: string;
                staffGroup?: components["schemas"]["StaffGroup"][];
                band?: components["schemas"]["Band"][];
                contractType?: components["schemas"]["ContractType"][];
                /** @description True: withdrawn ones, which are left out unless asked for */
                withdrawn?: boolean;
                /** @description Begins on this day or later */
                from?: string;
                /** @description Begins on this day or earlier */
                to?: string;
                /** @description By the first day; newest unless given */
                sort?: components["schemas"]["EngagementSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobFillingViewPage"];
                };
            };
        };
    };
    "JobFillings.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordJobFillingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobFillingView"];
                };
            };
        };
    };
    "JobFillings.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fillingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobFillingView"];
                };
            };
        };
    };
    "JobFillings.correct": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                fillingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectJobFillingRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobFillingView"];
                };
            };
        };
    };
    "JobFillings.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fillingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobFillingHistory"];
                };
            };
        };
    };
    "JobFillings.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                fillingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawJobFillingRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobFillingView"];
                };
            };
        };
    };
    "JobFillings.followUp": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                fillingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobFillingView"];
                };
            };
        };
    };
    "SavedSearches.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearches"];
                };
            };
        };
    };
    "SavedSearches.save": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSearchRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
        };
    };
    "SavedSearches.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                savedSearchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SavedSearches.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                savedSearchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSavedSearchRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
        };
    };
    "SavedSearches.run": {
        parameters: {
            query?: {
                sort?: components["schemas"]["CandidateSort"];
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                savedSearchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateSummaryPage"];
                };
            };
        };
    };
    "OwnConsents.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsents"];
                };
            };
        };
    };
    "OwnConsents.give": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                kind: components["schemas"]["ConsentKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsents"];
                };
            };
        };
    };
    "OwnConsents.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                kind: components["schemas"]["ConsentKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsents"];
                };
            };
        };
    };
    "OwnEmployment.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentHistory"];
                };
            };
        };
    };
    "OwnEmployment.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmploymentDetails"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
        };
    };
    "OwnEmployment.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
                /** @description The ETag of what you have seen, in place of `version`: if it has changed since, nothing is done */
                "If-Match"?: string;
            };
            path: {
                employmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmploymentRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
        };
    };
    "OwnEmployment.remove": {
        parameters: {
            query?: {
                /** @description The version you have seen, here or as If-Match: a change made from an older one is refused */
                version?: number;
            };
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
                /** @description The ETag of what you have seen, in place of `version`: if it has changed since, nothing is done */
                "If-Match"?: string;
            };
            path: {
                employmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
        };
    };
    "Documents.listOwn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Documents"];
                };
            };
        };
    };
    "Documents.upload": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDocumentRequestBody"] & {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
        };
    };
    "Documents.openOwn": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    "Documents.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Documents.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Documents"];
                };
            };
        };
    };
    "Documents.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    "OwnQualifications.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationDetails"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
        };
    };
    "OwnQualifications.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
                /** @description The ETag of what you have seen, in place of `version`: if it has changed since, nothing is done */
                "If-Match"?: string;
            };
            path: {
                qualificationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeQualificationRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
        };
    };
    "OwnQualifications.remove": {
        parameters: {
            query?: {
                /** @description The version you have seen, here or as If-Match: a change made from an older one is refused */
                version?: number;
            };
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
                /** @description The ETag of what you have seen, in place of `version`: if it has changed since, nothing is done */
                "If-Match"?: string;
            };
            path: {
                qualificationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
        };
    };
    "Skills.find": {
        parameters: {
            query?: {
                /** @description The beginnings of words */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillsFound"];
                };
            };
        };
    };
    "CandidateInvitations.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateInvitationViewPage"];
                };
            };
        };
    };
    "CandidateInvitations.invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteCandidateRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateInvitationView"];
                };
            };
        };
    };
    "CandidateInvitations.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CandidateInvitations.inspect": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateInvitationToken"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateInvitationShown"];
                };
            };
        };
    };
    "Candidates.count": {
        parameters: {
            query?: {
                /** @description Words of the name, roles, skills, qualifications or own words; three letters of a word are enough, and a name may be misspelt */
                search?: string;
                /** @description Words of a role that is looked for */
                role?: string;
                connection?: components["schemas"]["Connection"][];
                service?: components["schemas"]["ArmedService"][];
                staffGroup?: components["schemas"]["StaffGroup"][];
                band?: components["schemas"]["Band"][];
                workingPattern?: components["schemas"]["WorkingPattern"][];
                contractType?: components["schemas"]["ContractType"][];
                region?: components["schemas"]["RegionCode"][];
                support?: components["schemas"]["Support"][];
                /** @description A postcode, measured from the town of its area; give withinMiles or withinTheirRadius with it */
                near?: string;
                /** @description From where the candidate looks for work */
                withinMiles?: number;
                /** @description True: the place lies within the distance the candidate would travel */
                withinTheirRadius?: boolean;
                /** @description Can start on this day or earlier */
                startsBy?: string;
                /** @description Interested since this day (UTC) */
                interestedFrom?: string;
                /** @description True: came by a referral */
                byReferral?: boolean;
                /** @description True: your organisation has not written since they showed interest or wrote */
                unanswered?: boolean;
                /** @description True: interested since your visit before this one */
                newSinceLastVisit?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateCounts"];
                };
            };
        };
    };
    "Candidates.names": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameCandidatesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateNames"];
                };
            };
        };
    };
    "Candidates.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateProfile"];
                };
            };
        };
    };
    "Candidates.timeline": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryPage"];
                };
            };
        };
    };
    "Candidates.wholeTimeline": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryPage"];
                };
            };
        };
    };
    "Candidates.listAll": {
        parameters: {
            query?: {
                /** @description Words of the name, roles, skills, qualifications or own words; three letters of a word are enough, and a name may be misspelt */
                search?: string;
                /** @description Words of a role that is looked for */
                role?: string;
                connection?: components["schemas"]["Connection"][];
                service?: components["schemas"]["ArmedService"][];
                staffGroup?: components["schemas"]["StaffGroup"][];
                band?: components["schemas"]["Band"][];
                workingPattern?: components["schemas"]["WorkingPattern"][];
                contractType?: components["schemas"]["ContractType"][];
                region?: components["schemas"]["RegionCode"][];
                support?: components["schemas"]["Support"][];
                /** @description A postcode, measured from the town of its area; give withinMiles or withinTheirRadius with it */
                near?: string;
                /** @description From where the candidate looks for work */
                withinMiles?: number;
                /** @description True: the place lies within the distance the candidate would travel */
                withinTheirRadius?: boolean;
                /** @description Can start on this day or earlier */
                startsBy?: string;
                /** @description Interested since this day (UTC) */
                interestedFrom?: string;
                /** @description True: came by a referral */
                byReferral?: boolean;
                /** @description True: your organisation has not written since they showed interest or wrote */
                unanswered?: boolean;
                /** @description True: interested since your visit before this one */
                newSinceLastVisit?: boolean;
                /** @description Relevance if there is a search, the newest interest first if not */
                sort?: components["schemas"]["CandidateSort"];
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateSummaryPage"];
                };
            };
        };
    };
    "Candidates.countAll": {
        parameters: {
            query?: {
                /** @description Words of the name, roles, skills, qualifications or own words; three letters of a word are enough, and a name may be misspelt */
                search?: string;
                /** @description Words of a role that is looked for */
                role?: string;
                connection?: components["schemas"]["Connection"][];
                service?: components["schemas"]["ArmedService"][];
                staffGroup?: components["schemas"]["StaffGroup"][];
                band?: components["schemas"]["Band"][];
                workingPattern?: components["schemas"]["WorkingPattern"][];
                contractType?: components["schemas"]["ContractType"][];
                region?: components["schemas"]["RegionCode"][];
                support?: components["schemas"]["Support"][];
                /** @description A postcode, measured from the town of its area; give withinMiles or withinTheirRadius with it */
                near?: string;
                /** @description From where the candidate looks for work */
                withinMiles?: number;
                /** @description True: the place lies within the distance the candidate would travel */
                withinTheirRadius?: boolean;
                /** @description Can start on this day or earlier */
                startsBy?: string;
                /** @description Interested since this day (UTC) */
                interestedFrom?: string;
                /** @description True: came by a referral */
                byReferral?: boolean;
                /** @description True: your organisation has not written since they showed interest or wrote */
                unanswered?: boolean;
                /** @description True: interested since your visit before this one */
                newSinceLastVisit?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateCounts"];
                };
            };
        };
    };
    "Candidates.openAny": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateProfile"];
                };
            };
        };
    };
    "OwnErasure.erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseOwnAccountRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureReceipt"];
                };
            };
        };
    };
    "OwnExport.download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the form that `Accept` asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                    "text/html": string;
                };
            };
        };
    };
    "OwnExport.request": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportReceipt"];
                };
            };
        };
    };
    "Erasures.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
        };
    };
    "Erasures.erase": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseCandidateRequestBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
        };
    };
    "Erasures.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Only those with an outstanding service, or only those without */
                outstanding?: boolean;
                reference?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureViewPage"];
                };
            };
        };
    };
    "SubjectAccess.listOfCandidate": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                state?: components["schemas"]["SubjectAccessState"];
            };
            header?: never;
            path: {
                /** @description Those of one candidate only */
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectAccessRequestViewPage"];
                };
            };
        };
    };
    "SubjectAccess.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSubjectAccessRequestBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectAccessRequestView"];
                };
            };
        };
    };
    "SubjectAccess.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Those of one candidate only */
                candidateId?: string;
                state?: components["schemas"]["SubjectAccessState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectAccessRequestViewPage"];
                };
            };
        };
    };
    "SubjectAccess.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectAccessRequestView"];
                };
            };
        };
    };
    "SubjectAccess.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSubjectAccessRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectAccessRequestView"];
                };
            };
        };
    };
    "RetentionSettings.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionSettings"];
                };
            };
        };
    };
    "RetentionSettings.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
                /** @description The ETag of what you have seen, in place of `version`: if it has changed since, nothing is done */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionSettings"];
                };
            };
        };
    };
    "ThreadWork.counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadCounts"];
                };
            };
        };
    };
    "ThreadWork.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadDetails"];
                };
            };
        };
    };
    "ThreadWork.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchiveThreadRequestBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ThreadWork.assign": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignThreadRequestBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ThreadWork.notes": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteViewPage"];
                };
            };
        };
    };
    "ThreadWork.writeNote": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNoteRequestBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
        };
    };
    "ThreadWork.draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    "ThreadWork.keepDraft": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepDraftRequestBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Threads.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description `inbox` unless given: all that is not archived; `assigned` to you */
                folder?: components["schemas"]["ThreadFolder"];
                /** @description Words, or how they begin, in names and messages */
                search?: string;
                /** @description True: only those that your organisation should have answered, the longest overdue first. None for candidates. */
                overdue?: boolean;
                /** @description To an organisation: only the conversation with this candidate, in whichever folder it is */
                candidateId?: string;
                /** @description To a candidate: only the conversation with this organisation, in whichever folder it is */
                organisationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadViewPage"];
                };
            };
        };
    };
    "Threads.start": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartThreadRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadView"];
                };
            };
        };
    };
    "Threads.messages": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageViewPage"];
                };
            };
        };
    };
    "Threads.send": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequestBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
        };
    };
    "Threads.markRead": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Attachments.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentAttachmentViewPage"];
                };
            };
        };
    };
    "Attachments.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AddAttachmentRequestBody"] & {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
        };
    };
    "Attachments.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                threadId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    "Attachments.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                threadId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Events.events": {
        parameters: {
            query?: {
                /** @description Continue after this event; the header Last-Event-ID says the same and comes first */
                lastEventId?: number;
            };
            header: {
                "last-event-id": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    "MessageTemplates.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplateViewPage"];
                };
            };
        };
    };
    "MessageTemplates.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMessageTemplateRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplateView"];
                };
            };
        };
    };
    "MessageTemplates.template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplateView"];
                };
            };
        };
    };
    "MessageTemplates.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "MessageTemplates.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
                /** @description The ETag of what you have seen, in place of `version`: if it has changed since, nothing is done */
                "If-Match"?: string;
            };
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMessageTemplateRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplateView"];
                };
            };
        };
    };
    "MessageTemplates.fill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledMessageTemplate"];
                };
            };
        };
    };
    "MessageTemplates.send": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBulkMessageRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkMessageView"];
                };
            };
        };
    };
    "MessageTemplates.open": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                bulkMessageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkMessageDetails"];
                };
            };
        };
    };
    "NotificationPreferences.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
        };
    };
    "NotificationPreferences.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePreferencesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
        };
    };
    "NotificationPreferences.listOfMailbox": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailboxId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
        };
    };
    "NotificationPreferences.changeOfMailbox": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                mailboxId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMailboxPreferencesRequestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
        };
    };
    "Notifications.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationViewPage"];
                };
            };
        };
    };
    "Notifications.markRead": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                notificationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Responses.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description True: only those that are overdue */
                overdue?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseViewPage"];
                };
            };
        };
    };
    "Responses.counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseCounts"];
                };
            };
        };
    };
    "Responses.escalations": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                organisationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationViewPage"];
                };
            };
        };
    };
    "Responses.escalationCounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationCount"];
                };
            };
        };
    };
    "Responses.settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseSettings"];
                };
            };
        };
    };
    "Responses.changeSettings": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseSettings"];
                };
            };
        };
    };
    "Undelivered.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                state?: components["schemas"]["UndeliveredState"];
                /** @description Which of our e-mails */
                kind?: string;
                problem?: components["schemas"]["EmailProblem"];
                /** @description Newest first unless true */
                oldestFirst?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndeliveredEmailViewPage"];
                };
            };
        };
    };
    "Undelivered.retryMany": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryEmailsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailsRetried"];
                };
            };
        };
    };
    "Undelivered.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndeliveredEmailDetails"];
                };
            };
        };
    };
    "Undelivered.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                emailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Undelivered.delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryState"];
                };
            };
        };
    };
    "Reports.overview": {
        parameters: {
            query?: {
                /** @description First day, Europe/London; unless given, so that the period has 28 days */
                from?: string;
                /** @description Last day, Europe/London; today unless given */
                to?: string;
                /** @description For the programme: one organisation only */
                organisationId?: string;
                /** @description Of the organisation */
                region?: components["schemas"]["RegionCode"][];
                connection?: components["schemas"]["CountedConnectionOrNone"][];
                service?: components["schemas"]["ArmedServiceOrNone"][];
                staffGroup?: components["schemas"]["StaffGroupOrNone"][];
                band?: components["schemas"]["BandOrNone"][];
                type?: components["schemas"]["CountedType"][];
                stage?: components["schemas"]["StageOrNone"][];
                answer?: components["schemas"]["AnswerState"][];
                /** @description Who did it for the organisation */
                user?: string;
                /** @description Weeks from Monday, unless given */
                trend?: components["schemas"]["TrendStep"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the form that `Accept` asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
        };
    };
    "Reports.definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureDefinitions"];
                };
            };
        };
    };
    "Reports.publishable": {
        parameters: {
            query: {
                report: components["schemas"]["ReportName"];
                quarter: string;
                groupBy: components["schemas"]["PublishableGroup"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the form that `Accept` asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publishable"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
        };
    };
    "Reports.report": {
        parameters: {
            query?: {
                /** @description First day, Europe/London; unless given, so that the period has 28 days */
                from?: string;
                /** @description Last day, Europe/London; today unless given */
                to?: string;
                /** @description For the programme: one organisation only */
                organisationId?: string;
                /** @description Of the organisation */
                region?: components["schemas"]["RegionCode"][];
                connection?: components["schemas"]["CountedConnectionOrNone"][];
                service?: components["schemas"]["ArmedServiceOrNone"][];
                staffGroup?: components["schemas"]["StaffGroupOrNone"][];
                band?: components["schemas"]["BandOrNone"][];
                type?: components["schemas"]["CountedType"][];
                stage?: components["schemas"]["StageOrNone"][];
                answer?: components["schemas"]["AnswerState"][];
                /** @description Who did it for the organisation */
                user?: string;
                /** @description All in one, unless given */
                groupBy?: components["schemas"]["ReportGroup"];
                /** @description Number of groups, 100 unless given; a file has all */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header: {
                accept: string;
            };
            path: {
                report: components["schemas"]["ReportName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the form that `Accept` asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
        };
    };
    "Reports.rows": {
        parameters: {
            query: {
                /** @description First day, Europe/London; unless given, so that the period has 28 days */
                from?: string;
                /** @description Last day, Europe/London; today unless given */
                to?: string;
                /** @description For the programme: one organisation only */
                organisationId?: string;
                /** @description Of the organisation */
                region?: components["schemas"]["RegionCode"][];
                connection?: components["schemas"]["CountedConnectionOrNone"][];
                service?: components["schemas"]["ArmedServiceOrNone"][];
                staffGroup?: components["schemas"]["StaffGroupOrNone"][];
                band?: components["schemas"]["BandOrNone"][];
                type?: components["schemas"]["CountedType"][];
                stage?: components["schemas"]["StageOrNone"][];
                answer?: components["schemas"]["AnswerState"][];
                /** @description Who did it for the organisation */
                user?: string;
                /** @description One of the report: the rows that are counted in it */
                figure: components["schemas"]["FigureName"];
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                report: components["schemas"]["ReportName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRows"];
                };
            };
        };
    };
    "Reports.rowsFile": {
        parameters: {
            query: {
                /** @description First day, Europe/London; unless given, so that the period has 28 days */
                from?: string;
                /** @description Last day, Europe/London; today unless given */
                to?: string;
                /** @description For the programme: one organisation only */
                organisationId?: string;
                /** @description Of the organisation */
                region?: components["schemas"]["RegionCode"][];
                connection?: components["schemas"]["CountedConnectionOrNone"][];
                service?: components["schemas"]["ArmedServiceOrNone"][];
                staffGroup?: components["schemas"]["StaffGroupOrNone"][];
                band?: components["schemas"]["BandOrNone"][];
                type?: components["schemas"]["CountedType"][];
                stage?: components["schemas"]["StageOrNone"][];
                answer?: components["schemas"]["AnswerState"][];
                /** @description Who did it for the organisation */
                user?: string;
                /** @description One of the report: the rows that are counted in it */
                figure: components["schemas"]["FigureName"];
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                report: components["schemas"]["ReportName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    "Reports.compare": {
        parameters: {
            query: {
                /** @description First day, Europe/London; unless given, so that the period has 28 days */
                from?: string;
                /** @description Last day, Europe/London; today unless given */
                to?: string;
                /** @description For the programme: one organisation only */
                organisationId?: string;
                /** @description Of the organisation */
                region?: components["schemas"]["RegionCode"][];
                connection?: components["schemas"]["CountedConnectionOrNone"][];
                service?: components["schemas"]["ArmedServiceOrNone"][];
                staffGroup?: components["schemas"]["StaffGroupOrNone"][];
                band?: components["schemas"]["BandOrNone"][];
                type?: components["schemas"]["CountedType"][];
                stage?: components["schemas"]["StageOrNone"][];
                answer?: components["schemas"]["AnswerState"][];
                /** @description Who did it for the organisation */
                user?: string;
                /** @description By what they are compared */
                figure: components["schemas"]["FigureName"];
                /** @description Highest first, unless given; those of which nothing can be said come last */
                sort?: components["schemas"]["ComparisonSort"];
                /** @description True: only those that owe an answer that is overdue, and gave none in the period */
                notAnswering?: boolean;
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the form that `Accept` asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
        };
    };
    "Reports.projection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Projection"];
                };
            };
        };
    };
    "Reports.rebuild": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Projection"];
                };
            };
        };
    };
    "Audit.search": {
        parameters: {
            query?: {
                actor?: string;
                /** @description A person or organisation it is about */
                subject?: string;
                /** @description The organisation acted for */
                organisation?: string;
                /** @description Event type, such as evt.candidates.profile-opened.v1 */
                action?: string;
                outcome?: components["schemas"]["Outcome"];
                /** @description Happened at this moment or later */
                from?: string;
                /** @description Happened at this moment or earlier */
                to?: string;
                correlationId?: string;
                /** @description Newest first unless true */
                oldestFirst?: boolean;
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
        };
    };
    "Audit.entry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                index: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntry"];
                };
            };
        };
    };
    "Audit.checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
        };
    };
    "Audit.inclusion": {
        parameters: {
            query: {
                /** @description Entry */
                index: number;
                /** @description Size of the checkpoint it is proved against */
                size: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proof"];
                };
            };
        };
    };
    "Audit.consistency": {
        parameters: {
            query: {
                /** @description Size of the earlier checkpoint */
                from: number;
                /** @description Size of the later checkpoint */
                to: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proof"];
                };
            };
        };
    };
    "Audit.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
        };
    };
    "Audit.completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Completeness"];
                };
            };
        };
    };
    "Names.members": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamePeopleRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleNames"];
                };
            };
        };
    };
    "Names.staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamePeopleRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleNames"];
                };
            };
        };
    };
    "SavedExports.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedExportPage"];
                };
            };
        };
    };
    "SavedExports.ask": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryFilters"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedExport"];
                };
            };
        };
    };
    "SavedExports.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
        };
    };
    "Alarms.list": {
        parameters: {
            query?: {
                /** @description Number of items, 25 unless given */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Something is missing; what is stored is not what was; a service sent what is no event of its own; many refusals; many profiles */
                kind?: components["schemas"]["AlarmKind"];
                /** @description Only those that somebody has acknowledged, or only open ones */
                acknowledged?: boolean;
                /** @description Raised at this moment or later */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmPage"];
                };
            };
        };
    };
    "Alarms.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmInFull"];
                };
            };
        };
    };
    "Alarms.acknowledge": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                alarmId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeAlarmRequestBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmInFull"];
                };
            };
        };
    };
    "ReferenceData.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceData"];
                };
            };
        };
    };
    "Jwks.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Problems.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Status.status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
