import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { createMinutesSync, FROM_STORE, type MinutesSync, type SyncState } from '#renderer/features/room/minutes-sync.ts'
import { createUnsavedText } from '#renderer/features/room/unsaved-text.ts'
import type { MinutesBatch } from '#shared/contract/minutes.ts'
import { Refusal } from '#shared/errors.ts'

/** A store that answers when the test says so. */
function openStore() {
  const asked: { readonly batch: MinutesBatch; readonly answer: (savedAt: string) => void; readonly refuse: (error: unknown) => void }[] =
    []
  const stored = new Y.Doc()
  return {
    asked,
    stored,
    append: (batch: MinutesBatch) =>
      new Promise<{ readonly savedAt: string }>((resolve, reject) => {
        asked.push({
          batch,
          answer: (savedAt) => {
            Y.applyUpdate(stored, batch.bytes)
            resolve({ savedAt })
          },
          refuse: reject,
        })
      }),
  }
}

describe('createMinutesSync', () => {
  let store: ReturnType<typeof openStore>
  let doc: Y.Doc
  let states: SyncState[]
  let sync: MinutesSync
  const type = (text: string) => doc.getText('text').insert(doc.getText('text').length, text)
  const open = (target: Y.Doc) => {
    let count = 0
    return createMinutesSync({
      doc: target,
      docId: 'm1',
      append: store.append,
      newBatchId: () => `batch-${++count}`,
      unsaved: createUnsavedText(sessionStorage),
      onState: (state) => states.push(state),
    })
  }
  beforeEach(() => {
    vi.useFakeTimers()
    sessionStorage.clear()
    store = openStore()
    doc = new Y.Doc()
    states = []
    sync = open(doc)
  })
  afterEach(() => {
    sync.stop()
    vi.useRealTimers()
  })
  const settled = () => vi.advanceTimersByTimeAsync(0)

  it('sends the keys of a moment as one batch, within 50 ms', async () => {
    type('a')
    await vi.advanceTimersByTimeAsync(20)
    type('b')
    await vi.advanceTimersByTimeAsync(30)

    expect(store.asked).toHaveLength(1)
    store.asked[0]?.answer('2015-11-12T03:00:00.000Z')
    await settled()
    expect(store.stored.getText('text').toString()).toBe('ab')
  })

  it('says Saved only when nothing waits any more', async () => {
    type('a')
    await vi.advanceTimersByTimeAsync(50)
    type('b')
    store.asked[0]?.answer('first')
    await settled()
    const before = states.at(-1)
    store.asked[1]?.answer('second')
    await settled()

    expect(before).toEqual({ kind: 'saving' })
    expect(states.at(-1)).toEqual({ kind: 'saved', at: 'second' })
  })

  it('has one batch in flight', async () => {
    type('a')
    await vi.advanceTimersByTimeAsync(50)
    type('b')
    await vi.advanceTimersByTimeAsync(500)

    expect(store.asked).toHaveLength(1)
  })

  it('says why it is not saved, and repeats the same batch', async () => {
    type('a')
    await vi.advanceTimersByTimeAsync(50)
    store.asked[0]?.refuse(new Refusal('store.full', {}))
    await settled()
    const failed = states.at(-1)
    await vi.advanceTimersByTimeAsync(1_000)
    store.asked[1]?.answer('at last')
    await settled()

    expect(failed).toMatchObject({ kind: 'failed', error: { code: 'store.full' } })
    expect(store.asked.map(({ batch }) => batch.batchId)).toEqual(['batch-1', 'batch-1'])
    expect(states.at(-1)).toEqual({ kind: 'saved', at: 'at last' })
  })

  it('does not repeat what can never be stored', async () => {
    type('a')
    await vi.advanceTimersByTimeAsync(50)
    store.asked[0]?.refuse(new Refusal('minutes.closed', {}))
    await settled()
    type('b')
    await vi.advanceTimersByTimeAsync(5_000)

    expect(store.asked).toHaveLength(1)
    expect(states.at(-1)).toMatchObject({ kind: 'failed', error: { code: 'minutes.closed' } })
    await expect(sync.flush()).rejects.toMatchObject({ code: 'minutes.closed' })
  })

  it('does not send back what came from the store', async () => {
    const other = new Y.Doc()
    other.getText('text').insert(0, 'from another window')

    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), FROM_STORE)
    await vi.advanceTimersByTimeAsync(100)

    expect(store.asked).toEqual([])
  })

  it('flushes at once and resolves when all is on the disk', async () => {
    const done = vi.fn()
    type('a')
    void sync.flush().then(done)
    type('b')
    store.asked[0]?.answer('1')
    await settled()
    expect(done).not.toHaveBeenCalled()

    store.asked[1]?.answer('2')
    await settled()

    expect(done).toHaveBeenCalled()
    expect(store.stored.getText('text').toString()).toBe('ab')
  })

  it('hands unacknowledged text to the next page, once', async () => {
    type('kept')
    await vi.advanceTimersByTimeAsync(50)
    type(' too')
    sync.leave()
    sync.stop()
    const next = new Y.Doc()

    const again = open(next)
    await vi.advanceTimersByTimeAsync(50)
    store.asked.at(-1)?.answer('later')
    await settled()
    again.stop()

    expect(next.getText('text').toString()).toBe('kept too')
    expect(store.stored.getText('text').toString()).toBe('kept too')
    expect(sessionStorage).toHaveLength(0)
  })

  it('sends nothing again when the text had arrived after all', async () => {
    type('arrived')
    sync.leave()
    sync.stop()
    const next = new Y.Doc()
    Y.applyUpdate(next, Y.encodeStateAsUpdate(doc), FROM_STORE)
    const askedBefore = store.asked.length

    const again = open(next)
    await vi.advanceTimersByTimeAsync(100)
    again.stop()

    expect(store.asked).toHaveLength(askedBefore)
    expect(sessionStorage).toHaveLength(0)
  })
})
