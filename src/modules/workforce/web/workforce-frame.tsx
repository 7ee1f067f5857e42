import type { ComponentChildren } from 'preact'
import type { Words } from '#kernel/language.ts'
import { TabsNav } from '#ui/patterns/tabs-nav.tsx'
import { Heading } from '#ui/text/heading.tsx'

export const WORKFORCE: Words = { en: 'Workforce', cy: 'Gweithlu' }

export const WORKFORCE_TABS = {
  '': { en: 'People', cy: 'Pobl' },
  '/posts': { en: 'Posts', cy: 'Swyddi' },
  '/teams': { en: 'Teams', cy: 'Timau' },
} as const satisfies Record<string, Words>

type Tab = keyof typeof WORKFORCE_TABS

type Props = { readonly tab: Tab; readonly children: ComponentChildren }

/** The three lists of the workforce, and the way from one to the other. */
export const WorkforceFrame = ({ tab, children }: Props) => (
  <>
    <Heading>{WORKFORCE}</Heading>
    <TabsNav
      label={WORKFORCE}
      items={Object.entries(WORKFORCE_TABS).map(([path, label]) => ({
        label,
        path: `/workforce${path}`,
        active: path === tab,
      }))}
    />
    {children}
  </>
)
