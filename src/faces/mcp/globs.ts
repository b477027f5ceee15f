/** Whether a text fits a glob, in which `*` stands for any characters and everything else for itself. Takes linear time. */
export function fitsGlob(glob: string, text: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  const last = rest.pop();
  if (last === undefined) return glob === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

export const fitsAny = (globs: readonly string[], text: string): boolean => globs.some((glob) => fitsGlob(glob, text));
