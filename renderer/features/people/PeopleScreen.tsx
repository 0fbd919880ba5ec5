import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useCall, useCommand } from '../../api.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useT } from '../../i18n.ts'
import { useKeys } from '../../keys.ts'
import { PeopleFact } from './PeopleFact.tsx'
import { PeopleList } from './PeopleList.tsx'
import { type PanelKind, PeoplePanel } from './PeoplePanel.tsx'
import classes from './PeopleScreen.module.css'
import { PeopleTools } from './PeopleTools.tsx'
import { focusRow, useListCursor } from './useListCursor.ts'
import { usePeopleSearch } from './usePeopleSearch.ts'

/** Who holds which post on which day, and the organisations behind them. */
export function PeopleScreen() {
  const t = useT()
  const { view, on, today, groupId, openId, isNew, change } = usePeopleSearch()
  const posts = useCall('people.posts', groupId === undefined ? { on } : { on, groupId })
  const organisations = useCall('people.organisations', {}).toSorted(
    (left, right) => Number(left.draftAt === null) - Number(right.draftAt === null),
  )
  const [form, setForm] = useState<PanelKind | null>(null)
  const [filledId, setFilledId] = useState<string>()
  const isOrganisations = view === 'organisations'
  const handleOpen = (id: string) => {
    setForm(null)
    change({ open: id })
  }
  const ids = isOrganisations ? organisations.map(({ id }) => id) : posts.map(({ post }) => post.id)
  const { cursor, chosen: chosenId, setCursor, onPrevious, onNext } = useListCursor({ ids, openId, onOpen: handleOpen })
  const removePost = useCommand('people.removePost', {
    done: (_, { id }) => t('people:postDeleted', { title: posts.find(({ post }) => post.id === id)?.post.titleEn ?? '' }),
  })
  const chosen = posts.find(({ post }) => post.id === chosenId)
  // Whoever enters one holder after the other does not mean to replace the one just entered.
  const postToFill = chosen?.post.id === filledId ? undefined : chosen?.post.id
  const kind: PanelKind | null = form ?? (isNew ? { kind: isOrganisations ? 'organisation' : 'newHolder' } : null)

  const startNew = () => setForm({ kind: isOrganisations ? 'organisation' : 'newHolder' })
  useKeys({
    N: startNew,
    'Mod+N': startNew,
    ...(!isOrganisations && chosen && { F2: () => setForm({ kind: 'editPost', seated: chosen }) }),
    ...(!isOrganisations &&
      chosen && { Delete: () => removePost.mutate({ id: chosen.post.id }, { onSuccess: () => change({ open: undefined }) }) }),
    ...(isOrganisations && chosenId !== undefined && { F2: () => handleOpen(chosenId) }),
  })
  const handleDone = (id: string) => {
    setForm(null)
    setFilledId(id)
    setCursor(id)
    change({ open: isOrganisations ? undefined : id, ...(posts.some(({ post }) => post.id === id) ? {} : { group: undefined }) })
  }
  const handleClose = () => {
    focusRow(chosenId)
    setForm(null)
    change(kind === null ? { open: undefined } : {})
  }
  return (
    <div className={classes.screen}>
      <div className={classes.left} data-region="list">
        <PageHead
          title={t('people:title')}
          fact={
            <PeopleFact posts={posts} organisations={organisations} onComplete={() => change({ view: 'organisations', open: undefined })} />
          }
          tools={<PeopleTools view={view} on={on} today={today} groupId={groupId} onChange={change} />}
          actions={
            <>
              {!isOrganisations && (
                <Button variant="default" onClick={() => setForm({ kind: 'editPost', seated: null })}>
                  {t('people:newPost')}
                </Button>
              )}
              <Button
                variant={kind === null ? 'filled' : 'default'}
                leftSection={<IconPlus size={15} aria-hidden />}
                rightSection={<Kbd keys="N" />}
                onClick={startNew}
              >
                {isOrganisations ? t('people:newOrganisation') : t('people:newHolder')}
              </Button>
            </>
          }
        />
        <div className={classes.list}>
          <PeopleList
            view={view}
            posts={posts}
            organisations={organisations}
            on={on}
            today={today}
            groupId={groupId}
            cursor={cursor}
            openId={openId}
            onOpen={handleOpen}
            onBegin={() => setForm({ kind: 'organisation' })}
            onShowAll={() => change({ group: undefined })}
          />
        </div>
      </div>
      <PeoplePanel
        form={kind}
        view={view}
        on={on}
        openId={openId}
        chosenPostId={postToFill}
        onForm={setForm}
        onDone={handleDone}
        onClose={handleClose}
        onPrevious={onPrevious}
        onNext={onNext}
      />
    </div>
  )
}
