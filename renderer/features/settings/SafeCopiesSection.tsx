import { SafeCopies } from './SafeCopies.tsx'
import { Section } from './Section.tsx'

/** The safe copies, and the way back to one. */
export function SafeCopiesSection() {
  return (
    <Section id="safeCopies">
      <SafeCopies />
    </Section>
  )
}
