/** What stands for a place of a sentence. */
export type Values = Readonly<Record<string, string | number>>

/**
 * Puts values in place of `{{name}}`, as the screens' own translation does; for text that is stored, printed or sent.
 *
 * A name without a value stays as it is, so that it is seen.
 */
export function fill(template: string, values: Values = {}): string {
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place))
}
