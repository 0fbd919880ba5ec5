import { Button, Checkbox, Radio, SegmentedControl } from '@mantine/core'
import { IconFileImport, IconSquarePlus, IconTable } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { Language } from '#shared/domain/common.ts'
import { useCall, useCommand } from '../../api.tsx'
import { switchLanguage, useLanguage, useT } from '../../i18n.ts'
import { BeginEmpty } from './BeginEmpty.tsx'
import { FillingProgress } from './FillingProgress.tsx'
import classes from './FirstRun.module.css'
import { ImportReport } from './ImportReport.tsx'

const OPTION = '(--data)'

type Choice = 'report2015' | 'import' | 'empty'

/** First screen on an empty data folder: where to begin, in which language, where the data are. */
export function FirstRun() {
  const t = useT()
  const language = useLanguage()
  const { dataFolder, papersFolder, dataset } = useCall('app.host', {})
  const [choice, setChoice] = useState<Choice>('report2015')
  const [withPractice, setWithPractice] = useState(false)
  const [step, setStep] = useState<'choose' | 'import' | 'empty'>('choose')
  const seed = useCommand('app.seed2015')
  const practice = useCommand('app.openPractice')
  const saveLanguage = useCommand('app.saveSettings', { isWork: false })

  if (step === 'import') return <ImportReport onBack={() => setStep('choose')} />
  if (step === 'empty') return <BeginEmpty onBack={() => setStep('choose')} />

  const handleBegin = async () => {
    if (choice !== 'report2015') {
      setStep(choice)
      return
    }
    await seed.mutateAsync({})
    if (withPractice) await practice.mutateAsync({})
  }
  const handleLanguage = (next: string) => {
    void switchLanguage(next as Language)
    saveLanguage.mutate({ screenLanguage: next as Language })
  }
  const isBusy = seed.isPending || practice.isPending
  return (
    <form
      className={classes.page}
      onSubmit={(event) => {
        event.preventDefault()
        void handleBegin()
      }}
    >
      <p className={classes.brand}>
        <img src="./icon.svg" width={28} height={28} alt="" />
        SWG Desk
      </p>
      <h1 className={classes.title}>{t('firstRun:title')}</h1>
      <p className={classes.lead}>{t('firstRun:lead')}</p>
      <Radio.Group value={choice} onChange={(value) => setChoice(value as Choice)} aria-label={t('firstRun:title')}>
        <div className={classes.choices}>
          <Option
            value="report2015"
            chosen={choice}
            icon={<IconTable size={18} />}
            title={t('firstRun:report2015')}
            text={t('firstRun:report2015Text')}
          />
          <Option
            value="import"
            chosen={choice}
            icon={<IconFileImport size={18} />}
            title={t('firstRun:import')}
            text={t('firstRun:importText')}
          />
          <Option
            value="empty"
            chosen={choice}
            icon={<IconSquarePlus size={18} />}
            title={t('firstRun:empty')}
            text={t('firstRun:emptyText')}
          />
        </div>
      </Radio.Group>
      <div className={classes.columns}>
        <div>
          <p className={classes.label}>{t('shell:languageOfScreens')}</p>
          <SegmentedControl
            size="sm"
            value={language}
            onChange={handleLanguage}
            data={[
              { value: 'en', label: 'English' },
              { value: 'lo', label: 'ພາສາລາວ' },
            ]}
          />
          <p className={classes.hint}>{t('firstRun:languageHint')}</p>
        </div>
        <div>
          <p className={classes.label}>{t('firstRun:folder')}</p>
          <p className={classes.folder}>{dataFolder}</p>
          <FolderHint />
          <p className={classes.hint}>{t('firstRun:papersHint', { folder: papersFolder })}</p>
        </div>
      </div>
      {isBusy && <FillingProgress />}
      <div className={classes.begin}>
        <Button type="submit" size="md" loading={isBusy} data-autofocus autoFocus>
          {t('firstRun:begin')}
        </Button>
        {choice === 'report2015' && dataset === 'office' && (
          <Checkbox
            checked={withPractice}
            onChange={(event) => setWithPractice(event.currentTarget.checked)}
            label={t('firstRun:practice')}
          />
        )}
      </div>
    </form>
  )
}

/** The option of the start is one word, which a line must not break at its hyphens. */
function FolderHint() {
  const [before, after] = useT()('firstRun:folderHint').split(OPTION)
  return (
    <p className={classes.hint}>
      {before}
      <span className={classes.option}>{OPTION}</span>
      {after}
    </p>
  )
}

type OptionProps = {
  readonly value: Choice
  readonly chosen: Choice
  readonly icon: ReactNode
  readonly title: string
  readonly text: string
}

function Option({ value, chosen, icon, title, text }: OptionProps) {
  return (
    <label htmlFor={`begin-${value}`} className={classes.choice} data-chosen={value === chosen || undefined}>
      <Radio id={`begin-${value}`} value={value} aria-label={title} />
      {icon}
      <span>
        <b>{title}</b>
        <span className={classes.hint}>{text}</span>
      </span>
    </label>
  )
}
