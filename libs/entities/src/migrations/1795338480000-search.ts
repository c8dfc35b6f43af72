import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of a text for finding it: as they stand (for phrases, handles, order numbers) and stemmed by its language. A hyphen
 * before digits is no minus sign, and a # or a / before them is no part of the number.
 */
const WORDS = `
  create function search_words(given text, language text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('simple', spaced) || case language
      when 'da' then to_tsvector('danish', spaced)
      when 'sv' then to_tsvector('swedish', spaced)
      when 'nb' then to_tsvector('norwegian', spaced) when 'nn' then to_tsvector('norwegian', spaced)
      when 'no' then to_tsvector('norwegian', spaced)
      when 'en' then to_tsvector('english', spaced) when 'de' then to_tsvector('german', spaced)
      when 'fi' then to_tsvector('finnish', spaced) else '' end
    from (select regexp_replace(given, '[-_/#:.]+(?=[0-9])', ' ', 'g') as spaced) prepared
  $$`;

const TABLE = `
  create table search_entry (
    workspace_id uuid not null, id uuid not null, kind text not null, conversation_id uuid not null, author_id uuid,
    member_id uuid, at timestamptz not null, words tsvector not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade);
  create index search_entry_by_time on search_entry (workspace_id, at desc, id desc);
  create index search_entry_by_author on search_entry (workspace_id, author_id, at desc, id desc) where author_id is not null;
  create index search_entry_by_member on search_entry (workspace_id, member_id, at desc, id desc) where member_id is not null;
  create index search_entry_by_conversation on search_entry (workspace_id, conversation_id);
  create index search_entry_words on search_entry using gin (words);
  alter table author
    add handle_key text collate "C" not null generated always as (lower(handle)) stored,
    add name_key text collate "C" not null generated always as (lower(name)) stored;
  create index author_by_handle on author (workspace_id, handle_key);
  create index author_by_name on author (workspace_id, name_key)`;

/**
 * Row-level security lets no operator near an index that might tell of a row before the row's workspace was checked, and the one
 * that compares words might. So a role of its own, which nobody can log in as and which may read nothing else, looks words up in
 * one function, and that function asks for the workspace itself.
 */
const LOOK_UP = `
  do $$ begin
    create role genklang_search nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  exception when duplicate_object or unique_violation then null; end $$;
  grant genklang_search to current_user;
  grant usage on schema public to genklang_search;
  grant select (workspace_id, id, at, words) on search_entry to genklang_search;
  create policy search on search_entry for select to genklang_search using (true);
  create function search_candidates(query tsquery, most integer) returns table (id uuid, at timestamptz)
    language sql stable security definer set search_path = public as $$
      select e.id, e.at from (
        select s.id, s.at from search_entry s
        where s.words @@ query and s.workspace_id = current_setting('app.workspace_id')::uuid offset 0) e
      order by e.at desc, e.id desc limit most
    $$;
  revoke all on function search_candidates(tsquery, integer) from public;
  grant execute on function search_candidates(tsquery, integer) to genklang_app;
  grant create on schema public to genklang_search;
  alter function search_candidates(tsquery, integer) owner to genklang_search;
  revoke create on schema public from genklang_search`;

/** Kept by the tables themselves, so that nothing that is written can be forgotten here. Inserts come in pages: one statement each. */
const TRIGGERS = `
  create function search_mentions() returns trigger language plpgsql as $$
  begin
    insert into search_entry (workspace_id, id, kind, conversation_id, author_id, at, words)
    select m.workspace_id, m.id, 'mention', m.conversation_id, m.author_id, m.posted_at,
      search_words(m.text, m.language) || setweight(to_tsvector('simple', a.handle || ' ' || a.name), 'D')
    from fresh m join author a on a.workspace_id = m.workspace_id and a.id = m.author_id where m.text <> ''
    on conflict (workspace_id, id) do nothing;
    return null;
  end $$;
  create trigger search_mentions after insert on mention referencing new table as fresh
    for each statement execute function search_mentions();
  create function search_mention_changed() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or new.text = '' then
      delete from search_entry where workspace_id = old.workspace_id and id = old.id;
      return null;
    end if;
    update search_entry e set conversation_id = new.conversation_id,
      words = search_words(new.text, new.language) || setweight(to_tsvector('simple', a.handle || ' ' || a.name), 'D')
    from author a where e.workspace_id = new.workspace_id and e.id = new.id
      and a.workspace_id = new.workspace_id and a.id = new.author_id;
    return null;
  end $$;
  create trigger search_mention_changed after update of text, conversation_id on mention for each row
    when (old.text is distinct from new.text or old.conversation_id <> new.conversation_id)
    execute function search_mention_changed();
  create trigger search_mention_gone after delete on mention for each row execute function search_mention_changed();
  create function search_ours() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      delete from search_entry where workspace_id = old.workspace_id and id = old.id;
    end if;
    if tg_op <> 'DELETE' then
      insert into search_entry (workspace_id, id, kind, conversation_id, member_id, at, words)
      select new.workspace_id, new.id, tg_table_name, new.conversation_id, new.member_id, new.created_at,
        search_words(new.text, c.language)
      from conversation c where c.workspace_id = new.workspace_id and c.id = new.conversation_id
      on conflict (workspace_id, id) do nothing;
    end if;
    return null;
  end $$`;

