import { useElementSize } from '@mantine/hooks'
import { type DragEvent, useMemo, useState } from 'react'
import type { Paper } from '#shared/documents/tree.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { useCall } from '../../api.tsx'
import { PaperPreview } from '../../components/PaperPreview.tsx'
import { useT } from '../../i18n.ts'
import classes from './Documents.module.css'
import { PaperFacts } from './PaperFacts.tsx'
import forms from './PaperForms.module.css'
import { PaperTools } from './PaperTools.tsx'
import type { PaperForm } from './paper-form.ts'
import { focusRegister } from './RegisterTable.tsx'
import { SendForm } from './SendForm.tsx'
import { SentFileField } from './SentFileField.tsx'
import { AnswerForm, VoidForm } from './SmallForms.tsx'
import type { PaperDeeds } from './usePaperDeeds.ts'
import { usePaperNames } from './usePaperNames.ts'

type PaperPaneProps = {
  readonly id: OutgoingId
  readonly today: string
  readonly deeds: PaperDeeds
  readonly form: PaperForm | null
  readonly onForm: (form: PaperForm | null) => void
}

const MOST_PAGE_PX = 720
const MARGIN_PX = 56

/** The paper as it will be printed, how it stands, and what can be done with it. */
export function PaperPane({ id, today, deeds, form, onForm }: PaperPaneProps) {
  const t = useT()
  const { label } = usePaperNames()
  const paper = useCall('outgoing.get', { id })
  const [file, setFile] = useState<File | null>(null)
  const [isOver, setOver] = useState(false)
  const { ref, width } = useElementSize()
  // The preview measures a tree anew whenever it is another object.
  const tree = useMemo(() => JSON.parse(paper.tree) as Paper, [paper.tree])
  const close = () => {
    onForm(null)
    setFile(null)
    focusRegister()
  }
  const handleDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const dropped = event.dataTransfer.files[0]
    if (dropped === undefined || paper.state === 'void') return
    setFile(dropped)
    if (paper.state === 'ready') onForm('send')
    else void deeds.takeIn(id, dropped)
  }
  return (
    <section
      className={classes.pane}
      data-region="panel"
      aria-label={paper.subject}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={handleDrop}
    >
      <PaperTools paper={paper} deeds={deeds} onForm={onForm} />
      {form === null && <PaperFacts paper={paper} today={today} deeds={deeds} onForm={onForm} />}
      {form === 'send' && (
        <SendForm
          today={today}
          addressee={paper.addressee}
          count={1}
          droppedFile={file}
          onClose={close}
          onSend={(mark, sentFile) => deeds.markSent([id], mark, label(paper), sentFile)}
        />
      )}
      {form === 'answer' && <AnswerForm today={today} onClose={close} onAnswer={(answeredOn) => deeds.answer({ id, answeredOn })} />}
      {form === 'void' && (
        <VoidForm hasNumber={paper.number !== null} onClose={close} onVoid={(reason) => deeds.takeOut({ id, reason }, label(paper))} />
      )}
      {form === 'takeIn' && (
        <div className={forms.form}>
          <SentFileField file={file} onChoose={(chosen) => chosen !== null && void deeds.takeIn(id, chosen).then(close)} />
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll box must be reachable from the keyboard */}
      <div ref={ref} className={classes.sheets} tabIndex={0}>
        <PaperPreview paper={tree} pageWidthPx={Math.min(MOST_PAGE_PX, Math.max(280, width - MARGIN_PX))} isPrintable />
      </div>
      {isOver && <div className={classes.over}>{t('documents:dropNow')}</div>}
    </section>
  )
}
