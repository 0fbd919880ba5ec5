import { type AnyExtension, Extension, Mark, type Node, wrappingInputRule } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { StarterKit } from '@tiptap/starter-kit'
import { getRelativeSelection, ySyncPlugin, ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { Captured, type CapturedOptions } from './captured-extension.ts'
import { type EditorControl, editorKeys, indentKeys } from './editor-keys.ts'

type MinutesExtensionOptions = {
  readonly fragment: Y.XmlFragment
  readonly manager: Y.UndoManager | null
  readonly control: () => EditorControl
  readonly captured: CapturedOptions | null
}

/** What the text of the minutes can be: paragraphs, lists, tables, bold, italic, underline, captured records. */
export function minutesExtensions({ fragment, manager, control, captured }: MinutesExtensionOptions): AnyExtension[] {
  return [
    plainKit.configure({
      undoRedo: false,
      heading: false,
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      strike: false,
      // It would write into the document by only looking at it.
      trailingNode: false,
    }),
    TableKit.configure({ table: { resizable: false } }),
    lineAfterTable,
    syncWith(fragment, manager),
    editorKeys(control),
    indentKeys,
    RestrictedParagraph,
    Mention,
    Proposed,
    ...(captured === null ? [] : [Captured.configure(captured)]),
  ]
}

/** `*` begins a decision here, so that only `-` and `+` begin a list. */
const plainKit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map((extension: AnyExtension) =>
      extension.name === 'bulletList'
        ? (extension as Node).extend({
            addInputRules() {
              return [wrappingInputRule({ find: /^\s*([-+])\s$/, type: this.type })]
            },
          })
        : extension,
    )
  },
})

/** A table that was pasted or put at the end would leave no place to write on; only what is typed here adds the line. */
const lineAfterTable = Extension.create({
  name: 'lineAfterTable',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) => {
        const isTyped = transactions.some((transaction) => transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined)
        const { paragraph } = state.schema.nodes
        if (!isTyped || paragraph === undefined || state.doc.lastChild?.type.name !== 'table') return null
        return state.tr.insert(state.doc.content.size, paragraph.create())
      },
    }),
  ],
})

/** Binds the editor to its part of the document; undo lives outside, on the one stack of the window. */
function syncWith(fragment: Y.XmlFragment, manager: Y.UndoManager | null): Extension {
  return Extension.create({
    name: 'minutesSync',
    priority: 1_001,
    addProseMirrorPlugins() {
      return manager === null ? [ySyncPlugin(fragment)] : [ySyncPlugin(fragment), caretOfUndo(manager)]
    },
  })
}

type CaretState = { readonly before: ReturnType<typeof getRelativeSelection> | null }

/** Puts the caret where it was before the step that is undone. */
function caretOfUndo(manager: Y.UndoManager): Plugin<CaretState> {
  const key = new PluginKey<CaretState>('caretOfUndo')
  return new Plugin<CaretState>({
    key,
    state: {
      init: () => ({ before: null }),
      apply: (_transaction, value, oldState, newState) => {
        const binding = ySyncPluginKey.getState(newState)?.binding
        return binding ? { before: getRelativeSelection(binding, oldState) } : value
      },
    },
    view: (view) => {
      const bindingOf = () => ySyncPluginKey.getState(view.state)?.binding
      const remember = ({ stackItem }: { readonly stackItem: { readonly meta: Map<unknown, unknown> } }) => {
        const binding = bindingOf()
        if (binding) stackItem.meta.set(binding, key.getState(view.state)?.before)
      }
      const restore = ({ stackItem }: { readonly stackItem: { readonly meta: Map<unknown, unknown> } }) => {
        const binding = bindingOf()
        const before = binding && stackItem.meta.get(binding)
        if (before) binding.beforeTransactionSelection = before
      }
      manager.on('stack-item-added', remember)
      manager.on('stack-item-popped', restore)
      return {
        destroy: () => {
          manager.off('stack-item-added', remember)
          manager.off('stack-item-popped', restore)
        },
      }
    },
  })
}

/** A paragraph that never leaves the house. */
const RestrictedParagraph = Extension.create({
  name: 'restrictedParagraph',
  addGlobalAttributes() {
    return [
      {
        types: ['paragraph'],
        attributes: {
          restricted: {
            default: null,
            keepOnSplit: true,
            parseHTML: (element) => (element.getAttribute('data-restricted') === 'true' ? true : null),
            renderHTML: ({ restricted }) => (restricted ? { 'data-restricted': 'true' } : {}),
          },
        },
      },
    ]
  },
})

/** An agency, person or activity that was named with `@` or `#`; the words themselves are the text. */
const Mention = Mark.create({
  name: 'mention',
  inclusive: false,
  addAttributes() {
    return { id: { default: null, rendered: false } }
  },
  renderHTML() {
    return ['span', { 'data-mention': 'true' }, 0]
  },
})

/** A sentence that was offered to a column of the matrix. */
const Proposed = Mark.create({
  name: 'proposed',
  inclusive: false,
  addAttributes() {
    return {
      column: { default: 'progress', renderHTML: ({ column }) => ({ 'data-proposed': column as string }) },
      id: { default: null, rendered: false },
    }
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0]
  },
})
