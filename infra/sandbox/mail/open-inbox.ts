import { DatabaseSync } from 'node:sqlite';
import type { NewMessage, SandboxMessage } from './message.ts';

const kept = 2_000;

/** The sandbox's mailbox for everybody, in a SQLite file of its own, so that it survives restarts. `:memory:` will do, too. */
export function openInbox(databaseFile: string) {
  const database = new DatabaseSync(databaseFile);
  database.exec(`pragma journal_mode = wal;
    create table if not exists message (id integer primary key autoincrement, recipients text not null, content text not null)`);
  const insert = database.prepare('insert into message (recipients, content) values (?, ?)');
  const trim = database.prepare('delete from message where id <= ?');
  const newest = database.prepare(
    "select id, content from message where ? = '' or instr(recipients, char(10) || ? || char(10)) > 0 order by id desc limit ?",
  );
  const one = database.prepare('select id, content from message where id = ?');
  return {
    add: (message: NewMessage): number => {
      const id = Number(insert.run(`\n${message.to.join('\n')}\n`, JSON.stringify(message)).lastInsertRowid);
      trim.run(id - kept);
      return id;
    },
    /** Newest first; only those to that address, if one is given. */
    list: (to = '', limit = 200): SandboxMessage[] => {
      const address = to.trim().toLowerCase();
      return newest.all(address, address, limit).map(read);
    },
    find: (id: number): SandboxMessage | undefined => {
      const row = one.get(id);
      return row && read(row);
    },
    clear: () => database.exec('delete from message'),
    close: () => database.close(),
  };
}

export type Inbox = ReturnType<typeof openInbox>;

const read = (row: Record<string, unknown>): SandboxMessage => ({
  ...JSON.parse(String(row.content)),
  id: Number(row.id),
});
