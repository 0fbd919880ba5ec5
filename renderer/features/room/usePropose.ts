import type { Editor } from '@tiptap/core'
import type { MatrixColumn, ProposalId } from '#shared/domain/activity.ts'
import type { Language } from '#shared/domain/common.ts'
import { useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import type { SelectedWords } from './editor-actions.ts'
import type { RoomData } from './room-data.ts'

type Item = RoomData['items'][number]
type Activity = RoomData['activities'][number]

/** Gives the function that offers words of the minutes to a cell of the matrix and marks them in the text. */
export function usePropose(
  editor: Editor,
  item: Item,
  activities: readonly Activity[],
  language: Language,
): (column: MatrixColumn, words: SelectedWords, activity: Activity) => void {
  const t = useT()
  const names = { progress: t('room:columnProgress'), challenges: t('room:columnChallenges'), keyMessage: t('room:columnKeyMessage') }
  const propose = useCommand('matrix.propose', {
    done: (_output, { column, activityId }) =>
      t('room:proposed', { column: names[column], position: activities.find(({ id }) => id === activityId)?.position }),
  })
  return (column, { text, from, to }, activity) => {
    const id = newId<ProposalId>()
    propose.mutate(
      { id, activityId: activity.id, column, language, text, sourceKind: 'minutes', sourceId: item.id },
      {
        onSuccess: () => {
          const end = Math.min(to, editor.state.doc.content.size)
          // Typing goes on while the proposal is stored; words that have moved are not marked.
          if (editor.state.doc.textBetween(Math.min(from, end), end, ' ', ' ').trim() !== text) return
          editor
            .chain()
            .command(({ tr, state }) => {
              const mark = state.schema.marks.proposed?.create({ column, id })
              if (mark !== undefined) tr.addMark(from, end, mark)
              return true
            })
            .run()
        },
      },
    )
  }
}
