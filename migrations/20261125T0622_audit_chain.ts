import { type Kysely, sql } from 'kysely'

/**
 * Chains the audit log: each line carries the hash of the line before it and of its own content, and no line can be
 * changed or taken out (decision 0021). The place in the chain is given when the transaction commits: a lock held from
 * the first line of a long transaction on would let all others wait, and could deadlock with their row locks.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table audit
      add column by_id uuid,
      add column number bigint,
      add column hash text`.execute(db)
  await sql`create unique index audit_number on audit (number)`.execute(db)
  await sql`create index audit_at on audit (at)`.execute(db)
  await sql`create index audit_by on audit (by_id, id)`.execute(db)

  // The bytes of a line are those of a JSON array: nothing in one field can look like another. Times are microseconds,
  // so that no time zone takes part. `proxeny audit verify` computes the same outside the database.
  await sql`
    create function audit_content(line audit) returns text language sql stable as $$
      select jsonb_build_array(line.number, (extract(epoch from line.at) * 1000000)::bigint, line.by, line.by_id,
                               line.action, line.entry_id, line.lang, line.detail)::text $$`.execute(db)
  await sql`
    create function audit_hash(previous text, line audit) returns text language sql stable as $$
      select encode(sha256(convert_to(previous || audit_content(line), 'UTF8')), 'hex') $$`.execute(db)
  await sql`
    create function chain_audit() returns trigger language plpgsql as $$
    declare
      line audit;
      last record;
    begin
      -- A line of a restored city brings its place: proxeny audit verify says whether that is right.
      if new.hash is not null then return null; end if;
      perform pg_advisory_xact_lock(7238455012);
      select number, hash into last from audit where number is not null order by number desc limit 1;
      select * into line from audit where id = new.id;
      line.number := coalesce(last.number, 0) + 1;
      update audit set number = line.number, hash = audit_hash(coalesce(last.hash, ''), line) where id = new.id;
      return null;
    end $$`.execute(db)
  await sql`
    create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' then
        -- Only the chaining of a line that was written in this very transaction.
        if old.hash is null and new.hash is not null
           and to_jsonb(old) - array['number', 'hash'] = to_jsonb(new) - array['number', 'hash'] then
          return new;
        end if;
      end if;
      raise exception 'The audit log is append only';
    end $$`.execute(db)

  await sql`
    do $$
    declare
      line audit;
      previous text := '';
      place bigint := 0;
    begin
      for line in select * from audit order by id loop
        place := place + 1;
        line.number := place;
        previous := audit_hash(previous, line);
        update audit set number = place, hash = previous where id = line.id;
      end loop;
    end $$`.execute(db)

  await sql`
    create constraint trigger audit_chain after insert on audit deferrable initially deferred
      for each row execute function chain_audit()`.execute(db)
  await sql`
    create trigger audit_append_only before update or delete on audit
      for each row execute function refuse_audit_change()`.execute(db)
  await sql`
    create trigger audit_no_truncate before truncate on audit
      for each statement execute function refuse_audit_change()`.execute(db)
}
