import type { ComponentChildren } from 'preact'
import type { Words } from '#kernel/language.ts'
import type { Permission } from '#kernel/permission.ts'
import { TabsNav } from '#ui/patterns/tabs-nav.tsx'
import { Heading } from '#ui/text/heading.tsx'
import type { Visit } from '#web/visit.ts'

export const VOICE: Words = { en: 'Voice', cy: 'Llais' }

type Tab = { readonly path: string; readonly label: Words; readonly permission: Permission }

export const VOICE_TABS = {
  heard: { path: '/voice', label: { en: 'What was said', cy: 'Yr hyn a ddywedwyd' }, permission: 'voice.read' },
  answers: {
    path: '/voice/answers',
    label: { en: 'You said, we did', cy: 'Dywedoch chi, gwnaethom ni' },
    permission: 'voice.read',
  },
  loose: {
    path: '/voice/words',
    label: { en: 'Said outside a child’s record', cy: 'Dywedwyd y tu allan i gofnod plentyn' },
    permission: 'voice.write',
  },
} as const satisfies Record<string, Tab>

type Props = { readonly visit: Visit; readonly tab: keyof typeof VOICE_TABS; readonly children: ComponentChildren }

/** What people said to the service, what came of it, and the words that stand in no record. */
export const VoiceFrame = ({ visit, tab, children }: Props) => (
  <>
    <Heading>{VOICE}</Heading>
    <TabsNav
      label={VOICE}
      items={Object.entries(VOICE_TABS)
        .filter(([, { permission }]) => visit.may(permission))
        .map(([name, { path, label }]) => ({ label, path, active: name === tab }))}
    />
    {children}
  </>
)
