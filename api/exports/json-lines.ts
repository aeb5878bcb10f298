/** The lists that a copy of `jsonRow` holds: after the heading, one on each line, quoted as CSV (JSON has no line breaks). */
export async function* jsonLines(copied: AsyncIterable<Uint8Array>): AsyncGenerator<unknown[]> {
  const decoder = new TextDecoder();
  let [rest, headings] = ['', true];
  for await (const chunk of copied) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!headings) yield JSON.parse(unquoted(line)) as unknown[];
      headings = false;
    }
  }
}

const unquoted = (line: string): string => (line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line);
