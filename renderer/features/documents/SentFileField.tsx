import { Button, FileButton } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useT } from '../../i18n.ts'
import classes from './PaperForms.module.css'

/** The signed letter or its scan: dropped anywhere on the paper, or chosen here. */
export function SentFileField({ file, onChoose }: { readonly file: File | null; readonly onChoose: (file: File | null) => void }) {
  const t = useT()
  return (
    <div className={classes.file}>
      <span className={classes.label}>{t('documents:sentFile')}</span>
      <div className={classes.drop}>
        <IconPaperclip size={16} aria-hidden />
        <span className={`clip ${classes.dropName}`}>{file === null ? t('documents:dropFile') : file.name}</span>
        <FileButton accept=".docx,.doc,.odt,.pdf,.png,.jpg,.jpeg,.tif,.tiff,.eml" onChange={onChoose}>
          {(props) => (
            <Button {...props} variant="default" size="compact-xs">
              {t('documents:chooseFile')}
            </Button>
          )}
        </FileButton>
      </div>
      <p className={classes.hint}>{t('documents:dropHint')}</p>
    </div>
  )
}
