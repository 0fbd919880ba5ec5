import { useCommand } from '#renderer/api.tsx'
import { useT } from '#renderer/i18n.ts'
import { useWritten } from '#renderer/useWritten.ts'
import type { MeetingDetails } from '#shared/contract/meetings.ts'
import classes from './PapersColumn.module.css'

/** Makes the page “since we last met” for the group that meets, in one language or the other. */
export function SinceLastRow({ meeting, onQuestions }: { readonly meeting: MeetingDetails['meeting']; readonly onQuestions: () => void }) {
  const t = useT()
  const say = useWritten()
  const make = useCommand('papers.makeSinceLast', {
    done: (written) => say(t('prepare:papersMade', { count: written.outgoing.length, folder: written.folder }), written),
  })
  return (
    <li className={classes.sinceLast}>
      <span>{t('prepare:sinceLast')}</span>
      <span className={classes.choices}>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            className="link"
            disabled={make.isPending}
            aria-label={t('prepare:makeSinceLast', { language: t(`prepare:language.${language}`) })}
            onClick={() => make.mutate({ groupId: meeting.groupId, meetingId: meeting.id, language })}
          >
            {language.toUpperCase()}
          </button>
        ))}
        <button type="button" className="link" onClick={onQuestions}>
          {t('prepare:questions')}
        </button>
      </span>
    </li>
  )
}

const LANGUAGES = ['en', 'lo'] as const
