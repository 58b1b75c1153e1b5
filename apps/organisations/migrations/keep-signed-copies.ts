import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Agreements that are refused, withdrawn, or signed on paper. */
export class KeepSignedCopies1763900002001 implements MigrationInterface {
  name = 'KeepSignedCopies1763900002001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table agreement
        add signed_on date,
        add refusal_reason text,
        add constraint agreement_signed_on check (signed_on is null or signed_at is not null),
        drop constraint agreement_lapse_reason_check,
        add constraint agreement_lapse_reason_check check (lapse_reason in (
          'legal_name_changed', 'closed_in_ods', 'closed_by_programme', 'pledge_withdrawn', 'link_expired', 'expired',
          'template_withdrawn', 'superseded', 'refused', 'withdrawn')),
        add constraint agreement_refusal check ((refusal_reason is not null) = (coalesce(lapse_reason, '') = 'refused'));

      create table signed_copy (
        agreement_id uuid primary key references agreement (id),
        media_type   text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
        content      bytea not null check (length(content) between 1 and 10485760),
        file_hash    text not null check (file_hash ~ '^[0-9a-f]{64}$'),
        recorded_at  timestamptz not null,
        recorded_by  uuid
      );
      -- Such files are compressed already.
      alter table signed_copy alter content set storage external;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table signed_copy;
      alter table agreement drop constraint agreement_refusal;
      update agreement set lapse_reason = 'link_expired' where lapse_reason in ('refused', 'withdrawn');
      alter table agreement drop column refusal_reason, drop column signed_on;
      alter table agreement
        drop constraint agreement_lapse_reason_check,
        add constraint agreement_lapse_reason_check check (lapse_reason in (
          'legal_name_changed', 'closed_in_ods', 'closed_by_programme', 'pledge_withdrawn', 'link_expired', 'expired',
          'template_withdrawn', 'superseded'))
    `)
  }
}
