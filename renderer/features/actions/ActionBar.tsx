import { Button } from '@mantine/core'
import { IconCalendarDue, IconCircleHalf2, IconMoon, IconTrash, IconUsers, IconX } from '@tabler/icons-react'
import type { ActionRow } from '#shared/contract/actions.ts'
import { useT } from '../../i18n.ts'
import classes from './ActionBar.module.css'
import { ActionPrompt } from './ActionPrompt.tsx'
import type { PromptKind, useActionChanges } from './useActionChanges.ts'

const PROMPTS = [
  { kind: 'due', key: 'D', icon: IconCalendarDue },
  { kind: 'lead', key: 'A', icon: IconUsers },
  { kind: 'status', key: 'S', icon: IconCircleHalf2 },
  { kind: 'snooze', key: 'Z', icon: IconMoon },
] as const

type ActionBarProps = {
  readonly targets: readonly ActionRow[]
  readonly prompt: PromptKind | null
  readonly changes: ReturnType<typeof useActionChanges>
  readonly onPrompt: (prompt: PromptKind | null) => void
  readonly onDone: () => void
}

/** Changes of many at the foot of the list: what is chosen, what can be done with it, and the question in its place. */
export function ActionBar({ targets, prompt, changes, onPrompt, onDone }: ActionBarProps) {
  const t = useT()
  const [first] = targets
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('actions:selected', { count: targets.length })}>
      <b>{targets.length === 1 && first !== undefined ? first.number : t('actions:selected', { count: targets.length })}</b>
      {prompt === null ? (
        <>
          {PROMPTS.map(({ kind, key, icon: Icon }) => (
            <Button
              key={kind}
              variant="subtle"
              color="gray"
              size="compact-sm"
              leftSection={<Icon size={16} aria-hidden />}
              rightSection={<kbd>{key}</kbd>}
              onClick={() => onPrompt(kind)}
            >
              {t(`actions:${kind}`)}
            </Button>
          ))}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconTrash size={16} aria-hidden />}
            rightSection={<kbd>Del</kbd>}
            onClick={() => changes.withdraw(targets)}
          >
            {t('actions:withdraw')}
          </Button>
        </>
      ) : (
        <ActionPrompt
          key={prompt}
          kind={prompt}
          targets={targets}
          changes={changes}
          onDone={() => {
            onPrompt(null)
            onDone()
          }}
        />
      )}
      <Button
        className={classes.leave}
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<IconX size={16} aria-hidden />}
        rightSection={<kbd>Esc</kbd>}
        onClick={() => (prompt === null ? onDone() : onPrompt(null))}
      >
        {t('common:cancel')}
      </Button>
    </div>
  )
}
