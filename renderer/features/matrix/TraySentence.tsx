import { Textarea } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import type { CellColumn } from '#shared/domain/matrix-cell.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useLanguage, useT } from '../../i18n.ts'
import { RestrictedWords } from './RestrictedWords.tsx'
import { SourceLink } from './SourceLink.tsx'

type TraySentenceProps = {
  readonly proposal: Output<'matrix.proposals'>[number]
  readonly titleOf: (column: CellColumn) => string
  /** The words as they are being changed; null while they are only read. */
  readonly edited: string | null
  readonly onEdited: (text: string | null) => void
  readonly onTake: (text: string) => void
}

/** One waiting sentence: the cell it is meant for, where it comes from, and its words. */
export function TraySentence({ proposal, titleOf, edited, onEdited, onTake }: TraySentenceProps) {
  const t = useT()
  const language = useLanguage()
  return (
    <>
      <p className="t12">
        <b>{t('matrix:trayItem', { position: proposal.position, column: titleOf(proposal.columnName) })}</b>{' '}
        <SourceLink source={proposal} />{' '}
        {proposal.sourceOn !== null && <span className="dim">{formatDay(proposal.sourceOn, language, 'day')}</span>}
      </p>
      {proposal.isRestricted ? (
        <p>
          <RestrictedWords proposal={proposal} />
        </p>
      ) : edited === null ? (
        <p lang={proposal.language}>{proposal.text}</p>
      ) : (
        <Textarea
          aria-label={t('matrix:proposalText')}
          lang={proposal.language}
          value={edited}
          autosize
          autoFocus
          onChange={(event) => onEdited(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onEdited(null)
            else if (event.key === 'Enter' && event.ctrlKey) onTake(edited)
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
      )}
    </>
  )
}
