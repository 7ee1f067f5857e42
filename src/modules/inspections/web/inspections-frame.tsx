import type { ComponentChildren } from 'preact'
import type { Words } from '#kernel/language.ts'
import { TabsNav } from '#ui/patterns/tabs-nav.tsx'
import { Heading } from '#ui/text/heading.tsx'

export const INSPECTIONS: Words = { en: 'Inspections', cy: 'Arolygiadau' }

export const INSPECTION_TABS = {
  '/inspections': { en: 'The story so far', cy: 'Yr hanes hyd yma' },
  '/recommendations': { en: 'Recommendations', cy: 'Argymhellion' },
} as const satisfies Record<string, Words>

type Tab = keyof typeof INSPECTION_TABS

type Props = { readonly tab: Tab; readonly children: ComponentChildren }

/** What inspections have said of the service over the years, and all that they asked for. */
export const InspectionsFrame = ({ tab, children }: Props) => (
  <>
    <Heading>{INSPECTIONS}</Heading>
    <TabsNav
      label={INSPECTIONS}
      items={Object.entries(INSPECTION_TABS).map(([path, label]) => ({ label, path, active: path === tab }))}
    />
    {children}
  </>
)
