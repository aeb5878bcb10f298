import type pg from 'pg';

export type Row = Record<string, unknown>;
/** A column, as PostgreSQL describes it. */
export type Field = { readonly name: string; readonly dataTypeID: number };

/** Makes objects of the rows of one statement. */
export class RowReader {
  /** Of statements that return no rows. */
  static readonly ofNothing = new RowReader([], undefined);

  readonly #columns: readonly { name: string; parse: (text: string) => unknown }[];
  /** All rows begin as a copy of this, so that they are objects of one shape. */
  readonly #empty: Readonly<Row>;

  constructor(fields: readonly Field[], types: Pick<pg.Client, 'getTypeParser'> | undefined) {
    this.#columns = fields.map(({ name, dataTypeID }) => {
      return { name, parse: types?.getTypeParser(dataTypeID, 'text') ?? String };
    });
    this.#empty = Object.fromEntries(fields.map(({ name }) => [name, null]));
  }

  read(texts: readonly (string | null)[]): Row {
    const row: Row = { ...this.#empty };
    for (let index = 0; index < texts.length; index += 1) {
      const [column, text] = [this.#columns[index], texts[index]];
      if (column && text !== null && text !== undefined) row[column.name] = column.parse(text);
    }
    return row;
  }
}
