import type { MigrationInterface, QueryRunner } from 'typeorm'

const kinds = `'new_interest', 'interest_withdrawn', 'new_message', 'referral_proposed', 'referral_accepted', 'referral_declined',
  'mention', 'assignment', 'agreement_step', 'colleague_joined', 'saved_search_matched'`
const ofSecurity = `'password_changed', 'second_factor_added', 'second_factor_removed', 'recovery_codes_renewed',
  'recovery_code_used', 'address_changed', 'signed_in_elsewhere', 'session_revoked', 'sessions_ended'`

export class TellOfSecurity1763900011004 implements MigrationInterface {
  name = 'TellOfSecurity1763900011004'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notification alter column organisation_id drop not null;
      alter table notification drop constraint notification_kind_check;
      alter table notification add check (kind in (${kinds}, ${ofSecurity}));
      alter table notification add constraint notification_about_check
        check ((organisation_id is null) = (kind in (${ofSecurity})));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notification where kind in (${ofSecurity});
      alter table notification drop constraint notification_about_check;
      alter table notification drop constraint notification_kind_check;
      alter table notification add check (kind in (${kinds}));
      alter table notification alter column organisation_id set not null;
    `)
  }
}
