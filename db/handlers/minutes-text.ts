import type { Kysely, Transaction } from 'kysely'
import * as Y from 'yjs'
import type { Language } from '#shared/domain/common.ts'
import { type MinutesBlock, type MinutesCell, type MinutesRun, parseFragmentName, plainText } from '#shared/domain/minutes.ts'
import { norm } from '#shared/i18n/norm.ts'
import type { Database } from '../schema.ts'
import type { Reader } from './context.ts'

type DerivedText = { readonly itemId: string; readonly language: Language; readonly blocks: readonly MinutesBlock[] }
type DerivedDocument = { readonly texts: readonly DerivedText[]; readonly throughSeq: number }

/** Puts the stored updates of a document together. */
export async function readMinutesDoc(db: Reader, docId: string): Promise<{ readonly doc: Y.Doc; readonly throughSeq: number }> {
  const updates = await db.selectFrom('minutesUpdate').select(['seq', 'bytes']).where('docId', '=', docId).orderBy('seq').execute()
  return { doc: docOf(updates), throughSeq: updates.at(-1)?.seq ?? 0 }
}

function docOf(updates: readonly { readonly bytes: Uint8Array }[]): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const { bytes } of updates) Y.applyUpdate(doc, bytes)
  })
  return doc
}

/** Reads a document's text from its updates; empty parts are left out. */
export async function deriveMinutes(db: Reader, docId: string): Promise<DerivedDocument> {
  const { doc, throughSeq } = await readMinutesDoc(db, docId)
  return { texts: textsOf(doc), throughSeq }
}

/** Reads the texts of many documents at once, from their updates. */
export async function deriveManyMinutes(db: Reader, docIds: readonly string[]): Promise<ReadonlyMap<string, readonly DerivedText[]>> {
  const updates = await db.selectFrom('minutesUpdate').select(['docId', 'bytes']).where('docId', 'in', docIds).orderBy('seq').execute()
  return new Map([...Map.groupBy(updates, ({ docId }) => docId)].map(([docId, own]) => [docId, textsOf(docOf(own))]))
}

/** Writes the derived text of one document beside its updates, for search. */
export async function storeMinutesText(db: Kysely<Database> | Transaction<Database>, docId: string): Promise<void> {
  const { texts, throughSeq } = await deriveMinutes(db, docId)
  await db.deleteFrom('minutesText').where('docId', '=', docId).execute()
  // A document without any text keeps one row, so that it is known to be up to date.
  const rows = texts.length > 0 ? texts : [{ itemId: '', language: 'en' as const, blocks: [] }]
  await db
    .insertInto('minutesText')
    .values(
      rows.map(({ itemId, language, blocks }) => {
        const plain = plainText(blocks)
        return { docId, itemId, language, content: JSON.stringify(blocks), plain, norm: norm(plain), throughSeq }
      }),
    )
    .execute()
}

/** Brings the derived text of every document up to date that was written in since; the worker calls it at most a second after an append. */
export async function storeStaleMinutesText(db: Kysely<Database>): Promise<number> {
  const stale = await db
    .selectFrom('minutesUpdate')
    .select('docId')
    .groupBy('docId')
    .having((eb) =>
      eb(
        eb.fn.max('seq'),
        '>',
        eb.fn.coalesce(
          eb
            .selectFrom('minutesText')
            .select((inner) => inner.fn.max('throughSeq').as('seq'))
            .whereRef('minutesText.docId', '=', 'minutesUpdate.docId'),
          eb.lit(0),
        ),
      ),
    )
    .orderBy('docId')
    .execute()
  for (const { docId } of stale) {
    await db.transaction().execute((trx) => storeMinutesText(trx, docId))
  }
  return stale.length
}

/** Reads every part of a document as blocks, in the order of their names. */
function textsOf(doc: Y.Doc): readonly DerivedText[] {
  return [...doc.share.keys()].toSorted().flatMap((name) => {
    const part = parseFragmentName(name)
    if (part === undefined) return []
    const blocks = blocksOf(doc.getXmlFragment(name))
    return blocks.length === 0 ? [] : [{ ...part, blocks }]
  })
}

function blocksOf(parent: Y.XmlFragment): readonly MinutesBlock[] {
  return parent.toArray().flatMap((node) => (node instanceof Y.XmlElement ? blockOf(node) : []))
}

function blockOf(node: Y.XmlElement): readonly MinutesBlock[] {
  const restricted = node.getAttribute('restricted') !== undefined
  switch (node.nodeName) {
    case 'paragraph': {
      const runs = runsOf(node)
      return runs.length === 0 ? [] : [{ kind: 'paragraph', runs, restricted }]
    }
    case 'bulletList':
    case 'orderedList':
      return [
        {
          kind: 'list',
          ordered: node.nodeName === 'orderedList',
          start: numberOf(node, 'start', 1),
          items: elementsOf(node).map((item) => blocksOf(item)),
        },
      ]
    case 'table':
      return [{ kind: 'table', rows: elementsOf(node).map((row) => elementsOf(row).map(cellOf)) }]
    case 'captured': {
      const kind = node.getAttribute('kind') === 'decision' ? 'decision' : 'action'
      return [{ kind: 'captured', record: { kind, id: node.getAttribute('id') ?? '' }, restricted }]
    }
    default:
      // A node of a newer version: its words are kept.
      return blocksOf(node)
  }
}

function cellOf(node: Y.XmlElement): MinutesCell {
  return {
    header: node.nodeName === 'tableHeader',
    colspan: Math.min(numberOf(node, 'colspan', 1), 100),
    rowspan: Math.min(numberOf(node, 'rowspan', 1), 100),
    blocks: blocksOf(node),
  }
}

function runsOf(paragraph: Y.XmlElement): readonly MinutesRun[] {
  return paragraph.toArray().flatMap((node): readonly MinutesRun[] => {
    if (node instanceof Y.XmlElement) return node.nodeName === 'hardBreak' ? [{ text: '\n' }] : runsOf(node)
    if (!(node instanceof Y.XmlText)) return []
    return (node.toDelta() as readonly Delta[]).flatMap(({ insert, attributes }) =>
      typeof insert === 'string' && insert !== '' ? [{ text: insert, ...marksOf(attributes) }] : [],
    )
  })
}

type Delta = { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> }

function marksOf(attributes: Delta['attributes'] = {}): Omit<MinutesRun, 'text'> {
  return {
    ...('bold' in attributes && { bold: true as const }),
    ...('italic' in attributes && { italic: true as const }),
    ...('underline' in attributes && { underline: true as const }),
  }
}

function elementsOf(node: Y.XmlElement): readonly Y.XmlElement[] {
  return node.toArray().filter((child) => child instanceof Y.XmlElement)
}

/** Attributes may hold any JSON, although the library's type says text. */
function numberOf(node: Y.XmlElement, name: string, otherwise: number): number {
  const value = Number(node.getAttribute(name))
  return Number.isSafeInteger(value) && value >= 1 ? value : otherwise
}
