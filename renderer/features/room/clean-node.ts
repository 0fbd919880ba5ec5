/** What a pasted text is made of, after everything that only looks like text is gone. */
export type CleanNode = string | CleanElement
export type CleanElement = {
  readonly tag: 'p' | 'ul' | 'ol' | 'li' | 'table' | 'tr' | 'td' | 'th' | 'strong' | 'em' | 'u' | 'br' | 'div'
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly CleanNode[]
}

/** The words of some nodes. */
export function wordsOf(nodes: readonly CleanNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : wordsOf(node.children))).join('')
}

/** Writes a node as HTML; every text and attribute is escaped. */
export function toHtml(node: CleanNode): string {
  if (typeof node === 'string') return escapeHtml(node)
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
  return node.tag === 'br' ? '<br>' : `<${node.tag}${attributes}>${node.children.map(toHtml).join('')}</${node.tag}>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
