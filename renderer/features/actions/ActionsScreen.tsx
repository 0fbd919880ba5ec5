import { Button } from '@mantine/core'
import { IconCopy, IconPlus } from '@tabler/icons-react'
import { Suspense, useDeferredValue, useState } from 'react'
import { useChoice } from '#renderer/useChoice.ts'
import type { Input } from '#shared/contract/index.ts'
import type { ActionId } from '#shared/domain/action.ts'
import { useCall } from '../../api.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import { ActionBar } from './ActionBar.tsx'
import { ActionPanel, type PanelMode } from './ActionPanel.tsx'
import classes from './ActionsScreen.module.css'
import { ActionTable } from './ActionTable.tsx'
import { ActionTools } from './ActionTools.tsx'
import { actionLines } from './action-groups.ts'
import { NewAction } from './NewAction.tsx'
import { NothingHere } from './NothingHere.tsx'
import { PrepareLetter } from './PrepareLetter.tsx'
import { type PromptKind, useActionChanges } from './useActionChanges.ts'
import { useActionFilter } from './useActionFilter.ts'
import { useActionKeys } from './useActionKeys.ts'
import { useCopyRows } from './useCopyRows.ts'

/** Who owes what, and since when: one list over all groups. */
export function ActionsScreen() {
  const t = useT()
  const bilingual = useBilingual()
  const { today } = useCall('app.state', {})
  const groups = useCall('groups.list', {})
  const filter = useActionFilter()
  const { search, list, by, change } = filter
  // The list of before stays while the next one is read.
  const wanted = useDeferredValue(JSON.stringify({ ...filter.filter, list }))
  const rows = useCall('actions.list', JSON.parse(wanted) as Input<'actions.list'>)
  const { list: _list, ...counted } = JSON.parse(wanted) as Input<'actions.list'>
  const counts = useCall('actions.counts', counted)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [cursorId, setCursorId] = useState<ActionId>()
  const [mode, setMode] = useState<PanelMode>('read')
  const [prompt, setPrompt] = useState<PromptKind | null>(null)
  const changes = useActionChanges()
  const copyRows = useCopyRows()
  const lines = actionLines(rows, by, folded, { bilingual, groups, nobody: t('actions:nobody'), noRow: t('actions:noRow') })
  const shown = lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []))
  const choice = useChoice(shown.map((row) => row.id))
  const currentId = search.open ?? cursorId
  const targets = shown.filter((row) => (choice.chosen.length > 0 ? choice.has(row.id) : row.id === currentId))
  const openId = useDeferredValue(search.open)
  const keys = useActionKeys({
    shown,
    currentId,
    choice,
    filter,
    targets,
    changes,
    prompt,
    setPrompt,
    setMode,
    setCursorId,
    copy: () => shown.length > 0 && copyRows(shown),
  })
  return (
    <div className={classes.screen}>
      <PageHead
        title={t('actions:title')}
        fact={<Fact counts={counts} />}
        tools={<ActionTools filter={filter} counts={counts} />}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconCopy size={16} aria-hidden />}
              rightSection={<kbd>E</kbd>}
              disabled={shown.length === 0}
              onClick={() => copyRows(shown)}
            >
              {t('actions:copy')}
            </Button>
            <Button
              variant={search.new === undefined ? 'filled' : 'default'}
              leftSection={<IconPlus size={16} aria-hidden />}
              rightSection={<kbd>N</kbd>}
              onClick={() => change({ new: 1, open: undefined })}
            >
              {t('actions:newAction')}
            </Button>
          </>
        }
      />
      <div className={classes.body}>
        <div className={classes.main}>
          {rows.length === 0 ? (
            <NothingHere filter={filter} counts={counts} />
          ) : (
            <ActionTable
              lines={lines}
              folded={folded}
              today={today}
              isClosedList={list === 'closed'}
              currentId={currentId}
              openId={search.open}
              choice={choice}
              onKeyDown={keys.onKeyDown}
              onOpen={keys.open}
              onFold={(key) => setFolded(new Set(folded.has(key) ? [...folded].filter((other) => other !== key) : [...folded, key]))}
              groupAction={(key) =>
                by === 'agency' && list !== 'closed' && key !== '' && <PrepareLetter organisationId={key} rows={shown} />
              }
            />
          )}
          {targets.length > 0 && (choice.chosen.length > 0 || prompt !== null) && (
            <ActionBar targets={targets} prompt={prompt} changes={changes} onPrompt={setPrompt} onDone={keys.leaveBar} />
          )}
        </div>
        <Suspense fallback={<aside className={classes.place} />}>
          {search.new !== undefined ? (
            <NewAction
              groupId={search.group}
              activityId={search.activity}
              onClose={() => change({ new: undefined })}
              onCreated={(id) => change({ new: undefined, open: id })}
            />
          ) : (
            search.open !== undefined &&
            openId !== undefined && (
              <ActionPanel
                key={openId}
                id={openId}
                mode={mode}
                changes={changes}
                onMode={setMode}
                onSnooze={() => setPrompt('snooze')}
                onClose={keys.close}
                onPrevious={() => keys.move(-1)}
                onNext={() => keys.move(1)}
              />
            )
          )}
        </Suspense>
      </div>
    </div>
  )
}

function Fact({ counts }: { readonly counts: { readonly open: number; readonly overdue: number; readonly week: number } }) {
  const t = useT()
  return (
    <>
      {t('actions:factOpen', { count: counts.open })}
      {counts.overdue > 0 && (
        <>
          , <span className={classes.late}>{t('actions:factOverdue', { count: counts.overdue })}</span>
        </>
      )}
      {counts.week > 0 && `, ${t('actions:factWeek', { count: counts.week })}`}
    </>
  )
}
