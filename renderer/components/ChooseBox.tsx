import { Checkbox } from '@mantine/core'
import type { ChangeEvent } from 'react'

type ChooseBoxProps = {
  readonly label: string
  readonly isChosen: boolean
  /** Some of several are chosen, not all. */
  readonly isPartly?: boolean
  /** Rows that the keyboard walks are chosen with a key of the list; other boxes are reached with Tab. */
  readonly isInWalk?: boolean
  readonly onChoose: () => void
  /** Shift and a click: from the box clicked last to this one. */
  readonly onExtend?: () => void
}

/** The box at the beginning of a line, which chooses it for something done with several at once. */
export function ChooseBox({ label, isChosen, isPartly = false, isInWalk = false, onChoose, onExtend = onChoose }: ChooseBoxProps) {
  const handleChange = ({ nativeEvent }: ChangeEvent) =>
    nativeEvent instanceof MouseEvent && nativeEvent.shiftKey ? onExtend() : onChoose()
  return (
    <Checkbox
      size="xs"
      radius="xs"
      tabIndex={isInWalk ? -1 : 0}
      aria-label={label}
      checked={isChosen}
      indeterminate={isPartly}
      // Otherwise Shift and a click would mark the words between the two places.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onChange={handleChange}
    />
  )
}
