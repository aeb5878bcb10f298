import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Column } from '../../src/exports/column.ts';
import { type ExportKind, noteExport } from '../../src/exports/note-export.ts';
import { type ExportFormat, type ExportRows, openExport } from '../../src/exports/open-export.ts';
import type { AgencyUnit } from '../../src/kernel/unit.ts';
import type { ApiDeps } from '../deps.ts';
import { attachment } from '../http/attachment.ts';
import type { OpenUnit } from '../http/context.ts';
import type { StaffServes } from '../http/serves.ts';
import { takePlace } from './export-places.ts';
import { jsonLines } from './json-lines.ts';
import { xlsx } from './xlsx.ts';

export type ExportAsked = { format: ExportFormat; bom: boolean };
type Asking = {
  deps: ApiDeps;
  principal: { agency: { agencyId: string } };
  units: OpenUnit<StaffServes>;
  query: ExportAsked;
};
export type ExportSpec = {
  kind: ExportKind;
  columns: readonly Column[];
  rows: (unit: AgencyUnit) => ExportRows | Promise<ExportRows>;
};

export const mediaTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Notes the export in a unit of its own, then lets it leave as it is read: whoever stops reading stops the query. */
export async function answerExport({ deps, principal, units, query }: Asking, { kind, columns, rows }: ExportSpec) {
  const leave = takePlace(deps, principal.agency.agencyId);
  try {
    const { format, bom } = query;
    const { today } = await units.asCaller('write', unit => noteExport(unit, { kind, format }));
    const body = bodyOf(async out =>
      units.asCaller('read', async unit => {
        const copied = await openExport(unit, format, { columns, rows: await rows(unit) });
        const bytes = format === 'csv' ? withMark(copied, bom) : xlsx(kind, columns, jsonLines(copied));
        await pipeline(bytes, out);
      }),
    );
    body.once('close', leave);
    const name = attachment(`${kind}-${today}.${format}`);
    const headers = { 'content-type': mediaTypes[format], 'content-disposition': name };
    return { status: 200 as const, headers, body };
  } catch (error) {
    leave();
    throw error;
  }
}

/** What `write` writes, to be read by somebody else. Its failure is the body's; an end of the body ends it. */
function bodyOf(write: (out: PassThrough) => Promise<void>): Readable {
  const out = new PassThrough({ highWaterMark: 262_144 });
  // It may fail before, or after, anybody listens.
  out.on('error', () => undefined);
  write(out).catch((error: Error) => out.destroy(error));
  return out;
}

/** The mark by which Excel knows UTF-8. */
async function* withMark(bytes: AsyncIterable<Uint8Array>, mark: boolean): AsyncGenerator<Uint8Array> {
  if (mark) yield Buffer.from('\ufeff');
  yield* bytes;
}
