import { Node } from '@tiptap/core'
import type { CapturedKind } from '#shared/domain/minutes.ts'
import { type RecordStore, recordKey } from './record-store.ts'

export type CapturedOptions = {
  readonly records: RecordStore
  readonly className: string
  readonly onOpen: (kind: CapturedKind, id: string) => void
}

/** The place of a captured action or decision in the text; its words are drawn from the record. */
export const Captured = Node.create<CapturedOptions>({
  name: 'captured',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: true,

  addAttributes() {
    return {
      kind: { default: 'action', parseHTML: (element) => element.getAttribute('data-captured') },
      id: { default: '', parseHTML: (element) => element.getAttribute('data-id') },
      restricted: { default: null, rendered: false },
    }
  },

  parseHTML() {
    return [{ tag: 'div[data-captured]' }]
  },

  renderHTML({ node }) {
    return ['div', { 'data-captured': node.attrs.kind as string, 'data-id': node.attrs.id as string }]
  },

  addNodeView() {
    return ({ node }) => {
      const { records, className, onOpen } = this.options
      const ref = { kind: node.attrs.kind as CapturedKind, id: node.attrs.id as string }
      const dom = document.createElement('div')
      dom.className = className
      dom.dataset.captured = ref.kind
      const label = dom.appendChild(document.createElement('span'))
      const text = dom.appendChild(document.createElement('span'))
      const facts = dom.appendChild(document.createElement('span'))
      label.dataset.part = 'label'
      text.dataset.part = 'text'
      facts.dataset.part = 'facts'
      const draw = () => {
        const record = records.get().get(recordKey(ref))
        label.textContent = record?.label ?? ''
        text.textContent = record?.text ?? '…'
        text.lang = record?.language ?? ''
        facts.textContent = record?.facts ?? ''
        dom.dataset.withdrawn = String(record?.isWithdrawn ?? false)
      }
      const end = records.subscribe(draw)
      const handleOpen = () => onOpen(ref.kind, ref.id)
      dom.addEventListener('dblclick', handleOpen)
      draw()
      return { dom, destroy: end, ignoreMutation: () => true }
    }
  },
})
