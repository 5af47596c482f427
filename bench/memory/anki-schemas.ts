/** What both forms of Anki's collections share, as Anki creates it (rslib/src/storage/schema11.sql). */
const notesAndCards = `
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
  usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
  flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
  mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
  ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null,
  odue integer not null, odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
  ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_cards_usn on cards (usn);
create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
create index ix_notes_csum on notes (csum);`;

const collection = (ver: number) => `
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
  ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
  models text not null, decks text not null, dconf text not null, tags text not null);
insert into col values (1, 1767571200, 1767571200000, 1767571200000, ${ver}, 0, 0, 0, '{}', '{}', '{}', '{}', '{}');`;

/** The form of `collection.anki2` and `collection.anki21`. */
export const schema11 = `${collection(11)}
create table graves (usn integer not null, oid integer not null, type integer not null);
${notesAndCards}`;

/**
 * The form of `collection.anki21b`. Its names are compared by a collation of Anki's own, which no other program has:
 * they are created by another here, and renamed in the file.
 */
export const schema18 = `${collection(18)}
create table graves (oid integer not null, type integer not null, usn integer not null, primary key (oid, type)) without rowid;
${notesAndCards}
create table deck_config (id integer primary key not null, name text not null collate nocase, mtime_secs integer not null,
  usn integer not null, config blob not null);
create table config (key text not null primary key, usn integer not null, mtime_secs integer not null, val blob not null) without rowid;
create table fields (ntid integer not null, ord integer not null, name text not null collate nocase, config blob not null,
  primary key (ntid, ord)) without rowid;
create table templates (ntid integer not null, ord integer not null, name text not null collate nocase,
  mtime_secs integer not null, usn integer not null, config blob not null, primary key (ntid, ord)) without rowid;
create table notetypes (id integer not null primary key, name text not null collate nocase, mtime_secs integer not null,
  usn integer not null, config blob not null);
create table decks (id integer primary key not null, name text not null collate nocase, mtime_secs integer not null,
  usn integer not null, common blob not null, kind blob not null);
create table tags (tag text not null primary key collate nocase, usn integer not null, collapsed boolean not null,
  config blob null) without rowid;
create unique index idx_fields_name_ntid on fields (name, ntid);
create unique index idx_templates_name_ntid on templates (name, ntid);
create index idx_templates_usn on templates (usn);
create unique index idx_notetypes_name on notetypes (name);
create index idx_notetypes_usn on notetypes (usn);
create unique index idx_decks_name on decks (name);
pragma writable_schema = 1;
update sqlite_master set sql = replace(sql, 'collate nocase', 'collate unicase');
pragma writable_schema = 0;`;
