import type { Language } from '#shared/domain/common.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { exampleNumber } from './example-number.ts'
import classes from './LetterheadPreview.module.css'

/** How a letter of the office begins, in both languages, as it is set at this moment. */
export function LetterheadPreview() {
  const t = useT()
  const { settings, today } = useCall('app.state', {})
  return (
    <figure className={classes.preview} aria-label={t('settings:preview')}>
      <PaperHead settings={settings} today={today} language="en" />
      <PaperHead settings={settings} today={today} language="lo" />
    </figure>
  )
}

type PaperHeadProps = { readonly settings: Settings; readonly today: string; readonly language: Language }

function PaperHead({ settings, today, language }: PaperHeadProps) {
  const t = useT()
  const text = (name: 'country' | 'motto' | 'body' | 'place') =>
    language === 'lo' ? settings[`${name}Lo`] || settings[`${name}En`] : settings[`${name}En`]
  return (
    <div className={classes.paper} lang={language}>
      <p className={classes.country}>{text('country').toUpperCase()}</p>
      <p className={classes.motto}>{text('motto')}</p>
      <hr className={classes.rule} />
      <div className={classes.sides}>
        <p className={classes.body}>{text('body')}</p>
        <p className={classes.right}>
          {t('papers:numberLine', { lng: language, number: exampleNumber(settings.numberForm) })}
          <br />
          {t('papers:placeAndDate', { lng: language, place: text('place'), date: formatDay(today, language, 'long') })}
        </p>
      </div>
    </div>
  )
}
