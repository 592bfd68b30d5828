import { Readable } from 'node:stream';
import { type ExportFormat, exportFormats } from '@sidenote/contract/data-out';
import type { FastifyReply } from 'fastify';
import type { ExportForm } from './export-form.ts';

/** Rows held in memory at a time, however many there are. */
export const EXPORT_ROWS = 500;

export interface Export<Row> {
  /** File name without its ending. */
  readonly name: string;
  readonly format: ExportFormat;
  readonly form: ExportForm<Row>;
  /** The rows behind one, {@link EXPORT_ROWS} at most; fewer are the last ones. */
  readonly page: (after: Row | undefined) => Promise<readonly Row[]>;
}

/**
 * Answers with a file, written page by page as fast as it is taken, and for as long as its reader may have it. A fault in
 * the middle, or an access that has ended, breaks the connection, so that nobody takes half for all.
 */
export async function sendExport<Row>(reply: FastifyReply, asked: Export<Row>): Promise<FastifyReply> {
  const { request } = reply;
  const next = async (after: Row | undefined) => {
    await request.server.admitAgain(request);
    return asked.page(after);
  };
  // Read before the headers go out: a database that is away is still told as such.
  const first = await asked.page(undefined);
  const ending = asked.format === 'csv' ? 'csv' : asked.format === 'cef' ? 'cef' : 'ndjson';
  return reply
    .type(exportFormats[asked.format])
    .header('content-disposition', `attachment; filename="${asked.name}.${ending}"`)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(Readable.from(written(asked.form, { first, next }), { objectMode: false }));
}

async function* written<Row>(
  form: ExportForm<Row>,
  { first, next }: { first: readonly Row[]; next: Export<Row>['page'] },
): AsyncGenerator<string> {
  if (form.start !== '') yield form.start;
  for (let rows = first; ; rows = await next(rows.at(-1))) {
    const text = rows.map(form.line).join('');
    if (text !== '') yield text;
    if (rows.length < EXPORT_ROWS) return;
  }
}
