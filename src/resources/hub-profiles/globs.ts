/** Whether an action is among those that patterns name; `*` stands for any run of characters. */
export function matcherOf(globs: readonly string[]): (action: string) => boolean {
  if (globs.includes('*')) return () => true;
  const exact = new Set(globs.filter((glob) => !glob.includes('*')));
  const patterns = globs.filter((glob) => glob.includes('*')).map((glob) => glob.split(/\*+/));
  return (action) => exact.has(action) || patterns.some((parts) => fits(action, parts));
}

/** By the texts between the stars, each as early as it comes: no pattern takes longer than its length times the text's. */
function fits(text: string, parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let at = first.length;
  const end = text.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
