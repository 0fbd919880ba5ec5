import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { WaitingProposal } from '#shared/contract/matrix.ts'
import type { Language } from '#shared/domain/common.ts'
import { useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import classes from './CellProposal.module.css'
import { RestrictedWords } from './RestrictedWords.tsx'
import { useSourceName } from './useSourceName.ts'

type CellProposalProps = {
  readonly proposal: WaitingProposal
  /** Language of the cell it stands in; the sentence goes to its own. */
  readonly shownIn?: Language
  readonly position: number
  /** The row in use shows the whole sentence, the others its first line. */
  readonly isOpen: boolean
  readonly canEdit: boolean
}

/** A sentence offered to a cell, with its source in one line; accepted, edited or refused. */
export function CellProposal({ proposal, shownIn, position, isOpen, canEdit }: CellProposalProps) {
  const t = useT()
  const accept = useCommand('matrix.acceptProposal', { done: () => t('matrix:accepted', { position }) })
  const refuse = useCommand('matrix.refuseProposal', { done: () => t('matrix:refused') })
  const source = useSourceName()(proposal)
  const [edited, setEdited] = useState<string | null>(null)
  const take = () => accept.mutate({ proposalId: proposal.id, ...(edited !== null && edited.trim() !== '' && { text: edited }) })
  return (
    <div className={classes.proposal} data-open={isOpen || undefined}>
      <span className={classes.source}>
        {source === '' ? t('matrix:proposed') : t('matrix:proposedFrom', { source })}
        {shownIn !== undefined &&
          shownIn !== proposal.language &&
          `, ${t('matrix:proposedIn', { language: t(proposal.language === 'en' ? 'common:english' : 'common:lao') })}`}
      </span>
      {proposal.isRestricted ? (
        <RestrictedWords proposal={proposal} />
      ) : edited === null ? (
        <span lang={proposal.language} className={classes.text}>
          {proposal.text}
        </span>
      ) : (
        <Textarea
          aria-label={t('matrix:proposalText')}
          lang={proposal.language}
          value={edited}
          onChange={(event) => setEdited(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setEdited(null)
            else if (event.key === 'Enter' && event.ctrlKey) take()
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
          autoFocus
        />
      )}
      {isOpen && canEdit && (
        <span className={classes.answers}>
          {!proposal.isRestricted && (
            <>
              <button type="button" className="link" onClick={take}>
                {t(edited === null ? 'matrix:accept' : 'matrix:acceptEdited')}
              </button>
              <button type="button" className="link" onClick={() => setEdited(edited === null ? proposal.text : null)}>
                {t(edited === null ? 'matrix:edit' : 'common:cancel')}
              </button>
            </>
          )}
          <button type="button" className="link" onClick={() => refuse.mutate({ proposalId: proposal.id })}>
            {t('matrix:refuse')}
          </button>
          {!proposal.isRestricted && <kbd aria-hidden>Ctrl ↵</kbd>}
        </span>
      )}
    </div>
  )
}
