import { type InboundDeps, receiveInbound, takesMailFor } from '../../src/communications/receive-inbound.ts';
import type { Settings } from '../../src/config/index.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import type { Logger } from '../../src/kernel/logger.port.ts';
import { takeNoticeBounces } from '../../src/notices/take-bounce.ts';
import type { ReportFiles } from '../../src/vulnerabilities/receive-attachment.ts';
import { createReportMailHandler } from '../../src/vulnerabilities/take-report-mail.ts';
import type { MailReceiver } from '../mail/receive-mail.ts';

type Deps = {
  database: Database;
  keys: KeyManagement;
  log: Logger;
  /** Where the attachments of reports go. */
  files: ReportFiles;
};

/** The listener for mail, where the settings name a domain and a port; else null. It listens once started. */
export async function listenForMail(settings: Settings<'api'>, deps: Deps): Promise<MailReceiver | null> {
  const { mailDomain, mailInPort, mailInHost, mailFrom, securityMail } = settings;
  if (!mailDomain || mailInPort === undefined) return null;
  const { database, keys, files, log } = deps;
  const ownAddress = addressOf(mailFrom ?? '');
  const inbound: InboundDeps = {
    ...{ database, keys, mailDomain, ownAddress },
    security: [createReportMailHandler({ database, keys, files, ownAddresses: [ownAddress, addressOf(securityMail)] })],
    bounces: [takeNoticeBounces(database)],
  };
  // A process that takes no mail does without the 20 MB of an SMTP server.
  const { createMailReceiver } = await import('../mail/receive-mail.ts');
  return createMailReceiver({
    ...{ host: mailInHost, port: mailInPort, log },
    takesMailFor: address => takesMailFor(inbound, address),
    receive: message => receiveInbound(inbound, message),
  });
}

const addressOf = (mailbox: string): string => /<(.+)>$/.exec(mailbox)?.[1] ?? mailbox;
