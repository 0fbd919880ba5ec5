import { Button } from '@mantine/core'
import type { HeldSeat, Holder, SeatedPost } from '#shared/contract/people.ts'
import { addressOf } from '#shared/domain/salutation.ts'
import { useCall } from '../../api.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import { HolderFacts } from './HolderFacts.tsx'
import { LetterBeginning } from './LetterBeginning.tsx'
import { OtherHolders } from './OtherHolders.tsx'
import classes from './PeoplePanel.module.css'
import { PostPapers } from './PostPapers.tsx'
import { PostSeats } from './PostSeats.tsx'

type PostPanelProps = {
  readonly seated: SeatedPost
  readonly on: string
  readonly onClose: () => void
  readonly onPrevious?: (() => void) | undefined
  readonly onNext?: (() => void) | undefined
  readonly onNewHolder: () => void
  readonly onEditPost: () => void
  readonly onEditTerm: (holder: Holder) => void
  readonly onEditSeat: (seat: HeldSeat | null) => void
}

/** One post on a day: its holder, how letters begin, who held it before, and what keeps the old name. */
export function PostPanel({ seated, on, onClose, onPrevious, onNext, ...edit }: PostPanelProps) {
  const t = useT()
  const bilingual = useBilingual()
  const language = useLanguage()
  const { post, organisation, holder, seats } = seated
  const history = useCall('people.postHistory', { postId: post.id })
  const first = seats[0]
  const role = first === undefined ? '' : `, ${t('people:roleOf', { role: t(`people:role.${first.role}`), group: first.groupCode })}`
  return (
    <SidePanel
      overline={`${bilingual(organisation.nameEn, organisation.nameLo)}${role}`}
      title={bilingual(post.titleEn, post.titleLo)}
      onClose={onClose}
      {...(onPrevious && { onPrevious })}
      {...(onNext && { onNext })}
      footer={
        <div className={classes.buttons}>
          <Button variant="default" onClick={edit.onNewHolder}>
            {t('people:newHolder')}
          </Button>
          <Button variant="default" onClick={edit.onEditPost} rightSection={<Kbd keys="F2" />}>
            {t('people:editPost')}
          </Button>
        </div>
      }
    >
      {post.titleLo !== '' && (
        <p className={classes.other} lang={language === 'lo' ? 'en' : 'lo'}>
          {language === 'lo' ? post.titleEn : post.titleLo}
        </p>
      )}
      <HolderFacts seated={seated} on={on} onEdit={edit.onEditTerm} />
      <section className={classes.section}>
        <SectionHead title={t('people:howLettersBegin')} />
        <LetterBeginning address={addressOf(post, organisation, holder)} />
      </section>
      <OtherHolders holders={history.terms} current={holder} on={on} onEdit={edit.onEditTerm} />
      <PostSeats seats={seats} onEdit={edit.onEditSeat} />
      <PostPapers papers={history.papers} meetings={history.meetings} />
    </SidePanel>
  )
}
