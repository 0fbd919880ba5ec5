/**
 * Folds a text for search and comparison: what is typed in two ways in Lao becomes one, case and invisible marks go.
 *
 * Only ever for an index or a query, never for what is shown or stored as text. Source: Lao normalisation as tried on 19 queries, both spellings.
 */
export function norm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B\u200C\u2060\uFEFF]/g, '')
    .replace(/\u0ECD([\u0EC8-\u0ECB]?)\u0EB2/g, '$1\u0EB3')
    .replace(/\u0EAB\u0E99/g, '\u0EDC')
    .replace(/\u0EAB\u0EA1/g, '\u0EDD')
    .replace(/\u0EAB\u0EA5/g, '\u0EAB\u0EBC')
    .toLowerCase()
}
