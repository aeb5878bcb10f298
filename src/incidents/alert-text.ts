/**
 * Texts of alerts come from anywhere: control characters, which a database or a terminal would stumble over, and those
 * that turn the direction of what follows (Unicode TR36 §2.5) are taken out.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
const clean = (text: string, max: number): string => {
  const plain = text.toWellFormed().replaceAll(unwanted, ' ').trim();
  return plain.length > max ? `${plain.slice(0, max - 1).toWellFormed()}…` : plain;
};

/** One line, never empty. */
export const oneLine = (text: string, max: number): string => clean(text.replace(/\s+/g, ' '), max) || '(nothing)';

const [mostEntries, longestText, mostBytes] = [60, 1_000, 15_000];
type Texts = Readonly<Record<string, string>>;

/** What is kept of an alert: so many entries, each so long, the last ones dropped until all of it fits. */
export function sizedContent(
  parts: Readonly<Record<string, Texts>>,
  about: Readonly<Record<string, string | undefined>>,
): Record<string, unknown> {
  const kept = Object.fromEntries(Object.entries(parts).map(([name, texts]) => [name, cut(texts)]));
  const rest = cut(Object.fromEntries(Object.entries(about).flatMap(([name, text]) => (text ? [[name, text]] : []))));
  const content = () => ({
    ...Object.fromEntries(Object.entries(kept).map(([k, v]) => [k, Object.fromEntries(v)])),
    ...Object.fromEntries(rest),
  });
  const lists = Object.values(kept).reverse();
  for (const list of lists) while (list.length > 0 && tooLarge(content())) list.pop();
  return content();
}

/** jsonb writes a blank after each colon and comma. */
const tooLarge = (content: object): boolean => Buffer.byteLength(JSON.stringify(content)) + 4 * mostEntries > mostBytes;

const cut = (texts: Texts): [string, string][] =>
  Object.entries(texts)
    .slice(0, mostEntries)
    .map(([name, text]) => [clean(name, 200), clean(text, longestText)]);

/** Markdown that shows what an alert says as it is: nothing in it is taken for markup. */
export function alertSummary(content: Readonly<Record<string, unknown>>): string {
  const lines = Object.values(content).flatMap(part =>
    typeof part === 'object' && part !== null ? Object.entries(part) : [],
  );
  return lines.map(([name, text]) => `    ${oneLine(`${name}: ${String(text)}`, 500)}`).join('\n');
}
