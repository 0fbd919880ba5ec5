import { Menu, ScrollArea, UnstyledButton } from '@mantine/core'
import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react'
import { useT } from '../i18n.ts'
import classes from './FilterMenu.module.css'

type FilterMenuProps<Value extends string> = {
  readonly label: string
  readonly value: Value | undefined
  readonly options: readonly { readonly value: Value; readonly label: string /** How many it would show. */; readonly count?: number }[]
  /** undefined when the filter is lifted. */
  readonly onChange: (value: Value | undefined) => void
  /** A filter can be lifted; a way to show things cannot. */
  readonly canLift?: boolean
}

/** One filter of a list: says what it is set to, and is lifted with one click. */
export function FilterMenu<Value extends string>({ label, value, options, onChange, canLift = false }: FilterMenuProps<Value>) {
  const t = useT()
  const chosen = options.find((option) => option.value === value)
  const isOn = canLift && value !== undefined
  return (
    <span className={classes.filter} data-on={isOn || undefined}>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <UnstyledButton className={classes.target}>
            {label} {chosen !== undefined && <b className="clip">{chosen.label}</b>}
            {!isOn && <IconChevronDown size={14} aria-hidden />}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <ScrollArea.Autosize mah={320}>
            {options.map((option) => (
              <Menu.Item
                key={option.value}
                leftSection={<IconCheck size={14} visibility={option.value === value ? 'visible' : 'hidden'} aria-hidden />}
                aria-current={option.value === value ? 'true' : undefined}
                rightSection={option.count === undefined ? undefined : <span className={`dim t12 ${classes.count}`}>{option.count}</span>}
                onClick={() => onChange(option.value)}
              >
                {option.label}
              </Menu.Item>
            ))}
          </ScrollArea.Autosize>
        </Menu.Dropdown>
      </Menu>
      {isOn && (
        <UnstyledButton
          className={classes.lift}
          aria-label={t('common:liftFilter', { name: label })}
          title={t('common:liftFilter', { name: label })}
          onClick={() => onChange(undefined)}
        >
          <IconX size={14} aria-hidden />
        </UnstyledButton>
      )}
    </span>
  )
}
