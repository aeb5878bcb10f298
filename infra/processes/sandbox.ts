import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createMailSandbox } from '../sandbox/mail/index.ts';
import { createScanSandbox } from '../sandbox/scan/create-scan-sandbox.ts';
import { createStripeSandbox } from '../sandbox/stripe/sandbox.ts';

const port = z
  .string()
  .default('')
  .transform(text => (text === '' ? undefined : Number(text)))
  .pipe(z.int().min(1).max(65_535).optional());

/** `npm start` hands these over; an absent port means that the real service is used. Not settings of the product. */
const environmentSchema = z.object({
  SANDBOX_STRIPE_PORT: port,
  SANDBOX_SMTP_PORT: port,
  SANDBOX_MAIL_INBOX_PORT: port,
  SANDBOX_SCANNER_PORT: port,
  MAIL_IN_PORT: port,
  MAIL_DOMAIN: z.string().default(''),
  SANDBOX_FOLDER: z.string().min(1),
  API_PORT: port,
  STRIPE_SECRET_KEY: z.string().default(''),
  STRIPE_WEBHOOK_SECRET: z.string().default(''),
});
type Environment = z.infer<typeof environmentSchema>;
type Service = { stop(): Promise<void> };

async function startStripe(environment: Environment): Promise<Service[]> {
  const { SANDBOX_STRIPE_PORT: stripePort, SANDBOX_FOLDER: folder } = environment;
  if (stripePort === undefined) return [];
  const sandbox = createStripeSandbox({
    databaseFile: join(folder, 'stripe.sqlite'),
    secretKey: environment.STRIPE_SECRET_KEY,
    webhookSecret: environment.STRIPE_WEBHOOK_SECRET,
    webhookUrl: `http://127.0.0.1:${environment.API_PORT}/webhooks/stripe`,
    publicUrl: `http://localhost:${stripePort}`,
  });
  await sandbox.start(stripePort);
  return [sandbox];
}

async function startMail(environment: Environment): Promise<Service[]> {
  const { SANDBOX_SMTP_PORT: smtpPort, SANDBOX_MAIL_INBOX_PORT: httpPort, SANDBOX_FOLDER: folder } = environment;
  if (smtpPort === undefined || httpPort === undefined) return [];
  const { MAIL_IN_PORT: inPort, MAIL_DOMAIN: domain } = environment;
  const onward = inPort && domain ? { smtpUrl: `smtp://127.0.0.1:${inPort}`, domain } : undefined;
  const sandbox = createMailSandbox({ databaseFile: join(folder, 'mail.sqlite'), smtpPort, httpPort, onward });
  await sandbox.start();
  return [sandbox];
}

async function startScanner({ SANDBOX_SCANNER_PORT: scannerPort }: Environment): Promise<Service[]> {
  if (scannerPort === undefined) return [];
  const sandbox = createScanSandbox({ port: scannerPort });
  await sandbox.start();
  return [sandbox];
}

const environment = environmentSchema.parse(process.env);
mkdirSync(environment.SANDBOX_FOLDER, { recursive: true, mode: 0o700 });
const services = [
  ...(await startStripe(environment)),
  ...(await startMail(environment)),
  ...(await startScanner(environment)),
];

async function stop(): Promise<void> {
  await Promise.allSettled(services.map(service => service.stop()));
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
process.send?.({ type: 'ready', port: environment.SANDBOX_STRIPE_PORT ?? environment.SANDBOX_MAIL_INBOX_PORT ?? 0 });