/** Replies and notes come one at a time. */
const OURS = ['reply', 'note'];

const EXISTING = `
  insert into search_entry (workspace_id, id, kind, conversation_id, author_id, at, words)
  select m.workspace_id, m.id, 'mention', m.conversation_id, m.author_id, m.posted_at,
    search_words(m.text, m.language) || setweight(to_tsvector('simple', a.handle || ' ' || a.name), 'D')
  from mention m join author a on a.workspace_id = m.workspace_id and a.id = m.author_id where m.text <> '';
  insert into search_entry (workspace_id, id, kind, conversation_id, member_id, at, words)
  select r.workspace_id, r.id, 'reply', r.conversation_id, r.member_id, r.created_at, search_words(r.text, c.language)
  from reply r join conversation c on c.workspace_id = r.workspace_id and c.id = r.conversation_id;
  insert into search_entry (workspace_id, id, kind, conversation_id, member_id, at, words)
  select n.workspace_id, n.id, 'note', n.conversation_id, n.member_id, n.created_at, search_words(n.text, c.language)
  from note n join conversation c on c.workspace_id = n.workspace_id and c.id = n.conversation_id`;

/** What is read or written here for every workspace at once; only the owner can lift the fence, and only for this transaction. */
const FENCED = ['mention', 'author', 'conversation', 'reply', 'note'];

export class Search1795338480000 implements MigrationInterface {
  name = 'Search1795338480000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORDS);
    await runner.query(TABLE);
    for (const table of FENCED) {
      await runner.query(`alter table ${table} no force row level security`);
    }
    await runner.query(EXISTING);
    for (const table of FENCED) {
      await runner.query(`alter table ${table} force row level security`);
    }
    await runner.query(TRIGGERS);
    for (const table of OURS) {
      await runner.query(
        `create trigger search_added after insert on ${table} for each row execute function search_ours()`,
      );
      await runner.query(
        `create trigger search_changed after update of text, conversation_id on ${table} for each row
         when (old.text is distinct from new.text or old.conversation_id <> new.conversation_id)
         execute function search_ours()`,
      );
      await runner.query(
        `create trigger search_gone after delete on ${table} for each row execute function search_ours()`,
      );
    }
    await runner.query('alter table search_entry enable row level security');
    await runner.query('alter table search_entry force row level security');
    await runner.query(
      `create policy workspace on search_entry to genklang_app using (workspace_id = current_setting('app.workspace_id')::uuid)`,
    );
    await runner.query('grant select, insert, update, delete on search_entry to genklang_app');
    await runner.query(LOOK_UP);
  }

  /** The role stays: other databases of the same server may use it. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of OURS) {
      await runner.query(
        `drop trigger search_added on ${table}; drop trigger search_changed on ${table}; drop trigger search_gone on ${table}`,
      );
    }
    await runner.query('drop trigger search_mention_gone on mention; drop trigger search_mention_changed on mention');
    await runner.query('drop trigger search_mentions on mention');
    await runner.query(
      'drop function search_ours(); drop function search_mention_changed(); drop function search_mentions()',
    );
    await runner.query('drop table search_entry');
    await runner.query('drop function search_candidates(tsquery, integer)');
    await runner.query('alter table author drop handle_key, drop name_key');
    await runner.query('revoke usage on schema public from genklang_search');
    await runner.query('drop function search_words(text, text)');
  }
}
