import type { ComponentType } from 'react'
import { FolderSection } from './FolderSection.tsx'
import { GroupsSection } from './GroupsSection.tsx'
import { HolidaysSection } from './HolidaysSection.tsx'
import { LaoSection } from './LaoSection.tsx'
import { NumbersSection } from './NumbersSection.tsx'
import { OfficeSection } from './OfficeSection.tsx'
import { PeriodsSection } from './PeriodsSection.tsx'
import { RulesSection } from './RulesSection.tsx'
import { SafeCopiesSection } from './SafeCopiesSection.tsx'
import { ScreensSection } from './ScreensSection.tsx'
import { VenuesSection } from './VenuesSection.tsx'

/** The sections of the settings in their order; the title of each is `settings:section.<id>`. */
export const SECTIONS: readonly { readonly id: string; readonly Content: ComponentType }[] = [
  { id: 'office', Content: OfficeSection },
  { id: 'numbers', Content: NumbersSection },
  { id: 'rules', Content: RulesSection },
  { id: 'groups', Content: GroupsSection },
  { id: 'periods', Content: PeriodsSection },
  { id: 'venues', Content: VenuesSection },
  { id: 'holidays', Content: HolidaysSection },
  { id: 'folder', Content: FolderSection },
  { id: 'safeCopies', Content: SafeCopiesSection },
  { id: 'screens', Content: ScreensSection },
  { id: 'lao', Content: LaoSection },
]
