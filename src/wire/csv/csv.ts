/** Comma-separated values (RFC 4180), in UTF-8 with or without a byte order mark, lines ending in CRLF or LF. Pure. */

/** Text that is no CSV; the message names the line. */
export class CsvError extends Error {}

/** The records of a text, each with the number of its first line, from 1. Empty lines are none. @throws CsvError */
export function parseCsv(text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const records: { line: number; cells: string[] }[] = [];
  let line = 1;
  let begun = 1;
  let cells: string[] = [];
  let at = text.startsWith('\u{feff}') ? 1 : 0;
  const end = (): void => {
    if (cells.length > 1 || cells[0] !== '') records.push({ line: begun, cells });
    cells = [];
  };
  while (at < text.length) {
    if (cells.length === 0) begun = line;
    if (text[at] === '"') {
      let cell = '';
      for (at += 1; ; at += 1) {
        const close = text.indexOf('"', at);
        if (close === -1) throw new CsvError(`line ${begun}: a quotation mark is not closed`);
        cell += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
      line += lineFeeds(cell);
      cells.push(cell);
      if (at < text.length && !/[,\r\n]/.test(text[at] as string))
        throw new CsvError(`line ${line}: after a closing quotation mark comes a comma or the end of the line`);
    } else {
      let stop = at;
      while (stop < text.length && !/[,\r\n]/.test(text[stop] as string)) stop += 1;
      const cell = text.slice(at, stop);
      if (cell.includes('"'))
        throw new CsvError(`line ${line}: a quotation mark stands within a cell that is not in quotation marks`);
      cells.push(cell);
      at = stop;
    }
    if (text[at] === ',') {
      at += 1;
      // A comma that ends the text, or the line, has an empty cell behind it.
      if (at >= text.length || text[at] === '\r' || text[at] === '\n') cells.push('');
      else continue;
    }
    if (text[at] === '\r') {
      if (text[at + 1] !== '\n' && at + 1 < text.length)
        throw new CsvError(`line ${line}: a carriage return stands without its line feed`);
      at += 1;
    }
    if (text[at] === '\n') at += 1;
    line += 1;
    end();
  }
  return records;
}

const lineFeeds = (text: string): number => text.split('\n').length - 1;

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

export interface CsvOptions {
  /** `escape`: a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
  readonly formulas: 'escape' | 'keep';
}

/** One record, with its CRLF. */
export const formatCsv = (cells: readonly string[], { formulas }: CsvOptions): string =>
  `${cells.map((cell) => quoted(formulas === 'escape' && FORMULA.test(cell) ? `'${cell}` : cell)).join(',')}\r\n`;

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A cell without the apostrophe that `escape` gave it. */
export const unescaped = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
