import type { Input } from '#shared/contract/index.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { useApi, useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { saveFile } from '../../save-file.ts'
import { type Message, showError, showToast } from '../../toasts.ts'
import { useWritten } from '../../useWritten.ts'

/** What can be done with papers; what has left the house cannot be taken back, so that its message offers no undo. */
export function usePaperDeeds() {
  const t = useT()
  const call = useApi()
  const say = useWritten()
  const open = useCommand('papers.open')
  const answer = useCommand('outgoing.markAnswered', { done: () => t('documents:answerSaved') })

  const attempt = async (work: () => Promise<string | Message | undefined>): Promise<boolean> => {
    try {
      const said = await work()
      if (said !== undefined) showToast(typeof said === 'string' ? { text: said } : said)
      return true
    } catch (error) {
      showError(error)
      return false
    }
  }

  return {
    openFile: (outgoingId: OutgoingId) => open.mutate({ outgoingId, what: 'file' }),
    openFolder: (outgoingId: OutgoingId) => open.mutate({ outgoingId, what: 'folder' }),
    openSentFile: (outgoingId: OutgoingId) => open.mutate({ outgoingId, what: 'sentFile' }),
    /** The paper says what the records say now, in the language asked for; its file is written again at once. */
    rewrite: (input: Input<'outgoing.rewrite'>, name: string) =>
      attempt(async () => {
        await call('outgoing.rewrite', input)
        return say(t('documents:rewritten', { name }), await call('papers.write', { outgoingIds: [input.id] }))
      }),
    answer: (input: Input<'outgoing.markAnswered'>) =>
      answer.mutateAsync(input).then(
        () => true,
        () => false,
      ),
    download: (outgoingId: OutgoingId) =>
      attempt(async () => {
        const { fileName, mediaType, bytes } = await call('papers.download', { outgoingId, what: 'file' })
        saveFile(fileName, mediaType, bytes)
        return undefined
      }),
    takeIn: (outgoingId: OutgoingId, file: File) =>
      attempt(async () => {
        await call('papers.takeInSent', { outgoingId, fileName: file.name, bytes: await bytesOf(file) })
        return t('documents:tookIn', { name: file.name })
      }),
    print: (ids: readonly OutgoingId[]) =>
      attempt(async () => {
        const { fileName, isOpened } = await call('papers.bundle', { outgoingIds: [...ids], open: true })
        const openFolder = () => void call('papers.open', { outgoingId: ids[0] as OutgoingId, what: 'folder' }).catch(showError)
        return {
          text: t(isOpened ? 'documents:bundleMade' : 'documents:bundleNotOpened', { name: fileName }),
          actions: [{ label: t('common:openFolder'), run: openFolder }],
        }
      }),
    /** A file changed in Word since it was written is what was sent, whatever stands in the register. */
    markSent: (ids: readonly OutgoingId[], sent: Omit<Input<'outgoing.markSent'>, 'ids'>, name: string, file: File | null) =>
      attempt(async () => {
        const [only] = ids
        const taken: boolean[] = []
        if (file !== null && only !== undefined && ids.length === 1) {
          await call('papers.takeInSent', { outgoingId: only, fileName: file.name, bytes: await bytesOf(file) })
        } else {
          for (const outgoingId of ids) taken.push((await call('papers.takeInSent', { outgoingId })).isTaken)
        }
        await call('outgoing.markSent', { ids: [...ids], ...sent })
        const changed = taken.filter(Boolean).length
        const done = t('documents:markedSent', { count: ids.length, name })
        return changed === 0 ? done : `${done} ${t('documents:keptChanged', { count: changed })}`
      }),
    takeOut: (input: Input<'outgoing.void'>, name: string) =>
      attempt(async () => {
        await call('outgoing.void', input)
        return t('documents:voidDone', { name })
      }),
  }
}

export type PaperDeeds = ReturnType<typeof usePaperDeeds>

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}
