import { useEffect, useRef } from 'react'
import type { Suggestion } from './mentions.ts'
import classes from './Popover.module.css'

type SuggestionListProps = {
  readonly suggestions: readonly Suggestion[]
  readonly active: number
  readonly label: string
  /** Says above the list what is to be chosen; nothing while a name is typed. */
  readonly heading?: string
  readonly onPick: (suggestion: Suggestion) => void
}

/** Names that go on from what is being typed; the caret stays in the text, the arrows walk here. */
export function SuggestionList({ suggestions, active, label, heading, onPick }: SuggestionListProps) {
  const current = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry became the current one
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div className={classes.list} role="listbox" aria-label={label} data-popover>
      {heading !== undefined && (
        <p className={classes.heading} role="presentation">
          {heading}
        </p>
      )}
      {suggestions.map((suggestion, index) => (
        <div
          key={suggestion.id}
          ref={index === active ? current : undefined}
          className={classes.option}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => {
            event.preventDefault()
            onPick(suggestion)
          }}
        >
          <b>{suggestion.name}</b>
          <span className="mid clip">{suggestion.detail}</span>
        </div>
      ))}
    </div>
  )
}
