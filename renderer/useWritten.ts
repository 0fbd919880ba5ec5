import type { Output } from '#shared/contract/index.ts'
import { useApi } from './api.tsx'
import { useT } from './i18n.ts'
import { type Message, showError } from './toasts.ts'

type Written = Pick<Output<'papers.write'>, 'outgoing' | 'renamed'>

/** Words the message about papers that were written: what, what waits or was left as it was, and the way to the folder. */
export function useWritten() {
  const t = useT()
  const call = useApi()
  return (done: string, { outgoing, renamed }: Written, laoCount = 0): Message => {
    const [only] = renamed
    const last = outgoing.at(-1)
    const left =
      only === undefined
        ? []
        : [renamed.length === 1 ? t('documents:renamed', { name: only }) : t('documents:renamedMany', { count: renamed.length })]
    const waiting = laoCount === 0 ? [] : [t('documents:laoWaits', { count: laoCount })]
    const openFolder = (outgoingId: (typeof outgoing)[number]['id']) => () =>
      void call('papers.open', { outgoingId, what: 'folder' }).catch(showError)
    return {
      text: [done, ...waiting, ...left].join(' '),
      actions: last === undefined ? [] : [{ label: t('common:openFolder'), run: openFolder(last.id) }],
    }
  }
}
