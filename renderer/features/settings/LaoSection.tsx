import { Button } from '@mantine/core'
import { useContext, useState } from 'react'
import { draftKeys } from '#shared/i18n/drafts.ts'
import { messages, type Namespace } from '#shared/i18n/index.ts'
import { useT } from '../../i18n.ts'
import { saveFile } from '../../save-file.ts'
import { FindContext, useIsFound } from './find.ts'
import { Section } from './Section.tsx'
import classes from './Settings.module.css'

type LaoText = { readonly place: string; readonly en: string; readonly lo: string }

/** Every Lao sentence that was composed for the program, beside its English, for the office to read. */
export function LaoSection() {
  const t = useT()
  const isFound = useIsFound()
  const isSearching = useContext(FindContext) !== ''
  const [isShown, setIsShown] = useState(false)
  const texts = laoTexts()
  const found = texts.filter(({ place, en, lo }) => isFound(place, en, lo))
  return (
    <Section id="lao" hint={t('settings:laoText', { count: texts.length })}>
      {(!isSearching || isShown) && (
        <div className={classes.buttons} data-setting={isSearching ? undefined : true}>
          <Button variant="default" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
            {isShown ? t('settings:hideLao') : t('settings:showLao')}
          </Button>
          <Button variant="default" onClick={() => saveFile(`${t('settings:laoFile')}.csv`, 'text/csv', laoTable(texts))}>
            {t('settings:saveLao')}
          </Button>
        </div>
      )}
      {isShown && found.length > 0 && (
        <table className={`${classes.table} ${classes.texts}`} data-setting>
          <thead>
            <tr>
              <th scope="col">{t('settings:laoPlace')}</th>
              <th scope="col">{t('common:english')}</th>
              <th scope="col">{t('common:lao')}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ place, en, lo }) => (
              <tr key={place}>
                <td className="dim t12">{place}</td>
                <td lang="en">{en}</td>
                <td lang="lo">{lo}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function laoTexts(): readonly LaoText[] {
  return Object.entries(draftKeys).flatMap(([namespace, keys]) => {
    const english: Readonly<Record<string, string>> = messages.en[namespace as Namespace]
    const lao: Readonly<Record<string, string>> = messages.lo[namespace as Namespace]
    return keys.map((key) => ({ place: `${namespace} · ${key}`, en: english[key] ?? '', lo: lao[key] ?? '' }))
  })
}

/** Begins with the mark by which Excel knows that the file is UTF-8. */
function laoTable(texts: readonly LaoText[]): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  return `\uFEFF${texts.map(({ place, en, lo }) => [place, en, lo].map(quote).join(',')).join('\r\n')}\r\n`
}
