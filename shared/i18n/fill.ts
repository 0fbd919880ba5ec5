/** Puts values in place of `{{name}}`, as the screens' own translation does; for text that is stored in both languages. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place)
}
